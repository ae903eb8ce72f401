import type { Manifest } from '../model/manifest.ts';
import type { Mapping } from '../model/mapping.ts';
import type { OwnRepository } from '../model/own-repository.ts';

/** Bytes of a candidate that `identify` may see. */
export const HEAD_BYTES = 64 * 1024;
/** Longer manifests are refused, but for checksum lists, which are read line by line. */
export const MAX_MANIFEST_BYTES = 16 * 1024 * 1024;
export const MAX_MANIFEST_DEPTH = 200;

/** A file whose name makes it a candidate, before it is read. */
export interface Candidate {
  /** From the repository's root. */
  readonly path: string;
  readonly size: number | null;
  /**
   * The first bytes as UTF-8 text without a byte order mark and without marks of git's conflicts, so that a manifest
   * that was not merged is still one; bytes that are not UTF-8 are U+FFFD.
   */
  readonly head: string;
  readonly headBytes: Uint8Array;
  /** Whether `head` is all of the file. */
  readonly isWhole: boolean;
  /** Whether a path from the root is in the same tree. Asks no disk. */
  has(path: string): boolean;
}

/** A recognised file, and what a reader may ask of it. Everything is bounded; nothing leaves the root. */
export interface ManifestSource {
  readonly path: string;
  readonly head: string;
  /** The whole text, decoded from UTF-8 or UTF-16, or why it cannot be had. */
  text(): Promise<SourceText>;
  /** The bytes in pieces, for lists of any length. */
  chunks(): Promise<AsyncIterable<Uint8Array>>;
  /**
   * The text of another file of the same manifest (a bag's fetch.txt), by its path from the root; null: not there.
   * `encoding`: a label that TextDecoder knows; without, UTF-8 or UTF-16 by the bytes.
   */
  companion(path: string, encoding?: string | null): Promise<string | null>;
  /** Paths from the root of the files in a folder and below, as far as the tree is known; at most `limit`. */
  filesBelow(folder: string, limit: number): readonly string[];
  /** Whether anything stands at a path from the root. */
  has(path: string): Promise<boolean>;
  /** The repository that is checked, where it is known: URLs of it are paths. */
  readonly repository: OwnRepository | null;
}

export type SourceText =
  | { readonly is: 'text'; readonly text: string }
  | {
      readonly is: 'unreadable';
      readonly reason: 'encoding' | 'too-large';
      readonly line: number;
      readonly column: number;
    };

/**
 * A kind of manifest. One file or folder in src/formats and one line in its index.ts; it imports
 * src/model, src/text and its own folder only. Every start loads what names and recognises it; what reads it
 * lies in a file of its own (`read.ts`) that is loaded where there is one to read.
 */
export interface Format {
  readonly name: string;
  /** For people: `Croissant`. */
  readonly label: string;
  /**
   * Which names make a file a candidate: patterns of `*` and `?` over the file's name in lower case, or,
   * with a slash, over the end of its path.
   */
  readonly names: readonly string[];
  /** Whether the candidate is of this format, by what it holds. Never throws. */
  identify(candidate: Candidate): boolean;
  /**
   * Reads it whole. What is wrong with it is a problem of the manifest, never an exception. Null: read
   * whole, it is not of this format after all.
   */
  read(source: ManifestSource): Promise<Manifest | null>;
  /** Reads it as the config says, whatever it holds; the first format that can reads what the config maps. */
  readonly readMapped?: (source: ManifestSource, mapping: Mapping) => Promise<Manifest>;
  /** A list of lines as `sha256sum` writes them, which `record --update` can change line by line. */
  readonly isLineList?: true;
  /**
   * The command that makes such a manifest anew, where changing a digest in its text would not do: a signature is
   * over it, or the tool keeps more than the digest. Absent where a digest can be changed in place.
   */
  readonly tool?: string;
}
