/** All targets searched for a time: `npm run trust -- fuzz 60` takes an hour. */

import { addToCorpus, readCorpus, writeCorpus } from './corpus.ts';
import { search } from './search.ts';
import { TARGET_NAMES } from './targets/all.ts';

export interface Fuzzing {
  /** For all targets together. */
  readonly minutes: number;
  readonly seed: number;
  /** Only these targets, where there are any. */
  readonly names: readonly string[];
  /** Whether the corpus is made anew of what reached something. */
  readonly keeps: boolean;
}

/** Answers the exit status: 1 when a promise was broken. */
export async function runFuzzing({ minutes, seed, names, keeps }: Fuzzing): Promise<number> {
  const targets = TARGET_NAMES.filter((name) => names.length === 0 || names.includes(name));
  const milliseconds = (minutes * 60_000) / Math.max(1, targets.length);
  let [failed, total] = [0, 0];
  for (const name of targets) {
    const unlimited = { maxInputs: Number.POSITIVE_INFINITY, maxBeginnings: Number.POSITIVE_INFINITY };
    const work = { target: name, planted: '', seed, milliseconds, ...unlimited };
    const found = await search({ ...work, corpus: readCorpus(name) });
    total += found.inputs;
    const { inputs, compared, branches, corpus, failure } = found;
    console.log(
      `${name}: ${inputs} inputs, ${compared} compared, ${branches} branches, ${corpus.length} kept`,
    );
    if (keeps && failure === null) writeCorpus(name, corpus);
    if (failure === null) continue;
    failed += 1;
    console.log(`  ${failure.is}: ${failure.message}\n  the input is ${addToCorpus(name, failure.input)}`);
  }
  console.log(`${total} inputs from seed ${seed}, ${failed} targets broke a promise`);
  return failed === 0 ? 0 : 1;
}
