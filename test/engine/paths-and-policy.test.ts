import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { test } from 'node:test';
import { verdictOf } from '../../src/reporters/words.ts';
import {
  EMPTY_COMBINED,
  fileRow,
  findings,
  kinds,
  listOf,
  makeRepository,
  sha256,
} from '../support/repository.ts';

const COMBINED = 'inventory/combined_inventory.json';
const BASE = { [COMBINED]: EMPTY_COMBINED };
const LIST = 'models/checksums.sha256';
const onPosix = { skip: process.platform === 'win32' && 'needs POSIX files' };

test('absolute Windows paths are mapped by a suffix that exists, and the prefix to set is named', async () => {
  const line = (name: string) => `${sha256(name)}  C:\\repos\\harmonia\\models\\deep\\${name}\n`;
  using repository = makeRepository({
    ...BASE,
    'models/deep/a.bin': 'a.bin',
    [LIST]: line('a.bin') + line('gone.bin'),
  });
  const report = await repository.check();
  assert.deepEqual(
    [...report.files].map(({ path, status }) => [path, status]),
    [
      ['models/deep/a.bin', 'matched'],
      ['models/deep/gone.bin', 'missing'],
    ],
  );
  const [warning, ...others] = findings(report, 'path-not-portable');
  assert.equal(others.length, 0, 'one warning a list and prefix');
  const { count, prefix } = (warning?.data ?? {}) as { count?: number; prefix?: string };
  assert.deepEqual([count, prefix], [2, 'C:/repos/harmonia']);

  const mapped = await repository.check({ 'path-prefix': 'c:\\Repos\\harmonia' });
  assert.deepEqual([findings(mapped, 'path-not-portable').length, mapped.summary.matched], [0, 1]);
});

test('absolute paths of which nothing exists begin at a known inventory folder', async () => {
  using repository = makeRepository({ ...BASE, [LIST]: `${sha256('x')}  /home/ci/work/models/x.bin\n` });
  const report = await repository.check();
  assert.deepEqual(
    [...report.files].map(({ path }) => path),
    ['models/x.bin'],
  );
  const [unportable] = findings(report, 'path-not-portable');
  assert.equal((unportable?.data as { prefix?: string } | undefined)?.prefix, '/home/ci/work');
});

test('a different prefix on every line is told in a few findings, in time that grows with the lines', async () => {
  const list = Array.from(
    { length: 20_000 },
    (_, index) => `${sha256('x')}  /machine-${index}/models/x.bin\n`,
  ).join('');
  using repository = makeRepository({ ...BASE, 'models/x.bin': 'x', [LIST]: list });
  const report = await repository.check();
  assert.deepEqual([report.summary.total_files, report.summary.matched], [1, 1]);
  assert.equal(findings(report, 'path-not-portable').length, 21);
  const counts = findings(report, 'path-not-portable').map(({ data }) => (data as { count: number }).count);
  assert.ok(counts.includes(19_980));
});

test('absolute paths below the root itself are used with a warning', async () => {
  using repository = makeRepository({ ...BASE, 'models/x.bin': 'x' });
  repository.write({ [LIST]: `${sha256('x')}  ${repository.path('models/x.bin')}\n` });
  const report = await repository.check();
  assert.deepEqual([report.summary.matched, kinds(report)], [1, ['warning path-not-portable']]);
});

test('backslashes are read as separators unless a file of just that name is there', onPosix, async () => {
  using repository = makeRepository({ ...BASE, 'models/d/x': '1', 'models/l\\y': '2' });
  repository.write({ [LIST]: `${sha256('1')}  d\\x\n${sha256('2')}  l\\y\n` });
  const report = await repository.check();
  assert.equal(report.summary.matched, 2);
  assert.deepEqual(findings(report, 'path-not-portable')[0]?.data, {
    what: 'backslash',
    count: 1,
    expected: 'models/d/x',
    actual: 'd\\x',
  });
});

test('a name with a backslash speaks for the base that has it', onPosix, async () => {
  using repository = makeRepository({ ...BASE, 'models/l\\y': '2' });
  repository.write({ 'lists/all.sha256': `${sha256('2')}  models/l\\y\n` });
  const report = await repository.check({ checksums: 'lists/all.sha256' });
  assert.deepEqual([report.summary.matched, kinds(report)], [1, []]);
});

test('of files that are not there, their folders tell the base', async () => {
  using repository = makeRepository({ ...BASE, 'data/deep/other': '', 'models/own/other': '' });
  for (const [name, path] of [
    ['data/deep/gone', 'data/deep/gone'],
    ['own/gone', 'models/own/gone'],
    ['gone', 'models/gone'],
    ['nowhere/gone', 'models/nowhere/gone'],
  ] as const) {
    repository.write({ [LIST]: `${sha256('x')}  ${name}\n` });
    const [missing] = findings(await repository.check(), 'file-missing');
    assert.equal(missing?.subject, path);
  }
});

