/** The progress of a run where people see it: lines that change on a terminal, and few plain ones in a log. */

import type { WriteStream } from 'node:tty';
import { terminalText } from '../../reporters/escape.ts';
import { sizeOf } from '../../reporters/quantities.ts';
import type { Job } from '../../restore/plan-restore.ts';
import { InFlight, NO_PROGRESS, type RestoreProgress } from '../../restore/progress.ts';
import { allLine, allText, fileLine, fileText } from '../../restore/progress-lines.ts';
import { finishedLine } from '../../restore/render.ts';
import { columnsOf } from '../../text/columns.ts';

export interface ShownProgress extends RestoreProgress {
  /** Time went by. To be called now and then, since a source that sends nothing tells nothing. */
  tick(): void;
  /** Takes away what is to be seen only meanwhile. */
  end(): void;
}

export const SILENT: ShownProgress = { ...NO_PROGRESS, tick() {}, end() {} };

/** Calls `tick` every second until it is disposed. */
export function ticking(progress: ShownProgress): Disposable {
  const timer = setInterval(() => progress.tick(), 1000);
  timer.unref();
  return { [Symbol.dispose]: () => clearInterval(timer) };
}

/** Redraws at most this often. */
const REDRAW_MS = 100;

/**
 * A line for each file that is being fetched above one for all, and above those the lines that stay: what
 * took a while or failed.
 */
export function liveProgress(
  stream: Pick<WriteStream, 'columns' | 'rows' | 'write'>,
  now: () => number,
): ShownProgress {
  const state = new InFlight(now);
  let drawn: string[] = [];
  let last = Number.NEGATIVE_INFINITY;
  const columns = () => stream.columns || 80;

  /** A terminal that became narrower has broken what was drawn into more lines. */
  function erase(): string {
    if (drawn.length === 0) return '';
    const lines = drawn.reduce((sum, line) => sum + Math.max(1, Math.ceil(columnsOf(line) / columns())), 0);
    drawn = [];
    return `\r${lines > 1 ? `\u001B[${lines - 1}A` : ''}\u001B[J`;
  }

  function draw(): void {
    if (now() - last < REDRAW_MS) return;
    last = now();
    // In the last column some terminals begin another line.
    const width = columns() - 1;
    const room = Math.max(0, (stream.rows || 24) - 2);
    const files = state.files().slice(0, room);
    const lines = [...files.map((file) => fileLine(file, width)), allLine(state.all(), width)];
    stream.write(erase() + lines.join('\n'));
    drawn = lines;
  }

  return {
    wanted: (jobs) => state.wanted(jobs),
    begun(job) {
      state.begun(job);
      draw();
    },
    sized: (job, bytes) => state.sized(job, bytes),
    moved(job, bytes, how) {
      state.moved(job, bytes, how);
      draw();
    },
    finished(job, rows) {
      state.finished(job, rows);
      const stay = rows.flatMap((row) => finishedLine(row) ?? []);
      if (stay.length > 0) {
        stream.write(`${erase()}${stay.join('\n')}\n`);
        last = Number.NEGATIVE_INFINITY;
      }
      draw();
    },
    tick: draw,
    end: () => void stream.write(erase()),
  };
}

/** What takes less than the first is not worth a line. */
const FIRST_MS = 5_000;
const LEAST_PAUSE_MS = 30_000;
/** Some servers of builds take a job for dead that prints nothing in 10 minutes. */
const LONGEST_PAUSE_MS = 300_000;
/** A file from here on gets a line when it is begun. */
const LARGE = 256 * 1024 ** 2;

const begin = ({ files: [file] }: Job, bytes: number) =>
  `restoring ${terminalText(file?.path ?? '')} (${sizeOf(bytes)})`;

/** `say` gets whole lines. Each is escaped, so `say` may put words before it. */
export function loggedProgress(say: (line: string) => void, now: () => number): ShownProgress {
  const state = new InFlight(now);
  const start = now();
  let due = start + FIRST_MS;

  function tell(): void {
    const time = now();
    if (time < due) return;
    // The longer it takes, the less there is to say of a minute: a log of hours should not be a thousand lines.
    due = time + Math.min(LONGEST_PAUSE_MS, Math.max(LEAST_PAUSE_MS, (time - start) / 10));
    for (const file of state.files()) if (file.ageMs >= FIRST_MS) say(fileText(file));
    say(allText(state.all()));
  }

  return {
    wanted: (jobs) => state.wanted(jobs),
    begun(job) {
      state.begun(job);
      if (job.size !== null && job.size >= LARGE) say(begin(job, job.size));
    },
    sized(job, bytes) {
      state.sized(job, bytes);
      if (bytes >= LARGE) say(begin(job, bytes));
    },
    moved(job, bytes, how) {
      state.moved(job, bytes, how);
      tell();
    },
    finished(job, rows) {
      state.finished(job, rows);
      for (const row of rows) {
        const line = finishedLine(row);
        if (line !== null) say(line);
      }
      tell();
    },
    tick: tell,
    end() {},
  };
}
