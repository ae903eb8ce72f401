/** Which file of the repository an absolute path means, which somebody wrote on another machine. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placeAbsolute } from '../../../src/engine/resolve/absolute-paths.ts';
import { BATCH } from '../../../src/engine/resolve/path-context.ts';
import type { Resolvable } from '../../../src/model/resolvable.ts';
import { knownFiles } from '../../support/known-files.ts';

interface Given {
  readonly files: readonly string[];
  readonly written: readonly string[];
  readonly root?: string;
  readonly prefixes?: readonly string[];
  readonly knownFolders?: readonly string[];
}

async function placed({ files, written, root = '/repo', prefixes = [], knownFolders = [] }: Given) {
  const items = written.map((path): Resolvable => ({ path, found: { is: 'special', what: 'nothing' } }));
  const origin = {
    file: 'list',
    base: 'auto',
    onTie: 'list',
    locate: (item: Resolvable) => ({ file: 'list', line: items.indexOf(item) + 1, column: 1 }),
  } as const;
  const context = { files: knownFiles(files, root), prefixes, knownFolders };
  const drafts = await placeAbsolute(items, origin, context);
  return { found: items.map(({ path, found }) => [path, found.is]), drafts };
}

const foundOf = async (given: Given) => (await placed(given)).found;
/** The prefixes that are told. */
const prefixesOf = async (given: Given) => (await placed(given)).drafts.map(({ key }) => key);

test('a prefix that was set stands for the root, whatever is there, and is not told', async () => {
  const given = {
    files: ['work/a', 'a'],
    prefixes: ['D:\\x', '/ci/work'],
    written: ['/ci/work/a', 'd:\\X\\gone'],
  };
  assert.deepEqual(await foundOf(given), [
    ['a', 'file'],
    ['gone', 'missing'],
  ]);
  assert.deepEqual(await prefixesOf(given), []);
  const out = { files: ['etc/x'], prefixes: ['/ci'], written: ['/ci/../../x'] };
  assert.deepEqual(await foundOf(out), [['/ci/../../x', 'outside']]);
});

test('a path below the root itself is that file, also when it is gone and one like it is there', async () => {
  for (const [root, written] of [
    ['/ci/repo', '/ci/repo/a'],
    ['C:\\ci\\repo', 'c:\\ci\\repo\\a'],
  ] as const) {
    const given = { root, written: [written] };
    assert.deepEqual(await foundOf({ ...given, files: ['a', 'repo/a'] }), [['a', 'file']]);
    assert.deepEqual(await foundOf({ ...given, files: ['repo/a'] }), [['a', 'missing']]);
    assert.deepEqual(await prefixesOf({ ...given, files: [] }), [root.replaceAll('\\', '/')]);
  }
});

test('else the longest part that exists is taken, and the prefix in front of it is told', async () => {
  for (const [written, path, prefix] of [
    ['/a', 'a', '/'],
    ['/m/a', 'a', '/m'],
    ['/m/deep/a', 'deep/a', '/m'],
    ['/deep/deep/a', 'deep/a', '/deep'],
    ['C:\\m\\deep\\a', 'deep/a', 'C:/m'],
    ['\\\\host\\share\\a', 'a', '//host/share'],
    ['/m/../deep/./a', 'deep/a', '/'],
  ] as const) {
    const given = { files: ['a', 'deep/a'], written: [written] };
    assert.deepEqual(await foundOf(given), [[path, 'file']], written);
    assert.deepEqual(await prefixesOf(given), [prefix], written);
  }
});

test('which part exists does not depend on how many paths stand before it', async () => {
  const written = [...Array.from({ length: BATCH }, () => '/m/x/a'), '/m/x/b'];
  const found = await foundOf({ files: ['a', 'x/b', 'b'], written });
  assert.deepEqual(found.at(0), ['a', 'file']);
  assert.deepEqual(found.at(-1), ['x/b', 'file']);
});

