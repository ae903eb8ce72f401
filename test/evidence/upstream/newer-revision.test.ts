/** What is said of a commit that is newer than the recorded one. */

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { movedOn, newer } from '../../../src/evidence/upstream/newer-revision.ts';
import type { HubFile } from '../../../src/ports/upstream.ts';
import { COMMIT, groupOf, heldOf, LATER, recordOf } from '../../support/upstream.ts';

describe('a newer revision', () => {
  const before = { a: heldOf('a'), b: heldOf('b', { sha256: null }), c: heldOf('c') };
  const tell = (paths: readonly string[], now: Readonly<Record<string, HubFile>>) => {
    const records = paths.map((path) => recordOf(path));
    const draft = newer(
      groupOf(records),
      new Map(Object.entries(before)),
      new Map(Object.entries(now)),
      LATER,
    );
    assert.ok(
      draft.message?.startsWith(
        `model:m is pinned to ${COMMIT} of org/name, whose default branch is at ${LATER}; `,
      ),
    );
    return `${draft.severity ?? 'as usual'}: ${draft.message?.split('; ')[1]}`;
  };

  test('needs nothing done where every recorded file is the same', () => {
    assert.equal(tell(['a'], before), 'notice: the recorded file is the same there.');
    assert.equal(tell(['a', 'b', 'c'], before), 'notice: all 3 recorded files are the same there.');
    assert.equal(tell(['a', 'gone before'], before), 'notice: all 2 recorded files are the same there.');
    const pointer = { ...before, a: heldOf('a', { blobId: 'another pointer to the same' }) };
    assert.equal(tell(['a'], pointer), 'notice: the recorded file is the same there.');
  });

  test('is due where one differs or is gone, or where none tells', () => {
    assert.equal(tell([], before), 'as usual: no recorded file tells what changed.');
    for (const now of [
      { ...before, a: heldOf('x') },
      { ...before, a: heldOf('a', { sha256: null }) },
      { c: before.c, b: before.b },
    ])
      assert.equal(tell(['a', 'b'], now), 'as usual: 1 of 2 recorded files differ there or are gone: a.');
    const inGit = { ...before, b: heldOf('x', { sha256: null }) };
    assert.equal(tell(['a', 'b'], inGit), 'as usual: 1 of 2 recorded files differ there or are gone: b.');
    assert.equal(
      tell(['a', 'b', 'c'], {}),
      'as usual: 3 of 3 recorded files differ there or are gone: a, b, c.',
    );
  });

  test('of a branch is told with the first five files that it changed', () => {
    const records = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((path) => recordOf(path));
    const told = (count: number, revision: string | null) =>
      movedOn(groupOf(records, { revision }), records.slice(0, count), LATER).map(({ message }) => message);
    assert.deepEqual(told(0, 'main'), []);
    const end = `of org/name, which is at ${LATER};`;
    assert.deepEqual(told(1, 'v1'), [
      `model:m comes from v1 ${end} 1 of 7 recorded files differ there or are gone: a.`,
    ]);
    assert.deepEqual(told(5, null), [
      `model:m comes from the default branch ${end} 5 of 7 recorded files differ there or are gone: a, b, c, d, e.`,
    ]);
    assert.match(told(7, null)[0] ?? '', /: a, b, c, d, e and 2 more\.$/);
  });
});
