/** What an entry says, all taken together, about where it comes from. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sourceOfEntry } from '../../../src/evidence/upstream/entry-source.ts';
import { findSources } from '../../../src/evidence/upstream/find-sources.ts';
import type { Entry } from '../../../src/model/inventory.ts';
import { COMMIT, entryOf, LATER } from '../../support/upstream.ts';

function told(value: object, kind: Entry['kind'] = 'model'): string {
  const source = sourceOfEntry(entryOf(value, kind).entry);
  if (source.is !== 'hub') return source.is;
  const { type, repo, revision, path } = source.place;
  return [type, repo, revision, path, source.isPinned ? 'pinned' : ''].filter((word) => word).join(' ');
}

const url = (rest: string) => `https://huggingface.co/${rest}`;
const cache = (repo: string, rest = '') => `c/${repo}/snapshots/${COMMIT}${rest}`;

test('its repository: by its URL, by folders of the cache in its paths, by its repo_id', () => {
  for (const [value, expected] of [
    [{ source_url: ` ${url('o/n')} ` }, 'model o/n'],
    [{ source_url: url('datasets/o/n') }, 'dataset o/n'],
    [{ source_url: url('o/n/resolve/main/x.bin') }, 'model o/n main x.bin'],
    [{ source_url: url('o/n'), repo_id: 'x/y' }, 'model o/n'],
    [{ path: cache('datasets--o--n', '/x.bin') }, `dataset o/n ${COMMIT} pinned`],
    [{ local_path: cache('models--o--n') }, `model o/n ${COMMIT} pinned`],
    [{ files: [{ path: 'a' }, { path: cache('models--o--n', '/x') }] }, `model o/n ${COMMIT} pinned`],
    [{ top_files: [{ path: cache('models--o--n', '/x') }] }, `model o/n ${COMMIT} pinned`],
    [{ source_url: 'https://e.test/x', path: cache('models--o--n') }, `model o/n ${COMMIT} pinned`],
    [{ repo_id: ' o/n ' }, 'model o/n'],
    [{ repo_id: 'n' }, 'elsewhere'],
    [{ repo_id: 'o/n/x' }, 'elsewhere'],
    [{ repo_id: 'o/n', source_url: 'https://e.test/x' }, 'elsewhere'],
    [{ path: 'models/o/n' }, 'elsewhere'],
    [{}, 'elsewhere'],
  ] as const)
    assert.equal(told(value), expected, JSON.stringify(value));
  assert.equal(told({ repo_id: 'o/n' }, 'dataset'), 'dataset o/n');
});

test('its revision: a full commit wherever one stands, else a branch or tag that it names', () => {
  const at = (more: object) => told({ repo_id: 'o/n', ...more });
  for (const [more, expected] of [
    [{ snapshot: ` ${COMMIT} ` }, `${COMMIT} pinned`],
    [{ revision: COMMIT }, `${COMMIT} pinned`],
    [{ version: COMMIT }, `${COMMIT} pinned`],
    [{ revision: ' v1 ' }, 'v1'],
    [{ revision: 'v1', snapshot: COMMIT }, `${COMMIT} pinned`],
    [{ revision: 'no revision' }, ''],
    [{ snapshot: 'v1' }, ''],
    [{ version: '1.0' }, ''],
    [{ snapshot: COMMIT, version: COMMIT }, `${COMMIT} pinned`],
    [{ files: [{ source_url: ` ${url(`o/n/resolve/${COMMIT}/x`)} ` }] }, `${COMMIT} pinned`],
    [{ top_files: [{ source_url: url(`o/n/resolve/${COMMIT}/x`) }] }, `${COMMIT} pinned`],
    [{ files: [{ source_url: url('o/n/resolve/v2/x') }] }, 'v2'],
    [{ files: [{ source_url: url('o/n') }, { source_url: 'x' }, { path: 'x' }] }, ''],
    [{ files: [{ source_url: url(`o/other/resolve/${COMMIT}/x`) }] }, ''],
    [{ files: [{ source_url: url(`datasets/o/n/resolve/${COMMIT}/x`) }] }, ''],
  ] as const)
    assert.equal(at(more), `model o/n ${expected}`.trimEnd(), JSON.stringify(more));
  assert.equal(told({ source_url: url('o/n/tree/v1'), revision: 'v2' }), 'model o/n v1');
  assert.equal(
    told({ source_url: url('o/n/tree/v1'), path: cache('models--o--n') }),
    `model o/n ${COMMIT} pinned`,
  );
});

test('two repositories or two commits are unclear', () => {
  for (const value of [
    { source_url: url('o/n'), path: cache('models--o--other') },
    { source_url: url('datasets/o/n'), path: cache('models--o--n') },
    { path: cache('models--o--n'), local_path: cache('models--o--other') },
    { path: cache('models--o--n'), files: [{ path: cache('datasets--o--n', '/x') }] },
    { repo_id: 'o/n', snapshot: COMMIT, version: LATER },
    { repo_id: 'o/n', snapshot: COMMIT, files: [{ source_url: url(`o/n/resolve/${LATER}/x`) }] },
    { source_url: url(`o/n/tree/${LATER}`), path: cache('models--o--n') },
  ])
    assert.equal(told(value), 'unclear', JSON.stringify(value));
});

test('entries are told apart by that', () => {
  const [hub, unclear, elsewhere] = [
    entryOf({ repo_id: 'o/n' }),
    entryOf({ repo_id: 'o/n', snapshot: COMMIT, version: LATER }),
    entryOf({ name: 'x' }),
  ];
  const place = { type: 'model', repo: 'o/n', revision: null, path: null };
  assert.deepEqual(findSources([elsewhere, unclear, hub]), {
    hub: [{ item: hub, place }],
    unclear: [unclear],
  });
});
