/** What .gitattributes says of files, against what stands in the work tree and in git's index. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkAttributes } from '../../../src/engine/collect/check-attributes.ts';
import type { FileRecord } from '../../../src/model/file-record.ts';
import type { Settings } from '../../../src/settings/settings.ts';
import { memoryFiles } from '../../support/memory-files.ts';
import { lfsPointer, memoryGit } from '../../support/memory-git.ts';
import { digestOf, know, recordOf } from '../../support/records.ts';

const LFS = '*.bin filter=lfs diff=lfs merge=lfs -text\n';

/** A record whose file was hashed, and is this text. */
function bytes(path: string, text = 'weights'): FileRecord {
  const record = recordOf(path, { sha256: digestOf(text), line: 7 });
  know(record, { outcome: { is: 'hashed', sha256: digestOf(text), size: text.length, text } });
  know(record, { evidence: 'bytes' });
  know(record, { status: 'matched' });
  return record;
}

/** A record in whose file's place a pointer stands. */
function pointer(path: string, from: string | null = null, tool: 'git-lfs' | 'git-annex' = 'git-lfs') {
  const record = recordOf(path, { sha256: digestOf('weights'), line: 7 });
  know(record, {
    outcome: {
      is: 'pointer',
      pointer: { is: 'pointer', tool, sha256: digestOf('weights'), size: 7, instead: null },
      from,
    },
  });
  know(record, { evidence: 'pointer' });
  know(record, { status: 'matched' });
  return record;
}

async function check(
  plan: readonly FileRecord[],
  files: Parameters<typeof memoryFiles>[0],
  index: Parameters<typeof memoryGit>[0] | null,
  setting: Settings['pointers'] = 'accept',
) {
  const git = index && memoryGit(index);
  const memory = memoryFiles(files);
  const { findings, counts, note, skipped } = await checkAttributes(plan, setting, { files: memory, git });
  const said = findings.map(({ kind, subject, location }) => {
    assert.deepEqual(location, { file: 'SHA256SUMS', line: 7, column: 1 });
    return `${kind} ${subject}`;
  });
  return { said, findings, counts, note, skipped, asked: git?.asked, reads: memory.reads };
}

test('without a repository of git, and where nothing has to do with git-lfs, git is not started', async () => {
  const none = await check([bytes('a.bin'), pointer('b.bin')], { '.gitattributes': LFS }, null);
  assert.deepEqual([none.said, none.note, none.skipped], [[], 'not in a git repository', true]);

  const other = await check([bytes('a.bin')], { '.gitattributes': '*.bin -text\n' }, {});
  assert.deepEqual([other.said, other.asked, other.skipped], [[], [], true]);
  assert.equal(other.note, 'no pointers, and no paths of git-lfs');
  assert.deepEqual(other.reads, ['.gitattributes']);
});

test('pointers alone are reason enough to ask git, and so are paths of git-lfs alone', async () => {
  const pointers = await check([pointer('a.bin')], {}, { filters: { 'a.bin': 'lfs' } });
  assert.deepEqual([pointers.said, pointers.asked, pointers.skipped], [[], ['filters'], false]);
  assert.deepEqual(pointers.counts, { pointers_compared: 1, lfs_files_compared: 0 });

  const files = { '.gitattributes': LFS };
  const filters = { 'a.bin': 'lfs' };
  const large = bytes('a.bin');
  know(large, { outcome: { is: 'hashed', sha256: digestOf('weights'), size: 7e9 } });
  const tracked = await check([large, bytes('b.txt')], files, { filters });
  assert.deepEqual([tracked.said, tracked.asked, tracked.skipped], [[], ['filters', 'indexed'], false]);
  assert.deepEqual(tracked.counts, { pointers_compared: 0, lfs_files_compared: 1 });

  // One of each, so that neither makes up for the other.
  const both = await check([pointer('a.bin'), bytes('b.bin')], files, { filters });
  assert.deepEqual([both.said, both.asked], [[], ['filters']]);
});

test('where git cannot be asked, nothing is said of attributes', async () => {
  const { said, counts, note, skipped } = await check([pointer('a.bin')], {}, { filters: null });
  assert.deepEqual([said, counts, note, skipped], [[], {}, "git doesn't work here", true]);
  const filters = { 'b.bin': 'lfs' };
  const plan = [pointer('a.bin'), bytes('b.bin')];
  assert.deepEqual((await check(plan, { '.gitattributes': LFS }, { filters, files: null })).said, []);
});

