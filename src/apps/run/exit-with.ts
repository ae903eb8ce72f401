/** How the process of an action ends. */

import process from 'node:process';

/**
 * How long connections that hang keep a finished job waiting. Where none does, Node ends by itself: `process.exit` waits
 * for V8's threads, and for ever when one of them compiles and waits until this thread has collected garbage.
 */
const LINGER_MS = 3000;

/**
 * Runs an action and ends the process with the status that it answers. What ends the process before its time
 * gives status 2: Node's own status 1 would be taken for drift, or for a failed test. `leave` may keep the exit
 * waiting for what has to be told first.
 */
export async function exitWith(
  run: (cancelled: AbortController) => Promise<number>,
  leave: (status: number, exit: () => void) => void = (_, exit) => exit(),
): Promise<void> {
  let isOver = false;
  process.once('exit', () => {
    if (!isOver) process.exitCode = 2;
  });
  const cancelled = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.on(name, () => cancelled.abort(new Error(name)));
  const status = await run(cancelled);
  process.stdout.write('', () => {
    isOver = true;
    leave(status, () => {
      process.exitCode = status;
      setTimeout(() => process.exit(status), LINGER_MS).unref();
    });
  });
}
