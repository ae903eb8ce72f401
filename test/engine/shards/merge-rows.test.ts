/** The entries and stages of several shards, put together. */

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { mergeEntries } from '../../../src/engine/shards/merge-entries.ts';
import { mergeStages } from '../../../src/engine/shards/merge-stages.ts';
import { SHARD_STAGE } from '../../../src/engine/stages.ts';
import type { EntryRow } from '../../../src/model/entry-row.ts';
import type { StageRow } from '../../../src/model/stage.ts';

type Told = readonly [id: string, status: EntryRow['status'], files: number];

function entry([id, status, files]: Told): EntryRow {
  return { kind: 'model', id, version: '1', path: id, status, files };
}

/** What one entry comes to whose files are in several shards, in whichever order they are given. */
function together(...parts: readonly (readonly [EntryRow['status'], number])[]) {
  const shards = parts.map(([status, files]) => [entry(['m', status, files])]);
  const [merged] = mergeEntries(shards);
  const [turned] = mergeEntries(shards.toReversed());
  assert.deepEqual([turned?.status, turned?.files], [merged?.status, merged?.files]);
  return [merged?.status, merged?.files];
}

describe('entries', () => {
  test('are there once each, in the order of the first shard, models apart from datasets', () => {
    const rows = ['b', 'a'].map((id) => entry([id, 'matched', 1]));
    const dataset: EntryRow = { ...entry(['a', 'missing', 2]), kind: 'dataset' };
    assert.deepEqual(mergeEntries([[...rows, dataset]]), [...rows, dataset]);
    assert.deepEqual(mergeEntries([[...rows, dataset], rows]), [
      entry(['b', 'matched', 2]),
      entry(['a', 'matched', 2]),
      dataset,
    ]);
    assert.deepEqual(mergeEntries([]), []);
  });

  test('have the files of all shards and the gravest status among them', () => {
    assert.deepEqual(together(['matched', 2], ['mismatched', 1], ['missing', 3]), ['mismatched', 6]);
    assert.deepEqual(together(['matched', 1], ['unverified', 1]), ['unverified', 2]);
    assert.deepEqual(together(['skipped', 1], ['missing', 1]), ['missing', 2]);
  });

  test('heed a shard without files of it only when it says that the entry is missing', () => {
    assert.deepEqual(together(['unverified', 0], ['matched', 1]), ['matched', 1]);
    assert.deepEqual(together(['missing', 0], ['matched', 1]), ['missing', 1]);
    assert.deepEqual(together(['unverified', 0], ['unverified', 0]), ['unverified', 0]);
  });
});

function stage(
  name: string,
  status: StageRow['status'],
  counts: StageRow['counts'] = {},
  { note = null, ms = 0 }: { readonly note?: string | null; readonly ms?: number } = {},
): StageRow {
  return { name, status, counts, note, duration_ms: ms };
}

describe('stages', () => {
  test('are those of the first shard, without the one in which a shard takes its part', () => {
    const first = [
      stage('read', 'pass', { lists: 2 }),
      stage(SHARD_STAGE, 'pass', { files: 1 }),
      stage('files', 'pass', { files: 1 }),
    ];
    assert.deepEqual(
      mergeStages([first]).map(({ name }) => name),
      ['read', 'files'],
    );
    assert.deepEqual(mergeStages([]), []);
  });

  test('that later shards left to the first are as the first has them', () => {
    const left = stage('read', 'skip', {}, { note: 'reported by the first shard' });
    for (const row of [
      stage('read', 'fail', { lists: 2 }, { ms: 5 }),
      stage('read', 'pass', { lists: 2 }, { ms: 5 }),
      stage('read', 'skip', {}, { note: 'no lists', ms: 5 }),
    ])
      assert.deepEqual(mergeStages([[row], [left], [left]]), [row]);
  });

  test('failed where one shard failed, did nothing where all did nothing, and took the slowest one’s time', () => {
    const [failed, passed, skipped] = [
      stage('files', 'fail', { files_hashed: 1 }, { ms: 3 }),
      stage('files', 'pass', { files_hashed: 2 }, { ms: 9 }),
      stage('files', 'skip', { files_hashed: 0 }, { note: 'nothing to hash', ms: 1 }),
    ];
    const hashed = (status: StageRow['status'], files: number, ms: number) =>
      stage('files', status, { files_hashed: files }, { ms });
    for (const [shards, expected] of [
      [[failed, passed, skipped], hashed('fail', 3, 9)],
      [[skipped, passed], hashed('pass', 2, 9)],
      [[passed, skipped], hashed('pass', 2, 9)],
      [[skipped, failed], hashed('fail', 1, 3)],
      [[skipped, skipped], skipped],
    ] as const)
      assert.deepEqual(
        mergeStages(shards.map((row) => [stage('other', 'fail', {}, { ms: 99 }), row]))[1],
        expected,
      );
  });

  test('add up what they count, also where not every shard counts it', () => {
    const [merged] = mergeStages([
      [stage('files', 'pass', { files_hashed: 3 })],
      [stage('files', 'pass', { files_hashed: 4, files_skipped: 1 }, { note: 'later' })],
      [stage('files', 'pass', { files_skipped: 2 })],
    ]);
    assert.deepEqual(merged, stage('files', 'pass', { files_hashed: 7, files_skipped: 3 }));
  });
});
