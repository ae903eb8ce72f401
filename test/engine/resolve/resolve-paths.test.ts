/** Which file of the repository a written relative path means. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Base, FixedBase, PathContext, PathOrigin } from '../../../src/engine/resolve/path-context.ts';
import { resolvePaths } from '../../../src/engine/resolve/resolve-paths.ts';
import type { Resolvable } from '../../../src/model/resolvable.ts';
import { knownFiles } from '../../support/known-files.ts';

interface Given {
  /** What the repository holds. */
  readonly files: readonly string[];
  /** What git's index has beside that; left out: no git. */
  readonly index?: readonly string[];
  /** Where the paths are written; a list in `models/` unless it says otherwise. */
  readonly from?: string;
  readonly written: readonly string[];
  readonly fixed?: FixedBase | null;
  readonly fallback?: Base;
  readonly earlier?: { readonly base: Base; readonly names: readonly string[] };
}

async function resolved(given: Given) {
  const { files, index, from = 'models/list', written, fixed = null, fallback = 'list', earlier } = given;
  const items = written.map((path): Resolvable => ({ path, found: { is: 'missing' } }));
  const origin: PathOrigin<Resolvable> = {
    file: from,
    fixed,
    fallback,
    locate: (item) => ({ file: from, line: items.indexOf(item) + 1, column: 1 }),
  };
  let asked = 0;
  const context: PathContext = {
    files: knownFiles(files),
    prefixes: [],
    knownFolders: [],
    ...(index && {
      indexed: async (paths) => {
        asked += 1;
        return new Set(paths.filter((path) => index.includes(path)));
      },
    }),
    ...(earlier && {
      earlier: async () => ({ base: earlier.base, by: 'paths' as const, names: new Set(earlier.names) }),
    }),
  };
  const { choice, findings, readings } = await resolvePaths(items, origin, context);
  const found = items.map((item) => [item.path, item.found.is]);
  const others = items.map((item) => readings.get(item)?.map(({ path }) => path) ?? []);
  return { ...choice, found, findings, others, asked, kinds: findings.map(({ kind }) => kind) };
}

const baseOf = async (given: Given) => (await resolved(given)).base;

test('names of one segment are those of the own folder, whatever stands at the root', async () => {
  const files = ['a', 'b', 'README.md', 'models/README.md', 'models/x'];
  for (const written of [['README.md'], ['README.md', 'a'], ['a', 'b', 'x'], ['x'], ['gone', 'README.md']])
    assert.equal(await baseOf({ files, written }), 'list', written.join());
});

test('names of several segments speak for the base that has more of them', async () => {
  const files = ['deep/a', 'deep/b', 'models/deep/a', 'models/deep/c', 'models/only/d', 'x\\y', 'models/z'];
  for (const [written, base] of [
    [['deep/b'], 'root'],
    [['deep/a', 'deep/b', 'gone'], 'root'],
    [['deep/c'], 'list'],
    [['deep/a'], 'list'],
    [['deep/a', 'deep/b', 'deep/c', 'only/d'], 'list'],
    [['deep/b', 'z'], 'root'],
    [['x\\y'], 'root'],
    [['gone/a'], 'list'],
  ] as const)
    assert.equal(await baseOf({ files, written }), base, written.join());
});

test('a name that begins with the own folder is written from the root, and so are the others', async () => {
  const files = ['other/there', 'models/b'];
  for (const written of [
    ['models/gone', 'other/gone'],
    ['other/gone', './models/gone'],
    ['models\\gone', 'b'],
    ['models/gone'],
  ])
    assert.equal(await baseOf({ files, written }), 'root', written.join());
  assert.equal(await baseOf({ files, written: ['modelsx/gone'] }), 'list');
});

