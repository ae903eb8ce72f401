import assert from 'node:assert/strict';
import process from 'node:process';
import { test } from 'node:test';
import { readConfig } from '../../src/settings/read-config.ts';
import { resolveSettings } from '../../src/settings/settings.ts';

const FILE = '.github/manifest-drift.yml';
const NO_EXTRAS = { severities: {}, optional: [], ignoreFields: [], bases: {}, mappings: [], suppress: [] };

const read = (text: string | Uint8Array) => readConfig(FILE, Buffer.from(text as string));

for (const text of ['', '\n', '# nothing yet\n', '---\n', 'null', '{}', '$schema: x\n', '\uFEFF{}']) {
  test(`a config may say nothing: ${JSON.stringify(text)}`, async () => {
    assert.deepEqual(await read(text), { raw: {}, extras: NO_EXTRAS });
  });
}

test('settings are read as if they were given', async () => {
  const { raw, extras } = await read(`
combined-inventory: all.json
model-inventory: [a.json, b/*.json]
dataset-inventory: []
checksums: none
checksum-base: list
path-prefix: []
missing-files: warning
pointers: ignore
baseline: origin/main
upstream: []
concurrency: 4
fail-on: notice
time-budget: 90
`);
  assert.deepEqual(raw, {
    'combined-inventory': 'all.json',
    'model-inventory': 'a.json\nb/*.json',
    'dataset-inventory': 'none',
    checksums: 'none',
    'checksum-base': 'list',
    'path-prefix': '',
    'missing-files': 'warning',
    pointers: 'ignore',
    baseline: 'origin/main',
    upstream: 'none',
    concurrency: '4',
    'fail-on': 'notice',
    'time-budget': '90',
  });
  assert.deepEqual(extras, NO_EXTRAS);
  assert.equal(resolveSettings({}, raw, extras).timeBudget, 90_000);
});

test('what only a config can say is read', async () => {
  const { raw, extras } = await read(`
severities: {file-missing: notice, size-mismatch: warning}
optional: ['models/*.bin']
ignore-fields: [notes, tags]
suppress:
  - kind: checksum-mismatch
    path: models/a
    actual: ${'a'.repeat(64)}
    reason: it is known
    expires: 2028-02-29
  - {kind: file-missing, path: 'models/*', reason: it moves, expires: '2026-12-31'}
`);
  assert.deepEqual(raw, {});
  assert.deepEqual(extras, {
    severities: { 'file-missing': 'notice', 'size-mismatch': 'warning' },
    optional: ['models/*.bin'],
    ignoreFields: ['notes', 'tags'],
    bases: {},
    mappings: [],
    suppress: [
      {
        kind: 'checksum-mismatch',
        path: 'models/a',
        actual: 'a'.repeat(64),
        reason: 'it is known',
        expires: '2028-02-29',
        location: { file: FILE, line: 6, column: 5 },
      },
      {
        kind: 'file-missing',
        path: 'models/*',
        actual: null,
        reason: 'it moves',
        expires: '2026-12-31',
        location: { file: FILE, line: 11, column: 5 },
      },
    ],
  });
});

const suppressed = (more: string) => `suppress:\n- {kind: file-missing, path: a, ${more}}`;