test('files of an entry that leads out of the root are not sought inside it', onPosix, async () => {
  const files = [{ path: 'a.bin', sha256: sha256('a') }];
  const models = [{ name: 'm', path: '../elsewhere', version: '1.0.0', files }];
  using repository = makeRepository({
    [COMBINED]: { models },
    'models/inventory.json': { models },
    'a.bin': 'a',
  });
  const report = await repository.check();
  assert.equal(report.summary.matched, 0, 'a.bin below the root is another file');
  assert.equal(fileRow(report, '../elsewhere/a.bin')?.status, 'unreadable');
  assert.equal(report.outcome, 'fail');
});

test('a name that exists only in the other normal form is found and reported', onPosix, async () => {
  const nfc = 'mod\u00e8le.bin';
  const nfd = 'mode\u0300le.bin';
  using repository = makeRepository({
    ...BASE,
    [`models/${nfd}`]: 'x',
    [LIST]: `${sha256('x')}  models/${nfc}\n`,
  });
  const report = await repository.check();
  assert.deepEqual([report.summary.matched, report.summary.missing], [1, 0]);
  assert.deepEqual(kinds(report), ['warning path-not-portable']);
  assert.deepEqual(findings(report)[0]?.data, { what: 'normal-form', expected: 'NFC', actual: 'NFD' });
  repository.write({ [LIST]: `${sha256('y')}  models/${nfc}\n` });
  assert.equal((await repository.check()).summary.mismatched, 1, 'its bytes are compared all the same');
});

test('nothing outside the root is opened: .., absolute paths, and links', onPosix, async () => {
  const outside = mkdtempSync(join(tmpdir(), 'outside-'));
  try {
    writeFileSync(join(outside, 'secret'), 's');
    const digest = sha256('s');
    using repository = makeRepository({ ...BASE, 'models/real/in.bin': 's' });
    symlinkSync(join(outside, 'secret'), repository.path('models/link'));
    symlinkSync(outside, repository.path('models/folder'));
    symlinkSync('real/in.bin', repository.path('models/inside'));
    symlinkSync(join(outside, 'nothing'), repository.path('models/broken-out'));
    const names = ['../../x', `${outside}/secret`, 'link', 'folder/secret', 'inside', 'broken-out'];
    repository.write({ [LIST]: names.map((name) => `${digest}  ${name}\n`).join('') });
    const report = await repository.check({ 'checksum-base': 'list' });
    const statuses = Object.fromEntries([...report.files].map(({ path, status }) => [path, status]));
    assert.deepEqual(statuses, {
      '../../x': 'unreadable',
      [`${outside}/secret`]: 'unreadable',
      'models/link': 'unreadable',
      'models/folder/secret': 'unreadable',
      'models/inside': 'matched',
      'models/broken-out': 'unreadable',
    });
    assert.equal(findings(report, 'path-escapes').length, 5);
    assert.equal(report.outcome, 'fail');
  } finally {
    rmSync(outside, { recursive: true });
  }
});

test('links below the root that lead out are not read as inventories or lists', onPosix, async () => {
  const outside = mkdtempSync(join(tmpdir(), 'outside-'));
  try {
    writeFileSync(join(outside, 'i.json'), '{"models":[]}');
    writeFileSync(join(outside, 'l'), `${sha256('x')}  x\n`);
    using repository = makeRepository({ 'models/keep': '', 'inventory/keep': '' });
    symlinkSync(join(outside, 'i.json'), repository.path(COMBINED));
    symlinkSync(join(outside, 'l'), repository.path(LIST));
    const report = await repository.check();
    assert.deepEqual(
      findings(report, 'path-escapes').map(({ subject }) => subject),
      [COMBINED, LIST],
    );
  } finally {
    rmSync(outside, { recursive: true });
  }
});

test('directories, pipes and broken links where files are recorded', onPosix, async () => {
  using repository = makeRepository({ ...BASE, 'models/dir/x': '' });
  execFileSync('mkfifo', [repository.path('models/pipe')]);
  symlinkSync('gone', repository.path('models/broken'));
  repository.write({
    [LIST]: ['dir', 'pipe', 'broken'].map((name) => `${sha256('')}  models/${name}\n`).join(''),
  });
  const report = await repository.check();
  assert.deepEqual(kinds(report), ['error file-missing', 'error not-a-file', 'error not-a-file']);
  assert.deepEqual(findings(report, 'file-missing')[0]?.data, {
    what: 'link',
    target: 'gone',
    expected: sha256(''),
  });
  assert.deepEqual(findings(report, 'not-a-file')[1]?.data, {
    state: { is: 'special', what: 'a named pipe' },
  });
});

const ENTRIES = {
  models: [
    { name: 'unrecorded', path: 'models/u' },
    { name: 'empty', path: 'models/e', files_count: 0, size_bytes: 0 },
  ],
};
const POLICY = {
  [COMBINED]: ENTRIES,
  'models/inventory.json': ENTRIES,
  [LIST]: listOf({ 'models/gone': '1', 'models/there': '2' }),
  'models/there': '2',
};

