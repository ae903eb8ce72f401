/** `fix` and `init`, which print what they would change, and write it when they are told to. */

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, symlinkSync } from 'node:fs';
import process from 'node:process';
import { test } from 'node:test';
import { needs } from '../../support/programs.ts';
import { listOf, makeRepository, sha256 } from '../../support/repository.ts';
import { runWords } from '../../support/terminal.ts';

const COMBINED = 'inventory/combined_inventory.json';
const LIST = 'models/checksums.sha256';
const text = (path: string) => readFileSync(path, 'utf8');

/** A combined inventory with a wrong total, and a list whose file is another one. */
function drifted() {
  const models = [{ name: 'a', path: 'models/a.bin', size_bytes: 3, files_count: 1 }];
  return makeRepository({
    [COMBINED]: { models, datasets: [], totals: { models_bytes: 9 } },
    'models/inventory.json': { models },
    'datasets/inventory.json': { datasets: [] },
    'models/a.bin': 'new',
    [LIST]: listOf({ 'models/a.bin': 'old' }),
  });
}

test('fix prints a patch of what is safe, and writes nothing', needs('git'), async () => {
  using repository = drifted();
  const before = [text(repository.path(COMBINED)), text(repository.path(LIST))];
  const { status, out, err } = await runWords(['fix'], repository.root);
  assert.equal(status, 1, 'the content still differs');
  assert.match(err, /--unsafe/);
  assert.doesNotMatch(out, /checksums\.sha256/);
  assert.deepEqual([text(repository.path(COMBINED)), text(repository.path(LIST))], before);
  const applied = spawnSync('git', ['apply', '-'], { cwd: repository.root, input: out });
  assert.equal(applied.status, 0, `${applied.stderr}`);
  assert.equal(JSON.parse(text(repository.path(COMBINED))).totals.models_bytes, 3);
});

test('fix --write applies it, and records other content with --unsafe alone', async () => {
  using repository = drifted();
  const list = text(repository.path(LIST));
  const safe = await runWords(['fix', '--write'], repository.root);
  assert.deepEqual([safe.status, safe.out], [1, '']);
  assert.equal(JSON.parse(text(repository.path(COMBINED))).totals.models_bytes, 3);
  assert.equal(text(repository.path(LIST)), list);
  const unsafe = await runWords(['fix', '--write', '--unsafe'], repository.root);
  assert.deepEqual([unsafe.status, unsafe.out], [0, ''], unsafe.err);
  assert.equal(text(repository.path(LIST)), listOf({ 'models/a.bin': 'new' }));
  assert.equal((await repository.check()).outcome, 'pass');
  assert.deepEqual((await runWords(['fix'], repository.root)).out, '');
});

test('an entry stays while its file differs from its record, whatever the source says by now', async () => {
  const of = (content: string) => ({ path: 'models/a.bin', sha256: sha256(content), size_bytes: 3 });
  const entry = { name: 'a', path: 'models/a.bin' };
  const recorded = { models: [{ ...entry, files: [of('old')] }], datasets: [] };
  const { sha256: _, ...bare } = of('old');
  for (const [models, file] of [
    [[], 'new'],
    [[{ ...entry, files: [bare] }], 'new'],
    // The source is wrong, and what it says would replace the record that is right.
    [[{ ...entry, files: [of('new')] }], 'old'],
  ] as const) {
    using repository = makeRepository({
      [COMBINED]: recorded,
      'models/inventory.json': { models },
      'datasets/inventory.json': { datasets: [] },
      'models/a.bin': file,
    });
    const { status, out, err } = await runWords(['fix'], repository.root);
    assert.deepEqual([status, out], [1, '']);
    assert.match(err, /1 file differs from the record/);
    assert.doesNotMatch(err, /record --inventory/);
  }
  // Where the file is what its source says, only the combined inventory lags behind.
  using repository = makeRepository({
    [COMBINED]: recorded,
    'models/inventory.json': { models: [{ ...entry, files: [of('new')] }] },
    'datasets/inventory.json': { datasets: [] },
    'models/a.bin': 'new',
  });
  assert.equal((await runWords(['fix', '--write'], repository.root)).status, 0);
});

