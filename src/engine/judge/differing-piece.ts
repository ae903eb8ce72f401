import { infoOf, ofPieces } from '../../model/digest.ts';
import type { ChecksumMismatch } from '../../rules/checksum-mismatch.ts';
import type { Differing } from './compare-digests.ts';

type OfPiece = Pick<ChecksumMismatch, 'algorithm' | 'expected' | 'actual' | 'range'>;

/** The first piece of a file by whose digest it differs; null where the file's digest is one. `size`: the file's. */
export function differingPiece({ expected, pieces: found }: Differing, size: number): OfPiece | null {
  const split = ofPieces(expected.algorithm);
  const recorded = expected.pieces;
  if (split === null || recorded === undefined || found === null) return null;
  const { hexLength } = infoOf(split.of);
  const differing: number[] = [];
  for (let at = 0; at * hexLength < Math.max(recorded.length, found.length); at += 1)
    if (digestAt(recorded, at, hexLength) !== digestAt(found, at, hexLength)) differing.push(at);
  const [first] = differing;
  if (first === undefined) return null;
  const start = first * split.size;
  return {
    algorithm: split.of,
    expected: digestAt(recorded, first, hexLength),
    actual: digestAt(found, first, hexLength),
    range: { start, end: Math.min(start + split.size, size), more: differing.length - 1 },
  };
}

const digestAt = (digests: string, at: number, length: number) =>
  digests.slice(at * length, (at + 1) * length);
