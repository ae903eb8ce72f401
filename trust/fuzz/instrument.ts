/**
 * Counts how often each branch of the core runs, so that inputs which reach something new are kept. Modules
 * that are imported after this one are loaded with counters.
 */

import { createRequire, registerHooks } from 'node:module';
import { workerData } from 'node:worker_threads';
import type { Counted, CountedModules } from './count.ts';
import { WATCHED } from './watched.ts';

const MAX_COUNTERS = 1 << 16;

/** What this thread made, for the next ones. */
export const made = new Map<string, Counted>();

export const counters = new Uint8Array(MAX_COUNTERS);
let used = 0;
export const usedCounters = () => Math.min(used, MAX_COUNTERS);

Object.assign(globalThis, { branchCounters: counters });

const given = workerData as { known?: CountedModules } | null;
const require = createRequire(import.meta.url);

registerHooks({
  load(url, context, next) {
    if (!WATCHED.test(url)) return next(url, context);
    const { text, branches } = given?.known?.get(url) ?? make(url);
    const source = `const branchBase = ${used};${text}`;
    used += branches;
    return { format: 'module', source, shortCircuit: true };
  },
});

/** Loads what makes them when it is needed first, since that takes longer than many a search. */
function make(url: string): Counted {
  const { countedModule } = require('./count.ts') as typeof import('./count.ts');
  const counted = countedModule(url);
  made.set(url, counted);
  return counted;
}
