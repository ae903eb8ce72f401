/** Where two entries differ. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { differences, isExact } from '../../../src/engine/consistency/differences.ts';
import { readJson } from '../../../src/text/read-json.ts';

type Value = Readonly<Record<string, unknown>>;

function read(text: string) {
  const document = readJson(text);
  assert.ok('value' in document);
  const numeral = (container: unknown, member: string | number) =>
    /^[^,}\]]*/.exec(text.slice(document.offsetOf(container, member)))?.[0].trim() ?? '';
  return { value: document.value as Value, numeral };
}

const NO_PATHS = { own: () => null, listed: () => null };

/** Each difference as `pointer left right`. */
function told(left: object | string, right: object | string, ignored: string[] = [], limit = 99): string[] {
  const [a, b] = [left, right].map((side) => read(typeof side === 'string' ? side : JSON.stringify(side)));
  assert.ok(a && b);
  const sides = { left: { ...a, paths: NO_PATHS }, right: { ...b, paths: NO_PATHS } };
  return differences(a.value, b.value, new Set(ignored), limit, sides).map((one) =>
    [one.pointer, JSON.stringify(one.left) ?? '-', JSON.stringify(one.right) ?? '-'].join(' '),
  );
}

const file = (path: string, size_bytes = 1) => ({ path, size_bytes });

test('values are the same when they are equal as JSON, and differ else', () => {
  for (const [left, right, expected] of [
    [{}, {}, []],
    [{ a: 1, b: { c: [] } }, { b: { c: [] }, a: 1 }, []],
    [{ a: 1 }, { a: 2 }, ['/a 1 2']],
    [{ a: 1, b: 'x' }, { b: 'x', a: 1 }, []],
    [{ a: 1 }, { a: 1, b: null }, ['/b - null']],
    [{ a: 1, b: null }, { a: 1 }, ['/b null -']],
    [{ a: 1 }, { a: '1' }, ['/a 1 "1"']],
    [{ a: null }, {}, ['/a null -']],
    [{}, { a: null }, ['/a - null']],
    [{ a: null }, { a: {} }, ['/a null {}']],
    [{ a: {} }, { a: [] }, ['/a {} []']],
    [{ a: [] }, { a: {} }, ['/a [] {}']],
    [{ a: { b: 1 } }, { a: 1 }, ['/a {"b":1} 1']],
    [{ a: [1] }, { a: 1 }, ['/a [1] 1']],
    [{ a: 1 }, { a: [1] }, ['/a 1 [1]']],
    [{ a: { b: { c: true } } }, { a: { b: { c: false } } }, ['/a/b/c true false']],
    [{ a: [1, 2] }, { a: [2, 1] }, ['/a/0 1 2', '/a/1 2 1']],
    [{ a: [1, [2]] }, { a: [1, [3]] }, ['/a/1/0 2 3']],
    [{ a: [1] }, { a: [1, 2, 3] }, ['/a/1 - 2', '/a/2 - 3']],
    [{ a: [1, 2, 3] }, { a: [1] }, ['/a/1 2 -', '/a/2 3 -']],
    [{ b: 1, a: 1 }, { a: 2, c: 3, b: 2 }, ['/b 1 2', '/a 1 2', '/c - 3']],
    [{ 'a/b~c': { '': 1 } }, { 'a/b~c': { '': 2 } }, ['/a~1b~0c/ 1 2']],
    ['{"a": 0}', '{"a": -0}', []],
  ] as const)
    assert.deepEqual(told(left, right), expected, JSON.stringify([left, right]));
});

