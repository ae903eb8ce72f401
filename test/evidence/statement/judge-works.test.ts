import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judgeWorks, type KnownEntry } from '../../../src/evidence/statement/judge-works.ts';
import type { Works } from '../../../src/model/entry-row.ts';
import type { StatedEntry, Statement } from '../../../src/model/statement.ts';

const HOUR = 3_600_000;
const NOW = { time: 1000 * HOUR, commit: 'c'.repeat(40), maxAge: 168 * HOUR };
const entry = (more: Partial<KnownEntry> = {}): KnownEntry => ({
  subject: 'model:m',
  recorded: 1,
  records: 'r1',
  differs: false,
  ...more,
});
const row = (works: Works, more: Partial<StatedEntry> = {}): StatedEntry => ({
  subject: 'model:m',
  works,
  test: 'model:m',
  ran: [],
  recorded: 1,
  records: 'r1',
  reason: null,
  kind: null,
  refusals: [],
  question: null,
  ...more,
});
const statement = (age: number, rows: readonly StatedEntry[], more: Partial<Statement> = {}): Statement => ({
  file: `${age}h.json`,
  commit: null,
  time: NOW.time - age * HOUR,
  entries: rows,
  unrecorded: [],
  ...more,
});

const judge = (statements: readonly Statement[], known = entry()) => {
  const { works, uncounted } = judgeWorks([known], statements, NOW);
  return [works.get('model:m')?.works ?? null, ...uncounted.map(({ why }) => why)];
};

test('a result counts for the digests that are recorded now, whatever the commit', () => {
  assert.deepEqual(judge([statement(1, [row('available')], { commit: 'd'.repeat(40) })]), ['available']);
  assert.deepEqual(judge([statement(1, [row('available', { records: 'r2' })], { commit: NOW.commit })]), [
    null,
    'other-digests',
  ]);
  assert.deepEqual(judge([statement(1, [row('available', { recorded: 0, records: 'r0' })])]), [
    null,
    'other-digests',
  ]);
  assert.deepEqual(judge([statement(1, [row('available')])], entry({ recorded: 0, records: 'r0' })), [
    null,
    'other-digests',
  ]);
});

test('where no digest is recorded the commit has to be the same', () => {
  const none = { recorded: 0, records: 'r0' };
  assert.deepEqual(judge([statement(1, [row('answers', none)], { commit: NOW.commit })], entry(none)), [
    'answers',
  ]);
  assert.deepEqual(judge([statement(1, [row('answers', none)], { commit: 'd'.repeat(40) })], entry(none)), [
    null,
    'other-commit',
  ]);
  assert.deepEqual(judge([statement(1, [row('answers', none)])], entry(none)), [null, 'other-commit']);
  // A check outside of a repository has no commit either, and no two of these are the same.
  const { works } = judgeWorks([entry(none)], [statement(1, [row('answers', none)])], {
    ...NOW,
    commit: null,
  });
  assert.equal(works.size, 0);
});

test('of two results of one moment the failure counts, whatever the files are called', () => {
  for (const [passed, failed] of [
    ['a.json', 'b.json'],
    ['b.json', 'a.json'],
  ] as const)
    for (const runs of [true, false]) {
      const good = row('available', runs ? { ran: [ran('model:m')] } : {});
      const bad = row('failed', runs ? { ran: [ran('model:m', 'why')] } : {});
      const both = [statement(1, [good], { file: passed }), statement(1, [bad], { file: failed })];
      assert.deepEqual(judge(both), ['failed'], `${failed} ${runs}`);
    }
});

test('what is too old or of the future does not count', () => {
  assert.deepEqual(judge([statement(168, [row('available')])]), ['available']);
  assert.deepEqual(judge([statement(168.001, [row('available')])]), [null, 'too-old']);
  assert.deepEqual(judge([statement(-0.08, [row('available')])]), ['available']);
  assert.deepEqual(judge([statement(-0.1, [row('available')])]), [null, 'from-the-future']);
});

test('the newest result of a test replaces the older ones', () => {
  assert.deepEqual(judge([statement(2, [row('failed')]), statement(1, [row('available')])]), ['available']);
  assert.deepEqual(judge([statement(1, [row('failed')]), statement(2, [row('available')])]), ['failed']);
  assert.deepEqual(
    judge([statement(1, [row('failed')]), statement(0, [row('available', { records: 'r2' })])]),
    ['failed', 'other-digests'],
  );
});

test('of several tests the gravest decides', () => {
  const cuda = { test: 'cuda' };
  assert.deepEqual(judge([statement(1, [row('available')]), statement(2, [row('failed', cuda)])]), [
    'failed',
  ]);
  assert.deepEqual(judge([statement(1, [row('available')]), statement(2, [row('blocked', cuda)])]), [
    'available',
  ]);
});

/** A test that passed, or failed for a reason. */
const ran = (id: string, reason: string | null = null) => ({
  id,
  isPassed: reason === null,
  reason,
  kind: reason === null ? null : 'smoke-failed',
  refusals: [],
  question: null,
});

