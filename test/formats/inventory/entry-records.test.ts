/** What entries record, and where what they name is sought. */

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { test } from 'node:test';
import { loadEntryRecords } from '../../../src/engine/read/entry-records.ts';
import { readInventory } from '../../../src/formats/inventory/read-inventory.ts';
import type { Location } from '../../../src/model/location.ts';
import { createFiles } from '../../../src/platform/files.ts';
import { resolveSettings } from '../../../src/settings/settings.ts';
import { makeRepository, sha256, type TestRepository } from '../../support/repository.ts';

const D = sha256('x');
const onPosix = { skip: process.platform === 'win32' && 'needs links' };

/** What the entries of one source inventory come to; places are told by the text that stands there. */
async function load(repository: TestRepository, entries: readonly object[], prefixes: string[] = []) {
  const models = entries.map((entry, index) => ({ name: `m${index}`, ...entry }));
  const text = JSON.stringify({ models }, null, 1);
  const lines = text.split('\n');
  const textAt = (place: Location | null | undefined) =>
    lines[(place?.line ?? 0) - 1]?.slice((place?.column ?? 0) - 1).replace(/,$/, '');
  const { inventory } = readInventory('models/inventory.json', 'model', new TextEncoder().encode(text));
  assert.ok(inventory);
  const { value, findings, counts, skipped } = await loadEntryRecords(
    { sources: [inventory], combined: [], unknown: new Set(), hasCombined: false },
    resolveSettings({}),
    { files: createFiles(repository.root), prefixes, knownFolders: [] },
  );
  return {
    resolved: value.resolved,
    records: value.records.map(
      ({ path, size, hasDigest, found, location }) =>
        `${path} ${size ?? '-'} ${hasDigest ? 'D' : '-'} ${found.is} ${textAt(location)}`,
    ),
    told: findings.map(({ kind, location }) => `${kind} ${textAt(location)}`),
    counts,
    skipped,
  };
}

test('an entry records its one file, and nothing of a folder or of what it names no path for', async () => {
  using repository = makeRepository({ 'models/a.bin': 'x', 'models/d/x': 'x' });
  const file = 'models/a.bin';
  const gone = 'models/gone.bin';
  for (const [entry, expected] of [
    [{ path: file }, [`${file} - - file "${file}"`]],
    [{ local_path: file, size_bytes: 1 }, [`${file} 1 - file "${file}"`]],
    [{ path: file, sha256: D, files_count: 2 }, [`${file} - D file "${D}"`]],
    [{ path: gone }, []],
    [{ path: gone, sha256: D }, [`${gone} - D missing "${D}"`]],
    [{ path: gone, size_bytes: 1 }, [`${gone} 1 - missing "${gone}"`]],
    [{ path: gone, size_bytes: 1, files_count: 1 }, [`${gone} 1 - missing "${gone}"`]],
    [{ path: gone, sha256: D, size_bytes: 1 }, [`${gone} 1 D missing "${D}"`]],
    // What names more files than one, or none, names a folder: its digest is not that of a file.
    [{ path: gone, sha256: D, size_bytes: 1, files_count: 2 }, []],
    [{ path: gone, sha256: D, files_count: 0 }, []],
    [{ path: gone, size_bytes: 1, files_count: 2 }, []],
    [{ path: gone, sha256: D, size_bytes: 1, files: [{ path: 'x' }] }, []],
    [{ path: 'models/d', sha256: D, size_bytes: 1 }, []],
    [{ path: 'models/d' }, []],
    [{ sha256: D, size_bytes: 1 }, []],
    [{}, []],
  ] as const) {
    const { records, resolved } = await load(repository, [entry]);
    assert.deepEqual(records, expected, JSON.stringify(entry));
    if (!('path' in entry || 'local_path' in entry))
      assert.deepEqual([resolved[0]?.path, resolved[0]?.found.is], ['', 'missing'], 'it is at no place');
  }
});

test('a listed file is below its entry, unless it says where it is itself', async () => {
  using repository = makeRepository({ 'models/m/a.bin': 'x', 'a.bin': 'x', 'models/a.bin': 'x' });
  const at = async (own: object, path: string) => {
    const { records, told } = await load(repository, [{ ...own, files: [{ path, sha256: D }] }]);
    assert.deepEqual(told, []);
    return records.filter((record) => record.includes(' D ')).map((record) => record.split(' ')[0]);
  };
  for (const [own, path, expected] of [
    ['models/m', 'a.bin', 'models/m/a.bin'],
    ['models/m', 'sub/../a.bin', 'models/m/a.bin'],
    ['models/m', 'models/m/a.bin', 'models/m/a.bin'],
    ['models/m', 'models/my/a.bin', 'models/m/models/my/a.bin'],
    ['models/m', 'x/models/m/', 'models/m/x/models/m'],
    ['models/m', 'gone.bin', 'models/m/gone.bin'],
    ['models/a.bin', 'models/a.bin', 'models/a.bin'],
    ['.', 'a.bin', 'models/a.bin'],
  ] as const)
    assert.deepEqual(await at({ path: own }, path), [expected], `${own} ${path}`);
  assert.deepEqual(await at({}, 'models/m/a.bin'), ['models/m/a.bin']);
  assert.deepEqual(await at({}, 'm/a.bin'), ['models/m/a.bin'], 'from the folder of the inventory');
});

