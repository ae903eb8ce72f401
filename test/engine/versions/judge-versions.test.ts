/** What versions and revisions say by themselves. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judgeVersions, MAX_FAULTY } from '../../../src/engine/versions/judge-versions.ts';
import { type Inventory, snapshot } from './snapshot.ts';

type Entry = Readonly<Record<string, unknown>>;

const judged = (inventories: Readonly<Record<string, Inventory>>) =>
  judgeVersions(snapshot(inventories).placed);
const judgedOne = (entry: Entry) => judged({ 'i.json': [entry] });

const COMMIT = '0123456789abcdef0123456789abcdef01234567';

test('a version is a semantic one, or a commit', () => {
  for (const version of ['1.0.0', 'v1.2', 3, 'models:v1.0.0-rc.1', COMMIT, '', undefined, null])
    assert.deepEqual(judgedOne({ name: 'm', version }), [], String(version));
  for (const version of ['newest', '1.2.3.4', COMMIT.slice(1)]) {
    assert.deepEqual(judgedOne({ name: 'm', version }), [
      {
        kind: 'version-invalid',
        message: `model:m has version "${version}", which is not a semantic version and so has no order.`,
        subject: 'model:m',
        location: { file: 'i.json', line: 1, column: 24 },
        expected: 'MAJOR.MINOR.PATCH',
        actual: version,
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
    expected: '40 hex digits',
  };
  const told = (at: string) =>
    `model:org/name comes from org/name on the hub at ${at}; only a commit's 40 hex digits name one content.`;
  assert.deepEqual(judgedOne(entry), [{ ...loose, message: told('no revision'), actual: null }]);
  assert.deepEqual(judgedOne({ ...entry, revision: 'main' }), [
    { ...loose, message: told('revision main, which can move'), actual: 'main' },
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
  const one = (at: number) =>
    `model:m${at} has version "x", which is not a semantic version and so has no order.`;
  const few = Array.from({ length: MAX_FAULTY }, (_, at) => one(at));
  for (const [more, last] of [
    [0, []],
    [1, [one(MAX_FAULTY)]],
    [2, [`${one(MAX_FAULTY)} 1 more entry is like it.`]],
    [7, [`${one(MAX_FAULTY)} 6 more entries are like it.`]],
  ] as const) {
    const found = judged({ 'i.json': faulty(MAX_FAULTY + more) });
    assert.deepEqual(
      found.map(({ message }) => message),
      [...few, ...last],
    );
    // The last one keeps its fingerprint, whichever entry it names.
    const keys = found.flatMap(({ key }) => key ?? []);
    assert.deepEqual(keys, more === 0 ? [] : ['more']);
  }
});
