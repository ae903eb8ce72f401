/** How what is recorded in several places becomes one plan of what to look at. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { digestOf } from '../../support/records.ts';
import { type Content, findings, listOf, makeRepository } from '../../support/repository.ts';

const COMBINED = 'inventory/combined_inventory.json';
const SOURCE = 'models/inventory.json';
const LIST = 'models/checksums.sha256';

async function check(
  models: readonly object[],
  files: Readonly<Record<string, Content>> = {},
  combined: readonly object[] = models,
) {
  using repository = makeRepository({ [COMBINED]: { models: combined }, [SOURCE]: { models }, ...files });
  return await repository.check({ 'checksum-base': 'root' });
}

/** `kind subject` of the errors; what both inventories say is told once. */
async function errors(models: readonly object[], files: Readonly<Record<string, Content>> = {}) {
  const found = findings(await check(models, files)).filter(({ severity }) => severity === 'error');
  return [...new Set(found.map(({ kind, subject }) => `${kind} ${subject}`))];
}

const entry = { name: 'm', version: '1.0.0', path: 'models/m' };
const withDigest = [{ ...entry, sha256: digestOf('a') }];

test('a file that only its entry records is missed when it is gone', async () => {
  assert.deepEqual(await errors(withDigest), ['file-missing models/m']);
});

test('an absent path of an entry, below which files are recorded, is a folder and no missing file', async () => {
  const list = { [LIST]: listOf({ 'models/m/a': 'a', 'models/m/b': 'b' }) };
  assert.deepEqual(await errors(withDigest, list), ['file-missing models/m/a', 'file-missing models/m/b']);
  assert.deepEqual(await errors(withDigest, { [LIST]: listOf({ 'models/m/b': 'b' }) }), [
    'file-missing models/m/b',
    'checksum-conflict model:m',
  ]);
});

test('what a list records is a file, also where another list would have a folder', async () => {
  const list = { [LIST]: listOf({ 'models/m': 'a', 'models/m/b': 'b' }) };
  const both = ['file-missing models/m', 'file-missing models/m/b'];
  assert.deepEqual(await errors([entry], list), both);
  assert.deepEqual(await errors(withDigest, list), both);
});

test('a file is looked at, also where a list records others below it', async () => {
  const list = { [LIST]: listOf({ 'models/m/b': 'b' }) };
  assert.deepEqual(await errors(withDigest, { ...list, 'models/m': 'x' }), [
    'checksum-mismatch models/m',
    'file-missing models/m/b',
  ]);
});

test('a file that an entry lists is a file, also where a list records others below it', async () => {
  const models = [{ ...entry, files: [{ path: 'a', sha256: digestOf('a') }] }];
  assert.deepEqual(await errors(models, { [LIST]: listOf({ 'models/m/a/b': 'b' }) }), [
    'file-missing models/m/a',
    'file-missing models/m/a/b',
  ]);
});

test('a digest that only the combined inventory has is compared, and told where it stands', async () => {
  const models = [{ ...entry, size_bytes: 1 }];
  const report = await check(models, { 'models/m': 'x' }, [{ ...entry, sha256: digestOf('a') }]);
  const [finding] = findings(report, 'checksum-mismatch');
  assert.deepEqual([finding?.subject, finding?.location?.file], ['models/m', COMBINED]);
  assert.deepEqual([finding?.expected, finding?.actual], [digestOf('a'), digestOf('x')]);
});

