/** What each line of a list is read as, and why it protects nothing. */

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type Line, parseLine, type Separator } from '../../../src/formats/sha256-list/parse-line.ts';
import {
  HashdeepReader,
  isBagManifest,
  parseBagLine,
} from '../../../src/formats/sha256-list/special-lists.ts';

const D = `${'c0ffee'.repeat(10)}abcd`;
const UPPER = D.toUpperCase();

/** A line in short: a record as `digest name`; else what it is and why. */
function short(line: Line & { readonly size?: number }): string {
  if (line.is === 'nothing') return 'nothing';
  if (line.is === 'malformed') return line.why;
  if (line.is === 'other') return `other ${line.algorithm} ${line.name}`;
  const digest = line.sha256 === D ? 'D' : line.sha256;
  return `${digest} ${JSON.stringify(line.name)}${line.size === undefined ? '' : ` ${line.size}`}`;
}

const NO_ESCAPE = 'its escaped name holds a backslash that is not \\\\, \\n or \\r';
const digits = (count: number) => 'a'.repeat(count);

const LINES: readonly (readonly [string, string])[] = [
  ['', 'nothing'],
  ['\r', 'nothing'],
  ['# note', 'nothing'],
  [`#${D}  a`, 'nothing'],
  [`${D}  a`, 'D "a"'],
  [`${D} *a`, 'D "a"'],
  [`${D} a`, 'D "a"'],
  [`${D} ab`, 'D "ab"'],
  [`${D}\ta`, 'D "a"'],
  [`${D}  a b `, 'D "a b "'],
  [`${D}   a`, 'D " a"'],
  [`${D}  *a`, 'D "*a"'],
  [`${D}  `, 'D " "'],
  [`${D} *`, 'D "*"'],
  [`${D}  a\r`, 'D "a"'],
  [`${UPPER}  a`, 'D "a"'],
  [` \t${D}  a`, 'D "a"'],
  [`${D}  a\\nb`, 'D "a\\\\nb"'],
  [`\\${D}  a\\nb`, 'D "a\\nb"'],
  [`\\${D}  a\\rb\\\\c`, 'D "a\\rb\\\\c"'],
  [`\\${D}  a\\\\nb`, 'D "a\\\\nb"'],
  [`\\${D}  a\\tb`, NO_ESCAPE],
  [`\\${D}  a\\`, NO_ESCAPE],
  [`\\${D}  a\\\\\\`, NO_ESCAPE],
  [` \\${D}  a`, 'D "a"'],
  [`SHA256 (a) = ${D}`, 'D "a"'],
  [`SHA256(a)= ${UPPER}`, 'D "a"'],
  [`SHA2-256(a)=${D}`, 'D "a"'],
  [`SHA256 (a) = b) = ${D}`, 'D "a) = b"'],
  [`SHA256 (a)\t=\t${D}`, 'D "a"'],
  [`\\SHA256 (a\\nb) = ${D}`, 'D "a\\nb"'],
  [` SHA256 (a) = ${D}`, 'D "a"'],
  [`SHA256 () = ${D}`, 'it names no file'],
  [`SHA256 (a) = ${digits(63)}`, 'its digest is not 64 hex digits'],
  [`SHA256 (a) = ${digits(65)}`, 'its digest is not 64 hex digits'],
  [`SHA256 (a) = ${digits(63)}g`, 'its digest is not 64 hex digits'],
  [`SHA256 (a) = ${D} `, 'it is not a checksum line'],
  [`x SHA256 (a) = ${D}`, 'it is not a checksum line'],
  ['MD5 (a) = d41d8cd98f00b204e9800998ecf8427e', 'other MD5 a'],
  ['SHA512/256 (a) = YWJj+/==', 'other SHA512/256 a'],
  [`${D}  -`, 'it records standard input, not a file'],
  [`SHA256 (-) = ${D}`, 'it records standard input, not a file'],
  [`${D}  --`, 'D "--"'],
  [`${D}  a\0`, 'its name holds a NUL character'],
  [`${D}  a\uFFFD`, 'its name is not UTF-8'],
  [' \t', 'it holds blanks only'],
  [' # note', 'a comment has to begin in column 1'],
  [D, 'it names no file after its digest'],
  [`${D} `, 'it names no file after its digest'],
  [` \\${D}`, 'it names no file after its digest'],
  [`${digits(32)}  a`, 'its digest has 32 hex digits, an MD5 digest perhaps; SHA-256 has 64'],
  [`${digits(40)}  a`, 'its digest has 40 hex digits, a SHA-1 digest perhaps; SHA-256 has 64'],
  [`${digits(56)}  a`, 'its digest has 56 hex digits, a SHA-224 digest perhaps; SHA-256 has 64'],
  [`${digits(96)}  a`, 'its digest has 96 hex digits, a SHA-384 digest perhaps; SHA-256 has 64'],
  [`\t\\${digits(128)}  a`, 'its digest has 128 hex digits, a SHA-512 digest perhaps; SHA-256 has 64'],
  [`${digits(63)}  a`, 'its digest has 63 hex digits; SHA-256 has 64'],
  [`${digits(65)}  a`, 'its digest has 65 hex digits; SHA-256 has 64'],
  [digits(9), 'its digest has 9 hex digits; SHA-256 has 64'],
  [digits(8), 'it is not a checksum line'],
  [`x ${digits(32)}`, 'it is not a checksum line'],
];

