/** What is said of a commit that is newer than the recorded one. */

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { movedOn, newer } from '../../../src/evidence/upstream/newer-revision.ts';
import type { HubFile } from '../../../src/ports/upstream.ts';
import type { UpstreamNewer } from '../../../src/rules/upstream-newer.ts';
import { COMMIT, groupOf, heldOf, LATER, recordOf } from '../../support/upstream.ts';

describe('a newer revision', () => {
  const before = { a: heldOf('a'), b: heldOf('b', { sha256: null }), c: heldOf('c') };
  const tell = (paths: readonly string[], now: Readonly<Record<string, HubFile>>) => {
    const records = paths.map((path) => recordOf(path));
    const finding = newer(
      groupOf(records),
      new Map(Object.entries(before)),
      new Map(Object.entries(now)),
      LATER,
    );
    const { recorded, differing, paths: named, ...about } = finding.data as UpstreamNewer;
    assert.deepEqual(about, { repository: 'org/name', pinned: COMMIT, branch: null, actual: LATER });
    return [finding.severity ?? 'as usual', recorded, differing, named];
  };

  test('needs nothing done where every recorded file is the same', () => {
    assert.deepEqual(tell(['a'], before), ['notice', 1, 0, []]);
    assert.deepEqual(tell(['a', 'b', 'c'], before), ['notice', 3, 0, []]);
    assert.deepEqual(tell(['a', 'gone before'], before), ['notice', 2, 0, []]);
    const pointer = { ...before, a: heldOf('a', { blobId: 'another pointer to the same' }) };
    assert.deepEqual(tell(['a'], pointer), ['notice', 1, 0, []]);
  });

  test('is due where one differs or is gone, or where none tells', () => {
    assert.deepEqual(tell([], before), ['as usual', 0, 0, []]);
    for (const now of [
      { ...before, a: heldOf('x') },
      { ...before, a: heldOf('a', { sha256: null }) },
      { c: before.c, b: before.b },
    ])
      assert.deepEqual(tell(['a', 'b'], now), ['as usual', 2, 1, ['a']]);
    const inGit = { ...before, b: heldOf('x', { sha256: null }) };
    assert.deepEqual(tell(['a', 'b'], inGit), ['as usual', 2, 1, ['b']]);
    assert.deepEqual(tell(['a', 'b', 'c'], {}), ['as usual', 3, 3, ['a', 'b', 'c']]);
  });

  test('of a branch is told with the first five files that it changed', () => {
    const records = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((path) => recordOf(path));
    const told = (count: number, revision: string | null) =>
      movedOn(groupOf(records, { revision }), records.slice(0, count), LATER).map(({ data }) => data);
    assert.deepEqual(told(0, 'main'), []);
    const about = { repository: 'org/name', pinned: null, actual: LATER, recorded: 7 };
    assert.deepEqual(told(1, 'v1'), [{ ...about, branch: 'v1', differing: 1, paths: ['a'] }]);
    const five = ['a', 'b', 'c', 'd', 'e'];
    for (const differing of [5, 7])
      assert.deepEqual(told(differing, null), [{ ...about, branch: null, differing, paths: five }]);
  });
});
