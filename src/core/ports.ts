/**
 * What the core needs from outside. The core knows files only by `RootPath` and never touches a
 * file system, a clock or a thread itself, so the same check runs on a real repository, on an
 * in-memory one in tests, and wherever else these interfaces can be met.
 */

import type { Algorithm, Digest } from '../model/digest.ts';

/**
 * A path below the repository root: `/` between segments, no empty, `.` or `..` segment, never
 * absolute. The empty string is the root itself.
 */
export type RootPath = string;

/** What stands at a path, found without opening it for reading. */
export type Probe =
  /**
   * `path` is set when its name on disk is spelt otherwise, in another Unicode normal form or in another case,
   * `linked` when a link leads to it: where it really is, below the root.
   */
  | { readonly is: 'file'; readonly size: number; readonly path?: RootPath; readonly linked?: RootPath }
  | { readonly is: 'directory' }
  /** `why`, where more is known than that, as the second half of a sentence. */
  | { readonly is: 'missing'; readonly why?: string }
  /** A link whose target is inside the root, but is not there. */
  | { readonly is: 'broken-link'; readonly target: string }
  /** The path, or a link on the way, leads out of the root. Nothing out there is looked at. */
  | { readonly is: 'outside'; readonly target: string }
  /** A device, pipe or socket; `what` names it with its article: `a named pipe`. */
  | { readonly is: 'special'; readonly what: string }
  | { readonly is: 'unreadable'; readonly why: string };

export type ReadResult =
  | { readonly is: 'bytes'; readonly bytes: Uint8Array }
  | { readonly is: 'too-large'; readonly size: number }
  | Exclude<Probe, { is: 'file' }>;

/** One pattern's answer: which files it names, sorted by path. */
export interface Match {
  readonly pattern: string;
  /** False for a plain path, which names its file whether or not that file exists. */
  readonly isGlob: boolean;
  readonly paths: readonly RootPath[];
}

export interface Files {
  /** The absolute path of the root, for messages and for recognising absolute recorded paths. */
  readonly root: string;
  /** Resolves paths and globs below the root. A pattern that leaves the root is a `SettingsError`. */
  find(patterns: readonly string[]): Promise<Match[]>;
  /** The names in a folder; empty where it is none, or leads outside. */
  list(folder: RootPath): Promise<string[]>;
  /** One probe for each path, in order. */
  probe(paths: readonly RootPath[]): Promise<Probe[]>;
  /** The whole file, when it is no longer than `limit` bytes. */
  read(path: RootPath, limit: number): Promise<ReadResult>;
  /** The file in pieces, for lists of any length; the first item says whether it can be read. */
  open(
    path: RootPath,
  ): Promise<
    { readonly is: 'open'; readonly chunks: AsyncIterable<Uint8Array> } | Exclude<Probe, { is: 'file' }>
  >;
}

/** A file to hash, and the size in bytes that it had when it was probed. */
export interface HashJob {
  readonly path: RootPath;
  readonly size: number;
  /** Wanted beside SHA-256; computed in the same read. */
  readonly algorithms?: readonly Algorithm[];
}

export type HashOutcome =
  /**
   * `sha256`: 64 lower-case hex digits over `size` bytes. `text`: all of them, where they are few and
   * may be a pointer that stands for another file. `others`: what was wanted beside SHA-256, without
   * what this machine does not compute (MD5 in FIPS mode).
   */
  | {
      readonly is: 'hashed';
      readonly sha256: string;
      readonly size: number;
      readonly text?: string;
      readonly others?: readonly Digest[];
    }
  /** Its size, time stamps or identity changed while it was read, twice. */
  | { readonly is: 'changed'; readonly why: string }
  /** Never looked at: the run was cancelled, or its time budget ran out. */
  | { readonly is: 'skipped' }
  /** A read of it never came back, so that it was given up when the check had to end. */
  | { readonly is: 'unreadable'; readonly why: string; readonly isHeldUp: true }
  | Exclude<Probe, { is: 'file' }>;

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

/** What git's index says about one path. */
export interface IndexedFile {
  /** The blob's size in bytes; null where the object store does not hold it (a partial clone). */
  readonly size: number | null;
  /** The blob, when the object store holds it and it is no longer than asked for. */
  readonly bytes: Uint8Array | null;
}

/** A question about each path of an index, so that a million paths need not be handed over. */
export type IsWanted = (path: RootPath) => boolean;

