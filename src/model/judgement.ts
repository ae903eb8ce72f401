import type { Evidence, FileStatus, Presence } from './file-row.ts';
import type { HashOutcome } from './file-state.ts';
import type { FoundPointer } from './pointer.ts';

/** What is known of a file beside its stat: what reading it came to, or a pointer in its place. */
export type FileEvidence = HashOutcome | FoundPointer;

/** What evidence says of a record. */
export interface Judgement {
  readonly status: FileStatus;
  readonly evidence: Evidence;
  /** Whose word it is, where that is a server's. */
  readonly host?: string | null;
  /** Where the bytes are that are not here. */
  readonly presence?: Presence | null;
}

export const UNJUDGED: Judgement = { status: 'unverified', evidence: 'none' };
