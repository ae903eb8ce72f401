/** First runs in repositories that do not have the layout of the defaults: one step, and no setting. */

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import process from 'node:process';
import { test } from 'node:test';
import { openRepository } from '../../../src/apps/run/check-repository.ts';
import { fixRepository } from '../../../src/engine/fix/fix-repository.ts';
import { type Content, findings, listOf, makeRepository, QUIET, sha256 } from '../../support/repository.ts';

const md5 = (text: string) => createHash('md5').update(text).digest('hex');

async function run(files: Readonly<Record<string, Content>>, given = {}) {
  using repository = makeRepository(files);
  const report = await repository.check(given);
  return {
    outcome: report.outcome,
    kinds: [...report.findings].map(({ kind, severity }) => `${severity} ${kind}`),
    rows: Object.fromEntries([...report.files].map(({ path, status }) => [path, status])),
    manifests: report.manifests.map(({ path, format, base, recorded, compared }) => [
      path,
      format,
      base,
      recorded,
      compared,
    ]),
    stage: report.stages.find(({ name }) => name === 'manifests'),
    report,
  };
}

test('a repository without any manifest has nothing to check, which is an error', async () => {
  for (const files of [
    {},
    { 'README.md': 'models' },
    { 'package-lock.json': `{"integrity": "sha512-${'a'.repeat(86)}=="}` },
  ]) {
    const { outcome, kinds } = await run(files);
    assert.deepEqual([outcome, kinds], ['fail', ['error nothing-to-check']]);
  }
});

test('lists, sidecars and registries are found wherever they stand, and say nothing of each other', async () => {
  const { outcome, kinds, manifests, rows } = await run({
    SHA256SUMS: listOf({ 'README.md': 'hello' }),
    'README.md': 'hello',
    'weights/w.bin': 'w',
    'weights/w.bin.md5': `${md5('w')}\n`,
    'models/manifest.json': { models: [{ id: 'a', files: [{ path: 'a.onnx', sha256: sha256('a') }] }] },
    'models/a.onnx': 'a',
    'data/large_files.yml': `large_files:\n- path: d.pt\n  hash_val: ${md5('d')}\n  hash_type: md5\n`,
    'data/d.pt': 'd',
  });
  assert.deepEqual([outcome, kinds], ['pass', []]);
  assert.deepEqual(manifests, [
    ['SHA256SUMS', 'checksum-list', '', 1, 1],
    ['data/large_files.yml', 'registry', 'data', 1, 1],
    ['models/manifest.json', 'registry', 'models', 1, 1],
    ['weights/w.bin.md5', 'checksum-list', 'weights', 1, 1],
  ]);
  assert.deepEqual(Object.values(rows), ['matched', 'matched', 'matched', 'matched']);
});

test('drift in any of them is an error, at the line of its digest', async () => {
  const { outcome, report } = await run({
    'models/manifest.json': { models: [{ path: 'a.onnx', sha256: sha256('a') }] },
    'models/a.onnx': 'other',
  });
  assert.equal(outcome, 'fail');
  const [finding] = findings(report, 'checksum-mismatch');
  assert.deepEqual(finding?.location, { file: 'models/manifest.json', line: 5, column: 17 });
});

test('a registry of downloads is no red first run, and a trimmed list is', async () => {
  const registry = { files: [{ path: 'a.onnx', sha256: sha256('a'), url: 'https://example.org/a.onnx' }] };
  const downloads = await run({ 'models/manifest.json': registry });
  assert.deepEqual([downloads.outcome, downloads.kinds], ['pass', ['notice file-missing']]);
  const list = await run({
    'models/SHA256SUMS': listOf({ 'a.onnx': 'a', 'b.onnx': 'b' }),
    'models/a.onnx': 'a',
  });
  assert.deepEqual([list.outcome, list.kinds], ['fail', ['error file-missing']]);
});

test('a file that a registry would fetch and a list records is an error when it is missing', async () => {
  const { kinds } = await run({
    'models/manifest.json': {
      files: [{ path: 'a.onnx', sha256: sha256('a'), url: 'https://example.org/a.onnx' }],
    },
    'models/SHA256SUMS': listOf({ 'a.onnx': 'a' }),
  });
  assert.deepEqual(kinds, ['error file-missing']);
});

