/** The combined inventory made to say what its sources say: which values change, which come and go. */

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

interface More {
  readonly files?: Readonly<Record<string, Content>>;
  readonly ignored?: readonly string[];
  /** `kind subject` of what is suppressed. */
  readonly suppressed?: readonly string[];
  readonly given?: Readonly<Record<string, string>>;
}

/** The texts of what changes, by path. */
async function fixed(combined: Content, { files = {}, ignored = [], suppressed = [], given = {} }: More) {
  const repository = memoryFiles({ [COMBINED]: combined, ...files });
  const { value } = await loadInventories(resolveSettings(given), repository);
  const isSuppressed = (kind: string, subject: string) => suppressed.includes(`${kind} ${subject}`);
  const texts = await fixCombined(value, ignored, isSuppressed, repository, AT_ROOT);
  return Object.fromEntries([...texts].map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]));
}

/** The combined inventory's value after it; null where nothing changes. Datasets have a source without any. */
async function after(combined: Content, models: readonly object[], more: More = {}) {
  const files = { [MODELS]: { models }, [DATASETS]: { datasets: [] }, ...more.files };
  const { [COMBINED]: text, ...others } = await fixed(combined, { ...more, files });
  assert.deepEqual(others, {});
  return text === undefined ? null : JSON.parse(text);
}

/** What becomes of the one entry that both have. */
async function entryAfter(combined: object, source: object, more: More = {}) {
  const value = await after({ models: [{ name: 'm', ...combined }] }, [{ name: 'm', ...source }], more);
  if (value === null) return null;
  const { name, ...entry } = value.models[0];
  assert.deepEqual([name, value.models.length], ['m', 1]);
  return entry;
}

test('what agrees is not changed', async () => {
  assert.equal(await entryAfter({ a: 1, b: { c: [1] } }, { b: { c: [1] }, a: 1 }), null);
});

test('values become those of the source, and members and items come and go', async () => {
  for (const [combined, source] of [
    [{ version: '1' }, { version: '2' }],
    [{ a: 1 }, { a: null }],
    [{ a: 1 }, { a: { b: [1, { c: 2 }] } }],
    [{ a: { b: { c: 1, d: 2 } } }, { a: { b: { c: 1, d: 3 } } }],
    [{ gone: 1 }, {}],
    [{}, { added: 1 }],
    [{ tags: ['a'] }, { tags: ['a', 'b', 'c', ['d']] }],
    [{ tags: ['a', 'b', 'c'] }, { tags: ['b'] }],
    [{ tags: ['a', 'b', 'c'] }, { tags: [] }],
    [{ list: [{ x: [1, 2] }, { y: 1 }] }, { list: [{ x: [1] }] }],
    [
      { 'a/b': 1, 'a~b': 1, '~1': 1, '~0': { '/': 1 } },
      { 'a/b': 2, 'a~b': 2, '~1': 2, '~0': { '/': 2 } },
    ],
    [
      { 0: 'a', list: { 1: 'b' } },
      { 0: 'c', list: { 1: 'd' } },
    ],
  ])
    assert.deepEqual(await entryAfter(combined as object, source as object), source);
});

test('files are known by their paths, and new ones come behind the others in their order', async () => {
  const named = (...names: string[]) => names.map((path) => ({ path }));
  const many = Array.from({ length: 12 }, (_, index) => `f${index}`);
  for (const [combined, source, expected] of [
    [named('a', 'b', 'c'), named('c', 'd', 'b', 'e'), named('b', 'c', 'd', 'e')],
    [named('f0'), named(...many), named(...many)],
    [[{ path: 'a', size_bytes: 1 }, ...named('b')], [...named('b'), { path: 'a', size_bytes: 2 }], null],
  ] as const)
    assert.deepEqual(
      (await entryAfter({ files: combined }, { files: source })).files,
      expected ?? [{ path: 'a', size_bytes: 2 }, ...named('b')],
    );
});

test('fields that are not compared stay', async () => {
  const more = { ignored: ['notes', 'b'] };
  assert.equal(await entryAfter({ notes: 1 }, { notes: 2 }, more), null);
  assert.deepEqual(await entryAfter({ notes: 1, a: { b: 1 } }, { notes: 2, a: { b: 2 } }, more), {
    notes: 1,
    a: { b: 2 },
  });
});

test('a number that a double does not hold is not copied, and what holds none is', async () => {
  const exact = '"x": 1, "y": [9007199254740991]';
  for (const value of ['9007199254740993', '[1, {"b": [9007199254740993, 1]}]', '-9007199254740993']) {
    const source = `{"models": [{"name": "m", "version": "2", "a": ${value}, ${exact}}, {"name": "n", "a": ${value}}]}`;
    for (const own of ['1', value]) {
      const combined = (version: number, more = '') =>
        `{"models":[{"name":"m","version":"${version}","a":${own}${more}}]}`;
      const { [COMBINED]: text } = await fixed(combined(1), { files: { [MODELS]: source } });
      assert.equal(text?.replace(/\s/g, ''), combined(2, `,${exact}`).replace(/\s/g, ''));
    }
  }
});

test('entries that no source has go, wherever they stand', async () => {
  const value = await after(
    { models: [{ name: 'x' }, { name: 'a' }, { name: 'y' }, { name: 'z' }], datasets: [{ name: 'a' }] },
    [{ name: 'a' }],
  );
  assert.deepEqual(value, { models: [{ name: 'a' }], datasets: [] });
});

