/**
 * Runs the end-to-end tests, and the built command on the example of every page on findings, under
 * strace, and judges what each run of the action and of the command wrote to and spoke to.
 * The judge's own controls are test/dist/only-reads.test.ts.
 */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { globSync, mkdirSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { KINDS } from '../src/rules/index.ts';
import { DIST, temporaryFolder } from '../test/support/built-command.ts';
import { exampleOf, pageOf, repositoryOf } from '../test/support/finding-pages.ts';
import {
  type Call,
  callsBelow,
  callsIn,
  reached,
  tracedTo,
  writtenPaths,
} from '../test/support/system-calls.ts';

/**
 * Tests that run strace themselves can't be traced: only-reads.test.ts and upstream.test.ts judge theirs, and so do
 * those of restore and smoke, which write and run on purpose.
 */
const SUITE = ['test/dist', 'test/apps/action'].flatMap((folder) => {
  const files = globSync(`${folder}/*.test.ts`).filter(
    (file) => !/only-reads|upstream|restore|smoke|selftest/.test(file),
  );
  if (files.length === 0) throw new Error(`There are no tests in ${folder}.`);
  return files;
});
const SUBJECT = /\/(dist\/(main|cli)\.js|src\/apps\/(action|cli)\/main\.ts)"/;
/** Where the tests let a run write: the runner's files (one names none), output folders, the cache of compiled code. */
const OUTPUT = new RegExp(
  `^(/dev/null|/nowhere/summary|${tmpdir()}/(drift-runner-\\w+/(output|summary\\.md|temp/.*)|(drift-merge|out|drift-proof)-\\w+/.*)|${process.cwd()}/node_modules/\\.cache(/.*)?)$`,
);
const LOOPBACK = /^socket\(AF_INET6?, SOCK_STREAM|sin_addr=inet_addr\("127\.0\.0\.1"\)/;

const failures: string[] = [];
using folder = temporaryFolder();

function judge(what: string, calls: readonly Call[], mayConnect: boolean): void {
  const runs = calls.filter(
    ({ name, args, result }) => name === 'execve' && result === '0' && SUBJECT.test(args),
  );
  const written = writtenPaths(calls, process.cwd());
  const spoken = reached(calls);
  const outside = [
    ...written.filter((path) => !OUTPUT.test(path)),
    ...spoken.filter((call) => !mayConnect || !LOOPBACK.test(call)),
  ];
  failures.push(...outside.map((path) => `${what}: ${path}`));
  if (runs.length === 0 || written.length === 0) failures.push(`${what}: the trace shows nothing`);
  console.log(
    `${what}: ${runs.length} runs, ${calls.length} calls; ${written.length} paths written to and ${spoken.length} calls of the network, ${outside.length} outside`,
  );
}

/** Runs a command under strace and waits for it; what it printed is shown where it failed. */
async function traced(
  file: string,
  command: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<number | null> {
  const [program = '', ...words] = [...tracedTo(file, 'judged'), ...command];
  const child = spawn(program, words, { stdio: ['ignore', 'pipe', 'pipe'], env });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (bytes) => (printed += bytes));
  const [status] = await once(child, 'close');
  if (status !== 0 && command.includes('--test')) console.log(printed);
  return status;
}

/** Does all of `jobs`, one on each core and one that waits. */
async function doAll(jobs: readonly (() => Promise<void>)[]): Promise<void> {
  // All workers take from one iterator.
  const left = jobs.values();
  const worker = async () => {
    for (const job of left) await job();
  };
  await Promise.all(Array.from({ length: availableParallelism() + 1 }, worker));
}

/** Each by its own strace: one that follows all would hold them up, since it looks at one call at a time. */
const endToEnd: Call[] = [];
const suite = SUITE.map((file, index) => async () => {
  const trace = join(folder.path, `${index}.trace`);
  const env = { ...process.env, BUILT_FOR_TESTS: join(process.cwd(), 'dist'), RUNS_AS_PROCESSES: '1' };
  const status = await traced(trace, [process.execPath, '--test', '--test-isolation=none', file], env);
  if (status !== 0) failures.push(`${file} ended with status ${status}`);
  for (const call of callsBelow(callsIn(trace), SUBJECT)) endToEnd.push(call);
});

const ofPages: Call[] = [];
const pages = KINDS.map((kind) => async () => {
  const place = join(folder.path, kind);
  mkdirSync(place);
  using repository = repositoryOf(kind, exampleOf(pageOf(kind)).files, place);
  const out = join(folder.path, 'out', kind);
  const trace = join(folder.path, `${kind}.trace`);
  const cli = join(DIST, 'cli.js');
  const words = ['check', repository.root, '--upstream', 'none', '-o', out];
  await traced(trace, [process.execPath, cli, ...words], { PATH: process.env.PATH });
  const calls = callsIn(trace);
  const inside = writtenPaths(calls, repository.root).filter((path) => path.startsWith(repository.root));
  failures.push(...inside.map((path) => `${kind}: ${path}`));
  for (const call of calls) ofPages.push(call);
});

await doAll([...suite, ...pages]);
judge('end-to-end tests', endToEnd, true);
judge('examples of the pages', ofPages, false);

for (const failure of failures) console.error(`outside: ${failure}`);
process.exitCode = failures.length === 0 ? 0 : 1;
