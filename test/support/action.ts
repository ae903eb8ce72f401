/**
 * Runs the action as a runner does: with the runner's environment and files, as a child process, or in a thread that
 * did other runs before, which spares each the start of Node and the loading of the action.
 */

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { COMPILE_CACHE, entryOf } from './entries.ts';
import { OWNER, REPO, TOKEN } from './github-server.ts';

/** What is run: the sources, or the built files that are committed. */
export const ENTRY = {
  source: entryOf('action'),
  built: fileURLToPath(new URL('../../dist/main.js', import.meta.url)),
};

/** Where a GitHub that is not there would be. */
export const NOWHERE = 'http://127.0.0.1:9';

export interface ActionSetup {
  readonly entry?: string;
  readonly workspace: string;
  /** Addresses of the services; a service that is not given is not there. */
  readonly github?: string;
  /** Where artifacts are uploaded to. Without it a run uploads none, unless its inputs say so. */
  readonly results?: { readonly url: string; tokenOf(job: string): string };
  readonly inputs?: Readonly<Record<string, string>>;
  /** Added to the runner's environment; undefined takes a variable away. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly event?: { readonly name: string; readonly payload?: unknown };
  /** What is run in place of the command: the command itself, confined. `temp` is all it may write to. */
  readonly confine?: (command: readonly string[], temp: string) => readonly string[];
  /** Told of the process and of each piece of its log. */
  readonly onLog?: (log: string, child: ChildProcess) => void;
}

export interface ActionRun {
  readonly status: number | null;
  readonly log: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** The files that were written into the runner's temporary folder, by name. */
  readonly files: ReadonlyMap<string, Buffer>;
}

let jobs = 0;

/** Each run is a job of its own, which its runtime token names. */
export function runAction(setup: ActionSetup): Promise<ActionRun> {
  return withFiles(async (temp) => {
    const command = [process.execPath, setup.entry ?? ENTRY.source];
    const [program = '', ...words] = setup.confine?.(command, temp) ?? command;
    const child = spawn(program, words, {
      cwd: setup.workspace,
      env: environment(setup, temp),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let log = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        log += text;
        setup.onLog?.(log, child);
      });
    }
    const [status] = (await once(child, 'close')) as [number | null];
    return { status, log };
  });
}

/** What a thread can be given of a run. What is about the process, its flags, its signals or its end, is for a child. */
export interface ThreadSetup extends Omit<ActionSetup, 'entry' | 'confine' | 'onLog'> {
  readonly action?: ThreadRequest['action'];
}

/** What the thread is sent for a run. */
export interface ThreadRequest {
  readonly id: number;
  readonly action: 'check' | 'fix';
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
}

type Ended = Pick<ActionRun, 'status' | 'log'>;

let thread: Worker | undefined;
let ids = 0;
const unended = new Map<number, PromiseWithResolvers<Ended>>();

/**
 * As `runAction`, by the action's code in a thread. Its status is the one that its entry would end the process with.
 * Whoever watches each run from outside sets `RUNS_AS_PROCESSES`.
 */
export function runInThread({ action = 'check', ...setup }: ThreadSetup): Promise<ActionRun> {
  const entry = action === 'check' ? ENTRY.source : entryOf(action);
  if (process.env.RUNS_AS_PROCESSES !== undefined) return runAction({ ...setup, entry });
  return withFiles((temp) => {
    const id = ++ids;
    const request: ThreadRequest = {
      ...{ id, action, cwd: setup.workspace },
      env: environment({ ...setup, entry }, temp),
    };
    const run = Promise.withResolvers<Ended>();
    unended.set(id, run);
    thread ??= startThread();
    thread.ref();
    thread.postMessage(request);
    return run.promise;
  });
}

/** It keeps the process alive while a run has not ended. A run that throws ends it, and fails every test that waits. */
function startThread(): Worker {
  const made = new Worker(new URL('./action-thread.ts', import.meta.url));
  made.on('message', ({ id, ...ended }: Ended & { readonly id: number }) => {
    unended.get(id)?.resolve(ended);
    unended.delete(id);
    if (unended.size === 0) made.unref();
  });
  const fail = (error: Error) => {
    thread = undefined;
    for (const run of unended.values()) run.reject(error);
    unended.clear();
  };
  made.on('error', fail);
  made.on('exit', (status) => fail(new Error(`The thread of the action ended with status ${status}.`)));
  return made;
}

