/** What the reports of all shards say together. */

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { mergeReports } from '../../../src/engine/shards/merge-reports.ts';
import type { FileRow } from '../../../src/model/file-row.ts';
import type { Finding } from '../../../src/model/finding.ts';
import type { Report, RunInfo } from '../../../src/model/report.ts';
import { shardByPath } from '../../../src/model/shard.ts';
import { listRow } from '../../reporters/sample-report.ts';
import { sha256 } from '../../support/repository.ts';
import {
  findingOf,
  type Part,
  partsOf,
  rowOf,
  SUPPRESSION,
  suppressedOf,
} from '../../support/shard-reports.ts';

const MERGING = { run: null, now: '2026-11-21T06:00:00.000Z', digest: sha256 };

function merge(...parts: readonly Part[]): Report {
  return mergeReports(partsOf(parts), MERGING);
}

const paths = (report: Report) => [...report.files].map(({ path }) => path);
const told = (findings: Iterable<Finding>) =>
  [...findings].map(({ severity, kind, subject }) => `${severity} ${kind} ${subject}`);

/** A file without a checksum that is this shard's of two. */
function unrecorded(index: number): FileRow {
  const path = ['p', 'q', 'r', 's'].find((name) => shardByPath(name, 2) === index) ?? assert.fail();
  return rowOf(path, { recorded: { sha256: null, size_bytes: 1 }, status: 'unverified', evidence: 'none' });
}

describe('the report', () => {
  test('is the merging run’s, and of the whole check', () => {
    const run = { id: '9' } as RunInfo;
    const manifests = [listRow('list', { recorded: 2, compared: 0 })];
    const stages = [
      { name: 'read', status: 'pass', counts: { lists: 2 }, note: null, duration_ms: 1 },
    ] as const;
    const report = mergeReports(partsOf([{ root: 'r', manifests, stages }, {}]), { ...MERGING, run });
    assert.deepEqual(report.stages, stages);
    const { generated_at, shard, root, commit, outcome, complete } = report;
    assert.deepEqual(
      { generated_at, run: report.run, shard, root, commit, outcome, complete, manifests: report.manifests },
      {
        generated_at: MERGING.now,
        run,
        shard: null,
        root: 'r',
        commit: 'a'.repeat(40),
        outcome: 'pass',
        complete: true,
        manifests,
      },
    );
  });

  test('fails where one shard fails, and is complete where all are', () => {
    assert.equal(merge({}, { outcome: 'fail' }).outcome, 'fail');
    assert.equal(merge({ outcome: 'fail' }, {}).outcome, 'fail');
    const findings = [findingOf('file-missing', 'a', 'warning')];
    const more = { findings, summary: { warnings: 1 } };
    assert.equal(merge({}, more).outcome, 'pass');
    // What a shard calls itself is no better than what it lists.
    const grave = {
      findings: [findingOf('file-missing', 'a')],
      summary: { errors: 1 },
      outcome: 'pass',
    } as const;
    assert.equal(merge({}, grave).outcome, 'fail');
    const strict = { shard: { fail_on: 'warning' } } as const;
    assert.equal(merge(strict, { ...more, ...strict }).outcome, 'fail');
    assert.equal(merge({}, { shard: { part_complete: false } }).complete, false);
    assert.equal(merge({ shard: { part_complete: false } }, {}).complete, false);
  });
});

test('a shard that was ended before it was done makes no pass of all', () => {
  const stages = [{ name: 'evidence', status: 'pass', counts: {}, note: null, duration_ms: 1 } as const];
  const shard = { part_complete: false };
  const ended = { outcome: 'error', error: 'Out of time.', stages, shard } as const;
  const merged = merge({}, ended);
  assert.deepEqual([merged.outcome, merged.error, merged.complete], ['error', 'Out of time.', false]);
  assert.equal(merge({ findings: [findingOf('file-missing', 'a')] }, ended).outcome, 'fail');
  const skipped = rowOf('a', { status: 'skipped', evidence: 'none' });
  assert.equal(merge({ files: [skipped], shard }, {}).outcome, 'error');
});

