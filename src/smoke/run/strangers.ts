/**
 * The processes that are none of a run's, so that its table of processes need not be read whole for every test. One that
 * was there before a program started, without the run's marker, cannot be of that program's tree. Only its id is kept,
 * which is its own until the system has counted through all ids: the system's count of processes tells.
 */

import { readFileSync } from 'node:fs';

export interface Strangers {
  readonly marker: string;
  readonly pids: ReadonlySet<number>;
  /** How many processes and threads had been started when the first of them was seen. */
  readonly forks: number;
}

const NONE: ReadonlySet<number> = new Set();
let latest: Strangers | null = null;

/** Those that were known before a program starts, which it asks for once and hands over to each look at the table. */
export function strangersOf(marker: string): Strangers | null {
  return latest?.marker === marker ? latest : null;
}

/** The ids that are theirs still. */
export function livingIds(known: Strangers | null, forks = forkCount()): ReadonlySet<number> {
  return known !== null && forks !== null && isSafe(known.forks, forks, maxPid()) ? known.pids : NONE;
}

/** For programs that start later: `pids` was seen when `forks` was counted, or later, without those `known` before. */
export function keepStrangers(
  marker: string,
  pids: readonly number[],
  known: Strangers | null,
  forks: number | null,
): void {
  if (forks === null) return;
  const before = livingIds(known, forks);
  const since = before === NONE || known === null ? forks : known.forks;
  latest = { marker, pids: new Set([...before, ...pids]), forks: since };
}

/**
 * Whether no id can be another process's. A program was started since, so a count that stands still is none; the kernel
 * hands ids out in turn, and half of them leaves room for what it counts late.
 */
export const isSafe = (then: number, now: number, ids: number): boolean => now > then && now - then < ids / 2;

/** Of processes and threads, since the machine started; null where the system does not say (proc(5)). */
export function forkCount(): number | null {
  const [, count] = /^processes (\d+)$/m.exec(read('/proc/stat')) ?? [];
  return count === undefined ? null : Number(count);
}

let ids: number | null = null;
const maxPid = () => (ids ??= Number(read('/proc/sys/kernel/pid_max')) || 0);

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