/** Gives a run the files of a runner, and reads what it left in them. */
async function withFiles(run: (temp: string) => Promise<Ended>): Promise<ActionRun> {
  const temp = mkdtempSync(join(tmpdir(), 'drift-runner-'));
  try {
    return {
      ...(await run(temp)),
      outputs: outputsIn(readFileSync(join(temp, 'output'), 'utf8')),
      summary: readFileSync(join(temp, 'summary.md'), 'utf8'),
      files: filesIn(join(temp, 'temp')),
    };
  } finally {
    rmSync(temp, { recursive: true, force: true });
  }
}

function environment(setup: ActionSetup, temp: string): Record<string, string> {
  const { name, payload } = setup.event ?? { name: 'schedule', payload: undefined };
  const repository = { default_branch: 'main', full_name: `${OWNER}/${REPO}` };
  for (const file of ['output', 'summary.md']) writeFileSync(join(temp, file), '');
  writeFileSync(join(temp, 'event.json'), JSON.stringify(payload ?? { repository }));
  mkdirSync(join(temp, 'temp'));
  jobs += 1;
  const job = `22222222-2222-2222-2222-${String(jobs).padStart(12, '0')}`;
  // A run that has nowhere to upload to is spared the loading of the client, which is the largest part of its start.
  const isCheck = setup.entry === undefined || Object.values(ENTRY).includes(setup.entry);
  const upload = setup.results || !isCheck ? {} : { 'upload-artifact': 'never' };
  const inputs = { 'github-token': TOKEN, ...upload, ...setup.inputs };
  const all: Record<string, string | undefined> = {
    PATH: process.env.PATH,
    SystemRoot: process.env.SystemRoot,
    CI: 'true',
    NODE_COMPILE_CACHE: COMPILE_CACHE,
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: setup.workspace,
    GITHUB_OUTPUT: join(temp, 'output'),
    GITHUB_STEP_SUMMARY: join(temp, 'summary.md'),
    GITHUB_EVENT_PATH: join(temp, 'event.json'),
    GITHUB_EVENT_NAME: name,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_API_URL: setup.github ?? NOWHERE,
    GITHUB_REPOSITORY: `${OWNER}/${REPO}`,
    GITHUB_REF: 'refs/heads/main',
    GITHUB_SHA: 'c'.repeat(40),
    GITHUB_RUN_ID: '4242',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_WORKFLOW: 'Weekly drift check',
    GITHUB_WORKFLOW_REF: `${OWNER}/${REPO}/.github/workflows/drift.yml@refs/heads/main`,
    GITHUB_JOB: 'drift',
    GITHUB_ACTION: '__self',
    RUNNER_TEMP: join(temp, 'temp'),
    RUNNER_NAME: 'runner 1',
    ...(setup.results && {
      ACTIONS_RESULTS_URL: setup.results.url,
      ACTIONS_RUNTIME_TOKEN: setup.results.tokenOf(job),
    }),
    ...Object.fromEntries(
      Object.entries(inputs).map(([key, value]) => [`INPUT_${key.toUpperCase()}`, value]),
    ),
    ...setup.env,
  };
  const given = Object.entries(all).filter((pair): pair is [string, string] => pair[1] !== undefined);
  return Object.fromEntries(given);
}

/** The runner's file of outputs: `name<<DELIMITER`, lines, `DELIMITER`. */
function outputsIn(text: string): Record<string, string> {
  const found = text.matchAll(/^([\w-]+)<<(\S+)\r?\n([\s\S]*?)\r?\n\2$/gm);
  return Object.fromEntries([...found].map(([, name, , value]) => [name ?? '', value ?? '']));
}

function filesIn(folder: string): Map<string, Buffer> {
  if (!existsSync(folder)) return new Map();
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return new Map(files.map((file) => [file.name, readFileSync(join(file.parentPath, file.name))]));
}

/** The files in a zip without compression tricks: enough to compare an artifact with its sources. */
export async function unzip(zip: Buffer): Promise<Map<string, Buffer>> {
  const { inflateRawSync } = await import('node:zlib');
  const files = new Map<string, Buffer>();
  let at = zip.readUInt32LE(zip.length - 6); // Where the end record says that the directory begins.
  while (zip.readUInt32LE(at) === 0x02014b50) {
    const [method, packed] = [zip.readUInt16LE(at + 10), zip.readUInt32LE(at + 20)];
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset));
    const name = zip.toString('utf8', at + 46, at + 46 + (nameLength ?? 0));
    const header = zip.readUInt32LE(at + 42);
    const data = header + 30 + zip.readUInt16LE(header + 26) + zip.readUInt16LE(header + 28);
    const bytes = zip.subarray(data, data + packed);
    files.set(name, method === 8 ? inflateRawSync(bytes) : bytes);
    at += 46 + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return files;
}
