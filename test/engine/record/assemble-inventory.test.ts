/** The combined inventory that is made of the sources, and what it takes over from the present one. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { assembleInventory } from '../../../src/engine/record/assemble-inventory.ts';
import { readInventory } from '../../../src/formats/inventory/read-inventory.ts';
import type { EntryKind } from '../../../src/model/entry-row.ts';
import type { Inventory, InventoryRole } from '../../../src/model/inventory.ts';
import { AT_ROOT } from '../../support/at-root.ts';

const NOW = '2026-01-02T03:04:05.000Z';

/** A file as an inventory: a text is its JSON already. */
function inventory(file: string, role: InventoryRole, content: object | string): Inventory {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  const { inventory: read } = readInventory(file, role, Buffer.from(text));
  assert.ok(read);
  return read;
}

const models = (content: object | string, file = 'm.json') => inventory(file, 'model', content);
const datasets = (content: object | string, file = 'd.json') => inventory(file, 'dataset', content);

/** The text that is made; `unknown` names the kinds whose sources were not all read. */
function textOf(sources: readonly Inventory[], combined?: object | string, ...unknown: EntryKind[]): string {
  const present = combined === undefined ? [] : [inventory('c.json', 'combined', combined)];
  return assembleInventory(
    { combined: present, sources, unknown: new Set(unknown), hasCombined: present.length > 0 },
    NOW,
    AT_ROOT,
  );
}

const made = (...given: Parameters<typeof textOf>) => JSON.parse(textOf(...given));

/** The names of the models, and of the datasets. */
function listed(...given: Parameters<typeof textOf>): string {
  const all = made(...given);
  return [all.models, all.datasets].map((list) => list.map(({ name }: { name: string }) => name)).join(' | ');
}

const named = (...names: string[]) => names.map((name) => ({ name }));

test('without a combined inventory, one is made of the entries, their totals and the time', () => {
  const text = textOf([
    models({ models: [{ name: 'a', size_bytes: 5, files_count: 2, note: null }] }),
    models({ models: [{ name: 'b', size_bytes: 6, files_count: 1, tags: [] }] }),
    datasets([{ name: 'd', size_bytes: 7, files_count: 4, deep: { list: [{}, ['x', true]] } }]),
  ]);
  const expected = {
    generated_at: NOW,
    models: [
      { name: 'a', size_bytes: 5, files_count: 2, note: null },
      { name: 'b', size_bytes: 6, files_count: 1, tags: [] },
    ],
    datasets: [{ name: 'd', size_bytes: 7, files_count: 4, deep: { list: [{}, ['x', true]] } }],
    totals: { models_bytes: 11, models_files: 3, datasets_bytes: 7, datasets_files: 4 },
  };
  assert.equal(text, `${JSON.stringify(expected, null, 2)}\n`);
});

test('an entry stands by its own kind, in the order of the sources', () => {
  const both = models({ datasets: named('y', 'x'), models: named('b') });
  assert.equal(listed([both, models({ models: named('a') }, 'n.json'), datasets(named('w'))]), 'b,a | y,x,w');
  assert.equal(listed([]), ' | ');
});

test('what the combined inventory says besides stays where it stands, and the rest is made anew', () => {
  const present = {
    version: '3',
    datasets: named('gone'),
    generated_at: 'long ago',
    owner: { team: ['x', { a: 1 }], since: null },
    totals: { shelves: 4, models_bytes: 1, rows: { a: [] }, datasets_files: 9 },
    models: named('old'),
    last: true,
  };
  const text = textOf([models({ models: [{ name: 'a', size_bytes: 5 }] }), datasets([])], present);
  const expected = {
    generated_at: NOW,
    version: '3',
    datasets: [],
    owner: present.owner,
    totals: { models_bytes: 5, datasets_bytes: 0, datasets_files: 0, shelves: 4, rows: { a: [] } },
    models: [{ name: 'a', size_bytes: 5 }],
    last: true,
  };
  assert.equal(text, `${JSON.stringify(expected, null, 2)}\n`);
});

test('a total that the entries do not yield is left out', () => {
  const unsized = [{ name: 'a' }];
  for (const [given, expected] of [
    [[models(unsized)], { datasets_bytes: 0, datasets_files: 0 }],
    [
      [models([{ name: 'a', size_bytes: 1 }]), datasets([{ name: 'd', files_count: 2 }])],
      { models_bytes: 1, datasets_files: 2 },
    ],
    [[models(unsized), datasets(unsized)], {}],
  ] as const) {
    for (const present of [undefined, { models: [], totals: { models_bytes: 3, models_files: 3 } }])
      assert.deepEqual(made(given, present).totals, expected);
  }
  assert.match(textOf([models(unsized), datasets(unsized)]), /\n {2}"totals": \{\}\n\}\n$/);
  for (const totals of [null, 7, ['x'], 'text'])
    assert.deepEqual(made([models([]), datasets(unsized)], { totals }).totals, {
      models_bytes: 0,
      models_files: 0,
    });
});

