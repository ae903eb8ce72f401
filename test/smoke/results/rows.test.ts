/** Rows for model_smoke_tests: the text of each format, and a real PostgreSQL that reads the SQL. */

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { test } from 'node:test';
import type { EntryResult, SmokeRun, TestResult } from '../../../src/smoke/model.ts';
import { renderCsv, renderNdjson, renderSql, rowsOf, TABLE } from '../../../src/smoke/results/rows.ts';
import { unrun } from '../../../src/smoke/run/test-result.ts';

/** Texts that could break out of a literal, a line or a cell. */
const HOSTILE = [
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

function runOf(ids: readonly string[]): SmokeRun {
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
    isolation: { network: 'none', files: 'none', processes: 'none', memory: 'none', by: 'none' },
    loaders: [],
    endpoints: [],
    outcome: 'fail',
    summary: { pass: 0, fail: tests.length, blocked: 0, skip: 0 },
    groups: [{ id: 'g', title: null, status: 'fail', reason: null, tests }],
    entries,
    observations: [],
  };
}

test('a row has an id that is the same for the same result and differs for others', () => {
  const [first, second] = rowsOf(runOf(['a', 'b']));
  assert.match(first?.id ?? '', /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  assert.equal(rowsOf(runOf(['a', 'b']))[0]?.id, first?.id);
  assert.notEqual(first?.id, second?.id);
  assert.notEqual(rowsOf({ ...runOf(['a']), started_at: '2026-11-26T10:00:01.000Z' })[0]?.id, first?.id);
});

test('NDJSON has a line a row, CSV a record, and SQL none without rows', () => {
  const run = runOf(HOSTILE);
  const lines = renderNdjson(run).trimEnd().split('\n');
  assert.deepEqual(
    lines.map((line) => JSON.parse(line) as unknown),
    rowsOf(run),
  );
  assert.equal(
    renderCsv(runOf(['x,"y"\nz']))
      .split('\r\n')[1]
      ?.includes('"x,""y""\nz"'),
    true,
  );
  assert.equal(renderSql(runOf([])), TABLE);
  assert.equal(
    readFileSync(join(import.meta.dirname, '../../../schemas/model_smoke_tests.sql'), 'utf8'),
    TABLE,
  );
});

const [BIN] = [
  ...globSync('/usr/lib/postgresql/*/bin'),
  '/usr/local/bin',
  '/opt/homebrew/bin',
  '/usr/bin',
].filter((folder) => existsSync(join(folder, 'initdb')));

test('a real PostgreSQL reads hostile texts back as they are, and a second delivery changes nothing', {
  skip: BIN === undefined ? 'PostgreSQL is not installed here' : false,
}, () => {
  const folder = mkdtempSync(join(tmpdir(), 'smoke-pg-'));
  const bin = BIN ?? '';
  const isRoot = process.getuid?.() === 0;
  // PostgreSQL does not run as root.
  const user = isRoot ? Number(execFileSync('id', ['-u', 'postgres'], { encoding: 'utf8' })) : userInfo().uid;
  const options = { cwd: folder, encoding: 'utf8', ...(isRoot && { uid: user, gid: user }) } as const;
  if (isRoot) chownSync(folder, user, user);
  chmodSync(folder, 0o700);
  const data = join(folder, 'data');
  const server = `-c listen_addresses='' -c unix_socket_directories='${folder}' -c fsync=off`;
  execFileSync(
    join(bin, 'initdb'),
    ['-D', data, '-A', 'trust', '-U', 'me', '-E', 'UTF8', '--locale=C', '-N'],
    { ...options, stdio: 'ignore' },
  );
  execFileSync(join(bin, 'pg_ctl'), ['-D', data, '-w', '-o', server, '-l', join(folder, 'log'), 'start'], {
    ...options,
    stdio: 'ignore',
  });
  try {
    const psql = (input: string, ...words: string[]) =>
      execFileSync(
        'psql',
        ['-h', folder, '-U', 'me', '-d', 'postgres', '-X', '-v', 'ON_ERROR_STOP=1', '-q', ...words],
        { ...options, input },
      );
    const run = runOf(HOSTILE);
    psql(renderSql(run));
    // The other setting of old servers must not make a literal of another text.
    psql(`set standard_conforming_strings = off; set escape_string_warning = off;\n${renderSql(run)}`);
    const rows = psql(
      "select row_to_json(t) from (select id, model_id, version, profile, status, duration_ms, created_at at time zone 'UTC' as at from model_smoke_tests) t",
      '-tA',
    );
    const found = rows
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    const wanted = rowsOf(run).map(({ created_at: at, ...row }) => ({
      ...row,
      at: at.replace(/(\.\d)?\d*Z$/, '$1').replace(/\.0$/, ''),
    }));
    const sorted = (list: readonly Record<string, unknown>[]) =>
      [...list].sort((a, b) => (String(a.id) < String(b.id) ? -1 : 1));
    assert.deepEqual(sorted(found), sorted(wanted));
  } finally {
    execFileSync(join(bin, 'pg_ctl'), ['-D', data, '-m', 'immediate', 'stop'], {
      ...options,
      stdio: 'ignore',
    });
    rmSync(folder, { recursive: true });
  }
});
