/**
 * What a format's reader finds wrong with a manifest itself. Data only: the sentences stand with the
 * findings' kinds.
 */

/** Why a file is not what it says it is. `detail` is a name, a number or a short piece of the file, never a sentence. */
export interface Malformation {
  readonly reason:
    | 'encoding'
    | 'syntax'
    | 'duplicate-key'
    | 'not-data'
    | 'too-deep'
    | 'too-large'
    | 'aliases'
    | 'structure'
    | 'empty'
    | 'unreadable'
    /** `detail`: the algorithm that the line names. */
    | 'unknown-algorithm'
    /** `detail`: how many hex digits there are. */
    | 'digest-length'
    /** `detail`: the algorithm. */
    | 'digest-value'
    | 'no-name'
    | 'standard-input'
    | 'name-nul'
    | 'name-encoding'
    | 'name-escape'
    /** One blank between digest and name, after lines with two. */
    | 'separator'
    | 'blank-line'
    | 'indented-comment'
    | 'not-a-record'
    | 'columns'
    | 'size'
    | 'signature-end';
  readonly detail: string | null;
}

/** The data of each kind of problem. */
export interface ProblemData {
  /** The manifest claims a format and breaks it. `isFatal`: nothing of it could be read. */
  readonly 'manifest-malformed': Malformation & { readonly isFatal: boolean };
  /** A line of a checksum list that records nothing. `isFatal`: no line of it does. `text`: the beginning of the line. */
  readonly 'list-malformed': Malformation & { readonly isFatal: boolean; readonly text: string };
  /** More such lines than are reported one by one. */
  readonly 'list-malformed-more': { readonly count: number };
  /** `isInvalid`: the format forbids it. */
  readonly 'list-duplicate': { readonly path: string; readonly isInvalid: boolean };
  /** More such files than are told one by one. */
  readonly 'list-duplicate-more': { readonly count: number };
  /** Legal for some tools, refused by the format: a BagIt manifest with `*` or `./` before `count` paths. */
  readonly 'list-style': {
    /** The last two are of a bag's declaration. */
    readonly style: 'binary-mark' | 'dot-slash' | 'byte-order-mark' | 'declaration-blanks';
    readonly count: number;
  };
  /** A digest field holds something else. `of`: what it would be the digest of. */
  readonly 'digest-placeholder': {
    readonly path: string | null;
    readonly written: string;
    readonly of: 'file' | 'container' | 'remote';
  };
  readonly 'size-placeholder': { readonly path: string; readonly written: string };
  /** A digest of something that no path is recorded for. */
  readonly 'path-unknown': { readonly id: string | null; readonly count: number };
  /** Digests in fields that no reader takes. */
  readonly 'digest-unread': { readonly fields: readonly string[]; readonly count: number };
  /** A line of a bag's fetch.txt. */
  readonly 'fetch-malformed': Malformation;
  readonly 'fetch-malformed-more': { readonly count: number };
  /** Digests in lower-case hex: the statement's own, and that of what it lists. */
  readonly 'statement-inconsistent': { readonly expected: string; readonly actual: string };
  /** A shard beside an index that does not name it; from the root. */
  readonly 'shard-unlisted': { readonly path: string };
  /** Shards that the names say there are, and that an index names. */
  readonly 'shard-count': { readonly expected: number; readonly actual: number };
}

export type ProblemKind = keyof ProblemData;

/** `at`: as a descriptor's index, or a place that only the manifest's `locate` understands. */
export type Problem = {
  readonly [Kind in ProblemKind]: {
    readonly kind: Kind;
    readonly data: ProblemData[Kind];
    readonly at: Place;
  };
}[ProblemKind];

/**
 * A place in a manifest. A descriptor's place is found again by its index, so that a million of them
 * need none; a line is known at once.
 */
export type Place =
  | { readonly is: 'descriptor'; readonly index: number }
  | { readonly is: 'file-set'; readonly index: number }
  | { readonly is: 'entry'; readonly index: number }
  /** Counted from 1; `file`: another file that the manifest consists of, as a bag's fetch.txt. */
  | { readonly is: 'line'; readonly line: number; readonly column: number; readonly file?: string }
  /** Keys and indices from the document's root. */
  | { readonly is: 'pointer'; readonly pointer: readonly (string | number)[] };
