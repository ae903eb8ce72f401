/** What a run came to: the value that `--format json` prints and that a check reads as a statement. */

import type { FetchAttempt } from './fetch-attempt.ts';
import type { Left, LeftStatus, RestorePlan, WantedFile } from './plan-restore.ts';

export type RestoreStatus =
  | 'restored'
  /** `--dry-run`: it would be fetched from one of `sources`. */
  | 'planned'
  /** A source has other bytes than are recorded. */
  | 'mismatch'
  /** A source that had it has it no longer. */
  | 'gone'
  /** It could not be fetched or placed this time. */
  | 'failed'
  /** It is missing, and nobody says where from. */
  | 'unsourced'
  | LeftStatus;

/** One file of the result. */
export interface RestoreRow {
  readonly path: string;
  readonly status: RestoreStatus;
  readonly sha256: string | null;
  /** Recorded bytes, or those that came; null where neither is known. */
  readonly bytes: number | null;
  /** The source that had it: `local`, `cache`, `huggingface`, `https://HOST`, a folder. */
  readonly from: string | null;
  /** Bytes of an earlier try that were continued. */
  readonly resumed_from: number;
  readonly seconds: number;
  readonly attempts: readonly {
    readonly from: string;
    readonly place: string;
    readonly result: FetchAttempt['result'];
    readonly why: string;
    readonly sha256: string | null;
  }[];
  /** The second half of a sentence; empty where the status says all. */
  readonly why: string;
  /** Whether the digest is recorded here, or only the hub's own. */
  readonly verified: 'recorded' | 'upstream' | null;
}

export interface RestoreResult {
  readonly schema_version: 1;
  readonly tool: { readonly name: 'manifest-drift'; readonly version: string };
  readonly generated_at: string;
  readonly outcome: 'pass' | 'fail' | 'error';
  readonly dry_run: boolean;
  /** Sorted by path. Files that were there are counted only. */
  readonly files: readonly RestoreRow[];
  readonly summary: {
    /** How many files have each status. */
    readonly counts: Readonly<Partial<Record<RestoreStatus, number>>>;
    readonly present: number;
    readonly restored_bytes: number;
    /** Bytes of files, by the source that they came from. */
    readonly bytes_from: Readonly<Record<string, number>>;
    readonly requests: number;
    readonly seconds: number;
  };
  /** What a person should know besides: whole sentences. */
  readonly notes: readonly string[];
}

export const EXIT = { pass: 0, fail: 1, error: 2 } as const;

/** Whatever could not be done makes the run an error, unless something speaks against a record. */
export function restoreOutcome(rows: readonly RestoreRow[]): RestoreResult['outcome'] {
  if (rows.some(({ status }) => status === 'mismatch' || status === 'gone')) return 'fail';
  return rows.some(({ status }) => status === 'failed') ? 'error' : 'pass';
}

/** What failed attempts come to: drift first, then what may be otherwise next time. */
export function restoreStatus(attempts: readonly FetchAttempt[]): {
  readonly status: RestoreStatus;
  readonly why: string;
} {
  const drift = attempts.find(
    ({ result, contradicts }) => contradicts && (result === 'mismatch' || result === 'gone'),
  );
  if (drift)
    return { status: drift.result === 'gone' ? 'gone' : 'mismatch', why: `${drift.from}: ${drift.why}` };
  const failed = attempts.find(({ result }) => result === 'failed');
  if (failed) return { status: 'failed', why: `${failed.from}: ${failed.why}` };
  const asked = [...new Set(attempts.filter(({ mayLack }) => !mayLack).map(({ from }) => from))];
  if (asked.length > 0)
    return { status: 'gone', why: `${asked.join(', ')} ${asked.length === 1 ? 'has' : 'have'} no such file` };
  const other = attempts.find(({ result }) => result === 'mismatch');
  return { status: 'unsourced', why: other ? `${other.from}: ${other.why}` : '' };
}

export function leftRow({ path, size, status, why }: Left): RestoreRow {
  return { path, status, ...EMPTY, why, bytes: size };
}

export function restoreRow(
  file: WantedFile,
  more: Partial<RestoreRow> & Pick<RestoreRow, 'status'>,
): RestoreRow {
  return { path: file.path, ...more, ...EMPTY, sha256: file.sha256, bytes: file.size, ...more };
}

const EMPTY = {
  sha256: null,
  from: null,
  resumed_from: 0,
  seconds: 0,
  attempts: [],
  why: '',
  verified: null,
} as const;

export interface Totals {
  readonly version: string;
  readonly now: string;
  readonly isDryRun: boolean;
  readonly requests: number;
  readonly seconds: number;
  readonly notes: readonly string[];
}

export function makeResult(plan: RestorePlan, rows: readonly RestoreRow[], totals: Totals): RestoreResult {
  const files = [...rows, ...plan.left.map(leftRow)].sort((a, b) =>
    a.path < b.path ? -1 : a.path > b.path ? 1 : 0,
  );
  const counts: Partial<Record<RestoreStatus, number>> = {};
  const from: Record<string, number> = {};
  let restored = 0;
  for (const row of files) {
    counts[row.status] = (counts[row.status] ?? 0) + 1;
    if (row.status !== 'restored') continue;
    restored += row.bytes ?? 0;
    from[row.from ?? ''] = (from[row.from ?? ''] ?? 0) + (row.bytes ?? 0);
  }
  return {
    schema_version: 1,
    tool: { name: 'manifest-drift', version: totals.version },
    generated_at: totals.now,
    outcome: restoreOutcome(files),
    dry_run: totals.isDryRun,
    files,
    summary: {
      counts,
      present: plan.present,
      restored_bytes: restored,
      bytes_from: from,
      requests: totals.requests,
      seconds: round(totals.seconds),
    },
    notes: totals.notes,
  };
}

export const round = (seconds: number): number => Math.round(seconds * 1000) / 1000;
