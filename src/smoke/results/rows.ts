/** Rows for a table `model_smoke_tests` (schemas/model_smoke_tests.sql): one a test that names an entry. */

import type { SmokeRun, TestResult } from '../smoke-run.ts';
import { resultId } from './build-run.ts';

export interface Row {
  /** The same for the same result, so that it can be delivered twice. */
  readonly id: string;
  readonly model_id: string;
  readonly version: string;
  readonly profile: string;
  readonly status: TestResult['status'];
  readonly duration_ms: number;
  readonly created_at: string;
}

/** The table as its document has it; `if not exists` makes it harmless where it is there. */
export const TABLE = `create table if not exists model_smoke_tests (
  id uuid primary key default gen_random_uuid(),
  model_id text not null,
  version text not null,
  profile text not null,
  status text not null,
  duration_ms integer not null,
  created_at timestamp with time zone default now()
);
`;

export const ROW_COLUMNS = [
  'id',
  'model_id',
  'version',
  'profile',
  'status',
  'duration_ms',
  'created_at',
] as const;
const MAX_INTEGER = 2_147_483_647;

export function rowsOf(run: SmokeRun): Row[] {
  const entries = new Map(run.entries.map((entry) => [entry.subject, entry]));
  return run.groups
    .flatMap((group) => group.tests)
    .flatMap((test) => {
      const entry = test.subject === null ? undefined : entries.get(test.subject);
      // A list does not say that a model works, so that it is listed is no row.
      const isOnlyListed = test.probe === 'models' && test.status === 'pass' && test.answer === null;
      if (entry === undefined || isOnlyListed) return [];
      return [
        {
          id: resultId(run, test),
          model_id: plain(entry.model_id),
          version: plain(entry.version),
          profile: test.profile,
          status: test.status,
          duration_ms: Math.min(MAX_INTEGER, test.duration_ms),
          created_at: test.started_at ?? run.started_at,
        },
      ];
    });
}

/** PostgreSQL's text has no NUL, and UTF-8 no lone surrogates. */
const plain = (text: string) => text.toWellFormed().replaceAll('\0', '\ufffd');

export function renderNdjson(run: SmokeRun): string {
  return rowsOf(run)
    .map((row) => `${JSON.stringify(row)}\n`)
    .join('');
}

/** RFC 4180, with a header. */
export function renderCsv(run: SmokeRun): string {
  const lines = rowsOf(run).map((row) => ROW_COLUMNS.map((name) => quoted(String(row[name]))).join(','));
  return [ROW_COLUMNS.join(','), ...lines].map((line) => `${line}\r\n`).join('');
}

const quoted = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/**
 * The table, and one statement that inserts what is not there yet. Quotes are doubled, and a backslash is
 * itself because `standard_conforming_strings` is set first.
 */
export function renderSql(run: SmokeRun): string {
  const rows = rowsOf(run);
  if (rows.length === 0) return TABLE;
  const values = rows.map(
    (row) =>
      `  (${ROW_COLUMNS.map((name) => (name === 'duration_ms' ? String(row[name]) : literal(row[name]))).join(', ')})`,
  );
  return `set standard_conforming_strings = on;\n${TABLE}insert into model_smoke_tests (${ROW_COLUMNS.join(', ')}) values\n${values.join(',\n')}\non conflict (id) do nothing;\n`;
}

const literal = (text: string) => `'${text.replaceAll("'", "''")}'`;
