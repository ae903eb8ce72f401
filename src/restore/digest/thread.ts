/** One digest thread as the main thread sees it. */

import { Worker } from 'node:worker_threads';
import type { DigestAnswer, DigestRequest } from './messages.ts';

/** Told of each answer to a file, or that there will be none. */
export interface Listener {
  answered(answer: DigestAnswer): void;
  ended(why: string): void;
}

export class DigestThread {
  readonly #worker: Worker;
  readonly #files = new Map<number, Listener>();
  #isOnline = false;
  #isStopped = false;
  #error: unknown = null;
  readonly #onEnd: () => void;

  /** Throws when the system or Node's permissions allow no thread at all. `onEnd`: it ended by itself. */
  constructor(entry: URL, onEnd: () => void) {
    this.#onEnd = onEnd;
    this.#worker = new Worker(entry);
    this.#worker.once('online', () => {
      this.#isOnline = true;
      if (this.#isStopped) this.stop();
    });
    this.#worker.on('message', (answer: DigestAnswer) => this.#files.get(answer.id)?.answered(answer));
    this.#worker.on('error', (error) => {
      this.#error = error;
    });
    this.#worker.on('exit', (code) => this.#end(code));
  }

  /** How many files it has. */
  get files(): number {
    return this.#files.size;
  }

  begin(id: number, listener: Listener): void {
    this.#files.set(id, listener);
  }

  ask(asked: DigestRequest): void {
    this.#worker.postMessage(asked);
  }

  /** Its answers are of no interest any more. */
  drop(id: number): void {
    if (this.#files.delete(id)) this.ask({ id, fd: null, to: 0, isDigest: false });
  }

  /** One that is still starting is ended as soon as it has started, because Node has been seen to abort where it is not. */
  stop(): void {
    this.#isStopped = true;
    if (this.#isOnline) void this.#worker.terminate();
  }

  #end(code: number): void {
    const why = this.#error instanceof Error ? this.#error.message : `exit code ${code}`;
    const files = [...this.#files.values()];
    this.#files.clear();
    for (const listener of files) listener.ended(why);
    if (!this.#isStopped) this.#onEnd();
  }
}
