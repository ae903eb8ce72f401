/** What the readers of documents (JSON, YAML) have in common: opening, collecting with places, and the result. */

import type { NewDescriptor } from '../../model/descriptor.ts';
import { Descriptors } from '../../model/descriptors.ts';
import type { Algorithm, Digest } from '../../model/digest.ts';
import {
  type FileSet,
  type Manifest,
  type ManifestEntry,
  type ManifestLocation,
  manifest,
  type NotLookedAt,
} from '../../model/manifest.ts';
import type { Malformation, Place, Problem } from '../../model/problem.ts';
import { readDigest } from '../../model/read-digest.ts';
import { readStructured } from '../../text/read-structured.ts';
import type { KeyPath, Structured, Syntax } from '../../text/structured.ts';
import { folderOf } from '../../text/written-path.ts';
import type { ManifestSource, SourceText } from '../format.ts';
import { exactBytes, isRounded, textOf } from './values.ts';

/** Keys and indices from the root, or what finds them once they are asked for, which they are of few. */
export type LatePointer = KeyPath | (() => KeyPath);

/** Problems of one kind that are reported one by one. */
const MAX_REPORTED = 100;
const MAX_WRITTEN = 200;

/** Collects what a reader finds in one document. */
export class DocumentReader {
  readonly file: string;
  /** The folder of the file, which is what most formats' paths are relative to. */
  readonly folder: string;
  readonly descriptors = new Descriptors();
  readonly #entries: ManifestEntry[] = [];
  readonly #problems: Problem[] = [];
  readonly #pointers: LatePointer[] = [];
  readonly #sizePointers = new Map<number, KeyPath>();
  /** The size that was read last, which is of the file that is added next. */
  #lastSize: { readonly size: number; readonly pointer: KeyPath } | null = null;
  readonly #fileSets: FileSet[] = [];
  readonly #setPointers: KeyPath[] = [];
  readonly #counts = new Map<NotLookedAt['what'], number>();
  readonly #document: Structured | null;
  #placeholders = 0;
  #sizePlaceholders = 0;