test('a pointer whose path has no filter is told; what git does not keep either verifies nothing', async () => {
  const plan = [pointer('a.bin'), pointer('b.bin'), pointer('download.bin')];
  const index = { filters: { 'b.bin': 'lfs' }, files: { 'a.bin': 130, 'b.bin': 130 } };
  assert.deepEqual((await check(plan, {}, index)).said, [
    'pointer-unexpected a.bin',
    'pointer-unverified download.bin',
  ]);
  assert.deepEqual(
    plan.map(({ status, evidence }) => `${status} ${evidence}`),
    ['unverified none', 'matched pointer', 'unverified none'],
  );
  const other = { ...index, filters: { 'a.bin': 'crypt', 'b.bin': 'lfs' } };
  assert.deepEqual((await check(plan, {}, other)).said, ['pointer-unexpected a.bin']);
});

test("only git-lfs's own pointers in the work tree are held to its attributes", async () => {
  const plan = [pointer('a.bin', "git's index"), pointer('b.bin', null, 'git-annex')];
  const { said, skipped } = await check(plan, {}, { files: { 'a.bin': 130, 'b.bin': 130 } });
  assert.deepEqual([said, skipped], [[], true]);
});

test('bytes that were committed where a pointer belongs are told', async () => {
  const filters = { 'a.bin': 'lfs' };
  for (const [blob, expected] of [
    // A pointer, as it should be.
    [lfsPointer('weights'), []],
    ['weights', ['pointer-missing a.bin']],
    // Longer than any pointer.
    [40_000, ['pointer-missing a.bin']],
    // Short enough for a pointer, but git does not say what it holds.
    [130, []],
    [32 * 1024, []],
    // In a partial clone, and not in the index at all.
    [null, []],
    ['', []],
    [undefined, []],
  ] as const) {
    const files = blob === undefined ? {} : { 'a.bin': blob };
    const { said } = await check([bytes('a.bin')], { '.gitattributes': LFS }, { filters, files });
    assert.deepEqual(said, expected, `${blob}`);
  }
});

test('attributes count in every folder above a file, and are read until one speaks of git-lfs', async () => {
  const index = { filters: { 'data/x/a.bin': 'lfs' }, files: { 'data/x/a.bin': 40_000 } };
  for (const [files, reads] of [
    [{ '.gitattributes': LFS }, ['.gitattributes']],
    [{ 'data/.gitattributes': LFS }, ['data/.gitattributes']],
    [{ 'data/x/.gitattributes': LFS, '.gitattributes': LFS }, ['data/x/.gitattributes']],
    [
      { 'data/x/.gitattributes': '*.txt text\n', 'data/.gitattributes': LFS },
      ['data/x/.gitattributes', 'data/.gitattributes'],
    ],
  ] as const) {
    const found = await check([bytes('data/x/a.bin'), bytes('data/x/b.txt')], files, index);
    assert.deepEqual([found.said, found.reads], [['pointer-missing data/x/a.bin'], reads]);
  }
  for (const files of [
    { 'other/.gitattributes': LFS },
    { '.gitattributes': { is: 'directory' } },
    { '.gitattributes': { is: 'unreadable', why: 'it is locked' } },
    // Longer than any that is read.
    { '.gitattributes': '#'.repeat(1024 * 1024) + LFS },
  ] as const) {
    const { said, skipped } = await check([bytes('data/x/a.bin')], files, index);
    assert.deepEqual([said, skipped], [[], true], Object.keys(files).join());
  }
});

test('where the text of a pointer is recorded itself, it stands for the file that it names', async () => {
  const text = lfsPointer('weights');
  const filters = { 'a.bin': 'lfs' };
  const [held, free, ignored] = [bytes('a.bin', text), bytes('b.txt', text), bytes('a.bin', text)] as const;
  await check([held, free], { '.gitattributes': LFS }, { filters });
  assert.deepEqual([held.status, held.evidence, held.outcome?.is], ['mismatched', 'pointer', 'pointer']);
  assert.deepEqual([free.status, free.evidence, free.outcome?.is], ['matched', 'bytes', 'hashed']);
  await check([ignored], { '.gitattributes': LFS }, { filters }, 'ignore');
  assert.equal(ignored.status, 'missing');
});

test('what was not hashed is not asked about: no evidence is made of what was not read', async () => {
  const unread = bytes('a.bin');
  know(unread, { outcome: null });
  const elsewhere = bytes('b.bin');
  know(elsewhere, { evidence: 'upstream' });
  const changed = bytes('c.bin');
  know(changed, { outcome: { is: 'changed', why: 'it grew' } });
  const { asked, skipped } = await check([unread, elsewhere, changed], { '.gitattributes': LFS }, {});
  assert.deepEqual([asked, skipped], [[], true]);
});
