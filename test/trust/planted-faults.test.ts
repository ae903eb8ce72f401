/** The generator of changes finds faults that are planted in the check, each by a pair of changes. */

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { type Check, checkWith, holdToChanges, newTally, triedIn } from '../../trust/changes/hold.ts';
import { CHANGES, isPair } from '../../trust/changes/kinds/index.ts';
import { PLANTED_FAULTS } from '../../trust/changes/planted.ts';
import { PLACE, trialsFrom } from '../../trust/changes/run.ts';
import { onLinux } from '../support/changes.ts';
import { importPlanted } from '../support/planted.ts';

const SEED = 37;
/** Enough that each change is made in repositories with an earlier commit, and without one. */
const COUNT = 8;
const CHECK = 'apps/run/check-repository.ts';

/** What is missed of one kind of change, up to the first, and how many were made. */
async function run(change: string, check: Check) {
  const folder = mkdtempSync(join(PLACE, 'faults-'));
  const tally = newTally(true);
  try {
    for (const [, trial] of trialsFrom(SEED, [change])) {
      if (triedIn(tally) >= COUNT || tally.missed.length > 0) break;
      await holdToChanges(folder, trial, tally, check);
    }
    return { missed: tally.missed, tried: triedIn(tally) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe('a planted fault is found', () => {
  for (const [name, fault] of Object.entries(PLANTED_FAULTS)) {
    test(`negative control: ${name}`, onLinux, async () => {
      const { change } = fault;
      assert.ok(change in CHANGES && isPair(change), change);
      const faulty = await importPlanted<typeof import('../../src/apps/run/check-repository.ts')>(
        name,
        fault,
        CHECK,
      );
      const { missed } = await run(change, checkWith({}, {}, faulty.checkRepository));
      assert.equal(missed[0]?.what, change);
    });
  }

  test('and without one nothing is', onLinux, async () => {
    const change = 'every record of a file removed';
    assert.ok(isPair(change));
    const { missed, tried } = await run(change, checkWith());
    assert.deepEqual(missed, []);
    assert.ok(tried >= COUNT);
  });
});