test('an absolute path of a listed file is told at its place and taken below the root', async () => {
  using repository = makeRepository({ 'models/m/a.bin': 'x', 'models/b.bin': 'x' });
  const files = [{ path: '/ci/models/b.bin', sha256: D }];
  for (const path of ['models/m', '../../elsewhere']) {
    const { records, told } = await load(repository, [{ path, files }]);
    assert.deepEqual(records, [`models/b.bin - D file "${D}"`]);
    assert.ok(told.includes('path-not-portable "/ci/models/b.bin"'), path);
    const mapped = await load(repository, [{ path, files }], ['/ci']);
    assert.deepEqual(mapped.records, records);
    assert.ok(!mapped.told.some((one) => one.startsWith('path-not-portable')));
  }
});

test('paths written with backslashes are told at the path of the entry and of the listed file', async () => {
  using repository = makeRepository({ 'models/m/s/a.bin': 'x' });
  const files = [{ path: 's\\a.bin' }];
  const entry = { local_path: 'models\\m', files };
  const { records, told } = await load(repository, [entry]);
  assert.deepEqual(records, ['models/m/s/a.bin - - file "s\\\\a.bin"']);
  assert.deepEqual(told, ['path-not-portable "models\\\\m"', 'path-not-portable "s\\\\a.bin"']);
});

test('what an entry outside of the repository lists is outside too, and the entry records no file', async () => {
  using repository = makeRepository({ 'a.bin': 'x', 'models/a.bin': 'x' });
  const files = [{ path: 'a.bin', sha256: D }, { path: 'b.bin' }];
  for (const path of ['../../elsewhere', '/elsewhere']) {
    const { records, told, resolved } = await load(repository, [
      { path, files },
      { path: '../../b.bin', sha256: D, size_bytes: 1 },
    ]);
    assert.deepEqual(records, [`${path}/a.bin - D outside "${D}"`, `${path}/b.bin - - outside "b.bin"`]);
    assert.deepEqual(told.toSorted(), ['path-escapes "../../b.bin"', `path-escapes "${path}"`]);
    assert.deepEqual(resolved[0]?.absent, [], 'whether it is there is not known');
  }
});

test(
  'files below a link that leads out of the repository, or nowhere, are at their own path',
  onPosix,
  async () => {
    const outside = mkdtempSync(join(tmpdir(), 'outside-'));
    try {
      for (const [target, is, told] of [
        [outside, 'outside', ['path-escapes "models/m"']],
        ['models/m', 'missing', []],
      ] as const) {
        using repository = makeRepository({ 'models/inventory.json': '' });
        symlinkSync(target, repository.path('models/m'));
        const files = [{ path: 's/../a.bin', sha256: D }];
        const found = await load(repository, [{ path: 'models/m', files }]);
        assert.deepEqual(found.records, [`models/m/a.bin - D ${is} "${D}"`]);
        assert.deepEqual(found.told, told);
      }
    } finally {
      rmSync(outside, { recursive: true });
    }
  },
);

test('a listed file without a digest that is not there is the entry’s to answer for', onPosix, async () => {
  using repository = makeRepository({ 'models/m/a.bin': 'x' });
  symlinkSync('nothing', repository.path('models/m/broken'));
  const files = [
    { path: 'a.bin' },
    { path: 'gone' },
    { path: 'sized', size_bytes: 7 },
    { path: 'broken' },
    { path: 'digest', sha256: D },
    { sha256: D },
    { path: null },
  ];
  const { records, resolved, counts } = await load(repository, [
    { path: 'models/m', files, top_files: [{ path: 'top' }] },
  ]);
  assert.deepEqual(records, [
    'models/m/a.bin - - file "a.bin"',
    'models/m/sized 7 - missing "sized"',
    `models/m/digest - D missing "${D}"`,
  ]);
  const [entry] = resolved;
  assert.deepEqual(entry?.absent, ['models/m/gone', 'models/m/sized', 'models/m/broken', 'models/m/top']);
  assert.equal(entry?.listed, 6);
  assert.deepEqual(counts, { entries: 1, files_of_entries: 2 });
});

test('a URL is of the file that it stands beside; one beside a list is of no single file', async () => {
  using repository = makeRepository({ 'models/m/a.bin': 'x' });
  const url = 'https://example.org/a';
  const urls = async (entry: object) => [...((await load(repository, [entry])).resolved[0]?.urls ?? [])];
  const file = { path: 'a.bin' };
  assert.deepEqual(await urls({ path: 'models/m/a.bin', source_url: url }), [['models/m/a.bin', url]]);
  assert.deepEqual(await urls({ path: 'models/m/a.bin' }), []);
  assert.deepEqual(await urls({ path: 'models/m', source_url: url, files: [file] }), []);
  assert.deepEqual(await urls({ path: 'models/m', files: [file, { ...file, source_url: url }] }), [
    ['models/m/a.bin', url],
  ]);
});

test('the step is skipped only where there is no entry', async () => {
  using repository = makeRepository();
  const { skipped, counts } = await load(repository, []);
  assert.deepEqual([skipped, counts], [true, { entries: 0, files_of_entries: 0 }]);
  assert.equal((await load(repository, [{}])).skipped, false);
});
