/** One digest thread as the main thread sees it. */

import { Thread } from '../../platform/thread.ts';
import type { DigestAnswer, DigestRequest } from './messages.ts';

/** Told of each answer to a file, or that there will be none. */
export interface Listener {
  answered(answer: DigestAnswer): void;
  ended(why: string): void;
}

export class DigestThread {
  readonly #thread: Thread<DigestRequest, DigestAnswer>;
  readonly #files = new Map<number, Listener>();

  /** Throws when the system or Node's permissions allow no thread at all. `onEnd`: it ended by itself. */
  constructor(entry: URL, onEnd: () => void) {
    this.#thread = new Thread(entry, null, {
      answered: (answer) => this.#files.get(answer.id)?.answered(answer),
      ended: (why) => {
        this.#endFiles(why);
        onEnd();
      },
    });
  }

  /** How many files it has. */
  get files(): number {
    return this.#files.size;
  }

  begin(id: number, listener: Listener): void {
    this.#files.set(id, listener);
  }

  ask(asked: DigestRequest): void {
    this.#thread.send(asked);
  }

  /** Its answers are of no interest any more. */
  drop(id: number): void {
    if (this.#files.delete(id)) this.ask({ id, fd: null, to: 0, isDigest: false });
  }

  stop(): void {
    this.#thread.stop();
    this.#endFiles('it was stopped');
  }

  #endFiles(why: string): void {
    const files = [...this.#files.values()];
    this.#files.clear();
    for (const listener of files) listener.ended(why);
  }
}
