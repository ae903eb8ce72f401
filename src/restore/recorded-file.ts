/** What the manifests say of one file, as far as restoring it is concerned. */

import type { HubType } from '../evidence/upstream/hub-source.ts';
import type { Shard } from '../model/shard.ts';

/** Where a record says that its file comes from. */
export type Origin =
  | {
      readonly is: 'hub';
      readonly type: HubType;
      readonly repo: string;
      /** A commit, branch or tag; null: the default branch. */
      readonly revision: string | null;
      /** Inside the repository. */
      readonly path: string;
      /** The path was not recorded and is taken to be the file's own name: the hub may lack it. */
      readonly isGuess: boolean;
    }
  | { readonly is: 'web'; readonly url: string };

/** What stands at the recorded path now. */
export type Present = 'missing' | 'file' | 'link' | 'folder' | 'other';

export interface RecordedFile {
  /** Below the root: `/` between segments, no `..`, never absolute. */
  readonly path: string;
  /** 64 lower-case hex digits, or null where no SHA-256 is recorded. */
  readonly sha256: string | null;
  /** Bytes, or null. */
  readonly size: number | null;
  /** Manifests record different content for it, so that whatever is there contradicts one of them. */
  readonly isDisputed: boolean;
  readonly present: Present;
  /** Bytes of the file that is there; null where there is none. */
  readonly presentSize: number | null;
  /** Where it is recorded. */
  readonly at: { readonly file: string; readonly line: number };
  readonly origins: readonly Origin[];
}

/** What the manifests of a repository record. */
export interface RecordedRepository {
  /** The root's true path. */
  readonly root: string;
  /** Sorted by path, one a path. */
  readonly files: readonly RecordedFile[];
  /** The recorded files of all shards. */
  readonly everywhere: readonly Pick<RecordedFile, 'path' | 'sha256'>[];
  /** Manifests that could not be read: the files that they record are not in `files`. */
  readonly unread: readonly string[];
  /** The part of all recorded files that `files` is, as a check with this shard reads it; null where it is all. */
  readonly shard: (Shard & { readonly files: number; readonly allFiles: number }) | null;
}
