/** Hashes a plan in threads: hands out batches, collects answers, outlives threads that die. */

import type { HashOutcome } from '../../model/file-state.ts';
import type { HashEvents, HashJob } from '../../ports/hasher.ts';
import { BatchQueue } from './batch-queue.ts';
import { ByteMeter } from './byte-meter.ts';
import { HashThread } from './hash-thread.ts';
import { batchesOf } from './plan.ts';
import {
  type Batch,
  type BatchOutcome,
  eachOutcome,
  type Gauge,
  IDLE,
  newCancelFlag,
  newGauge,
} from './shared.ts';

export interface ThreadedRun {
  readonly root: string;
  readonly jobs: readonly HashJob[];
  readonly events: HashEvents;
  readonly signal: AbortSignal;
  /** How many threads at most. */
  readonly threads: number;
  /** The thread's module. */
  readonly entry: URL;
}

/**
 * A cancelled thread polls up after each read, of 1 MiB; one that does not is held up in the read itself.
 * The polls at it are counted, and not the time: on a machine that gives this process no turn, threads get none.
 */
const LOOK_MS = 100;
const POLLS_OF_CANCELLED = 10;
const HELD_UP = {
  is: 'unreadable',
  why: 'a read of it had not come back when the check had to end',
  isHeldUp: true,
} as const;
/** So many threads that end before they begin a file mean that threads cannot be had here. */
const MAX_FALSE_STARTS = 3;

/**
 * Resolves with the places of the jobs that nobody answered: none, unless threads could not be
 * had. Rejects only when a listener throws.
 */
export function hashInThreads(run: ThreadedRun): Promise<number[]> {
  return new Promise((resolve, reject) => new Run(run, resolve, reject).begin());
}

class Run {
  readonly #run: ThreadedRun;
  readonly #resolve: (unanswered: number[]) => void;
  readonly #reject: (error: unknown) => void;
  readonly #queue: BatchQueue;
  readonly #flag = newCancelFlag();
  readonly #gauges: readonly Gauge[];
  readonly #meter: ByteMeter;
  readonly #threads = new Set<HashThread>();
  #falseStarts = 0;
  #grace: NodeJS.Timeout | undefined;
  #isOver = false;

  constructor(run: ThreadedRun, resolve: (unanswered: number[]) => void, reject: (error: unknown) => void) {
    this.#run = run;
    this.#resolve = resolve;
    this.#reject = reject;
    this.#queue = new BatchQueue(batchesOf(run.jobs, run.threads));
    this.#gauges = Array.from({ length: run.threads }, newGauge);
    this.#meter = new ByteMeter(this.#gauges, run.events, (error) => this.#fail(error));
  }

  begin(): void {
    this.#guarded(() => {
      this.#run.signal.addEventListener('abort', this.#onAbort, { once: true });
      if (this.#run.signal.aborted) this.#skipQueue();
      for (const gauge of this.#gauges) this.#start(gauge);
      this.#endWhenDone();
    });
  }

  #start(gauge: Gauge): void {
    if (this.#queue.peek() === undefined || this.#falseStarts >= MAX_FALSE_STARTS) return;
    const { entry, root } = this.#run;
    try {
      const thread = new HashThread(entry, root, this.#flag, gauge, {
        answered: (from, batch, answer) => this.#guarded(() => this.#onAnswer(from, batch, answer)),
        ended: (from, why) => this.#guarded(() => this.#onEnd(from, why)),
      });
      this.#threads.add(thread);
      this.#feed(thread);
    } catch {
      this.#falseStarts++;
    }
  }

  /** A large file only for a thread that is free now; small ones one batch ahead. */
  #feed(thread: HashThread): void {
    for (;;) {
      const next = this.#queue.peek();
      if (next === undefined || thread.unanswered.length > 1) return;
      const [before] = thread.unanswered;
      if (before !== undefined && (before.paths.length === 1 || next.paths.length === 1)) return;
      this.#queue.take();
      thread.send(next);
    }
  }

  readonly #done = (index: number, outcome: HashOutcome): void => this.#run.events.done(index, outcome);

  #onAnswer(thread: HashThread, batch: Batch, answer: BatchOutcome): void {
    this.#feed(thread);
    eachOutcome(batch, answer, this.#done);
    if (thread.unanswered.length > 0) return;
    thread.stop();
    this.#threads.delete(thread);
    this.#endWhenDone();
  }

  /** The thread died. Only the file that it was reading is lost with it. */
  #onEnd(thread: HashThread, why: string): void {
    const culprit = Atomics.exchange(thread.gauge.current, 0, IDLE);
    if (culprit < 0) this.#falseStarts++;
    else this.#run.events.done(culprit, { is: 'unreadable', why: `the thread that read it ended: ${why}` });
    for (const batch of thread.unanswered) this.#queue.putBack(batch, culprit);
    thread.unanswered.length = 0;
    this.#threads.delete(thread);
    if (this.#run.signal.aborted) this.#skipQueue();
    this.#start(thread.gauge);
    this.#endWhenDone();
  }

  readonly #onAbort = (): void => {
    this.#guarded(() => {
      Atomics.store(this.#flag.cancelled, 0, 1);
      Atomics.notify(this.#flag.cancelled, 0);
      this.#skipQueue();
      let polls = 0;
      this.#grace = setInterval(() => {
        // One that is starting comes to its first file soon, and skips it.
        if ([...this.#threads].some((thread) => thread.isStarting)) return;
        polls += 1;
        if (polls === POLLS_OF_CANCELLED) this.#guarded(() => this.#abandon());
      }, LOOK_MS);
    });
  };

  #skipQueue(): void {
    for (const index of this.#queue.drain()) this.#run.events.done(index, { is: 'skipped' });
  }

  /** Answers for the threads that did not answer in time; the file that holds one up is told. */
  #abandon(): void {
    for (const thread of this.#threads) {
      const culprit = Atomics.load(thread.gauge.current, 0);
      if (culprit >= 0) this.#run.events.done(culprit, HELD_UP);
      for (const batch of thread.unanswered) this.#queue.putBack(batch, culprit);
    }
    this.#skipQueue();
    this.#end();
  }

  #endWhenDone(): void {
    if (this.#threads.size === 0) this.#end();
  }

  #end(): void {
    if (this.#isOver) return;
    this.#close();
    this.#meter.end();
    this.#resolve([...this.#queue.drain()]);
  }

  #fail(error: unknown): void {
    this.#close();
    this.#reject(error);
  }

  #close(): void {
    this.#isOver = true;
    this.#meter.stop();
    clearInterval(this.#grace);
    this.#run.signal.removeEventListener('abort', this.#onAbort);
    for (const thread of this.#threads) thread.stop();
    this.#threads.clear();
  }

  /** Nothing is called any more once the run is over; what a listener throws ends it. */
  #guarded(act: () => void): void {
    if (this.#isOver) return;
    try {
      act();
    } catch (error) {
      this.#fail(error);
    }
  }
}
