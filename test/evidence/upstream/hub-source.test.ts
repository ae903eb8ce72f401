/** Which texts name a place on the hub, and which hostile or mistaken ones do not. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sourceOfEntry } from '../../../src/evidence/upstream/entry-source.ts';
import { isInCache, readCachePath, readHubUrl } from '../../../src/evidence/upstream/hub-source.ts';
import type { Entry, Inventory } from '../../../src/model/inventory.ts';

const COMMIT = '0123456789abcdef0123456789abcdef01234567';
const short = (text: string) => {
  const place = readHubUrl(text);
  return place && [place.type, place.repo, place.revision, place.path].join(' ').trimEnd();
};

test('URLs and hf:// paths of the hub', () => {
  for (const [text, expected] of [
    ['https://huggingface.co/org/name', 'model org/name'],
    ['https://huggingface.co/org/name/', 'model org/name'],
    ['https://hf.co/org/name', 'model org/name'],
    ['https://huggingface.co/datasets/imdb', 'dataset imdb'],
    ['https://huggingface.co/datasets/org/name', 'dataset org/name'],
    ['https://huggingface.co/spaces/org/name/tree/main', 'space org/name main'],
    ['https://huggingface.co/org/name/resolve/main/a/b.bin', 'model org/name main a/b.bin'],
    ['https://huggingface.co/gpt2/blob/main/b.bin', 'model gpt2 main b.bin'],
    ['https://huggingface.co/org/name/resolve/v1.0/b.bin?download=true', 'model org/name v1.0 b.bin'],
    [`https://huggingface.co/org/name/tree/${COMMIT}/sub`, `model org/name ${COMMIT}`],
    ['https://huggingface.co/org/name/resolve/refs%2Fpr%2F1/a%20b.bin', 'model org/name refs/pr/1 a b.bin'],
    ['hf://org/name', 'model org/name'],
    ['hf://datasets/org/name@v2/data/x.csv', 'dataset org/name v2 data/x.csv'],
  ] as const) {
    assert.equal(short(text), expected, text);
  }
});

test('what is not plainly a place on the hub is none', () => {
  for (const text of [
    '',
    'org/name',
    'https://huggingface.co.evil.example/org/name',
    'https://evil.example/huggingface.co/org/name',
    'https://user:secret@huggingface.co/org/name',
    'https://huggingface.co@evil.example/org/name',
    'https://huggingface.co:8443/org/name',
    'https://huggingface.co/org/name?x=1',
    'https://huggingface.co/org/name#x',
    'https://huggingface.co/org/../name',
    'https://huggingface.co/org/%2e%2e',
    'https://huggingface.co/org%2fname%2fx',
    'https://huggingface.co/org/name/resolve/main/../x',
    'https://huggingface.co/org/name/resolve/main/%2e%2e/x',
    'https://huggingface.co/org/name/resolve/main/a%2fb',
    'https://huggingface.co/org/name/resolve/main/a%5cb',
    'https://huggingface.co/org/name/resolve/main/a%00b',
    'https://huggingface.co/org/name/resolve/main/%ff',
    'https://huggingface.co/org/name/resolve/--main/x',
    'https://huggingface.co/org/name/discussions',
    'https://huggingface.co/org/na--me',
    'https://huggingface.co/-org/name',
    'https://huggingface.co/org/name.git',
    'https://huggingface.co/docs/hub',
    'https://huggingface.co/some-organisation',
    'https://huggingface.co/docs',
    'https://huggingface.co/',
    'ftp://huggingface.co/org/name',
    'hf://org',
    'hf://org/name@a@b',
    `https://huggingface.co/org/${'n'.repeat(3000)}`,
    `https://huggingface.co/${'a/'.repeat(1000)}`,
  ]) {
    assert.equal(readHubUrl(text), null, text);
  }
});

test('the hub cache names repository, commit and path', () => {
  const path = `x/datasets--org--name/snapshots/${COMMIT}/data/a.csv`;
  assert.deepEqual(readCachePath(path), {
    type: 'dataset',
    repo: 'org/name',
    revision: COMMIT,
    path: 'data/a.csv',
  });
  for (const none of [
    `models--org--name/snapshots/0a51/a.csv`,
    `models--org--name/blobs/${COMMIT}`,
    `models--a--b--c--d/snapshots/${COMMIT}/a`,
    `models--org--..%2f/snapshots/${COMMIT}/a`,
    `models--/snapshots/${COMMIT}/a`,
    `snapshots/${COMMIT}/a`,
  ]) {
    assert.equal(readCachePath(none), null, none);
  }
  assert.ok(isInCache('a/models--org--name/blobs/x') && !isInCache('a/models/name'));
});

const INVENTORY = {} as Inventory;
const sourceOf = (value: object, kind: Entry['kind'] = 'model') =>
  sourceOfEntry({ kind, id: 'x', value: value as Entry['value'], inventory: INVENTORY });

test('an entry: its URL, its paths, its repo_id; a full commit wherever one stands', () => {
  for (const [value, expected] of [
    [{ repo_id: 'org/name' }, 'model org/name null'],
    [{ repo_id: 'org/name', snapshot: COMMIT }, `model org/name ${COMMIT}`],
    [{ repo_id: 'org/name', revision: 'v1', version: COMMIT }, `model org/name ${COMMIT}`],
    [{ repo_id: 'org/name', revision: 'v1', version: '1.0' }, 'model org/name v1'],
    [
      { repo_id: 'x', files: [{ path: `models--org--name\\snapshots\\${COMMIT}\\a` }] },
      `model org/name ${COMMIT}`,
    ],
    [
      {
        source_url: 'https://huggingface.co/org/name',
        local_path: `c/models--org--name/snapshots/${COMMIT}`,
      },
      `model org/name ${COMMIT}`,
    ],
  ] as const) {
    const source = sourceOf(value);
    assert.equal(
      (source.is === 'hub' && [source.place.type, source.place.repo, source.place.revision].join(' ')) || 'x',
      expected.replace(' null', ' '),
      JSON.stringify(value),
    );
  }
  assert.equal(sourceOf({ repo_id: 'foo' }).is, 'elsewhere');
  assert.equal(sourceOf({ repo_id: 'org/name', source_url: 'https://example.com/x' }).is, 'elsewhere');
  assert.equal(sourceOf({ repo_id: 'org/name', snapshot: COMMIT, revision: 'b'.repeat(40) }).is, 'unclear');
  const two = { source_url: 'https://huggingface.co/org/one', path: `models--org--two/snapshots/${COMMIT}` };
  assert.equal(sourceOf(two).is, 'unclear');
  const data = sourceOf({ repo_id: 'org/name' }, 'dataset');
  assert.equal(data.is === 'hub' && data.place.type, 'dataset');
});
