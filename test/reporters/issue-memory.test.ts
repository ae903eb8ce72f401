/** What a run writes into the issue's memory. */

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Report } from '../../src/model/report.ts';
import { type IssueState, MAX_REMEMBERED, stateAfter } from '../../src/reporters/issue-state.ts';
import { shorten } from '../../src/reporters/packed-fingerprints.ts';
import { changed, reportOf } from './living-issue.ts';
import { sampleFinding, sha256 } from './sample-report.ts';

const short = (subject: string) => shorten(changed(subject)[0]?.fingerprint ?? '');
const numbered = (count: number, word = 'many') => Array.from({ length: count }, (_, at) => `${word}-${at}`);
const after = (report: Report, before: IssueState | null = null) => stateAfter(report, before, sha256);
/** The days on which these were first seen, as far as it is known. */
const daysOf = (state: IssueState, subjects: readonly string[]) =>
  subjects.map((subject) => state.seen?.get(short(subject))?.date);
const onDay = (day: number, subjects: readonly string[], more: Partial<Report> = {}) => {
  const date = `2026-10-${String(day).padStart(2, '0')}`;
  return { ...reportOf(`${day}`, date, changed(...subjects)), ...more };
};

describe('a run', () => {
  test('remembers its day and its id, where that is one', () => {
    const { run } = onDay(1, []);
    assert.ok(run);
    const idOf = (id: string | null) => {
      const report = { ...onDay(1, ['a']), run: id === null ? null : { ...run, id } };
      return after(report).seen?.get(short('a'));
    };
    const long = '1'.repeat(20);
    assert.deepEqual(idOf('42'), { date: '2026-10-01', run: '42' });
    assert.equal(idOf(long)?.run, long);
    for (const id of [null, '', 'x1', '1x', 'x', `${long}1`]) assert.equal(idOf(id)?.run, '', `${id}`);
  });

  test('keeps the day of what was there before, and since when there is drift at all', () => {
    const first = after(onDay(1, ['a', 'b']));
    const second = after(onDay(2, ['b', 'c']), first);
    assert.deepEqual(daysOf(second, ['a', 'b', 'c']), [undefined, '2026-10-01', '2026-10-02']);
    assert.equal(second.since, '2026-10-01');
    assert.deepEqual(second.fingerprints, ['b', 'c'].map(short));
    assert.ok(!second.isCut);
    const { seen, ...ageless } = first;
    assert.ok(seen);
    assert.deepEqual(daysOf(after(onDay(2, ['b', 'c']), ageless), ['b', 'c']), [undefined, '2026-10-02']);
    assert.equal(after(onDay(2, ['a']), { ...first, since: '' }).since, '2026-10-02');
  });

  test('calls only what stands before something known new, where the memory was cut', () => {
    const before = { ...after(onDay(1, ['b', 'd'])), isCut: true };
    const subjects = ['a', 'b', 'c', 'd', 'e'];
    assert.deepEqual(daysOf(after(onDay(2, subjects), before), subjects), [
      '2026-10-02',
      '2026-10-01',
      '2026-10-02',
      '2026-10-01',
      undefined,
    ]);
  });

  test('names the graver of two that have one short fingerprint', () => {
    const findings = ['graver', 'milder'].map((subject) =>
      sampleFinding({ subject, fingerprint: 'a'.repeat(32) }),
    );
    const { names, fingerprints } = after(reportOf('1', '2026-10-01', findings));
    assert.deepEqual(
      [...(names?.values() ?? [])].map(({ subject }) => subject),
      ['graver'],
    );
    assert.deepEqual(fingerprints, ['a'.repeat(9)]);
  });

  test('remembers the gravest of more than it can', () => {
    const subjects = numbered(MAX_REMEMBERED + 1);
    const whole = after(onDay(1, subjects.slice(1)));
    assert.deepEqual([whole.fingerprints.length, whole.isCut], [MAX_REMEMBERED, false]);
    const cut = after(onDay(1, subjects));
    assert.deepEqual(cut.fingerprints, subjects.slice(0, -1).map(short));
    assert.ok(cut.isCut);
  });
});

