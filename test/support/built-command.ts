/** The built command's runs for proofs of what it does not do, and copies of it that do it all the same. */

import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { COMPILE_CACHE } from './entries.ts';

const HERE = join(import.meta.dirname, '../..');

export const DIST = join(HERE, 'dist');
export const CHECKOUT = HERE;

/** The folders of examples/ that are repositories. */
export const EXAMPLES = readdirSync(join(HERE, 'examples'))
  .filter((name) => name === 'consistent' || name === 'drifted')
  .map((name) => join(HERE, 'examples', name));

/** Every command of a reader, in the order in which the later ones use what the earlier ones wrote. */
export function readingCommands(root: string, out: string): string[][] {
  return [
    ['check', root, '--format', 'json', '--output', join(out, 'whole')],
    ...[1, 2].map((shard) => ['check', root, '--shard', `${shard}/2`, '-o', join(out, 'shards', `${shard}`)]),
    ['merge', join(out, 'shards'), '--format', 'json', '-o', join(out, 'merged')],
    ['plan', root],
  ];
}

/** What a command came to; times are left out of what it printed. */
export interface Outcome {
  readonly words: readonly string[];
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

type Confine = (command: readonly string[]) => readonly string[];

/** Runs the command of `dist`, by itself or as `confine` wants it run. By itself it need not compile what others did. */
export function runCommand(words: readonly string[], dist = DIST, confine?: Confine): Outcome {
  const command = [process.execPath, join(dist, 'cli.js'), ...words];
  const [program = '', ...rest] = confine?.(command) ?? command;
  const { status, stdout, stderr } = spawnSync(program, rest, {
    encoding: 'utf8',
    env: { PATH: process.env.PATH, ...(confine ? {} : { NODE_COMPILE_CACHE: COMPILE_CACHE }) },
    maxBuffer: 64 * 1024 * 1024,
  });
  const out = stdout.replace(/"(duration_ms|generated_at)": ?("[^"]*"|\d+)/g, '"$1":0');
  return { words, status, out, err: stderr };
}

/** All of a reader's commands on `root`, writing below `out`. */
export function runAll(root: string, out: string, dist = DIST, confine?: Confine): Outcome[] {
  return readingCommands(root, out).map((words) => runCommand(words, dist, confine));
}

/** A folder that is gone with the test. */
export function temporaryFolder(): Disposable & { readonly path: string } {
  const path = mkdtempSync(join(tmpdir(), 'drift-proof-'));
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }) };
}

/** What a built file is made to do first. `place` is the file to write to. */
export const TAMPERING = {
  'a file is written': (place: string) =>
    `process.getBuiltinModule('node:fs').writeFileSync(${JSON.stringify(place)}, '');`,
  'a child writes a file': (place: string) =>
    `process.getBuiltinModule('node:child_process').execFileSync('touch', [${JSON.stringify(place)}]);`,
  'a time is changed': (place: string) =>
    `process.getBuiltinModule('node:fs').utimesSync(${JSON.stringify(join(place, '..'))}, 1, 1);`,
} as const;

/** Connects to a port of this machine and waits until that is done; fails where it cannot. */
export const connecting = (
  port: number,
) => `await new Promise((done, fail) => process.getBuiltinModule('node:net')
  .connect(${port}, '127.0.0.1', function () { this.destroy(); done(); }).on('error', fail));`;

/** A copy of the built files of which `name` does `code` first. */
export function tamperedDist(folder: string, name: string, code: string): string {
  const copy = join(folder, 'dist');
  cpSync(DIST, copy, { recursive: true });
  const built = readFileSync(join(copy, name), 'utf8');
  const [, shebang = ''] = /^(#!.*\n)?/.exec(built) ?? [];
  writeFileSync(join(copy, name), `${shebang}${code}\n${built.slice(shebang.length)}`);
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  return copy;
}
