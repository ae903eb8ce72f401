/** What is read of one inventory file: its entries, when it was written, and whether that is all of it. */

import assert from 'node:assert/strict';
import process from 'node:process';
import { test } from 'node:test';
import { readInventory } from '../../../src/formats/inventory/read-inventory.ts';
import type { Inventory, InventoryRole } from '../../../src/model/inventory.ts';

// Wherever the check runs, a time without a zone is taken as UTC.
process.env.TZ = 'America/New_York';

function read(content: string | object, role: InventoryRole = 'combined'): Inventory {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  const { inventory } = readInventory('i.json', role, new TextEncoder().encode(text));
  assert.ok(inventory);
  return inventory;
}

const M = { name: 'm' };

test('whatever can be read as an entry is one, in the order of the file', () => {
  const subjects = (content: object, role?: InventoryRole) =>
    read(content, role).entries.map(({ kind, id }) => `${kind}:${id}`);
  for (const [content, role, expected] of [
    [{ models: [], datasets: [] }, 'combined', []],
    [{ models: [M, { repo_id: 'o/r' }], datasets: [M] }, 'combined', ['model:m', 'model:o/r', 'dataset:m']],
    [{ models: [5, null, [], { path: 'x' }, { name: ' ' }, M] }, 'model', ['model:m']],
    [{ models: M, datasets: 'm' }, 'combined', []],
    [[M], 'combined', ['model:m']],
    [[M], 'model', ['model:m']],
    [[M], 'dataset', ['dataset:m']],
    [{ ...M, smoke_test: { max_seconds: 1 } }, 'model', ['model:m']],
    [{ ...M, entrypoint: { loader: 'gguf' } }, 'dataset', ['dataset:m']],
    [M, 'model', []],
    [{ ...M, smoke_test: {}, models: [] }, 'model', []],
  ] as const)
    assert.deepEqual(subjects(content, role), expected, `${role} ${JSON.stringify(content)}`);
});

test('an inventory is whole when nothing in it that may mean an entry was left out', () => {
  for (const [content, role, expected] of [
    [{ models: [M] }, 'combined', true],
    [{ datasets: [] }, 'combined', true],
    [{ ...M, smoke_test: { max_seconds: 1 } }, 'model', true],
    [{ smoke_test: { max_seconds: 1 } }, 'model', false],
    [{ models: [M], datasets: [M] }, 'combined', true],
    [{ models: [M, 5] }, 'combined', false],
    [{ models: [M, { path: 'x' }] }, 'combined', false],
    [{ models: 5, datasets: [] }, 'combined', false],
    [{ models: [], datasets: null }, 'model', false],
    ['{"models": [{"name": "m"}], "models": [{"name": "m"}]}', 'combined', false],
    [{ models: [M] }, 'model', true],
    [{ models: [M] }, 'dataset', false],
    [{ datasets: [M] }, 'dataset', true],
    [{ datasets: [M] }, 'model', false],
    [[], 'model', true],
    [[M], 'model', true],
    [[M], 'dataset', true],
    [[M, {}], 'model', false],
  ] as const)
    assert.equal(read(content, role).isWhole, expected, `${role} ${JSON.stringify(content)}`);
});

test('the time of an inventory is read in every form that its schema allows', () => {
  const at = (generated_at: unknown) => {
    const time = read({ models: [], generated_at }).generatedAt;
    return time === null ? null : new Date(time).toISOString();
  };
  for (const [written, expected] of [
    ['2025-12-02', '2025-12-02T00:00:00.000Z'],
    ['2025-12-02T18:00', '2025-12-02T18:00:00.000Z'],
    ['2025-12-02 18:00:01', '2025-12-02T18:00:01.000Z'],
    ['2025-12-02T18:00:01,5', '2025-12-02T18:00:01.500Z'],
    ['2025-12-02T18:00:01.123456789', '2025-12-02T18:00:01.123Z'],
    ['2025-12-02T18:00:01Z', '2025-12-02T18:00:01.000Z'],
    ['2025-12-02 18:00:01z', '2025-12-02T18:00:01.000Z'],
    ['2025-12-02T18:00:01+02:00', '2025-12-02T16:00:01.000Z'],
    ['2025-12-02T18:00:01+0200', '2025-12-02T16:00:01.000Z'],
    ['2025-12-02T18:00-05:30', '2025-12-02T23:30:00.000Z'],
    ['2025-12-02T18:00:01,5-0530', '2025-12-02T23:30:01.500Z'],
    ['2024-02-29', '2024-02-29T00:00:00.000Z'],
    ['2026-12-31T23:59:60Z', '2027-01-01T00:00:00.000Z'],
    ['2026-01-01T24:00:00Z', '2026-01-02T00:00:00.000Z'],
    ['2025-13-01T00:00:00Z', null],
    ['2026-00-10', null],
    ['2026-06-31', null],
    ['2026-02-30T10:00:00Z', null],
    ['2026-01-01T25:59:59Z', null],
    ['2026-01-01T24:30:00Z', null],
    ['2026-01-01T10:60:00Z', null],
    ['2026-01-01T10:10:61Z', null],
    ['2026-01-01T00:00:00+25:00', null],
    ['2026-01-01T00:00:00+01:60', null],
    [' 2025-12-02T18:00:01', null],
    ['yesterday', null],
    ['', null],
    [null, null],
    [5, null],
  ] as const)
    assert.equal(at(written), expected, `${written}`);
});

test('a number is told as the file writes it, and what is no number as nothing', () => {
  const inventory = read('{"models": [{"name": "m1", "a": 12345678901234567890, "b": -1.50E+400}]}');
  const value = inventory.entries[0]?.value;
  assert.equal(inventory.numeral(value, 'a'), '12345678901234567890');
  assert.equal(inventory.numeral(value, 'b'), '-1.50E+400');
  for (const member of ['name', 'c']) assert.equal(inventory.numeral(value, member), '');
});
