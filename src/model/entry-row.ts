/** A model or dataset in the report. */

import type { FileStatus } from './file-row.ts';

export type EntryKind = 'model' | 'dataset';

/**
 * What smoke tests said of an entry. `answers` is said of an endpoint, which has no files to verify, and
 * `untested` where no statement that counts speaks of it.
 */
export type Works = 'available' | 'answers' | 'failed' | 'blocked' | 'skipped' | 'untested';

/** Whether a test passed, of a model or of an endpoint. */
export function isGood(works: Works | undefined): boolean {
  return works === 'available' || works === 'answers';
}

export interface EntryRow {
  readonly kind: EntryKind;
  readonly id: string;
  readonly version: string | null;
  /** The file or folder that it names; null where it names none. Its files are those at or below. */
  readonly path: string | null;
  /** The gravest status among its files; `missing` too when nothing of it is there. */
  readonly status: FileStatus;
  /** How many rows of `files` belong to it. */
  readonly files: number;
  /** Absent where no statement was given. */
  readonly works?: Works;
  /** What decided `works`; absent where no test of a statement that counts did. */
  readonly tested?: Tested;
}

/** A test of a smoke run, and the file of results that it stands in, as it was named. */
export interface Tested {
  readonly statement: string;
  readonly test: string;
}
