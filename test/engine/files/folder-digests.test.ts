/** Digests on entries that name folders, against the records below them. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { folderDigests } from '../../../src/engine/plan/folder-digests.ts';
import { entryToResolve } from '../../../src/engine/read/resolve-entry.ts';
import { readInventory } from '../../../src/formats/inventory/read-inventory.ts';
import type { FileStat } from '../../../src/model/file-state.ts';
import type { UngradedFinding } from '../../../src/model/finding.ts';
import { Identities } from '../../../src/model/identities.ts';
import type { ResolvedEntry } from '../../../src/model/resolved-entry.ts';
import { digestOf, recordOf } from '../../support/records.ts';

const [A, B, C] = [digestOf('a'), digestOf('b'), digestOf('c')];

function entry(
  value: { path?: string; sha256?: string },
  found: FileStat = { is: 'directory' },
): ResolvedEntry {
  const text = JSON.stringify({ models: [{ name: 'm', ...value }] }, null, 1);
  const { inventory } = readInventory('i.json', 'combined', new TextEncoder().encode(text));
  const [only] = inventory?.entries ?? [];
  assert.ok(only);
  return Object.assign(entryToResolve(only, new Identities(), []), { found });
}

const planOf = (records: Readonly<Record<string, string | null>>) =>
  Object.entries(records).map(([path, sha256]) => recordOf(path, { sha256 }));

/** The counts that the findings give of the checksums below. */
function told(
  resolved: readonly ResolvedEntry[],
  records: Readonly<Record<string, string | null>>,
): string[] {
  return folderDigests(resolved, planOf(records)).map(({ data }) => `${(data as { files?: number }).files}`);
}

test('a digest that no file in the folder has is a finding, with its place and both sides', () => {
  const resolved = [entry({ path: 'f', sha256: B })];
  const expected: UngradedFinding = {
    kind: 'checksum-conflict',
    subject: 'model:m',
    location: { file: 'i.json', line: 6, column: 14 },
    data: { what: 'folder', folder: 'f', actual: B, files: 1 },
    key: 'folder i.json',
  };
  assert.deepEqual(folderDigests(resolved, planOf({ 'f/a': A })), [expected]);
});

test('any file in the folder will do, at any depth, and none beside it', () => {
  const resolved = [entry({ path: 'f', sha256: B })];
  for (const path of ['f/a', 'f/g/h/a', 'f/!', 'f/~'])
    assert.deepEqual(told(resolved, { [path]: B }), [], path);
  for (const path of ['e', 'e/f/a', 'f!/a', 'f-/a', 'f0', 'f0/a', 'ff/a', 'g'])
    assert.deepEqual(told(resolved, { [path]: B }), ['0'], path);
  assert.deepEqual(told(resolved, { 'e/a': B, 'f/a': C, 'g/a': B }), ['1']);
  assert.deepEqual(told(resolved, {}), ['0']);
});

test('the count is of the files in the folder that have a digest', () => {
  const records = { 'e/a': A, 'e/b': A, 'f/a': A, 'f/b': null, 'f/c': A, 'f/g/d': A, 'g/a': A, 'g/b': null };
  assert.deepEqual(told([entry({ path: 'f', sha256: B })], records), ['3']);
  assert.deepEqual(told([entry({ path: 'g', sha256: B })], records), ['1']);
  assert.deepEqual(told([entry({ path: 'f', sha256: B }), entry({ path: 'f/g', sha256: B })], records), [
    '3',
    '1',
  ]);
});

test('the root is a folder too', () => {
  const root = { ...entry({ path: 'x', sha256: B }), path: '' };
  assert.deepEqual(told([root], { a: A, b: B }), []);
  const [finding] = folderDigests([root], planOf({ a: A, 'b/c': A }));
  assert.deepEqual(finding?.data, { what: 'folder', folder: '', actual: B, files: 2 });
});

test('an entry without a digest or a path, of a recorded file, or outside, is not held to this', () => {
  const records = { f: A, 'g/a': A };
  assert.deepEqual(told([entry({ path: 'g' })], records), []);
  assert.deepEqual(told([entry({ sha256: B })], records), []);
  assert.deepEqual(
    told([entry({ path: 'f', sha256: B })], records),
    [],
    'the records disagree, which is told',
  );
  assert.deepEqual(told([entry({ path: '../x', sha256: B }, { is: 'outside', target: '/x' })], records), []);
  assert.deepEqual(told([entry({ path: 'h', sha256: B }, { is: 'missing' })], records), ['0']);
});

test('many entries over many folders come to what a walk over all records comes to', () => {
  const paths = fc.array(fc.constantFrom('0', 'a', 'a-', 'b'), { minLength: 1, maxLength: 3 });
  const digests = fc.constantFrom(A, B, C);
  const pathed = paths.map((parts) => parts.join('/'));
  const plans = fc
    .dictionary(pathed, fc.option(digests), { maxKeys: 12 })
    .map((all) => Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1))));
  const entries = fc.array(fc.record({ path: pathed, sha256: digests }), { maxLength: 5 });
  fc.assert(
    fc.property(plans, entries, (records, values) => {
      const expected = values.flatMap(({ path, sha256 }) => {
        if (Object.hasOwn(records, path)) return [];
        const below = Object.entries(records).filter(([name]) => name.startsWith(`${path}/`));
        const known = below.filter(([, digest]) => digest !== null);
        return known.some(([, digest]) => digest === sha256) ? [] : [`${known.length}`];
      });
      assert.deepEqual(
        told(
          values.map((value) => entry(value)),
          records,
        ),
        expected,
      );
    }),
  );
});
