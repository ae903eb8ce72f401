/** Versions against an earlier commit of a real git repository. */

import assert from 'node:assert/strict';
import { rmSync, symlinkSync } from 'node:fs';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { VersionNotBumped } from '../../../src/rules/version-not-bumped.ts';
import { cloneOf, git, makeGitRepository } from '../../support/git.ts';
import { type Content, findings, kinds, sha256 } from '../../support/repository.ts';

const A = sha256('a');
const B = sha256('b');
const C = sha256('c');
const IGNORE = { 'missing-files': 'ignore', baseline: 'HEAD~1' };

type Entry = Record<string, unknown>;
type Files = Record<string, Content>;

const entry = (more: Entry = {}): Entry => ({
  name: 'm',
  path: 'models/m.bin',
  sha256: A,
  version: '1.0.0',
  ...more,
});

/** Both inventories with these models, and more files. */
function repository(models: readonly Entry[], more: Files = {}): Files {
  return {
    'models/inventory.json': { models },
    'inventory/combined_inventory.json': { models },
    ...more,
  };
}

/** The kinds and messages about versions that the step from `before` to `after` gives. */
async function step(before: Files, after: Files, gone: readonly string[] = []) {
  using repo = makeGitRepository(before);
  repo.write(after);
  for (const path of gone) rmSync(repo.path(path));
  repo.commit('second');
  const report = await repo.check(IGNORE);
  const about = findings(report).filter(({ kind }) => kind.startsWith('version-'));
  return about.map(({ severity, kind, data }) => ({
    kind: `${severity} ${kind}`,
    data: data as VersionNotBumped,
  }));
}

const NOT_BUMPED = ['error version-not-bumped'];
const kindsOf = (found: readonly { kind: string }[]) => found.map(({ kind }) => kind);

/** The second state of one entry after `entry()`, and what is found. */
const STEPS: readonly (readonly [string, Entry, readonly string[]])[] = [
  ['the same', {}, []],
  ['another digest', { sha256: B }, NOT_BUMPED],
  ['another digest and version', { sha256: B, version: '1.0.1' }, []],
  ['another digest, the version only written otherwise', { sha256: B, version: 'v1.0' }, NOT_BUMPED],
  ['another digest, another build of the version', { sha256: B, version: '1.0.0+2' }, []],
  ['a kind before the version', { sha256: B, version: 'models:v1.1.0' }, []],
  ['another digest, and live from now on', { sha256: B, live: true }, NOT_BUMPED],
  ['another name for a file', { path: 'models/renamed.bin' }, []],
  ['notes and a source', { notes: 'x', source_url: 'https://example.org/m.bin' }, []],
  ['a lower version', { version: '0.9.0' }, ['error version-went-back']],
  ['a lower version of other content', { sha256: B, version: '0.9.9' }, ['error version-went-back']],
  ['a pre-release of the version', { version: '1.0.0-rc.1' }, ['error version-went-back']],
  ['no version any more', { sha256: B, version: undefined }, ['error version-went-back']],
  ['a word for a version', { sha256: B, version: 'newest' }, ['warning version-invalid']],
];

