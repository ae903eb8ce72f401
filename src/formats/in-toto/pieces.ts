import { type Algorithm, type Digest, ofPieces } from '../../model/digest.ts';
import type { KeyPath } from '../../text/structured.ts';
import type { DocumentReader } from '../shared/document.ts';
import type { NamedFile } from '../shared/elsewhere.ts';
import { hexDigest } from '../shared/hex-digest.ts';

/** A resource of a model signature: a file, or a range of one. */
export interface Piece {
  readonly path: string;
  readonly digest: Digest | null;
  /** As it is written. */
  readonly hex: string;
  readonly pointer: KeyPath;
}

interface Range {
  readonly start: number;
  readonly end: number;
  readonly piece: Piece;
}

/** `PATH:START:END`, the end exclusive; a path may hold colons itself. */
const RANGE = /^([\s\S]+):(\d{1,15}):(\d{1,15})$/;

/**
 * Files of a signature over ranges. Ranges of a file have to cover it from its first byte to its last, which tells
 * its size; the digest of a file's only range is its own. Ranges of different sizes or algorithms are counted.
 */
export async function joinPieces(pieces: readonly Piece[], reader: DocumentReader): Promise<NamedFile[]> {
  const byPath = new Map<string, Range[]>();
  for (const piece of pieces) {
    const [, path = '', start, end] = RANGE.exec(piece.path) ?? [];
    if (path === '') {
      reader.brokenAt(piece.pointer, 'name', false);
      continue;
    }
    const ranges = byPath.get(path) ?? [];
    byPath.set(path, ranges);
    ranges.push({ start: Number(start), end: Number(end), piece });
  }
  const files: NamedFile[] = [];
  for (const [path, ranges] of byPath) {
    const [first] = ranges.sort((a, b) => a.start - b.start);
    if (first === undefined) continue;
    const { pointer } = first.piece;
    const size = coveredSize(ranges);
    if (size === null) {
      reader.brokenAt(pointer, 'name', false);
      continue;
    }
    const digest = ranges.length === 1 ? first.piece.digest : await digestOf(ranges);
    if (digest === null && ranges.length > 1) reader.count('piece', ranges.length);
    files.push({ descriptor: { path, size, digests: digest === null ? [] : [digest] }, pointer });
  }
  return files;
}

/** Where the last range ends; null where one is missing, or overlaps with another. */
function coveredSize(ranges: readonly Range[]): number | null {
  let size = 0;
  for (const { start, end } of ranges) {
    if (start !== size || end < start) return null;
    size = end;
  }
  return size;
}

/** Of ranges that are all as long as the first, but for the last, which may be shorter; null: they are others. */
async function digestOf(ranges: readonly Range[]): Promise<Digest | null> {
  const length = ranges[0]?.end ?? 0;
  const algorithm = ranges[0]?.piece.digest?.algorithm;
  if (algorithm === undefined || ofPieces(algorithm) !== null) return null;
  const values: string[] = [];
  for (const [index, { start, end, piece }] of ranges.entries()) {
    const isLast = index === ranges.length - 1;
    if (piece.digest?.algorithm !== algorithm || end === start) return null;
    if (isLast ? end - start > length : end - start !== length) return null;
    values.push(piece.digest.value);
  }
  const pieces = values.join('');
  const name = `${algorithm}-sharded-${length}` as Algorithm;
  return { algorithm: name, value: await sha256OfHex(pieces), pieces };
}

/** The SHA-256 of the bytes that these hex digits are. */
export function sha256OfHex(hex: string): Promise<string> {
  return hexDigest(
    'SHA-256',
    Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16)),
  );
}
