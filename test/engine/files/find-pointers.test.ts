/** Files that are not there, and of which git or DVC knows something. */

import assert from 'node:assert/strict';
import { hash } from 'node:crypto';
import { test } from 'node:test';
import { findPointers } from '../../../src/engine/collect/find-pointers.ts';
import type { FileRecord } from '../../../src/model/file-record.ts';
import type { RootPath } from '../../../src/model/root-path.ts';
import { digestsOfBytes } from '../../../src/platform/hashing/digesters.ts';
import { memoryFiles } from '../../support/memory-files.ts';
import { type Blob, lfsPointer, memoryGit } from '../../support/memory-git.ts';
import { digestOf, know, recordOf } from '../../support/records.ts';

const digest = (content: string | Uint8Array) => hash('sha256', content);

function missing(path: string, recorded: { sha256?: string | null; size?: number | null } = {}): FileRecord {
  const record = recordOf(path, recorded);
  know(record, { status: 'missing' });
  return record;
}

/** Asks about the plan where git's sparse checkout leaves these out. */
async function askGit(plan: readonly FileRecord[], leftOut: Readonly<Record<RootPath, Blob>> | null) {
  const git = memoryGit({ leftOut });
  const result = await findPointers(plan, 'accept', {
    files: memoryFiles({}),
    git,
    digest,
    digests: digestsOfBytes,
  });
  return { ...result, asked: git.asked };
}

const WHERE_DVC_IS = { '.dvc': { is: 'directory' } } as const;

async function askDvc(plan: readonly FileRecord[], files: Readonly<Record<RootPath, string>>) {
  const memory = memoryFiles({ ...WHERE_DVC_IS, ...files });
  const result = await findPointers(plan, 'accept', {
    files: memory,
    git: null,
    digest,
    digests: digestsOfBytes,
  });
  return { ...result, reads: memory.reads, statted: memory.statted };
}

const state = ({ status, evidence }: FileRecord) => `${status} by ${evidence}`;

test('a small file that is left out is held to its record by its blob', async () => {
  for (const [recorded, expected] of [
    [{ sha256: digestOf('abc') }, 'matched by bytes'],
    [{ sha256: digestOf('abc'), size: 3 }, 'matched by bytes'],
    [{ sha256: digestOf('abc'), size: 4 }, 'mismatched by bytes'],
    [{ sha256: digestOf('abd'), size: 3 }, 'mismatched by bytes'],
    [{ sha256: digestOf('abd') }, 'mismatched by bytes'],
    [{ size: 4 }, 'mismatched by bytes'],
    [{ size: 3 }, 'unverified by bytes'],
    [{}, 'unverified by bytes'],
  ] as const) {
    const record = missing('a.csv', recorded);
    await askGit([record], { 'a.csv': 'abc' });
    assert.equal(state(record), expected, JSON.stringify(recorded));
    assert.deepEqual(record.outcome, {
      is: 'hashed',
      sha256: digestOf('abc'),
      size: 3,
      text: 'abc',
      others: [],
    });
  }
});

test('a pointer that is left out is evidence of its file, unless the text itself is recorded', async () => {
  const pointer = lfsPointer('weights');
  const [good, bad, text] = [digestOf('weights'), digestOf('other'), digestOf(pointer)].map((sha256) =>
    missing('a.bin', { sha256 }),
  ) as [FileRecord, FileRecord, FileRecord];
  for (const record of [good, bad, text]) await askGit([record], { 'a.bin': pointer });
  assert.deepEqual([good, bad, text].map(state), [
    'matched by pointer',
    'mismatched by pointer',
    'matched by bytes',
  ]);
  const marked = missing('a.bin', { sha256: digestOf('weights') });
  await askGit([marked], { 'a.bin': `\u{feff}${pointer}` });
  assert.equal(state(marked), 'mismatched by bytes', 'git-lfs takes no byte order mark');
  assert.equal(good.outcome?.is === 'pointer' && good.outcome.from, "git's index");
  assert.equal(
    text.outcome?.is === 'hashed' && text.outcome.text,
    pointer,
    'so that its attributes are asked',
  );
});

test('a blob that is too long or not here leaves the file missing, and the reason is told', async () => {
  for (const [blob, why] of [
    [40_000, 'a sparse checkout leaves it out, and its blob of 40,000 bytes is no pointer'],
    [null, 'a sparse checkout leaves it out, and its blob is not here'],
  ] as const) {
    const record = missing('a.bin', { sha256: digestOf('abc') });
    const { counts } = await askGit([record], { 'a.bin': blob });
    assert.deepEqual([record.outcome, record.status], [{ is: 'missing', why }, 'missing']);
    assert.deepEqual(counts, { pointers_in_place: 0, missing: 1, known_to_git_or_dvc: 0 });
  }
});

