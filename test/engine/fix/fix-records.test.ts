/** Recorded digests and sizes made those that are there, in every manifest that records the file. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Fact } from '../../../src/engine/fix/fact.ts';
import { fixRecords } from '../../../src/engine/fix/fix-records.ts';
import { loadInventories } from '../../../src/engine/read/load-inventories.ts';
import type { Files } from '../../../src/ports/files.ts';
import { resolveSettings } from '../../../src/settings/settings.ts';
import { memoryFiles } from '../../support/memory-files.ts';
import { digestOf } from '../../support/records.ts';
import type { Content } from '../../support/repository.ts';

const LIST = 'models/checksums.sha256';
const MODELS = 'models/inventory.json';
const COMBINED = 'inventory/combined_inventory.json';

const [old, now] = [digestOf('old'), digestOf('longer')];
const fact: Fact = { sha256: now, size: 6 };
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const line = (digest: string, path: string) => `${digest}  ${path}\n`;

const contextOf = (files: Files) => ({ files, prefixes: [], knownFolders: [] });

/** The texts of what changes, by path, when the files are these `later` on. */
async function texts(
  contents: Readonly<Record<string, Content>>,
  facts: Readonly<Record<string, Fact>>,
  later = contents,
) {
  const settings = resolveSettings({ 'checksum-base': 'root', 'inventory-base': 'root' });
  const { value } = await loadInventories(settings, memoryFiles(contents));
  const files = memoryFiles(later);
  const changed = await fixRecords(settings, value, contextOf(files), new Map(Object.entries(facts)));
  return Object.fromEntries([...changed].map(([path, bytes]) => [path, decoder.decode(bytes)]));
}

/** What becomes of one model's entry when `models/m` has other content. */
async function entryAfter(
  entry: object,
  more: Readonly<Record<string, Content>> = {},
  facts = { 'models/m': fact },
) {
  const contents = { 'models/m': 'longer', [MODELS]: { models: [{ name: 'm', ...entry }] }, ...more };
  const { [MODELS]: text } = await texts(contents, facts);
  if (text === undefined) return null;
  const { name, ...after } = JSON.parse(text).models[0];
  return after;
}

test('every list and inventory that records a file says what is there, and no other changes', async () => {
  const entry = (sha256: string, size_bytes: number) => ({ name: 'm', path: 'models/m', sha256, size_bytes });
  const contents = {
    'models/m': 'longer',
    'models/n': 'n',
    [LIST]: line(old, 'models/m') + line(digestOf('n'), 'models/n'),
    [MODELS]: { models: [entry(old, 6), { name: 'n', path: 'models/n', sha256: digestOf('was') }] },
    [COMBINED]: { models: [entry(now, 3)] },
  };
  const changed = await texts(contents, { 'models/m': fact });
  assert.deepEqual(Object.keys(changed), [LIST, MODELS, COMBINED]);
  assert.equal(changed[LIST], line(now, 'models/m') + line(digestOf('n'), 'models/n'));
  assert.deepEqual(JSON.parse(changed[MODELS] ?? ''), {
    models: [entry(now, 6), contents[MODELS].models[1]],
  });
  assert.deepEqual(JSON.parse(changed[COMBINED] ?? ''), { models: [entry(now, 6)] });
  assert.deepEqual(await texts({ ...contents, [MODELS]: '', [LIST]: '' }, { 'models/m': fact }), {
    [COMBINED]: changed[COMBINED],
  });
});

test('records that agree stay, and so does what is not recorded', async () => {
  for (const [recorded, expected] of [
    [{ sha256: now, size_bytes: 6 }, null],
    [{ sha256: now }, null],
    [{ size_bytes: 6 }, null],
    [{ size_bytes: 3 }, { size_bytes: 6 }],
    [{ sha256: old }, { sha256: now }],
    [
      { sha256: old, size_bytes: null },
      { sha256: now, size_bytes: 6 },
    ],
  ] as const) {
    const path = 'models/m';
    const after = await entryAfter({ path, ...recorded });
    assert.deepEqual(after, expected && { path, ...expected }, JSON.stringify(recorded));
  }
});

test('a folder without a digest gets none of a file whose size alone is recorded', async () => {
  const entry = { path: 'models/m', sha256: null, files: [{ path: 'a', sha256: null, size_bytes: 3 }] };
  const files = [{ path: 'a', sha256: now, size_bytes: 6 }];
  const facts = { 'models/m/a': fact };
  const contents = { 'models/m/a': 'longer', [MODELS]: { models: [{ name: 'm', ...entry }] } };
  const { [MODELS]: text } = await texts(contents, facts);
  assert.deepEqual(JSON.parse(text ?? '').models, [{ name: 'm', ...entry, files }]);
});

test("files that an entry lists are recorded in the list, and the entry's own size follows", async () => {
  const of = (sha256: string, size_bytes: number) => [{ path: 'a', sha256, size_bytes }, { path: 'b' }];
  const facts = { 'models/m/a': fact };
  const contents = { 'models/m/a': 'longer', 'models/m/b': 'b', 'models/m': '' };
  const entry = { path: 'models/m', size_bytes: 4, files: of(old, 3) };
  assert.deepEqual(await entryAfter(entry, contents, facts as never), {
    ...entry,
    size_bytes: 7,
    files: of(now, 6),
  });
});