describe('a line', () => {
  for (const [line, expected] of LINES)
    test(JSON.stringify(line.replaceAll(D, 'D')), () => {
      assert.equal(short(parseLine(line, { style: 'unknown' })), expected);
    });
});

test('the first untagged record says how the list separates digest and name', () => {
  const read = (...lines: string[]) => {
    const separator: Separator = { style: 'unknown' };
    return lines.map((line) => short(parseLine(line, separator)));
  };
  const mixed = 'it separates digest and name by one blank, but lines before it by two';
  assert.deepEqual(read(`${D}  a`, `${D} a`, `${D} *b`), ['D "a"', mixed, 'D "b"']);
  assert.deepEqual(read(`${D} a`, `${D}  a`, `${D} *b`), ['D "a"', 'D " a"', 'D "*b"']);
  assert.deepEqual(read(`SHA256 (a) = ${D}`, `${D} a`, `${D}  a`), ['D "a"', 'D "a"', 'D " a"']);
});

describe("hashdeep's lines", () => {
  const read = (header: string, ...lines: string[]) => {
    const reader = new HashdeepReader();
    return [header, ...lines].map((line) => short(reader.read(line)));
  };
  const COLUMNS = '%%%% size,md5,sha256,filename';
  const none = 'it holds no SHA-256 digest';
  const nameless = 'it names no file, or not in UTF-8';
  const sizeless = 'its size is not a number of bytes';

  test('hold a size, a digest and a name, by their columns', () => {
    assert.deepEqual(
      read(
        COLUMNS,
        '## $ hashdeep',
        '#',
        '',
        `12,0,${D},a`,
        `12,0,${UPPER},a,b\r`,
        ` 7 ,0,${D},c`,
        `,0,${D},d`,
      ),
      ['nothing', 'nothing', 'nothing', 'nothing', 'D "a" 12', 'D "a,b" 12', 'D "c" 7', 'D "d"'],
    );
    assert.deepEqual(read(COLUMNS, '%%%% anything', `1,0,${D},a`), ['nothing', 'nothing', 'D "a" 1']);
    assert.deepEqual(read('%%%% size,sha256,filename\r', `1,${D},a`), ['nothing', 'D "a" 1']);
  });

  test('that protect nothing say why', () => {
    for (const [line, why] of [
      [`1,0,${digits(63)},a`, none],
      [`1,0,${digits(65)},a`, none],
      ['1', none],
      [`1,0,${D},`, nameless],
      [`1,0,${D}`, nameless],
      [`1,0,${D},a\0`, nameless],
      [`1,0,${D},\uFFFDa`, nameless],
      [`1x,0,${D},a`, sizeless],
      [`x1,0,${D},a`, sizeless],
      [`1e5,0,${D},a`, sizeless],
      [`-1,0,${D},a`, sizeless],
      [`99999999999999999999,0,${D},a`, sizeless],
    ] as const)
      assert.deepEqual(read(COLUMNS, line).at(1), why, line);
    assert.equal(read('%%%% size,md5,filename', `1,${D},a`).at(1), none);
    assert.equal(short(new HashdeepReader().read(`1,${D},a`)), none, 'without a header');
  });

  test('have the columns that hashdeep knows', () => {
    const unknown = 'hashdeep has no such columns';
    for (const [columns, expected] of [
      ['size,sha256,filename', 'nothing'],
      ['size,md5,sha1,sha256,tiger,whirlpool,filename', 'nothing'],
      ['size,filename', unknown],
      ['siye,sha256,filename', unknown],
      ['size,sha256,filenames', unknown],
      ['size,sha257,filename', unknown],
      ['xsize,sha256,filename', unknown],
    ] as const)
      assert.equal(read(`%%%% ${columns}`).at(0), expected, columns);
  });
});

test("BagIt's manifests are told by their names, and their lines encode three characters", () => {
  for (const [file, expected] of [
    ['manifest-sha256.txt', true],
    ['a/tagmanifest-sha256.txt', true],
    ['xmanifest-sha256.txt', false],
    ['manifest-sha256.txt.bak', false],
    ['manifest-sha256xtxt', false],
  ] as const)
    assert.equal(isBagManifest(file), expected, file);
  const broken = 'it is not a digest of 64 hex digits and a path';
  for (const [line, expected] of [
    ['', 'nothing'],
    [`${D}  data/a`, 'D "data/a"'],
    [`${UPPER} \t*data/a`, 'D "data/a"'],
    [`${D} a%0Ab%0dc%25d%41`, 'D "a\\nb\\rc%d%41"'],
    [`${D}  a\nb`, 'D "a\\nb"'],
    [`${D}a`, broken],
    [`${D} `, broken],
    [`x${D}  a`, broken],
    [`${D}  a\0`, broken],
    [`${D}  \uFFFD`, broken],
    ['# note', broken],
  ] as const)
    assert.equal(short(parseBagLine(line)), expected, line);
});
