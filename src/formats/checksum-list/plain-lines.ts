import type { Descriptors } from '../../model/descriptors.ts';
import { type Algorithm, infoOf } from '../../model/digest.ts';
import { asciiText } from '../../text/ascii-text.ts';
import { MAX_LINE_LENGTH } from '../../text/read-lines.ts';
import { bareAlgorithm, nameProblem, type Separator } from './line.ts';

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const BLANK = 0x20;
const ASTERISK = 0x2a;
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/**
 * Reads lines of a digest, two signs and a name from their bytes, as `parseLine` would read them. Any line that is
 * out of the ordinary is left to that: one with another digest than the line before, another separator, an escape,
 * or a name that is none.
 */
export class PlainLines {
  readonly #descriptors: Descriptors;
  readonly #separator: Separator;
  /** What the list's name says. */
  readonly #named: Algorithm | null;
  #algorithm: Algorithm | null = null;
  #digits = 0;

  constructor(descriptors: Descriptors, separator: Separator, named: Algorithm | null) {
    this.#descriptors = descriptors;
    this.#separator = separator;
    this.#named = named;
  }

  /** Expects digests of so many hex digits from here on. */
  expect(digits: number): void {
    this.#algorithm = bareAlgorithm(digits, this.#named);
    this.#digits = this.#algorithm !== null && infoOf(this.#algorithm).hexLength === digits ? digits : 0;
  }

  /** Adds the line from `start` to the descriptors and answers the place of its feed; else -1, and nothing is added. */
  read(bytes: Uint8Array, start: number, end: number, place: number): number {
    const algorithm = this.#algorithm;
    const blank = start + this.#digits;
    if (algorithm === null || this.#digits === 0 || this.#separator.style !== 'two') return -1;
    // What is behind the end is not asked for: code that was compiled for numbers would be thrown away.
    if (blank + 2 >= end || bytes[blank] !== BLANK) return -1;
    const flag = bytes[blank + 1];
    if (flag !== BLANK && flag !== ASTERISK) return -1;
    const first = blank + 2;
    let signs = 0;
    let at = first;
    for (; at < end; at += 1) {
      const sign = bytes[at] as number;
      if (sign === LINE_FEED) break;
      if (sign === 0) return -1;
      signs |= sign;
    }
    if (at === end || at === first || bytes[at - 1] === CARRIAGE_RETURN) return -1;
    if (at - start > MAX_LINE_LENGTH) return -1;
    const name = signs > 0x7f ? decoder.decode(bytes.subarray(first, at)) : asciiText(bytes, first, at);
    if ((signs > 0x7f || at === first + 1) && nameProblem(name) !== null) return -1;
    return this.#descriptors.addDigits(name, algorithm, bytes, start, place) ? at : -1;
  }
}
