import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withoutNulls } from '../../src/text/without-nulls.ts';

test('items that are not null are kept in their order, in the same array where none is', () => {
  assert.deepEqual(withoutNulls([null, 1, 0, null, undefined, 2]), [1, 0, undefined, 2]);
  assert.deepEqual(withoutNulls([null]), []);
  const all = ['a', ''];
  assert.equal(withoutNulls<string>(all), all);
});
