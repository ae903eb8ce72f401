import assert from 'node:assert/strict';
import { test } from 'node:test';
import { resolveSettings } from '../../src/settings/settings.ts';
import { type RawSettings, SETTING_NAMES } from '../../src/settings/table.ts';
import { lines } from '../../src/settings/values.ts';

const DEFAULTS = {
  severities: {},
  optional: [],
  ignoreFields: [],
  isProposal: false,
  only: [],
  suppress: [],
  bases: {},
  mappings: [],
  root: '.',
  manifests: 'auto',
  config: '.github/manifest-drift.yml',
  given: new Set(),
  combined: { patterns: ['inventory/combined_inventory.json'], explicit: false },
  models: { patterns: ['models/inventory.json'], explicit: false },
  datasets: { patterns: ['datasets/inventory.json'], explicit: false },
  checksums: { patterns: ['models/checksums.sha256'], explicit: false },
  schemas: [],
  checksumBase: 'auto',
  inventoryBase: 'auto',
  pathPrefixes: [],
  missingFiles: 'auto',
  weakDigests: 'accept',
  unrecorded: 'off',
  unrecordedBy: {},
  trustedRoot: [],
  signedBy: [],
  nameDigests: false,
  pointers: 'accept',
  hash: 'all',
  baseline: 'auto',
  upstream: { huggingface: false, gitLfs: false, origins: [], places: [], buckets: [] },
  upstreamAuth: new Map(),
  shard: null,
  concurrency: null,
  failOn: 'error',
  timeBudget: null,
  statements: [],
  statementMaxAge: 7 * 24 * 3_600_000,
  state: null,
  verifiedWithin: 30 * 24 * 3_600_000,
  trustState: null,
} as const;

/** Every setting at another value than its default, and what that comes to. */
const OTHERS: RawSettings = {
  root: 'sub',
  manifests: 'm.yaml\n d/*.json',
  'combined-inventory': 'all.json',
  'model-inventory': 'm/*.json\n d.json ',
  'dataset-inventory': ' none\n',
  'manifest-schema': 's.json\nm/*.json = t.json',
  checksums: '\r\na.sha256\r\n\r\n  b.sha256\n',
  'checksum-base': ' list ',
  'inventory-base': 'own ',
  'path-prefix': '/a\n\n/b',
  'missing-files': 'ignore\n',
  'weak-digests': ' error',
  unrecorded: 'notice ',
  'trusted-root': 'root.json',
  'signed-by': ' a b ',
  'name-digests': 'true ',
  pointers: ' ignore',
  hash: 'recorded ',
  baseline: ' origin/main ',
  upstream: 'huggingface\ngit-lfs\nhttps://Example.org:8443',
  'upstream-auth': ' https://Example.org:8443=TOKEN ',
  shard: '2/3',
  concurrency: ' 4 ',
  'fail-on': ' notice',
  'time-budget': ' 15m ',
  statements: ' smoke.json\n other/*.json',
  'statement-max-age': ' 2h ',
  state: ' ../state ',
  'verified-within': '12h ',
  'trust-state': ' 3d',
};
const RESOLVED = {
  ...DEFAULTS,
  root: 'sub',
  manifests: ['m.yaml', 'd/*.json'],
  combined: { patterns: ['all.json'], explicit: true },
  models: { patterns: ['m/*.json', 'd.json'], explicit: true },
  datasets: { patterns: [], explicit: true },
  checksums: { patterns: ['a.sha256', 'b.sha256'], explicit: true },
  schemas: [
    { schema: 's.json', manifests: null },
    { schema: 't.json', manifests: 'm/*.json' },
  ],
  checksumBase: 'list',
  inventoryBase: 'own',
  pathPrefixes: ['/a', '/b'],
  missingFiles: 'ignore',
  weakDigests: 'error',
  unrecorded: 'notice',
  unrecordedBy: {},
  trustedRoot: ['root.json'],
  signedBy: ['a b'],
  nameDigests: true,
  pointers: 'ignore',
  hash: 'recorded',
  baseline: 'origin/main',
  upstream: {
    huggingface: true,
    gitLfs: true,
    origins: ['https://example.org:8443'],
    places: [],
    buckets: [],
  },
  upstreamAuth: new Map([['https://example.org:8443', 'TOKEN']]),
  shard: { index: 2, total: 3 },
  concurrency: 4,
  failOn: 'notice',
  timeBudget: 900_000,
  statements: ['smoke.json', 'other/*.json'],
  statementMaxAge: 2 * 3_600_000,
  state: '../state',
  verifiedWithin: 12 * 3_600_000,
  trustState: 3 * 24 * 3_600_000,
};

