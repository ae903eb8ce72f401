/** Changes made and checked until there are enough of them: docs/trust.md says how many that were. */

import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { holdToChanges, newTally, type Trial, trialsOf, triedIn } from './hold.ts';
import { CHANGES, isPair } from './kinds/index.ts';

const MAX_SHOWN = 3;
const ROUND = 200;
/** Those of a round that are made first: who ends early does not wait for the others. */
const FEW = 5;
/** Where the system has a disk in memory, nothing waits for a real one. */
const IN_MEMORY = '/dev/shm';
/** Where generated repositories are written. */
export const PLACE = existsSync(IN_MEMORY) ? IN_MEMORY : tmpdir();

/** Trials of these changes, or of all, each with the seed that it is made by: without an end. */
export function* trialsFrom(firstSeed: number, only: readonly string[]): Iterable<[number, Trial]> {
  const unknown = only.find((name) => !(name in CHANGES));
  if (unknown !== undefined) throw new Error(`there is no change called ${unknown}`);
  const trials = trialsOf(only.length === 0 ? undefined : only);
  for (let seed = firstSeed; ; seed += 1) {
    let made = 0;
    for (const numRuns of [FEW, ROUND]) {
      for (const trial of fc.sample(trials, { numRuns, seed }).slice(made)) yield [seed, trial];
      made = numRuns;
    }
  }
}

/** Makes some of these changes, or of all. Answers the exit status: 1 when something was missed. */
export async function runChanges(
  wanted: number,
  firstSeed: number,
  only: readonly string[],
): Promise<number> {
  const folder = mkdtempSync(join(PLACE, 'trust-'));
  const tally = newTally();
  const missed = new Map<string, number>();
  const start = Date.now();
  try {
    let present = firstSeed;
    const tell = () =>
      console.error(`${triedIn(tally)} changes after ${Math.round((Date.now() - start) / 1000)} s`);
    for (const [seed, trial] of trialsFrom(firstSeed, only)) {
      if (seed > present) tell();
      present = seed;
      if (triedIn(tally) >= wanted) break;
      await holdToChanges(folder, trial, tally);
      for (const { what, why } of tally.missed.splice(0)) {
        const count = (missed.get(what) ?? 0) + 1;
        missed.set(what, count);
        if (count <= MAX_SHOWN) console.log(`MISSED (seed ${seed}) ${what}: ${why}`);
      }
    }
    tell();
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
