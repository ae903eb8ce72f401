/**
 * Seeded faults of servers, connections and disks: whatever they do, nothing wrong or half ever has a recorded
 * name, and what heals is restored. `npm run trust -- restore 1000` plants as many as wanted.
 */

import assert from 'node:assert/strict';
import process from 'node:process';
import { describe, test } from 'node:test';
import { plantFaults, plantUnverified } from '../../trust/restore/faults.ts';
import { killRuns } from '../../trust/restore/kills.ts';

const WANTED = Number(process.env.RESTORE_FAULTS ?? 200);

describe('seeded faults', () => {
  test(`${WANTED} of them leave no wrong and no half file, and heal`, async () => {
    const { wrong, unhealed, faults } = await plantFaults(WANTED, 1);
    assert.deepEqual([wrong, unhealed], [[], []]);
    assert.ok([...faults.values()].reduce((sum, times) => sum + times, 0) >= WANTED);
  });

  test('runs that are killed at random moments leave none either', async () => {
    assert.deepEqual(await killRuns(1, 4), []);
  });

  test('without verification they are found in place (negative control)', async () => {
    assert.ok((await plantUnverified([1, 2])) > 0, 'a run without verification places wrong files');
  });
});
