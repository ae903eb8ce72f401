/** The index is listed once for a run, however many questions are asked of it. */

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { test } from 'node:test';
import { createFiles } from '../../../src/platform/files.ts';
import { createGit } from '../../../src/platform/git/git.ts';
import { listingsOf } from '../../../src/platform/git/listing.ts';
import { temporaryFolder } from '../../support/built-command.ts';
import { git, headOf, makeGitRepository, watchedGit } from '../../support/git.ts';

const { signal } = new AbortController();

function rowsOf(listing: Awaited<ReturnType<ReturnType<typeof listingsOf>['all']>>) {
  return [...listing.tracked()].map(({ path, mode, isMerged, isLeftOut }) => [
    path,
    mode,
    isMerged ? 'merged' : 'conflict',
    isLeftOut ? 'left out' : 'there',
  ]);
}

test('files, links, submodules, conflicts, what is left out and what is beside the index', async () => {
  using repository = makeGitRepository({ 'a.bin': 'a', 'b c.bin': 'b', '.gitignore': 'ignored.bin\n' });
  const { root } = repository;
  symlinkSync('a.bin', repository.path('link'));
  git(root, ['add', 'link']);
  const id = headOf(root);
  git(root, ['update-index', '--add', '--cacheinfo', `160000,${id},sub`]);
  git(root, ['update-index', '--skip-worktree', 'b c.bin']);
  const blob = git(root, ['rev-parse', 'HEAD:a.bin']).trim();
  const sides = [1, 2, 3].map((stage) => `100644 ${blob} ${stage}\tside.bin\n`).join('');
  execFileSync('git', ['update-index', '--index-info'], { cwd: root, input: sides });
  for (const name of ['new.bin', '? odd.bin', 'ignored.bin']) writeFileSync(repository.path(name), '');
  mkdirSync(repository.path('nested'));
  git(repository.path('nested'), ['init', '-q']);
  const listing = await listingsOf({ root, environment: process.env, signal }).all();
  assert.deepEqual(rowsOf(listing), [
    ['.gitignore', '100644', 'merged', 'there'],
    ['a.bin', '100644', 'merged', 'there'],
    ['b c.bin', '100644', 'merged', 'left out'],
    ['link', '120000', 'merged', 'there'],
    ['side.bin', '100644', 'conflict', 'there'],
    ['side.bin', '100644', 'conflict', 'there'],
    ['side.bin', '100644', 'conflict', 'there'],
    ['sub', '160000', 'merged', 'there'],
  ]);
  assert.deepEqual([...listing.others].sort(), ['? odd.bin', 'nested/', 'new.bin']);
  const ids = [...listing.tracked()].map((row) => row.id);
  assert.equal(ids[1], blob);
  assert.equal(ids[7], id);
});

test('more files than the columns begin with, and ids of SHA-256', async () => {
  const names = Array.from({ length: 300 }, (_, index) => `f${String(index).padStart(3, '0')}`);
  using repository = makeGitRepository(Object.fromEntries(names.map((name) => [name, name])));
  const ids = async (root: string) => {
    const listing = await listingsOf({ root, environment: process.env, signal }).index();
    return [...listing.tracked()].map(({ path, id }) => `${id} ${path}`);
  };
  const expected = (root: string) =>
    git(root, ['ls-files', '--format=%(objectname) %(path)']).trim().split('\n');
  assert.deepEqual(await ids(repository.root), expected(repository.root));
  using folder = temporaryFolder();
  const other = folder.path;
  git(other, ['init', '-q', '--object-format=sha256']);
  writeFileSync(join(other, 'a'), 'a');
  writeFileSync(join(other, 'b'), 'b');
  git(other, ['add', '-A']);
  assert.deepEqual(await ids(other), expected(other));
});

test('once for the tree and for every question about the index', {
  skip: process.platform === 'win32',
}, async () => {
  using repository = makeGitRepository({ 'a.bin': 'a' });
  using watched = watchedGit();
  const place = { root: repository.root, environment: watched.environment, signal };
  const listings = listingsOf(place);
  const port = createGit(place, listings);
  assert.deepEqual((await createFiles(repository.root, listings).tree()).paths, ['a.bin']);
  assert.equal((await port?.indexed(['a.bin'], 10))?.size, 1);
  assert.deepEqual([...((await port?.standing(['a.bin'])) ?? [])], ['a.bin']);
  assert.equal((await port?.ids())?.size, 1);
  assert.equal((await port?.leftOut(() => true, 10))?.size, 0);
  assert.equal(watched.asked('ls-files '), 1);
});
