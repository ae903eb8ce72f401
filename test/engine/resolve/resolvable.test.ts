import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BATCH, batches } from '../../../src/engine/resolve/path-context.ts';
import type { Probe } from '../../../src/model/file-state.ts';
import { exists } from '../../../src/model/resolvable.ts';

test('whatever stands at a path is there, but for links that lead nowhere or out', () => {
  const there: readonly Probe[] = [
    { is: 'file', size: 0 },
    { is: 'directory' },
    { is: 'special', what: 'a pipe' },
    { is: 'unreadable', why: 'it may not be read' },
  ];
  const absent: readonly (Probe | undefined)[] = [
    { is: 'missing' },
    { is: 'broken-link', target: 'gone' },
    { is: 'outside', target: '/etc/passwd' },
    undefined,
  ];
  for (const probe of there) assert.equal(exists(probe), true, probe.is);
  for (const probe of absent) assert.equal(exists(probe), false, probe?.is);
});

test('each item is in one batch, and none is empty', () => {
  for (const count of [0, 1, BATCH - 1, BATCH, BATCH + 1, 2 * BATCH]) {
    const items = Array.from({ length: count }, (_, index) => index);
    const found = [...batches(items)];
    assert.deepEqual(found.flat(), items);
    assert.equal(found.length, Math.ceil(count / BATCH), String(count));
  }
});
