import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { EntryDiffers } from '../../src/rules/entry-differs.ts';
import type { InventoryMissing } from '../../src/rules/inventory-missing.ts';
import { findings, kinds, makeRepository } from '../support/repository.ts';

const COMBINED = 'inventory/combined_inventory.json';
const MODELS = 'models/inventory.json';

const entry = (more: object = {}) => ({ name: 'm', version: '1.0.0', ...more });
const combinedOf = (models: object[], more: object = {}) => ({ [COMBINED]: { models, ...more } });
const sourceOf = (models: unknown) => ({ [MODELS]: models as object });

test('a combined inventory that says what its source says passes, whatever the order', async () => {
  using repository = makeRepository({
    ...combinedOf([
      { name: 'b', license: { name: 'MIT', url: 'u' }, files: [{ path: 'x', size_bytes: 1 }, { path: 'y' }] },
      { folder_name: 'f', repo_id: 'o/f', snapshot: null, top_files: [] },
      entry(),
    ]),
    ...sourceOf([
      entry(),
      { snapshot: null, top_files: [], repo_id: 'o/f', folder_name: 'f' },
      { files: [{ path: 'y' }, { size_bytes: 1, path: 'x' }], license: { url: 'u', name: 'MIT' }, name: 'b' },
    ]),
  });
  const report = await repository.check();
  assert.deepEqual(kinds(report), [
    'notice file-missing',
    'notice nothing-recorded',
    'notice revision-not-pinned',
  ]);
  assert.equal(report.outcome, 'pass');
});

test('a value that differs is named with its pointer, both values and both places', async () => {
  using repository = makeRepository({
    ...combinedOf([entry({ license: { name: 'MIT' }, size_bytes: 5 })]),
    ...sourceOf({ models: [entry({ size_bytes: 5, license: { name: 'Apache-2.0' } })] }),
  });
  const [finding, ...others] = findings(await repository.check(), 'entry-differs');
  assert.equal(others.length, 0);
  assert.deepEqual(
    { ...finding, fingerprint: '' },
    {
      kind: 'entry-differs',
      severity: 'error',
      count: 1,
      subject: 'model:m',
      data: { pointer: '/license/name', expected: '"Apache-2.0"', actual: '"MIT"', has_more: false },
      message: finding?.message,
      location: { file: COMBINED, line: 7, column: 17 },
      related: { file: MODELS, line: 8, column: 17 },
      expected: '"Apache-2.0"',
      actual: '"MIT"',
      fingerprint: '',
    },
  );
});

for (const [what, combined, source, pointer] of [
  ['a field that only the source has', {}, { notes: 'n' }, '/notes'],
  ['a field that only the combined inventory has', { notes: 'n' }, {}, '/notes'],
  ['null against no field', { snapshot: null }, {}, '/snapshot'],
  ['a number against the same text', { extra: 1 }, { extra: '1' }, '/extra'],
  ['an array that is longer', { tags: ['a'] }, { tags: ['a', 'b'] }, '/tags/1'],
  ['an array in another order', { tags: ['b', 'a'] }, { tags: ['a', 'b'] }, '/tags/0'],
  [
    'a file of a list of files',
    { files: [{ path: 'x', size_bytes: 1 }] },
    { files: [{ path: 'x', size_bytes: 2 }] },
    '/files/0/size_bytes',
  ],
  ['a file that only one side lists', { files: [] }, { files: [{ path: 'x' }] }, '/files/0'],
  ['a key with a slash and a tilde', { 'a/b~c': 1 }, { 'a/b~c': 2 }, '/a~1b~0c'],
] as const) {
  test(`${what} is a difference`, async () => {
    using repository = makeRepository({
      ...combinedOf([entry(combined)]),
      ...sourceOf([entry(source)]),
    });
    const report = await repository.check();
    const [first] = findings(report, 'entry-differs');
    assert.equal((first?.data as EntryDiffers | undefined)?.pointer, pointer);
    assert.equal(report.outcome, 'fail');
  });
}

