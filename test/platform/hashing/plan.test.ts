import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BatchQueue } from '../../../src/platform/hashing/batch-queue.ts';
import { batchesOf, isWorthThreads, LARGE_BYTES } from '../../../src/platform/hashing/plan.ts';

const MIB = 1024 * 1024;
const jobs = (...sizes: number[]) => sizes.map((size, index) => ({ path: `${index}.bin`, size }));
const places = (sizes: number[], threads: number) =>
  [...batchesOf(jobs(...sizes), threads)].map(({ indices }) => [...indices]);

test('large files go one by one, the largest first, and small ones after them in their order', () => {
  const sizes = [1, LARGE_BYTES, 3 * LARGE_BYTES, 2, 2 * LARGE_BYTES, 3, 3 * LARGE_BYTES];
  const [first, second, third, fourth, ...small] = places(sizes, 2);
  assert.deepEqual([first, second, third, fourth], [[2], [6], [4], [1]]);
  assert.deepEqual(small.flat(), [0, 3, 5]);
});

test('a batch names the path of each of its places', () => {
  for (const { indices, paths } of batchesOf(jobs(5, LARGE_BYTES, 7), 1)) {
    assert.deepEqual(
      paths,
      indices.map((index) => `${index}.bin`),
    );
  }
});

test('a batch tells the size and the head of the digest of each of its files, also after a thread gave it back', () => {
  const known = jobs(5, 6, 7, 8).map((job, index) => ({ ...job, head: index === 1 ? null : index }));
  const queue = new BatchQueue(batchesOf(known, 1));
  const taken = [];
  for (let batch = queue.take(); batch !== undefined; batch = queue.take()) taken.push(batch);
  assert.deepEqual(
    taken.flatMap(({ heads }) => [...heads]),
    [0, Number.NaN, 2, 3],
  );
  assert.deepEqual(
    taken.flatMap(({ sizes }) => [...sizes]),
    [5, 6, 7, 8],
  );
  const of = (...numbers: number[]) => new Float64Array(numbers);
  queue.putBack({ indices: [0, 1, 2], paths: ['a', 'b', 'c'], sizes: of(1, 2, 3), heads: of(7, 8, 9) }, 1);
  assert.deepEqual(queue.take(), { indices: [0, 2], paths: ['a', 'c'], sizes: of(1, 3), heads: of(7, 9) });
});

test('every job is in one batch, and no batch is larger than it may be', () => {
  const sizes = Array.from({ length: 5000 }, (_, index) => (index * 7919) % (6 * MIB));
  const batches = places(sizes, 4);
  assert.deepEqual(
    batches.flat().sort((a, b) => a - b),
    sizes.map((_, index) => index),
  );
  for (const batch of batches) {
    const bytes = batch.reduce((sum, index) => sum + (sizes[index] ?? 0), 0);
    assert.ok(batch.length <= 512 && (batch.length === 1 || bytes <= LARGE_BYTES));
  }
});

test('few small files are still shared among the threads', () => {
  assert.equal(places(Array(16).fill(1), 2).length, 8);
  assert.deepEqual(places([], 2), []);
});

test('threads are for work that takes longer than starting them', () => {
  assert.ok(!isWorthThreads([]));
  assert.ok(!isWorthThreads(jobs(...Array(10).fill(MIB))));
  assert.ok(isWorthThreads(jobs(...Array(10_000).fill(10))), 'many files');
  assert.ok(isWorthThreads(jobs(64 * MIB, 64 * MIB)), 'many bytes');
});
