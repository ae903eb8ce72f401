/** A path that is not there: which one may have been meant. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { suggestFile } from '../../../src/engine/resolve/nearest-path.ts';
import type { FileStat } from '../../../src/model/file-state.ts';
import type { Files } from '../../../src/ports/files.ts';
import { findings, makeRepository } from '../../support/repository.ts';

/** Folders by their path, with the names in them; `stats`: what is no plain file. */
function suggest(path: string, folders: Record<string, string[]>, stats: Record<string, FileStat> = {}) {
  const files: Pick<Files, 'list' | 'stat'> = {
    list: async (folder) => folders[folder] ?? [],
    stat: async (paths) => paths.map((one) => stats[one] ?? { is: 'file', size: 1 }),
  };
  return suggestFile(files as Files, path);
}

test('each part of a path that no folder holds is taken for the name nearest to it', async () => {
  const folders = {
    '': ['data', 'models'],
    data: ['a.bin', 'list.txt'],
    models: ['sums.sha256', 'data.bin'],
  };
  for (const [path, meant] of [
    ['data/lists.txt', 'data/list.txt'],
    ['date/list.txt', 'data/list.txt'],
    ['model/sum.sha256', 'models/sums.sha256'],
    ['models/date.bin', 'models/data.bin'],
  ] as const)
    assert.equal(await suggest(path, folders), meant);
  for (const path of ['data/weights.onnx', 'weights/list.txt', 'data/list.txt/more'])
    assert.equal(await suggest(path, folders), null, path);
});

test('of names that are equally near, the first by the alphabet is suggested', async () => {
  const folders = { '': ['c.txt', 'a.txt', 'b.txt'] };
  assert.equal(await suggest('x.txt', folders), 'a.txt');
});

test('only another path is suggested, and only a file', async () => {
  const folders = { '': ['list'], list: [] };
  assert.equal(await suggest('list', folders), null, 'the path itself, which came meanwhile');
  for (const stat of [{ is: 'directory' }, { is: 'missing' }, { is: 'outside', target: '/' }] as const)
    assert.equal(await suggest('lists', folders, { list: stat }), null, stat.is);
});

test('of a folder with very many names none is suggested, but one that is there is gone through', async () => {
  const names = (count: number) => [
    'list',
    ...Array.from({ length: count - 1 }, (_, index) => `${index}.bin`),
  ];
  assert.equal(await suggest('lists', { '': names(10_000) }), 'list');
  assert.equal(await suggest('lists', { '': names(10_001) }), null);
  assert.equal(await suggest('list/as.txt', { '': names(10_001), list: ['a.txt'] }), 'list/a.txt');
});

const FILES = {
  'inventory/combined_inventory.json': { models: [], datasets: [] },
  'models/inventory.json': [],
  'models/checksums.sha256': '',
  '.github/manifest-drift.yml': 'fail-on: warning\n',
};

test('a list or an inventory that was misspelt is answered with the one that is there', async () => {
  using repository = makeRepository(FILES);
  const report = await repository.check({
    checksums: 'model/checksum.sha256',
    'combined-inventory': 'inventory/combined-inventory.json',
    'model-inventory': 'models/inventroy.json',
  });
  const suggested = findings(report).flatMap(({ data }) => ('suggestion' in data ? [data.suggestion] : []));
  assert.deepEqual(suggested.toSorted(), [
    'inventory/combined_inventory.json',
    'models/checksums.sha256',
    'models/inventory.json',
  ]);
});

test('nothing is suggested where nothing is near, or what is near is a folder', async () => {
  using repository = makeRepository(FILES);
  for (const checksums of ['weights/all.txt', 'model']) {
    const [missing] = findings(await repository.check({ checksums }), 'list-missing');
    assert.deepEqual(missing?.data, { input: 'checksums', suggestion: null }, checksums);
  }
});

test('a config that was misspelt is answered, too', async () => {
  using repository = makeRepository(FILES);
  await assert.rejects(
    repository.check({ config: '.github/manifest-drift.yaml' }),
    /\(did you mean \.github\/manifest-drift\.yml\?\)\.$/,
  );
});

test('a config with the ending of other tools is told, where it is the only one', async () => {
  const config = 'optional: ["models/**"]\n';
  const misnamed = { '.github/manifest-drift.yaml': config };
  using repository = makeRepository(misnamed);
  await assert.rejects(repository.check(), {
    message: 'config: .github/manifest-drift.yaml is not read; rename it to .github/manifest-drift.yml.',
  });
  using both = makeRepository({ ...misnamed, '.github/manifest-drift.yml': config });
  assert.equal((await both.check()).error, null);
  assert.equal(
    (await repository.check({ config: '.github/manifest-drift.yaml' })).error,
    null,
    'it is named',
  );
});
