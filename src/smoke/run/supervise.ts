/** Runs one program and everything that it starts, within limits that hold. */

import { spawn } from 'node:child_process';
import { KeptText } from './kept-text.ts';
import { ProcessTree } from './process-tree.ts';
import { strangersOf } from './strangers.ts';

export interface SupervisedProgram {
  /** Program and arguments; no shell. */
  readonly command: readonly string[];
  readonly cwd: string;
  readonly environment: Readonly<Record<string, string>>;
  /** Part of the environment that no other process of this machine has. */
  readonly marker: string;
  readonly input: string;
  readonly maxMilliseconds: number;
  /** Bytes of resident memory of the whole tree. */
  readonly maxMemory: number;
  readonly signal: AbortSignal;
  readonly onOutput?: (chunk: Buffer) => void;
  /** Called about ten times a second. */
  readonly onTick?: () => void;
}

export interface Ending {
  /** `unstarted`: the program is not there or cannot be run. */
  readonly is: 'exited' | 'unstarted' | 'too-slow' | 'too-large' | 'cancelled';
  /** Why it did not start. */
  readonly why: string | null;
  readonly code: number | null;
  readonly signal: string | null;
  readonly milliseconds: number;
  readonly peakMemory: number;
  readonly output: KeptText;
  readonly errors: KeptText;
  /** Processes that could not be ended. */
  readonly survivors: number;
}

const KEPT_BYTES = 1024 * 1024;
const TICK_MS = 100;
/** How long what is left in a pipe may take to arrive after everything that writes has ended. */
const DRAIN_MS = 500;

/** Resolves when the program and all that it started are gone. Never rejects. */
export async function supervise(job: SupervisedProgram): Promise<Ending> {
  const { command, cwd, environment, input, maxMilliseconds, maxMemory, signal } = job;
  const [program = '', ...words] = command;
  const output = new KeptText(KEPT_BYTES);
  const errors = new KeptText(KEPT_BYTES);
  const start = performance.now();
  const nothing = { code: null, signal: null, peakMemory: 0, output, errors, survivors: 0 };
  if (signal.aborted) return { is: 'cancelled', why: null, milliseconds: 0, ...nothing };
  const strangers = strangersOf(job.marker);
  const child = spawn(program, words, {
    cwd,
    env: environment,
    detached: true,
    stdio: 'pipe',
    windowsHide: true,
  });
  child.stdout.on('data', (chunk: Buffer) => {
    output.add(chunk);
    job.onOutput?.(chunk);
  });
  child.stderr.on('data', (chunk: Buffer) => errors.add(chunk));
  // A program that reads no input is no fault.
  child.stdin.on('error', () => undefined).end(input);
  const closed = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const failure = await new Promise<string | null>((resolve) => {
    child.once('spawn', () => resolve(null)).once('error', ({ message }) => resolve(message));
  });
  if (failure !== null || child.pid === undefined)
    return { is: 'unstarted', why: failure, milliseconds: performance.now() - start, ...nothing };

  const tree = new ProcessTree(child.pid, job.marker, strangers);
  let peakMemory = 0;
  let is: Ending['is'] = 'exited';
  const exited = new Promise<{ code: number | null; signal: string | null }>((resolve) => {
    child.once('exit', (code, name) => resolve({ code, signal: name }));
  });
  await new Promise<void>((resolve) => {
    const stop = (why: Ending['is']) => {
      is = why;
      finish();
    };
    const finish = () => {
      clearTimeout(limit);
      clearInterval(tick);
      signal.removeEventListener('abort', cancel);
      resolve();
    };
    const cancel = () => stop('cancelled');
    const limit = setTimeout(
      () => stop('too-slow'),
      Math.max(1, maxMilliseconds - (performance.now() - start)),
    );
    const tick = setInterval(() => {
      const memory = tree.members().reduce((sum, row) => sum + row.memory, 0);
      peakMemory = Math.max(peakMemory, memory);
      job.onTick?.();
      if (memory > maxMemory) stop('too-large');
    }, TICK_MS);
    signal.addEventListener('abort', cancel);
    void exited.then(finish);
  });
  const milliseconds = performance.now() - start;
  const survivors = await tree.end(is === 'exited' || is === 'too-large');
  const drained = new Promise<void>((resolve) => setTimeout(resolve, DRAIN_MS).unref());
  await Promise.race([closed, drained]);
  for (const stream of [child.stdin, child.stdout, child.stderr]) stream.destroy();
  const ending = await Promise.race([exited, drained.then(() => ({ code: null, signal: null }))]);
  return { is, why: null, ...ending, milliseconds, peakMemory, output, errors, survivors };
}
