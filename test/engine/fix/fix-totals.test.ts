/** Totals made sums and time stamps those of the newest source, once the entries agree. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fixCombined } from '../../../src/engine/fix/fix-combined.ts';
import { loadInventories } from '../../../src/engine/read/load-inventories.ts';
import { resolveSettings } from '../../../src/settings/settings.ts';
import { AT_ROOT } from '../../support/at-root.ts';
import { memoryFiles } from '../../support/memory-files.ts';
import type { Content } from '../../support/repository.ts';

const COMBINED = 'inventory/combined_inventory.json';
const MODELS = 'models/inventory.json';
const DATASETS = 'datasets/inventory.json';
const MANY = Array.from({ length: 101 }, (_, index) => ({ name: `m${index}` }));

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** The texts of what changes, by path, when the files are these `later` on. */
async function fixed(
  contents: Readonly<Record<string, Content>>,
  suppressed: readonly string[] = [],
  later = contents,
) {
  const { value } = await loadInventories(resolveSettings({}), memoryFiles(contents));
  const isSuppressed = (kind: string, subject: string) => suppressed.includes(`${kind} ${subject}`);
  const texts = await fixCombined(value, [], isSuppressed, memoryFiles(later), AT_ROOT);
  return Object.fromEntries([...texts].map(([path, bytes]) => [path, decoder.decode(bytes)]));
}

const values = async (...given: Parameters<typeof fixed>) =>
  Object.fromEntries(Object.entries(await fixed(...given)).map(([path, text]) => [path, JSON.parse(text)]));

const models = [
  { name: 'a', size_bytes: 3, files_count: 1 },
  { name: 'b', size_bytes: 4, files_count: 12 },
];
const wrong = { models, totals: { models_bytes: 8, models_files: 13, datasets_bytes: 1 } };
const right = { models, totals: { models_bytes: 7, models_files: 13, datasets_bytes: 0 } };

test('totals become sums, in sources too', async () => {
  const contents = { [COMBINED]: wrong, [MODELS]: wrong };
  assert.deepEqual(await values(contents), { [COMBINED]: right, [MODELS]: right });
  const longer = [...models, { name: 'c', size_bytes: 10_000, files_count: 0 }];
  const sums = await values({ [COMBINED]: { models: longer, totals: { models_bytes: 1 } } });
  assert.deepEqual(sums[COMBINED].totals, { models_bytes: 10_007 });
});

test('a total of which only the least is known is left, and so is one that is suppressed', async () => {
  const gap = { models: [...models, { name: 'c' }], totals: { models_bytes: 1 } };
  assert.deepEqual(await values({ [COMBINED]: gap, [MODELS]: gap }), {});
  const suppressed = [`totals-differ ${COMBINED}`];
  assert.deepEqual(await values({ [COMBINED]: wrong, [MODELS]: wrong }, suppressed), { [MODELS]: right });
});

test('totals wait until the entries agree', async () => {
  const contents = { [COMBINED]: wrong, [MODELS]: { models: [{ ...models[0], size_bytes: 5 }, models[1]] } };
  const { [COMBINED]: combined, ...others } = await values(contents);
  assert.deepEqual(others, {});
  assert.deepEqual([combined.models[0].size_bytes, combined.totals], [5, wrong.totals]);
});

const [early, late, latest] = ['2026-01-01T00:00:00Z', '2026-01-02 00:00:00', '2026-01-03T00:00:00+00:00'];
const at = (generated_at?: string) => ({ generated_at, models: [], datasets: [] });

test("a combined inventory is as old as its newest source, in that source's own words", async () => {
  for (const [own, model, dataset, expected] of [
    [early, late, latest, latest],
    [early, latest, late, latest],
    [early, late, undefined, late],
    [early, undefined, late, late],
    [late, early, latest, latest],
    [late, late, early, null],
    [late, undefined, undefined, null],
    [undefined, late, latest, null],
    ['not a time', late, latest, null],
    [early, 'not a time', late, late],
    ['1960-01-01', undefined, '1961-01-01', '1961-01-01'],
    ['1960-01-01', undefined, undefined, null],
  ] as const) {
    const found = await values({ [COMBINED]: at(own), [MODELS]: at(model), [DATASETS]: at(dataset) });
    const { [COMBINED]: combined, ...others } = found;
    assert.deepEqual([combined?.generated_at ?? null, others], [expected, {}], `${own} ${model} ${dataset}`);
  }
  const suppressed = [`combined-stale ${COMBINED}`];
  assert.deepEqual(await values({ [COMBINED]: at(early), [MODELS]: at(late) }, suppressed), {});
});

test('totals and the time stamp change together', async () => {
  const found = await values({
    [COMBINED]: { ...wrong, generated_at: early },
    [MODELS]: { ...right, generated_at: late },
  });
  assert.deepEqual(found, { [COMBINED]: { ...right, generated_at: late } });
});

test('a byte order mark stays, and no other byte changes', async () => {
  const text = (version: number) => `{"models" : [{"name":"m", "v" :${version}}]}`;
  const texts = await fixed({ [COMBINED]: `\uFEFF${text(1)}`, [MODELS]: `\uFEFF${text(2)}` });
  assert.deepEqual(texts, { [COMBINED]: `\uFEFF${text(2)}` });
});

test('what cannot be read any more is left, and so is what would be changed in too many places', async () => {
  const contents = { [COMBINED]: wrong, [MODELS]: right };
  assert.deepEqual(await values(contents), { [COMBINED]: right });
  assert.deepEqual(await values(contents, [], { [MODELS]: right }), {});
  assert.deepEqual(await values(contents, [], { ...contents, [COMBINED]: new Uint8Array([0x7b, 0xff]) }), {});
  assert.deepEqual(await values({ [COMBINED]: { models: [] }, [MODELS]: { models: MANY } }), {});
});
