/** Where work left its upstream branch: what git says is taken at its word, and nothing else is. */

import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { test } from 'node:test';
import { mergeBase } from '../../../src/platform/git/ask-commit.ts';
import { GitError } from '../../../src/platform/git/run-git.ts';
import { git, headOf, makeGitRepository, watchedGit } from '../../support/git.ts';

const { signal } = new AbortController();
const UPSTREAM = '@{upstream}';
const POSIX = { skip: process.platform === 'win32' };

/** What a branch can be without an upstream branch. */
const WITHOUT: Readonly<Record<string, (root: string) => void>> = {
  'a branch of its own': () => undefined,
  'a commit that is checked out': (root) => void git(root, ['checkout', '-q', '--detach']),
  'one whose upstream branch no remote of this clone has': (root) => {
    git(root, ['config', 'branch.main.remote', 'origin']);
    git(root, ['config', 'branch.main.merge', 'refs/heads/main']);
  },
};

for (const [what, prepare] of Object.entries(WITHOUT))
  test(`${what} has none, and git is started once to say so`, POSIX, async () => {
    using repository = makeGitRepository({ 'a.bin': 'a' });
    prepare(repository.root);
    using watched = watchedGit();
    const place = { root: repository.root, environment: watched.environment, signal };
    assert.equal(await mergeBase(place, UPSTREAM), null);
    assert.deepEqual([watched.asked('merge-base'), watched.asked('rev-parse')], [1, 0]);
  });

test(
  'where an upstream branch was never fetched, git is asked whether it reads the repository',
  POSIX,
  async () => {
    using repository = makeGitRepository({ 'a.bin': 'a' });
    const { root } = repository;
    git(root, ['config', 'branch.main.remote', 'origin']);
    git(root, ['config', 'branch.main.merge', 'refs/heads/main']);
    git(root, ['config', 'remote.origin.fetch', '+refs/heads/*:refs/remotes/origin/*']);
    using watched = watchedGit();
    const place = { root, environment: watched.environment, signal };
    assert.equal(await mergeBase(place, UPSTREAM), null);
    assert.deepEqual([watched.asked('merge-base'), watched.asked('rev-parse')], [1, 1]);
  },
);

test('an upstream branch gives the commit where they parted', async () => {
  using repository = makeGitRepository({ 'a.bin': 'a' });
  const { root } = repository;
  const first = headOf(root);
  git(root, ['branch', 'upstream']);
  git(root, ['branch', '--set-upstream-to=upstream']);
  repository.write({ 'a.bin': 'b' });
  repository.commit();
  assert.equal(await mergeBase({ root, environment: process.env, signal }, UPSTREAM), first);
});

test('a repository that git cannot read is no lack of an upstream branch', async () => {
  for (const damage of [
    (root: string) => rmSync(`${root}/.git/HEAD`),
    (root: string) => writeFileSync(`${root}/.git/config`, '[core]\n\trepositoryformatversion = 99\n'),
    (root: string) => writeFileSync(`${root}/.git/config`, '[branch "no upstream configured for branch\n'),
  ]) {
    using repository = makeGitRepository({ 'a.bin': 'a' });
    damage(repository.root);
    const place = { root: repository.root, environment: process.env, signal };
    await assert.rejects(() => mergeBase(place, UPSTREAM), GitError);
  }
});
