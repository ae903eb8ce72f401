/** Repositories that real git-annex made, checked with and without their content. */

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { test } from 'node:test';
import { cloneOf, git, makeGitRepository } from '../../support/git.ts';
import { needs } from '../../support/programs.ts';
import { EMPTY_COMBINED, findings, kinds, listOf } from '../../support/repository.ts';

const LIST = 'models/checksums.sha256';
const A = { 'models/a.bin': 'weights of a\n' };
const withAnnex = needs('git', 'git-annex');

/** `more` are git-annex' own words before the commit, as `config annex.backend`. */
function annexRepository(backend: string, unlocked = false) {
  const repository = makeGitRepository({
    'inventory/combined_inventory.json': EMPTY_COMBINED,
    [LIST]: listOf(A),
  });
  const { root } = repository;
  const annex = (...words: string[]) => {
    const names = {
      GIT_AUTHOR_NAME: 'A',
      GIT_AUTHOR_EMAIL: 'a@e.org',
      GIT_COMMITTER_NAME: 'A',
      GIT_COMMITTER_EMAIL: 'a@e.org',
    };
    execFileSync('git', ['annex', ...words], {
      cwd: root,
      stdio: 'pipe',
      env: { ...process.env, ...names, HOME: root },
    });
  };
  annex('init', '-q', 'here');
  git(root, ['config', 'annex.backend', backend]);
  repository.write(A);
  annex('add', '-q', 'models/a.bin');
  if (unlocked) annex('unlock', '-q', 'models/a.bin');
  git(root, ['commit', '-q', '-m', 'annexed'], { HOME: root });
  return {
    root,
    repository,
    annex,
    [Symbol.dispose]() {
      // git-annex protects its objects against deletion.
      makeWritable(join(root, '.git'));
      repository[Symbol.dispose]();
    },
  };
}

function makeWritable(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) makeWritable(join(folder, entry.name));
  }
}

test(
  'a locked file is hashed through its link; without content its key is the evidence',
  withAnnex,
  async () => {
    using source = annexRepository('SHA256E');
    assert.ok(lstatSync(source.repository.path('models/a.bin')).isSymbolicLink());
    const here = await source.repository.check();
    assert.deepEqual([kinds(here), here.summary.matched_by.bytes], [[], 1]);

    using clone = cloneOf(source.root);
    const report = await clone.check();
    assert.deepEqual([report.outcome, kinds(report)], ['pass', []]);
    assert.deepEqual(report.summary.matched_by, { bytes: 0, pointer: 1, upstream: 0 });
    const ignoring = await clone.check({ pointers: 'ignore' });
    const { what, tool } = (findings(ignoring)[0]?.data ?? {}) as { what?: string; tool?: string };
    assert.deepEqual([what, tool], ['pointer', 'git-annex']);
  },
);

test('an unlocked file without content is a text with its key', withAnnex, async () => {
  using source = annexRepository('SHA256', true);
  using clone = cloneOf(source.root);
  assert.match(readFileSync(clone.path('models/a.bin'), 'utf8'), /^\/annex\/objects\/SHA256-s13--/);
  const report = await clone.check();
  assert.deepEqual([kinds(report), report.summary.matched_by.pointer], [[], 1]);
});

test('a key of other content is a mismatch, one of another backend confirms nothing', withAnnex, async () => {
  using source = annexRepository('SHA256E');
  using clone = cloneOf(source.root);
  clone.write({ [LIST]: listOf({ 'models/a.bin': 'other' }) });
  assert.deepEqual(kinds(await clone.check()), ['error pointer-mismatch']);

  using other = annexRepository('MD5E');
  using without = cloneOf(other.root);
  const report = await without.check();
  assert.deepEqual(kinds(report), ['error file-missing']);
  assert.equal(report.summary.missing, 1);
  assert.equal((findings(report)[0]?.data as { carries?: string } | undefined)?.carries, 'a key of MD5E');
});
