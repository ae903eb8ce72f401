import { setTimeout as sleep } from 'node:timers/promises';
import type { FetchOptions } from './fetch-attempt.ts';

/** The longest wait that a server may ask for, in seconds: the hub counts requests in windows of 300. */
const MAX_WAIT = 310;

/** After a file that a source did not answer for, it is asked for others as often as this, and in the end no more. */
const TRIES_IN_OUTAGE = 2;
const MAX_OUTAGE = 12;

/** How often one source is asked for one file, and how long is waited between. */
export class Tries {
  readonly #source: string;
  readonly #options: Pick<FetchOptions, 'secondMs' | 'signal' | 'outages'>;
  readonly #tries: number;
  /** Tries in a row that brought nothing new: a server that always starts over brings the same again. */
  #fruitless = 0;
  /** The most bytes that were there after a try. */
  #most: number;

  constructor(source: string, length: number, options: FetchOptions) {
    this.#source = source;
    this.#options = options;
    this.#tries = this.#outage === 0 ? options.tries : Math.min(options.tries, TRIES_IN_OUTAGE);
    this.#most = length;
  }

  /** Why the source is not even asked; null: it is. */
  get refusal(): string | null {
    return this.#outage < MAX_OUTAGE
      ? null
      : `it did not answer for ${MAX_OUTAGE} files in a row, and is asked no more`;
  }

  get #outage(): number {
    return this.#options.outages.get(this.#source) ?? 0;
  }

  /** The source answered, whatever it said. */
  answered(): void {
    this.#options.outages.delete(this.#source);
  }

  /** So many bytes are there now. */
  reached(length: number): void {
    if (length > this.#most) this.#fruitless = 0;
    this.#most = Math.max(this.#most, length);
  }

  /**
   * Waits for the next try. What is wrong, where there is none. `wait`: the seconds that the source asks for;
   * null: longer each time.
   */
  async next(why: string, wait: number | null, isUnanswered = false): Promise<string | null> {
    this.#fruitless += 1;
    const { secondMs, signal, outages } = this.#options;
    const seconds = wait ?? 2 ** (this.#fruitless - 1) * (1 + Math.random() / 4);
    if (this.#fruitless >= this.#tries || seconds > MAX_WAIT) {
      if (isUnanswered) outages.set(this.#source, this.#outage + 1);
      return this.#fruitless > 1 ? `${why}, ${this.#fruitless} times` : why;
    }
    await sleep(seconds * secondMs, undefined, { signal }).catch(() => {});
    return null;
  }
}
