/** Names outside the entries that are nearly one that is read. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { misspeltNames } from '../../../src/formats/inventory/misspelt-names.ts';
import { readInventory } from '../../../src/formats/inventory/read-inventory.ts';

function told(value: object): string[] {
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  const { inventory } = readInventory('i.json', 'combined', bytes);
  assert.ok(inventory);
  return misspeltNames(inventory).map(({ data }) => {
    const { expected, actual } = data as { expected: string; actual: string };
    return `${actual} for ${expected}`;
  });
}

const WHOLE = {
  generated_at: '2026-01-01T00:00:00Z',
  models: [],
  datasets: [],
  totals: { models_bytes: 0, models_files: 0, datasets_bytes: 0, datasets_files: 0 },
};

test('where every name that is read is there, none is missed', () => {
  assert.deepEqual(told({ ...WHOLE, model: [], dataset: [] }), []);
});

test('a name two letters away is told where the one that is read is absent', () => {
  const { models: _, ...without } = WHOLE;
  assert.deepEqual(told({ ...without, modelz: [] }), ['modelz for models']);
  assert.deepEqual(told({ ...without, moodelz: [] }), ['moodelz for models']);
  assert.deepEqual(told({ ...without, mooodelz: [] }), []);
  assert.deepEqual(told({ totals: { model_bytes: 1 } }), ['totals.model_bytes for totals.models_bytes']);
});
