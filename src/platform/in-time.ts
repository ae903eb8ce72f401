import { runInNewContext } from 'node:vm';
import type { InTime } from '../ports/in-time.ts';

/** By V8's own watchdog, which ends loops, recursion and regular expressions alike. */
export const inTime: InTime = <T>(milliseconds: number, task: () => T) => {
  try {
    return { value: runInNewContext('task()', { task }, { timeout: milliseconds }) as T };
  } catch (error) {
    if ((error as { readonly code?: unknown }).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return null;
    throw error;
  }
};
