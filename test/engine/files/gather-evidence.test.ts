/** What looking at files comes to: which are read, what each answer means, and what is told of it all. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gatherEvidence } from '../../../src/engine/collect/gather-evidence.ts';
import { incomplete } from '../../../src/engine/collect/unfinished.ts';
import { digestHead } from '../../../src/model/digest-head.ts';
import type { FileRecord } from '../../../src/model/file-record.ts';
import type { HashOutcome } from '../../../src/model/file-state.ts';
import { MAX_POINTER_BYTES } from '../../../src/model/pointer.ts';
import type { Hasher, HashJob } from '../../../src/ports/hasher.ts';
import type { Progress } from '../../../src/ports/progress.ts';
import { digestOf, recordOf } from '../../support/records.ts';

const file = (size: number) => ({ is: 'file', size }) as const;
const hashed = (text: string) => ({ is: 'hashed', sha256: digestOf(text), size: text.length, text }) as const;

/** Looks at the plan with a hasher that answers this of each path, and notes what it is asked and told. */
async function gather(plan: readonly FileRecord[], answers: Readonly<Record<string, HashOutcome>> = {}) {
  const asked: HashJob[] = [];
  const told: string[] = [];
  const hasher: Hasher = {
    async hash(jobs, events) {
      for (const [index, job] of jobs.entries()) {
        asked.push(job);
        events.bytes(job.size);
        events.done(index, answers[job.path] ?? { is: 'skipped' });
      }
    },
  };
  const progress: Progress = {
    stage() {},
    hashed: (done, total) => told.push(`${done.files} of ${total.files}, ${done.bytes} of ${total.bytes}`),
  };
  const { signal } = new AbortController();
  const result = await gatherEvidence(plan, 'accept', { hasher, progress, signal });
  return { ...result, asked, told };
}

/** What one record's file comes to. */
async function judged(record: FileRecord, answer: HashOutcome): Promise<string> {
  await gather([record], { [record.path]: answer });
  return `${record.status} by ${record.evidence}`;
}

test('what was read is matched or mismatched by its digest and its size', async () => {
  for (const [recorded, text, expected] of [
    [{ sha256: digestOf('abc') }, 'abc', 'matched by bytes'],
    [{ sha256: digestOf('abc'), size: 3 }, 'abc', 'matched by bytes'],
    [{ sha256: digestOf('abc') }, 'abd', 'mismatched by bytes'],
    [{ sha256: digestOf('abc'), size: 4 }, 'abc', 'mismatched by bytes'],
    [{ sha256: digestOf('abc'), size: 3 }, 'abd', 'mismatched by bytes'],
    [{ size: 4 }, 'abc', 'mismatched by bytes'],
  ] as const) {
    const record = recordOf('m', { ...recorded, found: file(text.length) });
    assert.equal(await judged(record, hashed(text)), expected, JSON.stringify(recorded));
  }
});

test('without a digest nothing is matched, even where the file took its recorded size meanwhile', async () => {
  const record = recordOf('m', { size: 3, found: file(2) });
  assert.equal(await judged(record, hashed('abc')), 'unverified by bytes');
});

test('each answer that is no digest has its status, and none is green', async () => {
  for (const [answer, status] of [
    [{ is: 'changed', why: 'it grew' }, 'changed'],
    [{ is: 'skipped' }, 'skipped'],
    [{ is: 'missing' }, 'missing'],
    [{ is: 'broken-link', target: 'gone' }, 'missing'],
    [{ is: 'directory' }, 'unreadable'],
    [{ is: 'outside', target: '/etc' }, 'unreadable'],
    [{ is: 'special', what: 'a named pipe' }, 'unreadable'],
    [{ is: 'unreadable', why: 'it is locked' }, 'unreadable'],
    [{ is: 'unreadable', why: 'it never came back', isHeldUp: true }, 'unreadable'],
  ] as [HashOutcome, string][]) {
    const record = recordOf('m', { sha256: digestOf('abc'), found: file(3) });
    assert.equal(await judged(record, answer), `${status} by none`, answer.is);
    assert.equal(record.outcome, answer);
  }
});

