/** What really holds a test to its memory on this machine, asked of a child that takes more than it may. */

import process from 'node:process';
import type { MemoryBy } from './memory.ts';
import { superviseShutIn } from './shut-in.ts';
import type { Inside, Rung } from './wrap.ts';

const MIB = 1024 ** 2;
/** More than a shell and dd need, and less than a block that dd fills. */
const LIMIT = 32 * MIB;
/** The first proves that dd is there and that its blocks fit. */
const CHILD = `fill() { dd if=/dev/zero of=/dev/null bs="$1" count=1 2>/dev/null; }
fill ${MIB} || exit 1
if fill ${128 * MIB}; then echo kept; else echo refused; fi`;

/**
 * The best of what was proved. A limit of data counts what is asked for and not what is used, so it is for a limit
 * that the step names (`isNamed`), and not for one that is guessed from the memory that is free.
 */
export async function proveMemory(
  by: Rung,
  inside: Omit<Inside, 'hasNetwork'>,
  environment: Readonly<Record<string, string>>,
  { marker, isNamed, signal }: { marker: string; isNamed: boolean; signal: AbortSignal },
): Promise<MemoryBy> {
  if (process.platform === 'win32') return 'none';
  if (process.platform !== 'linux') return 'watch';
  for (const memory of ['cgroup', ...(isNamed ? (['rlimit'] as const) : [])] as const) {
    const { is, code, output, ranOut } = await superviseShutIn({
      command: ['sh', '-c', CHILD],
      inside: { ...inside, hasNetwork: false },
      by,
      memory,
      isWatched: false,
      environment,
      marker,
      input: '',
      maxMilliseconds: 10_000,
      maxMemory: LIMIT,
      signal,
    });
    const isHeld =
      memory === 'cgroup' ? ranOut : is === 'exited' && code === 0 && output.text() === 'refused\n';
    if (isHeld) return memory;
  }
  return 'watch';
}
