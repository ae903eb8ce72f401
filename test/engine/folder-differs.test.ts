/** An entry's `files_count` and `size_bytes` against the folder that is there. */

import assert from 'node:assert/strict';
import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { dirname } from 'node:path';
import { test } from 'node:test';
import type { Report } from '../../src/model/report.ts';
import type { RawSettings } from '../../src/settings/table.ts';
import { git } from '../support/git.ts';
import { needs } from '../support/programs.ts';
import {
  type Content,
  findings,
  makeRepository,
  sha256,
  type TestRepository,
} from '../support/repository.ts';

type Value = Readonly<Record<string, unknown>>;
type Files = Readonly<Record<string, Content>>;

const COMMIT = '0123456789abcdef0123456789abcdef01234567';
const CACHE = 'models/models--org--m';
const lfs = (size: number) =>
  `version https://git-lfs.github.com/spec/v1\noid sha256:${'a1'.repeat(32)}\nsize ${size}\n`;

function repositoryWith(models: readonly Value[], files: Files): TestRepository {
  const combined = { models, datasets: [] };
  return makeRepository({
    'inventory/combined_inventory.json': combined,
    'models/inventory.json': { models },
    ...files,
  });
}

function link(repository: TestRepository, path: string, target: string): void {
  mkdirSync(dirname(repository.path(path)), { recursive: true });
  symlinkSync(target, repository.path(path));
}

interface Told {
  readonly severity: string;
  readonly subject: string;
  readonly actual: unknown;
}

function told(report: Report): Told[] {
  return findings(report, 'folder-differs').map(({ severity, subject, data }) => ({
    severity,
    subject,
    actual: (data as { readonly actual: unknown }).actual,
  }));
}

const statusOf = (report: Report, id = 'm') => [...report.entries].find((row) => row.id === id)?.status;

async function about(models: readonly Value[], files: Files, settings: RawSettings = {}) {
  using repository = repositoryWith(models, files);
  const report = await repository.check(settings);
  return { told: told(report), status: statusOf(report), outcome: report.outcome };
}

const TWO = { 'models/m/a.bin': 'aaa', 'models/m/deep/b.bin': 'bb' };
const entry = (more: Value): Value => ({ name: 'm', path: 'models/m', ...more });
const warned = (files: number, bytes: number | null) => [
  { severity: 'warning', subject: 'model:m', actual: { files, bytes } },
];
const noted = (files: number, bytes: number | null) => [
  { severity: 'notice', subject: 'model:m', actual: { files, bytes } },
];

test('numbers that are right give no finding, and those that are not name both', async () => {
  for (const [numbers, expected] of [
    [{ files_count: 2, size_bytes: 5 }, []],
    [{ files_count: 2 }, []],
    [{ size_bytes: 5 }, []],
    [{ files_count: 1, size_bytes: 5 }, warned(2, 5)],
    [{ files_count: 2, size_bytes: 4 }, warned(2, 5)],
    [{ files_count: 2, size_bytes: 6 }, warned(2, 5)],
    [{ files_count: 1, size_bytes: 6 }, warned(2, 5)],
    [{ files_count: 129, size_bytes: 3 }, warned(2, 5)],
    [{ files_count: 129, size_bytes: 107_272_174_296 }, noted(2, 5)],
    [{ files_count: 3, size_bytes: 5 }, noted(2, 5)],
    [{ files_count: 0, size_bytes: 0 }, warned(2, 5)],
    [{ size_bytes: 6 }, noted(2, 5)],
  ] as const) {
    const found = await about([entry(numbers)], TWO);
    assert.deepEqual(found.told, expected, JSON.stringify(numbers));
    assert.equal(found.outcome, 'pass');
    if (expected.length > 0) assert.match(found.status ?? '', /^(mismatched|missing)$/);
    else assert.equal(found.status, 'unverified');
  }
});

test('a folder of fewer files is a warning where one of its files has a checksum, whose row alone would match', async () => {
  const files = [{ path: 'a.bin', sha256: sha256('aaa'), size_bytes: 3 }];
  const right = await about([entry({ files_count: 2, size_bytes: 5, top_files: files })], TWO);
  assert.deepEqual([right.told, right.status], [[], 'matched']);
  const fewer = await about([entry({ files_count: 129, size_bytes: 999, top_files: files })], TWO);
  assert.deepEqual([fewer.told, fewer.status], [warned(2, 5), 'missing']);
  const more = await about([entry({ files_count: 1, size_bytes: 3, top_files: files })], TWO);
  assert.deepEqual([more.told, more.status], [warned(2, 5), 'mismatched']);
});

