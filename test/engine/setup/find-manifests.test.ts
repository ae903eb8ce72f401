/** Which manifests are found in a repository, and which settings name them. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type FoundManifests, findManifests, settingsFor } from '../../../src/engine/setup/find-manifests.ts';
import type { RootPath } from '../../../src/model/root-path.ts';
import { findFiles, globOver } from '../../../src/platform/find-files.ts';
import type { Files } from '../../../src/ports/files.ts';
import { resolveSettings } from '../../../src/settings/settings.ts';
import { type RawSettings, SETTINGS } from '../../../src/settings/table.ts';
import { memoryFiles } from '../../support/memory-files.ts';
import { listOf } from '../../support/repository.ts';
import { UTF_16 } from '../../support/utf-16.ts';

type Named = Parameters<typeof memoryFiles>[0];

function filesOf(named: Named): Files {
  const find = (patterns: readonly string[]) => findFiles('/root', patterns, globOver(Object.keys(named)));
  return { ...memoryFiles(named), find };
}

const NOTHING: FoundManifests = { combined: [], models: [], datasets: [], lists: [] };
const DEFAULTS = Object.fromEntries(Object.entries(SETTINGS).map(([name, one]) => [name, one.default]));

const found = (named: Named) => findManifests(filesOf(named));
const settings = (some: Partial<FoundManifests>) => settingsFor({ ...NOTHING, ...some }, DEFAULTS);

/** Which files the check reads by these settings. */
async function readBy(raw: RawSettings, files: Files): Promise<FoundManifests> {
  const { combined, models, datasets, checksums } = resolveSettings(raw);
  const paths = async ({ patterns }: { readonly patterns: readonly string[] }) => {
    const all = (await files.find(patterns)).flatMap((match) => match.paths);
    return [...new Set(all)].sort();
  };
  return {
    combined: await paths(combined),
    models: await paths(models),
    datasets: await paths(datasets),
    lists: await paths(checksums),
  };
}

const MODELS = '{"models": []}';
const DATASETS = '{"datasets": []}';
const BOTH = '{"models": [], "datasets": []}';

test('an inventory has the role that its content and its name give it', async () => {
  for (const [path, text, role] of [
    ['inventory.json', MODELS, 'models'],
    ['a/b/my_inventory_v2.json', DATASETS, 'datasets'],
    ['inventory.json', BOTH, 'combined'],
    ['Combined-inventory.json', MODELS, 'combined'],
    ['combined/inventory.json', DATASETS, 'combined'],
    ['inventory.json', '[]', 'models'],
    ['Dataset-inventory.json', '[{}]', 'datasets'],
    ['datasets/x-inventory.json', '[]', 'datasets'],
    ['inventory.json', '\uFEFF{"models": []}', 'models'],
    ['schemas/examples/inventory.json', MODELS, 'models'],
    ['inventory.json', '{"models": {}, "datasets": []}', 'datasets'],
    ['combined-inventory.json', '{"items": []}', null],
    ['inventory.json', '{"models": {}}', null],
    ['inventory.json', '{}', null],
    ['inventory.json', 'null', null],
    ['inventory.json', '7', null],
    ['inventory.json', '{"models": [', null],
    ['inventory.json', '', null],
    ['inventory.Schema.json', MODELS, null],
    ['example_inventory.json', BOTH, null],
    ['inventory.yaml', MODELS, null],
    ['models.json', MODELS, null],
    ['node_modules/x/inventory.json', MODELS, null],
    ['web/node_modules/inventory.json', MODELS, null],
    ['.git/inventory.json', MODELS, null],
    ['.venv/lib/inventory.json', MODELS, null],
    ['tools/venv/lib/inventory.json', MODELS, null],
  ] as const) {
    const expected = role === null ? NOTHING : { ...NOTHING, [role]: [path] };
    assert.deepEqual(await found({ [path]: text }), expected, `${path}: ${text}`);
  }
});

