/** Repositories that real git and git-lfs made, checked without their files. */

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { cloneOf, git, makeGitRepository } from '../../support/git.ts';
import { needs } from '../../support/programs.ts';
import { EMPTY_COMBINED, fileRow, findings, kinds, listOf, sha256 } from '../../support/repository.ts';

const LIST = 'models/checksums.sha256';
const BYTES = { 'models/a.bin': 'weights of a\n'.repeat(200), 'models/b.bin': 'weights of b\n'.repeat(300) };
const withLfs = needs('git', 'git-lfs');
const WITHOUT_SMUDGING = { GIT_LFS_SKIP_SMUDGE: '1' };

/** The hooks of git-lfs are left out: they would push to a server that is not there. */
function install(root: string): void {
  execFileSync('git', ['lfs', 'install', '--local', '--skip-repo'], { cwd: root, stdio: 'pipe' });
}

function lfsRepository(more: Record<string, string | object> = {}) {
  const files = {
    'inventory/combined_inventory.json': EMPTY_COMBINED,
    [LIST]: listOf(BYTES),
    '.gitattributes': '*.bin filter=lfs diff=lfs merge=lfs -text\n',
    ...BYTES,
    ...more,
  };
  return makeGitRepository(files, install);
}

test('a clone without the files is verified by their pointers', withLfs, async () => {
  using source = lfsRepository();
  using clone = cloneOf(source.root, [], WITHOUT_SMUDGING);
  assert.ok(statSync(clone.path('models/a.bin')).size < 200, 'it is a pointer');
  const report = await clone.check();
  assert.deepEqual([report.outcome, kinds(report)], ['pass', []]);
  assert.deepEqual(report.summary.matched_by, { bytes: 0, pointer: 2, upstream: 0 });
  assert.deepEqual(fileRow(report, 'models/a.bin'), {
    path: 'models/a.bin',
    list: LIST,
    recorded: { sha256: sha256(BYTES['models/a.bin']), size_bytes: null },
    actual: { sha256: sha256(BYTES['models/a.bin']), size_bytes: BYTES['models/a.bin'].length },
    status: 'matched',
    evidence: 'pointer',
  });

  const ignoring = await clone.check({ pointers: 'ignore' });
  assert.deepEqual(kinds(ignoring), ['error file-missing', 'error file-missing']);
  const [missing] = findings(ignoring);
  const { what, tool } = (missing?.data ?? {}) as { what?: string; tool?: string };
  assert.deepEqual([missing?.subject, what, tool], ['models/a.bin', 'pointer', 'git-lfs']);
});

test('where the files are there, they are hashed', withLfs, async () => {
  using source = lfsRepository();
  const report = await source.check();
  assert.deepEqual([report.outcome, kinds(report)], ['pass', []]);
  assert.deepEqual(report.summary.matched_by, { bytes: 2, pointer: 0, upstream: 0 });
});

test('a pointer to other content than the recorded one is a mismatch', withLfs, async () => {
  using source = lfsRepository();
  source.write({ 'models/a.bin': 'other weights\n' });
  source.commit();
  using clone = cloneOf(source.root, [], WITHOUT_SMUDGING);
  const report = await clone.check();
  assert.deepEqual(kinds(report), ['error pointer-mismatch']);
  const [finding] = findings(report);
  assert.equal(finding?.expected, sha256(BYTES['models/a.bin']));
  assert.equal(finding?.actual, sha256('other weights\n'));
});

test('the size that a pointer carries is compared with the recorded one', withLfs, async () => {
  const sized = (size: number) => ({
    'models/inventory.json': [{ name: 'a', path: 'models/a.bin', size_bytes: size, version: '1.0.0' }],
    'inventory/combined_inventory.json': {
      models: [{ name: 'a', path: 'models/a.bin', size_bytes: size, version: '1.0.0' }],
    },
  });
  for (const [size, expected] of [
    [BYTES['models/a.bin'].length, []],
    [5, ['error pointer-mismatch']],
  ] as const) {
    using source = lfsRepository(sized(size));
    using clone = cloneOf(source.root, [], WITHOUT_SMUDGING);
    assert.deepEqual(kinds(await clone.check()), expected);
  }
});

test('a pointer with a conflict in it is broken, at its line', withLfs, async () => {
  using source = lfsRepository();
  using clone = cloneOf(source.root, [], WITHOUT_SMUDGING);
  const pointer = (content: string) => `oid sha256:${sha256(content)}\nsize ${content.length}\n`;
  writeFileSync(
    clone.path('models/a.bin'),
    `version https://git-lfs.github.com/spec/v1\n<<<<<<< HEAD\n${pointer('a')}=======\n${pointer('b')}>>>>>>> other\n`,
  );
  const report = await clone.check();
  assert.deepEqual(kinds(report), ['error pointer-malformed']);
  const { line, why } = (findings(report)[0]?.data ?? {}) as { line?: number; why?: string };
  assert.deepEqual([line, why], [2, 'it holds the markers of a merge conflict']);
});

