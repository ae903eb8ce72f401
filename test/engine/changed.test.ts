/** A check of changes alone: as strict on what changed as a whole check, and silent on what did not. */

import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { describe, test } from 'node:test';
import { type CheckOptions, checkRepository } from '../../src/apps/run/check-repository.ts';
import { SettingsError } from '../../src/model/errors.ts';
import type { RawSettings } from '../../src/settings/table.ts';
import { git, makeGitRepository, stageAll } from '../support/git.ts';
import { needs } from '../support/programs.ts';
import {
  type Content,
  kinds,
  listOf,
  makeRepository,
  QUIET,
  sha256,
  type TestRepository,
} from '../support/repository.ts';

type Options = Partial<CheckOptions>;

function check(root: string, given: RawSettings = {}, more: Options = {}) {
  const signal = new AbortController().signal;
  const baseline = { is: 'head' } as const;
  return checkRepository(
    { root, ...given },
    { cwd: root, run: null, progress: QUIET, signal, environment: process.env, baseline, ...more },
  );
}

const changed = (root: string, given: RawSettings = {}, more: Options = {}) =>
  check(root, given, { isChangedOnly: true, ...more });

const entry = (id: string, content: string, more: object = {}) => ({
  id,
  path: `models/${id}.bin`,
  version: '1.0.0',
  sha256: sha256(content),
  size_bytes: content.length,
  ...more,
});

const inventories = (entries: readonly object[], sources: readonly object[] = entries) => ({
  'models/inventory.json': { models: sources },
  'inventory/combined_inventory.json': { models: entries, datasets: [] },
});

const A = 'content a';
const B = 'content b';
const C = 'content of c';
/** Consistent: two models in inventories and a list, and a list of its own in a folder. */
const GOOD: Readonly<Record<string, Content>> = {
  'models/a.bin': A,
  'models/b.bin': B,
  'other/c.bin': C,
  ...inventories([entry('a', A), entry('b', B)]),
  'models/checksums.sha256': listOf({ 'a.bin': A, 'b.bin': B }),
  'other/SHA256SUMS': listOf({ 'c.bin': C }),
};

function stage(repository: TestRepository, files: Readonly<Record<string, Content | null>>): void {
  for (const [path, content] of Object.entries(files)) {
    if (content === null) rmSync(join(repository.root, path));
    else repository.write({ [path]: content });
  }
  stageAll(repository.root);
}

/** `KIND SUBJECT` of each error. */
const errors = (report: Awaited<ReturnType<typeof check>>) =>
  [...report.findings]
    .filter(({ severity }) => severity === 'error')
    .map(({ kind, subject }) => `${kind} ${subject}`)
    .sort();

/** Every way in which a change can break what was consistent; null removes a file. */
const CHANGES: Readonly<Record<string, Readonly<Record<string, Content | null>>>> = {
  nothing: {},
  'what nobody records': { 'README.md': 'new' },
  'content of a file': { 'models/a.bin': 'content A' },
  'content and its records': {
    'models/a.bin': 'content A',
    'models/checksums.sha256': listOf({ 'a.bin': 'content A', 'b.bin': B }),
    ...inventories([entry('a', 'content A'), entry('b', B)]),
  },
  'a removed file': { 'models/b.bin': null },
  'a wrong record': { 'other/SHA256SUMS': listOf({ 'c.bin': 'other' }) },
  'a removed record': { 'models/checksums.sha256': listOf({ 'a.bin': A }), ...inventories([entry('a', A)]) },
  'a removed manifest': { 'other/SHA256SUMS': null },
  'a cut list': { 'other/SHA256SUMS': listOf({ 'c.bin': C }).slice(1) },
  'an inventory that is no JSON': { 'models/inventory.json': '{' },
  'an entry in one inventory only': inventories(
    [entry('a', A), entry('b', B)],
    [entry('a', A), entry('b', B), entry('d', A)],
  ),
  'a value of one inventory': inventories(
    [entry('a', A), entry('b', B)],
    [entry('a', A, { license: 'mit' }), entry('b', B)],
  ),
  'a second list of the same file': { 'other/checksums.sha256': listOf({ 'c.bin': 'other' }) },
  'a config that checks less': {
    '.github/manifest-drift.yml': 'manifests: none\nchecksums: models/checksums.sha256\n',
  },
  'a renamed file': { 'other/c.bin': null, 'other/d.bin': C },
};