test('fix --write=FILE writes the patch that record --update prints', async () => {
  using repository = drifted();
  const update = await runWords(['record', '--update'], repository.root);
  const fix = await runWords(['fix', '.', '--unsafe', '--write=fix.patch'], repository.root);
  assert.deepEqual([update.status, fix.status, fix.out], [0, 0, ''], fix.err);
  assert.equal(text(repository.path('fix.patch')), update.out);
  const record = await runWords(['record', '--update', '--write', 'other.patch'], repository.root);
  assert.deepEqual([record.status, record.out], [0, '']);
  assert.equal(text(repository.path('other.patch')), update.out);
});

test('a manifest behind a link is changed where it is', { skip: process.platform === 'win32' }, async () => {
  using outside = makeRepository({});
  using repository = drifted();
  repository.write({ 'real/inventory.json': text(repository.path(COMBINED)) });
  symlinkSync('../real/inventory.json', repository.path('inventory/linked.json'));
  const words = ['fix', '--write', '--combined-inventory', 'inventory/linked.json'];
  await runWords(words, repository.root);
  assert.equal(JSON.parse(text(repository.path('real/inventory.json'))).totals.models_bytes, 3);
  assert.deepEqual(readdirSync(outside.root), []);
});

test('init --write adds the files that are not there, and touches no other', async () => {
  using repository = makeRepository({ 'data/SHA256SUMS': listOf({ 'a.csv': 'a' }), 'data/a.csv': 'a' });
  const printed = await runWords(['init'], repository.root);
  assert.deepEqual(readdirSync(repository.root), ['data']);
  const written = await runWords(['init', '--write'], repository.root);
  assert.deepEqual([written.status, written.out], [0, '']);
  for (const name of ['workflows/manifest-drift.yml', 'manifest-drift.yml'])
    assert.ok(printed.out.includes(text(repository.path(`.github/${name}`))), name);
  repository.write({ '.github/manifest-drift.yml': 'fail-on: warning\n' });
  assert.equal((await runWords(['init', '--write'], repository.root)).status, 0);
  assert.equal(text(repository.path('.github/manifest-drift.yml')), 'fail-on: warning\n');
  const patch = await runWords(['init', '--format', 'patch', '--write=setup.patch'], repository.root);
  assert.deepEqual([patch.status, patch.out], [0, '']);
  assert.equal(text(repository.path('setup.patch')), '', 'there is nothing left to add');
});

test('fix leaves a manifest to the tool that has to make it anew, and changes those that it can', async () => {
  const md5 = (content: string) => createHash('md5').update(content).digest('hex');
  using repository = makeRepository({
    'data/a.csv.dvc': `outs:\n- md5: ${md5('old')}\n  size: 3\n  hash: md5\n  path: a.csv\n`,
    'data/a.csv': 'new',
    'data/registry.yaml': `files:\n- path: b.csv\n  sha256: ${sha256('old')}\n`,
    'data/b.csv': 'new',
    'bag/bagit.txt': 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n',
    'bag/manifest-sha256.txt': listOf({ 'data/c': 'old' }),
    'bag/tagmanifest-sha256.txt': listOf({ 'manifest-sha256.txt': listOf({ 'data/c': 'old' }) }),
    'bag/data/c': 'new',
  });
  const { status, err } = await runWords(['fix', '--write', '--unsafe'], repository.root);
  assert.equal(status, 1);
  assert.match(err, /data\/a\.csv\.dvc anew: dvc commit/);
  assert.equal(
    text(repository.path('data/registry.yaml')),
    `files:\n- path: b.csv\n  sha256: ${sha256('new')}\n`,
  );
  assert.equal(text(repository.path('bag/manifest-sha256.txt')), listOf({ 'data/c': 'new' }));
  const { files } = await repository.check();
  assert.deepEqual(
    [...files].filter(({ status }) => status !== 'matched').map(({ path }) => path),
    ['data/a.csv'],
  );
});
