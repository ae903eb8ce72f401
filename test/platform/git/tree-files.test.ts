/** The files of a commit, which need no process of git where the work tree still has them. */

import assert from 'node:assert/strict';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { describe, test } from 'node:test';
import { findBaseline } from '../../../src/platform/git/find-baseline.ts';
import { treeFiles } from '../../../src/platform/git/tree-files.ts';
import { temporaryFolder } from '../../support/built-command.ts';
import { git, headOf, makeGitRepository, watchedGit } from '../../support/git.ts';

const { signal } = new AbortController();
const elsewhere = async () => ({ why: 'nobody was asked' });

describe('git is started as rarely as can be', { skip: process.platform === 'win32' }, () => {
  const contents = { 'same.txt': 'same', 'changed.txt': 'before', 'gone.txt': 'gone', 'piped.txt': 'piped' };

  async function readAll(root: string, commit: string) {
    using watched = watchedGit();
    const { environment, asked } = watched;
    const files = await treeFiles({ root, environment, signal }, commit, elsewhere);
    const read = async (path: string) => {
      const answer = await files.read(path, 100);
      return answer.is === 'bytes' ? Buffer.from(answer.bytes).toString() : answer.is;
    };
    const texts: Record<string, string> = {};
    for (const path of Object.keys(contents)) texts[path] = await read(path);
    return { texts, started: asked('cat-file') };
  }

  for (const format of ['sha1', 'sha256'])
    test(`for what the work tree has otherwise, not for what it still has (${format})`, async () => {
      using folder = temporaryFolder();
      const root = folder.path;
      git(root, ['init', '-q', `--object-format=${format}`]);
      for (const [name, content] of Object.entries(contents)) writeFileSync(join(root, name), content);
      git(root, ['add', '-A']);
      git(root, ['commit', '-q', '-m', 'first']);
      const commit = headOf(root);
      writeFileSync(join(root, 'changed.txt'), 'after!');
      rmSync(join(root, 'gone.txt'));
      rmSync(join(root, 'piped.txt'));
      mkdirSync(join(root, 'piped.txt'));
      assert.deepEqual(await readAll(root, commit), { texts: contents, started: 1 });
    });

  test('once for all files that changed, also where they are read at the same time', async () => {
    const names = Array.from({ length: 40 }, (_, index) => `${index}.txt`);
    using repository = makeGitRepository(Object.fromEntries(names.map((name) => [name, `before ${name}`])));
    const commit = headOf(repository.root);
    repository.write(Object.fromEntries(names.map((name) => [name, 'after'])));
    using watched = watchedGit();
    const { environment, asked } = watched;
    const files = await treeFiles({ root: repository.root, environment, signal }, commit, elsewhere);
    const read = async (name: string) => {
      const answer = await files.read(name, 100);
      return answer.is === 'bytes' ? Buffer.from(answer.bytes).toString() : answer.is;
    };
    const expected = names.map((name) => `before ${name}`);
    assert.deepEqual(await Promise.all(names.map(read)), expected);
    for (const [index, name] of names.entries()) assert.equal(await read(name), expected[index]);
    assert.equal(asked('cat-file'), 1);
    files.close?.();
  });

  test('once for all links', async () => {
    using repository = makeGitRepository({ 'real/a.txt': 'a', 'real/b.txt': 'b' });
    for (const name of ['a', 'b']) symlinkSync(`real/${name}.txt`, repository.path(name));
    const commit = repository.commit();
    using watched = watchedGit();
    const { environment, asked } = watched;
    const files = await treeFiles({ root: repository.root, environment, signal }, commit, elsewhere);
    assert.deepEqual(
      (await files.stat(['a', 'b'])).map((stat) => stat.is === 'file' && stat.linked),
      ['real/a.txt', 'real/b.txt'],
    );
    assert.equal(asked('cat-file'), 2); // Their sizes, then what they say.
  });

  test('once for the commit that is checked out', async () => {
    using repository = makeGitRepository({ 'a.txt': 'a' });
    using watched = watchedGit();
    const place = { root: repository.root, environment: watched.environment, signal };
    const answer = await findBaseline('auto', { is: 'head' }, place, null);
    assert.ok(answer.is === 'found');
    assert.deepEqual([answer.baseline.name, answer.baseline.commit], ['HEAD', headOf(repository.root)]);
    assert.equal(watched.asked('rev-parse'), 1);
  });

  test('not again to learn that it can read the repository, where it has answered', async () => {
    using repository = makeGitRepository({ 'a.txt': 'a' });
    // An upstream branch that was never fetched.
    git(repository.root, ['config', 'branch.main.remote', 'origin']);
    git(repository.root, ['config', 'branch.main.merge', 'refs/heads/main']);
    git(repository.root, ['config', 'remote.origin.fetch', '+refs/heads/*:refs/remotes/origin/*']);
    using watched = watchedGit();
    const { environment, asked } = watched;
    const place = { root: repository.root, environment, signal };
    const ask = () => findBaseline('auto', { is: 'fork-point' }, place, null);
    assert.equal((await ask()).is, 'none');
    assert.deepEqual([asked('merge-base'), asked('rev-parse')], [1, 1]);
    assert.equal((await ask()).is, 'none');
    assert.deepEqual([asked('merge-base'), asked('rev-parse')], [2, 1]);
    git(repository.root, ['branch', 'upstream']);
    git(repository.root, ['branch', '--set-upstream-to=upstream']);
    assert.equal((await ask()).is, 'found');
    assert.deepEqual([asked('merge-base'), asked('rev-parse')], [3, 1]);
  });
});