test('what nobody sets is the default', () => {
  assert.deepEqual(resolveSettings({}), DEFAULTS);
});

for (const blank of ['', ' ', '\n', ' \r\n\t\n']) {
  test(`a value that is ${JSON.stringify(blank)} sets nothing, and so turns nothing off`, () => {
    const blanks = Object.fromEntries(SETTING_NAMES.map((name) => [name, blank])) as RawSettings;
    assert.deepEqual(resolveSettings(blanks), DEFAULTS);
    assert.deepEqual(resolveSettings({}, blanks), DEFAULTS);
    assert.deepEqual(resolveSettings(blanks, OTHERS), RESOLVED);
  });
}

test('what is given wins over the config, and that over the default', () => {
  const given = { ...RESOLVED, given: new Set(Object.keys(OTHERS)) };
  assert.deepEqual(resolveSettings(OTHERS), given);
  assert.deepEqual(resolveSettings({}, OTHERS), RESOLVED);
  assert.deepEqual(resolveSettings(OTHERS, { ...OTHERS, root: 'x', checksums: 'x', shard: '1/1' }), given);
});

test('what only the config can say is taken over', () => {
  const extras = {
    severities: { 'file-missing': 'notice' },
    optional: ['a/*'],
    ignoreFields: ['notes'],
    suppress: [],
    bases: { 'a/SUMS': 'own' },
    mappings: [],
  } as const;
  assert.deepEqual(resolveSettings({}, {}, extras), { ...DEFAULTS, ...extras });
});

test('a choice is one of its words', () => {
  for (const word of ['auto', 'root', 'list'])
    assert.equal(resolveSettings({ 'checksum-base': `\n${word} ` }).checksumBase, word);
  assert.throws(() => resolveSettings({ 'checksum-base': 'List' }), {
    name: 'SettingsError',
    message: 'checksum-base: "List" is not one of auto, root, list (did you mean list?).',
  });
  assert.throws(() => resolveSettings({ 'fail-on': 'x' }), /"x" is not one of error, warning, notice\.$/);
  for (const name of ['missing-files', 'pointers', 'hash', 'fail-on'] as const)
    assert.throws(() => resolveSettings({ [name]: 'list' }), new RegExp(`^SettingsError: ${name}: "list"`));
});

test('lines are trimmed, and empty ones left out', () => {
  assert.deepEqual(lines(' a b \r\n\n\tc\n \r\nd'), ['a b', 'c', 'd']);
  assert.deepEqual(lines(' \n'), []);
});

test('a baseline is whatever git may take for a commit, but for an option', () => {
  for (const name of ['HEAD~1', 'a', 'a-b', 'origin/größe', '@{u}', 'x'.repeat(1000), 'none'])
    assert.equal(resolveSettings({ baseline: name }).baseline, name);
  for (const name of ['-a', '--output=x', 'a b', 'a\nb', 'a\u0000', 'a\u0085b', '\u0000', 'x'.repeat(1001)])
    assert.throws(
      () => resolveSettings({ baseline: name }),
      /^SettingsError: baseline: ".*" is not a branch, tag or commit, auto or none\.$/,
    );
});

test('upstream names hosts that are asked by HTTPS and nothing else', () => {
  for (const [value, huggingface, origins] of [
    ['none', false, []],
    [' none\n', false, []],
    ['huggingface', true, []],
    ['https://a.org', false, ['https://a.org']],
    ['https://a.org/\nhttps://b.org:444\nhuggingface', true, ['https://a.org', 'https://b.org:444']],
    ['https://a.org:443', false, ['https://a.org']],
  ] as const)
    assert.deepEqual(
      resolveSettings({ upstream: value }).upstream,
      { huggingface, gitLfs: false, origins, places: [], buckets: [] },
      value,
    );
  for (const word of [
    'http://a.org',
    'https://a.org/x',
    'https://a.org/?',
    'https://me@a.org',
    'https://me:pw@a.org/',
    'a.org',
    'ftp://a.org/',
    'https://',
  ])
    assert.throws(() => resolveSettings({ upstream: `huggingface\n${word}` }), {
      name: 'SettingsError',
      message: `upstream: "${word}" is not huggingface, git-lfs, gh-release:OWNER/REPO@TAG, oci://HOST/NAME:TAG, modelscope:OWNER/NAME, s3://BUCKET, a server as https://HOST, or none.`,
    });
  assert.throws(() => resolveSettings({ upstream: 'hugging-face' }), /\(did you mean huggingface\?\)\.$/);
  for (const value of ['none\nhuggingface', 'https://a.org\nnone', 'none\nnone'])
    assert.throws(() => resolveSettings({ upstream: value }), {
      name: 'SettingsError',
      message: 'upstream: none stands alone; it cannot be named beside others.',
    });
});