test('numbers that a double does not hold are written as their files write them', () => {
  const big = '9007199254740993';
  const text = textOf(
    [models(`{"models": [{"name": "a", "n": ${big}, "deep": [{"x": [1, -${big}]}, 1e400, 0.5]}]}`)],
    `{"serial": ${big}, "list": [${big}], "totals": {"rows": ${big}, "few": 3}}`,
    'dataset',
  );
  const [entry, totals] = [/"models": [^$]*?\n {2}\]/, /"totals": [^}]*\}/].map(
    (part) => part.exec(text)?.[0],
  );
  assert.match(text, new RegExp(`^ {2}"serial": ${big},$`, 'm'));
  assert.match(text, new RegExp(`"list": \\[\\n {4}${big}\\n {2}\\]`));
  assert.match(totals ?? '', new RegExp(`"rows": ${big},\\n {4}"few": 3\\n`));
  const plain = entry?.replace(/\s/g, '');
  assert.equal(plain, `"models":[{"name":"a","n":${big},"deep":[{"x":[1,-${big}]},1e400,0.5]}]`);
});

test('entries are kept where a source of their kind was not read, and no source lists them', () => {
  const present = { models: named('a', 'b'), datasets: named('x', 'y') };
  const source = models({ models: named('b', 'c') });
  assert.equal(listed([source], present, 'dataset'), 'b,c | x,y');
  assert.equal(listed([source, datasets([])], present), 'b,c | ');
  assert.equal(listed([datasets(named('z'))], present, 'model'), 'a,b | z');
  assert.equal(listed([source], present, 'model', 'dataset'), 'b,c,a | x,y');
  const newer = made([models([{ name: 'b', rows: 2 }])], { models: [{ name: 'b', rows: 1 }] }, 'model');
  assert.deepEqual(newer.models, [{ name: 'b', rows: 2 }], 'as its source has it');
});

test('what would be kept, but is no entry that can be read, is refused rather than lost', () => {
  const lost = (kind: string) => ({
    name: 'SettingsError',
    message: `record: c.json lists ${kind}s that can't be read as entries, and no source inventory was read. Fix it first.`,
  });
  const nameless = [{ name: 'a' }, { path: 'b' }];
  for (const [present, kind, other] of [
    [{ models: nameless, datasets: named('x') }, 'model', 'dataset'],
    [{ models: named('x'), datasets: nameless }, 'dataset', 'model'],
    [{ datasets: { a: {} } }, 'dataset', 'model'],
    [{ models: ['a'] }, 'model', 'dataset'],
    [nameless, 'model', 'dataset'],
  ] as const) {
    assert.throws(() => textOf([], present, kind), lost(kind));
    assert.throws(() => textOf([], present, 'model', 'dataset'), lost(kind));
    assert.ok(textOf([], present, other), 'of the other kind, nothing is lost');
  }
  assert.equal(listed([], named('a', 'b'), 'model', 'dataset'), 'a,b | ');
  assert.equal(listed([], { models: null, datasets: null }, 'model', 'dataset'), ' | ');
});

test('to record again what was recorded changes nothing', () => {
  const sources = [models({ models: named('a'), datasets: named('x') })];
  const text = textOf(sources, undefined, 'dataset');
  assert.equal(textOf(sources, text, 'dataset'), text);
});

test('what is ambiguous is refused, and named', () => {
  const refused = (message: string, ...given: Parameters<typeof textOf>) =>
    assert.throws(() => textOf(...given), { name: 'SettingsError', message: `record: ${message}` });
  refused('model:a is in m.json and again in n.json; keep one of the two.', [
    models(named('b', 'a')),
    models(named('a'), 'n.json'),
  ]);
  const twice = { datasets: named('x', 'x') };
  refused('dataset:x is in c.json and again in c.json; keep one of the two.', [], twice, 'dataset');
  assert.equal(listed([models(named('x')), datasets(named('x'))]), 'x | x', 'kinds have names of their own');
  const combined = ['one.json', 'two.json'].map((file) => inventory(file, 'combined', {}));
  assert.throws(
    () => assembleInventory({ combined, sources: [], unknown: new Set(), hasCombined: true }, NOW, AT_ROOT),
    {
      name: 'SettingsError',
      message:
        'record: there are several combined inventories (one.json, two.json); name one by --combined-inventory.',
    },
  );
});

test('whatever entries say is written as JSON with two spaces', () => {
  const value = fc.jsonValue({ maxDepth: 3 }).filter((one) => !JSON.stringify(one).includes('__proto__'));
  const name = fc.string().map((text) => `x${text}`);
  const more = fc.dictionary(name, value, { maxKeys: 4 });
  fc.assert(
    fc.property(more, more, (entry, root) => {
      const text = textOf([models([{ ...entry, id: 'a' }])], { ...root, models: [] }, 'dataset');
      const value = JSON.parse(text);
      assert.equal(text, `${JSON.stringify(value, null, 2)}\n`);
      assert.deepEqual(value.models, JSON.parse(JSON.stringify([{ ...entry, id: 'a' }])));
    }),
  );
});
