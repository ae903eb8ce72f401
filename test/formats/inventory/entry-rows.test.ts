/** The row that each entry gets in the report. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entryRows } from '../../../src/engine/consistency/entry-rows.ts';
import { entryToResolve } from '../../../src/engine/read/resolve-entry.ts';
import { readInventory } from '../../../src/formats/inventory/read-inventory.ts';
import { Digests } from '../../../src/model/digests.ts';
import { FileRecord } from '../../../src/model/file-record.ts';
import { FILE_STATUSES, type FileStatus } from '../../../src/model/file-row.ts';
import { NOT_STATTED } from '../../../src/model/file-state.ts';
import { Identities } from '../../../src/model/identities.ts';
import type { Source } from '../../../src/model/record-source.ts';
import { know } from '../../support/records.ts';

const SOURCE: Source = {
  file: 'list',
  is: 'list',
  digests: new Digests(),
  locate: () => ({ file: 'list', line: 1, column: 1 }),
};

/** A plan is sorted by path. */
const planOf = (statuses: Readonly<Record<string, FileStatus>>) =>
  Object.entries(statuses)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, status], at) => {
      const record = new FileRecord(SOURCE, at, path, '0'.repeat(64), null);
      return know(record, { status });
    });

const identities = new Identities();

/** Entries whose paths are there, unless `isAbsent` says otherwise. */
function resolvedOf(content: object, isAbsent = (_path: string) => false) {
  const { inventory } = readInventory('i.json', 'model', new TextEncoder().encode(JSON.stringify(content)));
  assert.ok(inventory);
  return inventory.entries.map((entry) => {
    const resolved = entryToResolve(entry, identities, []);
    resolved.found = isAbsent(resolved.path) ? NOT_STATTED : { is: 'directory' };
    return resolved;
  });
}

const short = (rows: ReturnType<typeof entryRows>) =>
  rows.map(({ kind, id, path, files, status }) => [`${kind}:${id}`, path, files, status].join(' '));

test('models stand before datasets, and each kind in the order of its identities', () => {
  const names = ['b', 'a', 'c', 'B'].map((name) => ({ name }));
  const resolved = resolvedOf({ datasets: names, models: names });
  for (const given of [resolved, resolved.toReversed()])
    assert.deepEqual(
      entryRows(given, []).map(({ kind, id }) => `${kind}:${id}`),
      ['model:B', 'model:a', 'model:b', 'model:c', 'dataset:B', 'dataset:a', 'dataset:b', 'dataset:c'],
    );
});

test('an entry counts the files at its path and below it, and nothing beside it', () => {
  const plan = planOf({ 'm/a/1': 'matched', 'm/a/b/2': 'matched', 'm/ab': 'mismatched', 'm/b': 'skipped' });
  const models = [
    { name: 'all', path: 'm' },
    { name: 'folder', path: 'm/a' },
    { name: 'file', path: 'm/b' },
    { name: 'nothing', path: 'm/c' },
    { name: 'without' },
  ];
  const [root] = resolvedOf([{ name: 'root', path: 'x' }]);
  assert.ok(root);
  root.path = '';
  assert.deepEqual(short(entryRows([...resolvedOf(models), root], plan)), [
    'model:all m 4 mismatched',
    'model:file m/b 1 skipped',
    'model:folder m/a 2 matched',
    'model:nothing m/c 0 unverified',
    'model:root  4 mismatched',
    'model:without  0 unverified',
  ]);
  assert.equal(entryRows(resolvedOf(models), plan).find(({ id }) => id === 'without')?.path, null);
});

test('of the statuses of its files an entry has the gravest', () => {
  for (const [place, grave] of FILE_STATUSES.entries())
    for (const other of FILE_STATUSES.slice(place))
      for (const [first, second] of [
        [grave, other],
        [other, grave],
      ] as const) {
        const plan = planOf({ 'm/1': first, 'm/2': second });
        const rows = entryRows(resolvedOf([{ name: 'm', path: 'm' }]), plan);
        assert.deepEqual(short(rows), [`model:m m 2 ${grave}`]);
      }
});

test('an entry that lacks files is missing, unless one of its files is worse', () => {
  const models = [{ name: 'm', path: 'm', files: [{ path: 'gone' }] }];
  for (const [status, expected] of [
    ['matched', 'missing'],
    ['unverified', 'missing'],
    ['mismatched', 'mismatched'],
  ] as const) {
    const [resolved] = resolvedOf(models);
    assert.ok(resolved);
    resolved.list('m/gone', null, true);
    assert.deepEqual(short(entryRows([resolved], planOf({ 'm/1': status }))), [`model:m m 1 ${expected}`]);
    assert.deepEqual(short(entryRows([resolved], [])), ['model:m m 0 missing']);
  }
  const absent = resolvedOf([{ name: 'm', path: 'm' }], () => true);
  assert.deepEqual(short(entryRows(absent, [])), ['model:m m 0 missing']);
});

test('in a shard, an entry lacks no file that another shard has a record of', () => {
  const absent = resolvedOf([{ name: 'm', path: 'm' }], () => true);
  const whole = planOf({ 'm/1': 'matched', 'm/2': 'matched' });
  assert.deepEqual(short(entryRows(absent, [], whole)), ['model:m m 0 unverified']);
  assert.deepEqual(short(entryRows(absent, whole.slice(1), whole)), ['model:m m 1 matched']);
});

test('an entry that is listed twice has one row: that of the first, with its version', () => {
  const models = [
    { name: 'm', path: 'a', version: '1.0.0' },
    { name: 'm', path: 'b', version: '2.0.0' },
    { name: 'n', version: null },
  ];
  const rows = entryRows(resolvedOf(models), planOf({ 'a/1': 'matched', 'b/1': 'mismatched' }));
  assert.deepEqual(short(rows), ['model:m a 1 matched', 'model:n  0 unverified']);
  assert.deepEqual(
    rows.map(({ version }) => version),
    ['1.0.0', null],
  );
});
