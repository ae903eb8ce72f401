import assert from 'node:assert/strict';
import { test } from 'node:test';
import { folderRuns, hasAny } from '../../../src/engine/plan/folder-runs.ts';
import { recordOf } from '../../support/records.ts';

const runsOf = (...paths: readonly string[]) =>
  folderRuns(paths.map((path) => recordOf(path))).map(({ folder, first, end }) => [folder, first, end]);

test('records that stand in one folder are one run', () => {
  assert.deepEqual(runsOf(), []);
  assert.deepEqual(runsOf('a', 'b'), [['', 0, 2]]);
  assert.deepEqual(runsOf('a/b', 'a/c', 'a/c/d', 'a/e', 'f', 'g/h'), [
    ['a', 0, 2],
    ['a/c', 2, 3],
    ['a', 3, 4],
    ['', 4, 5],
    ['g', 5, 6],
  ]);
});

test('a run is asked for its own records alone', () => {
  const plan = ['a/b', 'a/c', 'd/e'].map((path) => recordOf(path));
  const [first, second] = folderRuns(plan);
  assert.ok(first && second);
  assert.equal(folderRuns(plan)[0], first);
  assert.ok(hasAny(plan, first, ({ path }) => path === 'a/c'));
  assert.ok(!hasAny(plan, first, ({ path }) => path === 'd/e'));
  assert.ok(hasAny(plan, second, ({ path }) => path === 'd/e'));
});
