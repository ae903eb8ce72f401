/**
 * GGUF 2 and 3 (ggml, docs/gguf.md): magic, version, numbers of tensors and of keys, the keys with their values, the
 * tensors' names, shapes, types and offsets; then, aligned, their bytes. Big-endian files differ in the order alone.
 */

import { Cursor, CutShort, TooMuch } from './cursor.ts';
import { GGML_TYPES } from './ggml-types.ts';
import {
  doubtful,
  faultyHeader,
  type Header,
  type HeaderFormat,
  type HeaderSource,
  notRecognized,
} from './header.ts';

const MAGIC = 'GGUF';
const VERSIONS = new Set([2, 3]);
/** A vocabulary of 300,000 words has some ten million bytes. */
const MAX_READ_BYTES = 256 * 1024 * 1024;
const MAX_STRINGS = 10_000_000;
const MAX_TENSORS = 1_000_000;
const MAX_NESTING = 4;
const MAX_DIMENSIONS = 4;
const MAX_NAME_BYTES = 64 * 1024;
const DEFAULT_ALIGNMENT = 32;
/** The fewest bytes of a key with its value, and of a tensor's description. */
const MIN_KEY_BYTES = 8 + 4 + 1;
const MIN_TENSOR_BYTES = 8 + 4 + 4 + 8;

/** Bytes of the values with a fixed length, by the number of their type. */
const SCALARS: Readonly<Record<number, number>> = {
  0: 1,
  1: 1,
  2: 2,
  3: 2,
  4: 4,
  5: 4,
  6: 4,
  7: 1,
  10: 8,
  11: 8,
  12: 8,
};
const STRING = 8;
const ARRAY = 9;
const FLOATS = new Set([6, 12]);

export const gguf = { label: 'GGUF', ending: '.gguf', read } as const satisfies HeaderFormat;

function read(source: HeaderSource): Header | null {
  const magic = source.read(0, MAGIC.length);
  if (magic.length < MAGIC.length || String.fromCharCode(...magic) !== MAGIC)
    return notRecognized(source, true);
  const cursor = new Cursor(source, MAX_READ_BYTES);
  try {
    cursor.skip(MAGIC.length);
    return readFrom(cursor);
  } catch (error) {
    if (error instanceof CutShort) return faultyHeader('header-cut', null, error.needed, source.size);
    if (error instanceof TooMuch) return null;
    throw error;
  }
}

function readFrom(cursor: Cursor): Header | null {
  let version = cursor.u32();
  if (!VERSIONS.has(version)) {
    cursor.isLittle = false;
    cursor.at -= 4;
    version = cursor.u32();
    if (!VERSIONS.has(version)) return null;
  }
  const tensorCount = cursor.u64();
  const keyCount = cursor.u64();
  const least = cursor.at + tensorCount * MIN_TENSOR_BYTES + keyCount * MIN_KEY_BYTES;
  if (least > cursor.size) throw new CutShort(least);
  if (tensorCount > MAX_TENSORS) throw new TooMuch();
  const keys = new Keys(cursor);
  for (let key = 0; key < keyCount; key += 1) if (!keys.read()) return null;
  const alignment = keys.values.get('general.alignment') ?? DEFAULT_ALIGNMENT;
  if (!isAlignment(alignment)) return faultyHeader('header-malformed', 'general.alignment');
  const header = tensorsOf(cursor, tensorCount, alignment);
  const of = keys.values.get('split.count') ?? 1;
  const number = keys.values.get('split.no');
  if (header === null || of < 2 || number === undefined) return header;
  return {
    ...header,
    part: { number: number + 1, of, tensors: keys.values.get('split.tensors.count') ?? null },
  };
}

/** A multiple of 8 by the document; a power of 2 by ggml's reader (gguf.cpp), which takes 1, 2 and 4 too. */
function isAlignment(bytes: number): boolean {
  return bytes > 0 && (bytes % 8 === 0 || Number.isInteger(Math.log2(bytes)));
}

/** The keys whose values are wanted, all of them whole numbers. */
const WANTED = new Set(['general.alignment', 'split.no', 'split.count', 'split.tensors.count']);

class Keys {
  readonly values = new Map<string, number>();
  readonly #cursor: Cursor;
  #strings = 0;

  constructor(cursor: Cursor) {
    this.#cursor = cursor;
  }

