/** Making an issue or a comment exactly once, over a network that loses answers. */

import { httpStatusOf } from './refusal.ts';

const TRIES = 3;

/**
 * Whoever repeats a POST whose answer was lost makes a second issue. So each try that ends in a
 * server error or in silence is followed by a look whether the thing was made all the same, and
 * only when it was not, by another try.
 */
export async function makeOnce<T>(
  make: () => Promise<T>,
  find: () => Promise<T | null>,
  wait: (seconds: number) => Promise<void>,
): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await make();
    } catch (error) {
      if ((httpStatusOf(error) ?? 0) < 500 || tries === TRIES) throw error;
      await wait(tries * tries);
      const made = await find();
      if (made !== null) return made;
    }
  }
}