for (const [what, text, message] of [
  ['bytes', Buffer.from([0x0a, 0xff]), ':2 cannot be read: it is not UTF-8 text; save it as UTF-8.'],
  [
    'nesting',
    `optional: ${'['.repeat(33)}`,
    ': the config nests more than 32 levels; it needs no more than three.',
  ],
  ['a tag', 'fail-on: !x error', ':1:10: the config is not valid YAML: Unresolved tag: !x.'],
  ['a key twice', 'a: 1\na: 2', /^:2:1: the config is not valid YAML: .*unique/],
  ['a directive', '%X\n---\nfail-on: error', ':1:1: the config is not valid YAML: Unknown directive %X.'],
  ['two documents', '{}\n---\n{}', /^:2:1: the config is not valid YAML: .*multiple documents/],
  [
    'an alias',
    'optional: &a [x]\nignore-fields: *a',
    ': the config uses a YAML alias; write the value out instead.',
  ],
  ['a word', 'error', ':1:1: the config must be object or null.'],
  ['a list', '\n- fail-on', ':2:1: the config must be object or null.'],
  [
    'an unknown key',
    'fail-on: error\nmissing-file: error',
    ':2:15: the config has the unknown key "missing-file" (did you mean missing-files?).',
  ],
  ['a key like nothing', 'zzz: 1', ':1:6: the config has the unknown key "zzz".'],
  [
    'a key that is near one of its own',
    'severitys: {}',
    ':1:12: the config has the unknown key "severitys" (did you mean severities?).',
  ],
  ['what a job says', 'shard: 1/2', ':1:8: the config has the unknown key "shard".'],
  ['a root', 'root: a', ':1:7: the config has the unknown key "root".'],
  ['no prototype', '__proto__: {}', ':1:12: the config has the unknown key "__proto__".'],
  ['a key without a value', '\n? zzz', ':1:1: the config has the unknown key "zzz".'],
  ['a key that is a number', '\n1: error', ':1:1: the config has the unknown key "1".'],
  [
    'an unknown kind',
    'severities:\n  checksum-mismatched: error',
    ':2:24: severities has the unknown key "checksum-mismatched" (did you mean checksum-mismatch?).',
  ],
  [
    'a setting that is no kind',
    'severities: {missing-file: error}',
    ':1:28: severities has the unknown key "missing-file".',
  ],
  [
    'an unknown severity',
    'severities:\n  file-missing: off',
    ':2:17: severities.file-missing must be one of error, warning, notice.',
  ],
  ['an unknown choice', 'fail-on: never', ':1:10: fail-on must be one of error, warning, notice.'],
  ['a wrong type', 'checksums: {}', ':1:12: checksums must be string or array.'],
  ['a fraction', 'concurrency: 1.5', ':1:14: concurrency must be integer or string.'],
  ['a wrong item', 'optional:\n- a\n- 1', ':3:3: optional.1 must be string.'],
  [
    'an unknown kind to suppress',
    'suppress:\n- {path: a, reason: b, expires: 2026-01-01, kind: file-mising}',
    ':2:51: suppress.0.kind cannot be "file-mising" (did you mean file-missing?).',
  ],
  [
    'a number for a kind',
    'suppress:\n- {path: a, reason: b, expires: 2026-01-01, kind: 7}',
    ':2:51: suppress.0.kind cannot be "7".',
  ],
  [
    'what cannot be suppressed',
    'suppress:\n- {path: a, reason: b, expires: 2026-01-01, kind: check-incomplete}',
    ':2:51: suppress.0.kind cannot be "check-incomplete".',
  ],
  [
    'the former key',
    'fail-on: error\naccept: []',
    ':2:9: the config has the key "accept", which is named "suppress"; rename it.',
  ],
  ['nothing to suppress', 'suppress:\n- {}', ":2:3: suppress.0 must have required property 'kind'."],
  [
    'an unknown key in it',
    suppressed('reason: b, expires: 2026-01-01, until: x'),
    ':2:72: suppress.0 has the unknown key "until".',
  ],
  [
    'a key in it that is near another',
    suppressed('reason: b, expires: 2026-01-01, actuals: x'),
    ':2:74: suppress.0 has the unknown key "actuals" (did you mean actual?).',
  ],
  [
    'a setting in it',
    suppressed('reason: b, expires: 2026-01-01, pointer: x'),
    ':2:74: suppress.0 has the unknown key "pointer".',
  ],
  ['a number for a list', 'optional: 5', ':1:11: optional must be array.'],
  [
    'a day in words',
    suppressed('reason: b, expires: tomorrow'),
    ':2:53: suppress.0.expires must be the last day on which it is suppressed, as YYYY-MM-DD.',
  ],
  [
    'no reason',
    suppressed('expires: 2026-01-01, reason: " "'),
    ':2:62: suppress.0.reason must be a sentence of at most 1000 characters.',
  ],
  ['an empty path', 'suppress:\n- {kind: file-missing, path: ""}', /^:2:\d+: suppress\.0/],
  [
    'a day that is none',
    suppressed('reason: b, expires: 2026-02-31'),
    ':2:53: "2026-02-31" is not a day of the calendar.',
  ],
  [
    'no leap year',
    suppressed('reason: b, expires: 2026-02-29'),
    ':2:53: "2026-02-29" is not a day of the calendar.',
  ],
  [
    'a thirteenth month',
    suppressed('reason: b, expires: 2026-13-01'),
    ':2:53: "2026-13-01" is not a day of the calendar.',
  ],
  [
    'such a day in a later entry',
    `${suppressed('reason: b, expires: 2026-01-01')}\n- {kind: file-missing, path: a, reason: b, expires: 2026-00-01}`,
    ':3:53: "2026-00-01" is not a day of the calendar.',
  ],
] as const) {
  test(`a mistake in the config is told at its place: ${what}`, async () => {
    await assert.rejects(read(text as string), (error: Error) => {
      assert.equal(error.name, 'SettingsError');
      assert.ok(error.message.startsWith(FILE));
      const told = error.message.slice(FILE.length);
      if (typeof message === 'string') assert.equal(told, message);
      else assert.match(told, message);
      return true;
    });
  });
}

test('a key that is no text is a mistake, and the YAML library says nothing of it by itself', async () => {
  const warnings: Error[] = [];
  const note = (warning: Error) => warnings.push(warning);
  process.on('warning', note);
  try {
    await assert.rejects(read('? [a, "::error::x"]\n: b\n'), /^SettingsError: .*:1:1: /);
    await new Promise(setImmediate);
    assert.deepEqual(warnings, []);
  } finally {
    process.off('warning', note);
  }
});