test('of files that are not there their folders tell the base, but for those above the list', async () => {
  const from = 'data/models/list';
  for (const [files, path, base] of [
    [['deep/x'], 'deep/gone', 'root'],
    [['data/models/deep/x'], 'deep/gone', 'list'],
    [['data/x'], 'data/gone', 'list'],
    [['data/models/x'], 'data/models/gone', 'root'],
    [['datas/x'], 'datas/gone', 'root'],
    [[], 'gone/x', 'list'],
  ] as const)
    assert.equal(await baseOf({ files, from, written: [path] }), base, path);
  const written = ['deep/gone', 'x'];
  assert.equal(await baseOf({ files: ['deep/y', 'models/x'], written }), 'list', 'a file says more');
});

test('where none of the names is where it should be and all are under the other base, that one is told', async () => {
  for (const [files, written, base, kinds] of [
    [['a', 'b'], ['a', 'b'], 'root', ['base-unusual']],
    [['a'], ['a', 'b'], 'list', []],
    [['a', 'models/a'], ['a'], 'list', []],
    [['models/models/a'], ['models/a'], 'list', ['base-unusual']],
    [[], ['a'], 'list', []],
    [[], [], 'list', []],
  ] as const) {
    const found = await resolved({ files, written });
    assert.deepEqual([found.base, found.kinds], [base, kinds], written.join());
  }
  const combined = { from: 'inventory/all', fallback: 'root' } as const;
  const given = { ...combined, files: ['inventory/m'], written: ['m'] };
  assert.deepEqual((await resolved(given)).kinds, ['base-unusual']);
  assert.equal(await baseOf({ ...combined, files: [], written: ['m', 'n/o'] }), 'root');
});

test("git's index counts as there, and is asked only where it can change the base", async () => {
  const index = ['models/deep/a', 'deep/b'];
  const about = async (given: Omit<Given, 'index'>) => {
    const { base, asked } = await resolved({ ...given, index });
    return [base, asked];
  };
  // A sparse checkout left `models/deep` out.
  assert.deepEqual(await about({ files: ['deep/a'], written: ['deep/a'] }), ['list', 1]);
  assert.deepEqual(await about({ files: [], written: ['deep/b'] }), ['root', 1]);
  assert.deepEqual(await about({ files: ['a'], written: ['a'] }), ['root', 1]);
  assert.deepEqual(await about({ files: ['models/deep/a'], written: ['deep/a'] }), ['list', 0]);
  assert.deepEqual(await about({ files: [], written: ['models/deep/a'] }), ['root', 0]);
  assert.deepEqual(await about({ files: [], written: ['a', 'b'] }), ['list', 0]);
});

test('an earlier commit decides for names that it had, and nothing else is asked', async () => {
  const earlier = { base: 'list', names: ['deep/a'] } as const;
  const given = { files: ['deep/a', 'deep/b'], written: ['deep/a', 'deep/b'] };
  const read = await resolved({ ...given, earlier, index: [] });
  assert.deepEqual([read.base, read.by, read.asked, read.kinds], ['list', 'baseline', 0, []]);
  assert.deepEqual(read.found[0], ['models/deep/a', 'missing']);
  assert.equal(await baseOf({ ...given, earlier: { base: 'list', names: ['other'] } }), 'root');
});

test('a base that was set is taken, wherever the files are, and a change of it is told', async () => {
  const given = { files: ['a', 'models/b'], written: ['a'] };
  const input = { base: 'list', by: 'input' } as const;
  assert.deepEqual((await resolved({ ...given, fixed: input })).found, [['models/a', 'missing']]);
  assert.deepEqual((await resolved({ ...given, fixed: { base: 'root', by: 'config' } })).found, [
    ['a', 'file'],
  ]);
  for (const [by, base, before, written, severity] of [
    ['input', 'root', 'list', 'b', 'notice'],
    ['config', 'root', 'list', 'b', 'error'],
    ['config', 'root', 'list', 'gone', 'warning'],
    ['format', 'list', 'root', 'b', 'error'],
    ['config', 'list', 'list', 'b', null],
  ] as const) {
    const { findings } = await resolved({
      files: given.files,
      written: [written],
      fixed: { base, by },
      earlier: { base: before, names: [written] },
    });
    const told = findings.map((finding) => [finding.kind, finding.severity]);
    assert.deepEqual(told, severity === null ? [] : [['base-changed', severity]], `${by} ${written}`);
  }
});

