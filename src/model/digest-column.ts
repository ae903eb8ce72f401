/** Digests of one length in as many bytes as they have, because a million of them as text would take more than all else. */

import { DIGIT_VALUES, NO_DIGIT, readDigits } from './hex-digits.ts';

/** Rows in one block: growing by blocks copies nothing. */
const ROWS = 65_536;
/** Rows in the first block, which doubles until it is as long as the others: most manifests are short. */
const FIRST_ROWS = 64;

const decoder = new TextDecoder();
/** The codes of the two digits of each byte, the first as the lower half. */
const PAIRS = Uint16Array.from({ length: 256 }, (_, byte) => codeAt(byte, 6) | (codeAt(byte, 7) << 8));
/** The value of each byte that is a digit in lower case. */
const LOWER = DIGIT_VALUES.map((value, byte) =>
  value === NO_DIGIT || codeAt(value, 7) !== byte ? NO_DIGIT : value,
);

export class DigestColumn {
  readonly #words: number;
  /** Signed, since V8 makes an object of a number beyond 31 bits in code that it has not compiled to the last. */
  readonly #blocks: Int32Array[] = [];
  /** Where digits are written before they become a text. */
  readonly #text: DataView;
  #length = 0;

  /** `hexLength` is a multiple of 8. */
  constructor(hexLength: number) {
    this.#words = hexLength / 8;
    this.#text = new DataView(new ArrayBuffer(hexLength));
  }

  get length(): number {
    return this.#length;
  }

  /** Keeps lower-case hex digits, and answers the place to ask for them by. */
  add(hex: string): number {
    const digits = hex.length === this.#words * 8 ? readDigits(hex) : null;
    if (digits === null) throw new Error(`no digest: ${hex}`);
    const row = this.#length % ROWS;
    const block = this.#blockFor(row);
    for (let word = 0; word < this.#words; word += 1)
      block[row * this.#words + word] = digits.words[word] as number;
    this.#length += 1;
    return this.#length - 1;
  }

  /** Keeps hex digits of any case, as ASCII from `start`; false: they are none, and nothing is kept. */
  addDigits(bytes: Uint8Array, start: number): boolean {
    const row = this.#length % ROWS;
    const block = this.#blockFor(row);
    let at = start;
    let bits = 0;
    for (let word = row * this.#words; word < (row + 1) * this.#words; word += 1) {
      let value = 0;
      for (let digit = 0; digit < 8; digit += 1) {
        const half = DIGIT_VALUES[bytes[at + digit] as number] as number;
        bits |= half;
        value = (value << 4) | (half & 15);
      }
      at += 8;
      block[word] = value;
    }
    if (bits >= NO_DIGIT) return false;
    this.#length += 1;
    return true;
  }

  /** The block of the next row. */
  #blockFor(row: number): Int32Array {
    const place = Math.floor(this.#length / ROWS);
    // Behind the last block nothing is asked for: code that was compiled for blocks would be thrown away.
    const known = place < this.#blocks.length ? this.#blocks[place] : undefined;
    if (known !== undefined && row * this.#words < known.length) return known;
    const rows = known ? row * 2 : place === 0 ? FIRST_ROWS : ROWS;
    const block = new Int32Array(rows * this.#words);
    if (known) block.set(known);
    this.#blocks[place] = block;
    return block;
  }

  /** The digest as lower-case hex digits. */
  hex(place: number): string {
    this.writeHex(place, this.#text, 0);
    return decoder.decode(this.#text);
  }

  /** Writes the same as ASCII from `start`, and answers how many digits there are. */
  writeHex(place: number, into: DataView, start: number): number {
    const block = this.#blocks[Math.floor(place / ROWS)];
    const from = (place % ROWS) * this.#words;
    let at = start;
    for (let word = from; word < from + this.#words; word += 1) {
      const bits = block?.[word] ?? 0;
      into.setUint16(at, PAIRS[bits >>> 24] as number, true);
      into.setUint16(at + 2, PAIRS[(bits >>> 16) & 0xff] as number, true);
      into.setUint16(at + 4, PAIRS[(bits >>> 8) & 0xff] as number, true);
      into.setUint16(at + 6, PAIRS[bits & 0xff] as number, true);
      at += 8;
    }
    return at - start;
  }

  /** Whether the digest there is `hex`, in lower case; nothing is made to find out. */
  equals(place: number, hex: string): boolean {
    if (hex.length !== this.#words * 8) return false;
    for (let word = 0; word < this.#words; word += 1)
      if (lowerWordAt(hex, word * 8) !== this.#word(place, word)) return false;
    return true;
  }

  /** The first 52 bits, which a number holds exactly; all of a shorter digest. */
  head(place: number): number {
    return this.#words < 2
      ? this.#word(place, 0)
      : this.#word(place, 0) * 2 ** 20 + (this.#word(place, 1) >>> 12);
  }

  #word(place: number, word: number): number {
    return (this.#blocks[Math.floor(place / ROWS)]?.[(place % ROWS) * this.#words + word] ?? 0) >>> 0;
  }
}

/** The code of one of a word's eight digits. */
function codeAt(bits: number, digit: number): number {
  const value = (bits >>> (28 - digit * 4)) & 15;
  return value < 10 ? value + 48 : value + 87;
}

/** The same of digits in lower case; of anything else no number that a word is. */
function lowerWordAt(hex: string, from: number): number {
  let word = 0;
  let bits = 0;
  for (let index = from; index < from + 8; index += 1) {
    const half = LOWER[hex.charCodeAt(index)] ?? NO_DIGIT;
    bits |= half;
    word = (word << 4) | half;
  }
  return bits < NO_DIGIT ? word >>> 0 : -1;
}
