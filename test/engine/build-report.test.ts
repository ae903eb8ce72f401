/** What the report says beside what the stages found. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildReport } from '../../src/engine/build-report.ts';
import { failedReport } from '../../src/engine/failed-report.ts';
import { FindingSet } from '../../src/engine/finding-set.ts';
import { Suppressions } from '../../src/engine/suppress/suppressions.ts';
import { validate } from '../../src/generated/report.v2.js';
import { Digests } from '../../src/model/digests.ts';
import { FileRecord } from '../../src/model/file-record.ts';
import type { FileStatus } from '../../src/model/file-row.ts';
import type { Severity, UngradedFinding } from '../../src/model/finding.ts';
import type { Report, RunInfo } from '../../src/model/report.ts';
import { VERSION } from '../../src/model/version.ts';
import { renderJson } from '../../src/reporters/json.ts';
import '../../src/rules/index.ts';
import { resolveSettings } from '../../src/settings/settings.ts';
import { know } from '../support/records.ts';
import { sha256 } from '../support/repository.ts';

const NOW = '2026-11-21T06:00:00.000Z';
const RUN: RunInfo = {
  id: '1',
  attempt: 1,
  workflow: 'w',
  job: 'j',
  event: 'push',
  repository: 'o/r',
  ref: 'refs/heads/main',
  url: 'https://github.com/o/r/actions/runs/1',
};
const PARTITION = {
  index: 2,
  total: 3,
  plan: 'p',
  settings: 's',
  fail_on: 'error' as const,
  all_files: 5,
  imbalance: 1,
};

type Parts = Parameters<typeof buildReport>[0];

interface Given extends Partial<Parts> {
  readonly statuses?: readonly FileStatus[];
  readonly ungraded?: readonly UngradedFinding[];
}

async function build({ statuses = [], ungraded = [], ...more }: Given = {}): Promise<Report> {
  const suppressions = await Suppressions.on(NOW, []);
  const findings = new FindingSet({}, suppressions, sha256);
  findings.add(ungraded);
  await findings.putInOrder();
  const plan = planOf(statuses);
  return buildReport({
    settings: resolveSettings({}),
    run: null,
    commit: null,
    clock: { now: () => NOW, elapsed: () => 1250.6 },
    start: 1000,
    stages: [],
    manifests: [],
    resolved: [],
    plan,
    whole: plan,
    partition: null,
    findings,
    suppressions: suppressions.rows,
    bytesHashed: 0,
    isComplete: true,
    baseline: null,
    unfinished: null,
    ...more,
  });
}

function planOf(statuses: readonly FileStatus[]): FileRecord[] {
  const locate = (line: number) => ({ file: 'list', line, column: 1 });
  const source = { file: 'list', is: 'list', digests: new Digests(), locate } as const;
  return statuses.map((status, index) => {
    const record = new FileRecord(source, index + 1, `f${index}`, sha256(''), null);
    know(record, { status });
    return record;
  });
}

test('a report is complete where all was looked at, and a part of one says so of its part only', async () => {
  for (const [isComplete, status, expected] of [
    [true, 'matched', true],
    [true, 'mismatched', true],
    [false, 'matched', false],
    [true, 'skipped', false],
    [false, 'skipped', false],
  ] as const) {
    const given = { isComplete, statuses: [status, 'matched'] as const };
    const whole = await build(given);
    assert.deepEqual([whole.complete, whole.shard], [expected, null], `${isComplete} ${status}`);
    const part = await build({ ...given, partition: PARTITION });
    assert.equal(part.complete, false);
    assert.deepEqual(part.shard, { ...PARTITION, part_complete: expected });
  }
});

test('the time that it took is told in whole milliseconds, and is never negative', async () => {
  assert.equal((await build()).summary.duration_ms, 251);
  assert.equal((await build({ start: 5000 })).summary.duration_ms, 0);
});

test('files are counted by what became of them, and can be walked as often as they are wanted', async () => {
  const statuses = ['matched', 'matched', 'mismatched', 'missing', 'unreadable', 'changed'] as const;
  const { files, summary } = await build({ statuses: [...statuses, 'unverified', 'unverified', 'skipped'] });
  const { total_files, matched, mismatched, missing, unreadable, changed, unverified, skipped } = summary;
  assert.deepEqual([total_files, files.length], [9, 9]);
  assert.deepEqual(
    [matched, mismatched, missing, unreadable, changed, unverified, skipped],
    [2, 1, 1, 1, 1, 2, 1],
  );
  assert.equal([...files].length, 9);
  assert.deepEqual(
    [...files].map(({ path }) => path),
    statuses.map((_, index) => `f${index}`).concat('f6', 'f7', 'f8'),
  );
});

test('findings are counted by how grave they are', async () => {
  const one = (severity: Severity): UngradedFinding => ({
    kind: 'list-missing',
    data: { input: 'checksums', suggestion: null },
    subject: 'a',
    severity,
  });
  const ungraded = [
    one('error'),
    one('warning'),
    one('warning'),
    one('notice'),
    one('notice'),
    one('notice'),
  ];
  const { summary, outcome, counts, findings } = await build({ ungraded });
  assert.deepEqual([summary.errors, summary.warnings, summary.notices, outcome], [1, 2, 3, 'fail']);
  assert.deepEqual([counts, findings.length], [{ 'list-missing': 6 }, 6]);
  assert.equal((await build({ ungraded: ungraded.slice(1) })).outcome, 'pass');
});

test('the report of a check that could not run says why, and nothing about drift', () => {
  const report = failedReport('it is broken', { root: 'here', run: RUN, now: NOW });
  assert.deepEqual(report, {
    schema_version: 2,
    tool: { name: 'manifest-drift', version: VERSION },
    generated_at: NOW,
    root: 'here',
    commit: null,
    baseline: null,
    run: RUN,
    shard: null,
    outcome: 'error',
    complete: false,
    error: 'it is broken',
    summary: {
      total_files: 0,
      matched: 0,
      matched_by: { bytes: 0, pointer: 0, upstream: 0 },
      matched_weak: 0,
      mismatched: 0,
      missing: 0,
      unreadable: 0,
      changed: 0,
      unverified: 0,
      skipped: 0,
      has_recorded_checksums: false,
      bytes_hashed: 0,
      errors: 0,
      warnings: 0,
      notices: 0,
      suppressed: 0,
      duration_ms: 0,
    },
    stages: [],
    manifests: [],
    entries: [],
    files: [],
    findings: [],
    suppressed: [],
    suppressions: [],
    counts: {},
  });
  assert.ok(validate(JSON.parse([...renderJson(report)].join(''))), JSON.stringify(validate.errors));
});
