/**
 * Runs this program once more, as a child that can be given up. A read on a network mount may never
 * come back, and then neither the thread that waits for it nor its process can end by themselves. The
 * child checks and delivers as always; the parent waits, and ends it when it is held up after its time.
 */

import type { ChildProcess } from 'node:child_process';
import { readdirSync, readlinkSync } from 'node:fs';
import { resolve } from 'node:path';
import { elapsed } from '../../platform/elapsed.ts';
import { type Sign, SUPERVISED } from './supervised.ts';

export interface Supervision {
  /** The folder to check, as it was given: it is not looked at, because that may hang. */
  readonly root: string;
  readonly cwd: string;
  /** How long the check may take, in milliseconds. */
  readonly budget: number;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly signal: AbortSignal;
}

export type CheckEnding =
  | { readonly is: 'ended'; readonly status: number }
  /** It was ended, or ended without a word; `why` is a sentence. */
  | { readonly is: 'lost'; readonly why: string };

/** A child that is past its time and gives no sign for as long as its budget is held up: at least, at most. */
const TIMEOUT_MS = { least: 5000, most: 30_000 };
/** A child that has reported its status ends at once, unless one of its threads is held up. */
const ENDING_MS = 500;
const POLL_MS = 100;

/** Null where no child can be started: then the check has to run unsupervised. */
export async function superviseCheck(supervision: Supervision): Promise<CheckEnding | null> {
  const { budget, signal } = supervision;
  const child = await start(supervision.environment);
  if (child === null) return null;
  const timeout = Math.min(Math.max(budget, TIMEOUT_MS.least), TIMEOUT_MS.most);
  const begin = elapsed();
  let stage = 'start';
  let reported: number | null = null;
  // How often in a row it was looked for a sign in vain. This process may itself be held up by the reader
  // of its output, and hears nothing then: so the polls are counted, and not the time.
  let polls = 0;
  const heard = () => {
    polls = 0;
  };
  // Not by a signal: on Windows that would end the child at once.
  const pass = () => void child.send('cancel', () => undefined);
  signal.addEventListener('abort', pass, { once: true });
  if (signal.aborted) pass();
  let look: NodeJS.Timeout | undefined;
  const ending = await new Promise<CheckEnding | null>((end) => {
    look = setInterval(() => {
      polls = isRead(child) ? polls + 1 : 0;
      const silence = polls * POLL_MS;
      if (reported !== null && silence > ENDING_MS) end({ is: 'ended', status: reported });
      else if ((signal.aborted || elapsed() - begin > budget) && silence > timeout)
        end({ is: 'lost', why: heldUp(child.pid, supervision, stage, silence) });
    }, POLL_MS);
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', heard);
    child.on('message', (sign: Sign) => {
      heard();
      ({ stage } = sign);
      reported = sign.status ?? reported;
    });
    child.on('error', () => end(null));
    child.on('close', (code, by) => {
      const status = reported ?? code;
      if (status !== null) end({ is: 'ended', status });
      else end({ is: 'lost', why: `The check was ended by ${by} while it was at "${stage}".` });
    });
  });
  clearInterval(look);
  signal.removeEventListener('abort', pass);
  await giveUp(child);
  return ending;
}

async function start(environment: Supervision['environment']): Promise<ChildProcess | null> {
  const { spawn } = await import('node:child_process');
  // Whoever reads a pipe to its end must not wait for a child that cannot be ended; a terminal does not.
  const passed = ({ isTTY }: { readonly isTTY?: boolean }) => (isTTY ? 'inherit' : 'pipe');
  try {
    const child = spawn(process.execPath, [...process.execArgv, ...process.argv.slice(1)], {
      stdio: ['inherit', passed(process.stdout), passed(process.stderr), 'ipc'],
      env: { ...environment, [SUPERVISED]: '1' },
      // A terminal's Ctrl-C is passed on by the parent, once.
      detached: process.platform !== 'win32',
    });
    for (const name of ['stdout', 'stderr'] as const) {
      child[name]?.pipe(process[name], { end: false });
      // A reader that is gone is gone for the child too.
      process[name].on('error', () => child[name]?.destroy());
    }
    return child;
  } catch {
    return null;
  }
}

/** False while output waits for the reader of this process, so that the child may have to wait, too. */
function isRead({ stdout, stderr }: ChildProcess): boolean {
  return ![stdout, stderr].some((stream) => stream !== null && !stream.destroyed && stream.isPaused());
}

/** Ends what is left of it. What is held up in the kernel may outlive even this; nobody waits for it. */
async function giveUp(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) {
    const closed = new Promise((resolve) => child.once('close', resolve));
    child.kill('SIGKILL');
    await Promise.race([closed, new Promise((resolve) => setTimeout(resolve, ENDING_MS))]);
  }
  if (child.connected) child.disconnect();
  for (const stream of [child.stdout, child.stderr]) stream?.destroy();
  child.unref();
}

/** Says where it is held up, and at which file, as far as the system tells. */
function heldUp(pid: number | undefined, { root, cwd }: Supervision, stage: string, silence: number): string {
  const folder = resolve(cwd, root);
  const files = openFiles(pid).filter((path) => path.startsWith(`${folder}/`));
  const at = files.length === 0 ? `something in ${folder}` : files.join(', ');
  return (
    `The time budget is over, and the check, at "${stage}", has not been heard of for ${Math.round(silence / 1000)} s; ` +
    `it waits for ${at}. Is that on a disk or a network mount that does not answer?`
  );
}

/** What Linux says that a process has open. */
function openFiles(pid: number | undefined): string[] {
  const folder = `/proc/${pid}/fd`;
  try {
    return readdirSync(folder).map((fd) => readlinkSync(`${folder}/${fd}`));
  } catch {
    return [];
  }
}
