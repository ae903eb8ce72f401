import { parse, TomlDate, TomlError } from 'smol-toml';
import { LineIndex } from './line-index.ts';
import { type KeyPath, MAX_DEPTH, type Malformed, type Structured, type TextPlace } from './structured.ts';

/**
 * TOML 1.0. Integers beyond 2^53 and dates are text. The parser keeps no places, so texts are looked
 * for one after another: a comment that quotes one can mislead by some lines.
 */
export function readTomlText(text: string): Structured | Malformed {
  let value: unknown;
  try {
    value = plainOf(parse(text, { integersAsBigInt: 'asNeeded', maxDepth: MAX_DEPTH }), MAX_DEPTH);
  } catch (error) {
    if (error instanceof TooDeep) return { is: 'malformed', reason: 'too-deep', line: 1, column: 1 };
    if (!(error instanceof TomlError)) throw error;
    return { is: 'malformed', reason: 'syntax', line: error.line, column: error.column };
  }
  let places: Places | null = null;
  return {
    is: 'value',
    value,
    // A key that stands twice is an error of TOML's.
    duplicates: [],
    place(pointer) {
      places ??= new Places(text, value);
      return places.find(pointer);
    },
  };
}

class TooDeep extends Error {}

/** Plain objects in place of the parser's. Dotted keys nest as well as brackets do. */
function plainOf(value: unknown, depth: number): unknown {
  if (typeof value === 'bigint') return String(value);
  if (value instanceof TomlDate) return value.toISOString();
  if (typeof value !== 'object' || value === null) return value;
  if (depth === 0) throw new TooDeep();
  if (Array.isArray(value)) return value.map((item) => plainOf(item, depth - 1));
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, plainOf(member, depth - 1)]));
}

/** Texts that stand nowhere as they are, since they hold escapes; after so many, none is looked for. */
const MAX_MISSES = 100;

/** The offsets of texts by the object or array that holds them. They come in the order of the file while no table is opened again. */
class Places {
  readonly #lines: LineIndex;
  readonly #value: unknown;
  readonly #offsets = new Map<object, Map<string, number>>();
  #from = 0;
  #misses = 0;

  constructor(text: string, value: unknown) {
    this.#lines = new LineIndex('', text);
    this.#value = value;
    this.#walk(text, value);
  }

  find(pointer: KeyPath): TextPlace {
    const { line, column } = this.#lines.locate(this.#offsetOf(pointer));
    return { line, column };
  }

  #walk(text: string, value: unknown): void {
    if (!isContainer(value)) return;
    const own = new Map<string, number>();
    this.#offsets.set(value, own);
    for (const [key, member] of Object.entries(value)) {
      this.#walk(text, member);
      if (typeof member !== 'string' || this.#misses > MAX_MISSES) continue;
      const offset = this.#next(text, member);
      if (offset === null) this.#misses += 1;
      else own.set(key, offset);
    }
  }

  /** The next place where the text stands in quotes; the first of all where the order is another. */
  #next(text: string, member: string): number | null {
    const quoted = [JSON.stringify(member), `'${member}'`];
    for (const from of [this.#from, 0]) {
      const found = quoted.map((one) => text.indexOf(one, from)).filter((offset) => offset !== -1);
      if (found.length === 0) continue;
      const offset = Math.min(...found);
      if (from === this.#from) this.#from = offset + member.length + 2;
      return offset;
    }
    return null;
  }

  #offsetOf(pointer: KeyPath): number {
    let container = this.#value;
    for (const step of pointer) {
      if (!isContainer(container)) break;
      const offset = this.#offsets.get(container)?.get(`${step}`);
      if (offset !== undefined) return offset;
      const next = (container as Record<string, unknown>)[`${step}`];
      if (!isContainer(next)) break;
      container = next;
    }
    return this.#first(container) ?? 0;
  }

  /** The first text below a container. */
  #first(value: unknown): number | null {
    if (!isContainer(value)) return null;
    const [own] = this.#offsets.get(value)?.values() ?? [];
    if (own !== undefined) return own;
    for (const member of Object.values(value)) {
      const offset = this.#first(member);
      if (offset !== null) return offset;
    }
    return null;
  }
}

function isContainer(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
