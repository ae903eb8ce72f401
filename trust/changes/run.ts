/** Changes made and checked until there are enough of them: docs/trust.md says how many that were. */

import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { holdToChanges, newTally, trialsOf, triedIn } from './hold.ts';
import { CHANGES, isPair } from './kinds/index.ts';

const MAX_SHOWN = 3;
const ROUND = 200;
/** Where the system has a disk in memory, nothing waits for a real one. */
const IN_MEMORY = '/dev/shm';

export interface Wanted {
  /** The changes to make, by name; none: all. */
  readonly only: readonly string[];
  /** Whether the first one that is missed is the last one made. */
  readonly untilMissed: boolean;
}

/** Answers the exit status: 1 when something was missed. */
export async function runChanges(
  wanted: number,
  firstSeed: number,
  { only, untilMissed }: Wanted,
): Promise<number> {
  const unknown = only.find((name) => !(name in CHANGES));
  if (unknown !== undefined) throw new Error(`there is no change called ${unknown}`);
  const kinds = only.length === 0 ? undefined : only;
  const folder = mkdtempSync(join(existsSync(IN_MEMORY) ? IN_MEMORY : tmpdir(), 'trust-'));
  const tally = newTally(untilMissed);
  const missed = new Map<string, number>();
  const start = Date.now();
  try {
    const isOver = () => triedIn(tally) >= wanted || (untilMissed && missed.size > 0);
    for (let seed = firstSeed; !isOver(); seed += 1) {
      for (const trial of fc.sample(trialsOf(kinds), { numRuns: ROUND, seed })) {
        if (isOver()) break;
        await holdToChanges(folder, trial, tally);
        for (const { what, why } of tally.missed.splice(0)) {
          const count = (missed.get(what) ?? 0) + 1;
          missed.set(what, count);
          if (count <= MAX_SHOWN) console.log(`MISSED (seed ${seed}) ${what}: ${why}`);
        }
      }
      console.error(`${triedIn(tally)} changes after ${Math.round((Date.now() - start) / 1000)} s`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  for (const [name, count] of [...tally.tried].sort(([a], [b]) => (a < b ? -1 : 1)))
    console.log(`${count}\t${missed.get(name) ?? 0}\t${name}`);
  const total = [...missed.values()].reduce((sum, count) => sum + count, 0);
  const pairs = [...tally.tried].reduce((sum, [name, count]) => sum + (isPair(name) ? count : 0), 0);
  console.log(
    `${triedIn(tally)} changes tried from seed ${firstSeed} on, ${pairs} of them pairs of changes, ${total} missed`,
  );
  return total === 0 ? 0 : 1;
}
