import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  isForItems,
  isForValue,
  itemsAt,
  parseValuePath,
  pointerTo,
  rootNode,
  type ValueNode,
  type ValuePath,
  valueAt,
} from '../../src/text/value-path.ts';

function parsed(text: string): ValuePath {
  const path = parseValuePath(text);
  assert.ok(path !== null, text);
  return path;
}

const DOCUMENT = {
  base: 'x',
  models: [
    { name: 'a', files: [{ path: 'p', 'a b': 1 }, { path: 'q' }] },
    { name: 'b', files: { 'r.bin': { sha: 's', files: [{ path: 't' }] } } },
  ],
};

function items(path: string): ValueNode[] {
  return [...itemsAt(rootNode(DOCUMENT), parsed(path))];
}

const pointers = (path: string) => items(path).map((node) => pointerTo(node).join('/'));

describe('a path to values', () => {
  it('leads to items', () => {
    assert.deepEqual(pointers('$'), ['']);
    assert.deepEqual(pointers('$.models[*]'), ['models/0', 'models/1']);
    assert.deepEqual(pointers('$.models[*].files[*]'), [
      'models/0/files/0',
      'models/0/files/1',
      'models/1/files/r.bin',
    ]);
    assert.deepEqual(pointers('$.models[1].files.*'), ['models/1/files/r.bin']);
    assert.deepEqual(pointers('$.*'), ['base', 'models']);
    assert.deepEqual(pointers('$..files'), [
      'models/0/files',
      'models/1/files',
      'models/1/files/r.bin/files',
    ]);
    assert.deepEqual(pointers('$..path'), [
      'models/0/files/0/path',
      'models/0/files/1/path',
      'models/1/files/r.bin/files/0/path',
    ]);
    for (const none of ['$.none', '$.models.x', '$.models[9]', '$.base.x', '$.__proto__', '$.base.length'])
      assert.deepEqual(pointers(none), [], none);
  });

  it('leads from an item to a value beside, above or below it', () => {
    const [first, , third] = items('$.models[*].files[*]');
    assert.ok(first && third);
    const value = (item: ValueNode, path: string) => valueAt(item, parsed(path))?.value;
    assert.equal(value(first, '@.path'), 'p');
    assert.equal(value(first, '@["a b"]'), 1);
    assert.equal(value(first, "@['a b']"), 1);
    assert.equal(value(first, '^.^.name'), 'a');
    assert.equal(value(first, '$.base'), 'x');
    assert.equal(value(first, '@key'), 0);
    assert.equal(value(third, '@key'), 'r.bin');
    assert.equal(value(third, '@.files[0].path'), 't');
    assert.equal(value(third, '^.^.^.^.^.^.name'), undefined);
    assert.equal(value(third, '@.none.path'), undefined);
  });

  it('is nothing else', () => {
    for (const text of [
      '',
      'path',
      '$.',
      '$[',
      '$.a b',
      '@.a[x]',
      '$..',
      '@keys',
      '$.a..',
      '@["a]',
      '$.a[*',
      '^^',
    ])
      assert.equal(parseValuePath(text), null, text);
    assert.equal(parseValuePath(`$${'.a'.repeat(33)}`), null);
    assert.equal(parseValuePath(`$.${'a'.repeat(500)}`), null);
  });

  it('searches only from the root, and to any depth once', () => {
    assert.deepEqual(
      ['$[*]', '$..a', '$..a[*].b', '$..a..b', '@.a', '^.a'].map((text) => isForItems(parsed(text))),
      [true, true, true, false, false, false],
    );
    assert.deepEqual(
      ['@.a', '$.a[0]', '@key', '@[*]', '$..a'].map((text) => isForValue(parsed(text))),
      [true, true, true, false, false],
    );
  });
});
