/** The combined inventory against its sources. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareInventories, MAX_DIFFERENCES } from '../../../src/engine/consistency/compare-inventories.ts';
import { readInventory } from '../../../src/formats/inventory/read-inventory.ts';
import type { EntryKind } from '../../../src/model/entry-row.ts';
import type { Inventory, InventoryRole } from '../../../src/model/inventory.ts';
import type { Location } from '../../../src/model/location.ts';
import type { EntryDiffers } from '../../../src/rules/entry-differs.ts';
import { AT_ROOT } from '../../support/at-root.ts';

/** Each file's place of a value tells the value's own text. */
const TEXTS = new Map<string, string>();

function read(file: string, content: object | string, role: InventoryRole): Inventory {
  const text = typeof content === 'string' ? content : JSON.stringify(content, null, 1);
  TEXTS.set(file, text);
  const { inventory } = readInventory(file, role, new TextEncoder().encode(text));
  assert.ok(inventory);
  return inventory;
}

const textAt = (place: Location | null | undefined) =>
  place
    ? `${place.file} ${TEXTS.get(place.file)
        ?.split('\n')
        [place.line - 1]?.slice(place.column - 1)}`
    : '-';

interface Given {
  readonly combined?: readonly (object | string)[];
  readonly sources?: readonly (object | string)[];
  readonly unknown?: readonly EntryKind[];
  readonly hasCombined?: boolean;
  readonly ignore?: readonly string[];
}

/** Combined inventories are called c0, c1, … and sources s0, s1, …. */
function compare({ combined = [], sources = [], unknown = [], hasCombined = true, ignore = [] }: Given) {
  const inventories = {
    combined: combined.map((content, index) => read(`c${index}`, content, 'combined')),
    sources: sources.map((content, index) => read(`s${index}`, content, 'model')),
    unknown: new Set(unknown),
    hasCombined,
  };
  const { findings, counts, note = null, skipped } = compareInventories(inventories, ignore, AT_ROOT);
  return {
    findings,
    said: findings.map(({ kind, subject, data }) => [kind, subject, data]),
    counts,
    note,
    skipped,
  };
}

const models = (...names: string[]) => ({ models: names.map((name) => ({ name })) });
const at = (generated_at: string | null, more: object = { models: [] }) => ({ generated_at, ...more });

test('each entry of either side is held against the other side, and what is on one side only is told', () => {
  const { findings, said, counts, skipped } = compare({
    combined: [models('both', 'ours'), { datasets: [{ name: 'both' }] }],
    sources: [models('theirs', 'both')],
  });
  assert.deepEqual(said, [
    ['entry-unknown', 'model:ours', { combined: 'c0' }],
    ['entry-unknown', 'dataset:both', { combined: 'c1' }],
    ['entry-missing', 'model:theirs', { source: 's0', combined: ['c0', 'c1'] }],
  ]);
  assert.deepEqual(
    findings.map(({ subject, location }) => `${subject} ${textAt(location)}`),
    ['model:ours c0 {', 'dataset:both c1 {', 'model:theirs s0 {'],
  );
  assert.deepEqual([counts, skipped], [{ entries_compared: 1, entries_without_source: 2 }, false]);
});

test('what a source that could not be read would say is not known', () => {
  const { said, counts } = compare({
    combined: [{ ...models('m'), datasets: [{ name: 'd' }] }],
    sources: [models()],
    unknown: ['dataset'],
  });
  assert.deepEqual(said, [['entry-unknown', 'model:m', { combined: 'c0' }]]);
  assert.deepEqual(counts, { entries_compared: 0, entries_without_source: 2 });
});

test('without a combined inventory or a source, only what each says of itself is judged', () => {
  const wrong = { ...models('m', 'm'), totals: { models_bytes: 1 } };
  for (const [given, expected] of [
    [{ combined: [wrong] }, 'no source inventory was read'],
    [{ sources: [wrong], hasCombined: false }, 'no combined inventory was read'],
    [{ combined: [wrong], sources: [models()], hasCombined: false }, 'no combined inventory was read'],
  ] as const) {
    const { findings, counts, note, skipped } = compare(given);
    assert.deepEqual(
      findings.map(({ kind }) => kind),
      ['entry-duplicate'],
    );
    assert.deepEqual([counts, note, skipped], [{}, expected, true]);
  }
});