describe('a step of an entry', () => {
  for (const [name, more, expected] of STEPS) {
    test(`to ${name}`, async () => {
      const found = await step(repository([entry()]), repository([entry(more)]));
      assert.deepEqual(kindsOf(found), expected);
    });
  }

  test('to another digest of content that is live before and after', async () => {
    const live = (more: Entry) => repository([entry({ live: true, ...more })]);
    assert.deepEqual(await step(live({}), live({ sha256: B })), []);
  });

  test('names both values, the version and where the version stands', async () => {
    const [found] = await step(repository([entry()]), repository([entry({ sha256: B })]));
    assert.deepEqual(found?.data, {
      baseline: 'HEAD~1',
      was_called: null,
      version: '1.0.0',
      what: 'sha256',
      expected: A,
      actual: B,
    });
  });

  test('to another name is followed, so that no change hides behind it', async () => {
    const renamed = (more: Entry) => repository([entry({ name: 'n', ...more })]);
    assert.deepEqual(await step(repository([entry()]), renamed({})), []);
    const [changed, ...others] = await step(repository([entry()]), renamed({ sha256: B }));
    assert.equal(others.length, 0);
    assert.deepEqual([changed?.data.baseline, changed?.data.was_called], ['HEAD~1', 'model:m']);
    // Another file under another name is another entry.
    assert.deepEqual(await step(repository([entry()]), renamed({ sha256: B, path: 'models/n.bin' })), []);
  });

  test('to a new entry that shares a common file with one that is gone is no change of that one', async () => {
    const folder = (name: string, weights: string, license: string) =>
      repository([
        {
          name,
          path: `models/${name}`,
          version: '1.0.0',
          files: [
            { path: 'LICENSE', sha256: license },
            { path: 'weights.bin', sha256: weights },
          ],
        },
      ]);
    assert.deepEqual(await step(folder('m', A, C), folder('n', B, C)), []);
    // Where most of it is the same, it is the same entry.
    const more = (name: string, last: string) =>
      repository([
        { name, version: '1.0.0', files: [A, B, last].map((digest) => ({ path: digest, sha256: digest })) },
      ]);
    assert.deepEqual(kindsOf(await step(more('m', C), more('n', sha256('d')))), NOT_BUMPED);
  });

  test('to a new entry in a folder that several share is no change of one that is gone', async () => {
    const both = (name: string, digest: string) =>
      repository([
        { name, path: 'models', sha256: digest, version: '1.0.0' },
        { name: `${name}2`, path: 'models', sha256: sha256(digest), version: '1.0.0' },
      ]);
    assert.deepEqual(await step(both('m', A), both('n', B)), []);
  });

  test('without any version is a warning, unless a revision or the inventory says it', async () => {
    const bare = (more: Entry) => entry({ version: undefined, ...more });
    const found = await step(repository([bare({})]), repository([bare({ sha256: B })]));
    assert.deepEqual(kindsOf(found), ['warning version-not-bumped']);
    const [one, two] = ['1', '2'].map((digit) => digit.repeat(40));
    assert.deepEqual(
      await step(repository([bare({ revision: one })]), repository([bare({ revision: two, sha256: B })])),
      [],
    );
    const whole = (version: string, digest: string) => ({
      'models/inventory.json': { version, models: [bare({ sha256: digest })] },
      'inventory/combined_inventory.json': { version, models: [bare({ sha256: digest })] },
    });
    assert.deepEqual(await step(whole('1.0.0', A), whole('1.1.0', B)), []);
  });

  test('to another revision under one version is a change', async () => {
    const at = (digit: string) => repository([entry({ snapshot: digit.repeat(40) })]);
    assert.deepEqual(kindsOf(await step(at('1'), at('2'))), NOT_BUMPED);
  });
});

describe('files of an entry', () => {
  const folder = (more: Entry) => repository([{ name: 'm', path: 'models/m', version: '1.0.0', ...more }]);
  const files = (...list: [string, string][]) =>
    folder({ files: list.map(([path, digest]) => ({ path, sha256: digest })) });
  const list = (text: string) => ({ 'models/checksums.sha256': text });

  for (const [name, before, after, expected] of [
    ['moved', files(['a', A], ['b', B]), files(['c', A], ['b', B]), []],
    ['in another order', files(['a', A], ['b', B]), files(['b', B], ['a', A]), []],
    ['swapped', files(['a', A], ['b', B]), files(['a', B], ['b', A]), NOT_BUMPED],
    ['added', files(['a', A]), files(['a', A], ['b', B]), NOT_BUMPED],
    ['removed', files(['a', A], ['b', B]), files(['a', A]), NOT_BUMPED],
    ['of another size', folder({ size_bytes: 1 }), folder({ size_bytes: 2 }), NOT_BUMPED],
    ['fewer', folder({ files_count: 2 }), folder({ files_count: 1 }), NOT_BUMPED],
    [
      'recorded in a list',
      { ...folder({}), ...list(`${A}  models/m/a\n`) },
      list(`${B}  models/m/a\n`),
      NOT_BUMPED,
    ],
    ['moved in a list', { ...folder({}), ...list(`${A}  models/m/a\n`) }, list(`${A}  models/m/b\n`), []],
    [
      'replaced in a list',
      { ...folder({}), ...list(`${A}  models/m/a\n`) },
      list(`${B}  models/m/b\n`),
      NOT_BUMPED,
    ],
    ['recorded for the first time', folder({}), list(`${A}  models/m/a\n${C}  models/m/c\n`), []],
    ['recorded in a list now', files(['a', A]), { ...folder({}), ...list(`${B}  models/m/a\n`) }, NOT_BUMPED],
    [
      'recorded in a list now, as the only one',
      repository([entry()]),
      { ...repository([entry({ sha256: undefined })]), ...list(`${B}  models/m.bin\n`) },
      NOT_BUMPED,
    ],
    ['of others in a list', { ...folder({}), ...list(`${A}  models/n/a\n`) }, list(`${B}  models/n/a\n`), []],
  ] as readonly (readonly [string, Files, Files, readonly string[]])[]) {
    test(name, async () => assert.deepEqual(kindsOf(await step(before, after)), expected));
  }
});

