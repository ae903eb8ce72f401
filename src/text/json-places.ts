import { eachMember, keyAt, skipSpace, stringEnd } from './json-text.ts';
import type { KeyPath } from './structured.ts';

/** The members of a container that is walked once for all that is asked of it. */
interface Table {
  /** Places in `starts` by key; null for an array. */
  readonly keys: ReadonlyMap<string, number> | null;
  readonly starts: Int32Array;
}

/** Where a value begins, and an offset up to which it has ended. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** Shorter containers are walked anew each time: that costs less than to keep what was found. */
const SHORT = 4096;

/**
 * Finds values in a text that `JSON.parse` took. Nothing is looked at before it is asked for; then a long
 * container is walked once, and a short one each time. Of a key that stands twice the later value is found.
 */
export class JsonPlaces {
  readonly #text: string;
  readonly #tables = new Map<number, Table>();

  constructor(text: string) {
    this.#text = text;
  }

  /** The offset of a value; of the nearest container that is there otherwise. */
  offsetOf(pointer: KeyPath): number {
    let span: Span = { start: skipSpace(this.#text, 0), end: this.#text.length };
    for (const step of pointer) {
      const next = this.#member(span, step);
      if (next === null) break;
      span = next;
    }
    return span.start;
  }

  #member(container: Span, step: string | number): Span | null {
    const first = this.#text[container.start];
    if (first !== '{' && first !== '[') return null;
    if (container.end - container.start > SHORT) return this.#inTable(container, step);
    return this.#walkTo(container, first === '{' ? String(step) : Number(step));
  }

  #walkTo(container: Span, step: string | number): Span | null {
    const text = this.#text;
    let found: Span | null = null;
    let index = 0;
    eachMember(text, container.start, (key, start, end) => {
      const isIt = typeof step === 'number' ? index === step : isKey(text, key, step);
      if (isIt) found = { start, end };
      index += 1;
      // A key may stand again.
      return typeof step === 'string' || !isIt;
    });
    return found;
  }

  #inTable(container: Span, step: string | number): Span | null {
    const { keys, starts } = this.#table(container.start);
    const index = keys === null ? Number(step) : keys.get(String(step));
    const start = index === undefined ? undefined : starts[index];
    if (index === undefined || start === undefined) return null;
    return { start, end: starts[index + 1] ?? container.end };
  }

  #table(container: number): Table {
    const known = this.#tables.get(container);
    if (known) return known;
    const text = this.#text;
    const keys = text[container] === '{' ? new Map<string, number>() : null;
    const starts: number[] = [];
    eachMember(text, container, (key, start) => {
      keys?.set(keyAt(text, key, stringEnd(text, key)), starts.length);
      starts.push(start);
      return true;
    });
    const table = { keys, starts: Int32Array.from(starts) };
    this.#tables.set(container, table);
    return table;
  }
}

/** Whether the key that begins at `start` is `wanted`. */
function isKey(text: string, start: number, wanted: string): boolean {
  const end = stringEnd(text, start);
  const length = end - start - 2;
  if (length === wanted.length) return !wanted.includes('\\') && text.startsWith(wanted, start + 1);
  // An escape is longer than what it stands for.
  return length > wanted.length && keyAt(text, start, end) === wanted;
}