test('totals of every inventory are held against its own entries', () => {
  const content = { models: [{ name: 'm', size_bytes: 1 }], totals: { models_bytes: 2 } };
  const { findings, counts } = compare({ combined: [content], sources: [content] });
  assert.deepEqual(
    findings.map(({ kind, subject }) => `${kind} ${subject}`),
    ['totals-differ c0', 'totals-differ s0'],
  );
  assert.deepEqual(counts, { entries_compared: 1, entries_without_source: 0 });
});

test('an entry that is listed again is told with where it was first, and the first counts', () => {
  const { findings, said } = compare({
    combined: [models('m')],
    sources: [models('m'), { models: [{ name: 'm', notes: 'other' }] }],
  });
  assert.deepEqual(said, [['entry-duplicate', 'model:m', { file: 's1' }]]);
  const [finding] = findings;
  assert.deepEqual(
    [finding?.subject, textAt(finding?.location), textAt(finding?.related)],
    ['model:m', 's1 {', 's0 {'],
  );
});

test('a value that differs is told with both values, as their files write them, and both places', () => {
  const differing = (ours: string, theirs: string) => {
    const text = (more: string) => `{"models": [\n{"name": "m"${more}}]}`;
    const { findings } = compare({ combined: [text(ours)], sources: [text(theirs)] });
    assert.equal(findings.length, 1);
    const { data, location, related } = findings[0] ?? {};
    const { pointer, actual, expected } = data as EntryDiffers;
    return [pointer, actual, expected, textAt(location), textAt(related)];
  };
  assert.deepEqual(differing(', "a": "x"', ', "a": 5'), ['/a', '"x"', '5', 'c0 "x"}]}', 's0 5}]}']);
  assert.deepEqual(differing('', ', "a": 5'), ['/a', null, '5', 'c0 {"name": "m"}]}', 's0 5}]}']);
  assert.deepEqual(differing(', "a": null', '').slice(0, 3), ['/a', 'null', null]);
  const long = `1${'0'.repeat(150)}`;
  assert.deepEqual(differing(`, "a": ${long}`, ', "a": 9007199254740993').slice(1, 3), [
    long.slice(0, 100),
    '9007199254740993',
  ]);
});

test('of very many values that differ in one entry the first are told, and that there are more', () => {
  const entry = (count: number, value: number) => ({
    models: [
      { name: 'm', ...Object.fromEntries(Array.from({ length: count }, (_, index) => [`f${index}`, value])) },
    ],
  });
  for (const [count, more] of [
    [MAX_DIFFERENCES, 0],
    [MAX_DIFFERENCES + 1, 1],
    [MAX_DIFFERENCES + 9, 1],
  ] as const) {
    const { findings } = compare({ combined: [entry(count, 1)], sources: [entry(count, 2)] });
    const flags = findings.map(({ data }) => (data as EntryDiffers).has_more);
    assert.equal(flags.length, MAX_DIFFERENCES);
    assert.equal(flags.filter((flag) => flag).length, more);
    assert.equal(flags.at(-1), more === 1);
  }
});

test('ignored fields are not compared', () => {
  const entry = (notes: string) => ({ models: [{ name: 'm', notes, more: notes }] });
  const { findings } = compare({ combined: [entry('a')], sources: [entry('b')], ignore: ['notes'] });
  assert.deepEqual(
    findings.map(({ data }) => (data as EntryDiffers).pointer),
    ['/more'],
  );
});

test('a combined inventory older than a source is stale, whatever the zones they are written in', () => {
  const [early, late] = ['2026-01-01T12:00:00Z', '2026-01-01T12:00:01Z'];
  for (const [ours, theirs, isStale] of [
    [early, late, true],
    [late, early, false],
    [early, early, false],
    [early, '2026-01-01T13:00:00+01:00', false],
    ['2026-01-01T12:30:00+01:00', early, true],
    [null, late, false],
    [early, null, false],
    ['1969-12-31', null, false],
  ] as const)
    assert.equal(
      compare({ combined: [at(ours)], sources: [at(theirs)] }).said.length,
      isStale ? 1 : 0,
      `${ours} ${theirs}`,
    );
  const { findings, said } = compare({
    combined: [at(late), at(early)],
    sources: [at(early), at(late)],
  });
  const data = { generated_at: early, source: 's1', source_generated_at: late };
  assert.deepEqual(said, [['combined-stale', 'c1', data]]);
  const [finding] = findings;
  assert.equal(finding?.key, 's1');
  assert.deepEqual(
    [textAt(finding?.location), textAt(finding?.related)],
    [`c1 "${early}",`, `s1 "${late}",`],
  );
});
