/** Files that are saved in the cache of GitHub Actions, and what came of it. A file that is not saved is restored all the same. */

import { countOf } from '../text/plural.ts';
import type { ActionsCache } from './actions-cache.ts';
import type { Spool } from './spool.ts';

export class Saving {
  readonly #cache: ActionsCache;
  #saved = 0;
  #why: string | null = null;

  constructor(cache: ActionsCache) {
    this.#cache = cache;
  }

  /** `from`: the source that had it. After a refusal nothing more is tried: a run of a fork may only read. */
  async save(spool: Pick<Spool, 'length' | 'read'>, sha256: string, from: string): Promise<void> {
    if (from === 'actions-cache' || this.#why !== null || spool.length === 0) return;
    const saved = await this.#cache.save(spool, sha256);
    if (saved === 'saved') this.#saved += 1;
    else if (saved !== 'there') this.#why = saved.why;
  }

  /** Sentences. */
  notes(): string[] {
    return [
      ...(this.#saved > 0 ? [`${countOf(this.#saved, 'file')} saved in the cache of Actions.`] : []),
      ...(this.#why !== null ? [`The cache of Actions took no more files: ${this.#why}.`] : []),
    ];
  }
}
