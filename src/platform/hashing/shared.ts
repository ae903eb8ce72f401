/** What the main thread and a hashing thread say to each other: messages, and memory that both see. */

import type { Algorithm } from '../../model/digest.ts';
import type { HashOutcome } from '../../model/file-state.ts';
import type { RootPath } from '../../model/root-path.ts';

/** Files for one message, in the order in which they are to be read. */
export interface Batch {
  /** Places in the list of jobs. */
  readonly indices: readonly number[];
  readonly paths: readonly RootPath[];
  /** What is wanted of each beside SHA-256; absent where nothing is. */
  readonly algorithms?: readonly (readonly Algorithm[])[];
  /** Of how many bytes each was seen to be. */
  readonly sizes: Float64Array;
  /** The first 52 bits of the SHA-256 that each should have; NaN where that is not known. */
  readonly heads: Float64Array;
}

/**
 * The answer to a batch. Digests come as one string and sizes as one array, because a hundred
 * thousand small objects cost more to send than their files cost to open.
 */
export interface BatchOutcome {
  /** 64 hex digits for each file of which SHA-256 is all that came, without anything between them. */
  readonly digests: string;
  /** For each file of the batch the bytes that were hashed, or -1 where it has another outcome. */
  readonly sizes: Float64Array;
  /** The other outcomes, in order. */
  readonly others: readonly HashOutcome[];
}

/** Seen by the main thread and by every hashing thread. */
export interface CancelFlag {
  /** One element: 0, then 1 when the run is cancelled. */
  readonly cancelled: Int32Array<SharedArrayBuffer>;
}

/** Seen by the main thread and by one hashing thread, also by the one that replaces it. */
export interface Gauge {
  /** One element: the place of the job that is being read, or `IDLE`. */
  readonly current: Int32Array<SharedArrayBuffer>;
  /** One element: bytes read so far. */
  readonly bytes: BigInt64Array<SharedArrayBuffer>;
}

export const IDLE = -1;

export interface ThreadData extends CancelFlag, Gauge {
  /** The root's true absolute path. */
  readonly root: string;
}

export function newCancelFlag(): CancelFlag {
  return { cancelled: new Int32Array(new SharedArrayBuffer(4)) };
}

export function newGauge(): Gauge {
  // A cache line each, so that threads do not slow each other down by counting.
  const memory = new SharedArrayBuffer(64);
  const current = new Int32Array(memory, 0, 1);
  current[0] = IDLE;
  return { current, bytes: new BigInt64Array(memory, 8, 1) };
}

/** Tells `done` what came of each file of `batch`, with its place in the list of jobs. */
export function eachOutcome(
  { indices }: Batch,
  { digests, sizes, others }: BatchOutcome,
  done: (index: number, outcome: HashOutcome) => void,
): void {
  let hashed = 0;
  let other = 0;
  for (let position = 0; position < indices.length; position += 1) {
    const index = indices[position] as number;
    const size = sizes[position] ?? -1;
    if (size >= 0) {
      done(index, { is: 'hashed', sha256: digests.slice(hashed * 64, ++hashed * 64), size });
      continue;
    }
    const outcome = others[other++];
    if (outcome !== undefined) done(index, outcome);
  }
}
