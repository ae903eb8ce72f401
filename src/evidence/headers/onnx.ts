/**
 * ONNX (onnx/onnx.proto): a protocol buffer, of which the tensors' bytes are skipped. Tensors may lie in files beside
 * it (docs/ExternalData.md): `location`, relative to the model's folder, `offset` and `length`.
 */

import { Cursor, CutShort, TooMuch } from './cursor.ts';
import {
  type External,
  faultyHeader,
  type Header,
  type HeaderFormat,
  type HeaderSource,
  MIN_BYTES,
  notRecognized,
} from './header.ts';
import { ProtoMessage } from './protobuf.ts';

const MAX_READ_BYTES = 256 * 1024 * 1024;
const MAX_DEPTH = 32;
const MAX_TENSORS = 1_000_000;
/** Of one tensor; a number takes more memory than the byte that it is written in. */
const MAX_DIMENSIONS = 1000;
const MAX_LOCATIONS = 10_000;
const MAX_TEXT_BYTES = 64 * 1024;
/** `ir_version`, a number of one byte: it is always there, and comes first. */
const FIRST_KEY = 0x08;
const MAX_IR_VERSION = 0x7f;
/** The fields of a model, by how they are written. */
const OF_MODEL: Readonly<Record<number, number>> = {
  1: 0,
  2: 2,
  3: 2,
  4: 2,
  5: 0,
  6: 2,
  7: 2,
  8: 2,
  14: 2,
  20: 2,
  25: 2,
  26: 2,
};

/** The fields that lead from a message to tensors, by the kind of message that they hold. */
const TREE: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  model: { 7: 'graph', 20: 'training', 25: 'function' },
  training: { 1: 'graph', 2: 'graph' },
  function: { 7: 'node', 11: 'attribute' },
  graph: { 1: 'node', 5: 'tensor', 15: 'sparse' },
  node: { 5: 'attribute' },
  attribute: { 5: 'tensor', 6: 'graph', 10: 'tensor', 11: 'graph', 22: 'sparse', 23: 'sparse' },
  sparse: { 1: 'tensor', 2: 'tensor' },
};
const TENSOR = 'tensor';
const GRAPH = 7;

/** Bits of an element, by the number of its type. */
const BITS: Readonly<Record<number, number>> = {
  1: 32,
  2: 8,
  3: 8,
  4: 16,
  5: 16,
  6: 32,
  7: 64,
  9: 8,
  10: 16,
  11: 64,
  12: 32,
  13: 64,
  14: 64,
  15: 128,
  16: 16,
  17: 8,
  18: 8,
  19: 8,
  20: 8,
  21: 4,
  22: 4,
  23: 4,
  24: 8,
};
const EXTERNAL = 1;

export const onnx = { label: 'ONNX', ending: '.onnx', read } as const satisfies HeaderFormat;

function read(source: HeaderSource): Header | null {
  const head = source.read(0, 3);
  const [first, version = 0, second = 0] = head;
  const isModel = first === FIRST_KEY && version > 0 && version <= MAX_IR_VERSION;
  // What is short may be anything that happens to begin so.
  const isLikely = source.size >= MIN_BYTES || OF_MODEL[second >> 3] === (second & 7) || second >= 0x80;
  if (!isModel || !isLikely) return notRecognized(source, false);
  const walk = new Walk(new Cursor(source, MAX_READ_BYTES));
  try {
    return walk.model();
  } catch (error) {
    if (error instanceof CutShort) return faultyHeader('header-cut', null, error.needed, source.size);
    if (error instanceof TooMuch) return null;
    throw error;
  }
}

class Walk {
  readonly #cursor: Cursor;
  readonly #tensors = new Map<string, number | null>();
  readonly #ends = new Map<string, number>();
  #fault: Header['fault'] = null;
  #isMalformed = false;
  #hasGraph = false;

  constructor(cursor: Cursor) {
    this.#cursor = cursor;
  }