test('names that are under both bases are told as such, unless something else decided', async () => {
  const files = ['deep/a', 'models/deep/a', 'x', 'models/x', 'models/y', 'd\\e', 'd/e'];
  const written = ['deep/a', 'x', './x', 'y'];
  const { others, base } = await resolved({ files, written });
  assert.equal(base, 'list');
  assert.deepEqual(others, [['deep/a'], ['x'], ['x'], []]);
  const fixed = { base: 'list', by: 'config' } as const;
  assert.deepEqual((await resolved({ files, written, fixed })).others.flat(), []);
  const earlier = { base: 'list', names: ['x'] } as const;
  assert.deepEqual((await resolved({ files, written, earlier })).others.flat(), []);
  // The two readings of a backslash are both looked at, whoever decided the base.
  assert.deepEqual((await resolved({ files, from: 'list', written: ['d\\e'] })).others, [['d/e']]);
});

test('what only looks absolute is a name where a file of just that name is there', async () => {
  const { found, kinds } = await resolved({ files: ['\\a', 'x/y/z'], from: 'list', written: ['\\a', '\\b'] });
  assert.deepEqual(found, [
    ['\\a', 'file'],
    ['\\b', 'outside'],
  ]);
  assert.deepEqual(kinds, []);
  const { others } = await resolved({
    files: ['C:\\r\\x\\y', 'x/y'],
    from: 'list',
    written: ['C:\\r\\x\\y'],
  });
  assert.deepEqual(others, [['x/y']]);
});

test('a path that leads out of the root stays as it was written', async () => {
  const written = ['../../a', '../a', '../..\\..\\a'];
  const { found } = await resolved({ files: ['a'], written, fixed: { base: 'list', by: 'config' } });
  assert.deepEqual(found, [
    ['../../a', 'outside'],
    ['a', 'file'],
    ['../..\\..\\a', 'outside'],
  ]);
});

test('paths with backslashes are read with slashes, and told in one finding', async () => {
  const files = ['d/x', 'd/y', 'l\\z'];
  const about = async (...written: string[]) => {
    const { findings, found } = await resolved({ files, from: 'list', written });
    return { found, told: findings.map(({ data, location }) => [data, location?.line]) };
  };
  assert.deepEqual(await about('d\\x'), {
    found: [['d/x', 'file']],
    told: [[{ what: 'backslash', count: 1, expected: 'd/x', actual: 'd\\x' }, 1]],
  });
  assert.deepEqual(await about('l\\z', 'd/x', 'd\\y', 'gone\\x'), {
    found: [
      ['l\\z', 'file'],
      ['d/x', 'file'],
      ['d/y', 'file'],
      ['gone/x', 'missing'],
    ],
    told: [[{ what: 'backslash', count: 2, expected: 'd/y', actual: 'd\\y' }, 3]],
  });
  assert.equal((await about('../d\\x')).told.length, 1, 'also of one that leads out');
  assert.deepEqual((await about('d/x', 'l\\z')).told, []);
});

test('absolute paths say nothing of the base, and are told after what is relative', async () => {
  const given = { files: ['d/x', 'models/a'], written: ['/ci/d/x', 'a', '/ci/gone'] };
  const { base, found, findings } = await resolved(given);
  assert.equal(base, 'list');
  assert.deepEqual(found, [
    ['d/x', 'file'],
    ['models/a', 'file'],
    ['gone', 'missing'],
  ]);
  assert.deepEqual(
    findings.map(({ kind, key, location }) => [kind, key, location?.line]),
    [['path-not-portable', '/ci', 1]],
  );
});
