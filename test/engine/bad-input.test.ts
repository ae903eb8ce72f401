import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readJson } from '../../src/text/read-json.ts';
import { findings, kinds, listOf, makeRepository } from '../support/repository.ts';
import { UTF_16 } from '../support/utf-16.ts';

const COMBINED = 'inventory/combined_inventory.json';
const LIST = 'models/checksums.sha256';

/** The values of some data. */
const said = (data: object = {}) => Object.values(data).join(' ');

for (const [what, content, line, why] of [
  ['not JSON', '{\n  "models": [}\n', 2, /syntax.*a value is expected/],
  ['comments', '{\n // no\n"models": []}', 2, /comments are not allowed/],
  ['a trailing comma', '{"models": [],\n}', 2, /property name|value/],
  ['not UTF-8', Buffer.from([0x7b, 0x0a, 0x22, 0xff, 0x22]), 2, /encoding","detail":null/],
  ...UTF_16.map(([name, encode]) => [name, encode('{"models":[]}'), 1, /UTF-16 [LB]E/] as const),
  ['an empty file', ' \n', 1, /empty/],
  ['a JSON bomb', `{"models":\n${'['.repeat(100_000)}`, 2, /too-deep.*100/],
] as const) {
  test(`an inventory that cannot be read is one finding, and the run goes on: ${what}`, async () => {
    using repository = makeRepository({
      [COMBINED]: content,
      'models/x': 'x',
      [LIST]: listOf({ 'models/x': 'x' }),
    });
    const report = await repository.check();
    assert.deepEqual(kinds(report), ['error inventory-unreadable']);
    const [finding] = findings(report);
    assert.match(JSON.stringify(finding?.data), why);
    assert.deepEqual([finding?.location?.file, finding?.location?.line], [COMBINED, line]);
    assert.equal(report.summary.matched, 1, 'the recorded file is still verified');
  });
}

for (const [what, content, place, why] of [
  [
    'a wrong type',
    '{"models": [\n  {"name": "m", "size_bytes": "12"}]}',
    [2, 31],
    /\/models\/0\/size_bytes must be a whole number or null "12"/,
  ],
  ['a negative size', '{"models": [{"name": "m",\n"size_bytes": -1}]}', [2, 15], />= 0/],
  [
    'a size beyond exact numbers',
    '{"models": [{"name": "m",\n"size_bytes": 9007199254740993}]}',
    [2, 15],
    /<= 9007199254740991/,
  ],
  ['no identity', '{"models": [{"path": "x"}]}', [1, 13], /needs one of `id`/],
  ['an entry that is no object', '{"models": [5]}', [1, 13], /must be an object 5/],
  ['neither models nor datasets', '{"model": []}', [1, 1], /needs `models` or `datasets`/],
  ['a date that is none', '{"models": [],\n"generated_at": "yesterday"}', [2, 17], /ISO 8601/],
  [
    'a day that does not exist',
    '{"models": [],\n"generated_at": "2026-02-30"}',
    [2, 17],
    /date-time that exists/,
  ],
  ['a duplicate key', '{"models": [],\n"models": []}', [2, 1], /duplicate-key models/],
  ['a __proto__ key', '{"models": [],\n"__proto__": {"datasets": 1}}', [2, 1], /not-data __proto__/],
  ['a path with a NUL', '{"models": [{"name": "m", "path": "a\\u0000b"}]}', [1, 35], /NUL/],
  ['a wrong root', '"text"', [1, 1], /must be an object or an array/],
] as const) {
  test(`a value that breaks the schema is named at its place: ${what}`, async () => {
    using repository = makeRepository({ [COMBINED]: content });
    const report = await repository.check({ 'model-inventory': 'none', 'dataset-inventory': 'none' });
    const [finding] = findings(report, 'inventory-invalid');
    assert.match(`${said(finding?.data)}`, why);
    assert.deepEqual([finding?.location?.line, finding?.location?.column], place);
    assert.equal(report.outcome, 'fail');
  });
}

test('inventories and lists of several megabytes are read whole, and a value at their end is named', async () => {
  const models = Array.from({ length: 40_000 }, (_, index) => ({
    name: `model-${index}`,
    notes: 'é'.repeat(20),
  }));
  const list = Array.from(
    { length: 40_000 },
    (_, index) => `${String(index).padStart(64, '0')}  models/ü-${index}\n`,
  ).join('');
  using repository = makeRepository({
    [COMBINED]: { models, datasets: [] },
    'models/inventory.json': { models: [...models.slice(0, -1), { ...models.at(-1), notes: 'other' }] },
    [LIST]: list,
  });
  const report = await repository.check({ 'missing-files': 'ignore' });
  assert.deepEqual(kinds(report), ['error entry-differs']);
  assert.deepEqual(findings(report)[0]?.location?.line, 2 + 4 * 40_000 - 1);
  assert.deepEqual([report.summary.total_files, report.summary.missing], [40_000, 40_000]);
});

test('keys that name built-in properties are ordinary fields', async () => {
  const text =
    '{"models": [{"name": "m", "constructor": "a", "hasOwnProperty": 1, "toString": null}], "datasets": []}';
  const other = text.replace('"a"', '"b"');
  using repository = makeRepository({ [COMBINED]: text, 'models/inventory.json': other });
  const [finding] = findings(await repository.check(), 'entry-differs');
  const { pointer, actual } = (finding?.data ?? {}) as { pointer?: string; actual?: string };
  assert.deepEqual([pointer, actual], ['/constructor', '"a"']);
});

test('more broken values than fit are counted', async () => {
  const models = Array.from({ length: 500 }, (_, index) => ({ name: `m${index}`, size_bytes: 'x' }));
  using repository = makeRepository({ [COMBINED]: { models } });
  const found = findings(await repository.check({ 'model-inventory': 'none' }), 'inventory-invalid');
  assert.equal(found.length, 101);
  assert.ok(found.some(({ data }) => (data as { count?: number }).count === 400));
});

test('a placeholder digest is named, and protects nothing', async () => {
  const models = [
    {
      name: 'm',
      path: 'models/m',
      sha256: '<sha256-of-top-shard>',
      files: [{ path: 'x', sha256: 'https://example.org/x' }],
    },
  ];
  using repository = makeRepository({
    [COMBINED]: { models, datasets: [] },
    'models/inventory.json': models,
  });
  const report = await repository.check();
  const found = findings(report, 'digest-placeholder');
  assert.deepEqual(
    found.map(({ actual, location }) => `${actual} ${location?.file}`),
    [
      `<sha256-of-top-shard> ${COMBINED}`,
      `https://example.org/x ${COMBINED}`,
      '<sha256-of-top-shard> models/inventory.json',
      'https://example.org/x models/inventory.json',
    ],
  );
  assert.equal(report.summary.has_recorded_checksums, false);
});

for (const [what, config, why] of [
  [
    'an unknown key',
    'missing-file: error\n',
    /manifest-drift\.yml:1:\d+: .*unknown key "missing-file" \(did you mean missing-files\?\)/,
  ],
  [
    'an unknown kind',
    'severities:\n  checksum-mismatched: notice\n',
    /:2:\d+: .*did you mean checksum-mismatch\?/,
  ],
  ['a wrong severity', 'severities:\n  file-missing: off\n', /must be one of error, warning, notice/],
  ['not YAML', 'a: [\n', /not valid YAML/],
  ['a key twice', 'fail-on: error\nfail-on: warning\n', /not valid YAML.*unique/],
  ['nested keys', `${'? '.repeat(500)}a\n`, /nests more than 32 levels/],
  ['an alias', 'optional: &a [x]\nignore-fields: *a\n', /alias/],
  ['a wrong value', 'checksum-base: here\n', /must be one of auto, root, list/],
  ['a wrong time', 'time-budget: soon\n', /time-budget: "soon" is not a time/],
  ['a choice in a pattern', 'optional: ["{a,b}"]\n', /write one for each choice/],
] as const) {
  test(`a mistake in the config could not run: ${what}`, async () => {
    using repository = makeRepository({ [COMBINED]: { models: [] }, '.github/manifest-drift.yml': config });
    await assert.rejects(repository.check(), (error: Error) => {
      assert.equal(error.name, 'SettingsError');
      assert.match(error.message, why);
      return true;
    });
  });
}

for (const [what, given, why] of [
  ['an unknown choice', { 'missing-files': 'errors' }, /"errors" is not one of .* \(did you mean error\?\)/],
  ['a root that is not there', { root: '/nowhere/at/all' }, /no such file/],
  ['a pattern outside the root', { checksums: '../other/*.sha256' }, /not below the root/],
  ['a config that was named', { config: 'gone.yml' }, /gone\.yml cannot be read: it is not there/],
  ['no concurrency', { concurrency: '0' }, /whole number from 1/],
] as const) {
  test(`a mistake in a setting could not run: ${what}`, async () => {
    using repository = makeRepository({ [COMBINED]: { models: [] } });
    await assert.rejects(repository.check(given), why);
  });
}

test('JSON is read exactly as JSON.parse reads it', () => {
  const signs = [
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"',
    'a',
    '1',
    '0',
    '-',
    '.',
    'e',
    '+',
    ' ',
    '\n',
    '\t',
    '\\',
    'u',
    'null',
    'true',
    '"a"',
    '/',
    '*',
    '\u00a0',
    '\u2028',
    '\u0001',
  ];
  const text = fc.oneof(fc.json(), fc.string({ unit: fc.constantFrom(...signs), maxLength: 8 }));
  fc.assert(
    fc.property(text, (json) => {
      let expected: { value: unknown } | null = null;
      try {
        expected = { value: JSON.parse(json) };
      } catch {}
      const read = readJson(json);
      assert.equal('value' in read, expected !== null, json);
      if ('value' in read && expected && read.problems.length === 0)
        assert.deepEqual(read.value, expected.value);
    }),
    { numRuns: 5000 },
  );
});
