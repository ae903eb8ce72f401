import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  hasMarker,
  type IssueState,
  MAX_REMEMBERED,
  readMarker,
  stateAfter,
  writeMarker,
} from '../../src/reporters/issue-state.ts';
import { pack, shorten, unpack } from '../../src/reporters/packed-fingerprints.ts';
import { hostile } from './hostile.ts';
import { harmoniaReport, manyFindings, sampleFinding, sampleReport, sha256 } from './sample-report.ts';

const KEY = 'drift.yml...0123456789ab';
const on = (date: string, id: string, subjects: readonly string[], more = {}) => {
  const report = sampleReport(subjects.map((subject) => sampleFinding({ subject, ...more })));
  const { run } = report;
  return { ...report, generated_at: `${date}T06:00:00.000Z`, run: run && { ...run, id } };
};
const read = (state: IssueState) => readMarker(`text\n${writeMarker(KEY, state)}\n`, KEY);
const short = (subject: string) => shorten(sampleFinding({ subject }).fingerprint);

describe('the marker', () => {
  test('gives back what it was given', () => {
    const first = stateAfter(on('2026-10-01', '1', ['a', 'b']), null, sha256);
    const state = stateAfter(on('2026-10-08', '2', ['a', 'c']), first, sha256);
    assert.deepEqual(read(first), first);
    assert.deepEqual(read(state), state);
    assert.equal(state.since, '2026-10-01');
    assert.deepEqual(state.seen?.get(short('a')), { date: '2026-10-01', run: '1' });
    assert.deepEqual(state.seen?.get(short('c')), { date: '2026-10-08', run: '2' });
    assert.deepEqual(state.names?.get(short('c')), { kind: 'checksum-mismatch', subject: 'c' });
    assert.ok(!state.seen?.has(short('b')));
  });

  test('holds hostile names and keys without ending early', () => {
    fc.assert(
      fc.property(hostile, hostile, (name, key) => {
        const state = stateAfter(on('2026-10-01', '1', [name, 'x'], {}), null, sha256);
        const marker = writeMarker(key, state);
        assert.match(marker, /^<!-- manifest-drift:[\w./-]* v1 [\w./% ~!*'()-]* -->$/);
        assert.ok(!marker.slice(4, -3).includes('--'));
        assert.deepEqual(readMarker(`a\r\n${marker}\r\n`, key), state);
      }),
    );
  });

  test('is found at the start of a line only, under its own key only', () => {
    const marker = writeMarker(KEY, stateAfter(on('2026-10-01', '1', ['a']), null, sha256));
    assert.ok(hasMarker(`\n${marker}`, KEY) && hasMarker(marker, KEY));
    assert.ok(!hasMarker(`| \`${marker}\` |`, KEY), 'as a name in a table it is no marker');
    assert.ok(!hasMarker(marker, `${KEY}x`) && !hasMarker(marker, KEY.slice(0, -1)));
    assert.equal(readMarker(`| ${marker} |`, KEY), null);
  });

  test('that a person edited counts as no memory', () => {
    const marker = writeMarker(KEY, stateAfter(on('2026-10-01', '1', ['a', 'b']), null, sha256));
    const edits: [string, string][] = [
      ['v1', 'v2'],
      ['2026-10-01 ', 'yesterday '],
      [' all ', ' some '],
      ['g/2026', 'h/2026'],
      ['g/2026-10-01/1/', 'g/2026-10-01/1/x'],
      ['/checksum-mismatch/', '/%zz/'],
      [' -->', ''],
      [' -->', ' <script> -->'],
    ];
    for (const [from, to] of edits) {
      assert.ok(marker.includes(from), from);
      assert.equal(readMarker(`text\n${marker.replace(from, to)}\n`, KEY), null, `${from} → ${to}`);
    }
    assert.equal(readMarker('', KEY), null);
    assert.equal(readMarker(marker.slice(0, 40), KEY), null);
  });

  test('nothing that stands there makes reading fail', () => {
    const marker = writeMarker(KEY, stateAfter(harmoniaReport(), null, sha256));
    fc.assert(
      fc.property(hostile, fc.nat({ max: marker.length }), fc.nat({ max: 30 }), (text, at, gone) => {
        const state = readMarker(`x\n${marker.slice(0, at)}${text}${marker.slice(at + gone)}`, KEY);
        if (state === null) return;
        assert.match(state.since, /^\d{4}-\d{2}-\d{2}$/);
        for (const { subject } of state.names?.values() ?? [])
          assert.doesNotMatch(subject, /[\p{Cc}\p{Cf}]/u);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('what is remembered', () => {
  test('stays below 8 KiB for 100,000 findings, the gravest of them', () => {
    const report = sampleReport(manyFindings(100_000));
    const state = stateAfter(report, null, sha256);
    assert.equal(state.fingerprints.length, MAX_REMEMBERED);
    assert.ok(state.isCut);
    assert.ok(writeMarker('k'.repeat(300), state).length <= 8192);
    assert.deepEqual(read(state), state);
    assert.equal(state.fingerprints[0], '000000000');
  });

  test('stays below 8 KiB when each finding is of another day, and forgets the oldest days', () => {
    let state: IssueState | null = null;
    for (let day = 1; day <= 60; day += 1) {
      const date = new Date(Date.UTC(2026, 0, day)).toISOString().slice(0, 10);
      const subjects = Array.from({ length: 12 * day }, (_, index) => `models/${'deep/'.repeat(9)}${index}`);
      state = stateAfter(on(date, `99999999999${100 + day}`, subjects), state, sha256);
    }
    assert.ok(state);
    assert.equal(state.fingerprints.length, 720);
    assert.equal(new Set([...(state.seen?.values() ?? [])].map(({ date }) => date)).size, 30);
    assert.ok(writeMarker(KEY, state).length <= 8192, `${writeMarker(KEY, state).length}`);
    assert.equal(state.since, '2026-01-01');
    assert.ok(!state.seen?.has(short(`models/${'deep/'.repeat(9)}0`)));
  });

  test('what was cut off last time is not called new', () => {
    const subjects = Array.from({ length: 800 }, (_, index) => `models/${String(index).padStart(3, '0')}`);
    const before = stateAfter(on('2026-10-01', '1', subjects), null, sha256);
    assert.ok(before.isCut);
    // One of the gravest is new for certain; those that move up behind the last one known are not.
    const now = stateAfter(on('2026-10-08', '2', ['models/000a', ...subjects.slice(100)]), before, sha256);
    assert.equal(now.seen?.get(short('models/000a'))?.date, '2026-10-08');
    assert.equal(now.seen?.get(short('models/150'))?.date, '2026-10-01');
    assert.equal(now.seen?.get(short('models/799')), undefined);
    assert.ok(now.fingerprints.includes(short('models/799')));
  });

  test('fingerprints are packed without loss', () => {
    const digits = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 9, maxLength: 9 });
    fc.assert(
      fc.property(fc.array(digits), (list) => {
        assert.equal(pack(list).length, 6 * list.length);
        assert.deepEqual(unpack(pack(list)), list);
      }),
    );
    assert.equal(unpack('abc'), null);
    assert.equal(unpack('abc-ef'), null);
  });
});

describe('the digest', () => {
  const digest = (more: Parameters<typeof sampleReport>[1], finding = {}) =>
    stateAfter(sampleReport([sampleFinding(finding)], more), null, sha256).digest;

  test('is the same on another day, at another commit, and below an inserted line', () => {
    const moved = {
      location: { file: 'models/checksums.sha256', line: 9, column: 1 },
      message: 'models/a.bin is not what models/checksums.sha256:9 records.',
    };
    const later = { generated_at: '2027-01-01T00:00:00.000Z', commit: 'b'.repeat(40), run: null };
    assert.equal(digest(later, moved), digest({}));
  });

  test('is another one when a value, a severity or the completeness changes', () => {
    const all = [
      digest({}),
      digest({ complete: false }),
      digest({}, { severity: 'warning' }),
      digest({}, { actual: 'x' }),
      digest({}, { expected: 'x' }),
      digest({}, { message: 'x' }),
      digest({}, { fingerprint: 'f'.repeat(32) }),
    ];
    assert.equal(new Set(all).size, all.length);
  });
});
