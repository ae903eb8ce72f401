import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { filesOfEntries } from '../../../src/evidence/statement/entry-files.ts';
import { recordsDigest } from '../../../src/evidence/statement/records-digest.ts';
import type { FileRow } from '../../../src/model/file-row.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const A = 'a'.repeat(64);
const NOTHING = { sha256: null, size_bytes: null };

const row = (path: string, more: Partial<FileRow> = {}): FileRow => ({
  path,
  list: 'SHA256SUMS',
  recorded: { sha256: A, size_bytes: null },
  actual: NOTHING,
  status: 'matched',
  evidence: 'bytes',
  ...more,
});

function of(rows: readonly FileRow[], path = 'm') {
  const files = filesOfEntries([path], rows, sha256).get(path);
  assert.ok(files);
  const { recorded, verified, differs, unverified } = files;
  return [recorded, verified, differs?.path ?? null, unverified?.path ?? null];
}

test('an entry has the files at its path and below it, and no others', () => {
  const rows = ['m', 'm/a', 'm/b/c', 'mm', 'n/m', 'z'].map((path) => row(path));
  const all = filesOfEntries(['m', 'm/b', ''], rows, sha256);
  assert.deepEqual([...(all.get('m')?.paths ?? [])], ['m', 'm/a', 'm/b/c']);
  assert.deepEqual([...(all.get('m/b')?.paths ?? [])], ['m/b/c']);
  assert.equal(all.get('')?.paths.size, rows.length);
});

test('a file is verified by its bytes alone, and where it matches', () => {
  assert.deepEqual(of([row('m')]), [1, 1, null, null]);
  assert.deepEqual(of([row('m', { evidence: 'upstream-bytes' })]), [1, 1, null, null]);
  for (const evidence of ['pointer', 'upstream', 'none'] as const)
    assert.deepEqual(of([row('m', { evidence })]), [1, 0, null, 'm'], evidence);
});

test('a file that differs is told apart from one that is only not verified', () => {
  for (const status of ['mismatched', 'unreadable', 'changed'] as const)
    assert.deepEqual(of([row('m', { status })]), [1, 0, 'm', 'm'], status);
  for (const status of ['missing', 'skipped', 'unverified'] as const)
    assert.deepEqual(of([row('m', { status, evidence: 'none' })]), [1, 0, null, 'm'], status);
  assert.deepEqual(
    of([row('m/a'), row('m/b', { status: 'skipped' }), row('m/c', { status: 'mismatched' })]),
    [3, 1, 'm/c', 'm/b'],
  );
});

test('a file without a recorded digest need not be verified, but has to be there', () => {
  const bare = { recorded: NOTHING, evidence: 'none' } as const;
  assert.deepEqual(of([row('m/a'), row('m/b', { ...bare, status: 'unverified' })]), [1, 1, null, null]);
  assert.deepEqual(of([row('m/a'), row('m/b', { ...bare, status: 'missing' })]), [1, 1, null, 'm/b']);
  assert.deepEqual(of([row('m/a'), row('m/b', { ...bare, status: 'unreadable' })]), [1, 1, 'm/b', 'm/b']);
  assert.deepEqual(of([]), [0, 0, null, null]);
});

test('the digest of the records counts each once, of any algorithm, in any order', () => {
  const md5 = row('m/b', { recorded: { ...NOTHING, digest: 'md5:0' } });
  const records = (rows: readonly FileRow[]) => filesOfEntries(['m'], rows, sha256).get('m')?.records;
  const expected = recordsDigest(
    [
      { path: 'm/a', digest: `sha256:${A}` },
      { path: 'm/b', digest: 'md5:0' },
    ],
    sha256,
  );
  const nothing = row('m/c', { recorded: NOTHING });
  assert.equal(records([row('m/a'), md5]), expected);
  assert.equal(records([md5, row('m/a'), row('m/a'), nothing]), expected);
  for (const other of [[row('m/a')], [row('m/a'), { ...md5, path: 'm/c' }], [md5, { ...md5, path: 'm/a' }]])
    assert.notEqual(records(other), expected);
});
