/** What a whole list comes to: its records, and a finding for each line that protects nothing. */

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { MAX_MALFORMED, readList } from '../../../src/formats/sha256-list/read-list.ts';

const D = 'c0ffee00'.repeat(8);
const PGP = '-----BEGIN PGP SIGNED MESSAGE-----';
const BLOCK = '-----BEGIN PGP SIGNATURE-----';
const END = '-----END PGP SIGNATURE-----';
const NO_LINE = 'it is not a checksum line';
const BROKEN_OFF = 'the list ends inside its PGP signature, which is not complete';

async function* inPieces(text: string): AsyncGenerator<Uint8Array> {
  for (const piece of text.split(/(?<=\n)/)) yield Buffer.from(piece);
}

const read = (text: string, file = 'a.sha256') => readList(file, inPieces(text));

/** The names that the lines protect, and `LINE why` of those that protect nothing. */
async function told(...lines: string[]): Promise<{ names: string[]; problems: string[] }> {
  const { records, drafts } = await read(lines.map((line) => `${line}\n`).join(''));
  assert.ok(drafts.every(({ subject, location }) => subject === 'a.sha256' && location?.file === subject));
  return {
    names: records.map(({ path, at }) => `${at} ${path}`),
    problems: drafts.map(({ location, message }) =>
      message
        .replace(`a.sha256:${location?.line} protects nothing: `, `${location?.line} `)
        .replace(/\.$/, ''),
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
      [[`${D}  -`], ['2 it records standard input, not a file']],
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

test('a line of another algorithm is no error where the file has a SHA-256 line, of any style', async () => {
  const md5 = (name: string) => `MD5 (${name}) = d41d8cd98f00b204e9800998ecf8427e`;
  for (const line of [`SHA256 (a) = ${D}`, `${D}  a`]) {
    assert.deepEqual(await told(line, md5('a')), unsigned);
    assert.deepEqual(await told(md5('a'), line), { ...unsigned, names: ['2 a'] });
    assert.deepEqual(await told(line, md5('b')), {
      ...unsigned,
      problems: ['2 it is a MD5 line; only SHA-256 is checked'],
    });
  }
});

test('a list without a record is one finding, at its first line that is wrong', async () => {
  const nothing = 'a.sha256 holds no valid checksum line and so protects nothing';
  for (const [lines, line, message] of [
    [[], 1, `${nothing}.`],
    [['# note'], 1, `${nothing}.`],
    [['# note', '', 'x', 'y'], 3, `${nothing}; line 3: ${NO_LINE}.`],
  ] as const) {
    const { drafts } = await read(lines.join('\n'));
    assert.deepEqual(
      drafts.map((draft) => [draft.location, draft.message]),
      [[{ file: 'a.sha256', line, column: 1 }, message]],
    );
  }
});

test('of malformed lines as many are kept as are told, and of each only its beginning', async () => {
  const lines = (count: number) => `${D}  a\n${'x'.repeat(10_000)}\n`.concat('y\n'.repeat(count - 1));
  const { drafts } = await read(lines(MAX_MALFORMED));
  assert.equal(drafts.length, MAX_MALFORMED);
  assert.deepEqual([drafts[0]?.key?.length, drafts[1]?.key], [200, 'y']);
  const more = (await read(lines(MAX_MALFORMED + 7))).drafts;
  assert.equal(more.length, MAX_MALFORMED + 1);
  assert.deepEqual(
    [more.at(-1)?.location?.line, more.at(-1)?.message],
    [MAX_MALFORMED + 2, 'a.sha256 holds 7 more lines that protect nothing, the first here.'],
  );
});

test('a list that is no UTF-8 text is told at its beginning, and nothing of it is taken', async () => {
  const { records, drafts } = await read('');
  assert.deepEqual([records.length, drafts.length], [0, 1]);
  const utf16 = await readList('b.sha256', inBytes(Buffer.from(`\uFEFF${D}  a\n`, 'utf16le')));
  assert.equal(utf16.records.length, 0);
  assert.deepEqual(
    utf16.drafts.map(({ kind, subject, location }) => [kind, subject, location]),
    [['list-unreadable', 'b.sha256', { file: 'b.sha256', line: 1, column: 1 }]],
  );
});

async function* inBytes(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
