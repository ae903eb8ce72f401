/** What really holds a test to its memory on this machine, asked of a child that takes more than it may. */

import process from 'node:process';
import type { MemoryBy } from './memory.ts';
import { superviseShutIn } from './shut-in.ts';
import type { Inside, Rung } from './wrap.ts';

const MIB = 1024 ** 2;
/** More than Node needs to start, and less than the child asks for or fills. */
const LIMITS = { cgroup: 192 * MIB, rlimit: 640 * MIB };
const CHILD = `
let said = 'kept';
try { Buffer.allocUnsafeSlow(1024 * ${MIB}).fill(1, 0, 384 * ${MIB}); } catch { said = 'refused'; }
process.stdout.write(said);
`;

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
      command: [process.execPath, '-e', CHILD],
      inside: { ...inside, hasNetwork: false },
      by,
      memory,
      isWatched: false,
      environment,
      marker,
      input: '',
      maxMilliseconds: 10_000,
      maxMemory: LIMITS[memory],
      signal,
    });
    const isHeld =
      memory === 'cgroup' ? ranOut : is === 'exited' && code === 0 && output.text() === 'refused';
    if (isHeld) return memory;
  }
  return 'watch';
}
