/** How much of what lies beside recorded files is recorded. */

/** How many of some files are recorded by a manifest. */
export interface CoverageRow {
  /** From the root, with all that is below; empty for the files that stand in the root itself. */
  readonly folder: string;
  readonly files: number;
  readonly recorded: number;
  /** Bytes of all files, and of those that are recorded; null where the size of one is not known. */
  readonly bytes: number | null;
  readonly recorded_bytes: number | null;
}

/** The files of all folders that hold recorded files: without manifests, and without what git ignores. */
export interface Coverage extends Omit<CoverageRow, 'folder'> {
  /** At most 100 of them, those with most files first. */
  readonly folders: readonly CoverageRow[];
  readonly more_folders: number;
}
