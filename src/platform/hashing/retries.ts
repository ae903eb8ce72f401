/**
 * How long to wait for a descriptor when there is none left: other programs give theirs back, so a
 * while; but the files of one plan share that while, or a long plan would wait for days.
 */

const WAITS_MS = [10, 20, 40, 80, 160, 240, 240, 240];

export class Retries {
  #waits = 0;

  /** How long to wait before the next attempt, in milliseconds; null when it is time to give up. */
  nextWait(): number | null {
    return WAITS_MS[this.#waits++] ?? null;
  }

  /** A file could be opened: all is well again. */
  restore(): void {
    this.#waits = 0;
  }
}
