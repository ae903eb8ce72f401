import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Thread, type ThreadEvents } from '../../src/platform/thread.ts';

/** Waited for where it is seen at once, or never. */
const LONG_MS = 60_000;

/** Its module says how far it is in memory that both see: 1 while it runs, 2 at its end, 3 at a message. */
const MODULE = `
  import { parentPort, workerData } from 'node:worker_threads';
  import { setTimeout as sleep } from 'node:timers/promises';
  const tell = (what) => { Atomics.store(workerData, 0, what); Atomics.notify(workerData, 0); };
  tell(1);
  await sleep(300);
  parentPort.on('message', (text) => { tell(3); if (text === 'end') process.exit(4); parentPort.postMessage({ text }); });
  tell(2);
  parentPort.postMessage(null);`;

function startThread(events: Partial<ThreadEvents<{ text: string }>> = {}, module = MODULE) {
  const state = new Int32Array(new SharedArrayBuffer(4));
  const entry = new URL(`data:text/javascript,${encodeURIComponent(module)}`);
  const unexpected = (what: unknown) => assert.fail(`unexpected: ${JSON.stringify(what)}`);
  const thread = new Thread<string, { text: string }>(entry, state, {
    answered: unexpected,
    ended: unexpected,
    ...events,
  });
  /** Until the state is another. */
  const leaves = async (what: number) => {
    const { value } = Atomics.waitAsync(state, 0, what, LONG_MS);
    assert.notEqual(await value, 'timed-out', `it is ${what} still`);
    return Atomics.load(state, 0);
  };
  return { thread, leaves };
}

test('a thread that is stopped while its module is loaded ends when that has run, and tells nothing', async () => {
  const { thread, leaves } = startThread();
  thread.send('is not answered');
  assert.equal(await leaves(0), 1);
  thread.stop();
  assert.ok(thread.isStarting);
  assert.ok((await leaves(1)) >= 2);
});

test('messages wait until the module runs, and are answered', async () => {
  const { promise, resolve } = Promise.withResolvers<{ text: string }>();
  const { thread } = startThread({ answered: resolve });
  thread.send('hello');
  assert.ok(thread.isStarting);
  assert.deepEqual(await promise, { text: 'hello' });
  assert.ok(!thread.isStarting);
  thread.stop();
});

for (const [words, module, why] of [
  ['by a message', MODULE, 'exit code 4'],
  ['while it starts', 'throw new Error("no module")', 'no module'],
] as const)
  test(`one that ends by itself says why: ${words}`, async () => {
    const { promise, resolve } = Promise.withResolvers<string>();
    const { thread } = startThread({ ended: resolve }, module);
    thread.send('end');
    assert.equal(await promise, why);
  });
