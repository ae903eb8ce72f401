/** Whose pointers stand for files: those of tools that the repository uses, and of the repository's own commits. */

import assert from 'node:assert/strict';
import { rmSync, symlinkSync } from 'node:fs';
import process from 'node:process';
import { test } from 'node:test';
import { cloneOf, git, makeGitRepository } from '../../support/git.ts';
import { lfsPointer } from '../../support/memory-git.ts';
import { needs } from '../../support/programs.ts';
import {
  type Content,
  EMPTY_COMBINED,
  fileRow,
  kinds,
  listOf,
  makeRepository,
  sha256,
  type TestRepository,
} from '../../support/repository.ts';

const withGit = needs('git');
const onPosix = { skip: process.platform === 'win32' && 'needs links' };
const LIST = 'models/checksums.sha256';
const FILE = 'models/net.bin';
const BASE = { 'inventory/combined_inventory.json': EMPTY_COMBINED, [LIST]: listOf({ [FILE]: 'weights' }) };
const KEY = `SHA256E-s7--${sha256('weights')}.bin`;
const UNLOCKED = `/annex/objects/${KEY}\n`;
const LINK = `../.git/annex/objects/Xx/Yy/${KEY}/${KEY}`;

async function told(repository: TestRepository, given = {}) {
  const report = await repository.check(given);
  const row = fileRow(report, FILE);
  return [kinds(report), `${row?.status} by ${row?.evidence}`];
}

const committed = (files: Readonly<Record<string, Content>>, prepare?: (root: string) => void) =>
  makeGitRepository({ ...BASE, ...files }, prepare);

test('a pointer of git-annex stands for a file only in its own repositories', withGit, async () => {
  const unexpected = [['error pointer-unexpected'], 'unverified by none'];
  const matched = [[], 'matched by pointer'];
  const unsure = [['notice pointer-unverified'], 'unverified by none'];
  const branch = (root: string) => git(root, ['branch', 'git-annex', 'HEAD']);
  for (const [files, then, expected] of [
    [{ [FILE]: UNLOCKED }, null, unexpected],
    [{ [FILE]: `${UNLOCKED}/annex/x\n` }, null, unexpected],
    [{ [FILE]: UNLOCKED }, branch, matched],
    [{ [FILE]: UNLOCKED, '.gitattributes': '*.bin filter=annex\n' }, null, matched],
    [{ [FILE]: UNLOCKED, '.gitattributes': '*.txt filter=annex\n' }, null, unexpected],
    [{ [FILE]: UNLOCKED, '.gitattributes': '* annex.backend=SHA256E\n' }, null, unsure],
    [{ [FILE]: UNLOCKED.replace('SHA256E', 'MD5') }, null, [['error file-missing'], 'missing by none']],
    [{ [FILE]: UNLOCKED.replace('SHA256E', 'MD5') }, branch, [['error file-missing'], 'missing by none']],
    [{ [FILE]: UNLOCKED.replace('s7', 's8') }, branch, matched],
  ] as const) {
    using repository = committed(files);
    then?.(repository.root);
    assert.deepEqual(await told(repository), expected, JSON.stringify([files, then?.name]));
  }
  using untracked = committed({ '.gitignore': '*.bin\n', [FILE]: UNLOCKED });
  assert.deepEqual(await told(untracked), unsure, 'what git does not keep may be of another repository');
  using alone = makeRepository({ ...BASE, [FILE]: UNLOCKED });
  assert.deepEqual(await told(alone), matched, 'without git');
});

test('a link of git-annex is one in each kind of clone, a text only where the rest shows', {
  ...withGit,
  ...onPosix,
}, async () => {
  const unsure = [['notice pointer-unverified'], 'unverified by none'];
  const matched = [[], 'matched by pointer'];
  using source = committed({}, (root) => symlinkSync(LINK, `${root}/${FILE}`));
  using texts = committed({ [FILE]: UNLOCKED });
  for (const words of [['--depth', '1'], ['--single-branch'], ['--single-branch', '--branch', 'main']]) {
    using links = cloneOf(source.root, words);
    assert.deepEqual(await told(links), matched, words.join(' '));
    // Its branch may be there, and only left out.
    using clone = cloneOf(texts.root, words);
    assert.deepEqual(await told(clone), unsure, words.join(' '));
  }
  using whole = cloneOf(texts.root);
  assert.deepEqual(await told(whole), [['error pointer-unexpected'], 'unverified by none']);
  git(texts.root, ['branch', 'git-annex', 'HEAD']);
  using clone = cloneOf(texts.root);
  assert.deepEqual(await told(clone), matched);
  // A link that nobody committed may be of any repository.
  using untracked = committed({ '.gitignore': '*.bin\n' });
  symlinkSync(LINK, untracked.path(FILE));
  assert.deepEqual(await told(untracked), unsure);
});

