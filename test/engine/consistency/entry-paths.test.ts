/** Paths of two inventories that are relative to different folders: the same file is no difference. */

import assert from 'node:assert/strict';
import process from 'node:process';
import { test } from 'node:test';
import { recordInventory, updateRepository } from '../../../src/apps/run/record-repository.ts';
import type { RawSettings } from '../../../src/settings/table.ts';
import {
  findings,
  kinds,
  makeRepository,
  QUIET,
  sha256,
  type TestRepository,
} from '../../support/repository.ts';

const COMBINED = 'inventory/combined_inventory.json';
const MODELS = 'models/inventory.json';
const GIVEN = { 'dataset-inventory': 'none', checksums: 'none' } as const;

/** Two files that both inventories may mean, `w.bin` at the root and in `models/`, and one deeper. */
const FILES = { 'models/w.bin': 'w', 'models/m/deep.bin': 'deep', 'w.bin': 'another' };
const digest = sha256('w');

function options(root: string) {
  const signal = new AbortController().signal;
  return { cwd: root, run: null, progress: QUIET, signal, environment: process.env, baseline: NONE };
}
const NONE = { is: 'none', why: 'a test' } as const;

function repositoryOf(combined: object, source: object): TestRepository {
  return makeRepository({
    ...FILES,
    [COMBINED]: { models: [{ name: 'm', ...combined }] },
    [MODELS]: [{ name: 'm', ...source }],
  });
}

/** The pointers of the values that are told to differ, sorted. */
async function told(repository: TestRepository, given: RawSettings = GIVEN): Promise<unknown[]> {
  return findings(await repository.check(given), 'entry-differs')
    .map(({ data }) => (data as { pointer: string }).pointer)
    .sort();
}

const OWN: RawSettings = { ...GIVEN, 'inventory-base': 'own' };

test('one file by the base of either inventory is no difference, and any other file is one', async () => {
  const cases: [combined: object, source: object, expected: string[], given?: RawSettings][] = [
    [{ path: 'models/w.bin' }, { path: 'models/w.bin' }, []],
    [{ path: '../models/w.bin' }, { path: 'w.bin' }, [], OWN],
    [{ path: '../models/w.bin' }, { path: './w.bin' }, [], OWN],
    [{ path: '../models/v.bin' }, { path: 'w.bin' }, ['/path'], OWN],
    [{ path: '../w.bin' }, { path: 'w.bin' }, ['/path'], OWN],
    [{ path: '../models/W.bin' }, { path: 'w.bin' }, ['/path'], OWN],
    [{ path: '../../models/w.bin' }, { path: 'w.bin' }, ['/path'], OWN],
    [{ path: '..\\models\\w.bin' }, { path: 'w.bin' }, ['/path'], OWN],
    [{ path: '/models/w.bin' }, { path: 'w.bin' }, ['/path'], OWN],
    [{ path: '' }, { path: '.' }, ['/path'], OWN],
    [{ path: 'models/m/deep.bin' }, { path: 'm/deep.bin' }, []],
    [{ path: 'models/m/deep.bin' }, { path: 'm/other.bin' }, ['/path']],
    // Only paths are paths.
    [{ path: 'models/m/deep.bin', note: 'models/x' }, { path: 'm/deep.bin', note: 'x' }, ['/note']],
    [
      { path: 'models/m/deep.bin', more: { path: 'models/x' } },
      { path: 'm/deep.bin', more: { path: 'x' } },
      ['/more/path'],
    ],
  ];
  for (const [combined, source, expected, given] of cases) {
    using repository = repositoryOf(combined, source);
    assert.deepEqual(await told(repository, given), expected, JSON.stringify([combined, source]));
  }
});

test('listed files are the same where they are the same files', async () => {
  const deep = { sha256: sha256('deep') };
  for (const [combined, source, expected] of [
    [{ path: 'models/m', files: [{ path: 'deep.bin' }] }, { path: 'm', files: [{ path: 'deep.bin' }] }, []],
    [
      { path: 'models/m', files: [{ path: 'models/m/deep.bin', ...deep }] },
      { path: 'm', files: [{ path: 'deep.bin', ...deep }] },
      [],
    ],
    [
      { path: 'models/m', files: [{ path: 'models/m/deep.bin', ...deep }] },
      { path: 'm', files: [{ path: 'deep.bin', sha256: digest }] },
      ['/files/0/sha256'],
    ],
    [
      { path: 'models/m', files: [{ path: 'models/m/deeper.bin' }] },
      { path: 'm', files: [{ path: 'deep.bin' }] },
      ['/files/0', '/files/1'],
    ],
    [
      { path: 'models/m', files: [{ path: 'models/m/deep.bin' }, { path: 'deep.bin' }] },
      { path: 'm', files: [{ path: 'deep.bin' }] },
      ['/files/0'],
    ],
    [{ files: [{ path: 'models/m/deep.bin' }] }, { files: [{ path: 'm/deep.bin' }] }, []],
    [{ files: [{ path: 'm/deep.bin' }] }, { files: [{ path: 'deep.bin' }] }, ['/files/0', '/files/1']],
  ] as const) {
    using repository = repositoryOf(combined, source);
    assert.deepEqual(await told(repository), expected, JSON.stringify([combined, source]));
  }
});