test('a recorded file that is gone has its own finding, and one put in its place is seen', async () => {
  const files = [{ path: 'gone.bin', sha256: sha256('gone'), size_bytes: 4 }];
  const models = [entry({ files_count: 3, size_bytes: 9, top_files: files })];
  assert.deepEqual((await about(models, TWO)).told, []);
  assert.deepEqual((await about(models, { ...TWO, 'models/m/new.bin': 'gone' })).told, warned(4, 13));
});

test('what the settings say of missing files holds for folders too, but never makes them matched', async () => {
  const models = [entry({ files_count: 3, size_bytes: 9 })];
  const ignored = await about(models, TWO, { 'missing-files': 'ignore' });
  assert.deepEqual([ignored.told, ignored.status], [[], 'missing']);
  const more = await about([entry({ files_count: 1 })], TWO, { 'missing-files': 'ignore' });
  assert.deepEqual(more.told, warned(2, 5));
});

test('links of a hub cache may count once, or by name; snapshots may be counted alone', async () => {
  const blobs = {
    [`${CACHE}/blobs/b1`]: 'weights',
    [`${CACHE}/blobs/b2`]: '{}',
    [`${CACHE}/refs/main`]: COMMIT,
  };
  const snapshot = `${CACHE}/snapshots/${COMMIT}`;
  for (const [path, numbers, isRight] of [
    [CACHE, { files_count: 2, size_bytes: 9 }, true],
    [CACHE, { files_count: 5, size_bytes: 25 }, true],
    [CACHE, { files_count: 6, size_bytes: 65 }, true],
    [CACHE, { files_count: 3, size_bytes: 9 }, false],
    [CACHE, { files_count: 5, size_bytes: 9 }, false],
    [snapshot, { files_count: 3, size_bytes: 18 }, false],
    [snapshot, { files_count: 3, size_bytes: 16 }, true],
    [snapshot, { files_count: 2, size_bytes: 9 }, true],
    [snapshot, { files_count: 2, size_bytes: 16 }, false],
    ['models', { files_count: 2, size_bytes: 9 }, true],
    ['models', { files_count: 2, size_bytes: 8 }, false],
  ] as const) {
    using repository = repositoryWith([{ name: 'm', path, ...numbers }], blobs);
    link(repository, `${snapshot}/model.bin`, '../../blobs/b1');
    link(repository, `${snapshot}/config.json`, '../../blobs/b2');
    link(repository, `${snapshot}/copy.bin`, '../../blobs/b1');
    const found = told(await repository.check());
    assert.equal(found.length === 0, isRight, `${path} ${JSON.stringify(numbers)}`);
  }
});

test('a pointer counts as the file that it stands for, and not where pointers are ignored', async () => {
  const models = [entry({ files_count: 2, size_bytes: 5003 })];
  const files = { 'models/m/a.bin': 'aaa', 'models/m/b.bin': lfs(5000) };
  assert.deepEqual((await about(models, files)).told, []);
  const other = [entry({ files_count: 2, size_bytes: 5004 })];
  assert.deepEqual((await about(other, files)).told, warned(2, 5003));
  assert.equal((await about(models, files, { pointers: 'ignore' })).told.length, 1);
});

test("git-annex's links and DVC's files stand for what is elsewhere", async () => {
  const key = `SHA256E-s40--${'a1'.repeat(32)}.bin`;
  using repository = repositoryWith([entry({ files_count: 2, size_bytes: 43 })], { 'models/m/a.bin': 'aaa' });
  link(repository, 'models/m/b.bin', `../../.git/annex/objects/x/y/${key}/${key}`);
  assert.deepEqual(told(await repository.check()), []);
  link(repository, 'models/m/c.bin', 'nothing');
  assert.deepEqual(told(await repository.check()), [], 'a link to nothing is no file');
  rmSync(repository.path('models/m/b.bin'));
  assert.deepEqual(told(await repository.check()), noted(1, 3));
  repository.write({ 'models/m/b.bin.dvc': 'outs:\n- md5: x\n  path: b.bin\n' });
  assert.deepEqual(told(await repository.check()), []);
  repository.write({ 'models/m/more.bin': 'x'.repeat(41) });
  assert.deepEqual(told(await repository.check()), warned(2, 44));
});

