/** A repository whose git does not answer: what was not looked at is said, and nothing is taken for complete. */

import assert from 'node:assert/strict';
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { describe, test } from 'node:test';
import { git, makeGitRepository } from '../../support/git.ts';
import { lfsPointer } from '../../support/memory-git.ts';
import { kinds, listOf, makeRepository, type TestRepository } from '../../support/repository.ts';

const LISTS = { 'combined-inventory': 'none', checksums: 'sums/all.sha256', baseline: 'none' };
const NO_GIT = { ...process.env, PATH: '/nowhere', Path: '/nowhere' };

const check = (repository: TestRepository, environment: Record<string, string | undefined> = process.env) =>
  repository.check(LISTS, undefined, undefined, environment);

/** A committed pointer that no attribute stands behind: with git an error. */
const stray = () =>
  makeGitRepository({
    'models/w.bin': lfsPointer('weights'),
    'sums/all.sha256': listOf({ 'models/w.bin': 'weights' }),
  });

/** A list that records the text of a pointer that git-lfs keeps: with git an error. */
const recordedPointer = () =>
  makeGitRepository(
    {
      '.gitattributes': '*.bin filter=lfs\n',
      'models/w.bin': lfsPointer('weights'),
      'sums/all.sha256': listOf({ 'models/w.bin': lfsPointer('weights') }),
    },
    (root) => {
      git(root, ['config', 'filter.lfs.clean', 'cat']);
      git(root, ['config', 'filter.lfs.smudge', 'cat']);
    },
  );

describe('no git on PATH', () => {
  for (const [what, make, kind, told] of [
    ['a stray pointer', stray, 'pointer-unexpected', []],
    // What the attributes say is read without git too.
    ['a recorded pointer', recordedPointer, 'pointer-mismatch', ['error pointer-mismatch']],
  ] as const) {
    test(`${what}: said, and incomplete`, async () => {
      using repository = make();
      const asked = await check(repository);
      assert.deepEqual([asked.outcome, kinds(asked)], ['fail', [`error ${kind}`]]);
      const alone = await check(repository, NO_GIT);
      assert.deepEqual(kinds(alone), [...told, 'warning git-unavailable']);
      assert.equal(alone.complete, false);
    });
  }

  test('where git would only say which files there are: said too', async () => {
    using repository = makeGitRepository({
      'a.bin': 'a',
      'sums/all.sha256': listOf({ 'sums/../a.bin': 'a' }),
    });
    const report = await check(repository, NO_GIT);
    assert.deepEqual([report.outcome, report.complete], ['pass', false]);
    assert.ok(kinds(report).includes('warning git-unavailable'));
  });

  test('nor is it outside of any repository, as in an image that holds the files alone', async () => {
    using repository = makeRepository({
      'models/w.bin': lfsPointer('weights'),
      'sums/all.sha256': listOf({ 'models/w.bin': 'weights' }),
    });
    const report = await check(repository, NO_GIT);
    assert.deepEqual([report.outcome, report.complete, kinds(report)], ['pass', true, []]);
  });

  test('the upstream branch is not known, which is no lack of one', async () => {
    using repository = makeGitRepository({
      'models/inventory.json': { models: [{ name: 'm', version: '1.0.0' }] },
    });
    const settings = { 'combined-inventory': 'none', checksums: 'none' };
    const auto = { is: 'fork-point' } as const;
    const report = await repository.check(settings, undefined, auto, NO_GIT);
    assert.equal(kinds(report).includes('warning baseline-unavailable'), true);
    assert.equal(report.complete, false);
    const asked = await repository.check(settings, undefined, auto);
    assert.equal(asked.complete, true);
  });
});

describe('a repository that git refuses', () => {
  const damages: Readonly<Record<string, (repository: TestRepository) => void>> = {
    'the index is damaged': ({ path }) => writeFileSync(path('.git/index'), 'garbage'),
    'its folder is gone': ({ path }) => {
      rmSync(path('.git'), { recursive: true });
      writeFileSync(path('.git'), 'gitdir: /nowhere/.git/worktrees/x\n');
    },
    'its objects are of an unknown format': ({ path }) =>
      writeFileSync(path('.git/config'), '[core]\n\trepositoryformatversion = 99\n'),
    'HEAD is gone': ({ path }) => renameSync(path('.git/HEAD'), path('.git/HEAD.old')),
  };
  for (const [what, damage] of Object.entries(damages)) {
    test(`${what}: said, and incomplete`, async () => {
      using repository = stray();
      damage(repository);
      const report = await check(repository);
      assert.equal(kinds(report).includes('warning git-unavailable'), true, kinds(report).join());
      assert.equal(report.complete, false);
    });
  }

  test('where only the search for manifests asked it: said, and incomplete', async () => {
    using repository = makeGitRepository({ 'a.bin': 'a', SHA256SUMS: listOf({ 'a.bin': 'a' }) });
    const auto = { ...LISTS, checksums: 'none' };
    const whole = await repository.check(auto);
    assert.deepEqual([whole.outcome, whole.complete, kinds(whole)], ['pass', true, []]);
    writeFileSync(repository.path('.git/index'), 'garbage');
    const report = await repository.check(auto);
    assert.deepEqual([report.outcome, report.complete, report.summary.matched], ['pass', false, 1]);
    assert.deepEqual(kinds(report), ['warning git-unavailable']);
  });

  test('a repository without any commit is none of these', async () => {
    using repository = makeRepository({ 'sums/all.sha256': listOf({ 'a.bin': 'a' }) });
    git(repository.root, ['init', '-q']);
    const report = await check(repository);
    assert.deepEqual([report.complete, kinds(report)], [true, ['error file-missing']]);
  });

  test('a run that is cancelled blames nobody', async () => {
    using repository = stray();
    const signal = AbortSignal.abort(new Error('cancelled'));
    const report = await repository.check(LISTS, signal);
    assert.equal(kinds(report).includes('warning git-unavailable'), false);
  });
});
