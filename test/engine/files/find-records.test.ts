/** Look-ups in a plan, against what a walk over all of it comes to. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { findRecord, firstBelow, isRecorded, placesBelow } from '../../../src/engine/plan/find-records.ts';
import { recordOf } from '../../support/records.ts';

/** Names on both sides of the slash in the order of characters. */
const names = fc.constantFrom('!', '-', '.a', '0', 'a', 'a!', 'a0', 'b', '~');
const paths = fc.array(names, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('/'));
const plans = fc.uniqueArray(paths, { maxLength: 12 }).map((all) => all.sort().map((path) => recordOf(path)));

test('what is below a folder, and what is at a path, is found in any plan', () => {
  fc.assert(
    fc.property(plans, fc.option(paths, { nil: '' }), (plan, path) => {
      const below = plan.flatMap((record, place) =>
        path === '' || record.path.startsWith(`${path}/`) ? [place] : [],
      );
      assert.equal(firstBelow(plan, path), below[0] ?? null);
      const { first, end } = placesBelow(plan, path);
      assert.deepEqual(
        plan.slice(first, end).map((record) => plan.indexOf(record)),
        below,
      );
      const own = plan.find((record) => record.path === path) ?? null;
      assert.equal(findRecord(plan, path), own);
      assert.equal(isRecorded(plan, path), own !== null);
    }),
  );
});

test('all records are below the root, whatever their names begin with', () => {
  const plan = ['!a', '.git-lfs', 'models/m', 'é'].map((path) => recordOf(path));
  assert.equal(firstBelow(plan, ''), 0);
  assert.deepEqual(placesBelow(plan, ''), { first: 0, end: 4 });
  assert.equal(firstBelow([], ''), null);
  assert.deepEqual(placesBelow([], ''), { first: 0, end: 0 });
});

test('what stands before a place is not looked at', () => {
  const plan = ['a/x', 'a/y', 'b/x'].map((path) => recordOf(path));
  assert.deepEqual(
    [0, 1, 2].map((from) => firstBelow(plan, 'a', from)),
    [0, 1, null],
  );
});
