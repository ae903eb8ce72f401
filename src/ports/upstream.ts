import type { ListedPlace } from '../model/places.ts';
import type { StoredObject } from '../model/pointer.ts';

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

/** What the git-lfs server says of one object. */
export type LfsAnswer =
  /** `size` is null where the server doesn't tell it. */
  | { readonly is: 'held'; readonly size: number | null }
  | { readonly is: 'gone'; readonly status: number }
  | { readonly is: 'unreachable'; readonly why: string };

/** A file in a release or in a registry's manifest. */
export interface PlaceFile {
  /** Null where it has none. */
  readonly name: string | null;
  /** 64 lower-case hex digits; null where the place doesn't tell it. */
  readonly sha256: string | null;
  /** Bytes. */
  readonly size: number;
}

export type Listing =
  | {
      readonly is: 'listed';
      readonly files: readonly PlaceFile[];
      /** What URLs of its files begin with, before their names; empty where they have none. */
      readonly prefixes: readonly string[];
      /** Its address for people; null where it has none. */
      readonly page: string | null;
      /** Whether it has no files that it doesn't list. */
      readonly isWhole: boolean;
      /** Whether the same content is meant for ever, and not what a branch has now. */
      readonly isFixed: boolean;
    }
  | { readonly is: 'unreachable'; readonly why: string };

/**
 * Those whom the user allowed to be asked what they hold. No more of a file is requested than the header of a model, and
 * nothing is thrown: what cannot be had is an answer too.
 */
export interface Upstream {
  /** The commit that a branch, tag or commit names; null: the default branch. */
  commit(repository: HubRepository, revision: string | null): Promise<HubCommit>;
  files(repository: HubRepository, commit: string, paths: readonly string[]): Promise<HubFiles>;
  /** `length` bytes of a file of a commit from an offset on, all of them inside it; null where they can't be had. */
  bytes(
    repository: HubRepository,
    commit: string,
    path: string,
    from: number,
    length: number,
  ): Promise<Uint8Array | null>;
  /** All files of a commit. */
  tree(repository: HubRepository, commit: string): Promise<HubFiles>;
  /** Asks with HEAD, at an origin that the user named. */
  head(url: string): Promise<WebAnswer>;
  /** What a place that was named lists. */
  list(place: ListedPlace): Promise<Listing>;
  /** Asks the repository's git-lfs server, an answer for each object in their order. No id may be there twice. */
  lfs(objects: readonly StoredObject[]): Promise<{
    /** Who answers: `lfs.example.org`; null where the clone names no server. */
    readonly host: string | null;
    readonly answers: readonly LfsAnswer[];
  }>;
  /** Who answers for the hub, for messages: `huggingface.co`. */
  readonly hub: string;
  /** How many requests were made so far. */
  readonly requests: number;
}