for (const [setting, severities, outcome] of [
  ['auto', { file: 'error', entry: 'notice' }, 'fail'],
  ['error', { file: 'error', entry: 'error' }, 'fail'],
  ['warning', { file: 'warning', entry: 'warning' }, 'pass'],
  ['ignore', {}, 'pass'],
] as const) {
  test(`missing-files ${setting}`, async () => {
    using repository = makeRepository(POLICY);
    const report = await repository.check({ 'missing-files': setting });
    const missing = findings(report, 'file-missing');
    const found = Object.fromEntries(
      missing.map(({ subject, severity }) => [subject.includes(':') ? 'entry' : 'file', severity]),
    );
    assert.deepEqual([found, report.outcome], [severities, outcome]);
    assert.deepEqual([report.summary.missing, report.summary.matched], [1, 1], 'the count hides nothing');
    assert.equal(fileRow(report, 'models/gone')?.status, 'missing');
  });
}

test('listed files without a checksum are told once an entry, unless a list records them', async () => {
  const datasets = [
    { name: 'd', path: 'data/d', top_files: [{ path: 'a' }, { path: 'b' }, { path: 'c', size_bytes: 1 }] },
  ];
  using repository = makeRepository({
    [COMBINED]: { models: [], datasets },
    'datasets/inventory.json': datasets,
    'data/d/c': '1',
    [LIST]: listOf({ 'data/d/a': '1' }),
  });
  const report = await repository.check({ 'checksum-base': 'root' });
  assert.deepEqual(
    findings(report, 'file-missing').map(({ severity, subject, data }) => [severity, subject, data]),
    [
      ['error', 'data/d/a', { what: 'file', why: null, expected: sha256('1') }],
      ['notice', 'dataset:d', { what: 'entry-files', absent: 1, listed: 3 }],
    ],
  );
  assert.equal(fileRow(report, 'data/d/c')?.status, 'unverified');
});

test('an entry of empty files is told when they are gone', async () => {
  const about = async (more: object) => {
    const models = [{ name: 'm', path: 'models/m', version: '1.0.0', size_bytes: 0, ...more }];
    using repository = makeRepository({ [COMBINED]: { models }, 'models/inventory.json': { models } });
    return findings(await repository.check(), 'file-missing').map(({ data }) => data);
  };
  const gone = [{ what: 'entry', path: 'models/m' }];
  assert.deepEqual(await about({ files_count: 1, top_files: [{ path: 'a', size_bytes: 0 }] }), gone);
  assert.deepEqual(await about({ files_count: 1 }), gone);
  assert.deepEqual(await about({ files: [{ path: 'a', size_bytes: 0 }] }), gone);
  assert.deepEqual(await about({}), []);
  assert.deepEqual(await about({ files_count: 0, size_bytes: 5 }), []);
});

test('optional files may be absent, but not differ', async () => {
  using repository = makeRepository({
    ...BASE,
    [LIST]: listOf({ 'models/q4.gguf': '1', 'models/q8.gguf': '2', 'models/x.bin': '3' }),
    'models/q8.gguf': 'changed',
    '.github/manifest-drift.yml': 'optional:\n  - "models/*.gguf"\n',
  });
  const report = await repository.check();
  assert.deepEqual(
    findings(report).map(({ kind, subject }) => `${kind} ${subject}`),
    ['checksum-mismatch models/q8.gguf', 'file-missing models/x.bin'],
  );
});

test('fail-on and severities decide the outcome', async () => {
  using repository = makeRepository({ ...BASE, [LIST]: listOf({ 'models/gone': '1' }) });
  assert.equal((await repository.check({ 'missing-files': 'warning' })).outcome, 'pass');
  assert.equal(
    (await repository.check({ 'missing-files': 'warning', 'fail-on': 'warning' })).outcome,
    'fail',
  );
  repository.write({ '.github/manifest-drift.yml': 'severities: { file-missing: notice }\n' });
  const report = await repository.check();
  assert.deepEqual([report.outcome, kinds(report)], ['pass', ['notice file-missing']]);
});

test('a pass by lowered severities does not say that there is no drift', async () => {
  using repository = makeRepository({
    ...BASE,
    'models/x': 'changed',
    [LIST]: listOf({ 'models/x': 'x' }),
    '.github/manifest-drift.yml': 'severities: { checksum-mismatch: notice }\n',
  });
  const report = await repository.check();
  assert.equal(report.outcome, 'pass');
  assert.match(verdictOf(report), /^Passed without errors, though 1 file differs; nothing verified\./);
});

test('a run that is cancelled or out of time is incomplete, and says so', async () => {
  using repository = makeRepository({ ...BASE, 'models/x': 'x', [LIST]: listOf({ 'models/x': 'x' }) });
  const report = await repository.check({}, AbortSignal.abort());
  assert.deepEqual(
    [report.complete, report.summary.skipped, kinds(report)],
    [false, 1, ['warning check-incomplete']],
  );
});