test('git is asked of missing files alone, and of none that something stands for already', async () => {
  const there = recordOf('there', { sha256: digestOf('abc') });
  know(there, { status: 'matched' });
  const stood = missing('stood', { sha256: digestOf('abc') });
  const pointer = { is: 'pointer', tool: 'git-lfs', sha256: null, size: 3, instead: null } as const;
  know(stood, { outcome: { is: 'pointer', pointer, from: null } });
  const gone = missing('gone', { sha256: digestOf('abc') });
  const leftOut = { gone: 'abc', stood: 'abc', there: 'abd', unrecorded: 'x' };
  const all = await askGit([gone, stood, there], leftOut);
  assert.deepEqual([state(gone), state(there), there.outcome], ['matched by bytes', 'matched by none', null]);
  assert.deepEqual([stood.status, stood.outcome], ['missing', { is: 'pointer', pointer, from: null }]);
  assert.deepEqual(all.counts, { pointers_in_place: 1, missing: 1, known_to_git_or_dvc: 1 });
  assert.equal(all.skipped, false);

  const rest = await askGit([stood, there], leftOut);
  assert.deepEqual([rest.asked, rest.skipped], [[], false]);
  assert.deepEqual(rest.counts, { pointers_in_place: 1, missing: 0, known_to_git_or_dvc: 0 });
  assert.deepEqual((await askDvc([stood, there], {})).statted, []);
  assert.equal((await askGit([missing('other')], null)).skipped, false, 'git cannot tell');
  assert.deepEqual(
    [(await askGit([there], leftOut)).skipped, (await askGit([gone], {})).skipped],
    [true, true],
  );
});

test('a file that DVC keeps is known by its own file, its folder, or the lock of its pipeline', async () => {
  const out = (path: string, more = '') => `outs:\n- path: ${path}\n  md5: ${'ab'.repeat(16)}\n${more}`;
  for (const [path, files, from, instead] of [
    ['a.csv', { 'a.csv.dvc': out('a.csv') }, 'a.csv.dvc', 'an MD5 digest'],
    ['data/a.csv', { 'data/a.csv.dvc': out('a.csv') }, 'data/a.csv.dvc', 'an MD5 digest'],
    [
      'data/x/a.csv',
      { 'data.dvc': `outs:\n- path: data\n  md5: ${'ab'.repeat(16)}.dir\n` },
      'data.dvc',
      'an MD5 digest of its folder',
    ],
    [
      'data/a.csv',
      { 'data/dvc.lock': `stages:\n  s:\n${out('a.csv').replace(/^/gm, '    ')}` },
      'data/dvc.lock',
      'an MD5 digest',
    ],
    [
      'data/a.csv',
      { 'dvc.lock': `stages:\n  s:\n${out('data/a.csv').replace(/^/gm, '    ')}` },
      'dvc.lock',
      'an MD5 digest',
    ],
  ] as const) {
    const record = missing(path, { sha256: digestOf('abc') });
    const { counts } = await askDvc([record], files);
    const pointer = { is: 'pointer', tool: 'dvc', sha256: null, size: null, instead };
    assert.deepEqual(record.outcome, { is: 'pointer', pointer, from }, JSON.stringify(files));
    assert.deepEqual([record.status, record.evidence], ['missing', 'none']);
    const unrecorded = missing(path);
    await askDvc([unrecorded], files);
    assert.deepEqual([unrecorded.status, unrecorded.outcome], ['unverified', record.outcome]);
    assert.deepEqual(counts, { pointers_in_place: 0, missing: 1, known_to_git_or_dvc: 1 });
  }
});

test('a missing file that git ignores is told as that, where git knows nothing else of it', async () => {
  const git = memoryGit({ ignored: { 'a.gguf': '.gitignore:1' }, leftOut: { 'c.gguf': null } });
  const plan = ['a.gguf', 'b.gguf', 'c.gguf'].map((path) => missing(path, { sha256: digestOf('abc') }));
  await findPointers(plan, 'accept', { files: memoryFiles({}), git, digest, digests: digestsOfBytes });
  const [ignored, other, leftOut] = plan.map(({ status, outcome }) => [
    status,
    outcome?.is === 'missing' ? outcome.why : outcome,
  ]);
  assert.deepEqual(ignored, ['missing', 'git ignores it, by .gitignore:1, so no checkout has it']);
  assert.deepEqual(other, ['missing', null]);
  assert.match(`${leftOut?.[1]}`, /sparse checkout/);
});

