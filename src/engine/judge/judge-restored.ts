import { type CountedResult, countRestored, resultKey } from '../../evidence/statement/judge-restored.ts';
import type { FileRecord } from '../../model/file-record.ts';
import type { UngradedFinding } from '../../model/finding.ts';
import type { RestoreNote, RestoreStatement, StatedFile } from '../../model/restored.ts';
import { restoreFailed } from '../../rules/restore-failed.ts';
import { restoreGone } from '../../rules/restore-gone.ts';
import { restoreMismatch } from '../../rules/restore-mismatch.ts';
import { restoreUnsourced } from '../../rules/restore-unsourced.ts';
import type { StageResult } from '../stages.ts';

/** What statements of `restore` say of the files as they are here. */
export interface Restored {
  /** How each came, by path: of files that are here and match, and of those that are missing. */
  readonly rows: ReadonlyMap<string, RestoreNote>;
  /** The findings about missing files that say more than that they are missing, by path. */
  readonly instead: ReadonlyMap<string, UngradedFinding>;
  /** How many missing files could not be fetched, so that nothing is known of them. */
  readonly failed: number;
}

/** A row that contradicts what is here is from before something changed, and is left aside. */
export function judgeRestored(
  statements: readonly RestoreStatement[],
  plan: readonly FileRecord[],
  now: { readonly time: number; readonly maxAge: number | null },
): StageResult<Restored> & { readonly value: Restored } {
  const { files, uncounted } = countRestored(statements, {
    time: now.time,
    maxAge: now.maxAge ?? Number.POSITIVE_INFINITY,
  });
  const rows = new Map<string, RestoreNote>();
  const instead = new Map<string, UngradedFinding>();
  const findings: UngradedFinding[] = [];
  let failed = 0;
  let restored = 0;
  for (const record of plan) {
    const counted = record.sha256 === null ? undefined : files.get(resultKey(record.path, record.sha256));
    if (counted === undefined) continue;
    const { result } = counted.row;
    const isHere = record.status === 'matched' && record.evidence === 'bytes';
    if (result === 'restored' ? !isHere : record.status !== 'missing') continue;
    rows.set(record.path, rowOf(counted.row));
    if (result === 'restored') {
      restored += 1;
      continue;
    }
    const finding = findingOf(counted, record);
    findings.push(finding);
    if (result !== 'unsourced') instead.set(record.path, finding);
    if (result === 'failed') failed += 1;
  }
  return {
    value: { rows, instead, failed },
    findings,
    counts: {
      files_restored: restored,
      files_not_restored: rows.size - restored,
      statements: statements.length,
      results_not_counted: uncounted,
    },
  };
}

function findingOf({ row, statement }: CountedResult, { path, location }: FileRecord): UngradedFinding {
  const { result, from, sha256: expected, actual, why } = row;
  const at = { subject: path, location };
  switch (result) {
    case 'mismatch':
      return restoreMismatch.found({ ...at, data: { from, expected, actual, statement } });
    case 'gone':
      return restoreGone.found({ ...at, data: { from, expected, statement } });
    case 'failed':
      return restoreFailed.found({ ...at, data: { why, expected, statement } });
    default:
      return restoreUnsourced.found({ ...at, data: { why, statement } });
  }
}

function rowOf({ result, from, bytes, resumed_from, seconds, attempts }: StatedFile): RestoreNote {
  return { result, from, bytes, resumed_from, seconds, attempts };
}