test('of what does not exist, the prefix that served most others is taken off', async () => {
  const others = ['/m/w/a', '/m/a/x'];
  const more = ['/m/w/b', '/m/b/x'];
  const given = { files: ['a', 'b', 'a/x', 'b/x'], knownFolders: ['w'] };
  for (const [written, path] of [
    [[...others, '/m/w/b', '/m/w/gone'], 'gone'],
    [[...others, '/m/b/x', '/m/w/gone'], 'w/gone'],
    [[...others.toReversed(), '/m/w/b', '/m/w/gone'], 'gone'],
    [[...more.toReversed(), '/m/a/x', '/m/w/gone'], 'w/gone'],
    [['/m/w/gone', ...others, '/m/w/b'], 'gone'],
  ] as const) {
    const found = await foundOf({ ...given, written });
    assert.deepEqual(
      found.find(([name]) => name?.endsWith('gone')),
      [path, 'missing'],
      written.join(),
    );
  }
});

test('of many prefixes sixteen are tried on other paths', async () => {
  const machines = Array.from({ length: 17 }, (_, index) => `/m${index}`);
  const written = [...machines.map((machine) => `${machine}/a`), '/m15/gone', '/m16/gone'];
  const found = await foundOf({ files: ['a'], written });
  assert.deepEqual(found.slice(-2), [
    ['gone', 'missing'],
    ['/m16/gone', 'outside'],
  ]);
});

test('where no other path tells, a part begins at a folder of the inventories', async () => {
  for (const [written, path] of [
    ['/ci/models/gone', 'models/gone'],
    ['/ci/models', 'models'],
    ['/models/ci/models/gone', 'models/ci/models/gone'],
    ['/ci/data/sets/gone', 'data/sets/gone'],
  ] as const) {
    const given = { files: [], written: [written], knownFolders: ['models', 'data/sets'] };
    assert.deepEqual(await foundOf(given), [[path, 'missing']], written);
  }
  for (const written of ['/ci/mymodels/gone', '/ci/models2/gone', '/ci/data/gone']) {
    const given = { files: [], written: [written], knownFolders: ['models', 'data/sets'] };
    assert.deepEqual(await foundOf(given), [[written, 'outside']], written);
    assert.deepEqual(await prefixesOf(given), [], written);
  }
});

test('what nothing maps leads out, and is never looked at', async () => {
  const written = ['/etc/passwd', '/ci/', '/', '/..', 'C:\\'];
  assert.deepEqual(
    await foundOf({ files: ['a'], written }),
    written.map((path) => [path, 'outside']),
  );
});

test('of a deep path the last 200 folders are tried', async () => {
  const folders = (count: number) => 'd/'.repeat(count);
  const files = [`${folders(199)}a`, `${folders(200)}b`];
  assert.deepEqual(await foundOf({ files, written: [`/m/${folders(300)}a`] }), [[files[0], 'file']]);
  const [[path = ''] = []] = await foundOf({ files, written: [`/m/${folders(300)}b`] });
  assert.equal(path, `/m/${folders(300)}b`);
});

test('one finding a prefix says how many paths have it, and which is the first', async () => {
  const { drafts } = await placed({
    files: ['a', 'b', 'c'],
    written: ['/m/a', 'C:\\n\\b', '/m/gone', '/m/c'],
  });
  assert.deepEqual(drafts, [
    {
      kind: 'path-not-portable',
      message:
        'list: 3 paths are absolute, first /m/a; the part after /m is used. Set path-prefix to /m, or write paths relative to the repository root.',
      subject: 'list',
      location: { file: 'list', line: 1, column: 1 },
      expected: 'a',
      actual: '/m/a',
      key: '/m',
    },
    {
      kind: 'path-not-portable',
      message:
        'list: 1 path is absolute, first C:\\n\\b; the part after C:/n is used. Set path-prefix to C:/n, or write paths relative to the repository root.',
      subject: 'list',
      location: { file: 'list', line: 2, column: 1 },
      expected: 'b',
      actual: 'C:\\n\\b',
      key: 'C:/n',
    },
  ]);
});

test('more than twenty prefixes are counted in one last finding', async () => {
  const tell = (count: number) =>
    placed({ files: ['a'], written: Array.from({ length: count }, (_, index) => `/m${index}/a`) });
  assert.equal((await tell(20)).drafts.length, 20);
  const { drafts } = await tell(23);
  assert.equal(drafts.length, 21);
  const last = drafts.at(-1);
  assert.deepEqual(
    [last?.key, last?.message],
    ['more', 'list: paths begin with 3 more prefixes of other machines, first /m20.'],
  );
});
