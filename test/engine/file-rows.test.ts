/** Rows as text are the rows as JSON, for every kind of record. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FileRows } from '../../src/engine/file-rows.ts';
import { recordsOf } from '../../src/engine/read/manifest-records.ts';
import { Descriptors } from '../../src/model/descriptors.ts';
import { type Evidence, FILE_STATUSES } from '../../src/model/file-row.ts';
import type { FileStat } from '../../src/model/file-state.ts';
import type { FileEvidence } from '../../src/model/judgement.ts';
import { manifest } from '../../src/model/manifest.ts';

const A = 'ab'.repeat(32);
const B = 'cd'.repeat(32);
const PATHS = ['a', 'b/ü', 'say "x"\\', 'tab\t', '\u2028', '\ud800'];
const FOUND: FileStat[] = [
  { is: 'missing' },
  { is: 'missing', why: 'gone' },
  { is: 'file', size: 3 },
  { is: 'directory' },
  { is: 'broken-link', target: 'x' },
];
const OUTCOMES: (FileEvidence | null)[] = [
  null,
  { is: 'hashed', sha256: A, size: 3 },
  { is: 'hashed', sha256: B, size: 4 },
  { is: 'hashed', sha256: A, size: 3, verifiedAt: 1_700_000_000_000 },
  { is: 'hashed', sha256: B, size: 3, others: [{ algorithm: 'md5', value: 'ef'.repeat(16) }] },
  { is: 'missing', why: 'left out' },
  { is: 'changed', why: 'it grew' },
  { is: 'skipped' },
  {
    is: 'pointer',
    pointer: { is: 'pointer', tool: 'git-lfs', sha256: A, size: 9, instead: 'in git-lfs' },
    from: null,
  },
];
const EVIDENCE: Evidence[] = ['none', 'bytes', 'pointer', 'upstream'];

function records() {
  const descriptors = new Descriptors();
  for (const path of PATHS)
    for (const algorithm of ['sha256', 'md5', null] as const)
      descriptors.add({
        path,
        digests: algorithm === null ? [] : [{ algorithm, value: algorithm === 'md5' ? A.slice(32) : A }],
        ...(path === 'a' && { size: 3 }),
      });
  return recordsOf(
    manifest({
      file: 'say "sums".txt',
      format: { name: 'checksum-list', version: null },
      base: { is: 'open', onTie: 'root' },
      descriptors,
      locate: () => ({ file: 'sums.txt', line: 1, column: 1 }),
    }),
  );
}

test('a row as text is the row as JSON', () => {
  let compared = 0;
  for (const found of FOUND)
    for (const outcome of OUTCOMES)
      for (const status of FILE_STATUSES)
        for (const evidence of EVIDENCE) {
          const plan = records();
          const host = evidence === 'upstream' ? 'huggingface.co' : null;
          const presence = evidence === 'pointer' ? ('lfs-server' as const) : null;
          for (const record of plan) {
            record.found = found;
            record.conclude({ status, evidence, host, presence }, outcome);
          }
          for (const restored of [null, new Map([['a', { by: 'local' } as never]])]) {
            const rows = new FileRows(plan, restored);
            const texts = [...rows].map((row) => JSON.stringify(row));
            assert.equal([...rows.joined(',\n')].join(''), texts.join(',\n'));
            compared += rows.length;
          }
        }
  assert.ok(compared > 10_000);
});
