/** Adds up what the threads have read, for progress. */

import type { HashEvents } from '../../ports/hasher.ts';
import type { Gauge } from './shared.ts';

const PROGRESS_MS = 100;

export class ByteMeter {
  readonly #gauges: readonly Gauge[];
  readonly #events: HashEvents;
  readonly #ticker: NodeJS.Timeout;
  #reported = 0n;

  /** Tells `events` ten times a second. `onError` gets what it throws. */
  constructor(gauges: readonly Gauge[], events: HashEvents, onError: (error: unknown) => void) {
    this.#gauges = gauges;
    this.#events = events;
    this.#ticker = setInterval(() => {
      try {
        this.#report();
      } catch (error) {
        onError(error);
      }
    }, PROGRESS_MS);
  }

  /** Tells of the rest. May throw what the listener throws. */
  end(): void {
    this.stop();
    this.#report();
  }

  stop(): void {
    clearInterval(this.#ticker);
  }

  #report(): void {
    const total = this.#gauges.reduce((sum, { bytes }) => sum + Atomics.load(bytes, 0), 0n);
    if (total > this.#reported) this.#events.bytes(Number(total - this.#reported));
    this.#reported = total;
  }
}