test('at the place where the check looks for it, an inventory has the role that it is read in there', async () => {
  const defaults = {
    'inventory/combined_inventory.json': '[]',
    'models/inventory.json': BOTH,
    'datasets/inventory.json': MODELS,
  };
  assert.deepEqual(await found(defaults), {
    combined: ['inventory/combined_inventory.json'],
    models: ['models/inventory.json'],
    datasets: ['datasets/inventory.json'],
    lists: [],
  });
  const none = { 'models/inventory.json': '{}' };
  assert.deepEqual(await found(none), NOTHING);
});

test('what cannot be read as text of at most 16 MiB is no inventory', async () => {
  const most = 16 * 1024 * 1024;
  const files = filesOf({ 'a-inventory.json': '', 'b-inventory.json': '', 'c-inventory.json': '' });
  const contents: Readonly<Record<string, Uint8Array>> = {
    'a-inventory.json': Buffer.from(MODELS.padEnd(most)),
    'b-inventory.json': Buffer.from(MODELS.padEnd(most + 1)),
    'c-inventory.json': Buffer.from(`\uFEFF${MODELS}`, 'utf16le'),
  };
  const read: Files['read'] = async (path, limit) => {
    const bytes = contents[path] ?? new Uint8Array();
    return bytes.length > limit ? { is: 'too-large', size: bytes.length } : { is: 'bytes', bytes };
  };
  assert.deepEqual(await findManifests({ ...files, read }), { ...NOTHING, models: ['a-inventory.json'] });
  const gone: Files['read'] = async () => ({ is: 'missing' });
  assert.deepEqual(await findManifests({ ...files, read: gone }), NOTHING);
});

test('lists are found by the names that such have, once each and sorted', async () => {
  const lists = [
    'SHA256SUMS',
    'SHA256SUMS.txt',
    'a/SHA256SUMS.asc',
    'a/x-sha256sums.txt',
    'bag/manifest-sha256.txt',
    'models/SHA256SUMS.sha256',
    'models/a.bin.sha256',
  ];
  const others = ['.git/x.sha256', 'node_modules/x/SHA256SUMS', 'a.sha256.bin', 'manifest-sha512.txt'];
  const signatures = ['asc', 'gpg', 'minisig', 'sig', 'sign'].map((end) => `SHA256SUMS.${end}`);
  const all = [...lists, ...others, ...signatures].reverse();
  assert.deepEqual(await found(Object.fromEntries(all.map((path) => [path, '']))), { ...NOTHING, lists });
});

test('a list in UTF-16 is a list, and a proof with a name like it is none', async () => {
  const contents = {
    'proof.sha256': Buffer.from('\0\0\0OpenTimestamps\0\0Proof\0'),
    ...Object.fromEntries(UTF_16.map(([, encode], at) => [`${at}.sha256`, encode(listOf({ a: 'a' }))])),
  };
  const lists = ['0.sha256', '1.sha256', '2.sha256', '3.sha256'];
  assert.deepEqual(await found(contents), { ...NOTHING, lists });
});

test('settings name what is not where it is looked for, and turn off what is not there', () => {
  const at = (name: string) => [DEFAULTS[name] ?? ''];
  const OFF = { 'combined-inventory': 'none' };
  for (const [some, expected] of [
    [{}, OFF],
    [{ combined: at('combined-inventory') }, {}],
    [{ combined: ['c.json', 'd.json'] }, { 'combined-inventory': 'c.json\nd.json' }],
    [{ models: at('model-inventory'), datasets: at('dataset-inventory'), lists: at('checksums') }, OFF],
    [
      { models: ['m.json'], datasets: ['d.json'], lists: ['SHA256SUMS'] },
      { ...OFF, 'model-inventory': 'm.json', 'dataset-inventory': 'd.json', checksums: 'SHA256SUMS' },
    ],
    [
      { models: [...at('model-inventory'), 'z.json'] },
      { ...OFF, 'model-inventory': 'models/inventory.json\nz.json' },
    ],
  ] as const)
    assert.deepEqual(settings(some), expected);
});

