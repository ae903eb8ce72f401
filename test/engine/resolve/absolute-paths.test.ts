/** Which file of the repository an absolute path means, which somebody wrote on another machine. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placeAbsolute } from '../../../src/engine/resolve/absolute-paths.ts';
import type { Reading } from '../../../src/engine/resolve/path-context.ts';
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

async function resolved({ files, written, root = '/repo', prefixes = [], knownFolders = [] }: Given) {
  const items = written.map((path): Resolvable => ({ path, found: { is: 'special', what: 'nothing' } }));
  const origin = {
    file: 'list',
    fixed: null,
    fallback: 'list',
    locate: (item: Resolvable) => ({ file: 'list', line: items.indexOf(item) + 1, column: 1 }),
  } as const;
  const context = { files: knownFiles(files, root), prefixes, knownFolders };
  const readings = new Map<Resolvable, Reading[]>();
  const findings = await placeAbsolute(items, origin, context, readings);
  const others = items.map((item) => readings.get(item)?.map(({ path }) => path) ?? []);
  return { found: items.map(({ path, found }) => [path, found.is]), findings, others };
}

const foundOf = async (given: Given) => (await resolved(given)).found;
/** The prefixes that are told. */
const prefixesOf = async (given: Given) => (await resolved(given)).findings.map(({ key }) => key);

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
    ['/m/deep/a', 'deep/a', '/m'],
    ['/deep/deep/a', 'deep/a', '/deep'],
    ['C:\\m\\deep\\a', 'deep/a', 'C:/m'],
    ['\\\\host\\share\\deep\\a', 'deep/a', '//host/share'],
    ['/m/../deep/./a', 'deep/a', '/'],
  ] as const) {
    const given = { files: ['a', 'deep/a'], written: [written] };
    assert.deepEqual(await foundOf(given), [[path, 'file']], written);
    assert.deepEqual(await prefixesOf(given), [prefix], written);
  }
});

test('a file of the same name at the root stands for no absolute path', async () => {
  for (const written of ['/a', '/m/a', 'C:\\m\\a', '/m/deep/../a', '\\\\host\\share\\a'])
    assert.deepEqual(await foundOf({ files: ['a'], written: [written] }), [[written, 'outside']], written);
});

test('the longest prefix that was set is taken off, in whatever order they stand', async () => {
  const prefixes = ['C:/r', 'C:/r/repo'];
  for (const order of [prefixes, prefixes.toReversed()])
    assert.deepEqual(await foundOf({ files: ['w/a'], prefixes: order, written: ['C:\\r\\repo\\w\\a'] }), [
      ['w/a', 'file'],
    ]);
});

test('a file that is gone is not found elsewhere, where other paths tell the prefix', async () => {
  const written = ['C:\\r\\w\\one\\LICENSE', 'C:\\r\\w\\two\\LICENSE'];
  for (const decoy of ['LICENSE', 'two/LICENSE'])
    for (const order of [written, written.toReversed()]) {
      const found = await foundOf({ files: ['w/one/LICENSE', decoy], written: order });
      assert.deepEqual(found.toSorted(), [
        ['w/one/LICENSE', 'file'],
        ['w/two/LICENSE', 'missing'],
      ]);
    }
});

test('where a file lies nearer to the path of one, all are sought there', async () => {
  const found = await foundOf({
    files: ['w/one/LICENSE', 'r/w/two/LICENSE'],
    written: ['C:\\r\\w\\one\\LICENSE', 'C:\\r\\w\\two\\LICENSE'],
  });
  assert.deepEqual(found, [
    ['r/w/one/LICENSE', 'missing'],
    ['r/w/two/LICENSE', 'file'],
  ]);
});

test('two parts that are both there are both told, whichever is taken', async () => {
  const { found, others } = await resolved({ files: ['w/a', 'x/w/a'], written: ['C:/r/x/w/a'] });
  assert.deepEqual([found, others], [[['x/w/a', 'file']], [['w/a']]]);
  const more = await resolved({ files: ['w/a', 'w/b', 'x/w/a'], written: ['C:/r/x/w/a', 'C:/r/x/w/b'] });
  assert.deepEqual(
    [more.found[0], more.others],
    [
      ['w/a', 'file'],
      [['x/w/a'], []],
    ],
  );
});

test('which part is taken does not depend on how many paths stand before it', async () => {
  const written = [...Array.from({ length: BATCH }, () => '/m/x/y/a'), '/m/x/y/b'];
  const found = await foundOf({ files: ['y/a', 'x/y/b'], written });
  assert.deepEqual(
    [found.at(0), found.at(-1)],
    [
      ['y/a', 'file'],
      ['y/b', 'missing'],
    ],
  );
});

test('of what does not exist, the prefix that served most others is taken off', async () => {
  const files = ['d/a', 'd/b', 'w/d/c'];
  const given = { files, knownFolders: ['w'] };
  const [a, b, c] = ['/m/w/d/a', '/m/w/d/b', '/m/w/d/c'];
  for (const [written, path] of [
    [[a, b, c, '/m/w/gone'], 'gone'],
    [[c, b, a, '/m/w/gone'], 'gone'],
    [['/m/w/gone', c], 'w/gone'],
    [['/m/w/gone'], 'w/gone'],
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
  const written = [...machines.map((machine) => `${machine}/d/a`), '/m15/gone', '/m16/gone'];
  const found = await foundOf({ files: ['d/a'], written });
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
  const { findings } = await resolved({
    files: ['d/a', 'd/b', 'd/c'],
    written: ['/m/d/a', 'C:\\n\\d\\b', '/m/gone', '/m/d/c'],
  });
  assert.deepEqual(findings, [
    {
      kind: 'path-not-portable',
      subject: 'list',
      location: { file: 'list', line: 1, column: 1 },
      data: { what: 'prefix', count: 3, prefix: '/m', expected: 'd/a', actual: '/m/d/a' },
      key: '/m',
    },
    {
      kind: 'path-not-portable',
      subject: 'list',
      location: { file: 'list', line: 2, column: 1 },
      data: { what: 'prefix', count: 1, prefix: 'C:/n', expected: 'd/b', actual: 'C:\\n\\d\\b' },
      key: 'C:/n',
    },
  ]);
});

test('more than twenty prefixes are counted in one last finding', async () => {
  const tell = (count: number) =>
    resolved({ files: ['d/a'], written: Array.from({ length: count }, (_, index) => `/m${index}/d/a`) });
  assert.equal((await tell(20)).findings.length, 20);
  const { findings } = await tell(23);
  assert.equal(findings.length, 21);
  const last = findings.at(-1);
  assert.deepEqual([last?.key, last?.data], ['more', { what: 'more', count: 3, prefix: '/m20' }]);
});
