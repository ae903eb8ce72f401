/** Which shard a check is, and which shard a file without a checksum belongs to. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isPrimaryShard, readShard, shardByPath, shardName } from '../../../src/model/shard.ts';

test('a shard is I/N, with I from 1 to N and N at most 256, or none', () => {
  assert.equal(readShard(' none '), null);
  for (const [text, index, total] of [
    ['1/1', 1, 1],
    [' 2/8\n', 2, 8],
    ['8/8', 8, 8],
    ['12/0256', 12, 256],
    ['256/256', 256, 256],
  ] as const)
    assert.deepEqual(readShard(text), { index, total });
  for (const text of ['', '1', '/', '1/', '/4', '0/4', '5/4', '1/257', 'a1/4', '1/4a', '1/0', '1//4', '-1/4'])
    assert.throws(
      () => readShard(text),
      { name: 'SettingsError', message: /^shard: .* is not I\/N, / },
      text,
    );
  assert.throws(() => readShard('0000000001/4'), { name: 'SettingsError' }, 'ten digits');
});

test('a shard is called by its place', () => {
  assert.equal(shardName({ index: 2, total: 8 }), 'shard 2 of 8');
});

test('only a whole check and the first shard speak for what is not partitioned', () => {
  assert.deepEqual(
    [
      null,
      { index: 1, total: 1 },
      { index: 1, total: 4 },
      { index: 2, total: 4 },
      { index: 4, total: 4 },
    ].map(isPrimaryShard),
    [true, true, true, false, false],
  );
});

test('a file without a checksum has one shard by its path, and the shards are about even', () => {
  // Jobs on other machines have to come to the same: these are FNV-1a's 32 bits of known words.
  assert.equal(shardByPath('', 2 ** 32), 0x811c9dc5 + 1);
  assert.equal(shardByPath('a', 2 ** 32), 0xe40c292c + 1);
  assert.equal(shardByPath('foobar', 2 ** 32), 0xbf9cf968 + 1);
  const counts = [0, 0, 0, 0, 0];
  for (let index = 0; index < 5000; index += 1) {
    const shard = shardByPath(`models/m${index}.bin`, 5);
    counts[shard - 1] = (counts[shard - 1] ?? 0) + 1;
  }
  assert.equal(counts.length, 5, 'none is outside');
  for (const count of counts) assert.ok(count > 850 && count < 1150, `${counts}`);
});
