/**
 * How the kernel holds a test to its memory: by a control group, for the whole tree, or by a limit of each process's
 * data (setrlimit(2), RLIMIT_DATA, which counts no mapped weights). Where neither can be had the tree is only watched.
 */

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import type { Rung } from './wrap.ts';

export type MemoryBy = 'cgroup' | 'rlimit' | 'watch' | 'none';

/** Where groups are made, and by which names of files (cgroups(7); Linux: cgroup-v2.rst, cgroup-v1/memory.rst). */
export interface Hierarchy {
  readonly parent: string;
  /** Its presence tells this version. */
  readonly sign: string;
  /** Files and what is written to them; `null`: the limit in bytes. Only the first has to be there. */
  readonly writes: readonly (readonly [string, string | null])[];
  /** Holds a line `oom_kill N`: how many processes the kernel ended. */
  readonly events: string;
}

const HIERARCHIES: readonly Hierarchy[] = [
  {
    parent: '/sys/fs/cgroup',
    sign: 'cgroup.controllers',
    writes: [
      ['memory.max', null],
      ['memory.swap.max', '0'],
      ['memory.oom.group', '1'],
    ],
    events: 'memory.events',
  },
  {
    parent: '/sys/fs/cgroup/memory',
    sign: 'memory.limit_in_bytes',
    writes: [
      ['memory.limit_in_bytes', null],
      ['memory.memsw.limit_in_bytes', null],
    ],
    events: 'memory.oom_control',
  },
];

/** A group for one test, which the test's first process joins. */
export interface MemoryGroup {
  /** A process joins by writing its id here. */
  readonly join: string;
  /** Whether the kernel ended a process of it for want of memory. */
  ranOut(): boolean;
  /** Its processes have to be gone. */
  remove(): Promise<void>;
}

/** For sudo, which makes another process anyway; $1 the folder, then files and values. */
const MAKE = `set -e
mkdir "$1"
cd "$1"
shift
echo "$2" > "$1" || exit 1
shift 2
while [ $# -gt 1 ]; do
  if [ -w "$1" ]; then echo "$2" > "$1" || :; fi
  shift 2
done`;

/** Null where none can be made here, which costs nothing to try. */
export function makeMemoryGroup(
  rung: Rung,
  name: string,
  bytes: number,
  hierarchies: readonly Hierarchy[] = HIERARCHIES,
): MemoryGroup | null {
  const isRoot = process.getuid?.() === 0;
  if (process.platform !== 'linux' || !(isRoot || rung === 'sudo unshare')) return null;
  const found = hierarchies.find(({ parent, sign }) => existsSync(join(parent, sign)));
  if (found === undefined) return null;
  const folder = join(found.parent, `manifest-drift-${name}`);
  const values = found.writes.map(([file, value]) => [file, value ?? String(Math.floor(bytes))] as const);
  const remove = () => (isRoot ? attempt(() => rmdirSync(folder)) : sudo('rmdir', folder));
  const isMade = isRoot
    ? attempt(() => makeDirectly(folder, values))
    : sudo('sh', '-c', MAKE, 'sh', folder, ...values.flat());
  if (!isMade) {
    remove();
    return null;
  }
  return {
    join: join(folder, 'cgroup.procs'),
    ranOut: () => killsIn(join(folder, found.events)) > 0,
    async remove() {
      // What was killed leaves the group a moment later.
      for (let tries = 0; tries < 60 && !remove() && existsSync(folder); tries += 1)
        await wait(Math.min(20, tries + 1));
    },
  };
}

function makeDirectly(folder: string, values: readonly (readonly [string, string])[]): void {
  mkdirSync(folder);
  for (const [index, [file, value]] of values.entries()) {
    const place = join(folder, file);
    if (index === 0 || existsSync(place)) writeFileSync(place, `${value}\n`);
  }
}

/** Whether it could be done. */
function attempt(work: () => void): boolean {
  try {
    work();
    return true;
  } catch {
    return false;
  }
}

const sudo = (...words: string[]) =>
  spawnSync('sudo', ['-n', '--', ...words], { stdio: 'ignore', timeout: 10_000 }).status === 0;

function killsIn(file: string): number {
  try {
    return Number(/^oom_kill (\d+)$/m.exec(readFileSync(file, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0;
  }
}

/** The command under a limit of its own and of each of its processes' data. */
export function withDataLimit(command: readonly string[], bytes: number): string[] {
  const kibibytes = String(Math.floor(bytes / 1024));
  return ['sh', '-c', 'ulimit -d "$1" && shift && exec "$@"', 'sh', kibibytes, ...command];
}
