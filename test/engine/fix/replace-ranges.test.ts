/** Pieces of a text replaced in one pass. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { replaceRanges } from '../../../src/engine/fix/replace-ranges.ts';

test('each piece is replaced where it stood, in whichever order they come, and all else stays', () => {
  const pieces = [
    { offset: 6, length: 2, content: 'EIGHT' },
    { offset: 0, length: 1, content: '' },
    { offset: 3, length: 0, content: '+' },
    { offset: 8, length: 1, content: '!' },
  ];
  const expected = '12+345EIGHT!9';
  assert.equal(replaceRanges('0123456789', pieces), expected);
  assert.equal(replaceRanges('0123456789', pieces.toReversed()), expected);
});

test('a text may be replaced to its end, or not at all', () => {
  assert.equal(replaceRanges('abc', [{ offset: 1, length: 2, content: 'x' }]), 'ax');
  assert.equal(replaceRanges('abc', []), 'abc');
});