test('a list made of pointers instead of their files protects nothing, and is told', withLfs, async () => {
  using source = lfsRepository();
  using clone = cloneOf(source.root, [], WITHOUT_SMUDGING);
  const texts = ['models/a.bin', 'models/b.bin'].map(
    (name) => [name, readFileSync(clone.path(name))] as const,
  );
  clone.write({ [LIST]: listOf(Object.fromEntries(texts)) });
  assert.deepEqual(kinds(await clone.check()), ['error pointer-mismatch', 'error pointer-mismatch']);
  // Nor does it where a sparse checkout leaves the pointers out.
  git(clone.root, ['commit', '-qam', 'a list of pointers'], WITHOUT_SMUDGING);
  git(clone.root, ['sparse-checkout', 'set', '--no-cone', '/inventory/', `/${LIST}`, '/.gitattributes']);
  assert.throws(() => statSync(clone.path('models/a.bin')), 'it is left out');
  assert.deepEqual(kinds(await clone.check()), ['error pointer-mismatch', 'error pointer-mismatch']);
});

test(
  'a pointer that git does not keep is not held to its attributes, and verifies nothing',
  withLfs,
  async () => {
    using source = lfsRepository();
    using clone = cloneOf(source.root, [], WITHOUT_SMUDGING);
    clone.write({
      'download/a.txt': readFileSync(clone.path('models/a.bin')),
      [LIST]: `${sha256(BYTES['models/a.bin'])}  download/a.txt\n`,
    });
    const report = await clone.check();
    assert.deepEqual([kinds(report), report.summary.matched], [['notice pointer-unverified'], 0]);
  },
);

test('a text that only looks like a pointer is the file itself when its bytes are recorded', async () => {
  const text = `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 1\n`;
  using repository = makeGitRepository({
    'inventory/combined_inventory.json': EMPTY_COMBINED,
    'models/pointer.txt': text,
    [LIST]: listOf({ 'models/pointer.txt': text }),
  });
  const report = await repository.check();
  assert.deepEqual([report.summary.matched_by.bytes, kinds(report)], [1, []]);
});

test(
  'a pointer that git will never replace is told, and so are bytes committed in place of one',
  withLfs,
  async () => {
    using source = lfsRepository();
    using clone = cloneOf(source.root, [], WITHOUT_SMUDGING);
    clone.write({ '.gitattributes': '*.txt filter=lfs\n' });
    assert.deepEqual(kinds(await clone.check()), ['error pointer-unexpected', 'error pointer-unexpected']);

    // Committed without git-lfs, and its attributes added later.
    using late = makeGitRepository({
      'inventory/combined_inventory.json': EMPTY_COMBINED,
      [LIST]: listOf(BYTES),
      ...BYTES,
    });
    late.write({ 'models/.gitattributes': '*.bin filter=lfs\n' });
    git(late.root, ['add', 'models/.gitattributes']);
    const report = await late.check();
    assert.deepEqual(kinds(report), ['warning pointer-missing', 'warning pointer-missing']);
    assert.equal(report.summary.matched_by.bytes, 2);
  },
);

test(
  'a sparse checkout is verified by the pointers in the index; a deleted file is missing',
  withLfs,
  async () => {
    using source = lfsRepository({ 'data/small.csv': 'a,b\n' });
    using clone = cloneOf(source.root, ['--no-checkout'], WITHOUT_SMUDGING);
    git(clone.root, ['sparse-checkout', 'set', '--no-cone', '/inventory/', `/${LIST}`, '/.gitattributes']);
    git(clone.root, ['checkout', '-q', 'main'], WITHOUT_SMUDGING);
    assert.throws(() => statSync(clone.path('models/a.bin')), 'it is left out');
    const report = await clone.check();
    assert.deepEqual([report.outcome, kinds(report)], ['pass', []]);
    assert.deepEqual(report.summary.matched_by, { bytes: 0, pointer: 2, upstream: 0 });

    // What was there and was deleted is missing, although the index has it.
    using full = cloneOf(source.root, [], WITHOUT_SMUDGING);
    rmSync(full.path('models/a.bin'));
    assert.deepEqual(kinds(await full.check()), ['error file-missing']);
    git(full.root, ['rm', '-q', '--cached', 'models/a.bin']);
    assert.deepEqual(kinds(await full.check()), ['error file-missing']);
  },
);

test('small files that a sparse checkout leaves out are verified by their blobs', needs('git'), async () => {
  const small = { 'data/small.csv': 'a,b\n', 'data/large.csv': 'x'.repeat(40_000) };
  using source = makeGitRepository({
    'inventory/combined_inventory.json': EMPTY_COMBINED,
    [LIST]: listOf(small).replaceAll('data/', '../data/'),
    ...small,
  });
  using clone = cloneOf(source.root, ['--no-checkout']);
  git(clone.root, ['sparse-checkout', 'set', '--no-cone', '/inventory/', '/models/']);
  git(clone.root, ['checkout', '-q', 'main']);
  const report = await clone.check();
  assert.equal(fileRow(report, 'data/small.csv')?.status, 'matched');
  assert.deepEqual(kinds(report), ['error file-missing']);
  const { why } = (findings(report)[0]?.data ?? {}) as { why?: string };
  assert.match(why ?? '', /^a sparse checkout leaves it out, and its blob of 40,000 bytes/);
});

test('a clone that was never checked out is read from its commit', withLfs, async () => {
  using source = lfsRepository();
  using clone = cloneOf(source.root, ['--no-checkout']);
  clone.write({ 'inventory/combined_inventory.json': EMPTY_COMBINED, [LIST]: listOf(BYTES) });
  const report = await clone.check();
  assert.deepEqual(report.summary.matched_by, { bytes: 0, pointer: 2, upstream: 0 });
});
