/** What a repository without a manifest, and one of several projects, is told to do next. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { globOfData } from '../../../src/apps/run/glob-of-data.ts';
import { createFiles } from '../../../src/platform/files.ts';
import { git } from '../../support/git.ts';
import { needs } from '../../support/programs.ts';
import { listOf, makeRepository, sha256 } from '../../support/repository.ts';
import { runWords } from '../../support/terminal.ts';

const nextOf = (out: string) => /^Next: (.*)$/m.exec(out)?.[1] ?? '';

test('the folder with the largest data is named, and the command that is printed works', async () => {
  const cases: [Record<string, string>, string | null][] = [
    [{ 'README.md': 'x'.repeat(99), 'src/a.py': 'x' }, null],
    [{ 'README.md': 'x'.repeat(99), 'weights/x/a.bin': 'aa', 'data/b.csv': 'b' }, 'weights/**'],
    [{ 'model.v2.SafeTensors': 'aa', 'data/b.csv': 'b' }, '*.SafeTensors'],
    [{ 'LICENSE.bin/a[1].onnx': 'aa' }, 'LICENSE.bin/**'],
    [{ 'a[1]/x.onnx': 'aa' }, null],
    [{ '.cache/x.onnx': 'aa' }, null],
  ];
  for (const [files, expected] of cases) {
    using repository = makeRepository(files);
    assert.equal(await globOfData(createFiles(repository.root)), expected, Object.keys(files).join());
    const { out } = await runWords(['check'], repository.root);
    const glob = /--files '([^']*)'/.exec(nextOf(out))?.[1];
    assert.equal(glob, expected ?? 'FOLDER/**');
    if (expected === null) continue;
    const words = ['record', '--files', expected, '--write', 'SHA256SUMS'];
    assert.equal((await runWords(words, repository.root)).status, 0);
    assert.equal((await runWords(['check'], repository.root)).status, 0);
  }
});

test('inventories where a project keeps them make it one, also where their entries have folders', async () => {
  const files = [{ path: 'w.bin', sha256: sha256('w'), size_bytes: 1 }];
  const entry = { id: 'm', path: 'models/m', version: '1', files };
  using repository = makeRepository({
    'a/models/inventory.json': [entry],
    'a/models/m/w.bin': 'w',
    'b/models/checksums.sha256': listOf({ 'm/w.bin': 'w' }),
    'b/models/m/w.bin': 'w',
  });
  git(repository.root, ['init', '-q']);
  const { status, out } = await runWords(['check'], repository.root);
  assert.equal(status, 1);
  assert.match(nextOf(out), /^manifest-drift check a \(/);
});

test('a list that mixes two bases is no project of its own', async () => {
  using repository = makeRepository({
    'deps/rt.tgz': 'r',
    'models/a.bin': 'a',
    'models/list.sha256': listOf({ 'deps/rt.tgz': 'r', 'a.bin': 'a' }),
  });
  const { out } = await runWords(['check'], repository.root);
  assert.match(out, /models\/a\.bin has the recorded content/);
  assert.match(nextOf(out), /^manifest-drift explain file-missing /);
});

test('a list whose files are there as pointers is no project of its own', needs('git'), async () => {
  const pointers: [string, string[]][] = [
    ['/annex/objects/MD5-s3--x\n', []],
    [
      `version https://git-lfs.github.com/spec/v1\noid sha256:${sha256('a')}\nsize 1\n`,
      ['--pointers', 'ignore'],
    ],
  ];
  for (const [pointer, flags] of pointers)
    for (const list of ['models/list.sha256', 'models/sums/list.sha256']) {
      using repository = makeRepository({ 'models/a.bin': pointer, [list]: listOf({ 'models/a.bin': 'a' }) });
      git(repository.root, ['init', '-q']);
      const { status, out } = await runWords(['check', ...flags], repository.root);
      assert.equal(status, 1);
      assert.match(out, /file-missing/);
      assert.match(nextOf(out), /^manifest-drift explain file-missing /, list);
    }
});
