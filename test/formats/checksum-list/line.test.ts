/** What each line of a list is read as, and why it protects nothing. */

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type Line, parseLine, type Separator } from '../../../src/formats/checksum-list/line.ts';
import { HashdeepReader } from '../../../src/formats/checksum-list/tables.ts';

const D = `${'c0ffee'.repeat(10)}abcd`;
const UPPER = D.toUpperCase();

/** A line in short: a record as `digest name`; else what it is and why. */
function short(line: Line): string {
  if (line.is === 'nothing') return 'nothing';
  if (line.is === 'malformed') return line.detail === null ? line.reason : `${line.reason} ${line.detail}`;
  if (line.is === 'digest') return `digest ${line.digest.value === D ? 'D' : line.digest.value}`;
  if (line.is === 'other') return `other ${line.algorithm} ${line.name}`;
  const digests = line.digests.map(({ algorithm, value }) => (value === D ? 'D' : `${algorithm}:${value}`));
  return `${digests.join()} ${JSON.stringify(line.name)}${line.size === undefined ? '' : ` ${line.size}`}`;
}

const NO_ESCAPE = 'name-escape';
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
  [`sha256 (a) = ${D}`, 'D "a"'],
  [`SHA256(a)= ${UPPER}`, 'D "a"'],
  [`SHA2-256(a)=${D}`, 'D "a"'],
  [`SHA256 (a) = b) = ${D}`, 'D "a) = b"'],
  [`SHA256 (a)\t=\t${D}`, 'D "a"'],
  [`\\SHA256 (a\\nb) = ${D}`, 'D "a\\nb"'],
  [` SHA256 (a) = ${D}`, 'D "a"'],
  [`SHA256 () = ${D}`, 'no-name'],
  [`SHA256 (a) = ${digits(63)}`, 'digest-value sha256'],
  [`SHA256 (a) = ${digits(65)}`, 'digest-value sha256'],
  [`SHA256 (a) = ${digits(63)}g`, 'digest-value sha256'],
  [`SHA256 (a) = ${D} `, 'not-a-record'],
  [`x SHA256 (a) = ${D}`, 'not-a-record'],
  ['MD5 (a) = d41d8cd98f00b204e9800998ecf8427e', 'md5:d41d8cd98f00b204e9800998ecf8427e "a"'],
  ['WHIRLPOOL (a) = abc', 'other WHIRLPOOL a'],
  ['SHA512/256 (a) = YWJj+/==', 'digest-value sha512-256'],
  [`${D}  -`, 'standard-input'],
  [`SHA256 (-) = ${D}`, 'standard-input'],
  [`${D}  --`, 'D "--"'],
  [`${D}  a\0`, 'name-nul'],
  [`${D}  a\uFFFD`, 'name-encoding'],
  [' \t', 'blank-line'],
  [' # note', 'indented-comment'],
  [D, 'digest D'],
  [`${D} `, 'digest D'],
  [`\\${D} `, 'no-name'],
  [`sha256:${D}  a b`, 'D "a b"'],
  [`SHA-256 ${D} a`, 'D "a"'],
  [`sha256-${Buffer.from(D, 'hex').toString('base64')}  a`, 'D "a"'],
  [`SHA256 (a) = ${Buffer.from(D, 'hex').toString('base64')}`, 'D "a"'],
  [`BLAKE2b-256 (a) = ${D}`, 'D "a"'],
  [`sha256:${D}`, 'digest D'],
  [` \\${D}`, 'no-name'],
  [`${digits(32)}  a`, `md5:${digits(32)} "a"`],
  [`${digits(40)}  a`, `sha1:${digits(40)} "a"`],
  [`${digits(56)}  a`, `sha224:${digits(56)} "a"`],
  [`${digits(96)}  a`, `sha384:${digits(96)} "a"`],
  [`\t\\${digits(128)}  a`, `sha512:${digits(128)} "a"`],
  [`${digits(63)}  a`, 'digest-length 63'],
  [`${digits(65)}  a`, 'digest-length 65'],
  [digits(9), 'digest-length 9'],
  [digits(8), 'not-a-record'],
  [`x ${digits(32)}`, 'not-a-record'],
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
  const mixed = 'separator';
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
  const none = 'digest-value';
  const sizeless = 'size';

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
      [`1,0,${D},`, 'no-name'],
      [`1,0,${D},a\0`, 'name-nul'],
      [`1,0,${D},\uFFFDa`, 'name-encoding'],
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
    const unknown = 'columns';
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