test('a name that would be a pattern, or be cut, is written so that it means itself', () => {
  for (const [path, expected] of [
    ['a b!#{c}.json', 'a b!#{c}.json'],
    ['a\\b.json', 'a\\b.json'],
    ['a\\b*?[x]*.json', 'a\\\\b[*][?][[]x][*].json'],
    ['!a*.json', './!a[*].json'],
    [' a.json', './ a.json'],
  ] as const) {
    for (const role of ['combined', 'models', 'datasets', 'lists'] as const)
      assert.ok(Object.values(settings({ [role]: [path] })).includes(expected), `${role} ${path}`);
  }
});

test('up to five lists of single files are named, and more of them by a glob', () => {
  const sidecars = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => `${name}.bin.sha256`);
  const five = sidecars.slice(0, 5);
  assert.equal(settings({ lists: ['SHA256SUMS', ...five] }).checksums, ['SHA256SUMS', ...five].join('\n'));
  const [glob, ...rest] =
    settings({ lists: ['SHA256SUMS', ...sidecars, 'x[1]/SHA256SUMS'] }).checksums?.split('\n') ?? [];
  assert.equal(glob, '**/*.sha256');
  assert.deepEqual(rest.slice(0, 2), ['SHA256SUMS', 'x[[]1]/SHA256SUMS']);
});

test('by the settings, the check reads what was found and nothing else', async () => {
  const sign = fc.constantFrom('*', '?', '[', ']', '!', '\\', '#', ' ', 'a', '{', '}', '-', '.', 'none');
  const name = fc.string({ unit: sign, minLength: 1, maxLength: 5 }).map((text) => `${text}x`);
  const folder = fc.oneof(
    fc.constantFrom('', 'node_modules/', 'a/venv/', 'models/'),
    name.map((one) => `${one}/`),
  );
  const manifest = fc.oneof(
    fc
      .tuple(name, fc.constantFrom('.sha256', 'SHA256SUMS', 'SHA256SUMS.asc'))
      .map((parts) => [parts.join(''), '']),
    fc
      .tuple(name, fc.constantFrom(MODELS, DATASETS, BOTH, '[]', '{}'))
      .map(([a, text]) => [`${a}inventory.json`, text]),
    fc.constantFrom(MODELS, BOTH).map((text) => ['inventory.json', text]),
  );
  const one = fc
    .tuple(folder, manifest)
    .map(([place, [file = '', text = '']]) => [`${place}${file}`, text] as const);
  await fc.assert(
    fc.asyncProperty(fc.array(one, { maxLength: 14 }), async (all) => {
      const named: Record<RootPath, string> = { ...Object.fromEntries(all) };
      const files = filesOf(named);
      const manifests = await findManifests(files);
      const read = await readBy(settingsFor(manifests, DEFAULTS), files);
      const existing = (paths: readonly RootPath[]) => paths.filter((path) => path in named);
      for (const role of ['combined', 'models', 'datasets', 'lists'] as const)
        assert.deepEqual(existing(read[role]), manifests[role], role);
    }),
  );
});

test('a proof beside a list is no list, whatever it is called', async () => {
  const named = { 'data/SHA256SUMS': `${'ab'.repeat(32)}  x\n`, 'data/SHA256SUMS.ots': '\0OpenTimestamps\0' };
  assert.deepEqual((await found(named)).lists, ['data/SHA256SUMS']);
});

test('a name of two lines is left out, since a setting would take it for two names', async () => {
  const list = `${'ab'.repeat(32)}  w.bin\n`;
  const named = { 'a\nb/inventory.json': MODELS, 'c\r\nd/SHA256SUMS': list, 'e/inventory.json': MODELS };
  assert.deepEqual(await found(named), { ...NOTHING, models: ['e/inventory.json'] });
});
