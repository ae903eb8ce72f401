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

/** Runs a command line in the folder `cwd`. */
export async function runWords(
  words: readonly string[],
  cwd: string,
  signal: AbortSignal = new AbortController().signal,
): Promise<CommandResult> {
  const said = { out: '', err: '' };
  const streamTo = (name: keyof typeof said) => {
    const write = (chunk: Buffer, _: string, done: () => void) => {
      said[name] += `${chunk}`;
      done();
    };
    return new Writable({ write }) as unknown as WriteStream;
  };
  const status = await runCommand(words, {
    cwd,
    stdout: streamTo('out'),
    stderr: streamTo('err'),
    environment: process.env,
    signal,
    supervisor: null,
  });
  return { status, ...said };
}
