/** Runs a target's search in a thread, watches it, and ends it when it hangs or takes too much memory. */

import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { type Counted, type CountedModules, countedModule } from './count.ts';
import type { Found } from './fuzz.ts';
import { PLANTED } from './planted.ts';
import type { Failure } from './target.ts';
import { WATCHED } from './watched.ts';
import type { Answer, Work } from './worker.ts';

/** One input that takes longer than this by the clock has hung; the machine may be busy with other things. */
const HANG_MILLISECONDS = 60_000;
const LOOK_MILLISECONDS = 500;
/** What one target's thread may keep, besides what its input takes. */
const MAX_HEAP_MEGABYTES = 192;
/** For what is gone after an input: with as much of it, the collector runs seldom. */
const YOUNG_MEGABYTES = 64;
const MAX_PRESENT = 256 * 1024;

/** Modules with counters, which all threads have in common. */
const known = new Map<string, Counted>();

/** What this thread loads of the core, and so the others will: made once here, no thread has to load what makes it. */
const loaded = new Set<string>();
registerHooks({
  load(url, context, next) {
    if (WATCHED.test(url)) loaded.add(url);
    return next(url, context);
  },
});

export interface Wanted extends Omit<Work, 'known' | 'present'> {
  /** A name of `planted.ts`; empty: nothing. */
  readonly planted: string;
  readonly hangMilliseconds?: number;
}

/** All that is known, and the module with the bug. */
function modulesFor(planted: string): CountedModules {
  for (const url of loaded) if (!known.has(url)) known.set(url, countedModule(url));
  const plant = PLANTED[planted];
  if (plant === undefined) return known;
  const { href } = pathToFileURL(join(import.meta.dirname, '../../src', plant.file));
  return new Map([...known, [href, countedModule(href, plant)]]);
}

export function search({ hangMilliseconds = HANG_MILLISECONDS, planted, ...wanted }: Wanted): Promise<Found> {
  const present = new SharedArrayBuffer(8 + MAX_PRESENT);
  const head = new Int32Array(present, 0, 2);
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    workerData: { ...wanted, known: modulesFor(planted), present } satisfies Work,
    resourceLimits: {
      maxOldGenerationSizeMb: MAX_HEAP_MEGABYTES,
      maxYoungGenerationSizeMb: YOUNG_MEGABYTES,
    },
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