test('of each test of an entry the newest result counts, whichever test a row names', () => {
  const both = row('available', { test: 'a', ran: [ran('a'), ran('b')] });
  const onlyA = row('available', { test: 'a', ran: [ran('a')] });
  const failedB = row('failed', { test: 'b', ran: [ran('a'), ran('b', 'why')] });
  const failedBoth = row('failed', { test: 'a', ran: [ran('a', 'first'), ran('b', 'second')] });
  assert.deepEqual(judge([statement(2, [failedB]), statement(1, [both])]), ['available']);
  assert.deepEqual(judge([statement(1, [failedB]), statement(2, [both])]), ['failed']);
  assert.deepEqual(judge([statement(2, [failedBoth]), statement(1, [both])]), ['available']);
  // Its other test failed, and did not run again.
  const { works } = judgeWorks([entry()], [statement(2, [failedBoth]), statement(1, [onlyA])], NOW);
  const found = works.get('model:m');
  assert.deepEqual(
    [found?.works, found?.test, found?.reason, found?.kind, found?.file],
    ['failed', 'b', 'second', 'smoke-failed', '2h.json'],
  );
  // Tests that say nothing of other digests say nothing of a test either.
  const foreign = { ...both, records: 'r2' };
  assert.deepEqual(judge([statement(2, [failedB]), statement(1, [foreign])]), ['failed', 'other-digests']);
});

test('a failure is taken back only by a pass of the same test that came later', () => {
  const failedA = row('failed', { test: 'a', ran: [ran('a', 'why')] });
  const passedA = row('failed', { test: 'b', ran: [ran('b', 'why'), ran('a')] });
  const passedB = row('available', { test: 'b', ran: [ran('b')] });
  for (const names of [
    ['x.json', 'y.json'],
    ['y.json', 'x.json'],
  ] as const) {
    const [file, other] = names;
    const one = statement(2, [failedA], { file });
    const two = statement(2, [passedA], { file: other });
    assert.deepEqual(judge([one, two, statement(1, [passedB])]), ['failed'], file);
  }
  // Where a row names another test than the one that failed, its own failure tells it.
  const failedBoth = row('failed', { test: 'c', ran: [ran('c', 'why'), ran('a', 'why')] });
  const passedBoth = row('available', { test: 'b', ran: [ran('b'), ran('c')] });
  for (const [file, other] of [
    ['x.json', 'y.json'],
    ['y.json', 'x.json'],
  ] as const) {
    const one = statement(2, [failedBoth], { file });
    const two = statement(2, [passedA], { file: other });
    assert.deepEqual(judge([one, two, statement(1, [passedBoth])]), ['failed'], file);
  }
  // A row may name a failure that stands in no group.
  const unlisted = row('failed', { test: 'a' });
  const good = row('available', { test: 'a', ran: [ran('a')] });
  assert.deepEqual(judge([statement(2, [good]), statement(1, [unlisted])]), ['failed']);
  assert.deepEqual(judge([statement(1, [good]), statement(1, [unlisted])]), ['failed']);
  assert.deepEqual(judge([statement(1, [good]), statement(2, [unlisted])]), ['available']);
});

test('a job that could not run a test takes nothing from one that did', () => {
  for (const works of ['blocked', 'skipped'] as const) {
    assert.deepEqual(judge([statement(1, [row(works)]), statement(2, [row('available')])]), ['available']);
    assert.deepEqual(judge([statement(1, [row(works)]), statement(2, [row('failed')])]), ['failed']);
    assert.deepEqual(judge([statement(1, [row(works)])]), [works]);
  }
});

test('a pass is blocked where the files here are others', () => {
  for (const works of ['available', 'answers'] as const)
    assert.deepEqual(judge([statement(1, [row(works)])], entry({ differs: true })), ['blocked']);
  assert.deepEqual(judge([statement(1, [row('failed')])], entry({ differs: true })), ['failed']);
});

test('nothing is said of what no statement tested', () => {
  assert.deepEqual(judge([]), [null]);
  assert.deepEqual(judge([statement(1, [row('untested')])]), [null]);
  assert.deepEqual(judge([statement(1, [row('available', { subject: 'model:other' })])]), [null]);
});

test('of the lists of an endpoint the newest counts, while it is young', () => {
  const list = (age: number, ...models: string[]) =>
    statement(age, [], { unrecorded: [{ endpoint: 'local', models }] });
  const unrecorded = (...statements: Statement[]) =>
    judgeWorks([entry()], statements, NOW).unrecorded.map(({ model, file }) => `${model} ${file}`);
  assert.deepEqual(unrecorded(list(2, 'a', 'b'), list(1, 'c')), ['c 1h.json']);
  assert.deepEqual(unrecorded(list(2, 'a'), list(1)), []);
  assert.deepEqual(unrecorded(list(200, 'a')), []);
  assert.deepEqual(unrecorded(list(-2, 'a')), []);
});