test('samples, vendored folders and packages are left out, and counted', async () => {
  const manifest = { 'a.bin': sha256('a') };
  const { outcome, kinds, stage } = await run({
    SHA256SUMS: listOf({ a: 'a' }),
    a: 'a',
    'tests/manifest.json': manifest,
    'third_party/x/SHA256SUMS': listOf({ b: 'b' }),
    'node_modules/x/checksums.json': manifest,
    'checksums.example.json': manifest,
  });
  assert.deepEqual([outcome, kinds], ['pass', []]);
  assert.deepEqual([stage?.counts.manifests, stage?.counts.samples_left_out], [1, 3]);
  assert.equal(stage?.note, 'samples are in *.example.*, tests, third_party');
});

test('where samples are all that there is, they are named', async () => {
  using repository = makeRepository({
    'tests/a/SHA256SUMS': listOf({ b: 'b' }),
    'tests/manifest.json': { 'a.bin': sha256('a') },
    'examples/model.sig': {},
  });
  const report = await repository.check();
  const [finding] = findings(report, 'nothing-to-check');
  assert.deepEqual(finding?.data, { samples: { files: 3, places: ['examples', 'tests'] } });
  assert.match(finding?.message ?? '', /; 3 samples were left out \(examples, tests\)\.?$/);
});

test('named manifests are the only ones that are read, wherever they stand', async () => {
  const files = {
    'tests/manifest.json': { 'a.bin': sha256('a') },
    'tests/a.bin': 'a',
    SHA256SUMS: listOf({ b: 'b' }),
  };
  const { manifests, kinds } = await run(files, { manifests: 'tests/manifest.json' });
  assert.deepEqual([manifests, kinds], [[['tests/manifest.json', 'registry', 'tests', 1, 1]], []]);
  const wrong = await run({ ...files, 'x.txt': 'x' }, { manifests: 'x.txt\nnone.json' });
  assert.deepEqual(wrong.kinds.sort(), [
    'error list-missing',
    'error manifest-malformed',
    'notice nothing-recorded',
  ]);
});

test('with manifests: none nothing is looked for, and the defaults still hold', async () => {
  const files = {
    'models/checksums.sha256': listOf({ a: 'a' }),
    a: 'a',
    'models/manifest.json': { 'b.bin': sha256('b') },
  };
  const { manifests, kinds } = await run(files, { manifests: 'none', 'checksum-base': 'root' });
  assert.deepEqual([manifests.length, kinds], [1, []]);
});

test('the digests of a registry that no reader takes are told, and none of them passes in silence', async () => {
  const { outcome, kinds } = await run({
    'models/manifest.json': { models: [{ path: 'a', fingerprint: sha256('a') }] },
  });
  assert.deepEqual([outcome, kinds.includes('warning digest-unread')], ['pass', true]);
});

test('a registry that is broken is an error, and a list that names itself is none', async () => {
  assert.deepEqual((await run({ 'models/manifest.json': '{"sha256": }' })).kinds, [
    'error manifest-malformed',
    'notice nothing-recorded',
  ]);
  assert.deepEqual(
    (await run({ SHA256SUMS: `${listOf({ a: 'a' })}${sha256('x')}  SHA256SUMS\n`, a: 'a' })).kinds,
    [],
  );
});

test('a nested repository is not looked into, and files that git ignores are not read', async () => {
  using repository = makeRepository({ SHA256SUMS: listOf({ a: 'a' }), a: 'a', '.gitignore': 'build/\n' });
  const git = (folder: string, ...words: string[]) =>
    spawnSync('git', words, { cwd: folder, encoding: 'utf8' });
  assert.equal(git(repository.root, 'init', '-q').status, 0);
  repository.write({ 'build/SHA256SUMS': listOf({ gone: 'x' }), 'sub/SHA256SUMS': listOf({ gone: 'x' }) });
  git(repository.path('sub'), 'init', '-q');
  git(repository.path('sub'), 'add', '-A');
  git(repository.path('sub'), '-c', 'user.name=a', '-c', 'user.email=a@b', 'commit', '-qm', 'x');
  const report = await repository.check();
  assert.deepEqual(
    report.manifests.map(({ path }) => path),
    ['SHA256SUMS'],
  );
  const stage = report.stages.find(({ name }) => name === 'manifests');
  assert.equal(stage?.counts.nested_repositories, 1);
});

