/** Folders of the hub's cache in recorded paths. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isInCache, readCachePath } from '../../../src/evidence/upstream/hub-source.ts';

const COMMIT = '0123456789abcdef0123456789abcdef01234567';

test('folders of the hub’s cache, wherever it lies', () => {
  const below = `snapshots/${COMMIT}`;
  const place = (path: string) => {
    const found = readCachePath(path);
    return found && [found.type, found.repo, found.revision === COMMIT, found.path].join(' ').trimEnd();
  };
  assert.equal(place(`models--gpt2/${below}`), 'model gpt2 true');
  assert.equal(place(`a/b/models--o--n/${below}/x/y z.bin`), 'model o/n true x/y z.bin');
  assert.equal(place(`spaces--o--n/${below}/x`), 'space o/n true x');
  for (const none of [
    `xmodels--o--n/${below}/x`,
    `models-o--n/${below}/x`,
    `other--o--n/${below}/x`,
    `models--o/n/${below}/x`,
    `models--o--n/x/${below}/x`,
    `models--o--n/${below}/`,
    `models--o--n/${below}x`,
    `models--o--n/${below}x/y`,
    `models--o--n/${below.slice(0, -1)}/x`,
    `models--o--n/${below}/x\ny`,
    `models--o--n/${below}/x\n`,
    `models--o--n/refs/snapshots/x`,
    'models--o--n/blobs/snapshots/main',
  ])
    assert.equal(readCachePath(none), null, none);
});

test('a path lies in the cache when a folder of it does', () => {
  for (const path of ['models--o--n', 'a/datasets--n/blobs/x', 'a/spaces--n'])
    assert.ok(isInCache(path), path);
  for (const path of ['', 'a/b', 'xmodels--n/x', 'a/models--', 'models/n', 'a/modelx--n'])
    assert.ok(!isInCache(path), path);
});
