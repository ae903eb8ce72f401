/** In which order files are hashed, and which of them travel together. */

import type { HashJob } from '../../ports/hasher.ts';
import type { Batch } from './shared.ts';

/** From here on a file travels alone: reading it takes far longer than a message does. */
export const LARGE_BYTES = 8 * 1024 * 1024;
/** No more of either in a batch, so that the last batches end at about the same time. */
const MAX_BATCH_FILES = 512;
const MAX_BATCH_BYTES = LARGE_BYTES;
/** Each thread gets at least so many batches, where there are enough files. */
const BATCHES_PER_THREAD = 4;

/** A small file costs about as much as so many bytes of a large one do. */
const BYTES_PER_FILE = 16 * 1024;
/** Threads take tens of milliseconds to start: less work than this is done sooner without them. */
const WORTH_THREADS_BYTES = 32 * 1024 * 1024;

/** Whether starting threads would pay. */
export function isWorthThreads(jobs: readonly HashJob[]): boolean {
  let cost = 0;
  for (const { size } of jobs) {
    cost += size + BYTES_PER_FILE;
    if (cost > WORTH_THREADS_BYTES) return true;
  }
  return false;
}

/**
 * Large files one by one, the largest first, so that none is left over for one thread at the end;
 * then the others in batches, in the order given, which is that of the folders they lie in. Small
 * files take no memory here, however many there are.
 */
export function* batchesOf(
  jobs: readonly HashJob[],
  threads: number,
): Generator<Batch, undefined, undefined> {
  const large: { index: number; job: HashJob }[] = [];
  jobs.forEach((job, index) => {
    if (job.size >= LARGE_BYTES) large.push({ index, job });
  });
  large.sort((a, b) => b.job.size - a.job.size || a.index - b.index);
  for (const { index } of large) yield batchOf([index], jobs);

  const share = Math.ceil((jobs.length - large.length) / (threads * BATCHES_PER_THREAD));
  const maxFiles = Math.max(1, Math.min(MAX_BATCH_FILES, share));
  for (let next = 0; next < jobs.length; ) {
    const indices: number[] = [];
    next = takeSmall(jobs, next, maxFiles, indices);
    if (indices.length > 0) yield batchOf(indices, jobs);
  }
}

/**
 * Adds the places of the small files for one batch, from `first` on; answers where the next one begins. Called for each
 * batch, it is compiled sooner than a loop over all files would be.
 */
function takeSmall(jobs: readonly HashJob[], first: number, maxFiles: number, into: number[]): number {
  let bytes = 0;
  for (let index = first; index < jobs.length; index += 1) {
    const { size } = jobs[index] as HashJob;
    if (size >= LARGE_BYTES) continue;
    if (into.length === maxFiles || (bytes > 0 && bytes + size > MAX_BATCH_BYTES)) return index;
    into.push(index);
    bytes += size;
  }
  return jobs.length;
}

const NONE: readonly never[] = [];

function batchOf(indices: readonly number[], jobs: readonly HashJob[]): Batch {
  const paths = indices.map((index) => jobs[index]?.path ?? '');
  const algorithms = indices.map((index) => jobs[index]?.algorithms ?? NONE);
  const batch = {
    indices,
    paths,
    sizes: new Float64Array(indices.length),
    heads: new Float64Array(indices.length),
  };
  indices.forEach((index, place) => {
    batch.sizes[place] = jobs[index]?.size ?? 0;
    batch.heads[place] = jobs[index]?.head ?? Number.NaN;
  });
  return algorithms.every(({ length }) => length === 0) ? batch : { ...batch, algorithms };
}