/** What git knows of the root. Nothing here reaches the network, runs a hook or writes. */
export interface Git {
  /** The paths that the index has, with their blobs of at most `limit` bytes; null: not known. */
  indexed(paths: readonly RootPath[], limit: number): Promise<ReadonlyMap<RootPath, IndexedFile> | null>;
  /** Wanted paths that a sparse checkout leaves out of the work tree on purpose; otherwise as `indexed`. */
  leftOut(isWanted: IsWanted, limit: number): Promise<ReadonlyMap<RootPath, IndexedFile> | null>;
  /** The `filter` attribute of each path that has one (gitattributes), as `lfs`; null: not known. */
  filters(paths: readonly RootPath[]): Promise<ReadonlyMap<RootPath, string> | null>;
}

/** The repository as it was at another commit. */
export interface Baseline {
  /** For people, as the object of a sentence: `main`, `the commit before the push`. */
  readonly name: string;
  readonly commit: string;
  /** Files at that commit. Their sizes may be unknown, so they are probed as 0 bytes long. */
  readonly files: Files;
}

/** A repository on the hub, by its checked name (upstream/hub-source.ts). */
export interface HubRepository {
  readonly type: 'model' | 'dataset' | 'space';
  readonly id: string;
}

/** What the hub says of one file at one commit. */
export interface HubFile {
  /** 64 lower-case hex digits; null for a file that the hub keeps in git itself. */
  readonly sha256: string | null;
  /** Git's id of the blob: of the content, or, where there is a SHA-256, of a pointer to it. */
  readonly blobId: string;
  readonly size: number;
}

/** Why there is no answer. Every `why` is the second half of a sentence and holds no one's words but ours. */
export type NoAnswer =
  /** The repository is not there, for certain. */
  | { readonly is: 'repository-gone' }
  /** The repository is there, but not that revision. */
  | { readonly is: 'revision-gone' }
  | { readonly is: 'unreachable'; readonly why: string };

export type HubCommit =
  /** `id` is the repository's name now, which is another than was asked for when it was renamed. */
  { readonly is: 'commit'; readonly commit: string; readonly id: string } | NoAnswer;

export type HubFiles =
  /** Paths that the commit does not have are not in the map. */
  { readonly is: 'files'; readonly files: ReadonlyMap<string, HubFile> } | NoAnswer;

/** What a plain server says of one URL. */
export type WebAnswer =
  | { readonly is: 'found'; readonly sha256: string | null; readonly size: number | null }
  | { readonly is: 'gone'; readonly status: number }
  | { readonly is: 'unreachable'; readonly why: string };

/**
 * Those whom the user allowed to be asked what they hold. No file's content is ever requested, and
 * nothing is thrown: what cannot be had is an answer too.
 */
export interface Upstream {
  /** The commit that a branch, tag or commit names; null: the default branch. */
  commit(repository: HubRepository, revision: string | null): Promise<HubCommit>;
  files(repository: HubRepository, commit: string, paths: readonly string[]): Promise<HubFiles>;
  /** Asks with HEAD, at an origin that the user named. */
  head(url: string): Promise<WebAnswer>;
  /** Who answers for the hub, for messages: `huggingface.co`. */
  readonly hub: string;
  /** How many requests were made so far. */
  readonly requests: number;
}

export type BaselineAnswer =
  | { readonly is: 'found'; readonly baseline: Baseline }
  /** There is nothing to compare with, and that is as it should be. */
  | { readonly is: 'none'; readonly why: string }
  /** There is an earlier commit, but it cannot be read. */
  | { readonly is: 'unavailable'; readonly why: string };

export interface Progress {
  /** A stage begins. */
  stage(name: string): void;
  /** How far hashing has come; called often, so the receiver decides how often to show it. */
  hashed(done: { files: number; bytes: number }, total: { files: number; bytes: number }): void;
}

export interface Clock {
  /** Now, as an ISO 8601 date-time in UTC. */
  now(): string;
  /** Milliseconds on a clock that never goes back. */
  elapsed(): number;
}

export interface Ports {
  readonly files: Files;
  readonly hasher: Hasher;
  readonly progress: Progress;
  readonly clock: Clock;
  /** SHA-256 of bytes, or of a text's UTF-8 bytes, in lower-case hex. */
  readonly digest: (content: string | Uint8Array) => string;
  /** Git's id of a blob of these bytes (SHA-1), in lower-case hex. */
  readonly blobId: (bytes: Uint8Array) => string;
  /** Null where the root is in no git repository. */
  readonly git: Git | null;
  /** Null where nobody may be asked. */
  readonly upstream: Upstream | null;
  /** The commit that versions are compared with. */
  readonly baseline: () => Promise<BaselineAnswer>;
  /** The commit that is checked out (40 or 64 hex digits), or null where there is none. */
  readonly commit: () => Promise<string | null>;
  /** Aborts when the run is cancelled or its time budget ran out. */
  readonly signal: AbortSignal;
}
