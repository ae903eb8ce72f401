/**
 * Runs the tests: every `*.test.ts` below test/, or those whose path contains an argument. Those that
 * run the whole action again and again run what is built of the present sources, which starts sooner;
 * test/dist runs the built files that are committed, as a user would.
 *
 * `--repeat N` runs them N times and stops at the first failure; `--load` keeps every core busy
 * meanwhile, as on a machine that others use too. All other flags are Node's.
 */

import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { globSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';

/** Tests that only compute, and start no program: a process for some of their files saves the start of the others. */
const COMPUTES = [
  /^test\/(formats|model|reporters|rules|settings|text)\//,
  /^test\/smoke\/(plan\/|results\/(page|renewal|rows|write)|run\/(channel|judge|mask)|endpoints\/model)/,
];
const FILES_A_PROCESS = 12;

/** No test takes that long, on however busy a machine: one that does hangs, and is named. */
const HANG_MS = 15 * 60_000;

interface Wanted {
  readonly words: readonly string[];
  readonly flags: string[];
  readonly times: number;
  readonly load: boolean;
}

function readWords(all: readonly string[]): Wanted {
  const words: string[] = [];
  const flags: string[] = [];
  let times = 1;
  let load = false;
  for (let index = 0; index < all.length; index += 1) {
    const word = all[index] ?? '';
    const [, given] = /^--repeat(?:=(.*))?$/.exec(word) ?? [];
    if (word.startsWith('--repeat')) times = Number(given ?? all[++index]);
    else if (word === '--load') load = true;
    else (word.startsWith('--') ? flags : words).push(word);
  }
  return { words, flags, times, load };
}

const { words, flags, times, load } = readWords(process.argv.slice(2));
const files = globSync('test/**/*.test.ts')
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => words.length === 0 || words.some((word) => file.includes(word)))
  .sort();
if (files.length === 0) {
  console.error(`No test file's path contains ${words.join(' or ')}.`);
  process.exit(1);
}
if (!(times >= 1)) {
  console.error('--repeat takes how often to run the tests: --repeat 20.');
  process.exit(1);
}

const folder = mkdtempSync(join(tmpdir(), 'drift-tests-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));

const environment = {
  // What was stripped of its types and compiled once is not again by the next test, or run.
  NODE_COMPILE_CACHE: join(import.meta.dirname, '../node_modules/.cache/compile'),
  ...process.env,
  // The tests say themselves what they are about; a pull request of this repository is not.
  GITHUB_EVENT_NAME: '',
  ...(files.some((file) => /\/apps\/(action|fix)\//.test(file)) ? builtForTests() : {}),
};

if (load) {
  // Threads of this process, so that they end with it however it ends.
  const threads = Array.from(
    { length: availableParallelism() },
    () => new Worker('for (;;);', { eval: true }),
  );
  await Promise.all(threads.map((thread) => once(thread, 'online')));
}
// A test prints one sign when it is one of many; those that fail are printed whole.
if (times > 1 && !flags.some((flag) => flag.startsWith('--test-reporter'))) flags.push('--test-reporter=dot');
for (let time = 1; time <= times; time += 1) {
  const start = performance.now();
  // Most tests wait for servers and children, so more run at once than there are cores.
  const { status } = spawnSync(
    process.execPath,
    ['--test', '--test-concurrency=4', `--test-timeout=${HANG_MS}`, ...flags, ...inGroups(files)],
    { stdio: 'inherit', env: environment },
  );
  const seconds = Math.round((performance.now() - start) / 1000);
  if (times > 1)
    console.log(`Run ${time} of ${times}: ${status === 0 ? 'passed' : 'failed'} after ${seconds} s.`);
  if (status !== 0) process.exit(status ?? 1);
}
process.exit(0);

function computes(file: string): boolean {
  return COMPUTES.some((files) => files.test(file));
}

/** The files to run, each in a process of its own: those that only compute are imported by files of groups. */
function inGroups(all: readonly string[]): string[] {
  const computing = all.filter(computes);
  const groups: string[] = [];
  for (let start = 0; start < computing.length; start += FILES_A_PROCESS) {
    const group = computing.slice(start, start + FILES_A_PROCESS);
    const urls = group.map((file) => pathToFileURL(resolve(file)).href);
    groups.push(join(folder, `group-${start}.mjs`));
    writeFileSync(groups.at(-1) ?? '', urls.map((url) => `await import(${JSON.stringify(url)});\n`).join(''));
  }
  return [...all.filter((file) => !computes(file)), ...groups];
}

/** Builds the sources into a folder that is gone with this process, and tells the tests of it. */
function builtForTests(): Record<string, string> {
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  const built = join(folder, 'dist');
  const { status, stderr } = spawnSync('npx', ['rolldown', '-c', 'rolldown.config.ts', '--dir', built], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error(`The sources cannot be built:\n${stderr}`);
    process.exit(1);
  }
  return { BUILT_FOR_TESTS: built, ACTION_COMPILE_CACHE: join(folder, 'compiled') };
}
