import { eachMember, keyAt, skipSpace, stringEnd } from './json-text.ts';
import type { KeyPath } from './structured.ts';

/** Where a value begins, and an offset up to which it has ended. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** Shorter containers are walked anew each time: that costs less than to keep what was found. */
const SHORT = 4096;

/**
 * Finds values in a text that `JSON.parse` took. Nothing is looked at before it is asked for; then a long
 * container is walked once, as far as what is asked for, and a short one each time. Of a key that stands twice the
 * later value is found.
 */
export class JsonPlaces {
  readonly #text: string;
  readonly #isUnique: boolean;
  readonly #tables = new Map<number, Table>();

  /** `isUnique`: whether it is known that no object has a key twice. */
  constructor(text: string, isUnique = false) {
    this.#text = text;
    this.#isUnique = isUnique;
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
    if (container.end - container.start > SHORT) return this.#table(container).spanOf(step);
    return this.#walkTo(container, first === '{' ? String(step) : Number(step));
  }

  #walkTo(container: Span, step: string | number): Span | null {
    const text = this.#text;
    let found: Span | null = null;
    let index = 0;
    eachMember(text, container.start, (key, start) => {
      const isIt = typeof step === 'number' ? index === step : isKey(text, key, step);
      if (isIt) found = { start, end: container.end };
      index += 1;
      // A key may stand again.
      return !isIt || (typeof step === 'string' && !this.#isUnique);
    });
    return found;
  }

  #table(container: Span): Table {
    let table = this.#tables.get(container.start);
    if (table === undefined) {
      table = new Table(this.#text, container, this.#isUnique);
      this.#tables.set(container.start, table);
    }
    return table;
  }
}

/** The members of an object, or the items of an array, as far as they were asked for. */
class Table {
  readonly #text: string;
  readonly #container: Span;
  readonly #isUnique: boolean;
  /** Places in `#starts` by key; null for an array. */
  readonly #keys: Map<string, number> | null;
  readonly #starts: number[] = [];
  /** The offset of the last member that was walked. */
  #last: number | undefined;
  #isWhole = false;

  constructor(text: string, container: Span, isUnique: boolean) {
    this.#text = text;
    this.#container = container;
    this.#isUnique = isUnique;
    this.#keys = text[container.start] === '{' ? new Map() : null;
  }

  spanOf(step: string | number): Span | null {
    const wanted = this.#keys === null ? Number(step) : String(step);
    const index = this.#known(wanted) ?? this.#walkTo(wanted);
    const start = index === undefined ? undefined : this.#starts[index];
    if (index === undefined || start === undefined) return null;
    return { start, end: this.#starts[index + 1] ?? this.#container.end };
  }

  #known(wanted: string | number): number | undefined {
    if (typeof wanted === 'number') return wanted < this.#starts.length || this.#isWhole ? wanted : undefined;
    return this.#isUnique || this.#isWhole ? this.#keys?.get(wanted) : undefined;
  }

  #walkTo(wanted: string | number): number | undefined {
    if (this.#isWhole) return undefined;
    const text = this.#text;
    let isKnown = this.#last !== undefined;
    let isFound = false;
    const visit = (at: number, start: number) => {
      // The walk goes on behind the last member, whose end was not looked for.
      if (isKnown) {
        isKnown = false;
        return true;
      }
      this.#last = at;
      const key = this.#keys === null ? this.#starts.length : keyAt(text, at, stringEnd(text, at));
      if (typeof key === 'string') this.#keys?.set(key, this.#starts.length);
      this.#starts.push(start);
      isFound = key === wanted && (typeof key === 'number' || this.#isUnique);
      return !isFound;
    };
    eachMember(text, this.#container.start, visit, this.#last);
    this.#isWhole = !isFound;
    return typeof wanted === 'number' ? wanted : this.#keys?.get(wanted);
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
