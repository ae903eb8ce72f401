/**
 * No false green and no false red: whatever single thing changes in a consistent repository, the report
 * says so. Here some hundred changes; `npm run trust -- changes 100000` makes as many as wanted.
 */

import assert from 'node:assert/strict';
import process from 'node:process';
import { test } from 'node:test';
import fc from 'fast-check';
import { checkWith, trialsOf } from '../../trust/changes/hold.ts';
import { missedIn, onLinux } from '../support/changes.ts';

/** Repositories; each is changed in some ten ways. */
const RUNS = Number(process.env.CHANGES ?? 50);

test('whatever single thing changes, the report says so', onLinux, async () => {
  const seed = Date.now() % 1_000_000;
  const { missed, tried } = await missedIn(fc.sample(trialsOf(), { numRuns: RUNS, seed }), checkWith());
  assert.deepEqual(missed, [], `seed ${seed}`);
  assert.ok(tried > RUNS * 2, `${tried} changes`);
});
