import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BATCH, batches } from '../../../src/engine/resolve/path-context.ts';
import type { FileStat } from '../../../src/model/file-state.ts';
import { exists } from '../../../src/model/resolvable.ts';

test('whatever stands at a path is there, but for links that lead nowhere or out', () => {
  const there: readonly FileStat[] = [
    { is: 'file', size: 0 },
    { is: 'directory' },
    { is: 'special', what: 'a pipe' },
    { is: 'unreadable', why: 'it may not be read' },
  ];
  const absent: readonly (FileStat | undefined)[] = [
    { is: 'missing' },
    { is: 'broken-link', target: 'gone' },
    { is: 'outside', target: '/etc/passwd' },
    undefined,
  ];
  for (const stat of there) assert.equal(exists(stat), true, stat.is);
  for (const stat of absent) assert.equal(exists(stat), false, stat?.is);
});

test('each item is in one batch, and none is empty', () => {
  for (const count of [0, 1, BATCH - 1, BATCH, BATCH + 1, 2 * BATCH]) {
    const items = Array.from({ length: count }, (_, index) => index);
    const found = [...batches(items)];
    assert.deepEqual(found.flat(), items);
    assert.equal(found.length, Math.ceil(count / BATCH), String(count));
  }
});
