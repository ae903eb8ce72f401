import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Severity } from '../../src/model/finding.ts';
import type { Report, Summary } from '../../src/model/report.ts';
import type { SuppressedFinding, SuppressionRow } from '../../src/model/suppression.ts';
import { renderText, type Verbosity } from '../../src/reporters/text.ts';
import type { Paint } from '../../src/reporters/text-style.ts';
import { BY_KIND, type FindingKind } from '../../src/rules/index.ts';
import { sampleFinding, sampleReport } from './sample-report.ts';

const painted: Paint = (style, text) => (text === '' ? '' : `<${style}>${text}</>`);
const lines = (report: Report, paint: Paint = (_, text) => text) =>
  [...renderText(report, { paint })].join('').split('\n');
const linesWith = (report: Report, part: string) => lines(report).filter((line) => line.includes(part));

const missing = (count: number, severity: Severity = 'error') =>
  Array.from({ length: count }, (_, at) =>
    sampleFinding({
      kind: 'file-missing',
      severity,
      message: `part-${at} is gone.`,
      location: { file: 'list', line: at + 1, column: 2 },
    }),
  );

const suppressed = (subject: string, reason = 'known'): SuppressedFinding => ({
  ...sampleFinding({ kind: 'file-missing', subject }),
  suppression: 0,
  reason,
  expires: '2027-01-31',
});

const suppression = (path: string, more: Partial<SuppressionRow> = {}): SuppressionRow => ({
  kind: 'file-missing',
  path,
  reason: 'known',
  expires: '2027-01-31',
  status: 'active',
  findings: 0,
  ...more,
});

const withSummary = (more: Partial<Summary>, rest: Partial<Report> = {}) => {
  const report = sampleReport([], rest);
  return { ...report, summary: { ...report.summary, ...more } };
};

describe('findings at a terminal', () => {
  test('stand below the title of their kind, each at its place, with the fix after them', () => {
    const [first, second] = missing(2);
    assert.ok(first && second);
    const report = sampleReport([
      first,
      { ...second, location: null },
      sampleFinding({ message: 'Not it.' }),
    ]);
    const { title, fix } = BY_KIND['file-missing'];
    const other = BY_KIND['checksum-mismatch'];
    assert.deepEqual(lines(report).slice(0, 9), [
      `✗ ${title} file-missing`,
      '    list:1:2  part-0 is gone.',
      '    part-1 is gone.',
      `  → ${fix}`,
      '',
      `✗ ${other.title} checksum-mismatch`,
      '    models/checksums.sha256:3:1  Not it.',
      `  → ${other.fix}`,
      '',
    ]);
  });

  test('of one kind and two severities are two groups, each with its sign and colour', () => {
    const report = sampleReport([...missing(1), ...missing(1, 'warning'), ...missing(1, 'notice')]);
    const signs = lines(report, painted).filter((line) => line.endsWith('<dim>file-missing</>'));
    const title = `<bold>${BY_KIND['file-missing'].title}</> <dim>file-missing</>`;
    assert.deepEqual(signs, [`<red>✗</> ${title}`, `<yellow>!</> ${title}`, `<cyan>i</> ${title}`]);
    assert.equal(linesWith(report, '→').length, 3);
  });

  test('are twenty of a kind, and how many more there are', () => {
    const few = sampleReport(missing(20));
    assert.equal(linesWith(few, 'list:').length, 20);
    assert.deepEqual(linesWith(few, 'more'), []);
    const many = sampleReport([...missing(23), ...missing(21, 'warning'), ...missing(2, 'notice')]);
    assert.equal(linesWith(many, 'list:').length, 42);
    assert.deepEqual(linesWith(many, 'more'), [
      '    … and 3 more; --format json lists all.',
      '    … and 1 more; --format json lists all.',
    ]);
  });

  test('behind the first three have short digests', () => {
    const shown = linesWith(sampleReport(Array.from({ length: 5 }, () => sampleFinding())), '.sha256:3:1');
    const isShort = (line: string) =>
      line.includes('SHA-256 is 0f1e0f1e0f1e…, but a1b2a1b2a1b2… is recorded.');
    assert.deepEqual(shown.map(isShort), [false, false, false, true, true]);
  });

  test('no finding, no group', () => {
    assert.deepEqual(linesWith(sampleReport([]), '→'), []);
  });
});

