/**
 * The thread of `runInThread`: runs an action's code again and again, several at once, each in the environment that it
 * was sent. What the code and its libraries read of `process.env` and print is that of the run that does it.
 */

import { AsyncLocalStorage } from 'node:async_hooks';
import process from 'node:process';
import { parentPort } from 'node:worker_threads';
import { NOWHERE, type ThreadRequest } from './action.ts';

interface Run {
  readonly env: NodeJS.ProcessEnv;
  log: string;
}

type Start = (env: NodeJS.ProcessEnv, cwd: string, signal: AbortSignal) => Promise<number>;

const STARTS: Readonly<Record<ThreadRequest['action'], () => Promise<Start>>> = {
  check: async () => (await import('../../src/apps/action/run.ts')).run,
  fix: async () => (await import('../../src/apps/fix/run-action.ts')).runFixAction,
};

const runs = new AsyncLocalStorage<Run>();
const own = process.env;
const current = () => runs.getStore()?.env ?? own;
process.env = new Proxy(own, {
  get: (_, name) => Reflect.get(current(), name),
  set: (_, name, value) => Reflect.set(current(), name, value),
  has: (_, name) => Reflect.has(current(), name),
  deleteProperty: (_, name) => Reflect.deleteProperty(current(), name),
  ownKeys: () => Reflect.ownKeys(current()),
  getOwnPropertyDescriptor: (_, name) => Reflect.getOwnPropertyDescriptor(current(), name),
});

for (const stream of [process.stdout, process.stderr]) {
  const write = stream.write.bind(stream) as (...words: unknown[]) => boolean;
  stream.write = (text: string | Uint8Array, ...more: unknown[]) => {
    const run = runs.getStore();
    if (run === undefined) return write(text, ...more);
    run.log += text;
    const written = more.find((one) => typeof one === 'function');
    written?.();
    return true;
  };
}

parentPort?.on('message', async ({ id, action, cwd, env }: ThreadRequest) => {
  if (env.GITHUB_API_URL !== NOWHERE) {
    addressed ??= addressByRun();
    await addressed;
  }
  const start = await STARTS[action]();
  const run: Run = { env: { ...env }, log: '' };
  const status = await runs.run(run, () => start(process.env, cwd, new AbortController().signal));
  parentPort?.postMessage({ id, status, log: run.log });
});

let addressed: Promise<void> | undefined;

/** The library of GitHub's client would keep the address that the environment named when it was loaded. */
async function addressByRun(): Promise<void> {
  const { defaults } = await import('@actions/github/lib/utils');
  Object.defineProperty(defaults, 'baseUrl', { get: () => process.env.GITHUB_API_URL, enumerable: true });
}
