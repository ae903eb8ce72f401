/** One hashing thread as the main thread sees it. */

import { Worker } from 'node:worker_threads';
import { type Batch, type BatchOutcome, type CancelFlag, type Gauge, STARTING } from './shared.ts';

interface Listener {
  answered(thread: HashThread, batch: Batch, answer: BatchOutcome): void;
  /** The thread ended by itself. What it was sent and has not answered is in `unanswered`. */
  ended(thread: HashThread, why: string): void;
}

export class HashThread {
  readonly gauge: Gauge;
  readonly unanswered: Batch[] = [];
  readonly #worker: Worker;
  #error: unknown = null;
  #isStopped = false;
  #isOnline = false;

  /** Throws when the system or Node's permissions allow no thread at all. */
  constructor(entry: URL, root: string, flag: CancelFlag, gauge: Gauge, listener: Listener) {
    this.gauge = gauge;
    Atomics.store(gauge.current, 0, STARTING);
    this.#worker = new Worker(entry, { workerData: { root, ...flag, ...gauge } });
    this.#worker.once('online', () => {
      this.#isOnline = true;
      if (this.#isStopped) this.stop();
    });
    this.#worker.on('message', (answer: BatchOutcome) => {
      const batch = this.unanswered.shift();
      if (batch !== undefined && !this.#isStopped) listener.answered(this, batch, answer);
    });
    this.#worker.on('error', (error) => {
      this.#error = error;
    });
    this.#worker.on('exit', (code) => {
      if (this.#isStopped) return;
      const why = this.#error instanceof Error ? this.#error.message : `exit code ${code}`;
      listener.ended(this, why);
    });
  }

  /** Whether its module does not run yet. Node aborts now and then where a thread, or the process, is ended meanwhile. */
  get isStarting(): boolean {
    return Atomics.load(this.gauge.current, 0) === STARTING;
  }

  send(batch: Batch): void {
    this.unanswered.push(batch);
    this.#worker.postMessage(batch);
  }

  /**
   * Ends it without waiting: it may be held up in a read that nothing can interrupt. One that is still
   * starting is ended as soon as it has started, because Node has been seen to abort where it is not.
   */
  stop(): void {
    this.#isStopped = true;
    if (this.#isOnline) void this.#worker.terminate();
  }
}
