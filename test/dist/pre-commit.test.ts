/** The hook, run by the real pre-commit on commits of a repository. */

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { test } from 'node:test';
import { parse } from 'yaml';
import { git, headOf, makeGitRepository } from '../support/git.ts';
import { needs } from '../support/programs.ts';
import { listOf, makeRepository } from '../support/repository.ts';

const ROOT = join(import.meta.dirname, '../..');
const HOOKS = '.pre-commit-hooks.yaml';

test('the hook names a command that is there', () => {
  const [hook, ...others] = parse(readFileSync(join(ROOT, HOOKS), 'utf8')) as Record<string, unknown>[];
  assert.deepEqual(others, []);
  const [program = '', ...words] = String(hook?.entry).split(' ');
  assert.deepEqual([program, words, hook?.language], ['dist/cli.js', ['check', '--changed'], 'script']);
  assert.deepEqual(
    [hook?.pass_filenames, hook?.always_run],
    [false, true],
    'removed files are named to no hook',
  );
});

test('pre-commit lets good commits pass, and stops those that drift', needs('pre-commit', 'git'), () => {
  const home = mkdtempSync(join(tmpdir(), 'drift-home-'));
  try {
    // The hook's repository, as a tag of it would be.
    using hook = makeRepository({});
    for (const name of [HOOKS, 'dist', 'package.json'])
      cpSync(join(ROOT, name), hook.path(name), { recursive: true });
    git(hook.root, ['init', '-q']);
    git(hook.root, ['add', '-A']);
    git(hook.root, ['commit', '-q', '-m', 'release']);
    const rev = headOf(hook.root);
    const files = { 'a.bin': 'content a', 'b.bin': 'content b' };
    using repository = makeGitRepository({
      'models/a.bin': files['a.bin'],
      'models/b.bin': 'drifted before',
      'models/SHA256SUMS': listOf(files),
      '.pre-commit-config.yaml': `repos:\n- repo: ${hook.root}\n  rev: ${rev}\n  hooks:\n  - id: manifest-drift\n`,
    });
    mkdirSync(join(home, 'cache'));
    const run = (change: Readonly<Record<string, string>>) => {
      repository.write(change);
      git(repository.root, ['add', '-A']);
      const { status, stdout } = spawnSync('pre-commit', ['run'], {
        cwd: repository.root,
        encoding: 'utf8',
        env: { ...process.env, HOME: home, PRE_COMMIT_HOME: join(home, 'cache') },
      });
      return { status, stdout };
    };
    const beside = run({ 'README.md': 'about' });
    assert.equal(beside.status, 0, beside.stdout);
    const drifted = run({ 'models/a.bin': 'CONTENT A' });
    assert.equal(drifted.status, 1, drifted.stdout);
    assert.match(drifted.stdout, /checksum-mismatch/);
    const mended = run({ 'models/a.bin': files['a.bin'] });
    assert.equal(mended.status, 0, mended.stdout);
    git(repository.root, ['rm', '-q', 'models/SHA256SUMS']);
    const removed = run({});
    assert.equal(removed.status, 1, removed.stdout);
    assert.match(removed.stdout, /record-removed/);
  } finally {
    rmSync(home, { recursive: true });
  }
});