  private constructor(file: string, document: Structured | null) {
    this.file = file;
    this.folder = folderOf(file);
    this.#document = document;
    for (const { key, line, column } of document?.duplicates.slice(0, MAX_REPORTED) ?? [])
      this.#malformed(
        { reason: 'duplicate-key', detail: key.slice(0, MAX_WRITTEN) },
        { line, column },
        false,
      );
  }

  /** Reads the text whole. Where that fails, `value` is undefined and the problem is collected. */
  static async open(source: ManifestSource, syntax: Syntax): Promise<DocumentReader> {
    const text = await source.text();
    if (text.is !== 'text') return DocumentReader.#broken(source.path, text.reason, text);
    const document = await readStructured(text.text, syntax);
    if (document.is === 'malformed') return DocumentReader.#broken(source.path, document.reason, document);
    return new DocumentReader(source.path, document);
  }

  /** For what is read line by line, of which nothing is known before; where it cannot be read, that is collected. */
  static ofLines(file: string, text: SourceText): DocumentReader {
    return text.is === 'text'
      ? new DocumentReader(file, null)
      : DocumentReader.#broken(file, text.reason, text);
  }

  static #broken(
    file: string,
    reason: Malformation['reason'],
    at: { readonly line: number; readonly column: number },
  ): DocumentReader {
    const reader = new DocumentReader(file, null);
    reader.#malformed({ reason, detail: null }, at, true);
    return reader;
  }

  /** The document's value; undefined where it could not be read. */
  get value(): unknown {
    return this.#document?.value;
  }

  /** A file, and where its record stands. */
  add(descriptor: NewDescriptor, pointer: LatePointer): void {
    const index = this.descriptors.add(descriptor);
    this.#pointers.push(pointer);
    const last = this.#lastSize;
    if (last !== null && last.size === descriptor.size) this.#sizePointers.set(index, last.pointer);
    this.#lastSize = null;
  }

  addFileSet(set: FileSet, pointer: KeyPath): void {
    this.#fileSets.push(set);
    this.#setPointers.push(pointer);
  }

  addEntry(entry: ManifestEntry): number {
    return this.#entries.push(entry) - 1;
  }

  /** Something that is compared with nothing. */
  count(what: NotLookedAt['what'], count = 1): void {
    this.#counts.set(what, (this.#counts.get(what) ?? 0) + count);
  }

  /** The digest that a field holds. One that holds something else is a problem; one that is not there is none. */
  digest(
    written: unknown,
    algorithm: Algorithm | null,
    of: { readonly path: string; readonly is: 'file' | 'container' | 'remote' },
    pointer: KeyPath,
  ): Digest | null {
    if (written === undefined || written === null) return null;
    const text = textOf(written);
    const digest = text === null ? null : readDigest(text, algorithm);
    if (digest === null && this.#placeholders < MAX_REPORTED) {
      this.#placeholders += 1;
      const shown = (text ?? JSON.stringify(written)).slice(0, MAX_WRITTEN);
      const data = { path: of.path, written: shown, of: of.is };
      this.problem({ kind: 'digest-placeholder', data, at: { is: 'pointer', pointer } });
    }
    return digest;
  }

  /** The bytes that a field says; null where it says none, or rounds them. One that holds no size is a problem. */
  size(written: unknown, path: string, pointer: KeyPath): number | null {
    const size = exactBytes(written);
    this.#lastSize = size === null ? null : { size, pointer };
    if (size !== null || written === undefined || written === null || isRounded(written)) return size;
    this.#sizePlaceholders += 1;
    if (this.#sizePlaceholders <= MAX_REPORTED) {
      const shown = (textOf(written) ?? JSON.stringify(written)).slice(0, MAX_WRITTEN);
      const data = { path: path.slice(0, MAX_WRITTEN), written: shown };
      this.problem({ kind: 'size-placeholder', data, at: { is: 'pointer', pointer } });
    }
    return null;
  }

  problem(problem: Problem): void {
    this.#problems.push(problem);
  }

  /** The document is not what it says it is. `detail`: the name of what is missing or wrong. */
  brokenAt(pointer: KeyPath, detail: string, isFatal: boolean): void {
    const data = { reason: 'structure', detail, isFatal } as const;
    this.#problems.push({ kind: 'manifest-malformed', data, at: { is: 'pointer', pointer } });
  }

  brokenAtLine(line: number, detail: string): void {
    const data = { reason: 'structure', detail, isFatal: false } as const;
    this.#problems.push({ kind: 'manifest-malformed', data, at: { is: 'line', line, column: 1 } });
  }

  /** The manifest, its paths relative to its own folder unless `parts` says otherwise. */
  finish(format: Manifest['format'], parts: Partial<Manifest> = {}): Manifest {
    return manifest({
      file: this.file,
      format,
      base: { is: 'folder', folder: this.folder },
      descriptors: this.descriptors,
      fileSets: this.#fileSets,
      entries: this.#entries,
      problems: this.#problems,
      notLookedAt: [...this.#counts].map(([what, count]) => ({ what, count })),
      locate: (place) => this.#locate(place),
      placeOfSize: (index) => {
        const pointer = this.#sizePointers.get(index);
        return pointer === undefined ? null : { is: 'pointer', pointer };
      },
      ...parts,
    });
  }

  #locate(place: Place): ManifestLocation {
    const { file } = this;
    if (place.is === 'line') return { file, line: place.line, column: place.column };
    const pointer: LatePointer =
      place.is === 'pointer'
        ? place.pointer
        : place.is === 'descriptor'
          ? (this.#pointers[place.index] ?? [])
          : place.is === 'file-set'
            ? (this.#setPointers[place.index] ?? [])
            : [];
    const at = typeof pointer === 'function' ? pointer() : pointer;
    return { file, ...(this.#document?.place(at) ?? { line: 1, column: 1 }) };
  }

  #malformed(
    problem: Malformation,
    { line, column }: { readonly line: number; readonly column: number },
    isFatal: boolean,
  ): void {
    const at = { is: 'line', line, column } as const;
    this.#problems.push({ kind: 'manifest-malformed', data: { ...problem, isFatal }, at });
  }
}
