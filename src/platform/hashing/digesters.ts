/** Digests beside SHA-256, made of the same reads of a file. */

import { hash } from 'node:crypto';
import { hashingStream } from 'hasha';
import { type Algorithm, type Computation, type Digest, infoOf } from '../../model/digest.ts';
import { Pieces } from './pieces.ts';

/** DVC looks at so many bytes of each piece that it reads (dvc-data: istextfile.py). */
const TEXT_SAMPLE = 512;
const MAX_NOT_TEXT = 0.3;

export class Digesters {
  readonly #open: { readonly algorithm: Algorithm; readonly of: Computation['of']; readonly hash: Hash }[] =
    [];
  readonly #pieces: { readonly algorithm: Algorithm; readonly pieces: Pieces }[] = [];

  /** `size`: what the file is long, as far as it is known before it is read. */
  constructor(algorithms: readonly Algorithm[], size: number) {
    for (const algorithm of algorithms) {
      const { computed } = infoOf(algorithm);
      const hash = computed && hashOf(computed.hash);
      if (!hash) continue;
      if (computed.of === 'pieces') {
        const pieces = Pieces.of(computed, size, () => hashOf(computed.hash));
        if (pieces !== null) this.#pieces.push({ algorithm, pieces });
        continue;
      }
      if (computed.of === 'git-blob') hash.update(blobHead(size));
      this.#open.push({ algorithm, of: computed.of, hash });
    }
  }

  /** Takes the next piece of the file, as one read brought it. */
  update(piece: Uint8Array): void {
    let text: Uint8Array | null = null;
    for (const { of, hash } of this.#open) {
      if (of === 'unix-text') text ??= asUnixText(piece);
      hash.update(of === 'unix-text' && text !== null ? text : piece);
    }
    for (const { pieces } of this.#pieces) pieces.update(piece);
  }

  digests(): Digest[] {
    const whole = this.#open.map(({ algorithm, hash }) => ({ algorithm, value: hash.digest('hex') }));
    return [...whole, ...this.#pieces.map(({ algorithm, pieces }) => ({ algorithm, ...pieces.digest() }))];
  }
}

/** Digests of bytes that are all here, without those that this machine's OpenSSL does not make. */
export function digestsOfBytes(content: Uint8Array, algorithms: readonly Algorithm[]): Digest[] {
  return algorithms.flatMap((algorithm) => {
    const { computed } = infoOf(algorithm);
    if (!computed) return [];
    try {
      if (computed.of === 'pieces') {
        const digesters = new Digesters([algorithm], content.length);
        digesters.update(content);
        return digesters.digests();
      }
      return [{ algorithm, value: hash(computed.hash, hashedBytes(content, computed.of), 'hex') }];
    } catch {
      return [];
    }
  });
}

function hashedBytes(content: Uint8Array, of: Computation['of']): Uint8Array {
  if (of === 'git-blob') return Buffer.concat([blobHead(content.length), content]);
  return of === 'unix-text' ? asUnixText(content) : content;
}

function blobHead(size: number): Buffer {
  return Buffer.from(`blob ${size}\0`);
}

type Hash = ReturnType<typeof hashingStream>;

/** Null where this machine's OpenSSL does not have it, or may not use it. */
function hashOf(algorithm: string): Hash | null {
  try {
    return hashingStream({ algorithm, encoding: 'buffer' as 'hex' });
  } catch {
    return null;
  }
}

/** A piece with CRLF made LF, where it is text. */
function asUnixText(piece: Uint8Array): Uint8Array {
  if (!isText(piece)) return piece;
  let kept = 0;
  const converted = new Uint8Array(piece.length);
  for (let at = 0; at < piece.length; at += 1) {
    const byte = piece[at] as number;
    if (byte === 0x0d && piece[at + 1] === 0x0a) continue;
    converted[kept++] = byte;
  }
  return converted.subarray(0, kept);
}

function isText(piece: Uint8Array): boolean {
  const sample = piece.subarray(0, TEXT_SAMPLE);
  let other = 0;
  for (const byte of sample) {
    if (byte === 0) return false;
    const isPlain =
      (byte >= 32 && byte < 127) || byte === 8 || byte === 9 || byte === 10 || byte === 12 || byte === 13;
    if (!isPlain) other += 1;
  }
  return other <= sample.length * MAX_NOT_TEXT;
}
