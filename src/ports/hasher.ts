import type { Algorithm } from '../model/digest.ts';
import type { HashOutcome } from '../model/file-state.ts';
import type { RootPath } from '../model/root-path.ts';

/** A file to hash, and the size in bytes that it had when it was statted. */
export interface HashJob {
  readonly path: RootPath;
  readonly size: number;
  /** Wanted beside SHA-256; computed in the same read. */
  readonly algorithms?: readonly Algorithm[];
  /** The first 52 bits of the SHA-256 that it should have. Bytes that have it are right, whatever became of the file since. */
  readonly head?: number | null;
}

export interface HashEvents {
  /** Called once for each job, in any order; `index` is the job's place in `jobs`. */
  done(index: number, outcome: HashOutcome): void;
  /** Bytes read since the last call. */
  bytes(count: number): void;
}

export interface Hasher {
  /**
   * SHA-256 of every job. Resolves when each job was answered. A file that cannot be hashed is an
   * outcome, never a rejection. When `signal` aborts, what is not finished is answered `skipped`.
   */
  hash(jobs: readonly HashJob[], events: HashEvents, signal: AbortSignal): Promise<void>;
}