test('a link that was checked out as a text is the link, and its text no content', {
  ...withGit,
  ...onPosix,
}, async () => {
  for (const [target, expected] of [
    [LINK, [[], 'matched by pointer']],
    [
      LINK.replaceAll(sha256('weights'), '0'.repeat(64)),
      [['error pointer-mismatch'], 'mismatched by pointer'],
    ],
    [LINK.replaceAll('SHA256E', 'MD5E'), [['error file-missing'], 'missing by none']],
    ['net-v2.bin', [['error file-unreadable'], 'unreadable by none']],
    ['../elsewhere/net v2.bin', [['error file-unreadable'], 'unreadable by none']],
  ] as const) {
    using source = committed({}, (root) => symlinkSync(target, `${root}/${FILE}`));
    using clone = cloneOf(source.root, ['-c', 'core.symlinks=false']);
    assert.deepEqual(await told(clone), expected, target);
  }
  // A file that only has such a text, and one whose link was replaced by a file.
  using file = committed({ [FILE]: 'net-v2.bin' });
  assert.deepEqual(await told(file), [['error checksum-mismatch'], 'mismatched by bytes']);
  using replaced = committed({}, (root) => symlinkSync('net-v2.bin', `${root}/${FILE}`));
  rmSync(replaced.path(FILE));
  replaced.write({ [FILE]: 'other' });
  assert.deepEqual(await told(replaced), [['error checksum-mismatch'], 'mismatched by bytes']);
});

test('a list of the texts of pointers protects no file, with git and without', withGit, async () => {
  const mismatch = [['error pointer-mismatch'], 'mismatched by pointer'];
  const matched = [[], 'matched by bytes'];
  for (const [text, attributes, with_, without] of [
    [lfsPointer('weights'), { '.gitattributes': '*.bin filter=lfs -text\n' }, mismatch, mismatch],
    [lfsPointer('weights'), { 'models/.gitattributes': '/net.* filter=lfs\n' }, mismatch, mismatch],
    [lfsPointer('weights'), { '.gitattributes': '"models/*.bin" filter=lfs\n' }, mismatch, mismatch],
    // A fixture that is meant to be a pointer.
    [lfsPointer('weights'), {}, matched, matched],
    [lfsPointer('weights'), { '.gitattributes': '*.safetensors filter=lfs\n' }, matched, matched],
    [lfsPointer('weights'), { '.gitattributes': '*.bin filter=lfs\nnet.bin -filter\n' }, matched, matched],
    [
      lfsPointer('weights'),
      { '.gitattributes': '*.bin filter=lfs\n', 'models/.gitattributes': '* !filter\n' },
      matched,
      matched,
    ],
    [
      lfsPointer('weights'),
      { '.gitattributes': '# *.bin filter=lfs\nmodels/ filter=lfs\n' },
      matched,
      matched,
    ],
    [UNLOCKED, { '.gitattributes': '* filter=annex\n' }, mismatch, mismatch],
    [UNLOCKED, {}, matched, [['notice pointer-unverified'], 'unverified by none']],
  ] as const) {
    const files = { [FILE]: text, ...attributes, [LIST]: listOf({ [FILE]: text }) };
    const lfsOff = (root: string) => {
      for (const tool of ['lfs', 'annex']) git(root, ['config', `filter.${tool}.clean`, 'cat']);
    };
    using repository = committed(files, lfsOff);
    assert.deepEqual(await told(repository), with_, JSON.stringify([text, attributes, 'git']));
    using folder = makeRepository({ ...BASE, ...files });
    assert.deepEqual(await told(folder), without, JSON.stringify([text, attributes]));
  }
});

test('a file of DVC excuses no file with a recorded digest, committed or not', withGit, async () => {
  const dvc = {
    [`${FILE}.dvc`]: `outs:\n- md5: ${'0'.repeat(32)}\n  path: net.bin\n`,
    '.dvc/config': '[core]\n',
  };
  const missing = [['error file-missing'], 'missing by none'];
  using repository = committed({});
  repository.write(dvc);
  assert.deepEqual(await told(repository), missing);
  repository.commit();
  assert.deepEqual(await told(repository), missing);
  using folder = makeRepository({ ...BASE, ...dvc });
  assert.deepEqual(await told(folder), missing, 'without git');
});
