/** Links in the tree of a commit: followed within it, as on disk, and never out of it. */

import assert from 'node:assert/strict';
import { renameSync, symlinkSync } from 'node:fs';
import process from 'node:process';
import { test } from 'node:test';
import { CommitTree } from '../../../src/platform/git/commit-tree.ts';
import { TreeLinks } from '../../../src/platform/git/tree-links.ts';
import { git } from '../../support/git.ts';
import { EMPTY_COMBINED, findings, kinds, listOf, makeRepository } from '../../support/repository.ts';

/** A tree with these links, and the files `real/a` and `real/deep/b`. */
function treeWith(targets: Readonly<Record<string, string>>) {
  const tree = new CommitTree<{ readonly size: number; readonly text: string }>();
  for (const path of ['real/a', 'real/deep/b'])
    tree.add({ path, mode: '100644', file: { size: 1, text: '' } });
  for (const [path, text] of Object.entries(targets))
    tree.add({ path, mode: '120000', file: { size: text.length, text } });
  return new TreeLinks(tree, async ({ text }) => (text === 'lost' ? null : new TextEncoder().encode(text)));
}

test('a link to a file, to a folder, and to a link is followed', async () => {
  const links = treeWith({
    'x/file': '../real/a',
    door: 'real',
    'x/y/door': '../../real/deep',
    chain: 'door/a',
    same: './real/../real/a',
    root: '.',
  });
  for (const [path, real] of [
    ['real/a', 'real/a'],
    ['x/file', 'real/a'],
    ['door/a', 'real/a'],
    ['door/deep/b', 'real/deep/b'],
    ['x/y/door/b', 'real/deep/b'],
    ['chain', 'real/a'],
    ['same', 'real/a'],
    ['root/root/door/a', 'real/a'],
  ] as const) {
    assert.equal(await links.follow(path), real);
    assert.equal((await links.stat(path)).is, 'file', path);
  }
  assert.deepEqual(await links.stat('x/file'), { is: 'file', size: 1, linked: 'real/a' });
  assert.equal((await links.stat('door')).is, 'directory');
});

test('a link that leads out, nowhere or in circles leads to nothing that is read', async () => {
  const links = treeWith({
    out: '../real/a',
    absolute: '/real/a',
    nowhere: 'gone',
    one: 'two',
    two: 'one',
    self: 'self/x',
    empty: '',
    lost: 'lost',
  });
  for (const path of ['out', 'absolute', 'nowhere', 'one', 'two', 'self', 'empty', 'lost', 'out/a']) {
    assert.equal(await links.follow(path), path);
    assert.equal((await links.stat(path)).is, 'unreadable', path);
  }
  assert.equal((await links.stat('gone')).is, 'missing');
});

test('an inventory and a list behind links have a baseline', {
  skip: process.platform === 'win32',
}, async () => {
  const files = { 'models/a.bin': 'a' };
  const models = [{ name: 'a', version: '1.0.0', path: 'models/a.bin', size_bytes: 1 }];
  using repository = makeRepository({
    'inventory/combined_inventory.json': { ...EMPTY_COMBINED, models },
    'inventory/models.json': { models },
    'lists/real.sha256': listOf(files),
    ...files,
  });
  const { root } = repository;
  symlinkSync('../inventory/models.json', repository.path('models/inventory.json'));
  symlinkSync('../lists/real.sha256', repository.path('models/checksums.sha256'));
  git(root, ['init', '-q', '--template=']);
  git(root, ['add', '-A']);
  git(root, ['commit', '-q', '-m', 'one']);
  const check = () => repository.check({ baseline: 'HEAD' });
  const report = await check();
  assert.deepEqual([report.complete, kinds(report)], [true, []]);
  repository.write({ 'lists/real.sha256': listOf({ 'models/b.bin': 'b' }), 'models/b.bin': 'b' });
  const removed = findings(await check(), 'record-removed').map(({ subject }) => subject);
  assert.deepEqual(removed, ['models/a.bin'], 'what it recorded is known');
  renameSync(repository.path('lists/real.sha256'), repository.path('lists/other.txt'));
  assert.notEqual((await check()).outcome, 'pass');
});
