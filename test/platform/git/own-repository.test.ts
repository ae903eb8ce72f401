import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { test } from 'node:test';
import { readOwnRepository } from '../../../src/platform/git/own-repository.ts';
import { git, makeGitRepository } from '../../support/git.ts';
import { needs } from '../../support/programs.ts';
import { findings, makeRepository, sha256 } from '../../support/repository.ts';

test('a clone is of its origin', needs('git'), () => {
  using repository = makeGitRepository({ 'sub/a': 'x' });
  const { root } = repository;
  assert.equal(readOwnRepository(root), null, 'no remote');
  git(root, ['remote', 'add', 'upstream', 'https://github.com/up/stream']);
  assert.equal(readOwnRepository(root), null, 'no origin');
  git(root, ['remote', 'add', 'origin', 'https://user:secret@github.com/Org/Name.git']);
  assert.deepEqual(readOwnRepository(root), { address: 'github.com/org/name', folder: '' });
  assert.deepEqual(readOwnRepository(repository.path('sub'))?.folder, 'sub');
  for (const [url, address] of [
    ['git@github.com:o/r.git', 'github.com/o/r'],
    ['ssh://git@ssh.github.com:443/o/r.git', 'github.com/o/r'],
    ['git@hf.co:datasets/o/d', 'huggingface.co/datasets/o/d'],
    ['https://huggingface.co/o/m', 'huggingface.co/o/m'],
  ] as const) {
    git(root, ['remote', 'set-url', 'origin', url]);
    assert.equal(readOwnRepository(root)?.address, address);
  }
  git(root, ['symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/release/2']);
  assert.equal(readOwnRepository(root)?.branch, 'release/2', 'as a clone keeps it');
  const tree = `${root}-tree`;
  git(root, ['worktree', 'add', '-q', '-b', 'other', tree]);
  const ofTree = { address: 'huggingface.co/o/m', folder: '', branch: 'release/2' };
  assert.deepEqual(readOwnRepository(tree), ofTree, 'a work tree of it');
  git(root, ['worktree', 'remove', '--force', tree]);
  git(root, ['remote', 'set-url', 'origin', '/srv/git/name']);
  assert.equal(readOwnRepository(root), null, 'a folder');
});

test('what stands in place of a config is no repository', () => {
  using repository = makeRepository({ a: 'x' });
  mkdirSync(repository.path('.git'));
  assert.equal(readOwnRepository(repository.root), null);
  using other = makeRepository({ '.git': 'gitdir: nowhere\n' });
  assert.equal(readOwnRepository(other.root), null);
});

test('a registry of addresses of its own clone is held to the files', needs('git'), async () => {
  const raw = 'https://huggingface.co/org/net/resolve/main';
  using repository = makeGitRepository({
    'net/a.bin': 'a',
    'models/manifest.json': JSON.stringify([
      { url: `${raw}/net/a.bin`, sha256: sha256('a') },
      { url: `${raw}/net/b.bin`, sha256: sha256('b') },
    ]),
  });
  git(repository.root, ['remote', 'add', 'origin', 'https://huggingface.co/org/net']);
  const report = await repository.check();
  assert.deepEqual(
    [...report.files].map(({ path, status }) => `${path} ${status}`),
    ['net/a.bin matched', 'net/b.bin missing'],
  );
  assert.deepEqual(
    findings(report, 'file-missing').map(({ subject, severity }) => `${severity} ${subject}`),
    ['error net/b.bin'],
  );
});