describe('an incomplete run', () => {
  const before = after(onDay(1, ['a', 'b', 'c']));
  const incomplete = { complete: false };

  test('keeps what it did not find, with its day and its name', () => {
    const state = after(onDay(2, ['c', 'd'], incomplete), before);
    assert.deepEqual(state.fingerprints, ['c', 'd', 'a', 'b'].map(short));
    assert.deepEqual(daysOf(state, ['a', 'b', 'c', 'd']), [
      ...['2026-10-01', '2026-10-01', '2026-10-01'],
      '2026-10-02',
    ]);
    assert.deepEqual(
      [...(state.names?.values() ?? [])].map(({ subject }) => subject),
      ['c', 'd', 'a', 'b'],
    );
    assert.ok(!state.isCut);
    assert.deepEqual(after(onDay(2, ['c']), before).fingerprints, [short('c')], 'a complete run does not');
    assert.deepEqual(after(onDay(2, ['c'], incomplete)).fingerprints, [short('c')], 'nor a first one');
  });

  test('keeps it without a day or a name where none is known', () => {
    const { fingerprints, since, digest, isCut } = before;
    const state = after(onDay(2, [], incomplete), { fingerprints, since, digest, isCut });
    assert.deepEqual([state.fingerprints, state.seen, state.names], [fingerprints, new Map(), new Map()]);
  });

  test('does not keep what is suppressed since', () => {
    const suppressed = changed('a').map((finding) => ({
      ...finding,
      suppression: 0,
      reason: 'known',
      expires: '2030-01-01',
    }));
    const state = after(onDay(2, ['c'], { ...incomplete, suppressed }), before);
    assert.deepEqual(state.fingerprints, ['c', 'b'].map(short));
  });

  test('does not forget that more was there than is remembered', () => {
    const cut = { ...before, isCut: true };
    const between = after(onDay(2, ['b'], incomplete), cut);
    assert.ok(between.isCut);
    // It was cut off then, and so may be as old as all.
    assert.deepEqual(daysOf(after(onDay(3, ['a', 'b', 'c', 'x']), between), ['c', 'x']), [
      '2026-10-01',
      undefined,
    ]);
    assert.ok(!after(onDay(2, ['a', 'b', 'c']), cut).isCut, 'a complete run knows all that there is');
  });

  test('keeps as many as there is room for', () => {
    const found = (count: number) => after(onDay(2, numbered(count), incomplete), before);
    const kept = found(MAX_REMEMBERED - 2);
    assert.deepEqual(kept.fingerprints.slice(-3), [`many-${MAX_REMEMBERED - 3}`, 'a', 'b'].map(short));
    assert.ok(kept.isCut);
    assert.deepEqual(daysOf(kept, ['a', 'c']), ['2026-10-01', undefined]);
    assert.equal(found(MAX_REMEMBERED).fingerprints.length, MAX_REMEMBERED);
    assert.equal(found(MAX_REMEMBERED - 3).isCut, false);
  });
});

describe('there is room', () => {
  test('for the names of the gravest, the first that is too long ending it', () => {
    const named = (subjects: readonly string[]) => [...(after(onDay(1, subjects)).names?.values() ?? [])];
    // Each takes 150 of 2,400 signs: its own, those of its kind, and twelve.
    const subjects = numbered(17).map((subject) =>
      subject.padEnd(150 - 12 - 'checksum-mismatch'.length, 'x'),
    );
    assert.deepEqual(
      named(subjects),
      subjects.slice(0, 16).map((subject) => ({ kind: 'checksum-mismatch', subject })),
    );
    assert.equal(named([`${subjects[0]}x`, ...subjects.slice(1)]).length, 15);
    // Written down, each `ü` takes six.
    assert.equal(named(numbered(10).map((subject) => `${subject}${'ü'.repeat(60)}`)).length, 6);
  });

  test('for a name that is not too long and that can be seen', () => {
    const nameOf = (subject: string) =>
      after(reportOf('1', '2026-10-01', [sampleFinding({ subject })]))
        .names?.values()
        .next().value?.subject;
    assert.equal(nameOf('x'.repeat(160)), 'x'.repeat(160));
    assert.equal(nameOf(`${'a'.repeat(100)}${'b'.repeat(100)}`), `${'a'.repeat(80)}…${'b'.repeat(79)}`);
    assert.equal(nameOf('a\nb'), 'a\\u{000a}b');
  });

  test('for thirty runs, by their numbers where they are of one day', () => {
    let state: IssueState | null = null;
    // The newest finding stands first in each run, as the gravest.
    for (let run = 1; run <= 31; run += 1)
      state = after(reportOf(`${run}`, '2026-10-01', changed(...numbered(run).reverse())), state);
    assert.equal(state?.fingerprints.length, 31);
    assert.equal(state.seen?.size, 30);
    assert.ok(!state.seen.has(short('many-0')));
    assert.equal(state.seen.get(short('many-1'))?.run, '2');
  });
});
