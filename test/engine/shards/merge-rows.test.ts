/** The entries and stages of several shards, put together. */

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { mergeEntries } from '../../../src/engine/shards/merge-entries.ts';
import { addDetails, mergeStages } from '../../../src/engine/shards/merge-stages.ts';
import { LEFT_TO_THE_FIRST, SHARD_STAGE } from '../../../src/engine/stages.ts';
import type { EntryRow, StageRow } from '../../../src/model/report.ts';

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

function stage(name: string, status: StageRow['status'], detail: string, ms = 0): StageRow {
  return { name, status, detail, duration_ms: ms };
}

describe('stages', () => {
  test('are those of the first shard, without the one in which a shard takes its part', () => {
    const first = [
      stage('read', 'pass', '2 lists'),
      stage(SHARD_STAGE, 'pass', 'x'),
      stage('files', 'pass', '1 file'),
    ];
    assert.deepEqual(
      mergeStages([first]).map(({ name }) => name),
      ['read', 'files'],
    );
    assert.deepEqual(mergeStages([]), []);
  });

  test('that later shards left to the first are as the first has them', () => {
    const left = stage('read', 'skip', LEFT_TO_THE_FIRST);
    for (const row of [
      stage('read', 'fail', '2 lists', 5),
      stage('read', 'pass', '2 lists', 5),
      stage('read', 'skip', 'no lists', 5),
    ])
      assert.deepEqual(mergeStages([[row], [left], [left]]), [row]);
  });

  test('failed where one shard failed, did nothing where all did nothing, and took the slowest one’s time', () => {
    const [failed, passed, skipped] = [
      stage('files', 'fail', '1 hashed', 3),
      stage('files', 'pass', '2 hashed', 9),
      stage('files', 'skip', 'nothing to hash', 1),
    ];
    for (const [shards, expected] of [
      [[failed, passed, skipped], stage('files', 'fail', '3 hashed', 9)],
      [[skipped, passed], stage('files', 'pass', '2 hashed', 9)],
      [[passed, skipped], stage('files', 'pass', '2 hashed', 9)],
      [[skipped, failed], stage('files', 'fail', '1 hashed', 3)],
      [[skipped, skipped], stage('files', 'skip', 'nothing to hash', 1)],
    ] as const)
      assert.deepEqual(mergeStages(shards.map((row) => [stage('other', 'fail', 'x', 99), row]))[1], expected);
  });

  for (const [details, sum] of [
    [['3 files hashed', '4 files hashed, 1 skipped'], '7 files hashed, 1 skipped'],
    [['3 files hashed, 1 skipped', '4 files hashed'], '7 files hashed, 1 skipped'],
    [['1 of 2 files', '3 of 4 files'], '4 of 6 files'],
    [['10 files: 3 matched, 1 missing', '5 files: 2 matched'], '15 files: 5 matched, 1 missing'],
    [['1 a, 2 b', '1 a, 2 b', '1 a, 2 b'], '3 a, 6 b'],
    [['nothing to do', 'nothing to do'], 'nothing to do'],
    [['only 1 of v1.2, or a-3', 'only 1 of v1.2, or a-3'], 'only 2 of v1.2, or a-3'],
    [['models/2.bin 1', 'models/2.bin 1'], 'models/2.bin 2'],
    [['2 files, 3 files'], '2 files, 3 files'],
    [['a,b: 1', 'a,b: 2'], 'a,b: 3'],
    [[], ''],
  ] as const) {
    test(`say ${JSON.stringify(sum)} of ${JSON.stringify(details)}`, () =>
      assert.equal(addDetails(details), sum));
  }
});
