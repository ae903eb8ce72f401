/** What records say in ways that are easily overlooked. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FindingKind } from '../../src/rules/index.ts';
import { EMPTY_COMBINED, findings, kinds, listOf, makeRepository, sha256 } from '../support/repository.ts';

const COMBINED = 'inventory/combined_inventory.json';
const SOURCE = 'models/inventory.json';
const LIST = 'models/checksums.sha256';
const about = (text: string) => `{"models":[{"name":"m","version":"1.0.0","notes":${text}}]}`;

test('numbers that no double holds are compared as they are written', async () => {
  for (const [ours, theirs, count] of [
    ['12345678901234567890', '12345678901234567891', 1],
    ['1e400', '2e400', 1],
    ['12345678901234567890', '12345678901234567890', 0],
    ['1.0', '1', 0],
  ] as const) {
    using repository = makeRepository({ [COMBINED]: about(ours), [SOURCE]: about(theirs) });
    const found = findings(await repository.check(), 'entry-differs');
    assert.equal(found.length, count, `${ours} ${theirs}`);
    if (count === 1) assert.deepEqual([found[0]?.actual, found[0]?.expected], [ours, theirs]);
  }
});

test('a size from another record is told with the place that records it', async () => {
  const models = [{ name: 'm', path: 'models/m.bin', size_bytes: 5, version: '1.0.0' }];
  using repository = makeRepository({
    [COMBINED]: { models },
    [SOURCE]: { models },
    'models/m.bin': 'a',
    [LIST]: listOf({ 'models/m.bin': 'a' }),
  });
  const [finding] = findings(await repository.check(), 'size-mismatch');
  assert.deepEqual(
    [finding?.data, finding?.location?.file],
    [{ expected: 5, actual: 1 }, 'models/inventory.json'],
  );
  assert.equal(finding?.location?.file, SOURCE);
});

test('a digest without a path, and a second path, are said to protect nothing', async () => {
  const models = [
    { name: 'm', sha256: sha256('a'), version: '1.0.0' },
    { name: 'n', path: 'models/n', local_path: 'elsewhere/n', version: '1.0.0' },
  ];
  using repository = makeRepository({ [COMBINED]: { models }, [SOURCE]: { models } });
  const report = await repository.check();
  const told = (kind: FindingKind) =>
    findings(report, kind).map(({ severity, subject }) => `${severity} ${subject}`);
  assert.deepEqual(told('path-unknown'), [`error ${COMBINED}`, `error ${SOURCE}`]);
  assert.deepEqual(told('inventory-invalid'), ['warning model:n', 'warning model:n']);
});

test('a name outside the entries that is nearly one that is read is told, since nothing reads it', async () => {
  const said = async (inventory: object) => {
    using repository = makeRepository({ [COMBINED]: { datasets: [], ...inventory } });
    const found = findings(await repository.check(), 'inventory-invalid');
    return found.map(({ severity, data }) => [severity, data]);
  };
  assert.deepEqual(await said({ Model: [] }), [
    ['warning', { what: 'misspelt', expected: 'models', actual: 'Model' }],
  ]);
  assert.deepEqual(await said({ totals: { model_bytes: 7 } }), [
    ['warning', { what: 'misspelt', expected: 'totals.models_bytes', actual: 'totals.model_bytes' }],
  ]);
  assert.deepEqual(
    await said({ models: [], model: [], notes: 1, metadata: 2, created_at: 3, updated_at: 4 }),
    [],
  );
  assert.deepEqual(await said({ totals: { models_size: 7, datasets_count: 8, bytes: 9 } }), []);
});

test('a list whose PGP signature breaks off is malformed', async () => {
  const signed = (end: string) =>
    `-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\n${listOf({ 'models/a.bin': 'a' })}-----BEGIN PGP SIGNATURE-----\n\naGVsbG8=\n${end}`;
  for (const [end, expected] of [
    ['-----END PGP SIGNATURE-----\n', []],
    ['', ['error list-malformed']],
  ] as const) {
    using repository = makeRepository({
      [COMBINED]: EMPTY_COMBINED,
      'models/a.bin': 'a',
      [LIST]: signed(end),
    });
    assert.deepEqual(kinds(await repository.check()), expected);
  }
});

test('a null identity beside another one counts as absent', async () => {
  const models = [{ id: null, name: 'm', version: '1.0.0' }];
  using repository = makeRepository({ [COMBINED]: { models }, [SOURCE]: { models } });
  assert.deepEqual(findings(await repository.check(), 'inventory-invalid'), []);
  using without = makeRepository({ [COMBINED]: { models: [{ id: null }] } });
  const [nameless] = findings(await without.check(), 'inventory-invalid');
  assert.match((nameless?.data as { expected?: string } | undefined)?.expected ?? '', /needs one of/);
});

test('an empty list of paths in the config means none', async () => {
  using repository = makeRepository({
    [COMBINED]: EMPTY_COMBINED,
    [LIST]: listOf({ 'models/a.bin': 'a' }),
    '.github/manifest-drift.yml': 'checksums: []\n',
  });
  assert.deepEqual(kinds(await repository.check()), ['notice nothing-recorded']);
});

test('a total that the known parts exceed is wrong, whatever the others are', async () => {
  const models = [
    { name: 'm', version: '1.0.0', size_bytes: 10 },
    { name: 'n', version: '1.0.0' },
  ];
  for (const [total, count] of [
    [5, 1],
    [10, 0],
    [99, 0],
  ] as const) {
    using repository = makeRepository({
      [COMBINED]: { models, totals: { models_bytes: total } },
      [SOURCE]: { models },
    });
    assert.equal(findings(await repository.check(), 'totals-differ').length, count);
  }
});

test('columns that hashdeep does not have are malformed, and its digests are read all the same', async () => {
  for (const [columns, count] of [
    ['size,md5,sha256,filename', 0],
    ['siye,md5,sha256,filename', 1],
    ['size,md5,sha256,name', 1],
  ] as const) {
    using repository = makeRepository({
      [COMBINED]: EMPTY_COMBINED,
      'models/a.bin': 'a',
      [LIST]: `%%%% HASHDEEP-1.0\r\n%%%% ${columns}\r\n1,${'0'.repeat(32)},${sha256('a')},a.bin\r\n`,
    });
    const report = await repository.check();
    assert.deepEqual([report.summary.matched, findings(report, 'list-malformed').length], [1, count]);
  }
});

test('a hashdeep size that is no number is malformed', async () => {
  const text = (size: string) =>
    `%%%% HASHDEEP-1.0\n%%%% size,sha256,filename\n${size},${sha256('a')},models/a.bin\n1,${sha256('b')},models/b.bin\n`;
  for (const [size, expected] of [
    ['1', []],
    ['1x', ['error list-malformed']],
  ] as const) {
    using repository = makeRepository({
      [COMBINED]: EMPTY_COMBINED,
      'models/a.bin': 'a',
      'models/b.bin': 'b',
      [LIST]: text(size),
    });
    assert.deepEqual(kinds(await repository.check({ 'checksum-base': 'root' })), expected);
  }
});
