import type { Descriptor, FileSource, Grading, NewDescriptor } from './descriptor.ts';
import { type Algorithm, type Digest, infoOf, ofPieces } from './digest.ts';
import { SparseDigests } from './sparse-digests.ts';

const NO_SIZE = -1;

/**
 * Descriptors in columns, so that a million of them fit. A descriptor is known by its index, which is
 * its place among those of its manifest. What few of them have lies in side tables.
 */
export class Descriptors {
  readonly #paths: string[] = [];
  /** Empty while no reader gave one. */
  readonly #sizes: number[] = [];
  readonly #digests = new Map<Algorithm, SparseDigests>();
  readonly #pieces = new Map<number, string>();
  readonly #inexact = new Set<number>();
  readonly #sources = new Map<number, FileSource>();
  readonly #gradings = new Map<number, Grading>();
  readonly #entries = new Map<number, number>();
  readonly #otherwise = new Map<number, string>();
  readonly #written = new Map<number, string>();
  /** Empty while each place is its index and `#firstPlace`, as the lines of most lists are. */
  readonly #places: number[] = [];
  #firstPlace = 0;

  get length(): number {
    return this.#paths.length;
  }

  /** Answers the new descriptor's index. */
  add(descriptor: NewDescriptor): number {
    const { path, digests, size, isSizeExact, source, grading, entry, place, otherwise, written } =
      descriptor;
    const index = this.#paths.length;
    this.#paths.push(path);
    if (size !== undefined && size !== null) this.#keepSize(index, size);
    for (const { algorithm, value, pieces } of digests ?? []) {
      this.#columnOf(algorithm).add(index, value);
      if (pieces !== undefined) this.#pieces.set(index, pieces);
    }
    if (isSizeExact === false) this.#inexact.add(index);
    if (source) this.#sources.set(index, source);
    if (grading) this.#gradings.set(index, grading);
    if (entry !== undefined && entry !== null) this.#entries.set(index, entry);
    if (otherwise) this.#otherwise.set(index, otherwise);
    if (written) this.#written.set(index, written);
    this.#keepPlace(index, place ?? index);
    return index;
  }

  /**
   * Adds one of a path and a digest, as ASCII hex digits from `start`; false: they are none, and nothing is added.
   * For lists of a million lines, of which no text is made.
   */
  addDigits(path: string, algorithm: Algorithm, bytes: Uint8Array, start: number, place: number): boolean {
    const index = this.#paths.length;
    if (!this.#columnOf(algorithm).addDigits(index, bytes, start)) return false;
    this.#paths.push(path);
    this.#keepPlace(index, place);
    return true;
  }

  path(index: number): string {
    return this.#paths[index] ?? '';
  }

  size(index: number): number | null {
    const size = this.#sizes[index] ?? NO_SIZE;
    return size < 0 ? null : size;
  }

  isSizeExact(index: number): boolean {
    return !this.#inexact.has(index);
  }

  source(index: number): FileSource | null {
    return this.#sources.get(index) ?? null;
  }

  grading(index: number): Grading | null {
    return this.#gradings.get(index) ?? null;
  }

  entry(index: number): number | null {
    return this.#entries.get(index) ?? null;
  }

  /** The other files that paths mean to some tools, by index; few have one. */
  get otherwise(): ReadonlyMap<number, string> {
    return this.#otherwise;
  }

  /** The path as the manifest has it. */
  written(index: number): string {
    return this.#written.get(index) ?? this.path(index);
  }

  place(index: number): number {
    return this.#places[index] ?? index + (this.#places.length === 0 ? this.#firstPlace : 0);
  }

  /** Its digests, made anew each time: ask `hasDigest` whether there are any. */
  digests(index: number): Digest[] {
    const found: Digest[] = [];
    for (const [algorithm, column] of this.#digests) {
      const value = column.hex(index);
      if (value === null) continue;
      const pieces =
        this.#pieces.size > 0 && ofPieces(algorithm) !== null ? this.#pieces.get(index) : undefined;
      found.push(pieces === undefined ? { algorithm, value } : { algorithm, value, pieces });
    }
    return found;
  }

  /** Its digest of one algorithm in lower-case hex, or null. */
  digest(index: number, algorithm: Algorithm): string | null {
    return this.#digests.get(algorithm)?.hex(index) ?? null;
  }

  /** All digests of one algorithm, by index; null where no reader gave any. For whoever asks for a million. */
  digestsOf(algorithm: Algorithm): SparseDigests | null {
    return this.#digests.get(algorithm) ?? null;
  }

  has(index: number, algorithm: Algorithm): boolean {
    return this.#digests.get(algorithm)?.has(index) ?? false;
  }

  hasDigest(index: number): boolean {
    for (const column of this.#digests.values()) if (column.has(index)) return true;
    return false;
  }

  /** The algorithms of which there is any digest. */
  get algorithms(): Algorithm[] {
    return [...this.#digests.keys()];
  }

  /** All of one, for the few that are looked at closely. */
  get(index: number): Descriptor {
    return {
      path: this.path(index),
      digests: this.digests(index),
      size: this.size(index),
      isSizeExact: this.isSizeExact(index),
      source: this.source(index),
      grading: this.grading(index),
      entry: this.entry(index),
      otherwise: this.#otherwise.get(index) ?? null,
      written: this.#written.get(index) ?? null,
      place: this.place(index),
    };
  }

  #keepSize(index: number, size: number): void {
    while (this.#sizes.length < index) this.#sizes.push(NO_SIZE);
    this.#sizes.push(size);
  }

  #keepPlace(index: number, place: number): void {
    if (index === 0) this.#firstPlace = place;
    if (this.#places.length === 0 && place === index + this.#firstPlace) return;
    while (this.#places.length < index) this.#places.push(this.#places.length + this.#firstPlace);
    this.#places.push(place);
  }

  #columnOf(algorithm: Algorithm): SparseDigests {
    let column = this.#digests.get(algorithm);
    if (column === undefined) {
      column = new SparseDigests(infoOf(algorithm).hexLength);
      this.#digests.set(algorithm, column);
    }
    return column;
  }
}
