/** Inputs made of other inputs, by a generator that gives the same ones for the same seed. */

import type { Target } from './target.ts';

export type Random = (below: number) => number;

/** Marsaglia's xorshift with 32 bits. */
export function randomFrom(seed: number): Random {
  let state = (seed | 0) === 0 ? 1 : seed | 0;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return below <= 0 ? 0 : (state >>> 0) % below;
  };
}

const MAX_CHANGES = 6;
const INTERESTING = [
  0, 9, 10, 13, 32, 34, 35, 40, 41, 42, 45, 46, 47, 48, 57, 58, 61, 92, 127, 128, 192, 239, 255,
];

/** One of `corpus` with some changes, no longer than the target takes. */
export function mutated(corpus: readonly Uint8Array[], target: Target, random: Random): Uint8Array {
  const words = target.words.map((word) => Buffer.from(word));
  const pick = () => corpus[random(corpus.length)] ?? new Uint8Array();
  let input: Buffer = Buffer.from(pick());
  for (let left = 1 + random(MAX_CHANGES); left > 0; left -= 1) input = change(input, pick(), words, random);
  return Uint8Array.from(input.subarray(0, target.maxBytes));
}

function change(input: Buffer, other: Uint8Array, words: readonly Buffer[], random: Random): Buffer {
  const at = random(input.length + 1);
  const length = random(Math.min(input.length - at, 1 + random(64)) + 1);
  const put = (piece: Uint8Array, cut = 0) =>
    Buffer.concat([input.subarray(0, at), piece, input.subarray(at + cut)]);
  const word = words[random(words.length)] ?? Buffer.alloc(0);
  switch (random(10)) {
    case 0: {
      const copy = Buffer.from(input);
      if (at < copy.length) copy[at] = (copy[at] ?? 0) ^ (1 << random(8));
      return copy;
    }
    case 1:
      return put(Buffer.of(random(256)), random(2));
    case 2:
      return put(Buffer.of(INTERESTING[random(INTERESTING.length)] ?? 0), random(2));
    case 3:
      return put(Buffer.alloc(0), length);
    case 4:
      return put(input.subarray(at, at + length));
    case 5: {
      const from = random(other.length);
      return put(other.subarray(from, from + random(256)), random(2) * length);
    }
    case 6:
      return put(word, length);
    default:
      return put(word);
  }
}

/** A piece of the input repeated until it takes `size` bytes; what is in front and behind stays. */
export function grown(input: Uint8Array, at: number, length: number, size: number): Uint8Array {
  const unit = input.subarray(at, at + length);
  const times = Math.max(1, Math.floor(size / Math.max(1, unit.length)));
  const middle = unit.length === 0 ? unit : Buffer.alloc(times * unit.length, unit);
  return Uint8Array.from(Buffer.concat([input.subarray(0, at), middle, input.subarray(at + length)]));
}
