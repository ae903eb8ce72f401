/** Checksum lists, by themselves: any bytes, in any pieces, under the names that mean something. */

import assert from 'node:assert/strict';
import { readList } from '../../../src/formats/sha256-list/read-list.ts';
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
    for (const name of ['models/checksums.sha256', 'manifest-sha256.txt']) {
      const whole = await readList(name, pieces(input, input.length));
      for (const record of whole.records) {
        assert.match(record.sha256 ?? '', /^[0-9a-f]{64}$/);
        assert.ok(record.path !== '' && !record.path.includes('\0'), 'a record names a file');
      }
      const parts = await readList(name, pieces(input, 7 + (input[0] ?? 0) + (input.length >> 6)));
      const facts = ({ records, drafts }: typeof whole) => [
        records.map(({ path, sha256, size }) => [path, sha256, size]),
        drafts,
      ];
      assert.deepEqual(facts(parts), facts(whole), 'what it says does not depend on how it is cut');
    }
  },
};

async function* pieces(input: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < input.length; at += size) yield input.subarray(at, at + size);
}
