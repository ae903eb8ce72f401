/** Which file of the repository a written relative path means. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PathOrigin } from '../../../src/engine/resolve/path-context.ts';
import { resolvePaths } from '../../../src/engine/resolve/resolve-paths.ts';
import type { Resolvable } from '../../../src/model/resolvable.ts';
import type { ChecksumBase } from '../../../src/settings/settings.ts';
import { knownFiles } from '../../support/known-files.ts';

interface Given {
  /** What the repository holds. */
  readonly files: readonly string[];
  /** Where the paths are written; a list in `models/` unless it says otherwise. */
  readonly from?: string;
  readonly written: readonly string[];
  readonly base?: ChecksumBase;
  readonly onTie?: 'root' | 'list';
}

async function resolved({ files, from = 'models/list', written, base = 'auto', onTie = 'list' }: Given) {
  const items = written.map((path): Resolvable => ({ path, found: { is: 'missing' } }));
  const origin: PathOrigin<Resolvable> = {
    file: from,
    base,
    onTie,
    locate: (item) => ({ file: from, line: items.indexOf(item) + 1, column: 1 }),
  };
  const context = { files: knownFiles(files), prefixes: [], knownFolders: [] };
  const { base: chosen, drafts } = await resolvePaths(items, origin, context);
  const found = items.map((item) => [item.path, item.found.is]);
  return { base: chosen, found, drafts };
}

const baseOf = async (given: Given) => (await resolved(given)).base;

test('the base is where more of the files are', async () => {
  const files = ['a', 'models/a', 'models/b', 'c', 'd', 'models/folder/x', 'models/l/x', 'l\\x', 'l/x'];
  for (const [written, base] of [
    [['b'], 'list'],
    [['c'], 'root'],
    [['b', 'c', 'd'], 'root'],
    [['a', 'b', 'c'], 'list'],
    [['a'], 'list'],
    // A name with a backslash is one file, whatever stands at the same name with a slash.
    [['l\\x'], 'list'],
  ] as const)
    assert.equal(await baseOf({ files, written }), base, written.join());
});

test('a folder speaks for the base of an entry, but not of a list', async () => {
  const given = { files: ['models/m/x'], from: 'models/inventory.json', written: ['m'] };
  assert.equal(await baseOf({ ...given, onTie: 'root' }), 'list');
  assert.equal(await baseOf({ files: ['m/x'], written: ['m'] }), 'list');
});

test('of files that are not there their folders tell the base, but for those above the list', async () => {
  const from = 'data/models/list';
  for (const [files, path, base] of [
    [['deep/x'], 'deep/gone', 'root'],
    [['data/models/deep/x'], 'deep/gone', 'list'],
    [['data/x'], 'data/gone', 'list'],
    [['data/models/x'], 'data/models/gone', 'root'],
    [['datas/x'], 'datas/gone', 'root'],
    [[], 'gone', 'list'],
  ] as const)
    assert.equal(await baseOf({ files, from, written: [path] }), base, path);
});

test('what tells nothing falls to what the origin says, and to the root where there is one base', async () => {
  const nothing = { files: [], written: ['gone'] };
  assert.equal(await baseOf(nothing), 'list');
  assert.equal(await baseOf({ ...nothing, onTie: 'root' }), 'root');
  assert.equal(await baseOf({ ...nothing, from: 'list' }), 'root');
  assert.equal(await baseOf({ ...nothing, written: [] }), 'root');
  assert.equal(await baseOf({ ...nothing, written: ['models/a', 'b'] }), 'list');
  assert.equal(await baseOf({ ...nothing, written: ['models/a', './models/b'] }), 'root');
});

test('a base that was set is taken, wherever the files are', async () => {
  const given = { files: ['a'], written: ['a'] };
  assert.deepEqual((await resolved({ ...given, base: 'list' })).found, [['models/a', 'missing']]);
  assert.deepEqual((await resolved({ ...given, base: 'root' })).found, [['a', 'file']]);
});

test('a path that leads out of the root stays as it was written', async () => {
  const written = ['../../a', '../a', '../..\\..\\a'];
  const { found } = await resolved({ files: ['a'], written, base: 'list' });
  assert.deepEqual(found, [
    ['../../a', 'outside'],
    ['a', 'file'],
    ['../..\\..\\a', 'outside'],
  ]);
});

test('paths with backslashes are read with slashes, and told in one finding', async () => {
  const files = ['d/x', 'd/y', 'l\\z'];
  const about = async (...written: string[]) => {
    const { drafts, found } = await resolved({ files, from: 'list', written });
    return { found, told: drafts.map(({ message, location }) => [message?.split('. ')[0], location?.line]) };
  };
  assert.deepEqual(await about('d\\x'), {
    found: [['d/x', 'file']],
    told: [['list: 1 path is written with \\ between folders and read with / instead, first d\\x', 1]],
  });
  assert.deepEqual(await about('l\\z', 'd/x', 'd\\y', 'gone\\x'), {
    found: [
      ['l\\z', 'file'],
      ['d/x', 'file'],
      ['d/y', 'file'],
      ['gone/x', 'missing'],
    ],
    told: [['list: 2 paths are written with \\ between folders and read with / instead, first d\\y', 3]],
  });
  assert.equal((await about('../d\\x')).told.length, 1, 'also of one that leads out');
  assert.deepEqual((await about('d/x', 'l\\z')).told, []);
});

test('absolute paths say nothing of the base, and are told after what is relative', async () => {
  const given = { files: ['x', 'models/a'], written: ['/ci/x', 'a', '/ci/gone'] };
  const { base, found, drafts } = await resolved(given);
  assert.equal(base, 'list');
  assert.deepEqual(found, [
    ['x', 'file'],
    ['models/a', 'file'],
    ['gone', 'missing'],
  ]);
  assert.deepEqual(
    drafts.map(({ kind, key, location }) => [kind, key, location?.line]),
    [['path-not-portable', '/ci', 1]],
  );
});
