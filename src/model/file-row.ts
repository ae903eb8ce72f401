/** What is known of one file in the report: what is recorded, what is there, and what that comes to. */

import type { RestoreNote } from './restored.ts';

/**
 * `unverified`: nothing recorded to compare with, or no evidence. `skipped`: not looked at because
 * the time budget ran out or the run was cancelled.
 */
export type FileStatus =
  | 'matched'
  | 'mismatched'
  | 'missing'
  | 'unreadable'
  | 'changed'
  | 'unverified'
  | 'skipped';

/** All of them, from the gravest to the best: the order wherever they are listed, sorted or summed up. */
export const FILE_STATUSES: readonly FileStatus[] = [
  'mismatched',
  'missing',
  'unreadable',
  'changed',
  'skipped',
  'unverified',
  'matched',
];

/**
 * What the status rests on. `bytes`: the file was read and hashed. `upstream-bytes`: so it was, and the digest that it
 * was compared with is the Hub's word, and in no record.
 */
export type Evidence = 'bytes' | 'upstream-bytes' | 'pointer' | 'upstream' | 'none';

/** Whether the file itself was read. */
export function isOfBytes(evidence: Evidence): boolean {
  return evidence === 'bytes' || evidence === 'upstream-bytes';
}

/** Where the bytes of a file are that is not here. */
export type Presence = 'lfs-server';

export interface FileRow {
  readonly path: string;
  /** The list or inventory that records the file. */
  readonly list: string;
  readonly recorded: FileContent;
  readonly actual: FileContent;
  readonly status: FileStatus;
  readonly evidence: Evidence;
  /** The server whose metadata matches, where the evidence is its word and the server was asked. */
  readonly host?: string;
  /** Set where the bytes are not here, and a server says that it has them. */
  readonly presence?: Presence;
  /** Where a file matches by a weak digest alone. */
  readonly strength?: 'weak';
  /** When it was read, where that was by an earlier run and nothing has touched it since. */
  readonly verified_at?: string;
  /** How `restore` brought the file, or why it did not, where a statement that counts says so. */
  readonly restore?: RestoreNote;
}

export interface FileContent {
  readonly sha256: string | null;
  readonly size_bytes: number | null;
  /** `md5:…`: a digest of another algorithm, where no SHA-256 is recorded. */
  readonly digest?: string;
}
