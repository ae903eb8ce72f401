import assert from 'node:assert/strict';
import { test } from 'node:test';
import { knownFolders } from '../../../src/engine/resolve/known-folders.ts';
import { resolveSettings } from '../../../src/settings/settings.ts';
import type { RawSettings } from '../../../src/settings/table.ts';

const NONE = {
  'combined-inventory': 'none',
  'model-inventory': 'none',
  'dataset-inventory': 'none',
  checksums: 'none',
};
const foldersOf = (given: RawSettings) => knownFolders(resolveSettings({ ...NONE, ...given }));

test('the folders of all inventories and lists are known, each once', () => {
  assert.deepEqual(
    foldersOf({
      'combined-inventory': 'inventory/all.json',
      'model-inventory': 'models/inventory.json',
      'dataset-inventory': 'data/sets/inventory.json',
      checksums: 'models/checksums.sha256\nlists\\deep\\all.sha256\n./more/a',
    }),
    ['inventory', 'models', 'data/sets', 'lists/deep', 'more'],
  );
  assert.deepEqual(foldersOf({}), []);
});

test('of a pattern the folders before its first wildcard are known', () => {
  for (const [checksums, folders] of [
    ['models/*/list', ['models']],
    ['models/deep/v?/more/list', ['models/deep']],
    ['models/[ab]/list', ['models']],
    ['models/a!b/*.sha256', ['models/a!b']],
    ['**/list', []],
    ['*.sha256', []],
  ] as const)
    assert.deepEqual(foldersOf({ checksums }), folders, checksums);
});

test('the root is no known folder, nor one outside it, nor one that is left out', () => {
  for (const checksums of ['all.sha256', '../lists/all.sha256', '!vendor/old.sha256'])
    assert.deepEqual(foldersOf({ checksums }), [], checksums);
});
