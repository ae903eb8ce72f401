/** What versions and revisions say by themselves. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judgeVersions, MAX_FAULTY } from '../../../src/engine/versions/judge-versions.ts';
import { type Inventory, snapshot } from './snapshot.ts';

type Entry = Readonly<Record<string, unknown>>;

const judged = (inventories: Readonly<Record<string, Inventory>>) =>
  judgeVersions(snapshot(inventories).resolved);
const judgedOne = (entry: Entry) => judged({ 'i.json': [entry] });

const COMMIT = '0123456789abcdef0123456789abcdef01234567';

test('a version is a semantic one, or a commit', () => {
  for (const version of ['1.0.0', 'v1.2', 3, 'models:v1.0.0-rc.1', COMMIT, '', undefined, null])
    assert.deepEqual(judgedOne({ name: 'm', version }), [], String(version));
  for (const version of ['newest', '1.2.3.4', COMMIT.slice(1)]) {
    assert.deepEqual(judgedOne({ name: 'm', version }), [
      {
        kind: 'version-invalid',
        subject: 'model:m',
        location: { file: 'i.json', line: 1, column: 24 },
        data: { actual: version, more: 0 },
      },
    ]);
  }
});

test('what comes from the hub is pinned to a commit', () => {
  const entry = { repo_id: 'org/name' };
  for (const pinned of [
    { ...entry, revision: COMMIT },
    { ...entry, version: COMMIT },
    { name: 'm', revision: 'main' },
    { name: 'm', source_url: 'https://example.org/m.bin' },
    // Two commits: which of them is meant is not for this to say.
    { ...entry, revision: COMMIT, snapshot: COMMIT.replace('0', 'f') },
  ])
    assert.deepEqual(judgedOne(pinned), [], JSON.stringify(pinned));
  const loose = {
    kind: 'revision-not-pinned',
    subject: 'model:org/name',
    location: { file: 'i.json', line: 1, column: 2 },
  };
  const data = { repository: 'org/name', actual: null, more: 0 };
  assert.deepEqual(judgedOne(entry), [{ ...loose, data }]);
  assert.deepEqual(judgedOne({ ...entry, revision: 'main' }), [
    { ...loose, data: { ...data, actual: 'main' } },
  ]);
});

test('an entry is judged once, where it is read first', () => {
  const entry = { repo_id: 'org/name', version: 'newest' };
  const found = judged({ 'source.json': [entry], 'combined.json': [entry] });
  assert.deepEqual(
    found.map(({ kind, location }) => `${kind} ${location?.file}`),
    ['version-invalid source.json', 'revision-not-pinned source.json'],
  );
});

test('more than a few with one fault are counted in one last finding', () => {
  const faulty = (count: number) =>
    Array.from({ length: count }, (_, at) => ({ name: `m${at}`, version: 'x' }));
  const one = (at: number, more = 0) => [`model:m${at}`, { actual: 'x', more }];
  const few = Array.from({ length: MAX_FAULTY }, (_, at) => one(at));
  for (const [more, last] of [
    [0, []],
    [1, [one(MAX_FAULTY)]],
    [2, [one(MAX_FAULTY, 1)]],
    [7, [one(MAX_FAULTY, 6)]],
  ] as const) {
    const found = judged({ 'i.json': faulty(MAX_FAULTY + more) });
    assert.deepEqual(
      found.map(({ subject, data }) => [subject, data]),
      [...few, ...last],
    );
    // The last one keeps its fingerprint, whichever entry it names.
    const keys = found.flatMap(({ key }) => key ?? []);
    assert.deepEqual(keys, more === 0 ? [] : ['more']);
  }
});
