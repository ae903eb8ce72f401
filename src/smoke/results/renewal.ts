/** How soon the results are renewed after tests that did not run. Thousands may be told at once. */
const PAUSE_MS = 100;

/** When the results are written. */
export interface Renewal extends Disposable {
  /** After a test that ran. */
  now(): void;
  /** After one that did not: at once or in a moment, while the next one runs. */
  soon(): void;
}

/** `write` writes the results as they stand. */
export function renewal(write: () => void): Renewal {
  let last = Number.NEGATIVE_INFINITY;
  let timer: NodeJS.Timeout | undefined;
  const stop = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  const now = () => {
    stop();
    write();
    last = performance.now();
  };
  const later = () => {
    try {
      now();
    } catch {
      // The next test, or the end of the run, says so.
    }
  };
  return {
    now,
    soon() {
      if (performance.now() - last >= PAUSE_MS) now();
      else timer ??= setTimeout(later, PAUSE_MS);
    },
    [Symbol.dispose]: stop,
  };
}
