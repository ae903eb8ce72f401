/** What a run tells of its progress, and what of it is known at each moment. */

import type { Amount } from '../reporters/quantities.ts';
import type { Job } from './plan-restore.ts';
import type { RestoreRow } from './result.ts';

/** How bytes came to be there: over the network or from another disk, or kept by an earlier run. */
export type Arrival = 'came' | 'kept';

export interface RestoreProgress {
  /** All that is fetched, before the first of it. */
  wanted(jobs: readonly Job[]): void;
  begun(job: Job): void;
  /** A source says how many bytes the job has. No size is recorded for it. */
  sized(job: Job, bytes: number): void;
  /** Bytes of the job. Below 0: they have to come again. */
  moved(job: Job, bytes: number, how: Arrival): void;
  /** All of the job's files, also where they failed. */
  finished(job: Job, rows: readonly RestoreRow[]): void;
}

export const NO_PROGRESS: RestoreProgress = {
  wanted() {},
  begun() {},
  sized() {},
  moved() {},
  finished() {},
};

/** How far a file is, or all files together. */
export interface Distance {
  readonly bytes: number;
  /** Bytes of the whole; null while a size is not known. */
  readonly size: number | null;
  /** Bytes a second of late; 0 where it is not known. */
  readonly rate: number;
  /** Milliseconds since the last byte. */
  readonly idleMs: number;
}

export interface Flight extends Distance {
  /** One of the file's paths. */
  readonly path: string;
  readonly ageMs: number;
}

/** What is known of a job between its begin and its end. */
interface Started {
  bytes: number;
  size: number | null;
  readonly start: number;
  readonly meter: Meter;
}

/** Adds up what it is told; each `now` is in milliseconds on a clock that never goes back. */
export class InFlight implements RestoreProgress {
  readonly #now: () => number;
  readonly #flights = new Map<Job, Started>();
  readonly #done = { files: 0, bytes: 0 };
  readonly #total = { files: 0, bytes: 0 };
  /** Jobs that are not done and whose size is not known. */
  #unsized = 0;
  #meter: Meter | null = null;

  constructor(now: () => number) {
    this.#now = now;
  }

  wanted(jobs: readonly Job[]): void {
    for (const { files, size } of jobs) {
      this.#total.files += files.length;
      this.#total.bytes += size ?? 0;
      if (size === null) this.#unsized += 1;
    }
  }

  begun(job: Job): void {
    const start = this.#now();
    this.#meter ??= new Meter(start);
    this.#flights.set(job, { bytes: 0, size: job.size, start, meter: new Meter(start) });
  }

  sized(job: Job, bytes: number): void {
    const flight = this.#flights.get(job);
    if (flight === undefined) return;
    if (flight.size === null) this.#unsized -= 1;
    this.#total.bytes += bytes - (flight.size ?? flight.bytes);
    flight.size = bytes;
  }

  moved(job: Job, bytes: number, how: Arrival): void {
    const flight = this.#flights.get(job);
    if (flight === undefined) return;
    flight.bytes += bytes;
    this.#done.bytes += bytes;
    if (flight.size === null) this.#total.bytes += bytes;
    if (how === 'kept' || bytes < 0) return;
    const now = this.#now();
    flight.meter.add(bytes, now);
    this.#meter?.add(bytes, now);
  }

  finished(job: Job, rows: readonly RestoreRow[]): void {
    const { bytes = 0, size = job.size } = this.#flights.get(job) ?? {};
    this.#flights.delete(job);
    this.#done.files += job.files.length;
    if (size === null) this.#unsized -= 1;
    // What did not come is not waited for.
    else if (rows.every(({ status }) => status !== 'restored')) this.#total.bytes -= size - bytes;
  }

  /** The files that bytes are awaited for, in the order in which they were begun. */
  files(): Flight[] {
    const now = this.#now();
    return [...this.#flights].map(([{ files }, { bytes, size, start, meter }]) => ({
      path: files[0]?.path ?? '',
      bytes,
      size,
      rate: meter.rate(now),
      idleMs: meter.idle(now),
      ageMs: now - start,
    }));
  }

  all(): Distance & { readonly done: Amount; readonly total: Amount } {
    const now = this.#now();
    const [done, total] = [{ ...this.#done }, { ...this.#total }];
    const size = this.#unsized > 0 ? null : total.bytes;
    const [rate, idleMs] = [this.#meter?.rate(now) ?? 0, this.#meter?.idle(now) ?? 0];
    return { done, total, bytes: done.bytes, size, rate, idleMs };
  }
}

/** The rate is that of so many milliseconds: a source that became slow is told soon, and one breath is not told. */
const WINDOW_MS = 15_000;
const SAMPLE_MS = 250;
/** In less, no rate is known. */
const LEAST_MS = 500;

class Meter {
  /** Times, and how many bytes had come by then. */
  readonly #samples: { readonly time: number; readonly bytes: number }[];
  #bytes = 0;
  #last: number;

  constructor(now: number) {
    this.#samples = [{ time: now, bytes: 0 }];
    this.#last = now;
  }

  add(bytes: number, now: number): void {
    this.#bytes += bytes;
    this.#last = now;
    if (now - (this.#samples.at(-1)?.time ?? 0) < SAMPLE_MS) return;
    this.#samples.push({ time: now, bytes: this.#bytes });
    while ((this.#samples[1]?.time ?? now) <= now - WINDOW_MS) this.#samples.shift();
  }

  rate(now: number): number {
    const from = this.#samples.findLast(({ time }) => time <= now - WINDOW_MS) ?? this.#samples[0];
    if (from === undefined || now - from.time < LEAST_MS) return 0;
    return ((this.#bytes - from.bytes) / (now - from.time)) * 1000;
  }

  idle(now: number): number {
    return now - this.#last;
  }
}
