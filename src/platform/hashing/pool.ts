/**
 * The machine's hasher. What threads need is loaded only when the plan is worth them, because a
 * check of a few files is over before a thread has started.
 */

import type { Hasher } from '../../ports/hasher.ts';
import { hashInline } from './inline.ts';
import { isWorthThreads } from './plan.ts';

export interface HasherOptions {
  /** The root's true absolute path: no link in it. Nothing outside it is read. */
  readonly root: string;
  /** How many files are hashed at once; null: as many as there are usable cores. */
  readonly concurrency: number | null;
  /** Hash in threads also where that is not faster: a read that never comes back holds up only its thread. */
  readonly mayHang?: boolean;
  /** Another module for the threads. Tests use it to let one die. */
  readonly threadEntry?: URL;
}

/** Beside this file the worker has its own name; the built files lie flat and are named by the build. */
const THREAD_ENTRY = import.meta.url.endsWith('.ts') ? './worker.ts' : './hash-worker.js';

/** The module of the threads. */
export const threadEntry = (): URL => new URL(THREAD_ENTRY, import.meta.url);

export function createHasher({ root, concurrency, mayHang, ...more }: HasherOptions): Hasher {
  return {
    async hash(jobs, events, signal) {
      let unanswered: Iterable<number> = jobs.keys();
      if ((mayHang && jobs.length > 0) || isWorthThreads(jobs)) {
        const { hashInThreads } = await import('./threads.ts');
        const { usableCores } = await import('./cores.ts');
        const threads = Math.min(concurrency ?? usableCores(), jobs.length);
        const entry = more.threadEntry ?? threadEntry();
        const left = await hashInThreads({ root, jobs, events, signal, threads, entry });
        if (left.length === 0) return;
        unanswered = left;
      }
      await hashInline(root, jobs, unanswered, events, signal);
    },
  };
}
