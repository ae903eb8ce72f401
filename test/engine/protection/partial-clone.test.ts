/** Clones that lack blobs: what the earlier commit recorded is found without them, or it is said that it is not known. */

import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import process from 'node:process';
import { describe, test } from 'node:test';
import { checkRepository } from '../../../src/apps/run/check-repository.ts';
import { cloneOf, git, makeGitRepository } from '../../support/git.ts';
import { type Content, kinds, listOf, QUIET } from '../../support/repository.ts';

const FILES = { 'models/a.bin': 'a', 'models/b.bin': 'bb' };
const CONFIG = '.github/manifest-drift.yml';
const ONE = { 'models/b.bin': 'bb' };

interface Clone {
  readonly commits: readonly Readonly<Record<string, Content>>[];
  readonly words?: readonly string[];
  readonly local?: (clone: { readonly root: string; write(files: Record<string, Content>): void }) => void;
}

/** Kinds that the check of a clone reports against the commit before, and whether it is complete. */
async function reported({ commits, words = ['--filter=blob:none'], local }: Clone) {
  const [first = {}, ...others] = commits;
  using source = makeGitRepository(first);
  for (const files of others) {
    source.write(files);
    source.commit();
  }
  git(source.root, ['config', 'uploadpack.allowFilter', 'true']);
  using clone = cloneOf(source.root, words);
  local?.(clone);
  const report = await checkRepository(
    { root: clone.root, baseline: 'HEAD~1' },
    {
      cwd: clone.root,
      run: null,
      progress: QUIET,
      signal: new AbortController().signal,
      environment: process.env,
      baseline: { is: 'none', why: 'a test' },
    },
  );
  return { kinds: kinds(report), isComplete: report.complete };
}

describe('the clone lacks a blob of the earlier commit', () => {
  const trimmed = [
    { ...FILES, SHA256SUMS: listOf(FILES) },
    { SHA256SUMS: listOf(ONE), 'models/a.bin': 'evil' },
  ];

  test('a list: nothing is known of what it recorded', async () => {
    const { kinds: found, isComplete } = await reported({ commits: trimmed });
    assert.deepEqual([found, isComplete], [['warning baseline-unavailable'], false]);
    // The control: with its blobs the clone tells.
    const whole = await reported({ commits: trimmed, words: [] });
    assert.deepEqual([whole.kinds, whole.isComplete], [['error record-removed'], true]);
  });

  test('the config: nothing is known of what it said', async () => {
    const list = { ...FILES, SHA256SUMS: listOf(FILES) };
    const commits = [
      { ...list, [CONFIG]: 'fail-on: warning\n' },
      { [CONFIG]: 'severities: {checksum-mismatch: notice}\n', 'models/a.bin': 'evil' },
    ];
    const { kinds: found, isComplete } = await reported({ commits });
    assert.ok(found.includes('warning baseline-unavailable') && !isComplete, `${found}`);
    const whole = await reported({ commits, words: [] });
    assert.ok(whole.kinds.some((kind) => kind.endsWith(' config-weakened')) && whole.isComplete);
  });

  test('a recorded file of no recorded size, moved without git: it is found by its digest', async () => {
    const commits = [
      { ...FILES, SHA256SUMS: listOf(FILES) },
      { 'models/a.bin': 'another version', 'NOTES.md': 'x' },
    ];
    const old = 'a'.repeat(77);
    const listed = { ...FILES, 'models/a.bin': old };
    const given: Clone = {
      commits: [{ ...listed, SHA256SUMS: listOf(listed), 'z.sha256': listOf(listed) }, ...commits.slice(1)],
      local: ({ root, write }) => {
        rmSync(`${root}/models/a.bin`);
        write({ SHA256SUMS: listOf(ONE), 'z.sha256': listOf(ONE), 'moved.bin': old });
      },
    };
    assert.ok((await reported(given)).kinds.includes('error record-removed'));
    const gone: Clone = {
      ...given,
      local: (clone) => {
        given.local?.(clone);
        clone.write({ 'moved.bin': 'something else' });
      },
    };
    assert.deepEqual((await reported(gone)).kinds, [], 'a file that went with its records is no drift');
  });

  test('nothing that matters: nothing is said', async () => {
    const commits = [{ ...FILES, SHA256SUMS: listOf(FILES), 'NOTES.md': 'x' }, { 'NOTES.md': 'y' }];
    const { kinds: found, isComplete } = await reported({ commits });
    assert.deepEqual([found, isComplete], [[], true]);
  });
});

test('a shallow clone without the commit cannot be compared with it', async () => {
  const commits = [{ ...FILES, SHA256SUMS: listOf(FILES) }, { 'NOTES.md': 'y' }];
  await assert.rejects(reported({ commits, words: ['--depth=1'] }), /HEAD~1 is not in this clone/);
});
