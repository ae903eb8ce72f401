import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withoutTrailing } from '../../src/text/trailing.ts';

test('signs at the end go, and none before them', () => {
  for (const [text, signs, expected] of [
    ['a/b///', '/', 'a/b'],
    ['///', '/', ''],
    ['', '/', ''],
    ['a. .', '. ', 'a'],
    ['.a', '.', '.a'],
  ] as const)
    assert.equal(withoutTrailing(text, signs), expected);
});
