/** The pointer readers against what real git-lfs and git-annex make of the same texts. */

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { test } from 'node:test';
import fc from 'fast-check';
import { readAnnexPointer } from '../../../src/evidence/git-annex/annex-pointer.ts';
import { readLfsPointer } from '../../../src/evidence/git-lfs/lfs-pointer.ts';
import { git, makeGitRepository } from '../../support/git.ts';
import { needs } from '../../support/programs.ts';
import { ANNEX_TEXTS, GOOD, INPUT, LFS_TEXTS, OID, V1 } from './pointer-texts.ts';

/** Whether git-lfs itself takes the text for a pointer. */
function isPointerToGitLfs(text: string): boolean {
  const { status } = spawnSync('git', ['lfs', 'pointer', '--check', '--stdin'], { input: text });
  return status === 0;
}

test('git-lfs and the reader take the same texts for pointers', needs('git-lfs'), () => {
  for (const [text] of LFS_TEXTS) {
    // An empty file is git-lfs' pointer to an empty file; here it is simply hashed.
    if (text !== '') assert.equal(readLfsPointer(text)?.is === 'pointer', isPointerToGitLfs(text), text);
  }
});

test('so they do for texts that a few changes made of a pointer', needs('git-lfs'), () => {
  const piece = fc.constantFrom(
    '\n',
    '\r\n',
    ' ',
    '\t',
    'oid ',
    'size ',
    'ext-1-a ',
    'sha256:',
    OID,
    INPUT,
    V1,
    '0',
    '+',
    '1_0',
    '\0',
  );
  const change = fc.record({ at: fc.nat(GOOD.length), cut: fc.nat(4), piece });
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
      let text = GOOD;
      for (const { at, cut, piece: put } of changes) text = text.slice(0, at) + put + text.slice(at + cut);
      assert.equal(readLfsPointer(text)?.is === 'pointer', isPointerToGitLfs(text), JSON.stringify(text));
    }),
    { numRuns: 150 },
  );
});

test('git-annex and the reader take the same texts for pointers', needs('git', 'git-annex'), () => {
  const texts = ANNEX_TEXTS.map(([text], index) => [`f${index}`, text] as const);
  using repository = makeGitRepository(Object.fromEntries(texts));
  const { root } = repository;
  git(root, ['annex', 'init', '-q', 'here'], { HOME: root });
  const found = spawnSync('git', ['annex', 'lookupkey', '--batch'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, HOME: root },
    input: texts.map(([name]) => `${name}\n`).join(''),
  }).stdout.split('\n');
  for (const [index, [, text]] of texts.entries())
    assert.equal(readAnnexPointer(text)?.is === 'pointer', (found[index] ?? '') !== '', JSON.stringify(text));
});
