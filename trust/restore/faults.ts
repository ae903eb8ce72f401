/** Trials with faults of servers and disks, until as many were planted as are wanted. */

import { count, makeTrial, missingIn, restoreTrial, rot, wrongIn } from './trial.ts';

export interface FaultTally {
  /** How many faults of each kind were planted. */
  readonly faults: Map<string, number>;
  /** Files with other bytes than recorded, or under a temporary name, as `seed N: NAME`. */
  readonly wrong: string[];
  /** Trials in which not all files were there when the faults were used up. */
  readonly unhealed: string[];
}

/** Later runs ask again whoever lied in an earlier one; by then its faults are used up. */
const RUNS = 6;

/** As many faults as `wanted`, of seeds from `firstSeed` on. `each` is told how many there were. */
export async function plantFaults(
  wanted: number,
  firstSeed: number,
  each: (planted: number) => void = () => {},
): Promise<FaultTally> {
  const tally: FaultTally = { faults: new Map(), wrong: [], unhealed: [] };
  let planted = 0;
  for (let seed = firstSeed; planted < wanted; seed += 1) {
    await using trial = await makeTrial(seed);
    for (let run = 1; run <= RUNS; run += 1) {
      await restoreTrial(trial);
      tally.wrong.push(...wrongIn(trial).map((name) => `seed ${seed}, run ${run}: ${name}`));
      if (run < RUNS - 1) rot(trial);
    }
    const missing = missingIn(trial);
    if (missing !== 0) tally.unhealed.push(`seed ${seed}: ${missing} files`);
    for (const [kind, times] of trial.faults) {
      count(tally.faults, kind, times);
      planted += times;
    }
    each(planted);
  }
  return tally;
}

/** The control: how many wrong files runs without verification leave in place. */
export async function plantUnverified(seeds: readonly number[]): Promise<number> {
  let found = 0;
  for (const seed of seeds) {
    await using trial = await makeTrial(seed);
    await restoreTrial(trial, false);
    found += wrongIn(trial).length;
  }
  return found;
}
