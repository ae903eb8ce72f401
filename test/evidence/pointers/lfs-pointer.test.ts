import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readLfsPointer } from '../../../src/evidence/git-lfs/lfs-pointer.ts';
import { GOOD, LFS_TEXTS } from './pointer-texts.ts';

test('of a git-lfs pointer its digest and size are read, or the line at fault and why', () => {
  for (const [text, expected] of LFS_TEXTS)
    assert.deepEqual(readLfsPointer(text), expected, JSON.stringify(text));
});

test('a text is a git-lfs pointer only below 1024 characters', () => {
  assert.equal(readLfsPointer(GOOD.padEnd(1023, '\n'))?.is, 'pointer');
  assert.equal(readLfsPointer(GOOD.padEnd(1024, '\n')), null);
});