test('each manifest tells how many of its records were compared, whichever of them was taken', async () => {
  const counts = async (models: readonly object[], files = {}) =>
    (await check(models, files)).manifests.map(({ path, recorded, compared }) => [path, recorded, compared]);
  const one = {
    ...entry,
    files: [
      { path: 'a', sha256: digestOf('a') },
      { path: 'b', sha256: digestOf('b') },
    ],
  };
  const both = { 'models/m/a': 'a', 'models/m/b': 'x' };
  assert.deepEqual(await counts([one], both), [
    [COMBINED, 2, 2],
    [SOURCE, 2, 2],
  ]);
  assert.deepEqual(await counts([one], { ...both, [LIST]: listOf({ 'models/m/a': 'a' }) }), [
    [COMBINED, 2, 2],
    [LIST, 1, 1],
    [SOURCE, 2, 2],
  ]);
  assert.deepEqual(await counts([one], { 'models/m/a': 'a' }), [
    [COMBINED, 2, 1],
    [SOURCE, 2, 1],
  ]);
});

test('records that disagree are told with both places and values', async () => {
  const list = { [LIST]: listOf({ 'models/m': 'a' }), 'models/m': 'a' };
  const models = [{ ...entry, size_bytes: 1, sha256: digestOf('b') }];
  const report = await check(models, list, [{ ...entry, size_bytes: 2, sha256: digestOf('a') }]);
  const [digests, sizes, ...others] = findings(report, 'checksum-conflict').toSorted((a, b) =>
    JSON.stringify(a.data).length < JSON.stringify(b.data).length ? 1 : -1,
  );
  assert.deepEqual(digests?.data, { what: 'digest', expected: digestOf('a'), actual: digestOf('b') });
  assert.deepEqual([digests?.related?.file, digests?.location?.line], [LIST, 8]);
  assert.deepEqual([digests?.expected, digests?.actual], [digestOf('a'), digestOf('b')]);
  assert.deepEqual(sizes?.data, { what: 'size', expected: '1', actual: '2' });
  assert.deepEqual([sizes?.expected, sizes?.actual], ['1', '2']);
  assert.deepEqual([sizes?.related?.file, sizes?.location?.file], [SOURCE, COMBINED]);
  assert.deepEqual(others, []);
});

test('files of one name that are had from two places are two files while none is here', async () => {
  const registry = (text: string, url?: string) =>
    JSON.stringify([{ path: 'a.bin', sha256: digestOf(text), size: text.length, ...(url && { url }) }]);
  const said = async (more: Readonly<Record<string, Content>>) => {
    using repository = makeRepository(more);
    const found = findings(await repository.check(), 'checksum-conflict');
    return found.map(({ severity, data }) => `${severity} ${'what' in data && data.what}`).toSorted();
  };
  const [one, two] = ['https://example.org/1/a.bin', 'https://example.org/2/a.bin'];
  const old = { 'm/manifest-1.json': registry('a', one) };
  const twoSaid = (severity: string) => [`${severity} digest`, `${severity} size`];
  assert.deepEqual(await said({ ...old, 'm/manifest-2.json': registry('new', two) }), twoSaid('notice'));
  const both = JSON.stringify([registry('a', one), registry('new', two)].flatMap((text) => JSON.parse(text)));
  assert.deepEqual(await said({ 'm/manifest.json': both }), twoSaid('notice'), 'in one manifest');
  for (const other of [registry('new', one), registry('new')])
    assert.deepEqual(await said({ ...old, 'm/manifest-2.json': other }), twoSaid('error'));
  const here = { 'm/a.bin': 'new', 'm/manifest-2.json': registry('new', two) };
  assert.deepEqual(await said({ ...old, ...here }), twoSaid('error'), 'the file is here');
});

test('a plan says how many of its files have a digest, and that nothing is protected where none has', async () => {
  const said = async (files: Readonly<Record<string, Content>>) => {
    const report = await check([entry], { 'models/m': 'a', ...files });
    const stage = report.stages.find(({ name }) => name === 'plan');
    return [stage?.counts, findings(report, 'nothing-recorded').map(({ subject }) => subject)];
  };
  assert.deepEqual(await said({}), [{ files: 1, files_with_checksum: 0 }, ['checksums']]);
  assert.deepEqual(await said({ [LIST]: listOf({ 'models/b': 'b', 'models/c': 'c' }) }), [
    { files: 3, files_with_checksum: 2 },
    [],
  ]);
});
