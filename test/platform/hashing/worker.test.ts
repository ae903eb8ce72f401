import assert from 'node:assert/strict';
import { once } from 'node:events';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { digestHead } from '../../../src/model/digest-head.ts';
import type { HashOutcome } from '../../../src/model/file-state.ts';
import {
  type Batch,
  type BatchOutcome,
  eachOutcome,
  IDLE,
  newCancelFlag,
  newGauge,
} from '../../../src/platform/hashing/shared.ts';
import { STARTED } from '../../../src/platform/thread.ts';
import { makeRepository, sha256 } from '../../support/repository.ts';
import { IS_LINUX, writeSparse } from './hashing.ts';

const ENTRY = new URL('../../../src/platform/hashing/worker.ts', import.meta.url);

async function startThread(root: string) {
  const flag = newCancelFlag();
  const gauge = newGauge();
  const worker = new Worker(ENTRY, { workerData: { root, ...flag, ...gauge } });
  assert.deepEqual(await once(worker, 'message'), [STARTED]);
  const ask = async (batch: Batch) => {
    worker.postMessage(batch);
    const [answer] = (await once(worker, 'message')) as [BatchOutcome];
    const outcomes: [number, HashOutcome][] = [];
    eachOutcome(batch, answer, (index, outcome) => outcomes.push([index, outcome]));
    return outcomes;
  };
  return { flag, gauge, ask, [Symbol.asyncDispose]: async () => void (await worker.terminate()) };
}

test('a batch is answered place by place', async () => {
  using repository = makeRepository({ 'a.bin': 'a', 'b.bin': '', 'c/d.bin': 'dd' });
  await using thread = await startThread(repository.root);
  const outcomes = await thread.ask({
    indices: [7, 3, 5, 11],
    paths: ['a.bin', 'nothing', 'b.bin', 'c/d.bin'],
    sizes: new Float64Array([1, 0, 0, 2]),
    heads: new Float64Array([digestHead(sha256('a')), Number.NaN, Number.NaN, digestHead(sha256('other'))]),
  });
  assert.deepEqual(outcomes, [
    [7, { is: 'hashed', sha256: sha256('a'), size: 1 }],
    [3, { is: 'missing' }],
    [5, { is: 'hashed', sha256: sha256(''), size: 0 }],
    [11, { is: 'hashed', sha256: sha256('dd'), size: 2 }],
  ]);
  assert.equal(Atomics.load(thread.gauge.bytes, 0), 3n);
  assert.equal(Atomics.load(thread.gauge.current, 0), IDLE);
});

test('a flag in shared memory ends the reading of an endless file', { skip: !IS_LINUX }, async () => {
  using repository = makeRepository({ 'a.bin': 'a' });
  writeSparse(repository.path('endless.bin'), 2 ** 40);
  await using thread = await startThread(repository.root);
  const asked = thread.ask({
    indices: [4, 9],
    paths: ['endless.bin', 'a.bin'],
    sizes: new Float64Array([2 ** 40, 1]),
    heads: new Float64Array(2),
  });
  while (Atomics.load(thread.gauge.bytes, 0) === 0n) await sleep(5);
  assert.equal(Atomics.load(thread.gauge.current, 0), 4, 'the place of the file that is being read');
  Atomics.store(thread.flag.cancelled, 0, 1);
  assert.deepEqual(await asked, [
    [4, { is: 'skipped' }],
    [9, { is: 'skipped' }],
  ]);
});
