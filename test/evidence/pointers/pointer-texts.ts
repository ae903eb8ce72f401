/** Texts that are pointers, or nearly, and what is to be read of each. */

import type { MalformedPointer, Pointer } from '../../../src/model/pointer.ts';

type Reading = Pointer | MalformedPointer | null;
type Tool = 'git-lfs' | 'git-annex';

export const OID = 'a'.repeat(64);
export const INPUT = 'b'.repeat(64);
export const V1 = 'version https://git-lfs.github.com/spec/v1';
export const GOOD = `${V1}\noid sha256:${OID}\nsize 12\n`;

const stands =
  (tool: Tool) =>
  (sha256: string | null, size: number | null, instead: string | null = null): Reading => {
    return { is: 'pointer', tool, sha256, size, instead };
  };
const broken =
  (tool: Tool) =>
  (line: number, why: string): Reading => {
    return { is: 'malformed', tool, line, why };
  };

const lfs = stands('git-lfs');
const noLfs = broken('git-lfs');
const TWELVE = lfs(OID, 12);
const OF_INPUT: Pointer = {
  is: 'pointer',
  tool: 'git-lfs',
  sha256: INPUT,
  size: null,
  instead: null,
  stored: { oid: OID, size: 12 },
};
const BAD_OID = 'its oid is not sha256: and 64 lower-case hex digits';
const BAD_SIZE = 'its size is not a number of bytes';
const BAD_INPUT = 'its extension is not sha256: and 64 hex digits';
const ONE_NUMBER = 'two of its extensions have one number';
const NO_VALUE = 'it is not a key, a blank and a value';
const CONFLICT = 'it holds the markers of a merge conflict';

const withVersion = (line: string) => GOOD.replace(V1, line);
const withSize = (size: string) => GOOD.replace('12', size);
const withLines = (...lines: string[]) => GOOD.replace('\noid', `\n${lines.join('\n')}\noid`);

export const LFS_TEXTS: readonly (readonly [string, Reading])[] = [
  [GOOD, TWELVE],
  [GOOD.replaceAll('\n', '\r\n'), TWELVE],
  [`\n ${GOOD}\n\n`, TWELVE],
  [` \n\t\n${GOOD}`, TWELVE],
  [GOOD.trimEnd(), TWELVE],
  [`${GOOD}  `, TWELVE],
  [withLines('', ''), TWELVE],
  [withSize('12 \t'), TWELVE],
  [withLines(' '), noLfs(2, 'oid has to stand there')],
  [GOOD.replace('oid', ' oid'), noLfs(2, 'oid has to stand there')],
  [GOOD.replace('oid', 'oid\r'), noLfs(2, 'oid has to stand there')],
  [GOOD.replace('\n', '\r\r\n'), noLfs(1, 'git-lfs has no such version')],
  [`\n${GOOD.replace(' sha', ':sha')}`, noLfs(3, NO_VALUE)],

  [withVersion('version https://hawser.github.com/spec/v1'), TWELVE],
  [withVersion('version http://git-media.io/v/2'), TWELVE],
  [withVersion('version https://git-lfs.github.com/spec/v2'), noLfs(1, 'git-lfs has no such version')],
  [withVersion(`${V1} `), noLfs(1, 'git-lfs has no such version')],

  [GOOD.replace(OID, OID.toUpperCase()), noLfs(2, BAD_OID)],
  [GOOD.replace(OID, OID.slice(1)), noLfs(2, BAD_OID)],
  [GOOD.replace(OID, `${OID}0`), noLfs(2, BAD_OID)],
  [GOOD.replace('sha256', 'sha512'), noLfs(2, BAD_OID)],
  [GOOD.replace('sha256', 'xsha256'), noLfs(2, BAD_OID)],

  [withSize('+12'), TWELVE],
  [withSize('00000000000000000000012'), TWELVE],
  [withSize('123456789012345'), lfs(OID, 123_456_789_012_345)],
  [withSize('1234567890123456'), lfs(OID, 1_234_567_890_123_456)],
  [withSize('-0'), lfs(OID, 0)],
  [withSize('-00'), lfs(OID, 0)],
  [withSize('-1'), noLfs(3, BAD_SIZE)],
  [withSize('-01'), noLfs(3, BAD_SIZE)],
  [withSize('++1'), noLfs(3, BAD_SIZE)],
  [withSize('1e3'), noLfs(3, BAD_SIZE)],
  [withSize('0x10'), noLfs(3, BAD_SIZE)],
  [withSize('ab'), noLfs(3, BAD_SIZE)],
  [withSize('99999999999999999999'), noLfs(3, BAD_SIZE)],
  [GOOD.replace(' 12', ''), noLfs(3, NO_VALUE)],
  [GOOD.replace('size 12', 'a b'), noLfs(3, 'size has to stand there')],

  [withLines(`ext-0-foo sha256:${INPUT}`), OF_INPUT],
  [withLines(`ext-0-foo.b-c sha256:${INPUT}`), OF_INPUT],
  [withLines(`ext-3-foo sha256:${OID}`, `ext-1-bar sha256:${INPUT}`), OF_INPUT],
  [withLines(`ext-1-foo sha256:${OID}`, `ext-1-foo sha256:${INPUT}`), OF_INPUT],
  [GOOD.replace('\nsize', `\next-0-foo sha256:${INPUT}\nsize`), OF_INPUT],
  [withLines(`ext-1-foo sha256:${OID}`, `ext-1-bar sha256:${OID}`), noLfs(3, ONE_NUMBER)],
  [
    withLines(`ext-2-a sha256:${OID}`, `ext-1-b sha256:${OID}`, `ext-2-c sha256:${OID}`),
    noLfs(4, ONE_NUMBER),
  ],
  [withLines(`ext-1-foo sha512:${OID}`), noLfs(2, BAD_INPUT)],
  [withLines(`ext-10-foo sha256:${OID}`), noLfs(2, 'oid has to stand there')],
  [withLines(`next-1-foo sha256:${OID}`), noLfs(2, 'oid has to stand there')],
  [withLines(`ext-1- sha256:${OID}`), noLfs(2, 'oid has to stand there')],
  [`${GOOD}ext-1-foo sha256:${OID}\n`, noLfs(4, 'it has a line too many')],

  [`${GOOD}more 1\n`, noLfs(4, 'it has a line too many')],
  [withLines('key value'), noLfs(2, 'oid has to stand there')],
  [`${V1}\nsize 12\noid sha256:${OID}\n`, noLfs(2, 'oid has to stand there')],
  [`${V1}\n`, noLfs(2, 'it ends without oid')],
  [`${V1}\noid sha256:${OID}\n`, noLfs(3, 'it ends without size')],

  [withLines('<<<<<<< HEAD'), noLfs(2, CONFLICT)],
  [withLines('||||||| base'), noLfs(2, CONFLICT)],
  [withLines('=======').replaceAll('\n', '\r\n'), noLfs(2, CONFLICT)],
  [withLines('>>>>>>> theirs'), noLfs(2, CONFLICT)],
  [`<<<<<<< HEAD\n${GOOD}`, noLfs(1, CONFLICT)],
  [withLines('< ours'), noLfs(2, 'oid has to stand there')],
  [withLines('| base'), noLfs(2, 'oid has to stand there')],
  [withLines('= both'), noLfs(2, 'oid has to stand there')],
  [withLines('> theirs'), noLfs(2, 'oid has to stand there')],
  [withLines('=======x y'), noLfs(2, 'oid has to stand there')],
  [withSize('12 ======='), noLfs(3, BAD_SIZE)],

  ['', null],
  ['version 1.2.3 of the weights\n', null],
  ['version 2 is kept as\nthe version https://git-lfs.github.com/spec/v1 says\n', null],
  [`${GOOD}${'#'.repeat(1024)}`, null],
  [`notes on ${GOOD}`, null],
  [`notes\n${GOOD}`, null],
];

