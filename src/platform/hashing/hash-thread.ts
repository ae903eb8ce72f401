/** One hashing thread as the main thread sees it. */

import { Thread } from '../thread.ts';
import type { Batch, BatchOutcome, CancelFlag, Gauge } from './shared.ts';

interface Listener {
  answered(thread: HashThread, batch: Batch, answer: BatchOutcome): void;
  /** The thread ended by itself. What it was sent and has not answered is in `unanswered`. */
  ended(thread: HashThread, why: string): void;
}

export class HashThread {
  readonly gauge: Gauge;
  readonly unanswered: Batch[] = [];
  readonly #thread: Thread<Batch, BatchOutcome>;

  /** Throws when the system or Node's permissions allow no thread at all. */
  constructor(entry: URL, root: string, flag: CancelFlag, gauge: Gauge, listener: Listener) {
    this.gauge = gauge;
    const data = { root, ...flag, ...gauge };
    this.#thread = new Thread(entry, data, {
      answered: (answer) => {
        const batch = this.unanswered.shift();
        if (batch !== undefined) listener.answered(this, batch, answer);
      },
      ended: (why) => listener.ended(this, why),
    });
  }

  get isStarting(): boolean {
    return this.#thread.isStarting;
  }

  send(batch: Batch): void {
    this.unanswered.push(batch);
    this.#thread.send(batch);
  }

  stop(): void {
    this.#thread.stop();
  }
}
