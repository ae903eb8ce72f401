import type { Digest } from '../../model/digest.ts';
import type { KeyPath } from '../../text/structured.ts';
import type { DocumentReader } from '../shared/document.ts';
import type { NamedFile } from '../shared/elsewhere.ts';

/** A resource of a model signature: a file, or a range of one. */
export interface Piece {
  readonly path: string;
  readonly digest: Digest | null;
  /** As it is written. */
  readonly hex: string;
  readonly pointer: KeyPath;
}

/** `PATH:START:END`, the end exclusive; a path may hold colons itself. */
const RANGE = /^([\s\S]+):(\d{1,15}):(\d{1,15})$/;

/**
 * Files of a signature over ranges. Ranges of a file have to cover it from its first byte to its last, which tells
 * its size; the digest of a file's only range is its own. Digests of several ranges are counted: no file has them.
 */
export function joinPieces(pieces: readonly Piece[], reader: DocumentReader): NamedFile[] {
  const byPath = new Map<string, { readonly start: number; readonly end: number; readonly piece: Piece }[]>();
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
  return [...byPath].flatMap(([path, ranges]): NamedFile[] => {
    ranges.sort((a, b) => a.start - b.start);
    let size = 0;
    for (const { start, end } of ranges) {
      if (start !== size || end < start) {
        reader.brokenAt(ranges[0]?.piece.pointer ?? [], 'name', false);
        return [];
      }
      size = end;
    }
    const [only] = ranges;
    if (only === undefined) return [];
    const digest = ranges.length === 1 ? only.piece.digest : null;
    if (ranges.length > 1) reader.count('piece', ranges.length);
    return [
      { descriptor: { path, size, digests: digest === null ? [] : [digest] }, pointer: only.piece.pointer },
    ];
  });
}
