import { DigestColumn } from './digest-column.ts';

/** Digests of one algorithm by index. While every index has one, the index itself is the place. */
export class SparseDigests {
  readonly #column: DigestColumn;
  /** The indices that have a digest, rising; null while they are 0, 1, 2 and so on. */
  #indices: number[] | null = null;

  constructor(hexLength: number) {
    this.#column = new DigestColumn(hexLength);
  }

  /** Indices come in rising order; a second digest of one index is left out. */
  add(index: number, hex: string): void {
    if (this.has(index)) return;
    this.#keepIndex(index);
    this.#column.add(hex);
  }

  /** The same of a first digest, as ASCII from `start`; false: it is none, and nothing is added. */
  addDigits(index: number, bytes: Uint8Array, start: number): boolean {
    if (!this.#column.addDigits(bytes, start)) return false;
    this.#keepIndex(index, this.#column.length - 1);
    return true;
  }

  #keepIndex(index: number, next = this.#column.length): void {
    if (this.#indices === null && index !== next) this.#indices = Array.from({ length: next }, (_, at) => at);
    this.#indices?.push(index);
  }

  has(index: number): boolean {
    return this.#place(index) !== null;
  }

  hex(index: number): string | null {
    const place = this.#place(index);
    return place === null ? null : this.#column.hex(place);
  }

  writeHex(index: number, into: DataView, start: number): number {
    const place = this.#place(index);
    return place === null ? 0 : this.#column.writeHex(place, into, start);
  }

  equals(index: number, hex: string): boolean {
    const place = this.#place(index);
    return place !== null && this.#column.equals(place, hex);
  }

  head(index: number): number {
    const place = this.#place(index);
    return place === null ? 0 : this.#column.head(place);
  }

  #place(index: number): number | null {
    const indices = this.#indices;
    if (indices === null) return index < this.#column.length ? index : null;
    let low = 0;
    let high = indices.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((indices[middle] ?? 0) < index) low = middle + 1;
      else high = middle;
    }
    return indices[low] === index ? low : null;
  }
}
