/** A result for people: every file and note has a line, and no name of a stranger moves the cursor. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderRestoreMarkdown } from '../../src/restore/markdown.ts';
import type { RestorePlan } from '../../src/restore/plan-restore.ts';
import { finishedLine, renderResult } from '../../src/restore/render.ts';
import { makeResult, restoreRow } from '../../src/restore/result.ts';

const file = (path: string) =>
  ({ path, sha256: '0'.repeat(64), size: 5, at: null, origins: [], replaces: 'nothing' }) as const;
const TOTALS = {
  version: '1',
  now: '2026-01-01T00:00:00Z',
  isDryRun: false,
  requests: 0,
  seconds: 1,
  notes: ['a note'],
};
const PLAN: RestorePlan = {
  wanted: [],
  left: [{ path: 'left.bin', size: null, status: 'left-out', why: '--only' }],
  present: 2,
};

test('as text and as Markdown', () => {
  const rows = [
    restoreRow(file('evil\u001B[2J|`x`.bin'), {
      status: 'mismatch',
      why: 'https://h: its bytes have SHA-256 1',
    }),
    restoreRow(file('a.bin'), { status: 'restored', from: 'local', bytes: 5 }),
  ];
  const result = makeResult(PLAN, rows, TOTALS);
  assert.deepEqual(
    [result.outcome, result.summary.counts],
    ['fail', { 'left-out': 1, mismatch: 1, restored: 1 }],
  );
  const lines = [...renderResult(result)].join('').split('\n');
  assert.deepEqual(lines, [
    '✓ Restored from local',
    '    a.bin  5 bytes',
    '',
    '- Left out by --only',
    '    left.bin',
    '',
    '✗ Differs from what is recorded: https://h: its bytes have SHA-256 1',
    '    evil\\u{001b}[2J|`x`.bin  5 bytes',
    '',
    'note: a note',
    '',
    "FAIL 1 file restored and verified (5 bytes). 1 file left out, 1 file differs, 2 files already there (restore doesn't verify them).",
    '',
  ]);
  const markdown = renderRestoreMarkdown(result);
  for (const text of [lines.join('\n'), markdown]) {
    assert.ok(!text.includes('\u001B') && text.includes('evil\\u{001b}'), text);
  }
  const cells = markdown.split('\n').filter((line) => line.startsWith('| ') && line.includes('.bin'));
  assert.deepEqual(
    cells.map((line) => line.split(' | ').length),
    [6, 6, 6],
  );
});

test('of many files shows the worst, and says how many it hides', () => {
  const rows = Array.from({ length: 300 }, (_, index) =>
    restoreRow(file(`${index}.bin`), { status: index === 7 ? 'failed' : 'restored', from: 'x' }),
  );
  const result = makeResult({ ...PLAN, left: [] }, rows, TOTALS);
  const text = [...renderResult(result)].join('');
  assert.equal(result.outcome, 'error');
  assert.ok(text.split('\n').length < 220);
  assert.match(text, /^✗ Failed\n {4}7\.bin {2}5 bytes\n/m);
  assert.match(text, /^… 100 more files; --format json lists all\.\n/);
});

test('fits a terminal, and says of many files once where from and why not', () => {
  const long = `models/${'long-'.repeat(12)}name`;
  const attempt = { from: 'huggingface', place: 'x', result: 'failed', why: '', sha256: null } as const;
  const rows = [
    restoreRow(file(`${long}.bin`), { status: 'planned', from: 'huggingface, ../mirror' }),
    restoreRow(file('b.bin'), { status: 'planned', from: 'huggingface, ../mirror' }),
    ...['c.bin', 'd.bin'].map((path) =>
      restoreRow(file(path), { status: 'failed', why: 'huggingface: it answered 503', attempts: [attempt] }),
    ),
  ];
  const result = makeResult({ ...PLAN, left: [], present: 0 }, rows, {
    ...TOTALS,
    isDryRun: true,
    notes: [],
  });
  const text = [...renderResult(result, { paint: (_, word) => word, width: 60 })].join('');
  assert.deepEqual(text.split('\n'), [
    '↓ Would restore from huggingface, else ../mirror',
    '    b.bin  5 bytes',
    `    ${long}.bin`,
    '      5 bytes',
    '',
    '✗ Failed at huggingface: it answered 503',
    '    c.bin  5 bytes',
    '    d.bin  5 bytes',
    '',
    'PLAN 2 files would be restored (10 bytes). 2 files failed.',
    '',
  ]);
});

test('sizes that are not recorded are not counted as no bytes', () => {
  const planned = (path: string, bytes: number | null) =>
    restoreRow(file(path), { status: 'planned', from: 'x', bytes });
  for (const [rows, size] of [
    [[planned('a', null), planned('b', null)], 'sizes are not recorded'],
    [[planned('a', null), planned('b', 5)], 'at least 5 bytes; some sizes are not recorded'],
  ] as const) {
    const result = makeResult({ ...PLAN, left: [] }, rows, { ...TOTALS, isDryRun: true });
    assert.match(
      [...renderResult(result)].join(''),
      new RegExp(`PLAN 2 files would be restored \\(${size}\\)`),
    );
  }
});

test('of 150,000 files is not too much', () => {
  const rows = Array.from({ length: 150_000 }, (_, index) =>
    restoreRow(file(`${index}.bin`), { status: 'planned', from: 'x' }),
  );
  const text = [...renderResult(makeResult({ ...PLAN, left: [] }, rows, TOTALS))].join('');
  assert.match(text, /^… 149,800 more files/);
});

test('a file that took a while has a line at once', () => {
  const row = restoreRow(file('evil\u001B[2J.bin'), { status: 'restored', from: 'huggingface', seconds: 90 });
  const line = finishedLine(row) ?? '';
  assert.ok(line.includes('evil\\u{001b}') && line.includes('huggingface'), line);
  assert.equal(finishedLine({ ...row, seconds: 0.2 }), null);
  const failed = restoreRow(file('a.bin'), { status: 'failed', why: 'the run was cancelled', seconds: 2 });
  assert.equal(finishedLine({ ...failed, bytes: null }), 'failed a.bin: the run was cancelled');
});

test('a run that restored nothing says so first', () => {
  const last = (plan: Partial<RestorePlan>, rows: Parameters<typeof makeResult>[1]) =>
    [
      ...renderResult(makeResult({ ...PLAN, left: [], present: 0, ...plan }, rows, { ...TOTALS, notes: [] })),
    ].at(-1);
  const unsourced = restoreRow(file('a.bin'), { status: 'unsourced' });
  assert.equal(
    last({}, [unsourced]),
    'PASS Nothing was restored. 1 file is still missing, without a known source.\n',
  );
  assert.equal(
    last({ present: 1 }, []),
    "PASS No recorded file is missing. 1 file already there (restore doesn't verify it).\n",
  );
});