  /** Reads a key and its value; false where the value has a type that is not known. */
  read(): boolean {
    const name = nameAt(this.#cursor);
    const type = this.#cursor.u32();
    const bytes = SCALARS[type];
    if (bytes === undefined) return this.#skip(type, 0);
    if (FLOATS.has(type) || !WANTED.has(name)) this.#cursor.skip(bytes);
    else this.values.set(name, this.#number(bytes));
    return true;
  }

  #number(bytes: number): number {
    if (bytes === 1) return this.#cursor.byte();
    if (bytes === 2) return this.#cursor.u16();
    return bytes === 4 ? this.#cursor.u32() : this.#cursor.u64();
  }

  #skip(type: number, nesting: number): boolean {
    const cursor = this.#cursor;
    const bytes = SCALARS[type];
    if (bytes !== undefined) cursor.skip(bytes);
    else if (type === STRING) this.#skipString();
    else if (type === ARRAY) return this.#skipArray(nesting + 1);
    else return false;
    return true;
  }

  #skipString(): void {
    this.#strings += 1;
    if (this.#strings > MAX_STRINGS) throw new TooMuch();
    this.#cursor.skip(this.#cursor.u64());
  }

  #skipArray(nesting: number): boolean {
    if (nesting > MAX_NESTING) return false;
    const type = this.#cursor.u32();
    const count = this.#cursor.u64();
    const bytes = SCALARS[type];
    if (bytes !== undefined) {
      this.#cursor.skip(bytes * count);
      return true;
    }
    if (type !== STRING && type !== ARRAY) return false;
    for (let index = 0; index < count; index += 1) if (!this.#skip(type, nesting)) return false;
    return true;
  }
}

const decoder = new TextDecoder();

function nameAt(cursor: Cursor): string {
  const length = cursor.u64();
  if (cursor.at + length > cursor.size) throw new CutShort(cursor.at + length);
  if (length > MAX_NAME_BYTES) throw new TooMuch();
  return decoder.decode(cursor.bytes(length));
}

interface Span {
  readonly name: string;
  readonly offset: number;
  /** Null where the type is not known. */
  readonly bytes: number | null;
}

function tensorsOf(cursor: Cursor, count: number, alignment: number): Header | null {
  const tensors = new Map<string, number | null>();
  const spans: Span[] = [];
  for (let index = 0; index < count; index += 1) {
    const name = nameAt(cursor);
    const dimensions = cursor.u32();
    if (dimensions > MAX_DIMENSIONS) return null;
    const shape = Array.from({ length: dimensions }, () => cursor.u64());
    const bytes = bytesOf(cursor.u32(), shape);
    const offset = cursor.u64();
    if (tensors.has(name)) return faultyHeader('tensor-twice', name);
    if (offset % alignment !== 0) return faultyHeader('tensor-alignment', name, alignment, offset);
    tensors.set(name, bytes);
    spans.push({ name, offset, bytes });
  }
  const start = aligned(cursor.at, alignment);
  const header = { tensors, fault: null, part: null, external: [] };
  const fault = faultOf(spans, start, alignment, cursor.size);
  return fault === null ? header : { ...header, fault: fault.fault };
}

const aligned = (offset: number, alignment: number) => Math.ceil(offset / alignment) * alignment;

/** Null: not known. Rows that are no whole number of blocks are of builds with other blocks. */
function bytesOf(type: number, [row = 1, ...others]: readonly number[]): number | null {
  const block = GGML_TYPES.get(type);
  if (block === undefined || row % block[0] !== 0) return null;
  return others.reduce((product, length) => product * length, (row / block[0]) * block[1]);
}

function faultOf(spans: Span[], start: number, alignment: number, size: number): Header | null {
  spans.sort((a, b) => a.offset - b.offset);
  let end = 0;
  let isTiled = true;
  for (const { name, offset, bytes } of spans) {
    // Sizes that are not known leave it open where the next begins.
    if (bytes === null || offset !== aligned(end, alignment)) isTiled = false;
    if (offset < end)
      return faultyHeader('tensor-offset', name, start + aligned(end, alignment), start + offset);
    end = offset + (bytes ?? 0);
  }
  // A file without tensors, such as a vocabulary, may end right behind its header.
  if (end > 0 && start + end > size) return faultyHeader('data-cut', null, start + end, size);
  const most = start + aligned(end, alignment);
  if (!isTiled || size <= most) return null;
  return doubtful(faultyHeader('data-surplus', null, most, size));
}
