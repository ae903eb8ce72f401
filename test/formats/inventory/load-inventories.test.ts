/** Which inventories are read, and what is said of those that are not there or cannot be read. */

import assert from 'node:assert/strict';
import { symlinkSync, truncateSync } from 'node:fs';
import process from 'node:process';
import { test } from 'node:test';
import { loadInventories, MAX_INVENTORY_BYTES } from '../../../src/engine/read/load-inventories.ts';
import { createFiles } from '../../../src/platform/files.ts';
import { resolveSettings } from '../../../src/settings/settings.ts';
import type { RawSettings } from '../../../src/settings/table.ts';
import { type Content, makeRepository, type TestRepository } from '../../support/repository.ts';

const COMBINED = 'inventory/combined_inventory.json';
const MODELS = 'models/inventory.json';
const DATASETS = 'datasets/inventory.json';
const missing = (subject: string, input: string, more: object = {}) => [
  'inventory-missing',
  subject,
  { input, suggestion: null, listed: null, ...more },
];
const lister = (count: number, kind: string) => ({ listed: { file: COMBINED, count, kind } });

const of = (...names: string[]) => ({ models: names.map((name) => ({ name })) });

async function load(repository: TestRepository, given: RawSettings = {}) {
  const { value, findings, counts, note, skipped } = await loadInventories(
    resolveSettings(given),
    createFiles(repository.root),
  );
  return {
    read: [...value.combined, ...value.sources].map(({ file, role }) => `${role} ${file}`),
    entries: [...value.combined, ...value.sources].flatMap(({ entries }) => entries.map(({ id }) => id)),
    unknown: [...value.unknown],
    hasCombined: value.hasCombined,
    said: findings.map(({ kind, subject, data }) => [kind, subject, data]),
    places: findings.map(({ location }) => location && `${location.file}:${location.line}`),
    counts,
    note,
    skipped,
  };
}

async function loadOf(files: Readonly<Record<string, Content>>, given: RawSettings = {}) {
  using repository = makeRepository(files);
  return await load(repository, given);
}

test('inventories are read in the roles that the settings give them', async () => {
  const files = { [COMBINED]: of('a', 'b'), [MODELS]: of('a'), [DATASETS]: { datasets: [] } };
  const all = await loadOf(files);
  assert.deepEqual(all.read, [`combined ${COMBINED}`, `model ${MODELS}`, `dataset ${DATASETS}`]);
  assert.deepEqual([all.unknown, all.hasCombined, all.said, all.skipped], [[], true, [], false]);
  assert.deepEqual(all.counts, {
    combined_inventories: 1,
    combined_entries: 2,
    source_inventories: 2,
    source_entries: 1,
  });
  const two = await loadOf(files, { 'dataset-inventory': 'none' });
  assert.deepEqual(two.counts, {
    combined_inventories: 1,
    combined_entries: 2,
    source_inventories: 1,
    source_entries: 1,
  });
  const one = await loadOf(files, { 'combined-inventory': 'none', 'model-inventory': 'none' });
  assert.deepEqual(one.read, [`dataset ${DATASETS}`]);
  assert.deepEqual([one.unknown, one.hasCombined, one.said], [['model'], false, []]);
  assert.deepEqual(one.counts, {
    combined_inventories: 0,
    combined_entries: 0,
    source_inventories: 1,
    source_entries: 0,
  });
});

test('a file that several patterns of one setting name is read once', async () => {
  const { entries } = await loadOf(
    { [COMBINED]: of(), [MODELS]: of('a'), 'models/more.json': of('b') },
    { 'model-inventory': `${MODELS}\nmodels/*.json` },
  );
  assert.deepEqual(entries, ['a', 'b']);
});

test('a file in two roles is refused, since an inventory always agrees with itself', async () => {
  const files = { [COMBINED]: of(), [MODELS]: of(), [DATASETS]: { datasets: [] } };
  for (const given of [{ 'model-inventory': COMBINED }, { 'dataset-inventory': `${DATASETS}\n${MODELS}` }])
    await assert.rejects(loadOf(files, given), {
      name: 'SettingsError',
      message:
        /^\S+\/\S+\.json is named by two of combined-inventory, model-inventory and dataset-inventory\./,
    });
});

test('nothing to read is fine only where it is so by design', async () => {
  const none = { 'combined-inventory': 'none', 'model-inventory': 'none', 'dataset-inventory': 'none' };
  const byDesign = await loadOf({}, none);
  assert.deepEqual([byDesign.said, byDesign.skipped], [[], true]);
  assert.deepEqual([byDesign.unknown, byDesign.hasCombined], [['model', 'dataset'], false]);
  assert.equal(byDesign.note, 'no inventory was read');
  const { said, skipped, hasCombined } = await loadOf({});
  assert.deepEqual([said, skipped, hasCombined], [[], true, false]);
  const named = await loadOf({}, { 'combined-inventory': COMBINED });
  assert.deepEqual(named.said, [missing(COMBINED, 'combined-inventory')]);
  const lonely = await loadOf({ [MODELS]: of('a') });
  assert.deepEqual(lonely.said, [missing(COMBINED, 'combined-inventory')]);
});