describe('suppressed findings at a terminal', () => {
  test('is named with its reason and its last day, and is not there where there is none', () => {
    const report = sampleReport([], { suppressed: [suppressed('a.bin', 'being moved')] });
    assert.deepEqual(lines(report).slice(0, 3), [
      "~ Suppressed findings don't count",
      '    a.bin: file-missing, until 2027-01-31: being moved',
      '',
    ]);
    const used = [suppression('a', { findings: 1 }), suppression('b', { status: 'expired' })];
    for (const none of [sampleReport([]), sampleReport([], { suppressions: used })])
      assert.deepEqual(linesWith(none, 'Suppressed findings'), []);
  });

  test('names the suppressions that match nothing any more, and only those', () => {
    const suppressions = [
      suppression('idle.bin'),
      suppression('used.bin', { findings: 2 }),
      suppression('expired.bin', { status: 'expired' }),
    ];
    const report = sampleReport([], { suppressions });
    assert.equal(lines(report)[0], "~ Suppressed findings don't count");
    assert.deepEqual(linesWith(report, 'nothing matches'), [
      '    idle.bin: nothing matches; file-missing can go from `suppress`.',
    ]);
    assert.deepEqual(linesWith(sampleReport([], { suppressed: [suppressed('x')], suppressions }), '.bin'), [
      '    idle.bin: nothing matches; file-missing can go from `suppress`.',
    ]);
  });

  test('is twenty of each, and how many more there are', () => {
    const rows = (count: number) => Array.from({ length: count }, (_, at) => suppressed(`part-${at}`));
    const few = sampleReport([], { suppressed: rows(20) });
    assert.equal(linesWith(few, 'part-').length, 20);
    assert.deepEqual(linesWith(few, 'more'), []);
    const many = sampleReport([], { suppressed: rows(23) });
    assert.equal(linesWith(many, 'part-').length, 20);
    assert.deepEqual(linesWith(many, 'more'), ['    … and 3 more; --format json lists all.']);
    const suppressions = Array.from({ length: 30 }, (_, at) => suppression(`idle-${at}`));
    assert.equal(linesWith(sampleReport([], { suppressions }), 'idle-').length, 20);
  });
});

const BASE = ', paths relative to the repository root';

