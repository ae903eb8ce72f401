/**
 * Everything that a run started: children and theirs, its group and session, what was seen as one of them
 * before its parent ended, and what carries the run's marker in its environment. Killing a process group
 * alone leaves daemons alive.
 */

import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { isDying, isMarked, type ProcessRow, processes } from './process-table.ts';
import { forkCount, keepStrangers, livingIds, type Strangers } from './strangers.ts';

/** How long a tree may take to end by itself after SIGTERM. */
export const GRACE_MS = 2_000;
/** How long what is left is ended by SIGKILL; at least so many polls, as a busy machine may be slow to look. */
export const SWEEP_MS = 900;
const MIN_POLLS = 10;
/** How much longer what is killed already, and waits for its turn on a busy machine, is waited for. */
const LAST_MS = 20_000;

export class ProcessTree {
  readonly #root: number;
  readonly #marker: string;
  readonly #strangers: Strangers | null;
  /** What the last look found that is not of the tree. */
  #rest: readonly number[] = [];
  /** How many processes that look could not tell: they were changing their programs. */
  #untold = 0;
  /** Start times of all that were seen, by process id. */
  readonly #seen = new Map<number, string>();
  /**
   * Processes that do not carry a marker, by process id, so that their environments are read once in a run. A
   * process has the environment of its parent from its first moment, so none of ours is ever among them.
   */
  static readonly #others = new Map<number, string>();

  /** `strangers`: known before the root was started. */
  constructor(root: number, marker: string, strangers: Strangers | null = null) {
    this.#root = root;
    this.#marker = marker;
    this.#strangers = strangers;
  }

  /** The living processes of the tree. `deep` also looks for the marker in every environment. */
  members(deep = false): ProcessRow[] {
    const rows = processes(livingIds(this.#strangers));
    const found = new Set<number>();
    this.#untold = 0;
    for (const row of rows) if (this.#isOurs(row, deep)) found.add(row.pid);
    for (let size = -1; size !== found.size; ) {
      size = found.size;
      for (const row of rows) if (found.has(row.parent)) found.add(row.pid);
    }
    const members = rows.filter(({ pid }) => found.has(pid));
    for (const { pid, started } of members) this.#seen.set(pid, started);
    this.#rest = rows.flatMap(({ pid }) => (found.has(pid) ? [] : [pid]));
    return members;
  }

  #isOurs({ pid, group, session, started, isKernel }: ProcessRow, deep: boolean): boolean {
    if (pid === process.pid) return false;
    if (pid === this.#root || group === this.#root || session === this.#root) return true;
    if (this.#seen.get(pid) === started && this.#seen.has(pid)) return true;
    const name = `${this.#marker} ${started}`;
    if (!deep || isKernel || ProcessTree.#others.get(pid) === name) return false;
    const isOne = isMarked(pid, this.#marker);
    if (isOne === null) this.#untold += 1;
    else if (!isOne && started !== '') ProcessTree.#others.set(pid, name);
    return isOne === true;
  }

  /** Ends the tree: SIGTERM and a while, unless `atOnce`; then SIGKILL until two polls find nothing. Answers how many live on. */
  async end(atOnce = false): Promise<number> {
    if (process.platform === 'win32') {
      spawnSync('taskkill', ['/PID', String(this.#root), '/T', '/F']);
      return 0;
    }
    if (!atOnce) {
      this.#signal('SIGTERM', this.members(true));
      const until = performance.now() + GRACE_MS;
      for (let pause = 20; performance.now() < until && this.members().length > 0; pause *= 1.5)
        await wait(Math.min(pause, 150));
    }
    const until = performance.now() + SWEEP_MS;
    const forks = forkCount();
    let empty = 0;
    let left: ProcessRow[] = [];
    const isOver = (polls: number) => {
      const late = performance.now() - until;
      const areDying = left.length > 0 && left.every(({ pid }) => isDying(pid));
      return polls > MIN_POLLS && late > 0 && !(late < LAST_MS && areDying);
    };
    for (let polls = 1; empty < 2 && !isOver(polls); polls += 1) {
      left = this.members(true);
      empty = left.length + this.#untold === 0 ? empty + 1 : 0;
      this.#signal('SIGKILL', left);
      if (empty < 2) await wait(left.length === 0 ? 2 : 10);
    }
    keepStrangers(this.#marker, this.#rest, this.#strangers, forks);
    return left.length;
  }

  #signal(signal: NodeJS.Signals, rows: readonly ProcessRow[]): void {
    for (const { pid } of rows) kill(pid, signal);
    if (rows.length > 0) kill(-this.#root, signal);
  }
}

function kill(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It ended meanwhile, or belongs to another user and ends with its parent.
  }
}