describe('files', () => {
  test('are those of all shards, by path', () => {
    assert.deepEqual(paths(merge({ files: [rowOf('b'), rowOf('d')] }, { files: [rowOf('a'), rowOf('c')] })), [
      'a',
      'b',
      'c',
      'd',
    ]);
    const [one, two] = [unrecorded(1), unrecorded(2)];
    assert.deepEqual(paths(merge({ files: [one] }, { files: [two] })).sort(), [one.path, two.path].sort());
  });

  test('of another shard, twice or in none are refused', () => {
    assert.throws(() => merge({ files: [unrecorded(2)] }, {}), {
      name: 'SettingsError',
      message: "1.json lists a file that is not its shard's; make that report again.",
    });
    const reports = partsOf([{ files: [rowOf('a')] }, { files: [rowOf('b')] }]);
    for (const files of [[], [rowOf('a'), rowOf('b')], [rowOf('c')], [rowOf('b', { list: 'other' })]]) {
      const changed = reports.map((one, place) =>
        place === 0 ? one : { ...one, report: { ...one.report, files } },
      );
      assert.throws(() => mergeReports(changed, MERGING), {
        name: 'SettingsError',
        message: /^The files of all shards together are not the files of their plan: /,
      });
    }
  });
});

describe('findings', () => {
  test('are in the order of one check: by severity, kind and subject', () => {
    const [notice, warning] = [
      findingOf('file-missing', 'a', 'notice'),
      findingOf('file-missing', 'a', 'warning'),
    ];
    const errors = ['a', 'b', 'c'].map((name) => findingOf('file-missing', name));
    const [a, b, c] = errors as [Finding, Finding, Finding];
    const first = findingOf('checksum-mismatch', 'z');
    const expected = told([first, a, b, c, warning, notice]);
    assert.deepEqual(
      told(merge({ findings: [b, warning] }, { findings: [first, a, c, notice] }).findings),
      expected,
    );
    assert.deepEqual(
      told(merge({ findings: [c, notice] }, { findings: [a, first, b, warning] }).findings),
      expected,
    );
  });

  test('about one subject stay in the order of their shards', () => {
    const three = ['x', 'y', 'z'].map((message) => findingOf('file-missing', 'a', 'error', { message }));
    const [x, y, z] = three as [Finding, Finding, Finding];
    const { findings } = merge({ findings: [x, y] }, { findings: [z] });
    assert.deepEqual(
      [...findings].map(({ message }) => message),
      ['x', 'y', 'z'],
    );
  });

  test('count by kind, and only what is there', () => {
    const [a, b] = [findingOf('file-missing', 'a'), findingOf('file-missing', 'b')];
    const { counts } = merge({ findings: [a] }, { findings: [findingOf('inventory-missing', 'i'), b] });
    assert.deepEqual(Object.entries(counts), [
      ['file-missing', 2],
      ['inventory-missing', 1],
    ]);
    assert.deepEqual(merge({}, {}).counts, {});
  });

  test('of a repository upstream, which every shard is told, are there once', () => {
    const [gone, other] = [findingOf('upstream-missing', 'm'), findingOf('upstream-missing', 'n')];
    const missing = findingOf('file-missing', 'm');
    const { findings } = merge({ findings: [missing, gone] }, { findings: [missing, gone, other] });
    assert.deepEqual(told(findings), told([missing, missing, gone, other]));
  });

  test('say once how many files all shards together did not read', () => {
    // One may be skipped, and another held up in a read, which the summary counts as unreadable.
    const about = (files: number) =>
      findingOf('check-incomplete', 'check', 'error', { data: { files, cause: 'time-budget' } });
    const { findings } = merge(
      { findings: [findingOf('file-missing', 'a'), about(2)], summary: { skipped: 2 } },
      { findings: [about(3)], summary: { skipped: 1 } },
      {},
    );
    assert.deepEqual(
      [...findings].map(({ kind, data }) => [kind, data]),
      [
        ['file-missing', findingOf('file-missing', 'a').data],
        ['check-incomplete', { files: 5, cause: 'time-budget' }],
      ],
    );
    const [, joined] = findings;
    assert.equal(
      joined?.message,
      findingOf('check-incomplete', 'check', 'error', {
        data: { files: 5, cause: 'time-budget' },
      }).message,
    );
  });

  test('that are suppressed stay apart, and are counted for the entry that suppresses them', () => {
    const [a, b, up] = [
      findingOf('file-missing', 'a'),
      findingOf('file-missing', 'b'),
      findingOf('upstream-missing', 'm'),
    ];
    const suppressions = [
      { ...SUPPRESSION, findings: 1 },
      { ...SUPPRESSION, findings: 1 },
    ];
    const report = merge(
      { suppressions, suppressed: [suppressedOf(b, 1), suppressedOf(up, 0)] },
      { suppressions, suppressed: [suppressedOf(a, 1), suppressedOf(up, 0)] },
    );
    assert.deepEqual(told(report.suppressed), told([a, b, up]));
    assert.deepEqual(report.suppressions, [
      { ...SUPPRESSION, findings: 1 },
      { ...SUPPRESSION, findings: 2 },
    ]);
    assert.equal(report.summary.suppressed, 3);
    assert.deepEqual([...report.findings], []);
  });
});

