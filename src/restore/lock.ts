/**
 * Keeps several processes from fetching one digest at once. It saves traffic and nothing else: a lock that
 * is lost, broken or lies, as on some network file systems, costs bandwidth, never content.
 */

import { open, readFile, rm, stat, utimes } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { codeOf } from '../platform/hashing/failure.ts';

const TOUCH_MS = 5_000;
/** Not touched for so long: whoever held it is gone. */
const STALE_MS = 60_000;
const POLL_MS = 250;

/** Waits until no other process fetches `name`, or `isDone` says that there is no need to any more. */
export async function lock(
  folder: string,
  name: string,
  isDone: () => Promise<boolean>,
  signal: AbortSignal,
): Promise<{ release(): Promise<void> } | null> {
  const path = join(folder, `${name}.lock`);
  for (;;) {
    try {
      const handle = await open(path, 'wx');
      await handle.writeFile(`${hostname()} ${process.pid}\n`);
      await handle.close();
      const touch = () => {
        const now = new Date();
        utimes(path, now, now).catch(() => {});
      };
      const timer = setInterval(touch, TOUCH_MS);
      timer.unref();
      return {
        async release() {
          clearInterval(timer);
          await rm(path, { force: true });
        },
      };
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') return null;
    }
    if ((await isDone()) || signal.aborted) return null;
    if (await isAbandoned(path)) await rm(path, { force: true });
    else await sleep(POLL_MS, undefined, { signal }).catch(() => {});
  }
}

/** Its holder is a process of this machine that is gone, or did not touch it for long. */
async function isAbandoned(path: string): Promise<boolean> {
  const [host, pid] = (await readFile(path, 'utf8').catch(() => '')).trim().split(' ');
  if (host === hostname() && pid !== undefined && !isAlive(Number(pid))) return true;
  const touched = await stat(path).then(
    ({ mtimeMs }) => mtimeMs,
    () => Date.now(),
  );
  return Date.now() - touched > STALE_MS;
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) !== 'ESRCH';
  }
}
