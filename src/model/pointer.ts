/** A small text or link that stands in a file's place and says what the file is. */

export type PointerTool = 'git-lfs' | 'git-annex' | 'dvc';

export interface Pointer {
  readonly is: 'pointer';
  readonly tool: PointerTool;
  /** SHA-256 of the file that it stands for, 64 lower-case hex digits; null where it carries none. */
  readonly sha256: string | null;
  /** Bytes of the file that it stands for; null where it does not say. */
  readonly size: number | null;
  /** What it carries instead of a SHA-256: `an MD5 digest`. */
  readonly instead: string | null;
  /** What the tool stores, where that is other bytes than the file's: git-lfs has extensions that change them. */
  readonly stored?: StoredObject;
}

/** What a tool stores of a file. */
export interface StoredObject {
  /** SHA-256, 64 lower-case hex digits. */
  readonly oid: string;
  /** Bytes. */
  readonly size: number;
}

/** What a pointer of git-lfs names on the server; null for pointers of other tools. */
export function lfsObjectOf({ tool, sha256, size, stored }: Pointer): StoredObject | null {
  if (tool !== 'git-lfs') return null;
  if (stored !== undefined) return stored;
  return sha256 === null || size === null ? null : { oid: sha256, size };
}

export interface MalformedPointer {
  readonly is: 'malformed';
  readonly tool: PointerTool;
  /** From 1. */
  readonly line: number;
  readonly why: string;
}

/** Longer files are no pointers: git-annex takes at most 32 KiB for one, git-lfs less than 1 KiB. */
export const MAX_POINTER_BYTES = 32 * 1024;

/** What was found in place of a file's bytes. */
export interface FoundPointer {
  readonly is: 'pointer';
  readonly pointer: Pointer | MalformedPointer;
  /** Where the pointer was read when not in the file's own place: `git's index`, `data/a.csv.dvc`. */
  readonly from: string | null;
}
