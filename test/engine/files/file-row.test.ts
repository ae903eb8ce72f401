/** The row that a record has in the report. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileRowOf } from '../../../src/engine/judge/describe-file.ts';
import type { FileRecord } from '../../../src/model/file-record.ts';
import type { HashOutcome } from '../../../src/model/file-state.ts';
import type { FoundPointer, Pointer } from '../../../src/model/pointer.ts';
import { digestOf, know, recordOf } from '../../support/records.ts';

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
