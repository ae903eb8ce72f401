/** Waiting for GitHub: what is waited for, how long, and when no more. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeOnce } from '../../../src/apps/action/deliver/make-once.ts';
import { timeouts } from '../../../src/apps/action/deliver/timeouts.ts';
import { TooSlow, within } from '../../../src/apps/action/deliver/within.ts';

const LIMITS = { budgetMs: 60_000, answerMs: 60_000 };

function failure(status: number, headers: Record<string, string> = {}, message = '') {
  return Object.assign(new Error(`${status}`), { status, response: { headers, data: { message } } });
}

/** One try that fails; answers the waits it led to and how many tries the retry plugin may add. */
async function failing(error: Error) {
  const waits: number[] = [];
  const options: { request?: { retries?: number } } = { request: {} };
  const { hook } = timeouts({ ...LIMITS, sleep: async (ms) => void waits.push(ms) });
  await assert.rejects(
    hook(() => {
      throw error;
    }, options),
    error,
  );
  return { waits, retries: options.request?.retries };
}

test('retry-after on a server error is honoured before the next try', async () => {
  assert.deepEqual(await failing(failure(503, { 'retry-after': '7' })), {
    waits: [7000],
    retries: undefined,
  });
});

test('an error without retry-after is left to the retry plugin', async () => {
  assert.deepEqual(await failing(failure(502)), { waits: [], retries: undefined });
});

test('a rate limit that the throttling plugin waits out is not also retried', async () => {
  const secondary = failure(429, { 'retry-after': '7' }, 'You have exceeded a secondary rate limit');
  const primary = failure(403, { 'x-ratelimit-remaining': '0', 'retry-after': '7' });
  for (const error of [secondary, primary]) {
    assert.deepEqual(await failing(error), { waits: [], retries: 0 });
  }
  const neither = failure(403, { 'x-ratelimit-remaining': '1' }, 'You may not read this');
  assert.deepEqual(await failing(neither), { waits: [], retries: undefined });
});

test('a wait beyond the budget is not begun', async () => {
  assert.deepEqual(await failing(failure(503, { 'retry-after': '61' })), { waits: [], retries: 0 });
});

test('an answer that does not come becomes a server error, which is tried again', async () => {
  const { hook } = timeouts({ budgetMs: 60_000, answerMs: 1 });
  const send = ({ request }: { request?: { signal?: AbortSignal } }) =>
    new Promise((_, reject) =>
      request?.signal?.addEventListener('abort', () => reject(new Error('aborted'))),
    );
  await assert.rejects(hook(send, { request: {} }), { status: 500, message: 'no answer in time' });
});

test('what is made is looked for before it is made again', async () => {
  const made: string[] = [];
  const make = async () => {
    made.push('one');
    throw failure(502);
  };
  const nowait = async () => {};
  assert.equal(await makeOnce(make, async () => made[0] ?? null, nowait), 'one');
  assert.equal(made.length, 1);
  // The control: whoever does not find it makes it again, and at the third time gives up.
  await assert.rejects(
    makeOnce(make, async () => null, nowait),
    { status: 502 },
  );
  assert.equal(made.length, 4);
});

test('a refusal is not asked about again', async () => {
  let tries = 0;
  const make = async () => {
    tries += 1;
    throw failure(422);
  };
  await assert.rejects(
    makeOnce(
      make,
      async () => 'found',
      async () => {},
    ),
    { status: 422 },
  );
  assert.equal(tries, 1);
});

test('what hangs is left behind at its time, or at once when the run is cancelled', async () => {
  const forever = new Promise<never>(() => {});
  await assert.rejects(within(forever, 1), TooSlow);
  await assert.rejects(within(forever, 60_000, AbortSignal.abort()), /cancelled/);
  assert.equal(await within(Promise.resolve('done'), 60_000), 'done');
});
