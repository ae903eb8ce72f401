/** What the fields of an entry are read as. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countAt, identityOf, objectsAt, pathFieldOf } from '../../../src/model/inventory.ts';
import { isObject } from '../../../src/model/json.ts';

test('an entry is known by the first of its names that says anything', () => {
  for (const [value, expected] of [
    [{ folder_name: 'f', name: 'n', repo_id: 'r', id: 'i' }, 'i'],
    [{ folder_name: 'f', name: 'n', repo_id: 'r' }, 'r'],
    [{ folder_name: 'f', name: 'n' }, 'n'],
    [{ folder_name: 'f' }, 'f'],
    [{ id: null, name: 'n' }, 'n'],
    [{ id: 5, name: 'n' }, 'n'],
    [{ id: '', name: 'n' }, 'n'],
    [{ id: ' \t', name: 'n' }, 'n'],
    [{ id: ' i ' }, ' i '],
    [{ id: '' }, null],
    [{ path: 'x' }, null],
  ] as const)
    assert.equal(identityOf(value), expected, JSON.stringify(value));
});

test('a count is a whole number from 0 that a double holds for certain', () => {
  for (const count of [0, 1, Number.MAX_SAFE_INTEGER]) assert.equal(countAt({ n: count }, 'n'), count);
  for (const none of [-1, 0.5, Number.MAX_SAFE_INTEGER + 1, Number.POSITIVE_INFINITY, '1', null, true])
    assert.equal(countAt({ n: none }, 'n'), null, `${none}`);
  assert.equal(countAt({}, 'n'), null);
});

test('of a list its objects are read, and of anything else nothing', () => {
  assert.deepEqual(objectsAt({ files: [{ path: 'a' }, 'b', null, [], 5, {}] }, 'files'), [{ path: 'a' }, {}]);
  for (const none of [{ path: 'a' }, 'a', null, 5]) assert.deepEqual(objectsAt({ files: none }, 'files'), []);
  assert.deepEqual(objectsAt({}, 'files'), []);
  for (const value of [null, [], 'a', 5, undefined]) assert.equal(isObject(value), false);
});

test('the path of an entry is read in either dialect, path first', () => {
  for (const [value, expected] of [
    [
      { path: 'p', local_path: 'l' },
      { field: 'path', written: 'p' },
    ],
    [{ local_path: 'l' }, { field: 'local_path', written: 'l' }],
    [
      { path: '', local_path: 'l' },
      { field: 'local_path', written: 'l' },
    ],
    [
      { path: null, local_path: 'l' },
      { field: 'local_path', written: 'l' },
    ],
    [{ path: 5 }, null],
    [{}, null],
  ] as const)
    assert.deepEqual(pathFieldOf(value), expected);
});

test('names of built-in properties are no fields of an entry that does not have them', () => {
  for (const field of ['constructor', 'toString', '__proto__']) {
    assert.equal(countAt({}, field), null);
    assert.deepEqual(objectsAt({}, field), []);
  }
});
