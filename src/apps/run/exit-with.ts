/** How the process of an action ends. */

import process from 'node:process';

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
  // Connections that are kept alive, or that hang, must not keep the finished job waiting.
  process.stdout.write('', () => {
    isOver = true;
    leave(status, () => process.exit(status));
  });
}