describe('the summary', () => {
  const statuses = ['mismatched', 'missing', 'unreadable', 'changed', 'unverified', 'skipped'] as const;

  test('counts the files of all shards by status and evidence', () => {
    // One, two, three ... files, so that no count can stand for another.
    const rows = statuses.flatMap((status, place) =>
      Array.from({ length: place + 1 }, (_, index) =>
        rowOf(`${status}${index}`, { status, evidence: 'bytes' }),
      ),
    );
    for (const [evidence, files] of [
      ['bytes', 7],
      ['pointer', 8],
      ['upstream', 9],
    ] as const)
      for (let index = 0; index < files; index += 1) rows.push(rowOf(`${evidence}${index}`, { evidence }));
    rows.sort((a, b) => (a.path < b.path ? -1 : 1));
    const { summary } = merge(
      { files: rows.slice(0, 20), summary: { bytes_hashed: 5, duration_ms: 30 } },
      { files: rows.slice(20), summary: { bytes_hashed: 6, duration_ms: 20 } },
    );
    assert.deepEqual(summary, {
      total_files: 45,
      matched: 24,
      matched_by: { bytes: 7, pointer: 8, upstream: 9 },
      matched_weak: 0,
      mismatched: 1,
      missing: 2,
      unreadable: 3,
      changed: 4,
      unverified: 5,
      skipped: 6,
      has_recorded_checksums: true,
      bytes_hashed: 11,
      errors: 0,
      warnings: 0,
      notices: 0,
      suppressed: 0,
      duration_ms: 30,
    });
  });

  test('counts findings by severity', () => {
    const [e, w, n] = (['error', 'warning', 'notice'] as const).map((severity) =>
      findingOf('file-missing', severity, severity),
    ) as [Finding, Finding, Finding];
    const { errors, warnings, notices } = merge({ findings: [e, w, n] }, { findings: [w, n, n] }).summary;
    assert.deepEqual([errors, warnings, notices], [1, 2, 3]);
  });

  test('says whether a checksum is recorded at all', () => {
    assert.equal(merge({ files: [unrecorded(1)] }, {}).summary.has_recorded_checksums, false);
    assert.equal(merge({ files: [rowOf('a'), unrecorded(1)] }, {}).summary.has_recorded_checksums, true);
  });
});
