import type { RestoreStatement, StatedFile } from '../../model/restored.ts';
import { ageProblem, type Moment } from './age.ts';

/** A row of a statement, and the statement's file. */
export interface CountedResult {
  readonly row: StatedFile;
  readonly statement: string;
}

export interface CountedResults {
  /** By path and recorded digest (`resultKey`). */
  readonly files: ReadonlyMap<string, CountedResult>;
  /** Rows of statements that are too old, or from the future. */
  readonly uncounted: number;
}

/** What the newest statement that counts says of each file. It counts for the digest that was recorded then. */
export function countRestored(statements: readonly RestoreStatement[], now: Moment): CountedResults {
  const files = new Map<string, CountedResult>();
  let uncounted = 0;
  const newestFirst = [...statements].sort((a, b) => b.time - a.time || (a.file < b.file ? -1 : 1));
  for (const statement of newestFirst) {
    if (ageProblem(statement, now) !== null) {
      uncounted += statement.files.length;
      continue;
    }
    for (const row of statement.files) {
      const key = resultKey(row.path, row.sha256);
      if (!files.has(key)) files.set(key, { row, statement: statement.file });
    }
  }
  return { files, uncounted };
}

export const resultKey = (path: string, sha256: string): string => `${sha256} ${path}`;
