/** Hashes on the main thread, in turns with everything else that waits there. */

import type { HashOutcome } from '../../model/file-state.ts';
import type { HashEvents, HashJob } from '../../ports/hasher.ts';
import { elapsed } from '../elapsed.ts';
import { BUFFER_BYTES, type HashAttempt, type HashContext, hashFile } from './hash-file.ts';
import { Opener } from './opener.ts';
import { Retries } from './retries.ts';

const TURN_MS = 20;
const PROGRESS_MS = 100;
/** Answers the jobs at `indices`. Rejects only when a listener throws. */
export async function hashInline(
  root: string,
  jobs: readonly HashJob[],
  indices: Iterable<number>,
  events: HashEvents,
  signal: AbortSignal,
): Promise<void> {
  const opener = new Opener(root);
  const retries = new Retries();
  const turns = new Turns(events, opener);
  const buffer = Buffer.allocUnsafeSlow(BUFFER_BYTES);
  const reading: HashContext = { root, buffer, opener, onBytes: (count) => turns.count(count) };
  for (const index of indices) {
    const job = jobs[index];
    if (job !== undefined) events.done(index, await hashWithRetries(job, reading, turns, retries, signal));
  }
  opener.release();
  turns.report();
}

async function hashWithRetries(
  job: HashJob,
  reading: HashContext,
  turns: Turns,
  retries: Retries,
  signal: AbortSignal,
): Promise<HashOutcome> {
  for (;;) {
    const outcome = await hashInTurns(job, reading, turns, signal);
    if (outcome.is !== 'no-descriptor') {
      retries.restore();
      return outcome;
    }
    const wait = retries.nextWait();
    if (wait === null) return { is: 'unreadable', why: outcome.why };
    reading.opener.release();
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
}

async function hashInTurns(
  { path, algorithms, size, head }: HashJob,
  reading: HashContext,
  turns: Turns,
  signal: AbortSignal,
): Promise<HashAttempt> {
  if (turns.isOver()) await turns.next();
  if (signal.aborted) return { is: 'skipped' };
  const steps = hashFile(path, reading, algorithms, size, head ?? Number.NaN);
  if ('is' in steps) return steps;
  for (;;) {
    if (turns.isOver()) await turns.next();
    if (signal.aborted) {
      steps.return({ is: 'skipped' });
      return { is: 'skipped' };
    }
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Keeps the time: when others are to be let in, and when to tell of progress. */
class Turns {
  readonly #events: HashEvents;
  readonly #opener: Opener;
  #bytes = 0;
  #began = elapsed();
  #reportedAt = elapsed();

  constructor(events: HashEvents, opener: Opener) {
    this.#events = events;
    this.#opener = opener;
  }

  count(bytes: number): void {
    this.#bytes += bytes;
  }

  isOver(): boolean {
    return elapsed() - this.#began > TURN_MS;
  }

  async next(): Promise<void> {
    if (elapsed() - this.#reportedAt > PROGRESS_MS) this.report();
    this.#opener.release();
    await new Promise((resolve) => setImmediate(resolve));
    this.#began = elapsed();
  }

  report(): void {
    if (this.#bytes > 0) this.#events.bytes(this.#bytes);
    this.#bytes = 0;
    this.#reportedAt = elapsed();
  }
}
