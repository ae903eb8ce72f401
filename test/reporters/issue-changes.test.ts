/** What is new, what is gone and what is as before, by what the issue remembers. */

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Finding } from '../../src/model/finding.ts';
import type { Report } from '../../src/model/report.ts';
import { changesOf } from '../../src/reporters/issue-changes.ts';
import type { IssueState } from '../../src/reporters/issue-state.ts';
import { shorten } from '../../src/reporters/packed-fingerprints.ts';
import { changed } from './living-issue.ts';
import { sampleReport } from './sample-report.ts';

const short = (subject: string) => shorten(changed(subject)[0]?.fingerprint ?? '');
const name = (subject: string) => ({ kind: 'checksum-mismatch', subject });

/** A memory of these findings, each by name, and each seen first on its day where it has one. */
function stateOf(found: Readonly<Record<string, string>>, more: Partial<IssueState> = {}): IssueState {
  const subjects = Object.keys(found);
  const seen = Object.entries(found).filter(([, date]) => date !== '');
  return {
    since: '2026-10-01',
    digest: 'd'.repeat(32),
    isCut: false,
    fingerprints: subjects.map(short),
    seen: new Map(seen.map(([subject, date]) => [short(subject), { date, run: '1' }])),
    names: new Map(subjects.map((subject) => [short(subject), name(subject)])),
    ...more,
  };
}

/** The same without a word on when anything was first seen. */
function ageless({ since, digest, isCut, fingerprints }: IssueState): IssueState {
  return { since, digest, isCut, fingerprints };
}

const reportOf = (subjects: readonly string[], suppressed: readonly string[] = []): Report =>
  sampleReport(changed(...subjects), {
    suppressed: changed(...suppressed).map((finding) => ({
      ...finding,
      suppression: 0,
      reason: 'known',
      expires: '2030-01-01',
    })),
  });
const subjectsOf = (findings: readonly Pick<Finding, 'subject'>[]) => findings.map(({ subject }) => subject);
const numbered = (count: number) => Array.from({ length: count }, (_, index) => `many-${index}`);

describe('against all that was there last time', () => {
  const before = stateOf({ a: '', b: '', c: '' });

  test('each finding is new, as before, suppressed since or gone', () => {
    const now = stateOf({ b: '2026-10-03', c: '2026-10-02', d: '2026-10-01' });
    const changes = changesOf(reportOf(['b', 'c', 'd'], ['a']), { before, now });
    assert.deepEqual(
      { ...changes, added: { ...changes.added, first: subjectsOf(changes.added.first) } },
      {
        added: { count: 1, first: ['d'] },
        persisting: 2,
        suppressed: 1,
        resolved: { count: 0, first: [] },
        oldest: '2026-10-02',
        comparison: 'full',
      },
    );
  });

  test('what is suppressed was there before, is counted once, and is not there otherwise', () => {
    const suppressed = (subjects: string[], found: string[] = []) =>
      changesOf(reportOf(found, subjects), { before, now: stateOf({}) });
    assert.equal(suppressed(['x']).suppressed, 0);
    assert.equal(suppressed(['a', 'a']).suppressed, 1);
    assert.equal(suppressed(['a'], ['a']).suppressed, 0);
    assert.deepEqual(suppressed(['a'], ['b']).resolved, { count: 1, first: [name('c')] });
  });

  test('what is gone is counted, and named as far as its name is known', () => {
    const gone = (from: IssueState) => changesOf(reportOf([]), { before: from, now: stateOf({}) }).resolved;
    assert.deepEqual(gone(before), { count: 3, first: ['a', 'b', 'c'].map(name) });
    assert.deepEqual(gone({ ...before, names: new Map([[short('b'), name('b')]]) }), {
      count: 3,
      first: [name('b')],
    });
    const { names, ...nameless } = before;
    assert.ok(names);
    assert.deepEqual(gone(nameless), { count: 3, first: [] });
  });

  test('the age is that of the oldest that is still there, where any is known', () => {
    const oldest = (found: Record<string, string>) =>
      changesOf(reportOf(['a', 'b', 'x']), { before, now: stateOf(found) }).oldest;
    assert.equal(oldest({ a: '2026-10-04', b: '2026-10-05', x: '2026-10-01' }), '2026-10-04');
    assert.equal(oldest({ a: '2026-10-05', b: '2026-10-04' }), '2026-10-04');
    assert.equal(oldest({ a: '', b: '2026-10-05' }), '2026-10-05');
    assert.equal(oldest({ a: '', b: '' }), null);
    assert.equal(changesOf(reportOf(['a']), { before, now: ageless(before) }).oldest, null);
  });

  test('twenty are named, of what is new and of what is gone', () => {
    const many = numbered(30);
    const found = stateOf(Object.fromEntries(many.map((subject) => [subject, ''])));
    const { added } = changesOf(reportOf(many), { before, now: found });
    assert.deepEqual([added.count, subjectsOf(added.first)], [30, many.slice(0, 20)]);
    const { resolved } = changesOf(reportOf([]), { before: found, now: stateOf({}) });
    assert.deepEqual([resolved.count, subjectsOf(resolved.first as Finding[])], [30, many.slice(0, 20)]);
  });
});

test('where not all was remembered, only what is new for certain is called new', () => {
  const before = stateOf({ a: '' }, { isCut: true });
  const now = stateOf({ a: '2026-10-01', b: '2026-10-02' });
  const changes = changesOf(reportOf(['a', 'b', 'c']), { before, now });
  assert.deepEqual(subjectsOf(changes.added.first), ['b']);
  assert.deepEqual([changes.added.count, changes.persisting, changes.comparison], [1, 1, 'partial']);
  assert.equal(changesOf(reportOf(['c']), { before, now: ageless(now) }).added.count, 0);

  const cutNow = { before: stateOf({ a: '' }), now: { ...now, isCut: true } };
  assert.equal(changesOf(reportOf(['a']), cutNow).comparison, 'partial');
  assert.equal(changesOf(reportOf(['a', 'c']), cutNow).added.count, 1);
});

test('once all was well in between, everything is new and nothing is resolved', () => {
  const before = stateOf({ a: '', b: '' }, { isCut: true });
  const now = stateOf({ a: '' }, { since: '2026-11-01' });
  const changes = changesOf(reportOf(['a', 'c'], ['b']), { before, now });
  assert.deepEqual(
    { ...changes, added: subjectsOf(changes.added.first) },
    {
      added: ['a', 'c'],
      persisting: 0,
      suppressed: 0,
      resolved: { count: 0, first: [] },
      oldest: null,
      comparison: 'reopened',
    },
  );
});
