import type { FileStat } from '../model/file-state.ts';
import type { RootPath } from '../model/root-path.ts';

export type ReadResult =
  | {
      readonly is: 'bytes';
      readonly bytes: Uint8Array;
      /** Gives the memory of the bytes back, which are empty after that; absent where others may hold them too. */
      readonly release?: () => void;
    }
  | { readonly is: 'too-large'; readonly size: number }
  | Exclude<FileStat, { is: 'file' }>;

/** One pattern's answer: which files it names, sorted by path. */
export interface Match {
  readonly pattern: string;
  /** False for a plain path, which names its file whether or not that file exists. */
  readonly isGlob: boolean;
  readonly paths: readonly RootPath[];
}

/** Every file of a tree, as far as it is of interest: tracked, and untracked but not ignored. */
export interface Tree {
  readonly paths: readonly RootPath[];
  /** Submodules and nested repositories; what is in them is not in `paths`. */
  readonly repositories: readonly RootPath[];
  /** Those of `paths` that a sparse checkout leaves out of the work tree; without git none are known. */
  readonly leftOut?: ReadonlySet<RootPath>;
  /** False where the tree has more files than were listed. */
  readonly isWhole: boolean;
}

/** The files that stand directly in one folder. */
export interface FolderFiles {
  readonly folder: RootPath;
  readonly files: readonly FolderFile[];
  /** False where the folder, or one in it, could not be listed. */
  readonly isWhole: boolean;
}

export interface FolderFile {
  readonly path: RootPath;
  /** Bytes; null where they are not known, as behind a link that leads out of the root. */
  readonly size: number | null;
  /** Where a link leads to it: where it really is, below the root. */
  readonly linked: RootPath | null;
}

export interface Files {
  /** The absolute path of the root, for messages and for recognising absolute recorded paths. */
  readonly root: string;
  /** Resolves paths and globs below the root. A pattern that leaves the root is a `SettingsError`. */
  find(patterns: readonly string[]): Promise<Match[]>;
  tree(): Promise<Tree>;
  /** The names in a folder; empty where it is none, or leads outside. */
  list(folder: RootPath): Promise<string[]>;
  /**
   * All files below a folder, one folder after the other. Links to folders are not followed, and what git keeps
   * for itself is left out. Links of git-annex whose content is not here have the size that their key tells.
   */
  walk(folder: RootPath): AsyncIterable<FolderFiles>;
  /** One stat for each path, in order. */
  stat(paths: readonly RootPath[]): Promise<FileStat[]>;
  /** The whole file, when it is no longer than `limit` bytes. */
  read(path: RootPath, limit: number): Promise<ReadResult>;
  /** The file in pieces, for lists of any length; the first item says whether it can be read. */
  open(
    path: RootPath,
  ): Promise<
    { readonly is: 'open'; readonly chunks: AsyncIterable<Uint8Array> } | Exclude<FileStat, { is: 'file' }>
  >;
}
