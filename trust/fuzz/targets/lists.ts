/** Checksum lists, by themselves: any bytes, in any pieces, under the names that mean something. */

import assert from 'node:assert/strict';
import { type ListContent, readList } from '../../../src/formats/checksum-list/read-list.ts';
import { infoOf } from '../../../src/model/digest.ts';
import type { Target } from '../target.ts';

const OTHER = '0'.repeat(64);

export const LISTS: Target = {
  name: 'lists',
  maxBytes: 128 * 1024,
  seeds: [
    `${OTHER}  a.bin\n${OTHER} *b.bin\n# note\n\n`,
    `SHA256 (a.bin) = ${OTHER}\nMD5 (a.bin) = ${'0'.repeat(32)}\nSHA2-256(a)= ${OTHER}\n`,
    `%%%% HASHDEEP-1.0\n%%%% size,md5,sha256,filename\n## $ hashdeep\n12,${'0'.repeat(32)},${OTHER},a\n`,
    `-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\n- ${OTHER}  -a\n-----BEGIN PGP SIGNATURE-----\n\nabc=\n-----END PGP SIGNATURE-----\n`,
    `\\${OTHER}  a\\\\b\\nc\\r\n`,
    `SHA256 hash of a b.bin:\r\n${OTHER}\r\nCertUtil: -hashfile command completed successfully.\r\n`,
    `\r\nAlgorithm       Hash       Path\r\n---------       ----       ----\r\nSHA256    ${OTHER}    C:\\a\\b.bin\r\n`,
    `Algorithm : SHA256\r\nHash      : ${OTHER}\r\nPath      : C:\\a\r\n            b.bin\r\n`,
    `sha256:${OTHER}  a\nSHA-256 ${OTHER} b\n; c\na b 0a1b2c3d\n`,
  ],
  words: [
    '\n',
    '\r\n',
    '  ',
    ' *',
    ' ',
    '\t',
    '\\',
    '\\n',
    '#',
    '(',
    ') = ',
    '=',
    OTHER,
    'SHA256 (',
    'SHA256 () = ',
    'MD5',
    '%0A',
    ',',
    '\uFEFF',
    '\0',
    '\xff\xfe',
    '%%%% ',
    '-----',
  ],
  async run(input) {
    for (const name of ['models/checksums.sha256', 'manifest-sha256.txt', 'a.sfv', 'w.bin.blake3']) {
      const whole = await readList(name, pieces(input, input.length));
      for (const { path, digests } of recordsIn(whole)) {
        for (const { algorithm, value } of digests) {
          assert.match(value, /^[0-9a-f]+$/);
          assert.equal(value.length, infoOf(algorithm).hexLength);
        }
        assert.ok(digests.length > 0, 'a record has a digest');
        assert.ok(path !== '' && !path.includes('\0'), 'a record names a file');
      }
      const parts = await readList(name, pieces(input, 7 + (input[0] ?? 0) + (input.length >> 6)));
      const facts = (content: ListContent) => [recordsIn(content), content.problems, content.alone];
      assert.deepEqual(facts(parts), facts(whole), 'what it says does not depend on how it is cut');
    }
  },
};

function recordsIn({ descriptors }: ListContent) {
  return Array.from({ length: descriptors.length }, (_, index) => descriptors.get(index));
}

async function* pieces(input: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < input.length; at += size) yield input.subarray(at, at + size);
}