test('the two dialects say the same where each inventory keeps to one', async () => {
  const named = (name: object, more: object) => ({ models: [{ ...name, ...more }] });
  const [plain, folder] = [{ name: 'm' }, { folder_name: 'm' }];
  const path = 'models/w.bin';
  for (const [combined, source, expected] of [
    [named(folder, { local_path: path }), named(plain, { path }), []],
    [named(plain, { path }), named(folder, { local_path: path }), []],
    [named(folder, { path }), named(plain, { local_path: path }), []],
    [named(folder, { local_path: 'models/v.bin' }), named(plain, { path }), ['/local_path']],
    [named(plain, { path }), named(folder, { local_path: '' }), ['/path']],
    [named(folder, { local_path: path }), named(plain, { path: 5 }), ['/local_path', '/path']],
    [named(plain, { path, local_path: path }), named(plain, { path }), ['/local_path']],
    [named(plain, { path, local_path: 'x' }), named(plain, { local_path: path }), ['/local_path', '/path']],
    [named({ id: 'i', name: 'a' }, {}), named({ id: 'i', folder_name: 'a' }, {}), []],
    [named({ id: 'i', name: 'a' }, {}), named({ id: 'i', folder_name: 'b' }, {}), ['/name']],
    [named(folder, { deep: { name: 'a' } }), named(plain, { deep: { folder_name: 'a' } }), DEEP],
  ] as const) {
    using repository = makeRepository({ ...FILES, [COMBINED]: combined, [MODELS]: source });
    assert.deepEqual(await told(repository), expected, JSON.stringify([combined, source]));
  }
});

test('a field that is ignored is ignored in both dialects', async () => {
  using repository = makeRepository({
    [COMBINED]: { models: [{ folder_name: 'm', local_path: 'x' }] },
    [MODELS]: [{ name: 'm', path: 'y' }],
  });
  for (const [fields, expected] of [
    ['[]', ['/local_path']],
    ['[local_path]', []],
    ['[path]', []],
    ['[name]', ['/local_path']],
  ] as const) {
    repository.write({ '.github/manifest-drift.yml': `ignore-fields: ${fields}\n` });
    assert.deepEqual(await told(repository), expected, fields);
  }
});

const DEEP = ['/deep/folder_name', '/deep/name'];

test('a combined inventory that is made names the files that its sources name', async () => {
  for (const [source, expected] of [
    [{ path: 'm/deep.bin' }, { path: 'models/m/deep.bin' }],
    [{ path: 'models/m/deep.bin' }, { path: 'models/m/deep.bin' }],
    [{ local_path: './m/deep.bin' }, { local_path: 'models/m/deep.bin' }],
    [
      { path: 'm', files: [{ path: 'deep.bin' }] },
      { path: 'models/m', files: [{ path: 'deep.bin' }] },
    ],
    [{ files: [{ path: 'm/deep.bin', path2: 'm' }] }, { files: [{ path: 'models/m/deep.bin', path2: 'm' }] }],
    // Where nothing tells what it is relative to, it stays as it is.
    [{ path: 'gone/deep.bin' }, { path: 'gone/deep.bin' }],
    [{ path: 'm\\deep.bin' }, { path: 'm\\deep.bin' }],
  ] as const) {
    using repository = makeRepository({ ...FILES, [MODELS]: [{ name: 'm', ...source }] });
    const text = await recordInventory({ root: repository.root, ...GIVEN }, options(repository.root));
    assert.deepEqual(JSON.parse(text).models, [{ name: 'm', ...expected }]);
    repository.write({ [COMBINED]: text });
    assert.deepEqual(await told(repository), []);
  }
});

test('a combined inventory with a base of its own is written relative to that', async () => {
  using repository = repositoryOf({ path: 'wrong' }, { path: 'm/deep.bin', sha256: sha256('deep') });
  const given = { root: repository.root, ...OWN };
  const text = await recordInventory(given, options(repository.root));
  assert.equal(JSON.parse(text).models[0].path, '../models/m/deep.bin');
  repository.write({ [COMBINED]: text });
  assert.deepEqual(kinds(await repository.check(OWN)), []);
});

test('the fix writes paths that mean the same, in values and in entries that are new', async () => {
  const deep = { path: 'm/deep.bin', sha256: sha256('deep') };
  for (const models of [
    [{ name: 'm', path: 'models/m/other.bin', sha256: sha256('deep') }],
    [],
    [{ name: 'other', path: 'models/w.bin', sha256: digest }],
  ]) {
    using repository = makeRepository({
      ...FILES,
      [COMBINED]: { models },
      [MODELS]: [{ name: 'm', ...deep }],
    });
    const given = { root: repository.root, ...GIVEN };
    const { files, report } = await updateRepository(given, options(repository.root));
    const [changed, ...others] = files;
    assert.deepEqual([changed?.path, others], [COMBINED, []]);
    const { models: after } = JSON.parse(new TextDecoder().decode(changed?.after));
    assert.deepEqual(after, [{ name: 'm', path: 'models/m/deep.bin', sha256: sha256('deep') }]);
    assert.deepEqual(kinds(report), []);
  }
});
