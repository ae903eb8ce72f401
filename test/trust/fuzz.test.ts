/** What reads strangers' files keeps its promises: on the corpus, and on some new inputs in each run. */

import assert from 'node:assert/strict';
import process from 'node:process';
import { describe, test } from 'node:test';
import { readCorpus } from '../../trust/fuzz/corpus.ts';
import { PLANTED } from '../../trust/fuzz/planted.ts';
import { search } from '../../trust/fuzz/search.ts';
import type { Failure } from '../../trust/fuzz/target.ts';
import { loadTarget, TARGET_NAMES } from '../../trust/fuzz/targets/all.ts';
import { needs } from '../support/programs.ts';

/** Targets that are compared with a program are searched where that is to be had. */
function optionsOf(target: string) {
  if (target === 'pointers') return needs('git-lfs');
  if (target !== 'sums') return {};
  return process.platform === 'linux' ? needs('sha256sum') : { skip: "needs GNU's sha256sum" };
}

describe('the corpus', { concurrency: 1 }, () => {
  for (const name of TARGET_NAMES) {
    test(name, optionsOf(name), async () => {
      const target = await loadTarget(name);
      const corpus = readCorpus(name);
      assert.ok(corpus.length > 0, 'there is one');
      const inputs = [...corpus, ...target.seeds.map((text) => Buffer.from(text))];
      for (const input of inputs) await target.run(input);
      await target.compare?.(inputs);
    });
  }
});

/** Inputs that a search begins with: others each time, since growing and counting each takes a while. */
const MAX_BEGINNINGS = 6;
/** For a planted fault, at most. */
const SEARCHES = 20;

// Each in a thread of its own. This file is the last to start, when a core has nothing else to do.
describe('a search', { concurrency: 2 }, () => {
  for (const target of TARGET_NAMES) {
    test(`of ${target} finds nothing`, optionsOf(target), async () => {
      const seed = Date.now() % 1e6;
      const limits = { milliseconds: 500, maxInputs: 250, maxBeginnings: MAX_BEGINNINGS };
      const corpus = readCorpus(target);
      const { failure, branches } = await search({ target, planted: '', seed, ...limits, corpus });
      const input = Buffer.from(failure?.input.subarray(0, 1024) ?? []).toString('base64');
      assert.ok(failure === null, `seed ${seed}: ${failure?.message}, input ${input}`);
      assert.ok(branches > 5, 'it sees which branches run');
    });
  }

  for (const [planted, { target, found, seed: first = 3 }] of Object.entries(PLANTED)) {
    test(`negative control: it finds ${planted}`, optionsOf(target), async () => {
      // The searches are the same each time, so they end by their inputs, however long a busy machine takes for
      // them. Only what may hang is given up soon: a comparison with another program may take its time. Any change
      // of what is searched leads a search another way, so one that finds nothing is followed by another.
      const endless = { milliseconds: Number.POSITIVE_INFINITY, maxBeginnings: Number.POSITIVE_INFINITY };
      const limits = { ...endless, maxInputs: 5_000 };
      const timeouts = found.includes('hang') ? { hangMilliseconds: 1500 } : {};
      let failure: Failure | null = null;
      for (let seed = first; failure === null && seed < first + SEARCHES; seed += 1)
        ({ failure } = await search({ target, planted, seed, ...limits, ...timeouts, corpus: [] }));
      assert.ok(failure !== null && found.includes(failure.is), `${failure?.is} ${failure?.message}`);
    });
  }
});
