/** Many entries that name one folder: what is done for them grows with their number, not with its square. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entryRows } from '../../../src/engine/consistency/entry-rows.ts';
import { folderDigests } from '../../../src/engine/plan/folder-digests.ts';
import { Digests } from '../../../src/model/digests.ts';
import { FileRecord } from '../../../src/model/file-record.ts';
import { FILE_STATUSES, type FileStatus } from '../../../src/model/file-row.ts';
import { NOT_STATTED } from '../../../src/model/file-state.ts';
import type { Inventory } from '../../../src/model/inventory.ts';
import type { Source } from '../../../src/model/record-source.ts';
import type { ResolvedEntry } from '../../../src/model/resolved-entry.ts';
import { know } from '../../support/records.ts';

const INVENTORY: Inventory = {
  file: 'inventory.json',
  role: 'model',
  generatedAt: null,
  isDayAlone: false,
  root: {},
  entries: [],
  locate: () => ({ file: 'inventory.json', line: 1, column: 1 }),
  bare: null,
  isWhole: true,
  numeral: () => '',
};

const hexOf = (index: number) => index.toString(16).padStart(64, '0');

/** Records in folders that lie within each other; `lookups` counts how often a path or digest was asked for. */
function planOf(count: number): { plan: FileRecord[]; lookups: () => number } {
  let lookups = 0;
  const source: Source = { file: 'list', is: 'list', digests: new Digests(), locate: INVENTORY.locate };
  const plan = Array.from({ length: count }, (_, index) => {
    const path = `models/all/${String(index).padStart(6, '0')}.bin`;
    const record = new FileRecord(source, index, path, hexOf(index), null);
    know(record, { status: index === 7 ? 'mismatched' : 'matched' });
    const watch = (value: unknown) => ({
      get() {
        lookups += 1;
        return value;
      },
    });
    return Object.defineProperties(record, { path: watch(path), sha256: watch(hexOf(index)) });
  });
  return { plan, lookups: () => lookups };
}

function entryAt(path: string, index: number, sha256: string | null): ResolvedEntry {
  const entry = {
    kind: 'model',
    id: `m${index}`,
    value: { name: `m${index}` },
    inventory: INVENTORY,
  } as const;
  const of = { entry, identity: index, field: 'path', path } as const;
  return { ...of, found: NOT_STATTED, sha256, absent: [], listed: 0, urls: new Map() };
}

/** How often records were looked at and statuses compared, for `count` records and as many entries. */
function work(count: number): { digests: number; rows: number } {
  const resolved = Array.from({ length: count }, (_, index) =>
    entryAt(index % 2 === 0 ? 'models' : 'models/all', index, hexOf(count + 1)),
  );
  const forDigests = planOf(count);
  assert.equal(folderDigests(resolved, forDigests.plan).length, count);
  const forRows = planOf(count);
  let comparisons = 0;
  const order = Object.assign(FILE_STATUSES as FileStatus[], {
    indexOf(status: FileStatus) {
      comparisons += 1;
      return Array.prototype.indexOf.call(FILE_STATUSES, status);
    },
  });
  assert.equal(entryRows(resolved, forRows.plan).length, count);
  Reflect.deleteProperty(order, 'indexOf');
  return { digests: forDigests.lookups(), rows: forRows.lookups() + comparisons };
}

test('twice as many entries and records are little more than twice the work', () => {
  const [once, twice] = [work(1000), work(2000)];
  for (const part of ['digests', 'rows'] as const)
    assert.ok(twice[part] < once[part] * 2.5, `${part}: ${once[part]}, then ${twice[part]}`);
});

test('an entry that names a folder is told apart by what is recorded in it', () => {
  const { plan } = planOf(20);
  const inside = entryAt('models/all', 0, hexOf(3));
  const beside = entryAt('models/al', 1, hexOf(3));
  const absent = entryAt('models', 2, hexOf(99));
  const whole = entryAt('', 3, hexOf(19));
  const findings = folderDigests([inside, beside, absent, whole], plan);
  assert.deepEqual(
    findings.map(({ subject, data }) => [subject, (data as { files?: number }).files]),
    [
      ['model:m1', 0],
      ['model:m2', 20],
    ],
  );
  const rows = entryRows([inside, beside, whole], plan);
  assert.deepEqual(
    rows.map(({ id, files, status }) => [id, files, status]),
    [
      ['m0', 20, 'mismatched'],
      ['m1', 0, 'unverified'],
      ['m3', 20, 'mismatched'],
    ],
  );
});
