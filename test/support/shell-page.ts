/** Runs a page's commands as a reader would, one after another, and compares what it shows. */

import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';

const CLI = join(import.meta.dirname, '../../dist/cli.js');

export interface Step {
  readonly command: string;
  /** What the page shows behind the command; null where it shows nothing. */
  readonly shown: string | null;
  readonly output: string;
  readonly status: number;
}

export interface Surroundings {
  /** The folder whose copy the commands run in; an empty one without. */
  readonly folder?: string;
  /** What of the folder is copied; all, without. */
  readonly parts?: readonly string[];
  /** Blocks that are not run, by their first line. */
  readonly skipped?: ReadonlySet<string>;
}

/** Each `sh` block of the page, in order and in one shell, with what it printed. */
export function runPage(
  page: string,
  { folder, parts = [], skipped = new Set() }: Surroundings = {},
): Step[] {
  const text = readFileSync(page, 'utf8');
  const blocks = [...text.matchAll(/^```sh\n([\s\S]*?)^```$(?:\n\n```text\n([\s\S]*?)^```$)?/gm)].filter(
    ([, command = '']) => !skipped.has(firstLine(command)),
  );
  const home = mkdtempSync(join(tmpdir(), 'drift-page-'));
  const bin = join(home, 'bin');
  mkdirSync(bin);
  // As npm installs it.
  symlinkSync(CLI, join(bin, 'manifest-drift'));
  const work = folder === undefined ? home : join(home, 'work');
  if (folder !== undefined) copyTracked(folder, parts, work);
  const mark = '----- end of block, status ';
  const script = blocks.map(([, command]) => `${command}\necho "${mark}$?"\n`).join('');
  try {
    const { stdout, stderr } = spawnSync('bash', ['-c', script], {
      cwd: work,
      encoding: 'utf8',
      env: environment(home, bin),
    });
    const outputs = stdout.split(mark);
    return blocks.map(([, command = '', shown], index) => {
      // Behind the mark stands its block's status, and then what the next block printed.
      const output = (outputs[index] ?? stderr).replace(index === 0 ? '' : /^\d+\n/, '');
      return { command, shown: shown ?? null, output, status: Number.parseInt(outputs[index + 1] ?? '', 10) };
    });
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

/** Copies what git has of a folder, as it is now: what is installed there, or made by tests, takes 2 GB. */
function copyTracked(folder: string, parts: readonly string[], to: string): void {
  const names = execFileSync(
    'git',
    ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--', ...parts],
    {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
    },
  );
  const present = [...new Set(names.split('\0'))].filter(
    (name) => name !== '' && existsSync(join(folder, name)),
  );
  // One program that copies all takes a fraction of what a call for each takes.
  mkdirSync(to);
  const words = ['--no-dereference', '--preserve=mode', '--parents', '--target-directory', to, '--'];
  execFileSync('cp', [...words, ...present], { cwd: folder });
}

export const firstLine = (command: string) => command.slice(0, command.indexOf('\n'));

/** Gone with this process: a page may run a copy, by whose path nobody asks again. */
let compiled: string | null = null;
function compileCache(): string {
  if (compiled !== null) return compiled;
  const folder = mkdtempSync(join(tmpdir(), 'drift-compiled-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  compiled = folder;
  return folder;
}

const environment = (home: string, bin: string) => ({
  PATH: `${bin}:${process.env.PATH}`,
  HOME: home,
  // What a page runs is compiled once and not anew for each of its commands.
  NODE_COMPILE_CACHE: compileCache(),
  LC_ALL: 'C.UTF-8',
  GIT_CONFIG_SYSTEM: '/dev/null',
  GIT_AUTHOR_NAME: 'A',
  GIT_AUTHOR_EMAIL: 'a@example.org',
  GIT_COMMITTER_NAME: 'A',
  GIT_COMMITTER_EMAIL: 'a@example.org',
  GIT_CONFIG_COUNT: '1',
  GIT_CONFIG_KEY_0: 'protocol.file.allow',
  GIT_CONFIG_VALUE_0: 'always',
});
