/** Which file of which repository a record is about. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findSources } from '../../../src/evidence/upstream/find-sources.ts';
import { mapRecords } from '../../../src/evidence/upstream/map-records.ts';
import type { FileRecord } from '../../../src/model/file-record.ts';
import type { ResolvedEntry } from '../../../src/model/resolved-entry.ts';
import { COMMIT, entryOf, LATER, recordOf } from '../../support/upstream.ts';

const map = (resolved: readonly ResolvedEntry[], records: readonly FileRecord[]) =>
  mapRecords(findSources(resolved), resolved, records);

/** `REPO@REVISION: PATH IN IT`, with a question mark where the path is a guess. */
function told(resolved: readonly ResolvedEntry[], ...paths: readonly string[]): string[] {
  const { groups, unclear } = map(
    resolved,
    paths.map((path) => recordOf(path)),
  );
  const lines = groups.flatMap(({ place, records, paths, guessed }) => {
    const name = `${place.repo}@${place.revision?.slice(0, 4)}`;
    if (records.length === 0) return [name];
    return records.map((record, index) => `${name}: ${paths[index]}${guessed.has(record) ? '?' : ''}`);
  });
  return unclear > 0 ? [...lines, `${unclear} unclear`] : lines;
}

const entry = (path: string, more: object = {}) =>
  entryOf({ path, repo_id: 'o/n', revision: 'main', ...more });
const unclear = (path: string | undefined) =>
  entryOf({ ...(path && { path }), repo_id: 'o/n', snapshot: COMMIT, version: LATER });

/** An entry whose files have URLs. */
function withUrls(item: ResolvedEntry, urls: Readonly<Record<string, string>>): ResolvedEntry {
  for (const [path, url] of Object.entries(urls)) item.urls.set(path, url);
  return item;
}

test('files below an entry are the repository’s, by their paths below it', () => {
  assert.deepEqual(told([entry('m')], 'm/a.bin', 'm/x/b.bin', 'mm/c', 'c'), [
    'o/n@main: a.bin',
    'o/n@main: x/b.bin',
  ]);
  assert.deepEqual(told([entry('')], 'a.bin'), ['o/n@main'], 'it names no path');
  const two = [entry('m'), entry('m/x', { repo_id: 'o/other' })];
  assert.deepEqual(
    told(two, 'm/x/b.bin', 'm/b.bin'),
    ['o/n@main: b.bin', 'o/other@main: b.bin'],
    'the nearest',
  );
  const same = [entry('m'), entry('m', { repo_id: 'o/other' })];
  assert.deepEqual(told(same, 'm/b'), ['o/n@main: b', 'o/other@main'], 'the first');
});

test('an entry of the whole repository has all files below it', () => {
  const whole = entry('.');
  whole.path = '';
  assert.deepEqual(told([whole], 'a.bin', 'x/b.bin'), ['o/n@main: a.bin', 'o/n@main: x/b.bin']);
});

test('an entry outside, or one without a path, has no files', () => {
  const outside = entry('m');
  outside.found = { is: 'outside', target: '/m' };
  assert.deepEqual(told([outside], 'm/a'), ['o/n@main']);
  assert.deepEqual(told([entryOf({ repo_id: 'o/n', revision: 'main' })], 'm/a'), ['o/n@main']);
});

test('an entry of one file takes the path of its URL, or guesses that it has the file’s own name', () => {
  assert.deepEqual(told([entry('m/a.bin')], 'm/a.bin'), ['o/n@main: a.bin?']);
  assert.deepEqual(told([entry('a.bin')], 'a.bin'), ['o/n@main: a.bin?']);
  const url = { source_url: 'https://hf.co/o/n/resolve/main/x/b.bin' };
  assert.deepEqual(told([entry('m/a.bin', url)], 'm/a.bin'), ['o/n@main: x/b.bin']);
});

test('a path in the hub’s cache says by itself what it is', () => {
  const path = `c/models--o--n/snapshots/${COMMIT}/x/a.bin`;
  const { groups } = map([], [recordOf(path)]);
  assert.deepEqual(
    groups.map(({ place, subject, location, paths }) => [
      place.repo,
      place.revision,
      subject,
      location,
      paths,
    ]),
    [['o/n', COMMIT, 'o/n', { file: 'list', line: 1, column: 1 }, ['x/a.bin']]],
  );
  assert.deepEqual(told([], `c/models--o--n/snapshots/${COMMIT}`, 'c/models--o--n/blobs/x'), []);
  assert.deepEqual(told([entry('c')], path), ['o/n@main', 'o/n@aaaa: x/a.bin']);
  assert.deepEqual(told([entry('c')], `c/models--o--n/snapshots/${COMMIT}`), ['o/n@main']);
  assert.deepEqual(told([entry('c')], 'c/models--o--n/blobs/x', 'c/models--o--n'), ['o/n@main', '2 unclear']);
});

