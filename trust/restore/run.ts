/** What docs/trust.md promises of restoring, measured: `npm run trust -- restore 1000`. */

import { plantFaults, plantUnverified } from './faults.ts';
import { killRuns, peakMemory, wireShare } from './kills.ts';

/** One fault in twenty is a run that is killed: it takes a hundred times as long as another one. */
const KILLS_IN = 20;
const KILLS_A_TRIAL = 10;
const MB = 1e6;
const MAX_SHARE = 1.05;
const MAX_PEAK = 200 * MB;

/** Answers the exit status: 1 where a promise is broken, or where the control shows nothing. */
export async function runRestoreFaults(wanted: number, seed: number): Promise<number> {
  const kills = Math.ceil(wanted / KILLS_IN);
  const said = { at: Date.now() };
  const tally = await plantFaults(wanted - kills, seed, (planted) => {
    if (Date.now() - said.at < 10_000) return;
    said.at = Date.now();
    console.error(`${planted} faults planted`);
  });
  const wrong = [...tally.wrong];
  let killed = 0;
  for (let trial = seed; killed < kills; trial += 1) {
    const count = Math.min(KILLS_A_TRIAL, kills - killed);
    wrong.push(...(await killRuns(trial, count)));
    killed += count;
    console.error(`${killed} runs killed`);
  }
  const unverified = await plantUnverified([seed, seed + 1]);
  const share = await wireShare(256 * MB);
  const peak = await peakMemory(16, 64 * MB);
  const rows = [...tally.faults].sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [kind, times] of [...rows, ['killed', killed] as const]) console.log(`${times}\t${kind}`);
  for (const line of [...wrong, ...tally.unhealed]) console.log(`BROKEN ${line}`);
  const planted = killed + rows.reduce((sum, [, times]) => sum + times, 0);
  console.log(
    `${planted} faults from seed ${seed} on: ${wrong.length} wrong files, ${tally.unhealed.length} not healed`,
  );
  console.log(`without verification: ${unverified} wrong files in two runs (the control)`);
  console.log(`five kills in 256 MB: ${share.toFixed(3)} of the size on the wire (at most ${MAX_SHARE})`);
  console.log(
    `16 files of 64 MB: ${peak === null ? 'not measured here' : `${(peak / MB).toFixed(0)} MB of memory (at most ${MAX_PEAK / MB})`}`,
  );
  const isGood =
    wrong.length + tally.unhealed.length === 0 &&
    unverified > 0 &&
    share <= MAX_SHARE &&
    (peak ?? 0) <= MAX_PEAK;
  return isGood ? 0 : 1;
}