test('an entry that has the digest of a file below its folder follows that file', async () => {
  const list = line(old, 'models/m/a') + line(digestOf('b'), 'models/m/b') + line(old, 'models/m2/a');
  const below = { 'models/m/a': 'longer', 'models/m/b': 'b', 'models/m2/a': 'x', [LIST]: list };
  const other: Fact = { sha256: digestOf('x'), size: 1 };
  const both = { 'models/m2/a': other, 'models/m/a': fact };
  for (const [entry, facts, expected] of [
    [{ path: 'models/m', sha256: old }, both, now],
    [{ path: 'models/m', sha256: old.toUpperCase() }, both, now],
    [{ local_path: 'models/m', sha256: old }, both, now],
    [{ path: 'models/m2', sha256: old }, both, digestOf('x')],
    [{ path: 'models/m', sha256: digestOf('b') }, both, null],
    [{ path: 'models/m', sha256: null }, both, null],
    [{ path: 'models/m' }, both, null],
    [{ sha256: old }, both, null],
    // Of another folder whose name begins alike nothing is said.
    [{ path: 'models/m', sha256: old }, { 'models/m2/a': other }, null],
  ] as const) {
    const contents = { ...below, [MODELS]: { models: [{ name: 'm', ...entry }] } };
    const { [MODELS]: text } = await texts(contents, facts);
    const after = text === undefined ? null : JSON.parse(text).models[0];
    assert.deepEqual(after, expected && { name: 'm', ...entry, sha256: expected }, JSON.stringify(entry));
  }
});

test("a folder's digest follows what another entry records of the file, too", async () => {
  const models = [
    { name: 'm', path: 'models/m', sha256: old },
    { name: 'a', path: 'models/m/a', sha256: old },
  ];
  const contents = { 'models/m/a': 'longer', [MODELS]: { models } };
  const { [MODELS]: text } = await texts(contents, { 'models/m/a': fact });
  assert.deepEqual(
    JSON.parse(text ?? '').models.map(({ sha256 }: { sha256: string }) => sha256),
    [now, now],
  );
});

test('an entry of a file is that of the file, also where its digest is that of another', async () => {
  const list = line(old, 'models/m/a');
  assert.equal(
    await entryAfter({ path: 'models/m', sha256: old }, { [LIST]: list }, { 'models/m/a': fact } as never),
    null,
  );
});

test('a list of hashdeep whose size alone is wrong has that changed', async () => {
  const list = (size: number) => `%%%% HASHDEEP-1.0\n%%%% size,sha256,filename\n${size},${now},models/m\n`;
  const contents = { 'models/m': 'longer', [LIST]: list(3) };
  assert.deepEqual(await texts(contents, { 'models/m': fact }), { [LIST]: list(6) });
  assert.deepEqual(await texts({ ...contents, [LIST]: list(6) }, { 'models/m': fact }), {});
});

test('a byte order mark stays; what is not UTF-8, not there any more or signed is left', async () => {
  const record = line(old, 'models/m');
  const models = { models: [{ name: 'm', path: 'models/m', sha256: old }] };
  const contents = { 'models/m': 'longer', [LIST]: record, [MODELS]: models };
  const changed = {
    [LIST]: line(now, 'models/m'),
    [MODELS]: JSON.stringify(models, null, 2).replace(old, now),
  };
  const facts = { 'models/m': fact };
  assert.deepEqual(await texts({ ...contents, [LIST]: `\uFEFF${record}` }, facts), {
    ...changed,
    [LIST]: `\uFEFF${changed[LIST]}`,
  });
  const stray = new Uint8Array([0x23, 0xff, 0x0a, ...new TextEncoder().encode(record)]);
  const signed = `-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\n${record}`;
  for (const list of [stray, signed])
    assert.deepEqual(await texts({ ...contents, [LIST]: list }, facts), { [MODELS]: changed[MODELS] });
  assert.deepEqual(await texts(contents, facts, { 'models/m': 'longer', [LIST]: record }), {
    [LIST]: changed[LIST],
  });
});

test('nothing is read where nothing differs', async () => {
  const files = memoryFiles({ [LIST]: line(old, 'm') });
  const settings = resolveSettings({});
  const { value } = await loadInventories(settings, memoryFiles({}));
  assert.deepEqual(await fixRecords(settings, value, contextOf(files), new Map()), new Map());
  assert.deepEqual(files.reads, []);
});

test('what a list records of itself stays, whatever it is, and its other lines change', async () => {
  const text = line(old, 'models/m') + line(old, LIST);
  const facts = { 'models/m': fact, [LIST]: { sha256: digestOf('list'), size: 4 } };
  assert.deepEqual(await texts({ 'models/m': 'longer', [LIST]: text }, facts), {
    [LIST]: line(now, 'models/m') + line(old, LIST),
  });
  assert.deepEqual(await texts({ [LIST]: line(old, LIST) }, facts), {});
});
