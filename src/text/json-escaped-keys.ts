import { keyAt, skipSpace, stringEnd, wordEnd } from './json-text.ts';

/**
 * The value of a text that `JSON.parse` took, in which keys are written with escapes. V8 takes such a key for
 * another one when any JSON before held a key with a backslash in it (nodejs/node#63785, Node 24 to 26):
 * after `{"a":1,"\\":1}` it reads `{"a":1,"\n":1}` as the former. Keys are therefore decoded one by one here.
 */
export function parseEscapedKeys(text: string): unknown {
  return new Reader(text).value();
}

class Reader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  value(): unknown {
    this.#at = skipSpace(this.#text, this.#at);
    const first = this.#text[this.#at];
    if (first === '{') return this.#object();
    if (first === '[') return this.#array();
    const start = this.#at;
    const end = first === '"' ? stringEnd(this.#text, start) : wordEnd(this.#text, start);
    this.#at = skipSpace(this.#text, end);
    return JSON.parse(this.#text.slice(start, end));
  }

  #object(): Record<string, unknown> {
    const object: Record<string, unknown> = {};
    while (this.#isNext('}')) {
      const end = stringEnd(this.#text, this.#at);
      const key = keyAt(this.#text, this.#at, end);
      this.#at = skipSpace(this.#text, end) + 1;
      const value = this.value();
      // An assignment would change what the object is.
      if (key !== '__proto__') object[key] = value;
    }
    return object;
  }

  #array(): unknown[] {
    const items: unknown[] = [];
    while (this.#isNext(']')) items.push(this.value());
    return items;
  }

  /** Steps over the bracket or comma before a member, or over the bracket behind the last. */
  #isNext(close: string): boolean {
    if (this.#text[this.#at] !== close) this.#at = skipSpace(this.#text, this.#at + 1);
    if (this.#text[this.#at] !== close) return true;
    this.#at = skipSpace(this.#text, this.#at + 1);
    return false;
  }
}
