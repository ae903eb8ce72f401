/** A recorded path that can mean two files: no file that nothing records changes what a record means in silence. */

import assert from 'node:assert/strict';
import { mkdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import process from 'node:process';
import { test } from 'node:test';
import { git } from '../support/git.ts';
import { needs } from '../support/programs.ts';
import {
  baseOf,
  type Content,
  EMPTY_COMBINED,
  fileRow,
  findings,
  kinds,
  listOf,
  makeRepository,
  type TestRepository,
} from '../support/repository.ts';

const onPosix = { skip: process.platform === 'win32' && 'needs POSIX names and links' };
const COMBINED = 'inventory/combined_inventory.json';
const BASE = { [COMBINED]: EMPTY_COMBINED };
const LIST = 'models/checksums.sha256';

/** A repository with a first commit; what is then changed is compared with it. */
function committed(files: Readonly<Record<string, Content>>): TestRepository {
  const repository = makeRepository({ ...BASE, ...files });
  git(repository.root, ['init', '-q', '-b', 'main']);
  git(repository.root, ['add', '-A']);
  git(repository.root, ['commit', '-q', '-m', 'first']);
  return repository;
}

const since = { baseline: 'HEAD' };
/** `severity kind subject` of each finding but those of shared digests, and of records that another base removes. */
async function told(repository: TestRepository, given = {}) {
  const report = await repository.check(given);
  return findings(report)
    .filter(({ kind }) => kind !== 'digest-shared' && kind !== 'record-removed')
    .map(({ severity, kind, subject }) => `${severity} ${kind} ${subject}`);
}

const MODEL = {
  name: 'm',
  path: 'tiny',
  version: '1.0.0',
  size_bytes: 3,
  files_count: 1,
  files: [{ path: 'w.bin', sha256: '' }],
};
const inventory = (content: string) => {
  const { 'w.bin': digest } = Object.fromEntries(
    listOf({ 'w.bin': content })
      .split('\n')
      .filter(Boolean)
      .map((line) => line.split('  ').toReversed()),
  );
  return { models: [{ ...MODEL, files: [{ path: 'w.bin', sha256: digest }] }] };
};

test('of what a list that mixes two bases misses it is told where its content is', async () => {
  const content = { 'deps/a.bin': 'a', 'models/m/b.bin': 'b', 'c.bin': 'c', 'd.bin': 'd', 'e.bin': 'e' };
  const { 'c.bin': c, 'd.bin': _, 'e.bin': __, ...rooted } = content;
  using repository = makeRepository({
    ...BASE,
    [LIST]: listOf(content),
    ...rooted,
    'models/c.bin': c,
    'models/d.bin': 'other',
  });
  const missing = findings(await repository.check()).filter(({ kind }) => kind === 'file-missing');
  assert.deepEqual(
    missing.map(({ subject, data }) => [subject, (data as { why?: unknown }).why]),
    [
      ['c.bin', 'models/c.bin has the recorded content'],
      ['d.bin', null],
      ['e.bin', null],
    ],
  );
});

for (const hasBaseline of [true, false]) {
  const given = hasBaseline ? since : {};
  const when = hasBaseline ? 'after a commit that tells the base' : 'without an earlier commit';

  test(`a copy of a list's files at the root hides no change, ${when}`, needs('git'), async () => {
    const content = { 'a.bin': 'a', 'b.bin': 'b', 'c.bin': 'c' };
    using repository = committed({
      [LIST]: listOf(content),
      'models/a.bin': 'a',
      'models/b.bin': 'b',
      'models/c.bin': 'c',
    });
    assert.deepEqual(await told(repository, given), []);
    repository.write({ ...content, 'models/a.bin': 'x' });
    rmSync(repository.path('models/c.bin'));
    const found = await told(repository, given);
    assert.ok(found.includes('error checksum-mismatch models/a.bin'), found.join());
    assert.ok(found.includes('error file-missing models/c.bin'));
  });

  test(`a copy of an entry's folder at the root hides no change, ${when}`, needs('git'), async () => {
    using repository = committed({ 'models/inventory.json': inventory('old'), 'models/tiny/w.bin': 'old' });
    const settings = { 'combined-inventory': 'none', ...given };
    assert.deepEqual(await told(repository, settings), []);
    repository.write({ 'tiny/w.bin': 'old', 'models/tiny/w.bin': 'new' });
    const found = await told(repository, settings);
    assert.ok(found.includes('error checksum-mismatch models/tiny/w.bin'), found.join());
  });
}

test(
  'one file of a list moved to the root is missing where an earlier commit tells the base',
  needs('git'),
  async () => {
    using repository = committed({ [LIST]: listOf({ 'a.bin': 'a' }), 'models/a.bin': 'a' });
    renameSync(repository.path('models/a.bin'), repository.path('a.bin'));
    assert.deepEqual(await told(repository, since), ['error file-missing models/a.bin']);
    assert.deepEqual(await told(repository), ['error file-missing models/a.bin'], "git's index has it");
    git(repository.root, ['add', '-A']);
    assert.deepEqual(await told(repository), [`warning base-unusual ${LIST}`]);
  },
);

test('what stands in place of a file leaves its name where it was', onPosix, async () => {
  for (const stand of [
    (path: string) => mkdirSync(path),
    (path: string) => symlinkSync('nowhere', path),
    (path: string) => symlinkSync('/etc/hostname', path),
  ]) {
    using repository = makeRepository({ ...BASE, [LIST]: listOf({ 'a.bin': 'a' }), 'a.bin': 'a' });
    stand(repository.path('models/a.bin'));
    const report = await repository.check();
    assert.deepEqual([baseOf(report, LIST), report.outcome, report.summary.matched], ['models', 'fail', 0]);
  }
});

test('deep names under both bases are both verified', async () => {
  for (const [own, root, expected] of [
    ['a', 'a', []],
    ['a', 'x', ['error path-ambiguous models/d/a']],
    ['x', 'a', ['error checksum-mismatch models/d/a', 'error path-ambiguous models/d/a']],
    ['x', 'x', ['error checksum-mismatch models/d/a']],
    ['x', 'y', ['error checksum-mismatch models/d/a', 'error path-ambiguous models/d/a']],
  ] as const) {
    using repository = makeRepository({
      ...BASE,
      [LIST]: listOf({ 'd/a': 'a' }),
      'models/d/a': own,
      'd/a': root,
    });
    assert.deepEqual(await told(repository), expected, `${own} ${root}`);
    repository.write({ '.github/manifest-drift.yml': `bases: { ${LIST}: own }\n` });
    const decided = await told(repository);
    assert.deepEqual(
      decided,
      own === 'a' ? [] : ['error checksum-mismatch models/d/a'],
      'the config decides',
    );
    assert.deepEqual(
      await told(repository, { 'checksum-base': 'root' }),
      root === 'a' ? [] : ['error checksum-mismatch d/a'],
    );
  }
});

test('a README of the same name elsewhere is ordinary', async () => {
  const content = { 'README.md': 'of the models', 'w.bin': 'w' };
  using repository = makeRepository({
    ...BASE,
    [LIST]: listOf(content),
    'README.md': 'of the repository',
    'models/README.md': 'of the models',
    'models/w.bin': 'w',
  });
  assert.deepEqual(await told(repository), []);
  // None of the files is there: they are missing from their own folder, and not others are wrong.
  rmSync(repository.path('models/README.md'));
  rmSync(repository.path('models/w.bin'));
  assert.deepEqual(await told(repository), [
    'error file-missing models/README.md',
    'error file-missing models/w.bin',
  ]);
});

test('a vendored copy of everything is ordinary', async () => {
  const files = { 'd/a': 'a', 'd/b': 'b' };
  using repository = makeRepository({ ...BASE, [LIST]: listOf(files), ...files });
  for (const [name, content] of Object.entries(files)) repository.write({ [`models/${name}`]: content });
  assert.deepEqual(await told(repository), []);
});

test('a folder moved with its list is ordinary', needs('git'), async () => {
  using repository = committed({
    [LIST]: listOf({ 'd/a': 'a', b: 'b' }),
    'models/d/a': 'a',
    'models/b': 'b',
  });
  renameSync(repository.path('models'), repository.path('weights'));
  const given = { ...since, checksums: 'weights/checksums.sha256' };
  assert.deepEqual(await told(repository, given), []);
});

test('a list rewritten from the root is read so, whatever an earlier commit read', needs('git'), async () => {
  using repository = committed({ [LIST]: listOf({ 'd/a': 'a' }), 'models/d/a': 'a' });
  repository.write({ [LIST]: listOf({ 'models/d/a': 'a' }) });
  assert.deepEqual(await told(repository, since), []);
});

test(
  'another base by the config is told, and how gravely depends on what is there',
  needs('git'),
  async () => {
    using repository = committed({ [LIST]: listOf({ a: 'a' }), 'models/a': 'a' });
    const config = { '.github/manifest-drift.yml': 'checksum-base: root\n' };
    repository.write({ ...config, a: 'a', 'models/a': 'x' });
    assert.deepEqual(await told(repository, since), [`error base-changed ${LIST}`]);
    rmSync(repository.path('models/a'));
    assert.deepEqual(await told(repository, since), [`warning base-changed ${LIST}`]);
    assert.deepEqual(await told(repository, { ...since, 'checksum-base': 'root' }), [
      `notice base-changed ${LIST}`,
    ]);
    git(repository.root, ['add', '-A']);
    git(repository.root, ['commit', '-q', '-m', 'second']);
    assert.deepEqual(await told(repository, since), [], 'a commit with the same config');
  },
);

test('a setting decides the base of inventories', async () => {
  using repository = makeRepository({
    'models/inventory.json': { models: [{ name: 'm', path: 'w.bin', version: '1.0.0' }] },
    'models/w.bin': 'a',
  });
  const placeOf = async (given: object) => {
    const report = await repository.check({
      'combined-inventory': 'none',
      'missing-files': 'error',
      ...given,
    });
    return [...report.entries].map(({ path }) => path);
  };
  assert.deepEqual(await placeOf({}), ['models/w.bin']);
  assert.deepEqual(await placeOf({ 'inventory-base': 'root' }), ['w.bin']);
  assert.deepEqual(await placeOf({ 'inventory-base': 'own' }), ['models/w.bin']);
  assert.deepEqual(await placeOf({ 'checksum-base': 'root' }), ['models/w.bin'], 'that is for lists');
  repository.write({ '.github/manifest-drift.yml': 'bases: { models/inventory.json: root }\n' });
  assert.deepEqual(await placeOf({}), ['w.bin']);
});

test('a name with a backslash and the same with a slash are both verified', onPosix, async () => {
  for (const [literal, slashed, expected] of [
    ['a', 'a', []],
    ['a', 'x', ['error path-ambiguous models\\a']],
    ['x', 'a', ['error checksum-mismatch models\\a', 'error path-ambiguous models\\a']],
  ] as const) {
    using repository = makeRepository({ ...BASE, 'l.sha256': listOf({ 'models\\a': 'a' }) });
    repository.write({ 'models\\a': literal, 'models/a': slashed });
    assert.deepEqual(await told(repository, { checksums: 'l.sha256' }), expected, `${literal} ${slashed}`);
  }
});

test('two parts of an absolute path that are both there are both verified', async () => {
  const list = { [LIST]: listOf({ 'C:/r/x/models/a.bin': 'a' }) };
  using repository = makeRepository({ ...BASE, ...list, 'models/a.bin': 'x', 'x/models/a.bin': 'a' });
  assert.deepEqual(await told(repository), [
    'error path-ambiguous x/models/a.bin',
    `warning path-not-portable ${LIST}`,
  ]);
  const decided = await told(repository, { 'path-prefix': 'C:/r/x' });
  assert.deepEqual(decided, ['error checksum-mismatch models/a.bin']);
});

test('absolute paths of an entry and of its files tell one prefix', async () => {
  const files = [{ path: 'C:/r/h/models/gone/README.md', sha256: listOf({ x: 'same' }).slice(0, 64) }];
  const models = [
    { name: 'there', local_path: 'C:/r/h/models/there' },
    { name: 'gone', local_path: 'C:/r/h/models/gone', top_files: files },
  ];
  using repository = makeRepository({
    'models/inventory.json': { models },
    'models/there/w.bin': 'w',
    'README.md': 'same',
  });
  const report = await repository.check({ 'combined-inventory': 'none' });
  assert.equal(fileRow(report, 'models/gone/README.md')?.status, 'missing');
  assert.equal(report.outcome, 'fail');
});

test('no patch records a file that a path only may mean', needs('git'), async () => {
  const { updateRepository } = await import('../../src/apps/run/record-repository.ts');
  const patched = async (files: Readonly<Record<string, Content>>, given = {}) => {
    using repository = makeRepository({ ...BASE, ...files });
    const options = {
      cwd: repository.root,
      run: null,
      progress: { stage() {}, hashed() {} },
      signal: new AbortController().signal,
      environment: process.env,
      baseline: { is: 'none', why: 'a test' } as const,
    };
    const update = await updateRepository({ root: repository.root, ...given }, options);
    return update.files.map(({ path }) => path);
  };
  const list = { [LIST]: listOf({ 'd/a': 'a' }) };
  assert.deepEqual(await patched({ ...list, 'models/d/a': 'x' }), [LIST], 'the control');
  assert.deepEqual(await patched({ ...list, 'models/d/a': 'x', 'd/a': 'a' }), []);
  assert.deepEqual(await patched({ ...list, 'models/d/a': 'x', 'd/a': 'y' }), []);
  const unusual = { [LIST]: listOf({ a: 'a' }), a: 'x' };
  assert.deepEqual(await patched(unusual), []);
  assert.deepEqual(await patched(unusual, { 'checksum-base': 'root' }), [LIST]);
  const readme = { [LIST]: listOf({ 'README.md': 'a' }), 'models/README.md': 'x', 'README.md': 'y' };
  assert.deepEqual(await patched(readme), [LIST], 'a namesake is ordinary');
});

test('a digest is read for each other file once, and shards agree', async () => {
  using repository = makeRepository({ ...BASE, [LIST]: listOf({ 'd/a': 'a', 'd/b': 'b' }) });
  repository.write({ 'd/a': 'x', 'models/d/a': 'a', 'models/d/b': 'b', 'd/b': 'b' });
  const reports = await Promise.all(['1/2', '2/2'].map((shard) => repository.check({ shard })));
  const all = reports.flatMap((report) => kinds(report)).filter((kind) => kind.includes('ambiguous'));
  assert.deepEqual(all, ['error path-ambiguous']);
});

test('a link of git-annex that a sparse checkout leaves out is its pointer', needs('git'), async () => {
  const digest = listOf({ x: 'weights' }).slice(0, 64);
  const list = { 'docs/sums': `${digest}  models/w.bin\n` };
  for (const [target, expected] of [
    [`../.git/annex/objects/Xx/Yy/SHA256E-s7--${digest}.bin/SHA256E-s7--${digest}.bin`, []],
    [
      `../.git/annex/objects/Xx/Yy/SHA256E-s7--${'0'.repeat(64)}.bin/SHA256E-s7--${'0'.repeat(64)}.bin`,
      ['error pointer-mismatch models/w.bin'],
    ],
    ['elsewhere', ['error file-missing models/w.bin']],
  ] as const) {
    using repository = makeRepository({ ...BASE, ...list, 'models/keep': '' });
    symlinkSync(target, repository.path('models/w.bin'));
    git(repository.root, ['init', '-q', '-b', 'main']);
    git(repository.root, ['add', '-A']);
    git(repository.root, ['commit', '-q', '-m', 'first']);
    git(repository.root, ['sparse-checkout', 'set', 'docs', 'inventory']);
    assert.deepEqual(await told(repository, { checksums: 'docs/sums' }), expected, target);
  }
});

test('a list that records itself has no digest of its own to keep', async () => {
  using repository = makeRepository({
    ...BASE,
    [LIST]: listOf({ 'checksums.sha256': 'half', w: 'w' }),
    'models/w': 'w',
  });
  for (const given of [{}, { manifests: 'none', checksums: LIST }, { manifests: LIST, checksums: 'none' }]) {
    const report = await repository.check(given);
    assert.deepEqual([kinds(report), report.summary.matched], [[], 1]);
    const row = report.manifests.find(({ path }) => path === LIST);
    assert.deepEqual(row?.not_looked_at, [{ what: 'own-digest', count: 1 }]);
  }
});

test('init writes down a base that only the files tell', async () => {
  const { planSetup } = await import('../../src/apps/run/plan-setup.ts');
  using repository = makeRepository({ 'lists/all.sha256': listOf({ 'a.bin': 'a' }), 'a.bin': 'a' });
  const signal = new AbortController().signal;
  const { files } = await planSetup(
    { root: repository.root },
    { cwd: repository.root, environment: {}, signal },
  );
  const config = files.find(({ path }) => path.endsWith('manifest-drift.yml') && !path.includes('workflows'));
  const text = new TextDecoder().decode(config?.after);
  assert.match(text, /^bases:\n {2}lists\/all\.sha256: root\n/m);
  repository.write({ '.github/manifest-drift.yml': text });
  const found = await told(repository);
  assert.ok(!found.some((one) => one.includes('base-unusual')), found.join());
});
