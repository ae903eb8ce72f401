/** A check of some recorded files alone, which never looks like a whole one. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listOf, makeRepository } from '../../support/repository.ts';
import { runWords } from '../../support/terminal.ts';

const FILES = { 'models/a.bin': 'a', 'models/deep/b.bin': 'b', 'data/c.csv': 'c' };

async function checkOnly(root: string, ...globs: string[]) {
  const words = ['check', '--format', 'json', ...globs.flatMap((glob) => ['--only', glob])];
  const { status, out } = await runWords(words, root);
  const report = out === '' ? null : JSON.parse(out);
  const paths = report?.files?.map(({ path }: { path: string }) => path) ?? null;
  return { status, paths, complete: report?.complete ?? null, outcome: report?.outcome ?? null };
}

test('only the files that match are read and judged, and the report is incomplete', async () => {
  using repository = makeRepository({ ...FILES, SHA256SUMS: listOf(FILES), 'models/a.bin': 'tampered' });
  const { root } = repository;
  assert.deepEqual(await checkOnly(root, 'data/*', 'models/deep/b.bin'), {
    status: 0,
    paths: ['data/c.csv', 'models/deep/b.bin'],
    complete: false,
    outcome: 'pass',
  });
  assert.deepEqual(await checkOnly(root, 'models/**'), {
    status: 1,
    paths: ['models/a.bin', 'models/deep/b.bin'],
    complete: false,
    outcome: 'fail',
  });
  assert.deepEqual((await checkOnly(root)).complete, true);
});

test('an entry with files that were not selected is skipped', async () => {
  const files = [
    { path: 'a.bin', sha256: listOf({ x: 'a' }).slice(0, 64) },
    { path: 'deep/b.bin', sha256: listOf({ x: 'b' }).slice(0, 64) },
  ];
  using repository = makeRepository({
    ...FILES,
    'models/a.bin': 'tampered',
    'inventory/combined_inventory.json': { models: [{ name: 'm', path: 'models', files }], datasets: [] },
  });
  const run = await runWords(['check', '--format', 'json', '--only', 'models/deep/*'], repository.root);
  const [entry] = JSON.parse(run.out).entries;
  assert.equal(entry.status, 'skipped');
});

test('a selection of nothing, or of a part of a part, is refused', async () => {
  using repository = makeRepository({ ...FILES, SHA256SUMS: listOf(FILES) });
  for (const words of [
    ['--only', 'nothing/*'],
    ['--only', '!models/*'],
    ['--only', '*', '--shard', '1/2'],
  ])
    assert.equal((await runWords(['check', ...words], repository.root)).status, 2, words.join(' '));
});
