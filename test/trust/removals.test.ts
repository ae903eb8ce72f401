/** The pairs of changes that only an earlier commit tells, and a check that does not look at it. */

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { checkWith, holdToChanges, newTally, trialsOf, triedIn } from '../../trust/changes/hold.ts';
import { REMOVAL_CHANGES } from '../../trust/changes/kinds/removals.ts';
import { plans } from '../../trust/changes/plan.ts';

const trials = trialsOf(
  Object.keys(REMOVAL_CHANGES),
  plans.map((plan) => ({ ...plan, hasBaseline: true })),
);

async function missedBy(check: ReturnType<typeof checkWith>) {
  const folder = mkdtempSync(join(tmpdir(), 'drift-pairs-'));
  const tally = newTally();
  try {
    for (const trial of fc.sample(trials, { numRuns: 6, seed: 7 }))
      await holdToChanges(folder, trial, tally, check);
  } finally {
    rmSync(folder, { recursive: true });
  }
  return { tried: triedIn(tally), missed: tally.missed };
}

test('what is taken away with the change of a file is told', async () => {
  const { tried, missed } = await missedBy(checkWith());
  assert.deepEqual(missed, []);
  assert.ok(tried > 0);
});

test('without the earlier commit it is not', async () => {
  const { missed } = await missedBy(checkWith({ baseline: 'none' }));
  assert.ok(missed.length > 0);
});
