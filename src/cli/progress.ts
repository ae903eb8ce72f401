import type { WriteStream } from 'node:tty';
import type { Progress } from '../core/ports.ts';

export interface TerminalProgress extends Progress {
  /** Takes the bar away, so that what follows starts on a clean line. */
  end(): void;
}

/** Redraws at most this often, so that drawing costs nothing beside hashing. */
const INTERVAL_MS = 100;

/** A bar on standard error while it is a terminal; nothing otherwise. */
export function terminalProgress(stream: WriteStream, now: () => number): TerminalProgress {
  if (!stream.isTTY) return { stage() {}, hashed() {}, end() {} };
  const start = now();
  let last = Number.NEGATIVE_INFINITY;
  let drawn = false;
  const draw = (text: string) => {
    drawn = true;
    stream.write(`\r\u001B[K${text.slice(0, (stream.columns || 80) - 1)}`);
  };
  return {
    stage: (name) => draw(name),
    hashed(done, total) {
      const time = now();
      if (time - last < INTERVAL_MS && done.files < total.files) return;
      last = time;
      draw(bar(done, total, (time - start) / 1000));
    },
    end() {
      if (drawn) stream.write('\r\u001B[K');
      drawn = false;
    },
  };
}

const CELLS = 24;

function bar(
  done: { readonly files: number; readonly bytes: number },
  total: { readonly files: number; readonly bytes: number },
  seconds: number,
): string {
  const share =
    total.bytes > 0 ? Math.min(1, done.bytes / total.bytes) : done.files / Math.max(1, total.files);
  const cells = Math.floor(share * CELLS);
  const rate = done.bytes / Math.max(seconds, 0.001);
  const left = rate > 0 ? ` ${Math.ceil((total.bytes - done.bytes) / rate)} s left` : '';
  const files = `${done.files}/${total.files} files`;
  return `[${'#'.repeat(cells)}${'.'.repeat(CELLS - cells)}] ${files} ${bytes(done.bytes)}/${bytes(total.bytes)} ${bytes(rate)}/s${left}`;
}

const UNITS = ['B', 'KiB', 'MiB', 'GiB', 'TiB'];

function bytes(count: number): string {
  const power = Math.min(UNITS.length - 1, count < 1 ? 0 : Math.floor(Math.log2(count) / 10));
  return `${(count / 1024 ** power).toFixed(power === 0 ? 0 : 1)} ${UNITS[power]}`;
}
