/** Values set in a JSON text, added to it and removed from it; everything else in it stays. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { changeJson, type JsonChange } from '../../../src/engine/fix/change-json.ts';

const removed = (...path: JsonChange['path']): JsonChange => ({ path, value: undefined });
const set = (value: unknown, ...path: JsonChange['path']): JsonChange => ({ path, value });

test('a value of one line takes the place of another, and no other byte changes', () => {
  const text = '{"a" :1,\t"b":[ {"c": "x"} ,2],"d": {"e": [1]}}\r\n';
  assert.equal(
    changeJson(text, [set(2, 'a'), set('y"', 'b', 0, 'c'), set(null, 'b', 1), set(true, 'd')]),
    '{"a" :2,\t"b":[ {"c": "y\\""} ,null],"d": true}\r\n',
  );
  assert.equal(changeJson(text, []), text);
});

test('what is added is laid out as the rest is', () => {
  const text = '{\r\n    "a": [\r\n        1\r\n    ]\r\n}\r\n';
  assert.equal(
    changeJson(text, [set(2, 'a', -1), set({ c: [] }, 'b')]),
    '{\r\n    "a": [\r\n        1,\r\n        2\r\n    ],\r\n    "b": {\r\n        "c": []\r\n    }\r\n}\r\n',
  );
  assert.equal(changeJson('{\n\t"a": 1\n}\n', [set({ b: 1 }, 'a')]), '{\n\t"a": {\n\t\t"b": 1\n\t}\n}\n');
});

test('items are added behind the last one, in their order', () => {
  for (const [text, path] of [
    ['{"a": []}', ['a']],
    ['{"a": [0]}', ['a']],
    ['[]', []],
    ['[{"x": 1}, 2]', []],
  ] as const) {
    const before = JSON.parse(text);
    const items = [1, { x: 2 }, 'x', null];
    const after = changeJson(
      text,
      items.map((item) => set(item, ...path, -1)),
    );
    assert.deepEqual(
      JSON.parse(after ?? ''),
      Array.isArray(before) ? [...before, ...items] : { a: [...before.a, ...items] },
    );
  }
});

test('a member and an item go with one comma, however the text is laid out', () => {
  for (const [text, change, expected] of [
    ['{"a": 1, "b": 2}', removed('a'), '{"b": 2}'],
    ['{"a": 1, "b": 2}', removed('b'), '{"a": 1}'],
    ['{"a": {"b": 2}}', removed('a', 'b'), '{"a": {}}'],
    ['{ "a": 1 }', removed('a'), '{}'],
    ['["a", "b"]', removed(1), '["a"]'],
    ['["a","b" , {"c":1} ]', removed(1), '["a",{"c":1} ]'],
    ['[{"a":1},{"b":2}]', removed(1), '[{"a":1}]'],
    ['[["a"]]', removed(0, 0), '[[]]'],
    ['[\n  1,\n  2,\n  3\n]\n', removed(0), '[\n  2,\n  3\n]\n'],
    ['[\n  1,\n  2,\n  3\n]\n', removed(1), '[\n  1,\n  3\n]\n'],
    ['[\n  1,\n  2,\n  3\n]\n', removed(2), '[\n  1,\n  2\n]\n'],
    ['{\n  "a": 1,\n  "b": 2\n}\n', removed('b'), '{\n  "a": 1\n}\n'],
  ] as const)
    assert.equal(changeJson(text, [change]), expected, text);
});

test('what is to be removed and is not there changes nothing', () => {
  for (const change of [removed('b'), removed('a', 3), removed('a', 0, 'x'), removed(), removed('a', -1)])
    assert.equal(changeJson('{"a": [1]}', [change]), '{"a": [1]}');
  assert.equal(changeJson('', [removed('a')]), '');
});

test('no place moves before its turn', () => {
  const text = '{"p": [1], "x": [1], "e": 1, "y": [1], "c": [0, 1, 2], "k": [{"a": 1, "b": 2}, 5]}';
  const changes = [
    ...[removed('p', 0), removed('x', 0), removed('e'), removed('y', 0), removed('c', 1), removed('c', 2)],
    ...[removed('k', 0, 'a'), set('new', 'k', 0, 'b'), removed('k', 1), set([7], 'k', -1), set({}, 'c', 0)],
  ];
  assert.deepEqual(JSON.parse(changeJson(text, changes) ?? ''), {
    ...{ p: [], x: [], y: [], c: [{}], k: [{ b: 'new' }, [7]] },
  });
});

test('whatever is removed from lists of any layout, the rest is what stays of them', () => {
  const items = fc.array(fc.tuple(fc.jsonValue({ maxDepth: 1 }), fc.boolean()), { maxLength: 8 });
  const space = fc.constantFrom(undefined, 2, '\t');
  fc.assert(
    fc.property(fc.array(items, { maxLength: 3 }), space, (lists, indent) => {
      const text = JSON.stringify(
        lists.map((list) => list.map(([value]) => value)),
        null,
        indent,
      );
      const changes = lists.flatMap((list, place) =>
        list.flatMap(([, isKept], index) => (isKept ? [] : [removed(place, index)])),
      );
      assert.deepEqual(
        JSON.parse(changeJson(text, changes) ?? ''),
        JSON.parse(
          JSON.stringify(lists.map((list) => list.filter(([, isKept]) => isKept).map(([value]) => value))),
        ),
      );
    }),
    { numRuns: 60 },
  );
});

test('a hundred values are added or removed at once, more are not; values in place are never too many', () => {
  const items = Array.from({ length: 101 }, (_, index) => index);
  const text = JSON.stringify(items);
  const all = items.map((index) => removed(index));
  assert.equal(changeJson(text, all.slice(1)), '[0]');
  assert.equal(changeJson(text, all), null);
  for (const value of ['x', 5, null]) {
    const replaced = items.map((index) => set(value, index));
    assert.equal(changeJson(text, replaced), JSON.stringify(items.map(() => value)));
  }
});

test('a place on whose way a key stands twice is not clear, and so nothing is changed', () => {
  const text = '{"a": {"b": 1}, "a": {"b": [2]}, "c": {"d": 1, "d": 2}, "e": ["d", "d"]}';
  for (const change of [set(1, 'a', 'b'), set(1, 'a'), set({}, 'a', 'x'), removed('c', 'd')])
    assert.equal(changeJson(text, [set(3, 'e', 0), change]), null);
  assert.equal(changeJson(text, [set(3, 'e', 0)]), text.replace('["d",', '[3,'));
  assert.equal(changeJson(text, [set(3, 'c')]), text.replace('{"d": 1, "d": 2}', '3'));
});
