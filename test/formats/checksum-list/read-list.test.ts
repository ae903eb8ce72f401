/** What a whole list comes to: its records, and a finding for each line that protects nothing. */

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { MAX_MALFORMED, readList } from '../../../src/formats/checksum-list/read-list.ts';
import type { Problem } from '../../../src/model/problem.ts';
import { UTF_16 } from '../../support/utf-16.ts';

const D = 'c0ffee00'.repeat(8);
const PGP = '-----BEGIN PGP SIGNED MESSAGE-----';
const BLOCK = '-----BEGIN PGP SIGNATURE-----';
const END = '-----END PGP SIGNATURE-----';
const NO_LINE = 'not-a-record';
const BROKEN_OFF = 'signature-end';

async function* inPieces(text: string): AsyncGenerator<Uint8Array> {
  for (const piece of text.split(/(?<=\n)/)) yield Buffer.from(piece);
}

const read = (text: string, file = 'a.sha256') => readList(file, inPieces(text));

const lineOf = ({ at }: Problem) => (at.is === 'line' ? at.line : 0);

/** The names that the lines record, and `LINE reason` of those that record nothing. */
async function told(...lines: string[]): Promise<{ names: string[]; problems: string[] }> {
  const { descriptors, problems } = await read(lines.map((line) => `${line}\n`).join(''));
  return {
    names: Array.from(
      { length: descriptors.length },
      (_, at) => `${descriptors.place(at)} ${descriptors.path(at)}`,
    ),
    problems: problems.map(
      (problem) => `${lineOf(problem)} ${'reason' in problem.data ? problem.data.reason : problem.kind}`,
    ),
  };
}

const unsigned = { names: ['1 a'], problems: [] };

describe('a signed list', () => {
  test('is read with every kind of armour', async () => {
    for (const [what, lines, names] of [
      ['one header', [PGP, 'Hash: SHA512', '', `${D}  a`, BLOCK, '', 'aGk+/=', '=abcd', END], ['4 a']],
      ['two headers', [PGP, 'Hash: SHA512', 'Hash: SHA256', '', `${D}  a`, BLOCK, '', END], ['5 a']],
      ['no header', [PGP, '', `${D}  a`, BLOCK, '', 'aGk=', END], ['3 a']],
      ['headers of the signature', [PGP, '', `${D}  a`, BLOCK, 'Version: GnuPG v2', '', END], ['3 a']],
      [
        'CRLF and trailing blanks',
        [`${PGP}\r`, ' \r', `${D}  a\r`, `${BLOCK} \r`, '\r', `${END}\t`],
        ['3 a'],
      ],
      ['dash-escaped lines', [PGP, '', `- ${D}  a`, '- # note', `${D}  b`, BLOCK, END], ['3 a', '5 b']],
      [
        'two after each other',
        [PGP, '', `${D}  a`, BLOCK, END, PGP, '', `${D}  b`, BLOCK, END],
        ['3 a', '8 b'],
      ],
    ] as const)
      assert.deepEqual(await told(...lines), { names, problems: [] }, what);
  });

  test('hides no record in its armour', async () => {
    for (const name of ['a', 'b: c', 'Hash: SHA512']) {
      const record = `${D}  ${name}`;
      assert.deepEqual(
        await told(PGP, record, '', record, BLOCK, record, '', record, END, record),
        { names: [2, 4, 6, 8, 10].map((line) => `${line} ${name}`), problems: [] },
        name,
      );
    }
  });

  test('has its armour in order, and the rest of it is malformed', async () => {
    for (const [lines, problems] of [
      [
        [BLOCK, 'aGk=', END],
        [`2 ${NO_LINE}`, `3 ${NO_LINE}`, `4 ${NO_LINE}`],
      ],
      [[END], [`2 ${NO_LINE}`]],
      [[`- ${D}  b`], [`2 ${NO_LINE}`]],
      [[`${D}  -`], ['2 standard-input']],
      [[PGP, 'x', '', BLOCK, END], [`3 ${NO_LINE}`]],
      [[PGP, '', PGP, '', BLOCK, END], [`4 ${NO_LINE}`]],
      [[PGP, '', BLOCK, 'a b', END], [`5 ${NO_LINE}`]],
      [[PGP, '', BLOCK, '12: 3', END], [`5 ${NO_LINE}`]],
    ] as const)
      assert.deepEqual(await told(`${D}  a`, ...lines), { names: ['1 a'], problems }, lines.join('|'));
  });

  test('that breaks off is told at its last line', async () => {
    for (const lines of [[PGP], [PGP, ''], [PGP, '', BLOCK], [PGP, '', BLOCK, 'aGk=']]) {
      const problems = [`${lines.length + 1} ${BROKEN_OFF}`];
      assert.deepEqual(await told(`${D}  a`, ...lines), { ...unsigned, problems });
    }
  });
});

test("hashdeep's list is told by its first line only", async () => {
  const columns = '%%%% size,sha256,filename';
  assert.deepEqual(await told('%%%% HASHDEEP-1.0\r', columns, `1,${D},a`), { names: ['3 a'], problems: [] });
  assert.deepEqual(await told(`${D}  a`, '%%%% HASHDEEP-1.0', columns, `1,${D},b`, `${D}  c`), {
    names: ['1 a', '5 c'],
    problems: [`2 ${NO_LINE}`, `3 ${NO_LINE}`, `4 ${NO_LINE}`],
  });
});