test('an inventory under another name is still the one before', async () => {
  const models = (digest: string) => [entry({ sha256: digest })];
  const settings = { ...IGNORE, 'model-inventory': 'models/*.json', 'combined-inventory': 'none' };
  using repo = makeGitRepository({ 'models/one.json': models(A) });
  repo.write({ 'models/two.json': models(B) });
  git(repo.root, ['rm', '-q', 'models/one.json']);
  repo.commit();
  assert.deepEqual(
    kinds(await repo.check(settings)).filter((kind) => kind.includes('version')),
    NOT_BUMPED,
  );
});

test('an inventory that was moved out of sight is told', async () => {
  const settings = { ...IGNORE, 'model-inventory': 'models/two.json', 'combined-inventory': 'none' };
  using repo = makeGitRepository({ 'models/one.json': [entry()] });
  git(repo.root, ['mv', 'models/one.json', 'models/two.json']);
  repo.write({ 'models/two.json': [entry({ sha256: B })] });
  repo.commit();
  const [finding] = findings(await repo.check(settings), 'baseline-unavailable');
  assert.deepEqual(finding?.data, {
    what: 'new-manifest',
    file: 'models/two.json',
    baseline: 'HEAD~1',
    entries: 1,
  });
});

test('any change of a digest under one version is found, and any new version excuses it', async () => {
  const digest = fc.constantFrom(A, B, C);
  const number = fc.nat(3);
  const version = fc.tuple(number, number, number).map((parts) => parts.join('.'));
  const state = fc.record({ digest, version });
  await fc.assert(
    fc.asyncProperty(state, state, async (before, after) => {
      const of = (one: typeof before) => repository([entry({ sha256: one.digest, version: one.version })]);
      const found = kindsOf(await step(of(before), of(after)));
      const order = before.version.localeCompare(after.version);
      const expected =
        order > 0
          ? ['error version-went-back']
          : order === 0 && before.digest !== after.digest
            ? NOT_BUMPED
            : [];
      assert.deepEqual(found, expected);
    }),
    { numRuns: 25 },
  );
});

