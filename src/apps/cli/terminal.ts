import type { WriteStream } from 'node:tty';
import { SettingsError } from '../../model/errors.ts';
import { terminalText } from '../../reporters/escape.ts';
import type { Supervisor } from '../run/supervised.ts';
import type { Colour } from './paint.ts';

/** What a command needs of its process. */
export interface Terminal {
  readonly cwd: string;
  readonly stdout: WriteStream;
  readonly stderr: WriteStream;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly signal: AbortSignal;
  /** Who is told how far a check is, when a parent process watches it. */
  readonly supervisor: Supervisor | null;
  /** As `--color` says; `auto` where it says nothing. */
  readonly colour?: Colour;
  /** What starts this program again; by default its name. */
  readonly program?: string;
}

/** Exit statuses: 0 pass, 1 drift, 2 could not run. */
export const STATUS = { pass: 0, fail: 1, error: 2 } as const;

/** A check that was cancelled before it found anything has not passed. */
export function exitStatusOf(outcome: keyof typeof STATUS, { signal, stderr }: Terminal): number {
  if (!signal.aborted) return STATUS[outcome];
  stderr.write('The command was cancelled; what was known by then is printed.\n');
  return outcome === 'pass' ? STATUS.error : STATUS[outcome];
}

/** Waits for the reader, so that a result of any length needs no memory of its own length. */
export async function print(stream: WriteStream, pieces: Iterable<string>): Promise<void> {
  let ready = () => {};
  const go = () => ready();
  const written = watchWrites(stream);
  stream.on('error', go).on('drain', go);
  try {
    for (const piece of pieces) {
      if (stream.write(piece)) continue;
      await new Promise<void>((resolve) => {
        ready = resolve;
      });
      await written();
    }
    await written();
  } catch (error) {
    throw await unwritten(error);
  } finally {
    stream.off('error', go).off('drain', go);
  }
}

/** Once called: waits until all that was printed since is written, or throws why it is not. */
export function watchWrites(stream: WriteStream): () => Promise<void> {
  let failure: Error | undefined;
  stream.on('error', (error) => {
    failure ??= error;
  });
  return async () => {
    // A stream tells of an error a little later than of the write.
    await new Promise<void>((resolve) => stream.write('', () => setImmediate(resolve)));
    if (failure) throw await unwritten(failure);
  };
}

class Unwritten extends SettingsError {}

export function isUnwritten(error: unknown): boolean {
  return error instanceof Unwritten;
}

/** A result that cannot be written is a fault of the machine, and none of this program. */
async function unwritten(error: unknown): Promise<unknown> {
  if (!(error instanceof Error && 'errno' in error) || ('code' in error && error.code === 'EPIPE'))
    return error;
  const { reason } = await import('../../platform/hashing/failure.ts');
  return new Unwritten(`standard output cannot be written: ${reason(error)}.`);
}

/** Pieces that hold names as they are, for a pipe; on a terminal they must not move the cursor. */
export function harmlessOn(stream: WriteStream, pieces: Iterable<string>): Iterable<string> {
  return stream.isTTY ? escapedLines(pieces) : pieces;
}

function* escapedLines(pieces: Iterable<string>): Generator<string> {
  for (const piece of pieces) yield piece.split('\n').map(terminalText).join('\n');
}