test('below an entry, snapshots of another commit and paths that the hub cannot have are unclear', () => {
  const pinned = entry('m', { revision: COMMIT });
  assert.deepEqual(told([pinned], `m/snapshots/${COMMIT}/x/a`, 'm/snapshots/a', 'm/x/snapshots/y/z'), [
    'o/n@aaaa: x/a',
    'o/n@aaaa: snapshots/a',
    'o/n@aaaa: x/snapshots/y/z',
  ]);
  assert.deepEqual(told([pinned], `m/snapshots/${LATER}/a`, 'm/a\\b', `m/snapshots/${COMMIT}/a\nb`), [
    'o/n@aaaa',
    '3 unclear',
  ]);
});

test('an unclear entry keeps its files, and those of nobody else', () => {
  assert.deepEqual(told([unclear('u'), entry('m')], 'u/a', 'u', 'm/a', 'x'), ['o/n@main: a', '2 unclear']);
  assert.deepEqual(told([entry('m'), unclear('m/u')], 'm/u/a', 'm/a'), ['o/n@main: a', '1 unclear']);
  assert.deepEqual(told([unclear('m'), entry('m/x')], 'm/x/a', 'm/a'), ['o/n@main: a', '1 unclear']);
  assert.deepEqual(told([unclear('m')], `m/models--o--n/snapshots/${COMMIT}/a`), ['1 unclear']);
  assert.deepEqual(told([unclear(undefined)], 'a', 'x/a'), []);
});

test('a file’s own URL says where it is, and its entry at which commit', () => {
  const url = { 'm/a': 'https://hf.co/o/n/resolve/main/x/b' };
  for (const [item, expected] of [
    [entry('m', { revision: COMMIT }), ['o/n@aaaa: x/b']],
    [entry('m', { revision: 'v1' }), ['o/n@v1: x/b']],
    [entry('q', { revision: COMMIT }), ['o/n@aaaa', 'o/n@main: x/b']],
    [entry('m', { repo_id: 'o/other', revision: COMMIT }), ['o/other@aaaa', 'o/n@main: x/b']],
    [entryOf({ path: 'm' }), ['o/n@main: x/b']],
  ] as const)
    assert.deepEqual(told([withUrls(item, url)], 'm/a'), expected);
  const dataset = entryOf({ path: 'm', repo_id: 'o/n', revision: COMMIT }, 'dataset');
  assert.deepEqual(told([withUrls(dataset, url)], 'm/a'), ['o/n@aaaa', 'o/n@main: x/b']);
  const pinned = withUrls(entryOf({ path: 'm' }), { 'm/a': `https://hf.co/o/n/resolve/${LATER}/x/b` });
  assert.deepEqual(told([entry('m', { revision: 'v1' }), pinned], 'm/a'), ['o/n@v1', 'o/n@bbbb: x/b']);
  const folder = withUrls(entry('m'), { 'm/a': 'https://hf.co/o/n' });
  assert.deepEqual(told([folder], 'm/a'), ['o/n@main: a'], 'a URL of the repository names no file');
});

test('URLs of other servers are kept beside their records, the first of a file', () => {
  const first = withUrls(entryOf({ path: 'm' }), {
    a: 'https://e.test/a',
    b: 'no URL',
    c: 'https://hf.co/o/n',
  });
  const second = withUrls(entryOf({ path: 'm' }), { a: 'https://e.test/other' });
  const records = ['a', 'b', 'c', 'd'].map((path) => recordOf(path));
  const { web, groups } = map([first, second], records);
  assert.deepEqual(
    web.map(({ record, url }) => [record.path, url]),
    [['a', 'https://e.test/a']],
  );
  assert.deepEqual(groups, []);
});

test('nothing is asked of files of which nothing is recorded', () => {
  const records = [
    recordOf('m/a', { digest: null }),
    recordOf('m/b', { digest: null, size: 3 }),
    recordOf('m/c', { size: null }),
  ];
  assert.deepEqual(map([entry('m')], records).groups[0]?.paths, ['b', 'c']);
});

test('each repository and revision is one question, named by the entry that names it first', () => {
  const dataset = entryOf({ path: 'd', repo_id: 'o/n', revision: 'main' }, 'dataset');
  const resolved = [
    entry('m'),
    entry('m2'),
    entry('m3', { revision: 'v1' }),
    dataset,
    entryOf({ path: 'm4', repo_id: 'o/n' }),
  ];
  const { groups } = map(resolved, [recordOf('m2/a'), recordOf('m/b')]);
  assert.deepEqual(
    groups.map(({ place, subject, paths }) => [place.type, place.revision, subject, paths]),
    [
      ['model', 'main', 'model:m', ['a', 'b']],
      ['model', 'v1', 'model:m', []],
      ['dataset', 'main', 'dataset:m', []],
      ['model', null, 'model:m', []],
    ],
  );
  assert.deepEqual(groups[0]?.location, { file: 'i.json', line: 3, column: 5 });
});
