/** Lines read from bytes come to what they come to when each is read as text, as those of UTF-16 are. */

import assert from 'node:assert/strict';
import { describe, mock, test } from 'node:test';
import fc from 'fast-check';
import { PlainLines } from '../../../src/formats/checksum-list/plain-lines.ts';
import { readList } from '../../../src/formats/checksum-list/read-list.ts';

async function* inPieces(bytes: Buffer, size: number): AsyncGenerator<Uint8Array> {
  // One buffer for all pieces, as the disk's are.
  const buffer = Buffer.alloc(size);
  for (let at = 0; at < bytes.length; at += size) {
    const count = bytes.copy(buffer, 0, at, at + size);
    yield buffer.subarray(0, count);
  }
}

async function contentOf(bytes: Buffer, file: string, size = bytes.length) {
  const { descriptors, problems, alone } = await readList(file, inPieces(bytes, Math.max(size, 1)));
  const all = Array.from({ length: descriptors.length }, (_, index) => descriptors.get(index));
  return { all, problems, alone };
}

const asUtf16 = (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le');

const LENGTHS = [8, 32, 40, 56, 63, 64, 64, 64, 64, 96, 128, 130];
const digest = fc
  .tuple(
    fc.constantFrom(...LENGTHS),
    fc.integer({ min: 0, max: 2 ** 31 }),
    fc.constantFrom('', 'x', 'A', 'g'),
  )
  .map(([length, seed, other]) =>
    `${seed.toString(16).padStart(8, '0')}${other}`.repeat(20).slice(0, length),
  );
const name = fc.oneof(
  fc.constantFrom(
    'a',
    '-',
    '',
    ' a',
    '*a',
    'a b',
    'a\\nb',
    '\\',
    'ü/é',
    '😀',
    'a\uFFFDb',
    'a\0b',
    '\uFEFFa',
    'a ',
  ),
  fc.string({ unit: fc.constantFrom('a', '/', '.', ' ', '*', '\\', '\t', '(', ')', '=', 'ß', '-', '#') }),
);
const separator = fc.constantFrom('  ', '  ', '  ', ' *', ' ', '\t', '\t ', '   ', '');
const end = fc.constantFrom('\n', '\n', '\n', '\r\n', '\r\r\n', '\n\n', '\0', ' \n');
const lead = fc.constantFrom('', '', '', '', ' ', '\\', '#', '- ');
const plain = fc.tuple(lead, digest, separator, name, end).map((parts) => parts.join(''));
const other = fc.oneof(
  fc
    .tuple(fc.constantFrom('SHA256', 'MD5', 'CRC32', 'NOPE'), name, digest)
    .map((p) => `${p[0]} (${p[1]}) = ${p[2]}\n`),
  fc.constantFrom(
    '-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\n',
    '-----BEGIN PGP SIGNATURE-----\n',
    '-----END PGP SIGNATURE-----\n',
    '\n',
    '# comment\n',
    '%%%% HASHDEEP-1.0\n%%%% size,sha256,filename\n',
  ),
);
const ordinary = fc
  .tuple(fc.integer({ min: 0, max: 2 ** 31 }), fc.constantFrom('a', 'b/c', '\u00fc', 'a b', '*'))
  .map(([seed, path]) => `${seed.toString(16).padStart(8, 'A')}${'0f'.repeat(28)}  ${path}\n`);
const list = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: ordinary },
      { weight: 3, arbitrary: plain },
      { weight: 1, arbitrary: other },
    ),
    { maxLength: 12 },
  )
  .map((lines) => lines.join(''));
const file = fc.constantFrom('a.sha256', 'sums.txt', 'x.md5', 'x.b2', 'x.sfv', 'checksums.blake2s');

describe('a line read from bytes', () => {
  test('comes to what it comes to as text, whatever is wrong with it', async () => {
    const read = mock.method(PlainLines.prototype, 'read');
    await fc.assert(
      fc.asyncProperty(list, file, fc.integer({ min: 1, max: 400 }), async (text, path, size) => {
        // A byte order mark in the text's first place is the list's own.
        fc.pre(!text.startsWith('\uFEFF'));
        const expected = await contentOf(asUtf16(text), path);
        assert.deepEqual(await contentOf(Buffer.from(text), path), expected);
        assert.deepEqual(await contentOf(Buffer.from(text), path, size), expected, 'in pieces');
        assert.deepEqual(await contentOf(Buffer.from(`\uFEFF${text}`), path), expected, 'after a mark');
      }),
      { numRuns: 1500 },
    );
    const taken = read.mock.calls.filter(({ result }) => result !== undefined && result !== -1);
    assert.ok(taken.length > 1000, `${taken.length} lines were read from bytes`);
  });

  test('is a name in bytes that are not UTF-8 no more than as text', async () => {
    const D = 'c0ffee00'.repeat(8);
    const bytes = Buffer.concat([
      Buffer.from(`${D}  a\n${D}  b`),
      Buffer.from([0xff, 0x0a]),
      Buffer.from(`${D}  \u00e9\n`),
    ]);
    const text = new TextDecoder().decode(bytes);
    assert.deepEqual(await contentOf(bytes, 'a.sha256'), await contentOf(asUtf16(text), 'a.sha256'));
  });

  for (const length of [65_469, 65_470, 65_471, 200_000])
    test(`is cut where its name has ${length} letters`, async () => {
      const D = 'c0ffee00'.repeat(8);
      for (const sign of ['a', 'é', '\u6f22']) {
        const text = `${D}  a\n${D}  ${sign.repeat(length)}\n${D}  c\n`;
        assert.deepEqual(
          await contentOf(Buffer.from(text), 'a.sha256'),
          await contentOf(asUtf16(text), 'a.sha256'),
        );
      }
    });

  test('seen by a reader that takes one sign too few, the comparison fails', async () => {
    const D = 'c0ffee00'.repeat(8);
    const text = `${D}  a\n${D}  bc\n`;
    const { read } = PlainLines.prototype;
    mock.method(PlainLines.prototype, 'read', function (this: PlainLines, bytes, start, stop, place) {
      const shorter = Buffer.concat([bytes.subarray(0, stop - 2), Buffer.from('\n\n')]);
      return read.call(this, shorter, start, stop, place);
    } as typeof read);
    try {
      const [one, two] = [
        await contentOf(Buffer.from(text), 'a.sha256'),
        await contentOf(asUtf16(text), 'a.sha256'),
      ];
      assert.notDeepEqual(one, two);
    } finally {
      mock.restoreAll();
    }
  });
});
