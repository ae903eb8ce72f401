/** What a process costs from its start to its end. */

import { spawnSync } from 'node:child_process';
import { closeSync, openSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';

export interface Cost {
  /** Seconds from start to end. */
  readonly wall: number;
  /** Seconds of user and system time, children included. */
  readonly cpu: number;
  /** The largest resident set in bytes, of whichever of its processes had the largest. */
  readonly peak: number;
  readonly status: number;
}

export interface Program {
  /** What the table calls it. */
  readonly name: string;
  readonly command: readonly string[];
  /** What has to be installed; the first word where it is left out. */
  readonly needs?: string;
  /** The exit status of a good run; 0 when left out. */
  readonly status?: number;
  readonly env?: Readonly<Record<string, string>>;
  /** True when it only prints digests and compares them with nothing. */
  readonly isBlind?: boolean;
}

/** Whether the shell would find `program`. */
export function isInstalled(program: string): boolean {
  return spawnSync('sh', ['-c', 'command -v "$1"', 'sh', program], { stdio: 'ignore' }).status === 0;
}

/** Measures it and makes sure that it ended well. */
export function measureGood(program: Program, folder: string): Cost {
  const cost = measure(program, folder);
  if (cost.status === (program.status ?? 0)) return cost;
  throw new Error(`${program.name} ended with status ${cost.status}`);
}

/** The peak by GNU time, and the CPU time by bash, which tells thousandths of a second where GNU time tells hundredths. */
const TIMED = `TIMEFORMAT='%3U %3S'; { time command time -q -f %M -o "$1" "\${@:2}" 2>/dev/null; } 2>"$1.cpu"
status=$?; cat "$1.cpu" >>"$1"; rm "$1.cpu"; exit $status`;

/** Runs it in `folder`, which also holds the note of its costs meanwhile. */
export function measure(program: Program, folder: string): Cost {
  const note = path.join(folder, 'cost');
  const nothing = openSync('/dev/null', 'r+');
  try {
    const began = performance.now();
    const run = spawnSync('bash', ['-c', TIMED, 'bash', note, ...program.command], {
      cwd: folder,
      stdio: [nothing, nothing, nothing],
      env: { ...process.env, ...program.env },
    });
    const wall = (performance.now() - began) / 1000;
    const status = run.status ?? -1;
    if (run.error) throw run.error;
    const [kibibytes = 0, user = 0, system = 0] = readFileSync(note, 'utf8').trim().split(/\s+/).map(Number);
    return { wall, cpu: user + system, peak: kibibytes * 1024, status };
  } finally {
    closeSync(nothing);
    rmSync(note, { force: true });
  }
}

/** The middle one; of two middle ones their mean. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const upper = sorted[Math.floor(middle)] ?? Number.NaN;
  return Number.isInteger(middle) ? ((sorted[middle - 1] ?? upper) + upper) / 2 : upper;
}
