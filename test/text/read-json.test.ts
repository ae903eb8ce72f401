import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type JsonDocument, readJson } from '../../src/text/read-json.ts';

function read(text: string): JsonDocument {
  const document = readJson(text);
  assert.ok('value' in document, text);
  return document;
}

function fatal(text: string) {
  const document = readJson(text);
  assert.ok('fatal' in document, text);
  return document.fatal;
}

test('every value is found at its place', () => {
  const text = '{"a": [1, {"b": null}, [], "x"], "c": {"d": true}, "e": -1.5e3}';
  const document = read(text);
  const value = document.value as { a: [number, { b: null }, [], string]; c: { d: boolean } };
  assert.deepEqual(value, JSON.parse(text));
  for (const [container, member, at] of [
    [value, undefined, text],
    [value, 'a', '[1,'],
    [value, 'e', '-1.5e3'],
    [value.a, undefined, '[1,'],
    [value.a, 0, '1,'],
    [value.a, '1', '{"b"'],
    [value.a, 3, '"x"'],
    [value.a[1], undefined, '{"b"'],
    [value.a[1], 'b', 'null'],
    [value.a[2], undefined, '[],'],
    [value.c, 'd', 'true'],
  ] as const)
    assert.equal(document.offsetOf(container, member), text.indexOf(at), `${member} at ${at}`);
});

test('what is not there is where it would be', () => {
  const text = ' {"a": {"constructor": 1}, "b": [2]}';
  const document = read(text);
  const value = document.value as { a: object; b: number[] };
  assert.equal(document.offsetOf(value, 'toString'), 1);
  assert.equal(document.offsetOf(value.a, 'x'), text.indexOf('{"con'));
  assert.equal(document.offsetOf(value.a, 'constructor'), text.indexOf('1}'));
  assert.equal(document.offsetOf(value.b, 1), text.indexOf('[2]'));
  const undefinedKey = read('  {"undefined": 1}');
  assert.equal(undefinedKey.offsetOf(undefinedKey.value), 2);
  for (const other of [null, undefined, 'a', {}, []]) {
    assert.equal(document.offsetOf(other), 0);
    assert.equal(document.offsetOf(other, 'a'), 0);
  }
});

test('a value that is no object stands by itself', () => {
  for (const text of ['1', '"a"', 'null', 'false', '[]', '{}']) {
    assert.deepEqual(read(` ${text} `).value, JSON.parse(text));
    assert.deepEqual(read(text).problems, []);
  }
});

test('of a key that stands twice the later value counts, and the later key is named', () => {
  const text = '{"a": 1, "b": [{"a": 2}, {"c": 3, "c": {"c": 4}}], "a": 5}';
  const document = read(text);
  assert.deepEqual(document.value, { a: 5, b: [{ a: 2 }, { c: { c: 4 } }] });
  assert.deepEqual(document.problems, [
    {
      reason: 'duplicate-key',
      detail: 'c',
      offset: text.indexOf('"c": {'),
      key: 'duplicate b//c',
    },
    {
      reason: 'duplicate-key',
      detail: 'a',
      offset: text.lastIndexOf('"a"'),
      key: 'duplicate a',
    },
  ]);
  assert.equal(document.offsetOf(document.value, 'a'), text.indexOf('5'));
  const long = 'k'.repeat(101);
  const [problem] = read(`{"${long}": 1, "${long}": 2}`).problems;
  assert.equal(problem?.detail, 'k'.repeat(100));
});

test('a key that could change what objects are is left out', () => {
  const text = '{"a": {"__proto__": {"b": 1}, "c": 2}, "d": [{"__proto__": 3}], "__proto__": 4}';
  const document = read(text);
  assert.equal(JSON.stringify(document.value), '{"a":{"c":2},"d":[{}]}');
  assert.equal(Object.getPrototypeOf((document.value as { a: object }).a), Object.prototype);
  const about = { reason: 'not-data', detail: '__proto__' };
  const offsets = [...text.matchAll(/"__proto__"/g)].map(({ index }) => index);
  assert.deepEqual(document.problems, [
    { ...about, offset: offsets[0], key: '__proto__ in a/__proto__' },
    { ...about, offset: offsets[1], key: '__proto__ in d//__proto__' },
    { ...about, offset: offsets[2], key: '__proto__ in __proto__' },
  ]);
});

test('JSON may nest 100 levels deep and no deeper', () => {
  for (const [open, close] of [
    ['[', ']'],
    ['{"a":', '}'],
  ] as const) {
    const nested = (levels: number) => `${open.repeat(levels)}1${close.repeat(levels)}`;
    assert.deepEqual(read(nested(100)).value, JSON.parse(nested(100)));
    assert.deepEqual(fatal(nested(101)), {
      reason: 'too-deep',
      detail: '100',
      offset: open.length * 100,
      key: 'depth',
    });
  }
  const beside = `[${'[],{},'.repeat(200)}1]`;
  assert.deepEqual(read(beside).value, JSON.parse(beside), 'beside each other is not nested');
});

for (const [text, why, offset] of [
  ['', 'a value is expected', 0],
  ['{"a":}', 'a value is expected', 5],
  ['[1,]', 'a value is expected', 3],
  ['{a: 1}', 'there is a word or sign that JSON does not know', 1],
  ['01', 'the file should end here', 1],
  ['1 2', 'the file should end here', 2],
  ['{"a":1,}', 'a property name in double quotes is expected', 7],
  ['{"a" 1}', 'a colon is expected', 5],
  ['[1 2]', 'a comma is expected', 3],
  ['{"a":1', 'a closing brace } is expected', 6],
  ['[1', 'a closing bracket ] is expected', 2],
  ['[1] // a', 'comments are not allowed', 4],
  ['/* a', 'comments are not allowed', 0],
  ['["a', 'a string is not closed', 1],
  ['1.', 'a number breaks off', 0],
  ['"\\u12"', 'a \\u escape is not well formed', 0],
  ['"\\x"', 'a string holds an unknown escape', 0],
  ['"\u0001"', 'a string holds a control character', 0],
] as const) {
  test(`what is not JSON is told by its first mistake: ${JSON.stringify(text)}`, () => {
    assert.deepEqual(fatal(text), { reason: 'syntax', detail: why, offset, key: 'syntax' });
  });
}
