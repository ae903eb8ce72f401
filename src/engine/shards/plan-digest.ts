/** What a plan records, as one digest: two jobs with the same one partition the same files. */

/** As much of a record or of a report's row as is the same whatever is on a job's disk. */
export interface PlanRow {
  readonly path: string;
  /** The list or inventory that records it. */
  readonly list: string;
  /** A SHA-256, else `ALGORITHM:HEX` of another digest. */
  readonly sha256: string;
  /** Bytes, or null where no size is recorded. */
  readonly size: number | null;
}

/** Texts of a million records would be too long for one string, so they are digested by pieces. */
const PIECE = 65_536;

/** 64 hex digits over the files, which have to be sorted by path. */
export function digestOfPlan(files: Iterable<PlanRow>, digest: (text: string) => string): string {
  let piece = '';
  for (const { path, list, sha256, size } of files) {
    piece += `${JSON.stringify([path, list, sha256, size])}\n`;
    if (piece.length > PIECE) piece = `${digest(piece)}\n`;
  }
  return digest(piece);
}