describe('the baseline', () => {
  const before = repository([entry()]);
  const after = repository([entry({ sha256: B })]);

  test('that cannot be read is said, and the report is not complete', async () => {
    using source = makeGitRepository(before);
    source.write(after);
    const head = source.commit();
    const base = git(source.root, ['rev-parse', 'HEAD~1']);
    using shallow = cloneOf(source.root, ['--depth', '1']);
    const auto = { is: 'commit', commit: base, name: 'the commit before the push' } as const;
    const report = await shallow.check({ 'missing-files': 'ignore' }, undefined, auto);
    assert.deepEqual(kinds(report), ['warning baseline-unavailable']);
    assert.deepEqual([report.complete, report.commit], [false, head]);
    const whole = await source.check({ 'missing-files': 'ignore' }, undefined, auto);
    assert.deepEqual([kinds(whole), whole.complete], [NOT_BUMPED, true]);
    assert.deepEqual(whole.baseline, { name: 'the commit before the push', commit: base });
    assert.equal(report.baseline, null);
  });

  test('that a person named and that is not there stops the check', async () => {
    using source = makeGitRepository(before);
    for (const baseline of ['v9.9', 'HEAD~1', '0'.repeat(40)])
      await assert.rejects(source.check({ baseline }), /baseline: .* cannot be read: .*\(fetch-depth: 0\)/);
    await assert.rejects(source.check({ baseline: '--help' }), /is not a branch, tag or commit/);
  });

  test('is where the branch left its upstream branch, at a terminal', async () => {
    using source = makeGitRepository(before);
    using clone = cloneOf(source.root);
    clone.write(after);
    const check = () => clone.check({ 'missing-files': 'ignore' }, undefined, { is: 'fork-point' });
    assert.deepEqual(kinds(await check()), NOT_BUMPED, 'not committed yet');
    git(clone.root, ['commit', '-q', '-a', '-m', 'second']);
    const report = await check();
    assert.equal(
      (findings(report)[0]?.data as VersionNotBumped | undefined)?.baseline,
      'the upstream branch',
    );
    git(clone.root, ['push', '-q', 'origin', 'HEAD:other']);
    git(clone.root, ['branch', '--unset-upstream']);
    assert.deepEqual(kinds(await check()), [], 'without an upstream branch there is nothing to compare with');
  });

  test('of a folder of the repository is that folder', async () => {
    const below = (files: Files) =>
      Object.fromEntries(Object.entries(files).map(([path, content]) => [`sub/${path}`, content]));
    using source = makeGitRepository(below(before));
    source.write(below(after));
    source.commit();
    const report = await source.check({ ...IGNORE, root: source.path('sub') });
    assert.deepEqual(kinds(report), NOT_BUMPED);
  });

  test('in a partial clone that lacks its files is said, and nothing is fetched', async () => {
    using source = makeGitRepository({ ...before, 'models/checksums.sha256': `${A}  models/m.bin\n` });
    source.write({ ...after, 'models/checksums.sha256': `${B}  models/m.bin\n` });
    source.commit();
    git(source.root, ['config', 'uploadpack.allowFilter', 'true']);
    using clone = cloneOf(source.root, ['--filter=blob:none']);
    const report = await clone.check(IGNORE);
    assert.deepEqual([kinds(report), report.complete], [['warning baseline-unavailable'], false]);
    // The control: with its files there the same check finds what changed.
    for (const path of Object.keys({ ...before, 'models/checksums.sha256': '' }))
      git(clone.root, ['show', `HEAD~1:${path}`]);
    assert.deepEqual(kinds(await clone.check(IGNORE)), NOT_BUMPED);
  });

  test('whose inventories were behind a link inside the tree is read through it', async () => {
    using source = makeGitRepository(
      { 'real/inventory.json': before['models/inventory.json'] ?? '' },
      (root) => symlinkSync('real', `${root}/models`),
    );
    git(source.root, ['rm', '-q', '-r', '.']);
    source.write({ 'models/inventory.json': after['models/inventory.json'] ?? '' });
    source.commit();
    assert.deepEqual(kinds(await source.check({ ...IGNORE, 'combined-inventory': 'none' })), NOT_BUMPED);
  });

  test('whose inventories were behind a link out of the tree is said to be unknown', async () => {
    using source = makeGitRepository({ 'other.txt': '' }, (root) => symlinkSync('..', `${root}/models`));
    git(source.root, ['rm', '-q', '-r', '.']);
    source.write({ 'models/inventory.json': after['models/inventory.json'] ?? '' });
    source.commit();
    const report = await source.check({ ...IGNORE, 'combined-inventory': 'none' });
    assert.deepEqual(kinds(report), ['warning baseline-unavailable']);
  });

  test('that was broken before is not blamed on the change that fixes it', async () => {
    using source = makeGitRepository({ ...before, 'models/inventory.json': '{' });
    source.write(after);
    source.commit();
    const report = await source.check(IGNORE);
    // The combined inventory still tells what the entry was.
    assert.deepEqual(kinds(report), ['error version-not-bumped', 'warning baseline-unavailable']);
  });
});

test('a baseline that there is no time to read makes the check incomplete, and is no wrong setting', async () => {
  using repo = makeGitRepository(repository([entry()], { 'models/m.bin': 'a' }));
  const report = await repo.check({ baseline: 'HEAD' }, AbortSignal.abort());
  assert.equal(report.complete, false);
  const [unavailable] = findings(report, 'baseline-unavailable');
  assert.match(`${(unavailable?.data as { why?: string } | undefined)?.why}`, /out of time or cancelled$/);
  await assert.rejects(repo.check({ baseline: 'nothing' }), /baseline: "nothing" cannot be read/);
});
