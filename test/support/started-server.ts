/** Programs that serve on loopback, for tests. */

import { type SpawnOptions, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';

/** However busy the machine is. */
const MAX_START_MS = 2 * 60_000;

/** Starts a program and waits until `isUp`, which may also throw while it is not. No program is left where that fails. */
export async function startServer(
  program: string,
  words: readonly string[],
  isUp: () => Promise<boolean>,
  options: SpawnOptions = {},
): Promise<AsyncDisposable> {
  const child = spawn(program, words, { ...options, stdio: 'ignore' });
  // One that cannot be started at all has an exit code, too.
  const ended = once(child, 'exit').catch(() => undefined);
  const server = {
    async [Symbol.asyncDispose]() {
      child.kill('SIGKILL');
      await ended;
    },
  };
  const end = Date.now() + MAX_START_MS;
  for (;;) {
    if (await isUp().catch(() => false)) return server;
    const hasEnded = child.exitCode !== null || child.signalCode !== null;
    if (hasEnded || Date.now() > end) {
      await server[Symbol.asyncDispose]();
      throw new Error(`${program} ${hasEnded ? 'ended before it answered' : 'did not answer'}`);
    }
    await sleep(50);
  }
}