test('a missing file of a submodule that is not checked out is told as that', async () => {
  const git = memoryGit({ files: { 'weights/a/w.bin': null, 'full/w.bin': null } });
  const files = memoryFiles({ weights: { is: 'directory' }, empty: { is: 'directory' }, 'full/x': 'x' });
  const paths = ['weights/a/w.bin', 'empty/w.bin', 'full/w.bin', 'none/w.bin'];
  const plan = paths.map((path) => missing(path, { sha256: digestOf('abc') }));
  await findPointers(plan, 'accept', { files, git, digest, digests: digestsOfBytes });
  assert.deepEqual(
    plan.map(({ outcome }) => (outcome?.is === 'missing' ? outcome.why : outcome)),
    ['the submodule "weights" is not checked out', null, null, null],
  );
});

test('the size that DVC records of a file is held against the recorded one, not that of a folder', async () => {
  const record = missing('a.csv', { size: 3 });
  await askDvc([record], { 'a.csv.dvc': 'outs:\n- path: a.csv\n  md5: abc\n  size: 4\n' });
  assert.equal(record.status, 'mismatched');
  const inside = missing('data/a.csv', { size: 3 });
  await askDvc([inside], { 'data.dvc': 'outs:\n- path: data\n  md5: abc.dir\n  size: 400\n' });
  assert.equal(inside.status, 'unverified');
  // A file where DVC has a folder of that name: the folder's size says nothing of it.
  const folder = missing('data', { size: 3 });
  await askDvc([folder], { 'data.dvc': 'outs:\n- path: data\n  md5: abc.dir\n  size: 400\n' });
  assert.equal(folder.status, 'unverified');
});

test('a file of DVC that is no folder says nothing of files below it', async () => {
  const record = missing('data/a.csv', { sha256: digestOf('abc') });
  await askDvc([record], { 'data.dvc': 'outs:\n- path: data\n  md5: abc\n' });
  assert.deepEqual([record.outcome, record.status], [null, 'missing']);
});

test("DVC's files are only sought where DVC is, above missing files, and what cannot be read is passed over", async () => {
  const record = missing('data/a.csv', { sha256: digestOf('abc') });
  const there = recordOf('other/b.csv');
  const files = memoryFiles({ 'data/a.csv.dvc': 'outs:\n- path: a.csv\n  md5: abc\n' });
  await findPointers([record, there], 'accept', { files, git: null, digest, digests: digestsOfBytes });
  assert.deepEqual([files.statted, files.reads, record.status], [['.dvc', 'data/.dvc'], [], 'missing']);

  const { reads, statted } = await askDvc([record, there], {
    'other/dvc.lock': 'stages: {}\n',
    'other.dvc': 'outs: []\n',
    'dvc.lock': 'stages: {}\n',
  });
  assert.deepEqual(reads, ['dvc.lock']);
  assert.deepEqual(statted, ['.dvc', 'data/.dvc', 'dvc.lock', 'data/dvc.lock', 'data.dvc', 'data/a.csv.dvc']);
  const unreadable = memoryFiles({ ...WHERE_DVC_IS, 'data.dvc': { is: 'unreadable', why: 'it is locked' } });
  await findPointers([record], 'accept', { files: unreadable, git: null, digest, digests: digestsOfBytes });
  assert.equal(record.status, 'missing');
});

test('DVC is found in a folder of its own, however many paths are asked about at a time', async () => {
  const plan = Array.from({ length: 5000 }, (_, index) => missing(`data/${index}/a.csv`));
  const files = memoryFiles({
    'data/.dvc': { is: 'directory' },
    'data/0/a.csv.dvc': 'outs:\n- path: a.csv\n  md5: abc\n',
    'data/4999/a.csv.dvc': 'outs:\n- path: a.csv\n  md5: abc\n',
  });
  const { stat } = files;
  let longest = 0;
  const counting = {
    ...files,
    stat: (paths: readonly RootPath[]) => {
      longest = Math.max(longest, paths.length);
      return stat(paths);
    },
  };
  const { counts } = await findPointers(plan, 'accept', {
    files: counting,
    git: null,
    digest,
    digests: digestsOfBytes,
  });
  assert.deepEqual(counts, { pointers_in_place: 0, missing: 5000, known_to_git_or_dvc: 2 });
  assert.deepEqual(
    [plan[0]?.status, plan[1]?.status, plan[4999]?.status],
    ['unverified', 'missing', 'unverified'],
  );
  assert.ok(longest > 0 && longest <= 4096, `${longest} at a time`);
  assert.equal(new Set(files.statted).size, files.statted.length, 'nothing is asked twice');
});
