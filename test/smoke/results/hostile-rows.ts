/** Runs whose rows hold texts that could break out, and what a database has of them. */

import { rowsOf } from '../../../src/smoke/results/rows.ts';
import { unrun } from '../../../src/smoke/run/test-result.ts';
import type { EntryResult, SmokeRun, TestResult } from '../../../src/smoke/smoke-run.ts';
import type { Postgres } from '../../support/postgres.ts';

/** Texts that could break out of a literal, a line or a cell. */
export const HOSTILE = [
  "o'clock",
  "'); drop table model_smoke_tests; --",
  "\\'; select 1; --",
  'back\\slash\\',
  '$$dollar$$ $1 :var %s',
  'tab\tnew\nline\r\nend',
  '😀 ä 漢字 \u202e\u200b',
  'quote " comma , semicolon ;',
  '\\. \\N \\x41 \\u0041',
  'nul\0 and half \ud800',
  '',
  ' space ',
  "E'\\n'",
  '/* comment */ --',
];

/** A run with a failed test for each id. */
export function runOf(ids: readonly string[]): SmokeRun {
  const tests = ids.map((id, index): TestResult => {
    const about = {
      id: `t${index}`,
      probe: 'load',
      subject: `model:${id}`,
      loader: 'gguf',
      profile: 'cpu',
      location: null,
    } as const;
    return {
      ...unrun(about, 'fail', 'x'),
      duration_ms: index * 1000,
      started_at: index % 2 === 0 ? null : '2026-11-26T10:00:01.500Z',
    };
  });
  const entries = ids.map(
    (id): EntryResult => ({
      subject: `model:${id}`,
      model_id: id,
      version: `v ${id}`,
      works: 'failed',
      test: null,
      recorded: 0,
      verified: 0,
      records: '',
    }),
  );
  return {
    schema_version: 1,
    tool: { name: 'manifest-drift', version: '1' },
    started_at: '2026-11-26T10:00:00.000Z',
    finished_at: null,
    commit: null,
    root: '.',
    plan: { path: null, sha256: null },
    machine: { os: 'linux', arch: 'x64', cpus: 1, memory_bytes: 1 },
    isolation: {
      network: 'none',
      files: 'none',
      processes: 'none',
      memory: 'none',
      memory_by: 'none',
      by: 'none',
    },
    loaders: [],
    endpoints: [],
    outcome: 'fail',
    summary: { pass: 0, fail: tests.length, blocked: 0, skip: 0 },
    groups: [{ id: 'g', title: null, status: 'fail', reason: null, tests }],
    entries,
    observations: [],
  };
}

type Row = Readonly<Record<string, unknown>>;

/** The rows of the table, sorted; `at`: the time, in UTC. */
export function storedRows(database: Postgres): Row[] {
  const rows = database.psql(
    "select row_to_json(t) from (select id, model_id, version, profile, status, duration_ms, created_at at time zone 'UTC' as at from model_smoke_tests) t",
    '-tA',
  );
  return sorted(
    rows
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Row),
  );
}

/** The rows of a run as `storedRows` should answer them. */
export const wantedRows = (run: SmokeRun): Row[] =>
  sorted(
    rowsOf(run).map(({ created_at: at, ...row }) => ({
      ...row,
      at: at.replace(/(\.\d)?\d*Z$/, '$1').replace(/\.0$/, ''),
    })),
  );

const sorted = (rows: readonly Row[]) => [...rows].sort((a, b) => (String(a.id) < String(b.id) ? -1 : 1));
