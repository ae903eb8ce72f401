/** Digests of one length in as many bytes as they have, because a million of them as text would take more than all else. */

/** Rows in one block: growing by blocks copies nothing. */
const ROWS = 65_536;
/** Rows in the first block, which doubles until it is as long as the others: most manifests are short. */
const FIRST_ROWS = 64;

const decoder = new TextDecoder();
/** The codes of the two digits of each byte, one after the other. */
const PAIRS = pairs();
/** The value of each byte that is a hex digit. */
const NO_DIGIT = 16;
const DIGITS = Uint8Array.from({ length: 256 }, (_, byte) => {
  const value = Number.parseInt(String.fromCharCode(byte), 16);
  return Number.isNaN(value) ? NO_DIGIT : value;
});

export class DigestColumn {
  readonly #words: number;
  readonly #blocks: Uint32Array[] = [];
  /** Where digits are written before they become a text. */
  readonly #text: Uint8Array;
  #length = 0;

  /** `hexLength` is a multiple of 8. */
  constructor(hexLength: number) {
    this.#words = hexLength / 8;
    this.#text = new Uint8Array(hexLength);
  }

  get length(): number {
    return this.#length;
  }

  /** Keeps lower-case hex digits, and answers the place to ask for them by. */
  add(hex: string): number {
    const row = this.#length % ROWS;
    const block = this.#blockFor(row);
    const start = row * this.#words;
    for (let word = 0; word < this.#words; word += 1) block[start + word] = wordAt(hex, word * 8);
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
        const half = DIGITS[bytes[at++] as number] as number;
        bits |= half;
        value = (value << 4) | half;
      }
      block[word] = value;
    }
    if (bits >= NO_DIGIT) return false;
    this.#length += 1;
    return true;
  }

  /** The block of the next row. */
  #blockFor(row: number): Uint32Array {
    const place = Math.floor(this.#length / ROWS);
    const known = this.#blocks[place];
    if (known !== undefined && row * this.#words < known.length) return known;
    const rows = known ? row * 2 : place === 0 ? FIRST_ROWS : ROWS;
    const block = new Uint32Array(rows * this.#words);
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
  writeHex(place: number, into: Uint8Array, start: number): number {
    let at = start;
    for (let word = 0; word < this.#words; word += 1) {
      const bits = this.#word(place, word);
      for (let shift = 24; shift >= 0; shift -= 8) {
        const pair = ((bits >>> shift) & 0xff) * 2;
        into[at++] = PAIRS[pair] as number;
        into[at++] = PAIRS[pair + 1] as number;
      }
    }
    return at - start;
  }

  /** Whether the digest there is `hex`, in lower case; nothing is made to find out. */
  equals(place: number, hex: string): boolean {
    if (hex.length !== this.#words * 8) return false;
    for (let word = 0; word < this.#words; word += 1) {
      const bits = this.#word(place, word);
      for (let digit = 0; digit < 8; digit += 1)
        if (hex.charCodeAt(word * 8 + digit) !== codeAt(bits, digit)) return false;
    }
    return true;
  }

  /** The first 52 bits, which a number holds exactly; all of a shorter digest. */
  head(place: number): number {
    return this.#words < 2
      ? this.#word(place, 0)
      : this.#word(place, 0) * 2 ** 20 + (this.#word(place, 1) >>> 12);
  }

  #word(place: number, word: number): number {
    return this.#blocks[Math.floor(place / ROWS)]?.[(place % ROWS) * this.#words + word] ?? 0;
  }
}

function pairs(): Uint8Array {
  const codes = new Uint8Array(512);
  for (let byte = 0; byte < 256; byte += 1) {
    codes[2 * byte] = codeAt(byte, 6);
    codes[2 * byte + 1] = codeAt(byte, 7);
  }
  return codes;
}

/** The code of one of a word's eight digits. */
function codeAt(bits: number, digit: number): number {
  const value = (bits >>> (28 - digit * 4)) & 15;
  return value < 10 ? value + 48 : value + 87;
}

/** Eight hex digits as a number; without `parseInt`, which would cut a text out for each. */
function wordAt(hex: string, from: number): number {
  let word = 0;
  for (let index = from; index < from + 8; index += 1)
    word = (word << 4) | (DIGITS[hex.charCodeAt(index)] as number);
  return word;
}
