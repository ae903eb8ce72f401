/** The row that a record has in the report. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileRowOf } from '../../../src/engine/judge/describe-file.ts';
import type { FileRecord } from '../../../src/model/file-record.ts';
import type { HashOutcome } from '../../../src/model/file-state.ts';
import type { FoundPointer, Pointer } from '../../../src/model/pointer.ts';
import { digestOf, know, recordOf, sourceWith } from '../../support/records.ts';

const [A, B] = [digestOf('a'), digestOf('b')];
const FILE = { is: 'file', size: 3 } as const;

function seen(
  status: FileRecord['status'],
  outcome: HashOutcome | FoundPointer | null,
  recorded: Parameters<typeof recordOf>[1] = { found: FILE },
): FileRecord {
  const record = recordOf('m/a.bin', recorded);
  know(record, { status });
  know(record, { outcome });
  return record;
}

const row = (record: FileRecord) => fileRowOf(record).actual;
const NOTHING = { sha256: null, size_bytes: null };

test('a row says what is recorded, where, and what was read', () => {
  const record = seen(
    'mismatched',
    { is: 'hashed', sha256: B, size: 3 },
    { sha256: A, size: 1, found: FILE },
  );
  know(record, { evidence: 'bytes' });
  assert.deepEqual(fileRowOf(record), {
    path: 'm/a.bin',
    list: 'SHA256SUMS',
    recorded: { sha256: A, size_bytes: 1 },
    actual: { sha256: B, size_bytes: 3 },
    status: 'mismatched',
    evidence: 'bytes',
  });
});

const MD5 = { algorithm: 'md5', value: '1'.repeat(32) } as const;
const OTHER_MD5 = { algorithm: 'md5', value: '2'.repeat(32) } as const;
const SHA512 = { algorithm: 'sha512', value: '3'.repeat(128) } as const;

test('a row says whose word it was, where it is, and when it was verified', () => {
  const at = Date.UTC(2030, 0, 2);
  const record = seen(
    'matched',
    { is: 'hashed', sha256: A, size: 3, verifiedAt: at },
    { sha256: A, found: FILE },
  );
  record.conclude(
    { status: 'matched', evidence: 'upstream', host: 'h.example', presence: 'lfs-server' },
    record.outcome,
  );
  const { host, presence, verified_at } = fileRowOf(record);
  assert.deepEqual([host, presence, verified_at], ['h.example', 'lfs-server', '2030-01-02T00:00:00.000Z']);
  const plain = fileRowOf(seen('matched', { is: 'hashed', sha256: A, size: 3 }));
  assert.deepEqual(Object.keys(plain), ['path', 'list', 'status', 'evidence', 'recorded', 'actual']);
});

test('a row has the digest that was compared, and says where only a weak one agrees', () => {
  const source = sourceWith('sums', [SHA512, MD5]);
  const outcome = (...others: (typeof MD5)[]) => ({ is: 'hashed', sha256: B, size: 3, others }) as const;
  const told = (record: FileRecord) => {
    const { recorded, actual, strength } = fileRowOf(record);
    return [recorded.digest, actual.digest, strength];
  };
  const [md5, sha512] = [`md5:${MD5.value}`, `sha512:${SHA512.value}`];
  assert.deepEqual(told(seen('matched', outcome(MD5), { source, found: FILE })), [md5, md5, 'weak']);
  assert.deepEqual(told(seen('unverified', outcome(), { source, found: FILE })), [
    sha512,
    undefined,
    undefined,
  ]);
  assert.deepEqual(told(seen('unverified', null, { source, found: FILE })), [sha512, undefined, undefined]);
});

test('a row has the digest by which a file differs, though its SHA-256 agrees', () => {
  const recorded = { sha256: A, source: sourceWith('sums', [SHA512, MD5]), found: FILE };
  const outcome = { is: 'hashed', sha256: A, size: 3, others: [SHA512, OTHER_MD5] } as const;
  const row = fileRowOf(seen('mismatched', outcome, recorded));
  assert.deepEqual(row.recorded, { sha256: A, size_bytes: null, digest: `md5:${MD5.value}` });
  assert.deepEqual(row.actual, { sha256: A, size_bytes: 3, digest: `md5:${OTHER_MD5.value}` });
  const same = fileRowOf(seen('matched', { ...outcome, others: [SHA512, MD5] }, recorded));
  assert.deepEqual(Object.keys(same.recorded), ['sha256', 'size_bytes']);
  const other = fileRowOf(seen('mismatched', { ...outcome, sha256: B, others: [SHA512, MD5] }, recorded));
  assert.deepEqual(Object.keys(other.recorded), ['sha256', 'size_bytes'], 'the SHA-256 is what differs');
});

test('of a file that was not read a row has its size, and of what is no file nothing', () => {
  assert.deepEqual(row(seen('skipped', { is: 'skipped' })), {
    sha256: null,
    size_bytes: 3,
  });
  assert.deepEqual(row(seen('unverified', null)), { sha256: null, size_bytes: 3 });
  assert.deepEqual(row(seen('missing', null, {})), NOTHING);
});

test('a row has what a pointer says only where that is the evidence', () => {
  const pointer: Pointer = { is: 'pointer', tool: 'git-lfs', sha256: A, size: 9, instead: null };
  const record = seen('matched', { is: 'pointer', pointer, from: null });
  know(record, { evidence: 'pointer' });
  assert.deepEqual(row(record), { sha256: A, size_bytes: 9 });
  for (const evidence of ['none', 'upstream'] as const) {
    know(record, { evidence });
    assert.deepEqual(row(record), NOTHING);
  }
  const broken = { is: 'malformed', tool: 'git-lfs', line: 1, why: 'x' } as const;
  const bad = seen('mismatched', { is: 'pointer', pointer: broken, from: null });
  assert.deepEqual(row(bad), NOTHING);
});
