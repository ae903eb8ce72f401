/** Messages of protocol buffers (protobuf.dev, "Encoding"), field by field, without a schema. */

import { type Cursor, CutShort, TooMuch } from './cursor.ts';

const VARINT = 0;
const FIXED64 = 1;
const BYTES = 2;
const FIXED32 = 5;
const MAX_NUMBERS = 1000;

export class ProtoMessage {
  readonly #cursor: Cursor;
  readonly #end: number;
  #type = VARINT;
  field = 0;
  /** Where the field's bytes end. */
  end = 0;
  /** Whether something in it is no field, or goes on behind its end. */
  isMalformed = false;

  /** The message from the cursor's place up to `end`. */
  constructor(cursor: Cursor, end: number) {
    this.#cursor = cursor;
    this.#end = end;
  }

  /** Goes to the next field; false behind the last one, and where there is none that can be read. */
  next(): boolean {
    if (this.#cursor.at >= this.#end) {
      this.isMalformed ||= this.#cursor.at > this.#end;
      return false;
    }
    const key = this.#varint();
    this.#type = key % 8;
    this.field = Math.floor(key / 8);
    const isKnown = [VARINT, FIXED64, BYTES, FIXED32].includes(this.#type);
    if (!isKnown || this.field === 0) {
      this.isMalformed = true;
      return false;
    }
    if (this.#type !== BYTES) return true;
    const length = this.#varint();
    this.end = this.#cursor.at + length;
    if (this.end > this.#cursor.size) throw new CutShort(this.end);
    this.isMalformed ||= this.end > this.#end;
    return !this.isMalformed;
  }

  /** Whether the field is text, bytes or a message. */
  get isBytes(): boolean {
    return this.#type === BYTES;
  }

  number(): number {
    if (this.#type === VARINT) return this.#varint();
    this.skip();
    return Number.NaN;
  }

  /** Numbers that are repeated, packed or one by one. */
  numbers(): number[] {
    if (!this.isBytes) return [this.number()];
    const numbers: number[] = [];
    while (this.#cursor.at < this.end) {
      if (numbers.length === MAX_NUMBERS) throw new TooMuch();
      numbers.push(this.#varint());
    }
    return numbers;
  }

  text(maxBytes: number): string {
    const length = this.end - this.#cursor.at;
    if (length > maxBytes) throw new TooMuch();
    return new TextDecoder().decode(this.#cursor.bytes(length));
  }

  skip(): void {
    if (this.#type === BYTES) this.#cursor.at = this.end;
    else if (this.#type === VARINT) this.#varint();
    else this.#cursor.skip(this.#type === FIXED64 ? 8 : 4);
  }

  /** Up to 64 bits, of which a number holds 53 exactly. */
  #varint(): number {
    let [value, factor] = [0, 1];
    for (let count = 0; count < 10; count += 1) {
      const byte = this.#cursor.byte();
      value += (byte & 0x7f) * factor;
      if (byte < 0x80) return value;
      factor *= 128;
    }
    this.isMalformed = true;
    return value;
  }
}
