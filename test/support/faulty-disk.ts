/** A real file system with faults: a folder shown by test/faults/faulty-fs.c, by way of FUSE. */

import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { needs } from './programs.ts';
import { type Content, makeRepository } from './repository.ts';

const SOURCE = join(import.meta.dirname, '../faults/faulty-fs.c');
const HEADER = '/usr/include/fuse3/fuse.h';

/** Needs FUSE itself, its library's header and a compiler. */
export const needsFuse = (() => {
  const { skip } = needs('cc', 'fusermount3');
  if (skip || process.env.CI !== undefined) return { skip };
  return {
    skip: !(existsSync('/dev/fuse') && existsSync(HEADER)) && 'no FUSE here; .ci/packages installs it',
  };
})();

export interface FaultyDisk extends AsyncDisposable {
  /** Where the files are seen with their faults. */
  readonly root: string;
  /** Whether somebody waits for an answer that never comes. */
  isHanging(): boolean;
}

/** Compiles a C program beside this test's temporary files, once for each process. */
const programs = new Map<string, string>();
export function compiled(source: string, flags: readonly string[]): string {
  const known = programs.get(source);
  if (known !== undefined) return known;
  const folder = mkdtempSync(join(tmpdir(), 'drift-c-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const program = join(folder, 'program');
  execFileSync('cc', ['-Wall', '-Wextra', '-Werror', '-O1', source, '-o', program, ...flags]);
  programs.set(source, program);
  return program;
}

/** Mounts `files` with the faults that their names ask for. */
export async function mountFaulty(files: Readonly<Record<string, Content>>): Promise<FaultyDisk> {
  const fuse = ['-D_FILE_OFFSET_BITS=64', '-I/usr/include/fuse3', '-lfuse3', '-lpthread'];
  const program = compiled(SOURCE, fuse);
  const repository = makeRepository(files);
  const home = mkdtempSync(join(tmpdir(), 'drift-fuse-'));
  const root = join(home, 'disk');
  mkdirSync(root);
  const mark = join(home, 'hanging');
  const daemon = spawn(program, [repository.root, root, '-f'], { stdio: 'ignore', env: { HANGING: mark } });
  while (!readFileSync('/proc/self/mounts', 'utf8').includes(` ${root} `)) {
    if (daemon.exitCode !== null) throw new Error('The faulty file system did not start.');
    await sleep(10);
  }
  return {
    root,
    isHanging: () => existsSync(mark),
    async [Symbol.asyncDispose]() {
      daemon.kill('SIGKILL');
      if (daemon.exitCode === null && daemon.signalCode === null) await once(daemon, 'exit');
      spawnSync('fusermount3', ['-u', '-z', root]);
      rmSync(home, { recursive: true, force: true });
      repository[Symbol.dispose]();
    },
  };
}

/** Ends what hangs. It is no measure of anything: a busy machine may take minutes for what takes a second. */
const HANG_MS = 10 * 60_000;

export interface Ended {
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly env?: Record<string, string | undefined>;
  /** Told of the process when it has started. */
  readonly onStart?: (child: ChildProcess) => void;
}

/** Runs a command to its end; one that hangs is ended at last, by a signal that shows. */
export async function runToEnd(
  command: readonly string[],
  { onStart, ...options }: RunOptions = {},
): Promise<Ended> {
  const [program = '', ...words] = command;
  const child = spawn(program, words, { ...options, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  onStart?.(child);
  let [out, err] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text;
  });
  const limit = setTimeout(() => {
    child.kill('SIGKILL');
    for (const stream of [child.stdout, child.stderr]) stream.destroy();
  }, HANG_MS);
  const [status, signal] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null];
  clearTimeout(limit);
  return { status, signal, out, err };
}
