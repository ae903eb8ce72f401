/** A thread of our own as the main thread sees it. */

import { Worker } from 'node:worker_threads';

/** A thread's first message: its module runs. */
export const STARTED = null;

export interface ThreadEvents<Answer> {
  answered(answer: Answer): void;
  /** It ended by itself. Not called for one that was stopped. */
  ended(why: string): void;
}

export class Thread<Request, Answer extends object> {
  readonly #worker: Worker;
  #error: unknown = null;
  #isStarting = true;
  #isStopped = false;

  /** Throws when the system or Node's permissions allow no thread at all. */
  constructor(entry: URL, workerData: unknown, events: ThreadEvents<Answer>) {
    this.#worker = new Worker(entry, { workerData });
    this.#worker.on('message', (message: Answer | typeof STARTED) => {
      if (message !== STARTED) {
        if (!this.#isStopped) events.answered(message);
        return;
      }
      this.#isStarting = false;
      if (this.#isStopped) this.stop();
    });
    this.#worker.on('error', (error) => {
      this.#error = error;
    });
    this.#worker.on('exit', (code) => {
      if (this.#isStopped) return;
      events.ended(this.#error instanceof Error ? this.#error.message : `exit code ${code}`);
    });
  }

  /** Whether its module does not run yet. Node aborts now and then where a thread, or the process, is ended meanwhile. */
  get isStarting(): boolean {
    return this.#isStarting;
  }

  send(request: Request): void {
    this.#worker.postMessage(request);
  }

  /**
   * Ends it without waiting: it may be held up in a read that nothing can interrupt. One that is still
   * starting is ended as soon as its module runs, because Node aborts where a module is loaded just then.
   */
  stop(): void {
    this.#isStopped = true;
    if (!this.#isStarting) void this.#worker.terminate();
  }
}
