import type { WriteStream } from 'node:tty';
import type { Progress } from '../../ports/progress.ts';
import { type Amount, barOf, howFar } from '../../reporters/quantities.ts';

export interface TerminalProgress extends Progress {
  /** Takes the bar away, so that what follows starts on a clean line. */
  end(): void;
}

interface Options {
  /** Milliseconds on a clock that never goes back. */
  readonly now: () => number;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/**
 * How far a command is, on standard error: a bar on a terminal; in a file, a pipe or a job's log a
 * plain line now and then, and none where the command ends before the first is due.
 */
export function terminalProgress(
  stream: Pick<WriteStream, 'isTTY' | 'columns' | 'write'>,
  { now, environment }: Options,
): TerminalProgress {
  return isLive(stream, environment) ? liveBar(stream, now) : plainLines(stream, now);
}

/** Whether what is drawn can be drawn over. */
export function isLive({ isTTY }: Pick<WriteStream, 'isTTY'>, { CI, TERM }: Options['environment']): boolean {
  return isTTY && TERM !== 'dumb' && (!CI || CI === 'false');
}

/** Redraws at most this often, so that drawing costs nothing beside hashing. */
const REDRAW_MS = 100;

function liveBar(stream: Pick<WriteStream, 'columns' | 'write'>, now: () => number): TerminalProgress {
  const rate = rateMeter(now);
  let last = Number.NEGATIVE_INFINITY;
  let drawn = false;
  const draw = (text: string) => {
    drawn = true;
    stream.write(`\r\u001B[K${text.slice(0, (stream.columns || 80) - 1)}`);
  };
  return {
    stage: draw,
    hashed(done, total) {
      const speed = rate(done.bytes);
      if (now() - last < REDRAW_MS && done.files < total.files) return;
      last = now();
      draw(`${bar(done, total)} ${howFar(done, total, speed)}`);
    },
    end() {
      if (drawn) stream.write('\r\u001B[K');
      drawn = false;
    },
  };
}

/** What takes less than the first is not worth a line; a log of hours should not be a thousand lines. */
const FIRST_LINE_MS = 5_000;
const NEXT_LINE_MS = 30_000;

function plainLines(stream: Pick<WriteStream, 'write'>, now: () => number): TerminalProgress {
  const rate = rateMeter(now);
  let due = now() + FIRST_LINE_MS;
  const isDue = () => {
    if (now() < due) return false;
    due = now() + NEXT_LINE_MS;
    return true;
  };
  const say = (text: string) => stream.write(`manifest-drift: ${text}\n`);
  return {
    stage(text) {
      if (isDue()) say(text);
    },
    // Called for each file: nothing is worked out that is not said.
    hashed(done, total) {
      const speed = rate(done.bytes);
      if (isDue()) say(howFar(done, total, speed));
    },
    end() {},
  };
}

/** Bytes a second since the first call, which is when hashing began. */
function rateMeter(now: () => number): (bytes: number) => number {
  let start: { time: number; bytes: number } | null = null;
  return (bytes) => {
    const time = now();
    start ??= { time, bytes };
    return time > start.time ? ((bytes - start.bytes) / (time - start.time)) * 1000 : 0;
  };
}

function bar(done: Amount, total: Amount): string {
  return barOf(total.bytes > 0 ? done.bytes / total.bytes : done.files / Math.max(1, total.files));
}