test('upstream names places that list files', () => {
  const digest = `sha256:${'a'.repeat(64)}`;
  for (const [written, place] of [
    ['gh-release:o/r@v1.0', { is: 'release', repository: 'o/r', tag: 'v1.0' }],
    ['gh-release:O-1/r.x_y@a/b@c', { is: 'release', repository: 'O-1/r.x_y', tag: 'a/b@c' }],
    [
      'oci://ghcr.io/team/model:v1',
      { is: 'registry', origin: 'https://ghcr.io', name: 'team/model', reference: 'v1' },
    ],
    [
      'oci://127.0.0.1:5000/m:v1',
      { is: 'registry', origin: 'http://127.0.0.1:5000', name: 'm', reference: 'v1' },
    ],
    [`oci://h:1/a/b@${digest}`, { is: 'registry', origin: 'https://h:1', name: 'a/b', reference: digest }],
  ] as const)
    assert.deepEqual(
      resolveSettings({ upstream: written }).upstream.places,
      [{ ...place, written }],
      written,
    );
  for (const written of [
    'gh-release:o/r',
    'gh-release:o@v1',
    'gh-release:o/..@v1',
    'gh-release:-o/r@v1',
    'gh-release:o/r/s@v1',
    'oci://ghcr.io/team/model',
    'oci://ghcr.io/Team/model:v1',
    'oci://ghcr.io:5000',
    'oci://me@ghcr.io/team/model:v1',
    'oci://ghcr.io/../model:v1',
    'oci://ghcr.io/m@sha256:abc',
    'oci://ghcr.io/m?x:v1',
  ])
    assert.throws(() => resolveSettings({ upstream: written }), { name: 'SettingsError' }, written);
});

test('upstream names buckets', () => {
  assert.deepEqual(resolveSettings({ upstream: 's3://my.models-1\nhttps://a.org' }).upstream, {
    ...{ huggingface: false, gitLfs: false, places: [] },
    ...{ origins: ['https://a.org'], buckets: ['my.models-1'] },
  });
  for (const word of [
    's3://',
    's3://a',
    's3://Models',
    's3://a..b',
    's3://models/prefix',
    's3://me@models',
    's3://-models',
  ])
    assert.throws(() => resolveSettings({ upstream: word }), { name: 'SettingsError' }, word);
});

test('tokens of servers are named by variables, and only by the step', () => {
  const given = resolveSettings({ 'upstream-auth': 'https://a.org=A\nhttps://b.org:444=B_2' });
  assert.deepEqual(
    [...given.upstreamAuth],
    [
      ['https://a.org', 'A'],
      ['https://b.org:444', 'B_2'],
    ],
  );
  for (const line of [
    'https://a.org',
    'http://a.org=A',
    'https://a.org/x=A',
    'https://a.org=2',
    'https://a.org=$(id)',
  ])
    assert.throws(() => resolveSettings({ 'upstream-auth': line }), { name: 'SettingsError' }, line);
});

test('concurrency is a number of files that a machine can hash at once', () => {
  for (const [value, number] of [
    ['auto', null],
    [' auto ', null],
    ['1', 1],
    ['007', 7],
    ['256', 256],
  ] as const)
    assert.equal(resolveSettings({ concurrency: value }).concurrency, number);
  for (const value of ['0', '257', '-1', '1.5', '1e1', '0x2', 'x1', '1x', '0000000001', 'none'])
    assert.throws(() => resolveSettings({ concurrency: value }), {
      name: 'SettingsError',
      message: `concurrency: "${value}" is not a whole number from 1 to 256, or auto.`,
    });
});

test('a time budget is a time that a timer can wait', () => {
  for (const [value, milliseconds] of [
    ['none', null],
    [' none ', null],
    ['1', 1000],
    ['90s', 90_000],
    ['15m', 900_000],
    ['2h', 7_200_000],
    ['500h', 1_800_000_000],
    ['30000m', 1_800_000_000],
    ['1d', 86_400_000],
  ] as const)
    assert.equal(resolveSettings({ 'time-budget': value }).timeBudget, milliseconds);
  for (const value of [
    '0',
    '0h',
    '501h',
    '1800001',
    '-1s',
    '1.5h',
    '1 h',
    '21d',
    '1hm',
    'x1h',
    's',
    'auto',
    '0000000001',
  ])
    assert.throws(() => resolveSettings({ 'time-budget': value }), {
      name: 'SettingsError',
      message: `time-budget: "${value}" is not a time such as 90s, 15m or 2h (at most 500h), or none.`,
    });
});
