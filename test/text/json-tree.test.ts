/** The way to a container is the same whether it is looked for near the root or in the table of all. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { JsonTree } from '../../src/text/json-tree.ts';

const CASES = [
  [{ models: [{ a: 1 }, { files: [{ x: {} }] }], total: { y: [] } }, ['models', 1]],
  [{ models: [{ a: 1 }, { files: [{ x: {} }] }], total: { y: [] } }, ['models', 1, 'files', 0, 'x']],
  [{ models: [], total: { y: [] } }, ['total']],
  [
    [[{}], [{}, {}]],
    [1, 1],
  ],
  [[{}, {}], [1]],
  [{ a: [] }, []],
] as const;

for (const [root, pointer] of CASES)
  test(`the way is /${pointer.join('/')}, asked once or often`, () => {
    const at = pointer.reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], root);
    const tree = new JsonTree(root);
    for (let time = 0; time < 200; time += 1) assert.deepEqual(tree.pointerTo(at), pointer);
    assert.equal(tree.pointerTo({}), null);
    assert.equal(tree.pointerTo(null), null);
  });
