/** SHA-256 digests in 32 bytes each, because a million of them as text would take more than all else. */

const WORDS = 8;
/** Rows in one block: growing by blocks copies nothing. */
const ROWS = 65_536;
/** Rows in the first block, which doubles until it is as long as the others: most sources are short. */
const FIRST_ROWS = 64;

const DIGITS = '0123456789abcdef';
const decoder = new TextDecoder();
const text = new Uint8Array(WORDS * 8);

export class Digests {
  readonly #blocks: Uint32Array[] = [];
  #length = 0;

  /** Keeps 64 lower-case hex digits, and answers the place to ask for them by. */
  add(hex: string): number {
    const row = this.#length % ROWS;
    const block = this.#blockFor(row);
    for (let word = 0; word < WORDS; word += 1) block[row * WORDS + word] = wordAt(hex, word * 8);
    this.#length += 1;
    return this.#length - 1;
  }

  #blockFor(row: number): Uint32Array {
    // Where a block begins, the one before it is full.
    const last = row === 0 ? undefined : this.#blocks.at(-1);
    if (last !== undefined && row * WORDS < last.length) return last;
    const rows = last ? row * 2 : this.#length === 0 ? FIRST_ROWS : ROWS;
    const block = new Uint32Array(rows * WORDS);
    if (last) block.set(last);
    this.#blocks[last ? this.#blocks.length - 1 : this.#blocks.length] = block;
    return block;
  }

  /** The digest as 64 lower-case hex digits. */
  hex(place: number): string {
    for (let word = 0; word < WORDS; word += 1) {
      const bits = this.#word(place, word);
      for (let digit = 0; digit < 8; digit += 1)
        text[word * 8 + digit] = DIGITS.charCodeAt((bits >>> (28 - digit * 4)) & 15);
    }
    return decoder.decode(text);
  }

  /** The first 52 bits, which a number holds exactly. */
  head(place: number): number {
    return this.#word(place, 0) * 2 ** 20 + (this.#word(place, 1) >>> 12);
  }

  #word(place: number, word: number): number {
    return this.#blocks[Math.floor(place / ROWS)]?.[(place % ROWS) * WORDS + word] ?? 0;
  }
}

/** Eight hex digits as a number; without `parseInt`, which would cut a text out for each. */
function wordAt(hex: string, from: number): number {
  let word = 0;
  for (let index = from; index < from + 8; index += 1) {
    const code = hex.charCodeAt(index);
    word = (word << 4) | (code < 58 ? code - 48 : code - 87);
  }
  return word;
}
