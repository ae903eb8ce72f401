/**
 * What `restore` says of the files that it was to bring (schemas/restore.v1.schema.json), as far as a check reads it:
 * a statement about files, as that of `smoke` is one about entries.
 */

export const RESTORE_RESULTS = ['restored', 'mismatch', 'gone', 'failed', 'unsourced'] as const;

export type RestoreResultOfFile = (typeof RESTORE_RESULTS)[number];

/** How one file came, or why it did not. In the report as it stands here. */
export interface RestoreNote {
  readonly result: RestoreResultOfFile;
  /** The source that had it, or that spoke against the record; null where none is named. */
  readonly from: string | null;
  /** Bytes of the file; null where they are not known. */
  readonly bytes: number | null;
  /** Bytes of an earlier try that were continued. */
  readonly resumed_from: number;
  readonly seconds: number;
  /** How many sources were tried. */
  readonly attempts: number;
}

export interface StatedFile extends RestoreNote {
  readonly path: string;
  /** The SHA-256 that was recorded then, in lower-case hex. */
  readonly sha256: string;
  /** What the source has instead, in hex; null where that is not known. */
  readonly actual: string | null;
  /** Why it was not restored, in the words of `restore`; null where it gave no reason. */
  readonly why: string | null;
}

export interface RestoreStatement {
  /** As it was named. */
  readonly file: string;
  /** When it was made; milliseconds since 1970. */
  readonly time: number;
  readonly files: readonly StatedFile[];
}
