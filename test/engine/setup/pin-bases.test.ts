/** The bases that a new config names, and what reads paths by an earlier commit as the check does. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { test } from 'node:test';
import { parse } from 'yaml';
import { planRepository } from '../../../src/apps/run/plan-repository.ts';
import { updateRepository } from '../../../src/apps/run/record-repository.ts';
import { readRecordedFiles } from '../../../src/apps/run/recorded-files.ts';
import { pinBases } from '../../../src/engine/setup/pin-bases.ts';
import type { ManifestRow } from '../../../src/model/report.ts';
import { plannedFiles } from '../../../src/reporters/plan.ts';
import { git } from '../../support/git.ts';
import { kinds, listOf, makeRepository, QUIET } from '../../support/repository.ts';
import { runWords } from '../../support/terminal.ts';

const row = (path: string, more: Partial<ManifestRow> = {}): ManifestRow => ({
  path,
  format: 'checksum-list',
  label: 'Checksum list',
  base: '',
  decided_by: 'paths',
  recorded: 1,
  compared: 0,
  not_looked_at: [],
  unread: null,
  ...more,
});

test('what only the files or an earlier commit decided is named, lists and inventories', () => {
  const { bases, settings } = pinBases([
    row('a/list'),
    row('b/list', { base: 'b' }),
    row('c/inventory.json', { format: 'model-inventory', decided_by: 'baseline', base: 'c' }),
    row('d/list', { decided_by: 'format' }),
    row('e/list', { decided_by: 'input' }),
    row('f/list', { decided_by: 'config' }),
    row('g/list', { recorded: 0 }),
    row('list'),
  ]);
  assert.deepEqual(Object.fromEntries(bases), {
    'a/list': 'root',
    'b/list': 'own',
    'c/inventory.json': 'own',
  });
  assert.deepEqual(settings, {});
});

test('many lists of one base are named by one setting, and of several bases one by one', () => {
  const lists = Array.from({ length: 13 }, (_, n) => row(`a/${n}.sha256`, { base: 'a' }));
  const inventory = row('a/inventory.json', { format: 'combined-inventory' });
  const many = pinBases([...lists, inventory]);
  assert.deepEqual(many.settings, { 'checksum-base': 'list' });
  assert.deepEqual([...many.bases.keys()], ['a/inventory.json']);
  const mixed = pinBases([...lists, row('a/other', { base: '' })]);
  assert.deepEqual([mixed.bases.size, mixed.settings], [14, {}]);
  assert.deepEqual(pinBases(lists.slice(1)).settings, {});
});

const FILES = { 'models/a.bin': 'a', 'models/b.bin': 'b' };

/** The mission's layout, with paths relative to the root. */
const LAYOUT = {
  ...FILES,
  'models/checksums.sha256': listOf(FILES),
  'models/inventory.json': {
    models: [{ name: 'a', path: 'models/a.bin', sha256: undefined, size_bytes: 1 }],
  },
};

test('the config of init holds the check to the bases of today, whatever is added', async () => {
  using repository = makeRepository(LAYOUT);
  assert.equal((await runWords(['init', '--write'], repository.root)).status, 0);
  const config = parse(readFileSync(repository.path('.github/manifest-drift.yml'), 'utf8'));
  assert.deepEqual(config.bases, { 'models/checksums.sha256': 'root', 'models/inventory.json': 'root' });
  const report = await repository.check();
  assert.deepEqual(
    report.manifests
      .filter(({ path }) => path.startsWith('models/'))
      .map((one) => [one.decided_by, one.base]),
    [
      ['config', ''],
      ['config', ''],
    ],
  );
  repository.write({ 'models/models/a.bin': 'a', 'models/models/b.bin': 'b', 'models/a.bin': 'z' });
  assert.ok(kinds(await repository.check()).includes('error checksum-mismatch'));
});

/** A list read relative to its own folder at the first commit; then its files are gone, and copies stand elsewhere. */
function moved() {
  const names = { 'deep/a.bin': 'a', 'deep/b.bin': 'b' };
  const repository = makeRepository({
    'data/SHA256SUMS': listOf(names),
    'data/deep/a.bin': 'a',
    'data/deep/b.bin': 'b',
    'keep.txt': '',
  });
  const { root } = repository;
  git(root, ['init', '-q', '--template=', '-b', 'main']);
  git(root, ['add', '-A']);
  git(root, ['commit', '-q', '-m', 'one']);
  git(root, ['rm', '-rq', 'data/deep']);
  repository.write({ 'deep/a.bin': 'a', 'deep/b.bin': 'tampered' });
  git(root, ['add', '-A']);
  git(root, ['commit', '-q', '-m', 'two']);
  return repository;
}

test('plan, restore and a patch read paths as the check does', async () => {
  using repository = moved();
  const { root } = repository;
  const signal = new AbortController().signal;
  const given = { root, baseline: 'HEAD~1' };
  const options = { cwd: root, run: null, progress: QUIET, signal, environment: process.env };
  const report = await repository.check({ baseline: 'HEAD~1' });
  const checked = Array.from(report.files, ({ path }) => path);
  assert.deepEqual(checked, ['data/deep/a.bin', 'data/deep/b.bin']);
  const { report: planned } = await planRepository(given, options);
  assert.deepEqual(
    [...plannedFiles(planned)].map(({ path }) => path),
    checked,
  );
  const recorded = await readRecordedFiles(given, options);
  assert.deepEqual(
    recorded.files.map(({ path }) => path),
    checked,
  );
  const baseline = { is: 'none', why: 'a test' } as const;
  const update = (first: typeof report | null) =>
    updateRepository({ root, baseline: 'none' }, { ...options, baseline }, first);
  const patch = await update(report);
  assert.deepEqual(patch.files, [], 'a file at another base is not what was recorded');
  assert.deepEqual(
    Array.from(patch.report.files, ({ path }) => path),
    checked,
  );
});
