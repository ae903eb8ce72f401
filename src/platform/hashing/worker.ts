/** The entry of a hashing thread: takes batches of files, answers each with what came of them. */

import { parentPort, workerData } from 'node:worker_threads';
import type { HashOutcome } from '../../model/file-state.ts';
import { STARTED } from '../thread.ts';
import { BUFFER_BYTES, type HashAttempt, type HashContext, hashFile } from './hash-file.ts';
import { Opener } from './opener.ts';
import { Retries } from './retries.ts';
import { type Batch, type BatchOutcome, IDLE, type ThreadData } from './shared.ts';

const { root, cancelled, current, bytes } = workerData as ThreadData;

let unreported = 0;
const opener = new Opener(root);
const reading: HashContext = {
  root,
  buffer: Buffer.allocUnsafeSlow(BUFFER_BYTES),
  opener,
  onBytes(count) {
    unreported += count;
    if (unreported >= BUFFER_BYTES) reportBytes();
  },
};

const retries = new Retries();

parentPort?.on('message', (batch: Batch) => parentPort?.postMessage(answer(batch)));
parentPort?.postMessage(STARTED);

function answer(batch: Batch): BatchOutcome {
  const { indices } = batch;
  const digests: string[] = [];
  const sizes = new Float64Array(indices.length).fill(-1);
  const others: HashOutcome[] = [];
  for (let position = 0; position < indices.length; position += 1) {
    Atomics.store(current, 0, indices[position] ?? IDLE);
    const outcome = withRetries(batch, position);
    if (outcome.is === 'hashed' && outcome.text === undefined && outcome.others === undefined) {
      digests.push(outcome.sha256);
      sizes[position] = outcome.size;
    } else {
      others.push(outcome);
    }
  }
  Atomics.store(current, 0, IDLE);
  opener.release();
  reportBytes();
  return { digests: digests.join(''), sizes, others };
}

function withRetries(batch: Batch, position: number): HashOutcome {
  for (;;) {
    const outcome = toEnd(batch, position);
    if (outcome.is !== 'no-descriptor') {
      retries.restore();
      return outcome;
    }
    const wait = retries.nextWait();
    if (wait === null) return { is: 'unreadable', why: outcome.why };
    opener.release();
    Atomics.wait(cancelled, 0, 0, wait);
  }
}

function toEnd({ paths, algorithms, sizes, heads }: Batch, position: number): HashAttempt {
  if (isCancelled()) return { is: 'skipped' };
  const path = paths[position] as string;
  const steps = hashFile(path, reading, algorithms?.[position], sizes[position], heads[position]);
  if ('is' in steps) return steps;
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    if (isCancelled()) {
      steps.return({ is: 'skipped' });
      return { is: 'skipped' };
    }
  }
}

function reportBytes(): void {
  Atomics.add(bytes, 0, BigInt(unreported));
  unreported = 0;
}

function isCancelled(): boolean {
  return Atomics.load(cancelled, 0) !== 0;
}
