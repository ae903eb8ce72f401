/** Other people's programs, started without a shell and without a terminal. */

import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';

const MAX_WORDS = 4000;

export interface Ran {
  /** Null: it could not be started, or ended by a signal. */
  readonly status: number | null;
  /** The ends of what it said. */
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly signal: AbortSignal;
  readonly cwd?: string;
  /** For its standard input. */
  readonly input?: string;
  /** Milliseconds; null: as long as it takes. */
  readonly limit?: number | null;
}

export function runProgram(
  program: string,
  words: readonly string[],
  { env, signal, cwd, input = '', limit = null }: RunOptions,
): Promise<Ran> {
  return new Promise((resolve) => {
    const signals = limit === null ? [signal] : [signal, AbortSignal.timeout(limit)];
    const child = spawn(program, words, {
      env: { ...env },
      stdio: ['pipe', 'pipe', 'pipe'],
      signal: AbortSignal.any(signals),
      ...(cwd !== undefined && { cwd }),
    });
    const text = { out: '', err: '' };
    for (const [name, stream] of [
      ['out', child.stdout],
      ['err', child.stderr],
    ] as const)
      stream.setEncoding('utf8').on('data', (piece: string) => {
        text[name] = (text[name] + piece).slice(-MAX_WORDS);
      });
    child.on('error', (error) => resolve({ status: null, ...text, err: error.message }));
    child.on('close', (status) => resolve({ status, ...text }));
    // It may end without reading any of it.
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
}

/** Where a program is on the PATH; null where it is not. Relative folders of the PATH are left out. */
export function findProgram(name: string, path = ''): string | null {
  for (const folder of path.split(delimiter)) {
    const program = join(folder, name);
    try {
      accessSync(program, constants.X_OK);
      if (folder.startsWith('/') || process.platform === 'win32') return program;
    } catch {}
  }
  return null;
}

export function lastLine(text: string): string {
  return (text.trim().split('\n').at(-1) ?? '').trim().slice(0, 200);
}

/** `git lfs ended with exit status 2: …`. */
export function endOf(name: string, { status, err, out }: Ran): string {
  const end = status === null ? 'could not be run or was ended' : `ended with exit status ${status}`;
  const words = lastLine(err || out);
  return `${name} ${end}${words === '' ? '' : `: ${words}`}`;
}