test('a line of an unknown algorithm is no problem where the file has a line of another, of any style', async () => {
  const other = (name: string) => `WHIRLPOOL (${name}) = d41d8cd98f00b204e9800998ecf8427e`;
  for (const line of [`SHA256 (a) = ${D}`, `${D}  a`]) {
    assert.deepEqual(await told(line, other('a')), unsigned);
    assert.deepEqual(await told(other('a'), line), { ...unsigned, names: ['2 a'] });
    assert.deepEqual(await told(line, other('b')), { ...unsigned, problems: ['2 unknown-algorithm'] });
  }
});

test('a list without a record is one problem, at its first line that is wrong', async () => {
  for (const [lines, line, reason] of [
    [[], 1, 'empty'],
    [['# note'], 1, 'empty'],
    [['# note', '', 'x', 'y'], 3, NO_LINE],
    [[D, D], 1, 'no-name'],
  ] as const) {
    const { problems } = await read(lines.join('\n'));
    assert.deepEqual(
      problems.map((problem) => [lineOf(problem), 'reason' in problem.data && problem.data.reason]),
      [[line, reason]],
    );
  }
});

test('of malformed lines as many are kept as are told, and of each only its beginning', async () => {
  const lines = (count: number) => `${D}  a\n${'x'.repeat(10_000)}\n`.concat('y\n'.repeat(count - 1));
  const { problems } = await read(lines(MAX_MALFORMED));
  assert.equal(problems.length, MAX_MALFORMED);
  const texts = problems.map(({ data }) => ('text' in data ? data.text.length : 0));
  assert.deepEqual(texts.slice(0, 2), [200, 1]);
  const more = (await read(lines(MAX_MALFORMED + 7))).problems;
  assert.deepEqual(more.at(-1), {
    kind: 'list-malformed-more',
    data: { count: 7 },
    at: { is: 'line', line: MAX_MALFORMED + 2, column: 1 },
  });
});

async function* inBytes(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** `PATH ALGORITHM:DIGEST…` of each record; D stands for the digest. */
async function records(file: string, bytes: Uint8Array | string): Promise<string[]> {
  const content = await readList(file, inBytes(Buffer.from(bytes as string)));
  assert.deepEqual(content.problems, [], file);
  return Array.from({ length: content.descriptors.length }, (_, index) => {
    const { path, digests, size } = content.descriptors.get(index);
    const texts = digests.map(({ algorithm, value }) => `${algorithm}:${value === D ? 'D' : value.length}`);
    return `${path} ${texts.join(' ')}${size === null ? '' : ` ${size}`}`;
  });
}

describe('lists of other tools', () => {
  const MD5 = 'd41d8cd98f00b204e9800998ecf8427e';

  test('say their algorithm by their name where the length does not', async () => {
    for (const [file, algorithm] of [
      ['SHA256SUMS', 'sha256'],
      ['x/b3sums.txt', 'blake3'],
      ['checksums.b3', 'blake3'],
      ['sha3-256.txt', 'sha3-256'],
      ['checksums.blake2s', 'blake2s'],
    ])
      assert.deepEqual(await records(file ?? '', `${D}  a b\n`), [`a b ${algorithm}:D`]);
    assert.deepEqual(await records('MD5SUMS', `${MD5}  a\n${D} *./b\n`), ['a md5:32', './b sha256:D']);
  });

  test('hold several digests of one file', async () => {
    const text = `%%%% HASHDEEP-1.0\n%%%% size,md5,sha256,filename\n5,${MD5},${D},a,b\n`;
    assert.deepEqual(await records('hashes.txt', text), ['a,b md5:32 sha256:D 5']);
  });

  test('put the digest behind the name in SFV', async () => {
    assert.deepEqual(await records('a.sfv', '; made by\na b.bin 0a1B2c3d\r\n'), ['a b.bin crc32:8']);
  });

  test('are what certutil prints, in several languages', async () => {
    const spaced = D.replace(/../g, '$& ').trim();
    for (const [text, name] of [
      [
        `SHA256 hash of model.onnx:\r\n${D}\r\nCertUtil: -hashfile command completed successfully.\r\n`,
        'model.onnx',
      ],
      [`SHA256 hash of file C:\\x\\my model.onnx:\r\n${spaced}\r\n`, 'C:\\x\\my model.onnx'],
      [`SHA256-Hash von model.onnx:\r\n${D}\r\n`, 'model.onnx'],
    ] as const)
      assert.deepEqual(await records('hash.txt', text), [`${name} sha256:D`]);
  });

  test('are what Get-FileHash prints, as a table and as blocks, also in UTF-16', async () => {
    const table = `\r\nAlgorithm       Hash                Path\r\n---------       ----                ----\r\nSHA256          ${D.toUpperCase()}       C:\\w\\my model.bin\r\n\r\n`;
    const blocks = `\r\nAlgorithm : SHA256\r\nHash      : ${D.toUpperCase()}\r\nPath      : C:\\w\\my\r\n            model.bin\r\n\r\nAlgorithm : MD5\r\nHash      : ${MD5}\r\nPath      : b\r\n`;
    const inUtf8 = (text: string) => Buffer.from(text);
    for (const encode of [inUtf8, ...UTF_16.map(([, one]) => one)]) {
      assert.deepEqual(await records('h.txt', encode(table)), ['C:\\w\\my model.bin sha256:D']);
      assert.deepEqual(await records('h.txt', encode(blocks)), ['C:\\w\\mymodel.bin sha256:D', 'b md5:32']);
    }
  });

  test('that were cut to the width of a console record nothing', async () => {
    const { problems } = await readList(
      'h.txt',
      inBytes(Buffer.from(`Algorithm  Hash  Path\nSHA256  ${D}  C:\\w\\mod...\n`)),
    );
    assert.deepEqual(
      problems.map(({ data }) => 'reason' in data && data.reason),
      ['no-name'],
    );
  });
});
