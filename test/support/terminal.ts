/** A command run in this process, with what it prints. */

import process from 'node:process';
import { Writable } from 'node:stream';
import type { WriteStream } from 'node:tty';
import { runCommand } from '../../src/apps/cli/run-command.ts';

export interface CommandResult {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

interface Surroundings {
  readonly signal?: AbortSignal;
  readonly environment?: Readonly<Record<string, string | undefined>>;
  /** Columns of the terminal that it prints to; left out: it prints to a pipe. */
  readonly columns?: number;
}

/** Runs a command line in the folder `cwd`. */
export async function runWords(
  words: readonly string[],
  cwd: string,
  { signal = new AbortController().signal, environment = process.env, columns }: Surroundings = {},
): Promise<CommandResult> {
  const said = { out: '', err: '' };
  const streamTo = (name: keyof typeof said) => {
    const write = (chunk: Buffer, _: string, done: () => void) => {
      said[name] += `${chunk}`;
      done();
    };
    const shape = columns === undefined ? {} : { isTTY: true, columns };
    return Object.assign(new Writable({ write }), shape) as unknown as WriteStream;
  };
  const status = await runCommand(words, {
    cwd,
    stdout: streamTo('out'),
    stderr: streamTo('err'),
    environment,
    signal,
    supervisor: null,
  });
  return { status, ...said };
}
