/** Hub caches below the root, as huggingface_hub lays them out. */

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, symlinkSync } from 'node:fs';
import { dirname } from 'node:path';
import process from 'node:process';
import { test } from 'node:test';
import { EMPTY_COMBINED, findings, kinds, listOf, makeRepository, sha256 } from '../../support/repository.ts';

const COMMIT = 'a'.repeat(40);
const CACHE = 'models/models--org--name';
const FILE = `${CACHE}/snapshots/${COMMIT}/model.bin`;
const LIST = 'models/checksums.sha256';
const onPosix = { skip: process.platform === 'win32' && 'needs symbolic links' };

const gitId = (text: string) => createHash('sha1').update(`blob ${text.length}\0${text}`).digest('hex');

/** A cache with one file, whose blob is called `name` and holds `content`. */
function cache(name: string, content: string, more: Record<string, string | object> = {}) {
  const repository = makeRepository({
    'inventory/combined_inventory.json': EMPTY_COMBINED,
    [`${CACHE}/blobs/${name}`]: content,
    ...more,
  });
  const link = repository.path(FILE);
  mkdirSync(dirname(link), { recursive: true });
  symlinkSync(`../../blobs/${name}`, link);
  return repository;
}

test('a recorded file is hashed through its link, and its blob is what its name says', onPosix, async () => {
  for (const name of [sha256('weights'), gitId('weights')]) {
    using repository = cache(name, 'weights', { [LIST]: listOf({ [FILE]: 'weights' }) });
    const report = await repository.check();
    assert.deepEqual([kinds(report), report.summary.matched_by.bytes], [[], 1]);
  }
});

test(
  'a blob whose name is not that of its bytes is told, even where the recorded digest is right',
  onPosix,
  async () => {
    for (const name of [sha256('first'), gitId('first')]) {
      using repository = cache(name, 'weights', { [LIST]: listOf({ [FILE]: 'weights' }) });
      assert.deepEqual(kinds(await repository.check()), ['error snapshot-damaged']);
    }
  },
);

test('where nothing else is recorded, a blob is held to its own name', onPosix, async () => {
  const inventory = [
    { name: 'm', path: CACHE, top_files: [{ path: FILE, size_bytes: 7 }], version: '1.0.0' },
  ];
  const more = {
    'models/inventory.json': inventory,
    'inventory/combined_inventory.json': { models: inventory },
  };
  using good = cache(sha256('weights'), 'weights', more);
  const report = await good.check();
  assert.deepEqual([report.outcome, report.summary.matched_by.bytes], ['pass', 1]);
  using bad = cache(sha256('WEIGHTS'), 'weights', more);
  const [finding] = findings(await bad.check(), 'checksum-mismatch');
  assert.equal((finding?.data as { source?: string } | undefined)?.source, 'blob-name');
});

test('a download that broke off is told, whether an entry or a file names its cache', onPosix, async () => {
  const part = { [`${CACHE}/blobs/${sha256('x')}.incomplete`]: 'x' };
  using repository = cache(sha256('weights'), 'weights', { ...part, [LIST]: listOf({ [FILE]: 'weights' }) });
  assert.deepEqual(kinds(await repository.check()), ['warning snapshot-incomplete']);
});

test('a link that leads out of the root is never followed', onPosix, async () => {
  using outside = makeRepository({ 'model.bin': 'weights' });
  using repository = makeRepository({
    'inventory/combined_inventory.json': EMPTY_COMBINED,
    [LIST]: listOf({ [FILE]: 'weights' }),
  });
  mkdirSync(dirname(repository.path(FILE)), { recursive: true });
  symlinkSync(outside.path('model.bin'), repository.path(FILE));
  assert.deepEqual(kinds(await repository.check()), ['error path-escapes']);
});
