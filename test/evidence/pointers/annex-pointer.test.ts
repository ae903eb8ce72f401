import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPointer } from '../../../src/engine/collect/read-pointer.ts';
import { readAnnexLink, readAnnexPointer } from '../../../src/evidence/git-annex/annex-pointer.ts';
import { ANNEX_KEYS, ANNEX_TEXTS, LFS_TEXTS, OID } from './pointer-texts.ts';

test('git-annex keys carry size and digest, by their backend, in texts and in links', () => {
  for (const [key, expected] of ANNEX_KEYS) {
    assert.deepEqual(readAnnexPointer(`/annex/objects/${key}\n`), expected, key);
    assert.deepEqual(readAnnexLink(`../.git/annex/objects/Xx/0k/${key}/${key}`), expected, key);
  }
});

test('a text with lines of its own is no pointer of git-annex', () => {
  for (const [text, expected] of ANNEX_TEXTS) assert.deepEqual(readAnnexPointer(text), expected, text);
});

test('a link is one of git-annex when it leads to its objects', () => {
  const key = `SHA256-s12--${OID}`;
  for (const [target, isAnnex] of [
    [`.git/annex/objects/Xx/0k/${key}/${key}`, true],
    [`..\\.git\\annex\\objects\\Xx\\0k\\${key}\\${key}`, true],
    [`../.git/modules/a/annex/objects/Xx/0k/${key}/${key}`, true],
    [`annex/objects/${key}`, false],
    [`.git/myannex/objects/${key}`, false],
    [`.git/annex/other/${key}`, false],
    ['../elsewhere/model.bin', false],
  ] as const)
    assert.equal(readAnnexLink(target)?.is ?? null, isAnnex ? 'pointer' : null, target);
});

test('a text is read as the pointer of whichever tool wrote it', () => {
  for (const [text, expected] of [...LFS_TEXTS, ...ANNEX_TEXTS])
    assert.deepEqual(readPointer(text), expected, text);
});
