/** Runs a target's search in a thread, watches it, and ends it when it hangs or takes too much memory. */

import { Worker } from 'node:worker_threads';
import type { Found } from './fuzz.ts';
import type { Counted } from './instrument.ts';
import type { Failure } from './target.ts';
import type { Answer, Work } from './worker.ts';

/** One input that takes longer than this by the clock has hung; the machine may be busy with other things. */
const HANG_MILLISECONDS = 60_000;
const LOOK_MILLISECONDS = 500;
/** What one target's thread may keep, besides what its input takes. */
const MAX_HEAP_MEGABYTES = 192;
const MAX_PRESENT = 256 * 1024;

/** Modules with counters, which all threads have in common. */
const known = new Map<string, Counted>();

export type Wanted = Omit<Work, 'known' | 'present'> & { readonly hangMilliseconds?: number };

export function search({ hangMilliseconds = HANG_MILLISECONDS, ...wanted }: Wanted): Promise<Found> {
  const present = new SharedArrayBuffer(8 + MAX_PRESENT);
  const head = new Int32Array(present, 0, 2);
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    workerData: { ...wanted, known, present } satisfies Work,
    resourceLimits: { maxOldGenerationSizeMb: MAX_HEAP_MEGABYTES },
    execArgv: ['--disable-warning=ExperimentalWarning'],
  });
  return new Promise((resolve, reject) => {
    let [count, since] = [0, Date.now()];
    const end = (is: Failure['is'], message: string) => {
      const input = Uint8Array.from(new Uint8Array(present, 8, head[1] ?? 0));
      clearInterval(watch);
      resolve({
        inputs: head[0] ?? 0,
        compared: 0,
        corpus: [],
        branches: 0,
        failure: { is, message, input },
      });
    };
    const watch = setInterval(() => {
      const now = Atomics.load(head, 0);
      if (now !== count) [count, since] = [now, Date.now()];
      if (Date.now() - since < hangMilliseconds || count === 0) return;
      end('hang', `one input takes more than ${hangMilliseconds / 1000} s`);
      void worker.terminate();
    }, LOOK_MILLISECONDS);
    worker.once('message', ({ found, made }: Answer) => {
      clearInterval(watch);
      for (const [url, counted] of made) known.set(url, counted);
      // It ends by itself, and removes what it made.
      worker.once('exit', () => resolve(found));
    });
    worker.once('error', (error: Error & { code?: string }) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') return end('memory', error.message);
      clearInterval(watch);
      reject(error);
    });
  });
}
