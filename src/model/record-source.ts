import type { FileSource, Grading } from './descriptor.ts';
import type { Digest } from './digest.ts';
import type { Location } from './location.ts';
import type { MissingPolicy } from './manifest.ts';

/** A checksum list or an inventory, as the origin of records. */
export interface Source {
  readonly file: string;
  readonly is: 'list' | 'inventory';
  /** Its records' SHA-256 digests. */
  readonly digests: DigestStore;
  /** The place of a record in it; `at` means what the source's reader stored in the record. */
  locate(at: number): Location;
  /** The same of its size, where that stands elsewhere; null: it does not. */
  locateSize?(at: number): Location | null;
  /** The path of a record as it is written, with that of its entry before it; absent: the record's path is. */
  written?(at: number): string;
  /** Set where a place takes a while to find, and is always in `file`. */
  readonly isFoundLate?: true;
  /** What more it says of its records; absent for what says no more. */
  readonly more?: MoreOfRecords;
}

/** Digests in few bytes each, by what the source's reader stored in the record; asked only for those that it has. */
export interface DigestStore {
  /** Keeps that of a new record, in lower-case hex digits. */
  keep(at: number, hex: string): void;
  hex(at: number): string;
  /** Writes the same as ASCII from `start`, and answers how many digits there are. */
  writeHex(at: number, into: DataView, start: number): number;
  /** Whether the digest there is `hex`, in lower case. */
  equals(at: number, hex: string): boolean;
  head(at: number): number;
}

export interface MoreOfRecords {
  /** Digests of other algorithms than SHA-256. */
  others(at: number): readonly Digest[];
  hasOthers(at: number): boolean;
  /** What it means that a file is missing, under `missing-files: auto`. */
  readonly missing: MissingPolicy;
  readonly differs: Grading['differs'] | null;
  grading(at: number): Grading | null;
  origin(at: number): FileSource | null;
  /** Set where each line is to name another file. */
  readonly isLineList?: true;
  /** Set where a pointer in a file's place is the record itself, and so verifies nothing. */
  readonly isBytesOnly?: true;
  /** Set where a weak digest has to agree also beside a strong one. */
  readonly holdsWeak?: true;
  /** Set where its digests are what the Hub said at a download, and nobody recorded them. */
  readonly isUpstreamWord?: true;
}