describe('the end at a terminal', () => {
  const last = (report: Report, paint?: Paint) => lines(report, paint).at(-2) ?? '';

  test('each stage has its mark', () => {
    const stages = (['pass', 'fail', 'skip'] as const).map((status) => ({
      name: status,
      status,
      counts: {},
      note: 'so',
      duration_ms: 1,
    }));
    assert.deepEqual(lines(sampleReport([], { stages }), painted).slice(0, 3), [
      '<green>✓</> pass: <dim>so</>',
      '<red>✗</> fail: <dim>so</>',
      '<dim>–</> skip: <dim>so</>',
    ]);
  });

  test('without the amount of all, stages and bases are left out; the verdict can stand alone', () => {
    const stages = (['pass', 'fail', 'skip'] as const).map((status) => ({
      name: status,
      status,
      counts: {},
      note: 'so',
      duration_ms: 1,
    }));
    const report = sampleReport(missing(1), { stages });
    const whole = lines(report);
    const of = (amount: Verbosity, one = report) =>
      [...renderText(one, { amount })].join('').replaceAll(BASE, '').split('\n');
    const isStage = (line: string) => / (pass|fail|skip): so$/.test(line);
    assert.deepEqual(
      of('all'),
      whole.map((line) => line.replace(BASE, '')),
    );
    const first = whole.findIndex(isStage);
    const kept = whole.filter((line, at) => !isStage(line) && at !== first - 1);
    assert.deepEqual(
      of('findings'),
      kept.map((line) => line.replace(BASE, '')),
    );
    assert.equal([...renderText(report, { amount: 'findings' })].join('').includes(BASE), false);
    assert.deepEqual(of('verdict'), whole.slice(-2));
    const unfinished = sampleReport(missing(1), { stages, complete: false });
    assert.deepEqual(of('findings', unfinished).filter(isStage), ['✗ fail: so']);
  });

  test('blocks stand apart by one empty line, and none is empty', () => {
    const passed = sampleReport([], { stages: [] });
    const suppressedOnly = sampleReport([], { stages: [], suppressed: [suppressed('x')] });
    for (const report of [passed, suppressedOnly, sampleReport(missing(2), { stages: [] })]) {
      const text = [...renderText(report, { amount: 'findings' })].join('');
      assert.doesNotMatch(text, /^\n|\n\n\n/);
    }
  });

  test('the verdict is green only where everything was looked at', () => {
    const start = (more: Partial<Report>) =>
      /^<bold><(\w+)>(\w+)</.exec(last(sampleReport([], more), painted));
    assert.deepEqual(start({})?.slice(1), ['green', 'PASS']);
    assert.deepEqual(start({ complete: false })?.slice(1), ['yellow', 'PASS']);
    assert.deepEqual(start({ outcome: 'fail' })?.slice(1), ['red', 'FAIL']);
    assert.deepEqual(start({ outcome: 'error', error: 'No folder.' })?.slice(1), ['red', 'ERROR']);
  });

  test('the counts name every status there is, and what matching rests on', () => {
    const counts = (more: Partial<Summary>) => lines(withSummary(more)).at(-3) ?? '';
    assert.equal(
      counts({}),
      '10 files: 10 matched (9 by bytes, 1 by pointer). 0 errors, 0 warnings, 0 notices.',
    );
    const of = { total_files: 1, matched: 1, errors: 1, warnings: 1, notices: 1, suppressed: 2 };
    assert.equal(
      counts({ ...of, matched_by: { bytes: 0, pointer: 0, upstream: 1 } }),
      '1 file: 1 matched (1 by upstream metadata). 1 error, 1 warning, 1 notice, 2 suppressed.',
    );
    for (const [hosts, expected] of [
      [{ 'huggingface.co': 2 }, '2 by metadata of huggingface.co'],
      [{ 'a.example': 1, 'b.example': 1 }, '2 by metadata of a.example (1), b.example (1)'],
      [
        { 'a.example': 1, 'b.example': 1, 'c.example': 1, 'd.example': 1 },
        '2 by metadata of a.example (1), b.example (1), c.example (1) and 1 more',
      ],
    ] as const)
      assert.ok(
        counts({ ...of, matched_by: { bytes: 0, pointer: 0, upstream: 2, hosts } }).includes(`(${expected})`),
      );
    const others = { mismatched: 1, missing: 2, unreadable: 3, changed: 4, unverified: 5, skipped: 6 };
    assert.equal(
      counts({ ...others, total_files: 21, matched: 0, matched_by: { bytes: 0, pointer: 0, upstream: 0 } }),
      '21 files: 0 matched, 1 mismatched, 2 missing, 3 unreadable, 4 changed, 6 skipped, 5 unverified.' +
        ' 0 errors, 0 warnings, 0 notices.',
    );
  });

  test('nothing of a stranger begins a line, a command or a colour', () => {
    const evil = '::error::x\n::error::y\u001b[32m\u202e\r##[error]z';
    const report = sampleReport(
      [
        sampleFinding({ message: evil, location: { file: evil, line: 1, column: 1 } }),
        sampleFinding({ message: evil, location: null }),
      ],
      {
        outcome: 'error',
        error: evil,
        suppressed: [suppressed(evil, evil)],
        suppressions: [suppression(evil, { kind: evil as FindingKind })],
        stages: [{ name: 'plan', status: 'pass', counts: {}, note: evil, duration_ms: 1 }],
      },
    );
    const harmless = sampleReport([sampleFinding(), sampleFinding({ location: null })], {
      outcome: 'error',
      error: 'x',
      suppressed: [suppressed('x', 'x')],
      suppressions: [suppression('x')],
      stages: [{ name: 'plan', status: 'pass', counts: {}, note: 'x', duration_ms: 1 }],
    });
    assert.equal(lines(report).length, lines(harmless).length);
    for (const line of lines(report)) assert.doesNotMatch(line, /^\s*::|##\[|[\p{Cc}\p{Cf}]/u);
  });
});
