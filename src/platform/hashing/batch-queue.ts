/** The batches that no thread has taken yet. */

import type { Batch } from './shared.ts';

export class BatchQueue {
  readonly #source: Iterator<Batch, undefined, undefined>;
  /** Taken back from a thread that ended, or looked at and not taken yet: these go first. */
  readonly #front: Batch[] = [];

  constructor(source: Iterator<Batch, undefined, undefined>) {
    this.#source = source;
  }

  /** The next batch, which stays in the queue. */
  peek(): Batch | undefined {
    const batch = this.take();
    if (batch !== undefined) this.#front.push(batch);
    return batch;
  }

  take(): Batch | undefined {
    return this.#front.pop() ?? this.#source.next().value;
  }

  /** Puts back what a thread left, without the file that is answered already. */
  putBack(batch: Batch, answered: number): void {
    const kept = [...batch.indices.keys()].filter((position) => batch.indices[position] !== answered);
    if (kept.length === 0) return;
    this.#front.push({
      indices: kept.map((position) => batch.indices[position] ?? -1),
      paths: kept.map((position) => batch.paths[position] ?? ''),
      sizes: Float64Array.from(kept, (position) => batch.sizes[position] ?? 0),
      heads: Float64Array.from(kept, (position) => batch.heads[position] ?? Number.NaN),
      ...(batch.algorithms && { algorithms: kept.map((position) => batch.algorithms?.[position] ?? []) }),
    });
  }

  /** Takes all that is left, place by place. */
  *drain(): Generator<number, undefined, undefined> {
    for (let batch = this.take(); batch !== undefined; batch = this.take()) yield* batch.indices;
  }
}
