/** Commits that are written without git are those that git makes, and git finds nothing amiss in them. */

import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { test } from 'node:test';
import { git, init, makeGitRepository } from './git.ts';
import { needs } from './programs.ts';
import { commitQuickly, stageQuickly } from './quick-commit.ts';
import { type Content, makeRepository } from './repository.ts';

const LONG = `${'long/'.repeat(40)}${'n'.repeat(200)}`;
const FILES: Readonly<Record<string, Content>> = {
  'a.b': '1',
  'a/b': '2',
  a0: '',
  'a-/deep/er/c.bin': Buffer.from([0, 13, 10, 255]),
  '.github/manifest-drift.yml': 'x: 1\r\n',
  'ü/é 😀\n"': '3',
  run: '#!/bin/sh\n',
  [LONG]: '4',
  big: 'b'.repeat(100_000),
};

/** What git says of a repository: its commits without their times, its index, and what is amiss. */
function toldBy(root: string) {
  return {
    tree: git(root, ['ls-tree', '-r', '-t', 'HEAD']),
    before: git(root, ['log', '--format=%T %s %an %ae %cn %ce', '--stat=300', '--summary']),
    branch: git(root, ['symbolic-ref', 'HEAD']),
    index: git(root, ['ls-files', '--stage', '--debug']).replaceAll(/^ {2}(ctime|mtime|dev).*$/gm, ''),
    config: git(root, ['config', '--local', '--list']),
    amiss: git(root, ['fsck', '--strict', '--no-dangling']),
    status: git(root, ['--no-optional-locks', 'status', '--porcelain', '--ignored']),
    // By the index's figures of each file alone, whose bytes are not read where those are as they were.
    differs: git(root, ['diff-files', '--raw']) + git(root, ['diff-index', '--raw', '--cached', 'HEAD']),
  };
}

function changed(root: string): void {
  chmodSync(`${root}/run`, 0o755);
  symlinkSync('a/b', `${root}/link`);
  symlinkSync('nowhere', `${root}/a/broken`);
  mkdirSync(`${root}/empty/er`, { recursive: true });
  rmSync(`${root}/a.b`);
  renameSync(`${root}/a0`, `${root}/a.0`);
  rmSync(`${root}/big`);
}

test('two commits are those of git', { ...needs('git'), skip: process.platform !== 'linux' }, () => {
  using quick = makeRepository(FILES);
  using slow = makeRepository(FILES);
  init(quick.root);
  git(slow.root, ['init', '-q']);
  for (const message of ['first', 'change']) {
    if (message === 'change')
      for (const { root, write } of [quick, slow]) {
        changed(root);
        write({ 'big/inside': 'a file became a folder' });
      }
    const commit = commitQuickly(quick.root, message);
    assert.equal(git(quick.root, ['rev-parse', 'HEAD']), commit);
    git(slow.root, ['add', '-A']);
    git(slow.root, ['commit', '-q', '-m', message]);
    assert.deepEqual(toldBy(quick.root), toldBy(slow.root));
  }
  // The control: git notices what changes after the commit, also in the very moment and of the same size.
  quick.write({ 'a/b': '!' });
  assert.equal(git(quick.root, ['status', '--porcelain']), ' M a/b');
});

test('what only git decides is left to git', needs('git'), () => {
  const left = (prepare: (root: string, write: (files: Record<string, Content>) => void) => void) => {
    using repository = makeGitRepository({ a: '1' });
    prepare(repository.root, repository.write);
    repository.write({ b: '2' });
    const quick = commitQuickly(repository.root, 'x');
    if (quick === null) repository.commit();
    assert.equal(git(repository.root, ['status', '--porcelain', '--untracked-files=all']), '');
    return quick;
  };
  for (const path of ['.gitignore', 'sub/.gitattributes', '.GITMODULES', 'nested/.git/HEAD'])
    assert.equal(
      left((_, write) => write({ [path]: '# x\n' })),
      null,
      path,
    );
  for (const words of [
    ['config', 'core.autocrlf', 'true'],
    ['checkout', '-q', '-b', 'topic'],
    ['update-index', '--assume-unchanged', 'a'],
    ['pack-refs', '--all'],
    ['reset', '-q', '--hard'],
  ])
    assert.equal(
      left((root) => git(root, words)),
      null,
      words.join(' '),
    );
});

test('files that are added are those that git adds', {
  ...needs('git'),
  skip: process.platform !== 'linux',
}, () => {
  using quick = makeGitRepository(FILES);
  using slow = makeGitRepository(FILES);
  for (const { root, write } of [quick, slow]) {
    changed(root);
    write({ 'big/inside': 'a file became a folder' });
  }
  const { status } = toldBy(quick.root);
  assert.ok(stageQuickly(quick.root));
  git(slow.root, ['add', '-A']);
  assert.deepEqual(toldBy(quick.root), toldBy(slow.root));
  assert.notEqual(toldBy(quick.root).status, status, 'the control: before, nothing of it was added');
});