const pointerOf = (text: string) =>
  `version https://git-lfs.github.com/spec/v1\noid sha256:${sha256(text)}\nsize ${text.length}\n`;

const ENTRIES = ['a', 'b'].map((name) => ({ name, version: '1.0.0', path: `${name}.bin` }));

/** Manifests beside the pointers of a hub's repository, none of which has a digest that can be compared. */
const WITHOUT_DIGESTS: readonly Readonly<Record<string, Content>>[] = [
  {},
  { 'model.safetensors.index.json': { weight_map: { x: 'a.bin', y: 'b.bin' } } },
  { Kitfile: 'manifestVersion: 1.0.0\nmodel:\n  path: a.bin\ndatasets:\n  - path: b.bin\n' },
  { 'inventory/combined_inventory.json': { models: ENTRIES }, 'models/inventory.json': { models: ENTRIES } },
  {
    B3SUMS: ['a', 'b'].map((name) => `BLAKE3 (${name}.bin) = ${sha256(name)}\n`).join(''),
  },
];

for (const [index, beside] of WITHOUT_DIGESTS.entries()) {
  const what = Object.keys(beside)[0] ?? 'nothing';
  test(`a plain clone of a hub repository has the pointers of its index to check, beside ${what}`, async () => {
    using repository = makeRepository({
      '.gitattributes': '*.bin filter=lfs diff=lfs merge=lfs -text\n',
      'README.md': 'a model',
      'config.json': '{}',
      'a.bin': pointerOf('weights a'),
      'b.bin': pointerOf('weights b'),
      ...beside,
    });
    const git = (...words: string[]) =>
      spawnSync('git', ['-c', 'filter.lfs.required=false', '-c', 'filter.lfs.clean=', ...words], {
        cwd: repository.root,
      });
    git('init', '-q');
    git('add', '-A');
    const state = async () => {
      const report = await repository.check();
      const rows = [...report.files].map(({ path, status, evidence }) => `${path} ${status} ${evidence}`);
      return [report.outcome, ...rows];
    };
    assert.deepEqual(await state(), ['pass', 'a.bin unverified none', 'b.bin unverified none']);
    repository.write({ 'a.bin': 'weights a' });
    assert.deepEqual(await state(), ['pass', 'a.bin matched bytes', 'b.bin unverified none']);
    repository.write({ 'b.bin': 'weights x' });
    assert.deepEqual(await state(), ['fail', 'a.bin matched bytes', 'b.bin mismatched bytes']);
    const report = await repository.check();
    const [finding, ...more] = findings(report, 'checksum-mismatch');
    assert.deepEqual([finding?.subject, more], ['b.bin', []]);
    assert.ok(!('in_itself' in (finding?.data ?? {})), 'the digest is that of the index, not of the file');
    assert.ok(index > 0 || report.findings.length === 1);
  });
}

test('what a list or a registry of any algorithm records is fixed in place', async () => {
  using repository = makeRepository({
    'a.bin': 'new a',
    'b.bin': 'new b',
    'c.bin': 'new c',
    MD5SUMS: `${md5('a')}  a.bin\n`,
    'models/manifest.json': `{\n  "b": {"path": "../b.bin"},\n  "files": [{"path": "c.bin", "sha256": "${sha256('c')}"}]\n}\n`,
    'models/c.bin': 'new c',
    'data/registry.yml': `- path: d.bin\n  md5: ${md5('d').toUpperCase()} # old\n`,
    'data/d.bin': 'new d',
  });
  const { settings, ports } = await openRepository(
    { root: repository.root },
    {
      cwd: repository.root,
      run: null,
      progress: QUIET,
      signal: new AbortController().signal,
      environment: process.env,
      baseline: { is: 'none', why: 'a test' },
    },
  );
  const { files, report } = await fixRepository(settings, ports, null);
  assert.deepEqual([report.outcome, report.summary.mismatched], ['pass', 0]);
  assert.deepEqual(
    Object.fromEntries(files.map(({ path, after }) => [path, Buffer.from(after).toString()])),
    {
      MD5SUMS: `${md5('new a')}  a.bin\n`,
      'data/registry.yml': `- path: d.bin\n  md5: ${md5('new d')} # old\n`,
      'models/manifest.json': `{\n  "b": {"path": "../b.bin"},\n  "files": [{"path": "c.bin", "sha256": "${sha256('new c')}"}]\n}\n`,
    },
  );
});
