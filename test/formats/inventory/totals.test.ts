/** Totals against the sums of an inventory's own entries. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wrongTotals } from '../../../src/engine/consistency/totals.ts';
import { readInventory } from '../../../src/formats/inventory/read-inventory.ts';

function told(value: object): string[] {
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  const { inventory } = readInventory('i.json', 'combined', bytes);
  assert.ok(inventory);
  return wrongTotals(inventory).map(
    ({ field, of, entries, sum, is_minimum, recorded }) =>
      `${field} ${recorded}, ${entries} ${of} ${is_minimum ? 'at least ' : ''}${sum}`,
  );
}

const model = (more: object) => ({ name: JSON.stringify(more), ...more });

test('a total is the sum of what the entries say', () => {
  const models = [model({ size_bytes: 3, files_count: 2 }), model({ size_bytes: 4, files_count: 1 })];
  assert.deepEqual(told({ models, totals: { models_bytes: 7, models_files: 3 } }), []);
  assert.deepEqual(told({ models, totals: { models_bytes: 8, models_files: 2 } }), [
    'models_bytes 8, 2 model 7',
    'models_files 2, 2 model 3',
  ]);
  assert.deepEqual(told({ datasets: models, totals: { datasets_bytes: 6, datasets_files: 4 } }), [
    'datasets_bytes 6, 2 dataset 7',
    'datasets_files 4, 2 dataset 3',
  ]);
  assert.deepEqual(told({ models: [], datasets: models, totals: { models_bytes: 0 } }), []);
});

test('where an entry does not say its part, a total is wrong only when the others have more', () => {
  const models = [model({ size_bytes: 3 }), model({})];
  for (const [total, expected] of [
    [3, []],
    [4, []],
    [2, ['models_bytes 2, 2 model at least 3']],
  ] as const)
    assert.deepEqual(told({ models, totals: { models_bytes: total } }), expected);
});

test('files that an entry lists count where it says nothing itself', () => {
  const files = [
    { path: 'a', size_bytes: 1 },
    { path: 'b', size_bytes: 2 },
  ];
  const gap = [...files, { path: 'c' }];
  const totals = { models_bytes: 4, models_files: 1 };
  assert.deepEqual(told({ models: [model({ files })], totals }), [
    'models_bytes 4, 1 model 3',
    'models_files 1, 1 model 2',
  ]);
  assert.deepEqual(told({ models: [model({ files: gap, files_count: 1 })], totals }), []);
  assert.deepEqual(told({ models: [model({ top_files: files })], totals }), [], 'the largest only');
  assert.deepEqual(told({ models: [model({ files, size_bytes: 4, files_count: 1 })], totals }), []);
});

test('what is no total is not compared', () => {
  const models = [model({ size_bytes: 3 })];
  for (const totals of [null, [], {}, { models_bytes: null }, { models_bytes: '4' }, { models: 4 }])
    assert.deepEqual(told({ models, totals }), []);
});