describe('a check of changes finds what a whole one finds', needs('git'), () => {
  const names = Object.keys(CHANGES);
  for (const [index, one] of names.entries())
    test(`of ${one}, alone and with two others`, async () => {
      for (const step of [0, 1, 4]) {
        const other = names[(index + step) % names.length] ?? '';
        // One with nothing is that one alone.
        if (step > 0 && [one, other].includes('nothing')) continue;
        using repository = makeGitRepository(GOOD);
        stage(repository, { ...CHANGES[one], ...CHANGES[other] });
        const [whole, part] = [await check(repository.root), await changed(repository.root)];
        assert.deepEqual(errors(part), errors(whole), `${one}, ${other}`);
        assert.equal(part.outcome, whole.outcome);
        // A changed config may change what is said of any file, so all are looked at.
        const isWhole = '.github/manifest-drift.yml' in { ...CHANGES[one], ...CHANGES[other] };
        assert.deepEqual([part.complete, part.changed_since], isWhole ? [true, undefined] : [false, 'HEAD']);
      }
    });
});

test(
  'a config, a schema and attributes decide about other files, so all of them are looked at',
  needs('git'),
  async () => {
    using repository = makeGitRepository({ ...GOOD, 'models/b.bin': 'CONTENT B' });
    for (const path of [
      '.github/manifest-drift.yml',
      '.gitattributes',
      'models/.gitattributes',
      'schemas/own.json',
    ]) {
      stage(repository, {
        [path]: path.endsWith('.yml') ? 'pointers: accept\n' : path.endsWith('.json') ? '{}' : '# None.\n',
      });
      const report = await changed(repository.root, { 'manifest-schema': 'schemas/own.json' });
      assert.ok(errors(report).includes('checksum-mismatch models/b.bin'), path);
      git(repository.root, ['reset', '-q', '--hard']);
    }
  },
);

test('what was wrong before and did not change is not told again', needs('git'), async () => {
  using repository = makeGitRepository({
    ...GOOD,
    'other/c.bin': 'drifted before',
    'third/SHA256SUMS': 'abc  x.bin\n',
    'models/inventory.json': { models: [entry('a', A), entry('b', B), entry('gone', A)] },
  });
  assert.equal((await check(repository.root)).outcome, 'fail', 'the control');
  const nothing = await changed(repository.root);
  assert.deepEqual([kinds(nothing), nothing.outcome, nothing.files.length], [[], 'pass', 0]);
  stage(repository, { 'models/a.bin': A.toUpperCase() });
  const one = await changed(repository.root);
  assert.deepEqual(errors(one), ['checksum-mismatch models/a.bin']);
  assert.deepEqual(
    [...one.files].map(({ path }) => path),
    ['models/a.bin'],
  );
});

test(
  'a file is verified that a changed manifest records, whichever manifest comes first',
  needs('git'),
  async () => {
    using repository = makeGitRepository({ ...GOOD, 'models/b.bin': 'CONTENT B' });
    stage(repository, { 'models/z.sha256': listOf({ 'b.bin': B }) });
    assert.deepEqual(errors(await changed(repository.root)), ['checksum-mismatch models/b.bin']);
  },
);

test(
  'without a commit all of the index is new, and a baseline is what is compared with',
  needs('git'),
  async () => {
    using fresh = makeRepository({ ...GOOD, 'models/a.bin': 'CONTENT A' });
    git(fresh.root, ['init', '-q']);
    git(fresh.root, ['add', '-A']);
    const first = await changed(fresh.root);
    assert.deepEqual([errors(first), first.files.length], [['checksum-mismatch models/a.bin'], 3]);
    using repository = makeGitRepository(GOOD);
    git(repository.root, ['branch', 'base']);
    repository.write({ 'models/a.bin': 'CONTENT A' });
    repository.commit();
    assert.deepEqual(errors(await changed(repository.root)), []);
    const pull = await changed(repository.root, { baseline: 'base' });
    assert.deepEqual([errors(pull), pull.changed_since], [['checksum-mismatch models/a.bin'], 'base']);
  },
);

test('the index decides, and paths are those below the root', needs('git'), async () => {
  using repository = makeGitRepository(
    Object.fromEntries(Object.entries(GOOD).map(([path, content]) => [`project/${path}`, content])),
  );
  const root = repository.path('project');
  repository.write({ 'project/models/a.bin': 'CONTENT A' });
  assert.deepEqual(errors(await changed(root)), []);
  git(repository.root, ['add', '-A']);
  assert.deepEqual(errors(await changed(root)), ['checksum-mismatch models/a.bin']);
});

test('where changes cannot be told, nothing passes', needs('git'), async () => {
  using repository = makeGitRepository(GOOD);
  for (const given of [
    { baseline: 'none' },
    { shard: '1/2' },
    { state: '../state.json' },
    { baseline: 'no-such' },
  ])
    await assert.rejects(changed(repository.root, given), SettingsError, JSON.stringify(given));
  const environment = { PATH: '' };
  await assert.rejects(changed(repository.root, {}, { environment }), SettingsError, 'no git');
  using folder = makeRepository(GOOD);
  await assert.rejects(changed(folder.root), SettingsError, 'no repository');
});