test('what a sparse checkout leaves out is there', needs('git'), async () => {
  using repository = repositoryWith([entry({ files_count: 2, size_bytes: 5 })], TWO);
  const { root } = repository;
  git(root, ['init', '-q']);
  git(root, ['add', '-A']);
  git(root, ['commit', '-q', '-m', 'first']);
  git(root, ['update-index', '--skip-worktree', 'models/m/deep/b.bin']);
  rmSync(repository.path('models/m/deep'), { recursive: true });
  assert.deepEqual(told(await repository.check()), []);
  git(root, ['update-index', '--no-skip-worktree', 'models/m/deep/b.bin']);
  assert.deepEqual(told(await repository.check()), noted(1, 3));
});

test('entries within entries, several of one folder, and housekeeping may be counted or not', async () => {
  const tools = {
    'models/m/.gitkeep': '',
    'models/m/.cache/huggingface/x.lock': 'lock',
    'models/m/a.bin.dvc': 'x',
  };
  const outer = (files_count: number, size_bytes: number) => [
    entry({ files_count, size_bytes }),
    { name: 'inner', path: 'models/m/deep', files_count: 1, size_bytes: 2 },
  ];
  for (const [models, isRight] of [
    [outer(2, 5), true],
    [outer(1, 3), true],
    [outer(1, 5), false],
    [outer(4, 5), false],
    [[entry({ files_count: 5, size_bytes: 10 })], true],
  ] as const)
    assert.equal(
      (await about(models, { ...TWO, ...tools })).told.length === 0,
      isRight,
      JSON.stringify(models),
    );
  const part = (name: string, files_count: number) => ({ name, path: 'models/m', files_count });
  assert.deepEqual((await about([part('m', 1), part('n', 1)], TWO)).told, []);
  assert.deepEqual((await about([part('m', 3), part('n', 1)], TWO)).told, noted(2, 5));
});

test('an entry of one file has one, and its size is compared by its record', async () => {
  const one = (more: Value) => [{ name: 'm', path: 'models/m/a.bin', size_bytes: 3, ...more }];
  assert.deepEqual((await about(one({ files_count: 1 }), TWO)).told, []);
  const found = await about(one({ files_count: 129 }), TWO);
  assert.deepEqual([found.told, found.status], [warned(1, 3), 'mismatched']);
  assert.deepEqual((await about(one({ files_count: 1, size_bytes: 4 }), TWO)).told, []);
});

test('a file in the place of a folder is no folder of fewer files', async () => {
  for (const more of [{}, { missing: 'ignore' }]) {
    const settings = 'missing' in more ? { 'missing-files': 'ignore' } : {};
    const found = await about([entry({ files_count: 2 })], { 'models/m': 'in its place' }, settings);
    assert.deepEqual([found.told, found.status], [warned(1, 12), 'mismatched']);
  }
  assert.deepEqual((await about([entry({ files_count: 1 })], { 'models/m': 'one file' })).told, []);
});

test('no link to a folder is followed, nothing in .git is counted, and what leads outside has no size', async () => {
  using outside = makeRepository({ 'secret/a.bin': 'secret', 'secret/b.bin': 'secret' });
  using repository = repositoryWith(
    [entry({ files_count: 2, size_bytes: 5 }), { name: 'git', path: '.git', files_count: 1 }],
    { ...TWO, 'models/m/.git/HEAD': 'x', '.git/x': 'x', '.git/y': 'x' },
  );
  link(repository, 'models/m/loop', '.');
  link(repository, 'models/m/out', outside.path('secret'));
  assert.deepEqual(told(await repository.check()), warned(3, null));
  rmSync(repository.path('models/m/out'));
  assert.deepEqual(told(await repository.check()), []);
});

test('folders that are not there, that lead outside, or that are the root are left to other rules', async () => {
  using outside = makeRepository({ 'a.bin': 'x' });
  using repository = repositoryWith(
    [
      entry({ files_count: 3 }),
      { name: 'root', path: '.', files_count: 1 },
      { name: 'out', path: 'models/out', files_count: 9 },
      { name: 'behind', path: 'models/link/deep', files_count: 1, size_bytes: 2 },
    ],
    { 'models/real/deep/b.bin': 'bb' },
  );
  link(repository, 'models/out', outside.root);
  link(repository, 'models/link', 'real');
  assert.deepEqual(told(await repository.check()), []);
});

test('a combined inventory that repeats wrong numbers adds no second finding', async () => {
  const found = await about([entry({ files_count: 1 })], TWO);
  assert.equal(found.told.length, 1);
});
