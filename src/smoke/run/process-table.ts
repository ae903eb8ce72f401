/** The processes of this machine, as far as a run has to find those that it started. */

import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import process from 'node:process';

export interface ProcessRow {
  readonly pid: number;
  readonly parent: number;
  readonly group: number;
  readonly session: number;
  /** Tells a process from a later one with the same id; empty where the system does not say. */
  readonly started: string;
  /** Resident memory in bytes. */
  readonly memory: number;
  /** A thread of the kernel, which is of no program. */
  readonly isKernel: boolean;
}

const PAGE = 4096;
/** Flags in the ninth field of `/proc/PID/stat` (proc(5); Linux: sched.h). */
const PF_EXITING = 0x4;
const PF_KTHREAD = 0x20_0000;

/**
 * Every process but zombies, which have ended, and those that are not asked for. Empty on Windows, where `taskkill` finds
 * them itself.
 */
export function processes(without: ReadonlySet<number>): ProcessRow[] {
  if (process.platform === 'linux') return fromProc(without);
  return process.platform === 'win32' ? [] : fromPs();
}

function fromProc(without: ReadonlySet<number>): ProcessRow[] {
  const rows: ProcessRow[] = [];
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name) || without.has(Number(name))) continue;
    const text = readOrNull(`/proc/${name}/stat`);
    if (text === null) continue;
    const fields = fieldsOf(text);
    const [state, parent, group, session] = fields;
    if (state === undefined || state === 'Z' || state === 'X') continue;
    rows.push({
      pid: Number(name),
      parent: Number(parent),
      group: Number(group),
      session: Number(session),
      started: fields[19] ?? '',
      memory: Number(fields[21] ?? 0) * PAGE,
      isKernel: hasFlag(fields, PF_KTHREAD),
    });
  }
  return rows;
}

function fromPs(): ProcessRow[] {
  const { stdout } = spawnSync('/bin/ps', ['-A', '-o', 'pid=,ppid=,pgid=,stat=,rss='], { encoding: 'utf8' });
  return (stdout ?? '').split('\n').flatMap((line) => {
    const [pid, parent, group, state, memory] = line.trim().split(/\s+/);
    if (memory === undefined || state?.startsWith('Z')) return [];
    return [
      {
        pid: Number(pid),
        parent: Number(parent),
        group: Number(group),
        session: 0,
        started: '',
        memory: Number(memory) * 1024,
        isKernel: false,
      },
    ];
  });
}

/**
 * Whether the process was started with `marker` in its environment; null while it changes its program, when it has
 * neither an environment nor words: one that is asked then may be anybody's.
 */
export function isMarked(pid: number, marker: string): boolean | null {
  if (process.platform !== 'linux') return false;
  const ask = () => readOrNull(`/proc/${pid}/environ`);
  const first = ask();
  if (first !== '') return first?.includes(marker) ?? false;
  const words = readOrNull(`/proc/${pid}/cmdline`);
  // The change may be over by now.
  const now = ask();
  if (now !== '') return now?.includes(marker) ?? false;
  return words === '' ? null : false;
}

/** Whether SIGKILL is on its way to the process, or it gives its memory back already: it does nothing more. */
export function isDying(pid: number): boolean {
  if (process.platform !== 'linux') return false;
  const read = (name: string) => readOrNull(`/proc/${pid}/${name}`) ?? '';
  return isKillPending(read('status')) || isExiting(read('stat'));
}

/** By the text of `/proc/PID/stat`. */
export function isExiting(stat: string): boolean {
  return hasFlag(fieldsOf(stat), PF_EXITING);
}

/** Of `/proc/PID/stat` the fields from the third on. The second, a name in brackets, may hold any character (proc(5)). */
function fieldsOf(stat: string): string[] {
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}

function hasFlag(fields: readonly string[], flag: number): boolean {
  return (Number(fields[6] ?? 0) & flag) !== 0;
}

/** By the text of `/proc/PID/status`, where bit 8 of `SigPnd` is signal 9 (proc(5)). */
export function isKillPending(status: string): boolean {
  const [, pending = '0'] = /^SigPnd:\s*([0-9a-f]+)$/m.exec(status) ?? [];
  return (BigInt(`0x${pending}`) & 0x100n) !== 0n;
}

function readOrNull(file: string): string | null {
  try {
    // Node reads this encoding in one call, and there may be hundreds of files.
    return readFileSync(file, 'utf8');
  } catch {
    return null; // It ended, or is somebody else's.
  }
}
