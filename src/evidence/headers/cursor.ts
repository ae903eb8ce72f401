import type { HeaderSource } from './header.ts';

const WINDOW_BYTES = 256 * 1024;

/** Thrown where a header goes on behind the end of its file. `needed`: the size in bytes that the file needs at least. */
export class CutShort extends Error {
  readonly needed: number;
  constructor(needed: number) {
    super('cut short');
    this.needed = needed;
  }
}

/** Thrown where a header is longer, or has more parts, than is looked at. */
export class TooMuch extends Error {}

/** Reads a file from the start on, through a window that skips what is not asked for. */
export class Cursor {
  at = 0;
  readonly #source: HeaderSource;
  readonly #maxBytes: number;
  #window: Uint8Array = new Uint8Array(0);
  #view: DataView = new DataView(new ArrayBuffer(0));
  #start = 0;
  #read = 0;
  isLittle = true;

  /** `maxBytes`: how much is read of it at most. */
  constructor(source: HeaderSource, maxBytes: number) {
    this.#source = source;
    this.#maxBytes = maxBytes;
  }

  get size(): number {
    return this.#source.size;
  }

  /** Throws `CutShort` where there are not so many bytes. The bytes are overwritten by the next call. */
  bytes(length: number): Uint8Array {
    const from = this.#ensure(length);
    this.at += length;
    return this.#window.subarray(from, from + length);
  }

  skip(length: number): void {
    this.at += length;
    if (this.at > this.size) throw new CutShort(this.at);
  }

  byte(): number {
    const from = this.#ensure(1);
    this.at += 1;
    return this.#window[from] as number;
  }

  u16(): number {
    const from = this.#ensure(2);
    this.at += 2;
    return this.#view.getUint16(from, this.isLittle);
  }

  u32(): number {
    const from = this.#ensure(4);
    this.at += 4;
    return this.#view.getUint32(from, this.isLittle);
  }

  /** As a number: what is beyond 2^53 is longer than any file. */
  u64(): number {
    const from = this.#ensure(8);
    this.at += 8;
    return Number(this.#view.getBigUint64(from, this.isLittle));
  }

  /** Where the next bytes are in the window. */
  #ensure(length: number): number {
    const end = this.at + length;
    if (end > this.size) throw new CutShort(end);
    if (this.at >= this.#start && end <= this.#start + this.#window.length) return this.at - this.#start;
    const wanted = Math.max(length, Math.min(WINDOW_BYTES, this.size - this.at));
    this.#read += wanted;
    if (this.#read > this.#maxBytes) throw new TooMuch();
    this.#window = this.#source.read(this.at, wanted);
    // It became shorter since it was opened.
    if (this.#window.length < length) throw new CutShort(end);
    this.#view = new DataView(this.#window.buffer, this.#window.byteOffset, this.#window.length);
    this.#start = this.at;
    return 0;
  }
}