const annex = stands('git-annex');
const noAnnex = (why: string) => broken('git-annex')(1, why);
const NO_KEY = noAnnex('its key is not BACKEND-sSIZE--NAME');
const CHUNK = 'the key of a chunk';
const noDigest = (backend: string) =>
  noAnnex(`its ${backend} key does not begin with 64 lower-case hex digits`);

/** Keys of git-annex. */
export const ANNEX_KEYS: readonly (readonly [string, Reading])[] = [
  [`SHA256-s12--${OID}`, annex(OID, 12)],
  [`SHA256--${OID}`, annex(OID, null)],
  [`SHA256E-s12-m1700000000--${OID}.tar.gz`, annex(OID, 12)],
  [`SHA256-s9007199254740991--${OID}`, annex(OID, Number.MAX_SAFE_INTEGER)],
  [`SHA256-s9999999999999999--${OID}`, noAnnex(BAD_SIZE)],
  [`SHA256-s99999999999999999--${OID}`, noAnnex(BAD_SIZE)],
  [`SHA256-s12-S10-C1--${OID}`, annex(null, null, CHUNK)],
  [`SHA256-C1--${OID}`, annex(null, null, CHUNK)],
  [`MD5E-s12--${'0'.repeat(32)}.bin`, annex(null, 12, 'a key of MD5E')],
  [`XSHA256-s12--${OID}`, annex(null, 12, 'a key of XSHA256')],
  [`SHA256X-s12--${OID}`, annex(null, 12, 'a key of SHA256X')],
  ['WORM-s3-m1--a-b--c.bin', annex(null, 3, 'a key of WORM')],
  [`SHA256-s12--${OID.slice(1)}`, noDigest('SHA256')],
  [`SHA256-s12--${OID}0`, noDigest('SHA256')],
  [`SHA256-s12--${OID}.bin`, noDigest('SHA256')],
  [`SHA256E-s12--${OID}bin`, noDigest('SHA256E')],
  [`SHA256E-s12--x${OID}.bin`, noDigest('SHA256E')],
  [`x.SHA256-s12--${OID}`, NO_KEY],
  [`SHA256-s12--${OID}\rmore`, NO_KEY],
  [`SHA256\r-s12--${OID}`, NO_KEY],
  ['nothing', NO_KEY],
];

const ANNEXED = `/annex/objects/SHA256-s12--${OID}`;

/** Whole texts, of which git-annex itself takes some for pointers. */
export const ANNEX_TEXTS: readonly (readonly [string, Reading])[] = [
  [`${ANNEXED}\n`, annex(OID, 12)],
  [ANNEXED, annex(OID, 12)],
  [`${ANNEXED}\r\n`, annex(OID, 12)],
  [`${ANNEXED}\n/annex/objects/other\nsee /annex/ too\n`, annex(OID, 12)],
  [`${ANNEXED}\n\n`, null],
  [`${ANNEXED}\n \n`, null],
  [`${ANNEXED}\n/annex/objects/other`, null],
  [`${ANNEXED}\n/annex/objects/other\nmy own notes\n`, null],
  [`${ANNEXED}\nmy own notes\n`, null],
  ['# Notes on weights\n', null],
];
