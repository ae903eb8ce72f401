/** The pointer readers by themselves, and against what real git-lfs makes of the same text. */

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import fc from 'fast-check';
import { readAnnexLink, readAnnexPointer } from '../../../src/core/pointers/annex-pointer.ts';
import { readLfsPointer } from '../../../src/core/pointers/lfs-pointer.ts';
import { needs } from '../../support/programs.ts';

const OID = 'a'.repeat(64);
const V1 = 'version https://git-lfs.github.com/spec/v1';
const GOOD = `${V1}\noid sha256:${OID}\nsize 12\n`;
const EXT = 'b'.repeat(64);

/** Texts, and what of them is read: the SHA-256, or the line at fault. */
const TEXTS: readonly (readonly [string, string | number | null])[] = [
  [GOOD, OID],
  [GOOD.replaceAll('\n', '\r\n'), OID],
  [`\n ${GOOD}\n\n`, OID],
  [GOOD.trimEnd(), OID],
  [GOOD.replace(V1, 'version https://hawser.github.com/spec/v1'), OID],
  [GOOD.replace(V1, 'version http://git-media.io/v/2'), OID],
  [GOOD.replace('\noid', `\next-0-foo sha256:${EXT}\noid`), EXT],
  [GOOD.replace('\noid', `\next-3-foo sha256:${OID}\next-1-bar sha256:${EXT}\noid`), EXT],
  [GOOD.replace('\noid', `\next-1-foo sha256:${EXT}\next-1-bar sha256:${EXT}\noid`), 3],
  [GOOD.replace('spec/v1', 'spec/v2'), 1],
  [GOOD.replace(OID, OID.toUpperCase()), 2],
  [GOOD.replace(OID, OID.slice(1)), 2],
  [GOOD.replace('sha256', 'sha512'), 2],
  [GOOD.replace('size 12', 'size -1'), 3],
  [GOOD.replace('size 12', 'size +12'), OID],
  [GOOD.replace('size 12', 'size -0'), OID],
  [GOOD.replace('size 12', 'size ++1'), 3],
  [GOOD.replace('size 12', 'size'), 3],
  [GOOD.replace('size 12', 'size 99999999999999999999'), 3],
  [`${GOOD}more 1\n`, 4],
  [GOOD.replace('\noid', '\nkey value\noid'), 2],
  [`${V1}\nsize 12\noid sha256:${OID}\n`, 2],
  [`${V1}\n`, 2],
  ['', null],
  ['version 1.2.3 of the weights\n', null],
  [`${GOOD}${'#'.repeat(1024)}`, null],
  [`notes on ${GOOD}`, null],
];

for (const [text, expected] of TEXTS) {
  test(`git-lfs pointer: ${JSON.stringify(text.slice(0, 90))}`, () => {
    const read = readLfsPointer(text);
    assert.deepEqual(read === null ? null : read.is === 'pointer' ? read.sha256 : read.line, expected);
  });
}

/** Whether git-lfs itself takes the text for a pointer. */
function isPointerToGitLfs(text: string): boolean {
  const { status } = spawnSync('git', ['lfs', 'pointer', '--check', '--stdin'], { input: text });
  return status === 0;
}

test('git-lfs and the reader take the same texts for pointers', needs('git-lfs'), () => {
  for (const [text] of TEXTS) {
    // An empty file is git-lfs' pointer to an empty file; here it is simply hashed.
    if (text !== '') assert.equal(readLfsPointer(text)?.is === 'pointer', isPointerToGitLfs(text), text);
  }
});

test('so they do for texts that a few changes made of a pointer', needs('git-lfs'), () => {
  const piece = fc.constantFrom(
    '\n',
    '\r\n',
    ' ',
    '\t',
    'oid ',
    'size ',
    'ext-1-a ',
    'sha256:',
    OID,
    EXT,
    V1,
    '0',
    '+',
    '1_0',
    '\0',
  );
  const change = fc.record({ at: fc.nat(GOOD.length), cut: fc.nat(4), piece });
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
      let text = GOOD;
      for (const { at, cut, piece: put } of changes) text = text.slice(0, at) + put + text.slice(at + cut);
      assert.equal(readLfsPointer(text)?.is === 'pointer', isPointerToGitLfs(text), JSON.stringify(text));
    }),
    { numRuns: 150 },
  );
});

test('git-annex keys carry size and digest, by their backend', () => {
  const read = (key: string) => {
    const pointer = readAnnexPointer(`/annex/objects/${key}\n`);
    return pointer?.is === 'pointer' ? [pointer.sha256, pointer.size] : (pointer?.why ?? null);
  };
  assert.deepEqual(read(`SHA256-s12--${OID}`), [OID, 12]);
  assert.deepEqual(read(`SHA256E-s12-m1700000000--${OID}.tar.gz`), [OID, 12]);
  assert.deepEqual(read(`SHA256--${OID}`), [OID, null]);
  assert.deepEqual(read(`MD5E-s12--${'0'.repeat(32)}.bin`), [null, 12]);
  assert.deepEqual(read('WORM-s3-m1--a-b--c.bin'), [null, 3]);
  assert.match(String(read(`SHA256-s12--${OID.slice(1)}`)), /64 lower-case hex digits/);
  assert.match(String(read(`SHA256-s12--${OID}.bin`)), /64 lower-case hex digits/);
  assert.match(String(read('nothing')), /BACKEND-sSIZE--NAME/);
  assert.equal(readAnnexPointer(`/annex/objects/SHA256-s12--${OID}\nmy own notes\n`), null);
  const target = `../.git/annex/objects/Xx/0k/SHA256-s12--${OID}/SHA256-s12--${OID}`;
  const link = readAnnexLink(target);
  assert.equal(link?.is === 'pointer' && link.sha256, OID);
  assert.equal(readAnnexLink('../elsewhere/model.bin'), null);
});
