/** The fast reader of JSON against the slow one: values, places, and what is wrong with keys. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readJson } from '../../src/text/read-json.ts';
import { readWithOracle } from '../support/json-oracle.ts';

/** Texts rather than values: with white space, escapes and keys as nobody's serializer would write them. */
const space = fc.constantFrom('', '', ' ', '\n', '\r\n\t ');
const word = fc.constantFrom(
  '',
  'a',
  'b',
  '__proto__',
  'a"b',
  ':',
  '{',
  ']',
  ',',
  '\\',
  '/',
  'é',
  '😀',
  '0',
  '1',
);
const long = fc.constantFrom('x'.repeat(4000), '"\\'.repeat(500));
const string = fc
  .tuple(fc.oneof({ weight: 30, arbitrary: word }, { weight: 1, arbitrary: long }), fc.boolean())
  .map(([text, isEscaped]) => (isEscaped ? escaped(text) : JSON.stringify(text)));
const literal = fc.oneof(
  string,
  fc.constantFrom('0', '-1.5e3', '9007199254740993', '1E400', 'true', 'false', 'null'),
);
const document = fc.letrec<{ value: string; list: string; object: string }>((tie) => ({
  value: fc.oneof({ depthSize: 'medium', withCrossShrink: true }, literal, tie('list'), tie('object')),
  list: fc
    .array(
      fc.tuple(space, tie('value'), space).map((parts) => parts.join('')),
      { maxLength: 8 },
    )
    .map((items) => `[${items.length === 0 ? ' ' : items.join(',')}]`),
  object: fc
    .array(
      fc
        .tuple(space, string, space, space, tie('value'), space)
        .map(([a, key, b, c, value, d]) => `${a}${key}${b}:${c}${value}${d}`),
      { maxLength: 8 },
    )
    .map((members) => `{${members.join(',')}}`),
}));
const text = fc.tuple(space, document.value, space).map((parts) => parts.join(''));

function escaped(text: string): string {
  const unit = (_: string, index: number) => `\\u${text.charCodeAt(index).toString(16).padStart(4, '0')}`;
  return `"${Array.from({ length: text.length }, (_, index) => unit('', index)).join('')}"`;
}

test('values, places, duplicate keys and keys that are no data are those that a slow reader finds', () => {
  let members = 0;
  let problems = 0;
  fc.assert(
    fc.property(text, (json) => {
      const expected = readWithOracle(json);
      const read = readJson(json, 1000);
      assert.ok('value' in read, json);
      assert.deepEqual(read.value, expected.value);
      assert.deepEqual(
        read.problems.map(({ key, offset }) => [key, offset]),
        expected.problems,
      );
      for (const [ours, theirs] of pairs(read.value, expected.value)) {
        const place = expected.containers.get(theirs);
        assert.ok(place);
        assert.equal(read.offsetOf(ours), place.start);
        for (const key of Object.keys(theirs)) {
          assert.equal(read.offsetOf(ours, key), place.members.get(key), `${key} of ${json}`);
          members += 1;
        }
      }
      problems += expected.problems.length;
    }),
    { numRuns: 300 },
  );
  assert.ok(members > 1000 && problems > 50, `${members} members and ${problems} problems were compared`);
});

/** Each container of one value with its like in an equal one. */
function* pairs(ours: unknown, theirs: unknown): Generator<[object, object]> {
  if (typeof ours !== 'object' || ours === null) return;
  yield [ours, theirs as object];
  for (const [key, value] of Object.entries(ours))
    yield* pairs(value, (theirs as Record<string, unknown>)[key]);
}

test('a value is found by its pointer, and what is not there at the nearest container', () => {
  const filler = Array.from({ length: 3000 }, (_, index) => index);
  for (const many of [[], filler]) {
    const json = JSON.stringify({ many, 'a/b': [{ 'c"d': 1 }, many, [2]], last: { many, x: 'x' } }, null, 1);
    const read = readJson(json);
    assert.ok('value' in read);
    for (const [pointer, at] of [
      [[], json.indexOf('{')],
      [['many'], json.indexOf('[')],
      [['many', many.length], json.indexOf('[')],
      [['a/b', 0, 'c"d'], json.indexOf('1\n  }')],
      [['a/b', '0', 'c"d'], json.indexOf('1\n  }')],
      [['a/b', 0, 'none', 'deeper'], json.indexOf('{\n   "c')],
      [['a/b', 2, 0], json.indexOf('2\n  ]')],
      [['a/b', 2, -1], json.indexOf('[\n   2\n  ]')],
      [['last', 'x'], json.lastIndexOf('"x"')],
      [['last', 'x', 0], json.lastIndexOf('"x"')],
    ] as const)
      assert.equal(read.offsetAt(pointer), at, `${many.length} ${pointer}`);
  }
});

test('of values in a long list each is found without walking the list again', () => {
  const items = Array.from({ length: 20_000 }, (_, index) => ({ id: index, name: `model-${index}` }));
  const json = JSON.stringify({ items });
  const read = readJson(json);
  assert.ok('value' in read);
  const list = (read.value as { items: object[] }).items;
  for (const [index, item] of list.entries()) {
    const offset = read.offsetOf(item, 'id');
    assert.equal(json.slice(offset, json.indexOf(',', offset)), String(index));
  }
});

test('members of long containers are found in whatever order they are asked for', () => {
  const count = 3000;
  const list = Array.from({ length: count }, (_, index) => ({ id: index }));
  const map = Object.fromEntries(list.map(({ id }) => [`k${id}`, id]));
  const json = JSON.stringify({ map, list, last: 1 });
  for (const text of [json, json.replace('"k7":7', '"k8":"first","k7":7')]) {
    const read = readJson(text);
    assert.ok('value' in read);
    assert.equal(read.problems.length, text === json ? 0 : 1);
    for (let step = 0; step < count; step += 1) {
      const index = (step * 1009) % count;
      assert.equal(text.indexOf(`{"id":${index}}`), read.offsetAt(['list', index]));
      assert.equal(
        text.indexOf(`:${index}`, text.indexOf(`"k${index}":${index}`)) + 1,
        read.offsetAt(['map', `k${index}`]),
      );
    }
    for (const none of [count, -1]) assert.equal(read.offsetAt(['list', none]), text.indexOf('['));
    assert.equal(read.offsetAt(['map', 'none']), text.indexOf('{', 1));
    assert.equal(read.offsetAt(['last']), text.length - 2);
    assert.equal(read.offsetAt(['list', count - 1, 'id']), text.lastIndexOf(`${count - 1}`));
  }
});

test('a key with an escape is read as what it says, whatever keys were read before', () => {
  for (const [before, json, keys] of [
    ['{"p":1,"\\\\u00":1}', '{"p":1,"\\u0070ath":2}', ['p', 'path']],
    ['{"u":1,"\\\\":1}', '{"u":1,"\\n":2,"\\u002c":3}', ['u', '\n', ',']],
    ['{"h":[],"\\\\":0}', '{"h":[],"\\"":2}', ['h', '"']],
  ] as const) {
    JSON.parse(before);
    const read = readJson(json);
    assert.ok('value' in read);
    assert.deepEqual(Object.keys(read.value as object), keys);
  }
});
