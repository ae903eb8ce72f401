import { DigestColumn } from './digest-column.ts';
import type { DigestStore } from './record-source.ts';

const NONE = -1;

/** SHA-256 digests in 32 bytes each, because a million of them as text would take more than all else; by their records' places. */
export class Digests implements DigestStore {
  readonly #column = new DigestColumn(64);
  /** The place in the column of each record's digest; nothing behind the last record that has one. */
  readonly #places: number[] = [];

  /** Keeps the digest of the record at `at`, in lower-case hex digits. */
  keep(at: number, hex: string): void {
    while (this.#places.length < at) this.#places.push(NONE);
    if (this.has(at)) {
      if (this.equals(at, hex)) return;
      throw new Error(`a second digest at ${at}`);
    }
    this.#places[at] = this.#column.add(hex);
  }

  /** Whether the record there has one. */
  has(at: number): boolean {
    return (this.#places[at] ?? NONE) !== NONE;
  }

  hex(at: number): string {
    return this.#column.hex(this.#place(at));
  }

  writeHex(at: number, into: DataView, start: number): number {
    return this.#column.writeHex(this.#place(at), into, start);
  }

  equals(at: number, hex: string): boolean {
    return this.#column.equals(this.#place(at), hex);
  }

  head(at: number): number {
    return this.#column.head(this.#place(at));
  }

  #place(at: number): number {
    const place = this.#places[at] ?? NONE;
    if (place === NONE) throw new Error(`no digest at ${at}`);
    return place;
  }
}
