/** What is read again and what is not, with files of a disk and a hasher that says what it was asked for. */

import assert from 'node:assert/strict';
import { readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import type { HashOutcome } from '../../../src/model/file-state.ts';
import { FileMemory } from '../../../src/platform/memory/file-memory.ts';
import { rememberingHasher } from '../../../src/platform/memory/remembering-hasher.ts';
import type { VerificationState } from '../../../src/platform/memory/state-file.ts';
import type { Hasher, HashJob } from '../../../src/ports/hasher.ts';
import { makeRepository, sha256, type TestRepository } from '../../support/repository.ts';

const DAY = 86_400_000;
const origin = { repository: 'o/r', folder: '' };
/** Long after the files of a test were written. */
const START = Date.now() + DAY;

interface Options {
  readonly at?: number;
  readonly state?: VerificationState | null;
  readonly machine?: string;
  readonly trust?: number | null;
  readonly within?: number;
  /** How many files the inner hasher reads before it is out of time. */
  readonly reads?: number;
  readonly isRereading?: boolean;
  /** Called while a file is read. */
  readonly during?: (path: string) => void;
  readonly algorithms?: HashJob['algorithms'];
}

/** One run over all files: what was read, in order, what was answered, and what the next run may build on. */
async function run(repository: TestRepository, paths: readonly string[], options: Options = {}) {
  const { at = START, state = null, machine = 'here', trust = null, within = 30 * DAY } = options;
  const memory = new FileMemory({ file: 's', origin, machine, trust, within, now: at }, state, null);
  const read: string[] = [];
  let left = options.reads ?? Number.POSITIVE_INFINITY;
  const inner: Hasher = {
    async hash(jobs, events) {
      for (const [index, { path, size }] of jobs.entries()) {
        left -= 1;
        if (left < 0) events.done(index, { is: 'skipped' });
        else {
          read.push(path);
          options.during?.(path);
          events.done(index, { is: 'hashed', sha256: sha256(readFileSync(repository.path(path))), size });
        }
      }
    },
  };
  const rereading = options.isRereading === true ? new AbortController().signal : null;
  const hasher = rememberingHasher({ root: repository.root, inner, memory, rereading, clock: () => at });
  const answers = new Map<string, HashOutcome>();
  const jobs = paths.map((path) => ({
    path,
    size: statSync(repository.path(path)).size,
    ...(options.algorithms && { algorithms: options.algorithms }),
  }));
  const done = (index: number, outcome: HashOutcome) => {
    const path = paths[index] as string;
    assert.ok(!answers.has(path), 'each job is answered once');
    answers.set(path, outcome);
  };
  await hasher.hash(jobs, { done, bytes: () => undefined }, new AbortController().signal);
  const statusOf = (path: string) => {
    const is = answers.get(path)?.is;
    return is === undefined ? null : is === 'hashed' ? 'matched' : is === 'skipped' ? 'skipped' : 'other';
  };
  const remembered = paths.filter((path) => {
    const answer = answers.get(path);
    return answer?.is === 'hashed' && answer.verifiedAt !== undefined;
  });
  return { read, answers, remembered, next: memory.next(statusOf, null) };
}

const PATHS = ['a', 'b', 'c', 'd'];
const repositoryOf = () => makeRepository(Object.fromEntries(PATHS.map((path) => [path, path.repeat(9)])));

test('what was read and has not changed is not read again, and has the digest that it had', async () => {
  using repository = repositoryOf();
  const first = await run(repository, PATHS);
  assert.deepEqual([first.read, first.remembered], [PATHS, []]);
  const second = await run(repository, PATHS, { state: first.next, at: START + DAY });
  assert.deepEqual([second.read, second.remembered], [[], PATHS]);
  const expected = { is: 'hashed', sha256: sha256('a'.repeat(9)), size: 9, others: [], verifiedAt: START };
  assert.deepEqual(second.answers.get('a'), expected);
  const third = await run(repository, PATHS, { state: second.next, at: START + 31 * DAY });
  assert.deepEqual([third.read, third.remembered], [PATHS, []], 'it was verified too long ago');
});

test('what was written to is read again, also with the size and the time of writing that it had', async () => {
  using repository = repositoryOf();
  const { next: state } = await run(repository, PATHS);
  const { atime, mtime } = statSync(repository.path('b'));
  writeFileSync(repository.path('b'), 'x'.repeat(9));
  utimesSync(repository.path('b'), atime, mtime);
  repository.write({ c: 'longer than it was' });
  const { read } = await run(repository, PATHS, { state });
  assert.deepEqual(read, ['b', 'c']);
});

test('a file in the place of another one, with its size and times, is read', async () => {
  using repository = repositoryOf();
  const { next: state } = await run(repository, ['a', 'b']);
  const [one, other] = [state.files.get('a'), state.files.get('b')];
  assert.ok(one && other);
  const files = new Map([
    ['a', { ...one, inode: other.inode }],
    ['b', { ...other, ctime: other.ctime + 1n }],
  ]);
  assert.deepEqual((await run(repository, ['a', 'b'], { state: { origin, files } })).read, ['a', 'b']);
});

test('what changes while it is read, or just before, is not remembered', async () => {
  using repository = repositoryOf();
  const during = (path: string) => {
    if (path === 'b') repository.write({ b: 'y'.repeat(9) });
  };
  const { next } = await run(repository, PATHS, { during });
  assert.deepEqual([...next.files.keys()], ['a', 'c', 'd']);
  const { next: early } = await run(repository, PATHS, { at: Date.now() });
  assert.deepEqual([...early.files.keys()], [], "a change within the clock's grain would not be seen");
});

test('what was never verified is read first, then what was verified longest ago', async () => {
  using repository = repositoryOf();
  const { next } = await run(repository, ['a', 'b', 'c']);
  const ages = new Map([
    ['a', 2],
    ['b', 9],
    ['c', 5],
  ]);
  const files = new Map(
    [...next.files].map(([path, file]) => [
      path,
      { ...file, verifiedAt: START - (ages.get(path) ?? 0) * DAY },
    ]),
  );
  const state = { origin, files };
  const all = await run(repository, PATHS, { state, isRereading: true });
  assert.deepEqual([all.read, all.remembered], [['d', 'b', 'c', 'a'], []]);
  const some = await run(repository, PATHS, { state, isRereading: true, reads: 2 });
  assert.deepEqual(
    [some.read, some.remembered],
    [
      ['d', 'b'],
      ['a', 'c'],
    ],
  );
  assert.equal(some.next.files.get('b')?.verifiedAt, START);
  assert.equal(some.next.files.get('c')?.verifiedAt, START - 5 * DAY);
  const old = await run(repository, PATHS, { state, isRereading: true, reads: 1, within: 7 * DAY });
  assert.deepEqual([old.read, old.remembered], [['d'], ['a', 'c']]);
  assert.equal(old.answers.get('b')?.is, 'skipped', 'verified too long ago, and not read in time');
});

test('rotating runs read every file in turn', async () => {
  using repository = repositoryOf();
  let { next: state } = await run(repository, PATHS);
  const seen: string[] = [];
  for (const day of [1, 2, 3, 4]) {
    const turn = await run(repository, PATHS, { state, isRereading: true, reads: 1, at: START + day * DAY });
    seen.push(...turn.read);
    state = turn.next;
  }
  assert.deepEqual(seen.sort(), PATHS);
});

test("another machine's word counts only when trusted, for as long, and for the same size and time", async () => {
  using repository = repositoryOf();
  const { next: state } = await run(repository, PATHS, { machine: 'there' });
  const at = START + 2 * DAY;
  assert.deepEqual((await run(repository, PATHS, { state, at })).read, PATHS);
  const trusting = await run(repository, PATHS, { state, at, trust: 3 * DAY });
  assert.deepEqual(trusting.read, []);
  const again = await run(repository, PATHS, { state: trusting.next, at: START + 4 * DAY, trust: 3 * DAY });
  assert.deepEqual(again.read, PATHS, 'trust does not grow by being passed on');
  const later = { state: trusting.next, at };
  assert.deepEqual((await run(repository, PATHS, later)).read, PATHS, 'nor does it last without the setting');
  utimesSync(repository.path('c'), 1, 1);
  repository.write({ d: 'other size' });
  assert.deepEqual((await run(repository, PATHS, { state, at, trust: 3 * DAY })).read, ['c', 'd']);
});

test('a digest that nobody computed then is computed now', async () => {
  using repository = repositoryOf();
  const { next: state } = await run(repository, PATHS);
  const { read } = await run(repository, PATHS, { state, algorithms: ['sha512'] });
  assert.deepEqual(read, PATHS);
});

test('files that a run does not look at stay known, and those that differ do not', async () => {
  using repository = repositoryOf();
  const { next: state } = await run(repository, PATHS);
  const memory = new FileMemory(
    { file: 's', origin, machine: 'here', trust: null, within: 30 * DAY, now: START },
    state,
    null,
  );
  const statuses = new Map<string, 'matched' | 'skipped' | 'other'>([
    ['a', 'other'],
    ['b', 'skipped'],
  ]);
  const next = memory.next((path) => statuses.get(path) ?? null, null);
  assert.deepEqual([...next.files.keys()], ['b', 'c', 'd']);
  const other: VerificationState = { origin: { repository: 'o/other', folder: '' }, files: state.files };
  assert.deepEqual([...memory.next(() => 'other', other).files.keys()], []);
});
