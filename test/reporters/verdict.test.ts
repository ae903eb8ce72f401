import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Report, ShardRow, Summary } from '../../src/model/report.ts';
import { countsTable, heading, headline } from '../../src/reporters/verdict.ts';
import { sampleReport } from './sample-report.ts';

function reportOf(summary: Partial<Summary>, more: Partial<Report> = {}): Report {
  const report = sampleReport([], more);
  return { ...report, summary: { ...report.summary, ...summary } };
}

const SHARD: ShardRow = {
  index: 2,
  total: 8,
  plan: 'a'.repeat(64),
  settings: 'b'.repeat(64),
  fail_on: 'error',
  all_files: 480,
  imbalance: 1.2,
  part_complete: true,
};

describe('the heading', () => {
  const cases: readonly (readonly [string, Partial<Summary>, Partial<Report>, string])[] = [
    ['all is well', {}, {}, '✅ No drift'],
    ['milder findings are named', { warnings: 1, notices: 2 }, {}, '✅ No drift: 1 warning, 2 notices'],
    ['what is suppressed is not hidden', { suppressed: 1 }, {}, '✅ No drift: 1 suppressed'],
    [
      'what matches nothing is not called verified',
      { matched: 7 },
      {},
      '✅ No drift found, 3 of 10 files not verified',
    ],
    ['one of one', { matched: 0, total_files: 1 }, {}, '✅ No drift found, 1 of 1 file not verified'],
    ['nothing recorded', { matched: 0, total_files: 0 }, {}, '✅ No drift found, no file verified'],
    ['not everything seen', {}, { complete: false }, '⚠️ No drift found, but the check is incomplete'],
    ['drift', { errors: 1, notices: 3 }, { outcome: 'fail' }, '❌ Drift: 1 error, 3 notices'],
    [
      'drift, and not everything seen',
      { errors: 2 },
      { outcome: 'fail', complete: false },
      '❌ Drift: 2 errors, and the check is incomplete',
    ],
    [
      'no manifest at all is no drift',
      { errors: 1 },
      { outcome: 'fail', counts: { 'nothing-to-check': 1 } },
      '❌ There is nothing to check',
    ],
    [
      'no verdict',
      { errors: 2 },
      { outcome: 'error', error: 'evil', stages: [] },
      '💥 The check could not run',
    ],
    [
      'no verdict of a shard',
      {},
      { outcome: 'error', shard: SHARD, stages: [] },
      '💥 The check could not run',
    ],
    ['ended before it was done', {}, { outcome: 'error', error: 'evil' }, '⏱️ The check could not finish'],
    [
      'a shard is no verdict on the whole',
      {},
      { shard: SHARD, complete: false },
      '🧩 shard 2 of 8: no drift in its files; to be merged',
    ],
    [
      'a shard with drift',
      { errors: 1, suppressed: 2 },
      { shard: SHARD, outcome: 'fail', complete: false },
      '❌ shard 2 of 8: 1 error, 2 suppressed; to be merged',
    ],
  ];
  for (const [name, summary, more, expected] of cases) {
    test(name, () => {
      const report = reportOf(summary, more);
      assert.equal(heading(report), expected);
      const { sign, words } = headline(report);
      assert.equal(`${sign} ${words}`, expected);
    });
  }
});

describe('the table of files', () => {
  const rowsOf = (summary: Partial<Summary>) => countsTable(reportOf(summary)).slice(2, -1);

  test('says what matching rests on, and no status that no file has', () => {
    assert.deepEqual(countsTable(reportOf({ bytes_hashed: 1024 })), [
      '| | Files | |',
      '| --- | ---: | --- |',
      '| ✅ matched | 10 | 9 read and hashed (1.0 KiB), 1 by pointer, content not read |',
      '',
    ]);
    assert.deepEqual(rowsOf({ matched_by: { bytes: 0, pointer: 0, upstream: 2 } }), [
      '| ✅ matched | 10 | 2 by upstream metadata, content not read |',
    ]);
  });

  test('has a row for every other status, and no tick where nothing matched', () => {
    const counts = { mismatched: 1, missing: 2, unreadable: 3, changed: 4, unverified: 5, skipped: 6 };
    const rows = rowsOf({ ...counts, matched: 0, matched_by: { bytes: 0, pointer: 0, upstream: 0 } });
    assert.deepEqual(
      rows.map((row) => row.split(' | ').slice(0, 2).join(': ')),
      [
        '| ➖ matched: 0',
        '| ❌ mismatched: 1',
        '| ❌ missing: 2',
        '| ❌ unreadable: 3',
        '| ⚠️ changed: 4',
        '| ⏭️ skipped: 6',
        '| ⚪ unverified: 5',
      ],
    );
    for (const row of rows.slice(1)) assert.match(row, /\| [a-z].{10,} \|$/);
    assert.match(rows[0] ?? '', /\| {2}\|$/);
  });

  test('is no table where nothing is recorded or nothing was checked', () => {
    assert.deepEqual(countsTable(reportOf({ total_files: 0 })), [
      'No file was verified: none is recorded.',
      '',
    ]);
    assert.deepEqual(countsTable(reportOf({}, { outcome: 'error', stages: [] })), []);
    assert.equal(countsTable(reportOf({}, { outcome: 'error' })).length > 0, true);
  });
});
