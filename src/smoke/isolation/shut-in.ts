/** Runs a program shut in by a rung, and held to its memory. */

import { randomBytes } from 'node:crypto';
import { lchownSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { type Ending, type SupervisedProgram, supervise } from '../run/supervise.ts';
import { type MemoryBy, makeMemoryGroup, withDataLimit } from './memory.ts';
import { type Inside, NOBODY, type Rung, wrap } from './wrap.ts';

export interface ShutInProgram extends Omit<SupervisedProgram, 'cwd'> {
  readonly inside: Inside;
  readonly by: Rung;
  readonly memory: MemoryBy;
  /** False where the kernel alone is to hold it to its memory. */
  readonly isWatched?: boolean;
}

export interface ShutInEnding extends Ending {
  /** Whether the kernel ended a process of it for want of memory. */
  readonly ranOut: boolean;
}

/** Never rejects. Without the group that it should be in it does not start. */
export async function superviseShutIn(job: ShutInProgram): Promise<ShutInEnding> {
  const { inside, by, memory, command, maxMemory, environment } = job;
  const group = memory === 'cgroup' ? makeMemoryGroup(by, randomBytes(8).toString('hex'), maxMemory) : null;
  const limited = memory === 'rlimit' ? withDataLimit(command, maxMemory) : command;
  const pairs = Object.entries(environment).map((pair) => pair.join('='));
  // Where the group is not made after all, joining it fails, and so does the test.
  const joined = memory === 'cgroup' ? (group?.join ?? '/dev/null/cgroup.procs') : null;
  if (process.getuid?.() === 0) giveTo(by === 'unshare' ? NOBODY : 0, inside.work);
  try {
    const ending = await supervise({
      ...job,
      command: wrap(by, limited, inside, pairs, joined),
      cwd: inside.work,
      maxMemory: job.isWatched === false ? Number.POSITIVE_INFINITY : maxMemory,
    });
    return { ...ending, ranOut: group?.ranOut() ?? false };
  } finally {
    await group?.remove();
  }
}

/** The few files that this run has made, so that the program may write there. */
function giveTo(user: number, folder: string): void {
  const places = readdirSync(folder, { recursive: true, withFileTypes: true });
  for (const place of [folder, ...places.map((item) => join(item.parentPath, item.name))])
    try {
      lchownSync(place, user, user);
    } catch {
      // Root without that privilege has no namespaces either, and what cannot write there proves nothing.
      return;
    }
}