test('fields named in the config are not compared, and only those', async () => {
  using repository = makeRepository({
    ...combinedOf([entry({ notes: 'a', size_bytes: 1 })]),
    ...sourceOf([entry({ notes: 'b', size_bytes: 2 })]),
    '.github/manifest-drift.yml': 'ignore-fields: [notes]\n',
  });
  const found = findings(await repository.check(), 'entry-differs');
  assert.deepEqual(
    found.map(({ location }) => location?.line),
    [7],
  );
});

test('entries on one side only, and entries listed twice', async () => {
  using repository = makeRepository({
    ...combinedOf([entry({ name: 'only-combined' }), entry({ name: 'both' }), entry({ name: 'both' })]),
    ...sourceOf([entry({ name: 'both' }), entry({ name: 'only-source' })]),
  });
  const report = await repository.check();
  const about = (kind: Parameters<typeof findings>[1]) =>
    findings(report, kind).map(({ subject, location }) => `${subject} ${location?.file}:${location?.line}`);
  assert.deepEqual(about('entry-unknown'), [`model:only-combined ${COMBINED}:3`]);
  assert.deepEqual(about('entry-missing'), [`model:only-source ${MODELS}:6`]);
  assert.deepEqual(about('entry-duplicate'), [`model:both ${COMBINED}:11`]);
});

test('identity is id, else repo_id, else name, else folder_name, within its kind', async () => {
  using repository = makeRepository({
    [COMBINED]: {
      models: [
        { id: '1', name: 'x' },
        { repo_id: 'o/r', name: 'y' },
        { name: 'n', folder_name: 'z' },
        { folder_name: 'f' },
      ],
      datasets: [{ name: 'n' }],
    },
    [MODELS]: [
      { id: '1', name: 'x' },
      { repo_id: 'o/r', name: 'y' },
      { name: 'n', folder_name: 'z' },
      { folder_name: 'f' },
    ],
    'datasets/inventory.json': [{ name: 'n' }],
  });
  const report = await repository.check();
  assert.equal(report.outcome, 'pass');
  assert.deepEqual(
    [...report.entries].map(({ kind, id }) => `${kind}:${id}`),
    ['model:1', 'model:f', 'model:n', 'model:o/r', 'dataset:n'],
  );
});

test('several sources by glob make up one side', async () => {
  using repository = makeRepository({
    ...combinedOf([entry({ name: 'a' }), entry({ name: 'b' })]),
    'models/a.inventory.json': [entry({ name: 'a' })],
    'models/deep/b.inventory.json': { models: [entry({ name: 'b' })] },
  });
  const good = await repository.check({ 'model-inventory': 'models/**/*.inventory.json' });
  assert.equal(good.outcome, 'pass');
  const half = await repository.check({ 'model-inventory': 'models/*.inventory.json' });
  assert.deepEqual(
    findings(half, 'entry-unknown').map(({ subject }) => subject),
    ['model:b'],
  );
});

test('a missing source matters when the combined inventory relies on it, or when it was named', async () => {
  using repository = makeRepository(combinedOf([entry(), entry({ name: 'n' })]));
  const relied = await repository.check();
  assert.deepEqual(kinds(relied).slice(0, 1), ['error inventory-missing']);
  const [missing] = findings(relied, 'inventory-missing');
  assert.equal(missing?.subject, MODELS);
  assert.deepEqual((missing?.data as InventoryMissing | undefined)?.listed, {
    file: COMBINED,
    count: 2,
    kind: 'model',
  });
  assert.equal(findings(relied, 'entry-unknown').length, 0, 'one cause, one finding');

  repository.write(combinedOf([]));
  assert.equal((await repository.check()).outcome, 'pass');
  const named = await repository.check({ 'model-inventory': MODELS });
  assert.deepEqual(
    findings(named, 'inventory-missing').map(({ subject }) => subject),
    [MODELS],
  );
  const none = await repository.check({ 'model-inventory': 'none' });
  assert.equal(none.outcome, 'pass');
});

test('a missing combined inventory is an error unless there is none by design', async () => {
  using repository = makeRepository(sourceOf([entry()]));
  const report = await repository.check();
  assert.deepEqual(
    findings(report, 'inventory-missing').map(({ subject }) => subject),
    [COMBINED],
  );
  assert.equal(report.outcome, 'fail');
  assert.equal((await repository.check({ 'combined-inventory': 'none' })).outcome, 'pass');
});

