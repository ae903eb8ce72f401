/** The digest threads of a run: none before a file is worth one, and no more than cores beside the main thread's. */

import { usableCores } from '../../platform/hashing/cores.ts';
import { DigestThread } from './thread.ts';

/** Beside this file the worker has its own name; the built files lie flat and are named by the build. */
const ENTRY = import.meta.url.endsWith('.ts') ? './worker.ts' : './digest-worker.js';
/** So many threads that ended by themselves mean that threads cannot be had here. */
const MAX_DEATHS = 3;

export interface ThreadOptions {
  /** How many threads at most. */
  readonly max: number;
  /** Their module. Tests use another to let one die. */
  readonly entry?: URL;
}

export class DigestThreads {
  readonly #max: number;
  readonly #entry: URL;
  readonly #threads = new Set<DigestThread>();
  #deaths = 0;

  constructor({ max, entry = new URL(ENTRY, import.meta.url) }: ThreadOptions) {
    this.#max = max;
    this.#entry = entry;
  }

  /** For so many files at once. */
  static forFiles(files: number): DigestThreads {
    return new DigestThreads({ max: Math.min(files, usableCores() - 1) });
  }

  /** The one with the fewest files; null where none can be had. */
  take(): DigestThread | null {
    const [idlest] = [...this.#threads].sort((a, b) => a.files - b.files);
    if (idlest !== undefined && (idlest.files === 0 || this.#threads.size === this.#max)) return idlest;
    if (this.#threads.size >= this.#max || this.#deaths >= MAX_DEATHS) return null;
    try {
      const thread = new DigestThread(this.#entry, () => {
        this.#threads.delete(thread);
        this.#deaths += 1;
      });
      this.#threads.add(thread);
      return thread;
    } catch {
      this.#deaths = MAX_DEATHS;
      return null;
    }
  }

  close(): void {
    for (const thread of this.#threads) thread.stop();
    this.#threads.clear();
  }
}
