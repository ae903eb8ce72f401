import { isObject, type JsonObject } from '../../model/json.ts';
import { RESTORE_RESULTS, type RestoreStatement, type StatedFile } from '../../model/restored.ts';
import { momentIn, type NoStatement, wordsIn } from './statement-json.ts';

const DIGEST = /^[0-9a-f]{64}$/;

/** Whether a value looks like the results of `restore`, and not like those of `smoke`. */
export const isRestored = (value: JsonObject): boolean => Array.isArray(value.files) && 'dry_run' in value;

/** Reads the results of `restore`. One row that is wrong makes all of it none. */
export function readRestored(file: string, value: JsonObject): RestoreStatement | NoStatement {
  if (value.dry_run !== false) return { problem: 'it is the result of a dry run, which restores nothing' };
  const time = momentIn(value.generated_at);
  if (time === null) return { problem: 'it does not say when it was made' };
  const files: StatedFile[] = [];
  for (const [index, row] of (value.files as unknown[]).entries()) {
    if (!isObject(row) || typeof row.path !== 'string' || typeof row.status !== 'string')
      return { problem: `row ${index + 1} of its files is malformed` };
    const result = RESTORE_RESULTS.find((known) => known === row.status);
    // What was left out says nothing of any file.
    if (result === undefined) continue;
    const { sha256 } = row;
    // A file of which no digest was known then says nothing about one that is recorded.
    if (sha256 === null) continue;
    if (typeof sha256 !== 'string' || !DIGEST.test(sha256))
      return { problem: `row ${index + 1} of its files is malformed` };
    files.push({ path: row.path, sha256, result, ...factsOf(row, result) });
  }
  return { file, time, files };
}

function factsOf(
  row: JsonObject,
  result: StatedFile['result'],
): Omit<StatedFile, 'path' | 'sha256' | 'result'> {
  const attempts = Array.isArray(row.attempts) ? (row.attempts as unknown[]).filter(isObject) : [];
  // Of several sources the one that decided is meant.
  const decisive = attempts.find((attempt) => attempt.result === result);
  // Caches are asked first, and need not have it.
  const absent = attempts.findLast((attempt) => attempt.result === 'absent');
  const source = row.from ?? (decisive ?? (result === 'gone' ? absent : undefined))?.from;
  const actual = decisive?.sha256;
  return {
    from: wordsIn(source),
    bytes: numberOf(row.bytes),
    resumed_from: numberOf(row.resumed_from) ?? 0,
    seconds: numberOf(row.seconds) ?? 0,
    attempts: attempts.length,
    actual: result === 'mismatch' && typeof actual === 'string' && DIGEST.test(actual) ? actual : null,
    why: wordsIn(row.why) || null,
  };
}

const numberOf = (value: unknown) =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : null;