test('a source that is not there is told where it was named, or where the combined inventory relies on it', async () => {
  for (const [combined, given, said] of [
    [of(), {}, []],
    [of(), { 'model-inventory': MODELS }, [missing(MODELS, 'model-inventory')]],
    [of(), { 'dataset-inventory': 'data/*.json' }, [missing('data/*.json', 'dataset-inventory')]],
    [of('a'), {}, [missing(MODELS, 'model-inventory', lister(1, 'model'))]],
    [of('a', 'b'), {}, [missing(MODELS, 'model-inventory', lister(2, 'model'))]],
    [of('a'), { 'model-inventory': 'none' }, []],
    [
      { datasets: [{ name: 'd' }] },
      { 'model-inventory': MODELS },
      [missing(MODELS, 'model-inventory'), missing(DATASETS, 'dataset-inventory', lister(1, 'dataset'))],
    ],
  ] as const) {
    const found = await loadOf({ [COMBINED]: combined }, given);
    assert.deepEqual(found.said, said);
    assert.deepEqual(found.unknown, ['model', 'dataset']);
    assert.deepEqual(
      found.places,
      said.map(([, , data]) => ((data as { listed: unknown }).listed === null ? null : `${COMBINED}:3`)),
    );
  }
});

test('a file of a similar name is suggested for one that is not there', async () => {
  const files = { 'inventory/combined_inventori.json': of(), 'models/inventori.json': of('a') };
  const { said } = await loadOf(files, { 'model-inventory': MODELS });
  assert.deepEqual(said, [
    missing(COMBINED, 'combined-inventory', { suggestion: 'inventory/combined_inventori.json' }),
    missing(MODELS, 'model-inventory', { suggestion: 'models/inventori.json' }),
  ]);
});

test('what a source that is partly missing or broken would say is not known', async () => {
  const given = { 'model-inventory': `${MODELS}\nmodels/b.json` };
  for (const [more, unknown] of [
    [{ 'models/b.json': of('b') }, []],
    [{}, ['model']],
    [{ 'models/b.json': '{' }, ['model']],
    [{ 'models/b.json/x': '' }, ['model']],
  ] as const) {
    const files = { [COMBINED]: of('a'), [MODELS]: of('a'), [DATASETS]: { datasets: [] }, ...more };
    assert.deepEqual((await loadOf(files, given)).unknown, unknown);
  }
});

test('one combined inventory of several that is missing or broken leaves nothing to compare with', async () => {
  const given = { 'combined-inventory': `${COMBINED}\nb.json` };
  for (const [more, hasCombined] of [
    [{ 'b.json': of() }, true],
    [{}, false],
    [{ 'b.json': '{' }, false],
    [{ 'b.json/x': '' }, false],
  ] as const) {
    const found = await loadOf({ [COMBINED]: of(), ...more }, given);
    assert.deepEqual([found.hasCombined, found.said.length], [hasCombined, hasCombined ? 0 : 1]);
  }
});

test('what is no file that can be read is told with why', async () => {
  using repository = makeRepository({ [`${COMBINED}/x`]: '', [MODELS]: '' });
  truncateSync(repository.path(MODELS), MAX_INVENTORY_BYTES + 1);
  const { said, hasCombined, unknown, counts, note, skipped } = await load(repository);
  assert.deepEqual(said, [
    ['inventory-unreadable', COMBINED, { state: { is: 'directory' } }],
    [
      'inventory-unreadable',
      MODELS,
      { state: { is: 'too-large', size: MAX_INVENTORY_BYTES + 1, limit: MAX_INVENTORY_BYTES } },
    ],
  ]);
  assert.deepEqual([hasCombined, unknown, skipped], [false, ['model', 'dataset'], false]);
  assert.deepEqual([counts, note], [{}, 'no inventory was read']);
});

test('an inventory that a link out of the repository leads to is not read', {
  skip: process.platform === 'win32' && 'needs links',
}, async () => {
  using repository = makeRepository({ 'models/keep': '' });
  using other = makeRepository({ 'inventory.json': of('a') });
  symlinkSync(other.path('inventory.json'), repository.path(MODELS));
  const { said, read, unknown } = await load(repository, { 'combined-inventory': 'none' });
  assert.deepEqual(said, [
    [
      'path-escapes',
      MODELS,
      { what: 'manifest', field: null, written: MODELS, target: other.path('inventory.json') },
    ],
  ]);
  assert.deepEqual([read, unknown], [[], ['model', 'dataset']]);
});
