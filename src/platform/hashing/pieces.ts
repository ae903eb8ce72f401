/** Digests of a file's pieces, made of the same reads of the file. */

import { hash } from 'node:crypto';
import type { Computation, Digest } from '../../model/digest.ts';

/** No manifest that is read has room for the digests of more. */
const MAX_PIECES = 1_000_000;

interface Hash {
  update(bytes: Uint8Array): unknown;
  digest(encoding: 'hex'): string;
}

export class Pieces {
  readonly #size: number;
  readonly #newHash: () => Hash | null;
  readonly #digests: string[] = [];
  #open: Hash | null = null;
  /** Bytes of the piece that is begun. */
  #count = 0;

  private constructor(size: number, newHash: () => Hash | null) {
    this.#size = size;
    this.#newHash = newHash;
  }

  /** Null where a file of `fileSize` bytes has too many. */
  static of({ size = 0 }: Computation, fileSize: number, newHash: () => Hash | null): Pieces | null {
    return size > 0 && fileSize / size <= MAX_PIECES ? new Pieces(size, newHash) : null;
  }

  update(bytes: Uint8Array): void {
    for (let at = 0; at < bytes.length; ) {
      this.#open ??= this.#newHash();
      const end = Math.min(bytes.length, at + this.#size - this.#count);
      this.#open?.update(bytes.subarray(at, end));
      this.#count += end - at;
      at = end;
      if (this.#count === this.#size) this.#close();
    }
  }

  /** As `Digest` has them. */
  digest(): Pick<Digest, 'value'> & { readonly pieces: string } {
    if (this.#count > 0) this.#close();
    const pieces = this.#digests.join('');
    return { value: hash('sha256', Buffer.from(pieces, 'hex'), 'hex'), pieces };
  }

  #close(): void {
    // A file that goes on behind its size is no longer the one that was to be read.
    if (this.#digests.length <= MAX_PIECES) this.#digests.push(this.#open?.digest('hex') ?? '');
    this.#open = null;
    this.#count = 0;
  }
}
