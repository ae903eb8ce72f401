import type { RootPath } from '../model/root-path.ts';

/** Blobs named by git's ids are small texts; longer ones are left to their recorded digests. */
export const MAX_GIT_BLOB_BYTES = 10 * 1024 * 1024;

/** What git's index says about one path. */
export interface IndexedFile {
  /** The blob's size in bytes; null where the object store does not hold it (a partial clone). */
  readonly size: number | null;
  /** The blob, when the object store holds it and it is no longer than asked for. */
  readonly bytes: Uint8Array | null;
  /** Whether it is a link, whose target is the blob. */
  readonly isLink?: boolean;
}

/** A question about each path of an index, so that a million paths need not be handed over. */
export type IsWanted = (path: RootPath) => boolean;

/** What git knows of the root. Nothing here reaches the network, runs a hook or writes. */
export interface Git {
  /** The paths that the index has, with their blobs of at most `limit` bytes; null: not known. */
  indexed(paths: readonly RootPath[], limit: number): Promise<ReadonlyMap<RootPath, IndexedFile> | null>;
  /**
   * Which of these paths the index has, as files of any kind or as folders of some; what is in a submodule is
   * taken to be there. Null: not known.
   */
  standing(paths: readonly RootPath[]): Promise<ReadonlySet<RootPath> | null>;
  /** Wanted paths that a sparse checkout leaves out of the work tree on purpose; otherwise as `indexed`. */
  leftOut(isWanted: IsWanted, limit: number): Promise<ReadonlyMap<RootPath, IndexedFile> | null>;
  /** Git's id of every file in the index; null: not known. */
  ids(): Promise<ReadonlyMap<RootPath, string> | null>;
  /** The `filter` attribute of each path that has one (gitattributes), as `lfs`; null: not known. */
  filters(paths: readonly RootPath[]): Promise<ReadonlyMap<RootPath, string> | null>;
  /** Where each path that git ignores is ignored, as `.gitignore:1`; empty where git doesn't tell. */
  ignored(paths: readonly RootPath[]): Promise<ReadonlyMap<RootPath, string>>;
  /**
   * Whether git-annex was ever at work in this clone or where it came from, as its branch or folder shows;
   * 'unclear' where the clone lacks branches (it is shallow, or of a single branch). Null: not known.
   */
  annex(): Promise<boolean | 'unclear' | null>;
  /** Why a question so far got no answer, in git's words; null where each got one. */
  problem(): string | null;
}
