/** One target's search in a thread of its own, so that what hangs or takes all memory can be ended. */

import { parentPort, workerData } from 'node:worker_threads';
import type { CountedModules } from './count.ts';
import { type Found, fuzz } from './fuzz.ts';
import { made } from './instrument.ts';

export interface Work {
  readonly target: string;
  readonly seed: number;
  /** For what comes behind the beginnings. */
  readonly milliseconds: number;
  readonly maxInputs: number;
  readonly corpus: readonly Uint8Array[];
  readonly maxBeginnings: number;
  /** Modules with counters, one perhaps with a bug. */
  readonly known: CountedModules;
  /** The present input, behind its number and its length. */
  readonly present: SharedArrayBuffer;
}

export interface Answer {
  readonly found: Found;
  readonly made: CountedModules;
}

const { target, milliseconds, maxInputs, present, ...work } = workerData as Work;
const { loadTarget } = await import('./targets/all.ts');
const head = new Int32Array(present, 0, 2);
const bytes = new Uint8Array(present, 8);
let end: number | null = null;

const found = await fuzz(await loadTarget(target), {
  ...work,
  isOver(count) {
    end ??= Date.now() + milliseconds;
    return count >= maxInputs || Date.now() > end;
  },
  begins(input) {
    bytes.set(input.subarray(0, bytes.length));
    head[1] = Math.min(input.length, bytes.length);
    Atomics.add(head, 0, 1);
  },
});
parentPort?.postMessage({ found, made } satisfies Answer);