test('lists of files are compared by path where each names one, and else by place', () => {
  const [a, b] = [file('a'), file('b')];
  const text = (value: unknown) => JSON.stringify(value);
  for (const [left, right, expected] of [
    [[a, b], [b, a], []],
    [[a, b], [file('b', 2), a], ['/1/size_bytes 1 2']],
    [[a], [a, b], [`/1 - ${text(b)}`]],
    [[b, a], [a], [`/0 ${text(b)} -`]],
    [[a], [b], [`/0 ${text(a)} -`, `/1 - ${text(b)}`]],
    // No path twice, and none that is no text: else it is not clear which is which.
    [[a, a], [a, b], ['/1/path "a" "b"']],
    [[a, b], [a, a], ['/1/path "b" "a"']],
    [
      [a, { path: 1 }],
      [{ path: 1 }, a],
      ['/0/path "a" 1', '/0/size_bytes 1 -', '/1/path 1 "a"', '/1/size_bytes - 1'],
    ],
    [
      [a, 'b'],
      ['b', a],
      [`/0 ${text(a)} "b"`, `/1 "b" ${text(a)}`],
    ],
    [
      [a, {}],
      [{}, a],
      ['/0/path "a" -', '/0/size_bytes 1 -', '/1/path - "a"', '/1/size_bytes - 1'],
    ],
    [[a], 'a', [` ${text([a])} "a"`]],
    ['a', [a], [` "a" ${text([a])}`]],
    [[a], null, [` ${text([a])} null`]],
    [[], [a], [`/0 - ${text(a)}`]],
  ] as const)
    for (const name of ['files', 'top_files'])
      assert.deepEqual(
        told({ [name]: left }, { [name]: right }),
        expected.map((one) => `/${name}${one}`),
      );
  assert.deepEqual(told({ files: [a] }, {}), [`/files ${text([a])} -`]);
  assert.deepEqual(told({}, { files: [a] }), [`/files - ${text([a])}`]);
  assert.equal(told({ tags: [a, b] }, { tags: [b, a] }).length, 2, 'only lists of files');
});

test('ignored fields are those of the entry itself, not of what it holds', () => {
  const left = { notes: 1, more: { notes: 1 }, files: [{ path: 'a', notes: 1 }] };
  const right = { notes: 2, more: { notes: 2 }, files: [{ path: 'a', notes: 2 }] };
  assert.deepEqual(told(left, right, ['notes']), ['/more/notes 1 2', '/files/0/notes 1 2']);
  assert.deepEqual(told(left, {}, ['notes', 'more', 'files']), []);
  assert.deepEqual(told({}, left, ['notes', 'more', 'files']), []);
});

test('no more differences are told than the limit, and they are the first', () => {
  const files = { left: [file('x'), file('y'), file('z', 1)], right: [file('v'), file('w'), file('z', 2)] };
  const left = { a: { b: [1, 2], files: files.left, c: 3 }, files: files.left, d: { e: 1 } };
  const right = { a: { b: [2, 1], files: files.right }, files: files.right, f: 1 };
  const all = told(left, right);
  assert.equal(all.length, 15);
  for (let limit = 1; limit <= 15; limit++)
    assert.deepEqual(told(left, right, [], limit), all.slice(0, limit), `${limit}`);
});

test('each difference names the places of its two values', () => {
  const left = { a: [1, 2], files: [file('x'), file('y')] };
  const right = { a: [1], files: [file('y', 2), file('z')] };
  const side = { numeral: () => '', paths: NO_PATHS };
  const found = differences(left, right, new Set(), 99, { left: side, right: side });
  assert.deepEqual(
    found.map(({ pointer, leftAt, rightAt }) => [pointer, leftAt[0], leftAt[1], rightAt[0], rightAt[1]]),
    [
      ['/a/1', left.a, '1', right.a, '1'],
      ['/files/0', left.files, 0, right.files, 2],
      ['/files/1/size_bytes', left.files[1], 'size_bytes', right.files[0], 'size_bytes'],
      ['/files/2', left.files, 2, right.files, 1],
    ],
  );
});

test('numbers that a double may not hold are compared as they are written', () => {
  const max = '9007199254740991';
  for (const [left, right, isSame] of [
    ['1.0', '1', true],
    [max, `${max}.0`, true],
    [`-${max}`, `-${max}.0`, true],
    ['9007199254740992', '9007199254740993', false],
    ['9007199254740993', '9007199254740993', true],
    ['-9007199254740992', '-9007199254740993', false],
    ['1e400', '2e400', false],
  ] as const)
    assert.equal(told(`{"a": ${left}}`, `{"a": ${right}}`).length === 0, isSame, `${left} ${right}`);
  for (const [value, exact] of [
    [Number.MAX_SAFE_INTEGER, true],
    [-Number.MAX_SAFE_INTEGER, true],
    [Number.MAX_SAFE_INTEGER + 1, false],
    [-Number.MAX_SAFE_INTEGER - 1, false],
    ['9007199254740993', true],
    [null, true],
  ] as const)
    assert.equal(isExact(value), exact);
});
