/** The action's own line, from the clone that the command runs from. */

import assert from 'node:assert/strict';
import process from 'node:process';
import { test } from 'node:test';
import { ownSource } from '../../src/apps/run/own-source.ts';
import { repositoryIn } from '../../src/text/clone-address.ts';
import { git, headOf, makeGitRepository } from '../support/git.ts';
import { needs } from '../support/programs.ts';
import { makeRepository } from '../support/repository.ts';

const options = { environment: process.env, signal: new AbortController().signal };

test('the addresses of a remote that name a repository of a server', () => {
  for (const url of [
    'https://github.com/acme/drift',
    'https://github.com/acme/drift.git',
    'https://user:secret@github.com/acme/drift/',
    'git@github.com:acme/drift.git',
    'ssh://git@github.example.org:22/acme/drift.git',
  ])
    assert.equal(repositoryIn(url), 'acme/drift', url);
  for (const url of [
    '',
    '/srv/git/drift',
    'https://github.com/drift',
    '../drift',
    'https://host/a/b/c',
    'C:\\git\\drift',
  ])
    assert.equal(repositoryIn(url), null, url);
});

test('a clone with a remote is named by its commit', needs('git'), async () => {
  using repository = makeGitRepository({ 'package.json': '{}' });
  assert.equal(await ownSource(options, repository.root), null, 'no remote');
  git(repository.root, ['remote', 'add', 'origin', 'git@github.com:acme/drift.git']);
  const commit = headOf(repository.root);
  assert.equal(await ownSource(options, repository.root), `acme/drift@${commit}`);
  // A package that is installed in somebody's repository is not that repository.
  repository.write({ 'node_modules/manifest-drift/package.json': '{}' });
  assert.equal(await ownSource(options, repository.path('node_modules/manifest-drift')), null);
});

test('without git nothing is known', async () => {
  using folder = makeRepository({ '.git/HEAD': 'ref: refs/heads/main' });
  assert.equal(await ownSource({ ...options, environment: { PATH: '' } }, folder.root), null);
});