test('an inventory is never compared with itself', async () => {
  using repository = makeRepository(combinedOf([entry()]));
  await assert.rejects(
    repository.check({ 'model-inventory': 'inventory/*.json' }),
    /cannot be compared with itself/,
  );
});

test('totals are held against the sums of the entries', async () => {
  const models = [
    entry({ size_bytes: 5, files_count: 2 }),
    entry({ name: 'n', size_bytes: 7, files: [{ path: 'x' }] }),
  ];
  using repository = makeRepository({
    ...combinedOf(models, {
      totals: { models_bytes: 12, models_files: 3, datasets_bytes: 0, datasets_files: 0 },
    }),
    ...sourceOf(models),
  });
  assert.deepEqual(findings(await repository.check(), 'totals-differ'), []);
  repository.write(
    combinedOf(models, {
      totals: { models_bytes: 13, models_files: 4, datasets_bytes: 1, datasets_files: 0 },
    }),
  );
  const found = findings(await repository.check(), 'totals-differ');
  assert.deepEqual(
    found.map(({ expected, actual }) => [expected, actual]),
    [
      ['12', '13'],
      ['3', '4'],
      ['0', '1'],
    ],
  );
  assert.ok(found.every(({ location }) => location?.file === COMBINED && location.line > 15));
});

test('a total over entries that do not all say their part is not judged', async () => {
  const models = [entry({ size_bytes: 5 }), entry({ name: 'n' })];
  using repository = makeRepository({
    ...combinedOf(models, { totals: { models_bytes: 99, models_files: 99 } }),
    ...sourceOf(models),
  });
  assert.deepEqual(findings(await repository.check(), 'totals-differ'), []);
});

test('a combined inventory that is older than a source is stale', async () => {
  const at = (generated_at: string) => ({ generated_at });
  using repository = makeRepository({
    ...combinedOf([], at('2025-12-02T18:00:00.123456Z')),
    ...sourceOf({ ...at('2025-12-02T18:00:01'), models: [] }),
  });
  const [finding] = findings(await repository.check(), 'combined-stale');
  assert.equal(finding?.severity, 'warning');
  assert.deepEqual(finding?.location, { file: COMBINED, line: 3, column: 19 });
  repository.write(sourceOf({ ...at('2025-12-02T20:00:00+02:00'), models: [] }));
  assert.deepEqual(findings(await repository.check(), 'combined-stale'), []);
});

test('a day without a time is older than what was written on another day alone', async () => {
  const at = (generated_at: string) => ({ generated_at });
  for (const [source, stale] of [
    ['2025-12-02T18:00:00Z', false],
    ['2025-12-02', false],
    ['2025-12-03T00:00:00Z', true],
    ['2025-12-03', true],
  ] as const) {
    using repository = makeRepository({
      ...combinedOf([], at('2025-12-02')),
      ...sourceOf({ ...at(source), models: [] }),
    });
    assert.equal(findings(await repository.check(), 'combined-stale').length, stale ? 1 : 0, source);
  }
});

test('a digest is the same in capitals, and any other text is not', async () => {
  const hex = 'ab12'.repeat(16);
  for (const [value, differs] of [
    [{ sha256: hex.toUpperCase() }, false],
    [{ revision: 'AbCd'.repeat(10) }, false],
    [{ digest: `SHA256:${hex}` }, false],
    [{ sha256: `B${hex.slice(1)}` }, true],
    [{ license: 'mit' }, true],
    [{ id2: 'ABCD' }, true],
  ] as const) {
    const [[key, written]] = Object.entries(value) as [[string, string]];
    const other = key === 'sha256' ? hex : written === 'mit' ? 'MIT' : written.toLowerCase();
    using repository = makeRepository({
      ...combinedOf([entry({ [key]: other })]),
      ...sourceOf({ models: [entry({ [key]: written })] }),
    });
    const found = findings(await repository.check(), 'entry-differs');
    assert.equal(found.length, differs ? 1 : 0, written);
  }
});