  model(): Header | null {
    this.#message('model', this.#cursor.size, 0);
    if (this.#isMalformed || !this.#hasGraph) return faultyHeader('header-malformed');
    const external: External[] = [...this.#ends].map(([location, end]) => ({ location, end }));
    return { tensors: this.#tensors, fault: this.#fault, part: null, external };
  }

  #message(kind: string, end: number, depth: number): void {
    if (depth > MAX_DEPTH) throw new TooMuch();
    const message = new ProtoMessage(this.#cursor, end);
    const tree = TREE[kind] ?? {};
    while (message.next()) {
      if (depth === 0 && message.field === GRAPH) this.#hasGraph = true;
      const held = message.isBytes ? tree[message.field] : undefined;
      if (held === undefined) message.skip();
      else if (held === TENSOR) this.#tensor(message.end);
      else this.#message(held, message.end, depth + 1);
      if (message.isMalformed || this.#isMalformed) break;
    }
    this.#isMalformed ||= message.isMalformed;
  }

  #tensor(end: number): void {
    const message = new ProtoMessage(this.#cursor, end);
    const dims: number[] = [];
    const places = new Map<string, string>();
    let [type, location] = [0, 0];
    let raw: number | null = null;
    let name = '';
    let isPart = false;
    while (message.next()) {
      const { field } = message;
      if (field === 1) {
        if (dims.length > MAX_DIMENSIONS) throw new TooMuch();
        dims.push(...message.numbers());
      } else if (field === 2 && !message.isBytes) type = message.number();
      else if (field === 3) {
        isPart = true;
        message.skip();
      } else if (field === 8 && message.isBytes) name = message.text(MAX_TEXT_BYTES);
      else if (field === 9 && message.isBytes) {
        raw = message.end - this.#cursor.at;
        message.skip();
      } else if (field === 13 && message.isBytes) this.#entry(message.end, places);
      else if (field === 14 && !message.isBytes) location = message.number();
      else message.skip();
      if (message.isMalformed) break;
    }
    this.#isMalformed ||= message.isMalformed;
    const bits = BITS[type];
    const elements = dims.reduce((product, length) => product * length, 1);
    const isKnown = bits !== undefined && !isPart && !this.#isMalformed && !Number.isNaN(elements);
    const bytes = isKnown ? Math.ceil((elements * bits) / 8) : null;
    if (this.#tensors.size >= MAX_TENSORS) throw new TooMuch();
    if (name !== '') this.#tensors.set(name, bytes);
    if (location === EXTERNAL) this.#external(name, bytes, places);
    else if (raw !== null && bytes !== null && raw !== bytes) this.#report('tensor-size', name, bytes, raw);
  }

  #entry(end: number, places: Map<string, string>): void {
    const message = new ProtoMessage(this.#cursor, end);
    let [key, value] = ['', ''];
    while (message.next()) {
      if (message.field === 1 && message.isBytes) key = message.text(MAX_TEXT_BYTES);
      else if (message.field === 2 && message.isBytes) value = message.text(MAX_TEXT_BYTES);
      else message.skip();
      if (message.isMalformed) break;
    }
    this.#isMalformed ||= message.isMalformed;
    places.set(key, value);
  }

  #external(name: string, bytes: number | null, places: ReadonlyMap<string, string>): void {
    const location = places.get('location') ?? '';
    const offset = wholeNumber(places.get('offset') ?? '0');
    const length = places.has('length') ? wholeNumber(places.get('length') ?? '') : bytes;
    if (location === '' || Number.isNaN(offset) || Number.isNaN(length)) {
      this.#report('external-malformed', name, null, null);
      return;
    }
    if (bytes !== null && length !== bytes) this.#report('tensor-size', name, bytes, length);
    if (this.#ends.size >= MAX_LOCATIONS && !this.#ends.has(location)) throw new TooMuch();
    this.#ends.set(location, Math.max(this.#ends.get(location) ?? 0, offset + (length ?? 0)));
  }

  #report(
    what: NonNullable<Header['fault']>['what'],
    name: string,
    expected: number | null,
    actual: number | null,
  ): void {
    this.#fault ??= faultyHeader(what, name === '' ? null : name, expected, actual).fault;
  }
}

const wholeNumber = (text: string) => (/^\d{1,15}$/.test(text.trim()) ? Number(text) : Number.NaN);
