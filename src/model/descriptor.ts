import type { Digest } from './digest.ts';

/** Where a file can be had from, as a manifest says. */
export type FileSource =
  | { readonly is: 'url'; readonly url: string; readonly revision: string | null }
  | {
      readonly is: 'hub';
      readonly type: 'model' | 'dataset' | 'space';
      readonly id: string;
      /** A branch, tag or commit; null: none is named. */
      readonly revision: string | null;
      readonly path: string | null;
      /** `path`: it is that of the file here, which may have another there. `repository`: it may be one of another host. */
      readonly guessed?: 'path' | 'repository';
    };

/** How grave it is that one file is missing or differs, where its manifest's policy does not hold for it. */
export interface Grading {
  /** `ignore`: it is counted only. */
  readonly missing?: 'error' | 'warning' | 'notice' | 'ignore';
  readonly differs?: 'error' | 'warning' | 'notice';
  /** Of a file that differs in its line ends alone, where that is less grave than any other difference. */
  readonly lineEnds?: 'warning';
}

/** What a manifest says of one file. */
export interface Descriptor {
  /** The path as it is written, decoded where the format encodes paths (URLs, BagIt, GNU's escapes). */
  readonly path: string;
  /** At most one of each algorithm; none where the file is named without. */
  readonly digests: readonly Digest[];
  /** Bytes; null where no size is recorded. */
  readonly size: number | null;
  /** Whether the size is one that a file must have: neither rounded nor of the text on another system. */
  readonly isSizeExact: boolean;
  readonly source: FileSource | null;
  readonly grading: Grading | null;
  /** Another file that the path means to some tools, from the root; null: it can mean no other. */
  readonly otherwise: string | null;
  /** The path as the manifest has it, where what lies around decides how it is read; null: it is `path`. */
  readonly written: string | null;
  /** Which of the manifest's entries the file belongs to; null: none. */
  readonly entry: number | null;
  /** A number by which the reader finds the place again: a line, an offset; its index where none was given. */
  readonly place: number;
}

/** What a reader hands over; what is left out is null, an exact size or no digest. */
export type NewDescriptor = Pick<Descriptor, 'path'> & Partial<Descriptor>;
