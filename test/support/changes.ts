/** Generated repositories and single changes to them, for tests. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { type Check, holdToChanges, newTally, type Trial, triedIn } from '../../trust/changes/hold.ts';

/** Elsewhere there are no pipes or links, or two of the names are one. */
export const onLinux = { skip: process.platform !== 'linux' && 'needs the names that Linux has' };

/**
 * What a check says otherwise than the changes of these trials promise, and how many changes there were. The trial in
 * which the change `until` is missed is the last one.
 */
export async function missedIn(trials: readonly Trial[], check: Check, until: string | null = null) {
  const folder = mkdtempSync(join(tmpdir(), 'changes-'));
  try {
    const tally = newTally();
    for (const trial of trials) {
      await holdToChanges(folder, trial, tally, check);
      if (tally.missed.some(({ what }) => what === until)) break;
    }
    return { missed: tally.missed, tried: triedIn(tally) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