test('entries stay where a source may have them', async () => {
  const combined = { models: [{ name: 'a' }, { name: 'x' }], datasets: [{ name: 'x' }] };
  const models = [{ name: 'a' }];
  // Of datasets there is no source.
  const withoutDatasets = { [MODELS]: { models }, [DATASETS]: '' };
  const onlyModel = { models: [{ name: 'a' }], datasets: [{ name: 'x' }] };
  assert.deepEqual(await after(combined, [], { files: withoutDatasets }), onlyModel);
  // Any source may have lost an entry by a mistake in it.
  for (const files of [
    { [MODELS]: { models: [...models, {}] } },
    { [DATASETS]: { datasets: [5] } },
    { [DATASETS]: '{"datasets": [{"name": "x"}], "datasets": []}' },
  ])
    assert.equal(await after(combined, models, { files }), null);
});

test('entries that only a source has are added to the list of their kind, in their order', async () => {
  const [a, b, c] = [{ name: 'a' }, { name: 'b', tags: [] }, { name: 'c' }];
  const files = { [DATASETS]: { datasets: [a, c] } };
  for (const [combined, expected] of [
    [
      { models: [a], datasets: [a] },
      { models: [a, b, c], datasets: [a, c] },
    ],
    [
      { models: [], datasets: [a, c] },
      { models: [a, b, c], datasets: [a, c] },
    ],
    [{ models: [c] }, { models: [c, a, b], datasets: [a, c] }],
    [{ datasets: [c] }, { datasets: [c, a], models: [a, b, c] }],
    [
      { models: null, datasets: [] },
      { models: [a, b, c], datasets: [a, c] },
    ],
  ])
    assert.deepEqual(await after(combined as object, [a, b, c], { files }), expected);
});

test('an array has models alone, and so datasets are not added to it', async () => {
  const files = { [DATASETS]: { datasets: [{ name: 'd' }] } };
  const models = [{ name: 'a', version: '2' }, { name: 'b' }];
  assert.deepEqual(await after([{ name: 'x' }, { name: 'a', version: '1' }], models, { files }), models);
  assert.equal(await after([{ name: 'a' }], [{ name: 'a' }], { files }), null);
});

test('of several combined inventories the first gets what none has', async () => {
  const other = 'inventory/other.json';
  const files = { [other]: { models: [{ name: 'b' }, { name: 'x' }] } };
  const given = { 'combined-inventory': `${COMBINED}\n${other}`, 'dataset-inventory': 'none' };
  const models = [{ name: 'a' }, { name: 'b' }, { name: 'c' }];
  const texts = await fixed(
    { models: [{ name: 'a' }] },
    { files: { ...files, [MODELS]: { models } }, given },
  );
  assert.deepEqual(JSON.parse(texts[COMBINED] ?? ''), { models: [{ name: 'a' }, { name: 'c' }] });
  assert.deepEqual(JSON.parse(texts[other] ?? ''), { models: [{ name: 'b' }] });
});

test('what is suppressed stays as it is, and only that', async () => {
  const combined = { models: [{ name: 'a', v: 1 }, { name: 'gone' }] };
  const models = [{ name: 'a', v: 2 }, { name: 'new' }];
  for (const [suppressed, expected] of [
    ['entry-differs model:a', [{ name: 'a', v: 1 }, { name: 'new' }]],
    ['entry-unknown model:gone', [{ name: 'a', v: 2 }, { name: 'gone' }, { name: 'new' }]],
    ['entry-missing model:new', [{ name: 'a', v: 2 }]],
    ['entry-unknown model:a', models],
    ['entry-differs model:gone', models],
  ] as const)
    assert.deepEqual(
      await after(combined, models, { suppressed: [suppressed] }),
      { models: expected },
      suppressed,
    );
});

test('of a source that lists an entry twice the first counts, as in the check', async () => {
  const twice = [
    { name: 'm', v: 1 },
    { name: 'm', v: 2 },
  ];
  assert.equal(await after({ models: [{ name: 'm', v: 1 }] }, twice), null);
  assert.deepEqual(await after({ models: [] }, twice), { models: [{ name: 'm', v: 1 }] });
});

test('of an entry that the combined inventory lists twice the first is compared, and both may go', async () => {
  const of = (...versions: number[]) => ({ models: versions.map((v) => ({ name: 'm', v })) });
  assert.deepEqual(await after(of(2, 3), [{ name: 'm', v: 1 }]), of(1, 3));
  assert.deepEqual(await after(of(2, 3), []), of());
});

test('nothing is said of entries where one of the combined inventories cannot be read', async () => {
  const files = { [MODELS]: { generated_at: '2026-01-01', models: [{ name: 'a' }, { name: 'b', v: 1 }] } };
  const combined = {
    generated_at: '2025-01-01',
    models: [{ name: 'b' }, { name: 'x' }],
  };
  for (const other of ['{"models": [{"name": "a"},]}', undefined]) {
    const given = { 'combined-inventory': `${COMBINED}\nother.json` };
    const more = other === undefined ? files : { ...files, 'other.json': other };
    assert.deepEqual(await fixed(combined, { files: more, given }), {});
  }
});