test('a pointer in place of a file is judged as that, also where only a size is recorded', async () => {
  const text = (size: number) =>
    `version https://git-lfs.github.com/spec/v1\noid sha256:${digestOf('abc')}\nsize ${size}\n`;
  for (const [recorded, size, expected] of [
    [{ sha256: digestOf('abc') }, 3, 'matched by pointer'],
    [{ sha256: digestOf('abd') }, 3, 'mismatched by pointer'],
    [{ size: 3 }, 3, 'unverified by none'],
    [{ size: 3 }, 4, 'mismatched by pointer'],
    // The recorded file is the pointer itself.
    [{ sha256: digestOf(text(3)) }, 3, 'matched by bytes'],
  ] as const) {
    const record = recordOf('m', { ...recorded, found: file(text(size).length) });
    assert.equal(await judged(record, hashed(text(size))), expected, JSON.stringify(recorded));
  }
});

test('only what may tell something is read', async () => {
  const sha256 = digestOf('abc');
  const long = MAX_POINTER_BYTES + 1;
  const plan = [
    recordOf('a digest', { sha256, found: file(long) }),
    recordOf('its size too', { sha256, size: long, found: file(long) }),
    recordOf('another size', { sha256, size: 3, found: file(long) }),
    recordOf('another size of a pointer', { size: 3, found: file(MAX_POINTER_BYTES) }),
    recordOf('a size', { size: long, found: file(long) }),
    recordOf('nothing', { found: file(3) }),
    recordOf('other case', { sha256, found: { ...file(3), path: 'Other case' } }),
    recordOf('no file', { sha256, found: { is: 'directory' } }),
    recordOf('gone', { sha256, found: { is: 'missing' } }),
    recordOf('link', { sha256, found: { is: 'broken-link', target: 'gone' } }),
  ];
  const { asked } = await gather(plan);
  const head = digestHead(sha256);
  assert.deepEqual(
    asked.map((job) => ({ path: job.path, size: job.size, head: job.head })),
    [
      { path: 'a digest', size: long, head },
      { path: 'its size too', size: long, head },
      { path: 'another size of a pointer', size: MAX_POINTER_BYTES, head: null },
      { path: 'Other case', size: 3, head },
    ],
  );
  const statuses = Object.fromEntries(plan.map(({ path, status }) => [path, status]));
  assert.deepEqual(statuses, {
    'a digest': 'skipped',
    'its size too': 'skipped',
    'another size': 'mismatched',
    'another size of a pointer': 'skipped',
    'a size': 'unverified',
    nothing: 'unverified',
    'other case': 'skipped',
    'no file': 'unreadable',
    gone: 'missing',
    link: 'missing',
  });
});

test('what was read is told as it goes, and counted', async () => {
  const plan = ['a', 'bc', 'def'].map((text) =>
    recordOf(text, { sha256: digestOf(text), found: file(text.length) }),
  );
  const answers = {
    a: hashed('a'),
    bc: { is: 'unreadable', why: 'it is locked' },
    def: hashed('def'),
  } as const;
  const { told, value, counts, findings, skipped } = await gather(plan, answers);
  assert.deepEqual(told, [
    '0 of 3, 1 of 6',
    '1 of 3, 1 of 6',
    '1 of 3, 3 of 6',
    '2 of 3, 3 of 6',
    '2 of 3, 6 of 6',
    '3 of 3, 6 of 6',
  ]);
  assert.deepEqual(value, { bytesHashed: 4, unread: 0, unreadOthers: 0 });
  assert.deepEqual([counts, findings, skipped], [{ files_hashed: 3, files_skipped: 0 }, [], false]);
});

test('a plan of which nothing is to be read is a stage that was skipped', async () => {
  const { skipped, counts, value } = await gather([recordOf('a', { found: { is: 'missing' } })]);
  assert.deepEqual([skipped, counts], [true, { files_hashed: 0, files_skipped: 0 }]);
  assert.deepEqual(value, { bytesHashed: 0, unread: 0, unreadOthers: 0 });
});

test('what nobody came to, or was held up on, makes the check incomplete', async () => {
  const skipped = { is: 'skipped' } as const;
  const heldUp = { is: 'unreadable', why: 'it never came back', isHeldUp: true } as const;
  for (const [answers, filesSkipped, unread] of [
    [[skipped, hashed('b')], 1, 1],
    [[heldUp, hashed('b')], 0, 1],
    [[heldUp, skipped], 1, 2],
  ] as const) {
    const plan = ['a', 'b'].map((text) => recordOf(text, { sha256: digestOf(text), found: file(1) }));
    const result = await gather(plan, { a: answers[0], b: answers[1] });
    assert.equal(result.value.unread, unread);
    assert.deepEqual(result.counts, { files_hashed: 2 - filesSkipped, files_skipped: filesSkipped });
    assert.deepEqual(result.findings, [incomplete(unread, 'held-up')]);
  }
});
