/**
 * Runs the tests: every `*.test.ts` below test/, or those whose path contains an argument. Those that
 * run the whole action again and again run what is built of the present sources, which starts sooner;
 * test/dist runs the built files that are committed, as a user would.
 *
 * `--repeat N` runs them N times and stops at the first failure; `--load` keeps every core busy
 * meanwhile, as on a machine that others use too. All other flags are Node's.
 */

import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  globSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';

/** Files of tests that leave their process as it was: one process for some of them saves the start of the others. */
const SHARES = [
  /^test\/(engine|evidence|formats|model|platform|reporters|rules|settings|shared|text)\//,
  /^test\/apps\/(action|cli|fix)\//,
  // Not those that take long, wait long or keep much in memory: to start git from a process costs by what it keeps.
  /^test\/docs\/(?!dependencies|pages)/,
  /^test\/faults\/names/,
  /^test\/restore\/(?!dvc|interrupted|long-|network|real-hub)/,
  /^test\/smoke\/(plan\/|results\/(page|renewal|rows|write)|run\/(channel|judge|mask)|endpoints\/model)/,
];
/**
 * What others in its process would notice of a file, what would be another figure beside them, and tests by strace. A
 * module that is first imported while timers are set by hand keeps those.
 */
const ALONE =
  /process\.(chdir|exit|on|once|umask)\(|process\.env\.\w+ = |memoryUsage|mock\.(method|timers)|'strace'|^(before|after)Each\(/m;
const SHARED_PROCESSES = 16;
/** Space for young objects that has grown makes each start of git dearer than collecting it sooner does. */
const SMALL = `import { keepYoungSpaceSmall } from ${urlOf('src/platform/young-space.ts')};\nkeepYoungSpaceSmall();\n`;

/** Files of tests that start programs of the sources, over and over. */
const STARTS = /^test\/(apps\/(action|cli|fix)|restore)\//;
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** What the tests that run at once keep on disk is less. */
const ROOM = 4 * 2 ** 30;

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
const inMemory = folderInMemory();
process.once('exit', () => {
  for (const made of [folder, inMemory ?? folder]) rmSync(made, { recursive: true, force: true });
});

const environment = {
  // What was stripped of its types and compiled once is not again by the next test, or run.
  NODE_COMPILE_CACHE: join(import.meta.dirname, '../node_modules/.cache/compile'),
  ...process.env,
  // The tests say themselves what they are about; a pull request of this repository is not.
  GITHUB_EVENT_NAME: '',
  ...(files.some((file) => STARTS.test(file)) ? builtForTests() : {}),
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
  const status = await ended(
    spawn(
      process.execPath,
      ['--test', '--test-concurrency=4', `--test-timeout=${HANG_MS}`, ...flags, ...inGroups(files)],
      { stdio: 'inherit', env: environment },
    ),
  );
  const seconds = Math.round((performance.now() - start) / 1000);
  if (times > 1)
    console.log(`Run ${time} of ${times}: ${status === 0 ? 'passed' : 'failed'} after ${seconds} s.`);
  if (status !== 0) process.exit(status ?? 1);
}
process.exit(0);

/** Answers its exit status. A signal for this process is one for the tests, behind which it ends and leaves nothing. */
async function ended(tests: ChildProcess): Promise<number | null> {
  const pass = (signal: NodeJS.Signals) => void tests.kill(signal);
  for (const signal of SIGNALS) process.on(signal, pass);
  const [status] = (await once(tests, 'exit')) as [number | null];
  for (const signal of SIGNALS) process.off(signal, pass);
  return status;
}

function shares(file: string): boolean {
  return SHARES.some((files) => files.test(file)) && !ALONE.test(readFileSync(file, 'utf8'));
}

/** A module's address, as it stands in a program. */
function urlOf(file: string): string {
  return JSON.stringify(pathToFileURL(resolve(file)).href);
}

/** The files to run, each in a process of its own: those that share one are imported by files of groups. */
function inGroups(all: readonly string[]): string[] {
  const sharing = all.filter(shares);
  // Neighbours load the same modules and start the same servers, which costs a process that has them all little more.
  const size = Math.ceil(sharing.length / SHARED_PROCESSES);
  const groups: string[] = [];
  for (let first = 0; first < sharing.length; first += size) {
    const imports = sharing.slice(first, first + size).map((file) => `await import(${urlOf(file)});\n`);
    const path = join(folder, `group-${groups.length}.mjs`);
    const place = inMemory === null ? '' : `process.env.TMPDIR = ${JSON.stringify(inMemory)};\n`;
    writeFileSync(path, SMALL + place + imports.join(''));
    groups.push(path);
  }
  return [...all.filter((file) => !sharing.includes(file)), ...groups];
}

/**
 * A folder on a disk in memory, where the system has one with room on which programs may be started: tests make and
 * remove tens of thousands of small files, and a real disk takes a quarter of their time for that. Not for tests by
 * strace or about isolation, to which what lies below /dev is a device.
 */
function folderInMemory(): string | null {
  const disk = '/dev/shm';
  if (!existsSync(disk)) return null;
  const { bavail, bsize } = statfsSync(disk);
  if (bavail * bsize < ROOM) return null;
  const made = mkdtempSync(join(disk, 'drift-tests-'));
  // Like the folder that it stands for: some tests run programs as another user.
  chmodSync(made, 0o1777);
  const program = join(made, 'program');
  writeFileSync(program, '#!/bin/sh\n', { mode: 0o755 });
  const { status } = spawnSync(program);
  rmSync(status === 0 ? program : made, { recursive: true });
  return status === 0 ? made : null;
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
