/** Recorded digests and sizes changed in an inventory; every other byte stays. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { editObjects } from '../../../src/engine/fix/edit-json.ts';
import type { Fact } from '../../../src/engine/fix/fact.ts';
import { LineIndex } from '../../../src/text/line-index.ts';
import { digestOf } from '../../support/records.ts';

const [old, now] = [digestOf('old'), digestOf('now')];

/** The text with the fact recorded in the objects that hold each of the words. */
function edited(text: string, facts: Readonly<Record<string, Partial<Fact>>>): string {
  const lines = new LineIndex('i.json', text);
  return editObjects(
    text,
    Object.entries(facts).map(([word, fact]) => ({
      at: lines.locate(text.indexOf(JSON.stringify(word))),
      fact,
    })),
  );
}

/** What becomes of the sizes of an entry, in the order in which they stand, when file `a` has these bytes. */
function sizes(entry: object, size: number): unknown[] {
  const text = JSON.stringify({ models: [entry] });
  const found = edited(text, { a: { size } }).matchAll(/"size_bytes":(\w+)/g);
  return [...found].map(([, written]) => JSON.parse(written ?? ''));
}

test('a digest and a size are changed in place, in whichever member the place is', () => {
  const text = `{ "models":[\n { "size_bytes" :1 , "sha256":"${old}",\t"path": "m", "x": {"y": ["deep"]} } ] }\n`;
  for (const word of [old, 'm'])
    assert.equal(
      edited(text, { [word]: { sha256: now, size: 20 } }),
      text.replace(old, now).replace(':1 ', ':20 '),
    );
  assert.equal(edited(text, { m: { sha256: now } }), text.replace(old, now));
  assert.equal(edited(text, { m: { size: 0 } }), text.replace(':1 ', ':0 '));
});

test('what an object does not record is not added, and what is no object is left', () => {
  assert.equal(
    edited('{"path": "m", "size_bytes": 1}', { m: { sha256: now, size: 2 } }),
    '{"path": "m", "size_bytes": 2}',
  );
  assert.equal(edited('{"path": "m"}', { m: { sha256: now, size: 2 } }), '{"path": "m"}');
  assert.equal(edited('["m"]', { m: { sha256: now } }), '["m"]');
  assert.equal(edited('', { m: { sha256: now } }), '');
});

test('only the innermost object around the place changes', () => {
  const text = JSON.stringify({ sha256: old, files: [{ path: 'a', sha256: old }, { path: 'b' }] });
  assert.equal(
    edited(text, { a: { sha256: now } }),
    text.replace(`"a","sha256":"${old}`, `"a","sha256":"${now}`),
  );
  assert.equal(edited(text, { b: { sha256: now } }), text);
});

test('of a key that stands twice the later value counts, and so is changed', () => {
  const text = `{"path": "m", "sha256": "1", "sha256": "${old}", "size_bytes": 1, "size_bytes": 2}`;
  assert.equal(
    edited(text, { m: { sha256: now, size: 3 } }),
    text.replace(old, now).replace('"size_bytes": 2', '"size_bytes": 3'),
  );
});

test("an entry's size grows and shrinks with its files, where it was their sum", () => {
  const b = { path: 'b', size_bytes: 5 };
  const files = [{ path: 'a', size_bytes: 3 }, b];
  for (const [entry, size, expected] of [
    [{ files, size_bytes: 8 }, 10, [10, 5, 15]],
    [{ files, size_bytes: 8 }, 0, [0, 5, 5]],
    [{ size_bytes: 8, files }, 10, [15, 10, 5]],
    // A sum that was wrong before is for people to fix.
    [{ files, size_bytes: 9 }, 10, [10, 5, 9]],
    [{ files, size_bytes: null }, 10, [10, 5, null]],
    [{ files }, 10, [10, 5]],
    // With a part that is not recorded the sum may have been right.
    [{ files: [...files, { path: 'c' }], size_bytes: 100 }, 10, [10, 5, 107]],
    [{ files: [...files, { path: 'c', size_bytes: null }], size_bytes: 100 }, 10, [10, 5, null, 107]],
    [{ files: [...files, { path: 'c' }], size_bytes: 8 }, 10, [10, 5, 15]],
    [{ files: [...files, { path: 'c' }], size_bytes: 7 }, 1, [1, 5, 7]],
    [{ files: [...files, { path: 'c' }], size_bytes: null }, 10, [10, 5, null]],
    [{ files: [{ path: 'a', size_bytes: 0 }, { path: 'c' }], size_bytes: null }, 10, [10, null]],
    // What was not recorded may be in the sum or not.
    [{ files: [{ path: 'a', size_bytes: null }, b], size_bytes: 8 }, 3, [3, 5, 8]],
  ] as const)
    assert.deepEqual(sizes(entry, size), expected, JSON.stringify(entry));
});

test('the largest files count in the size of an entry that lists no others', () => {
  const top_files = [{ path: 'a', size_bytes: 3 }];
  assert.deepEqual(sizes({ top_files, size_bytes: 100 }, 10), [10, 107]);
  assert.deepEqual(
    sizes({ files: [{ path: 'b', size_bytes: 3 }], top_files, size_bytes: 3 }, 10),
    [3, 10, 3],
  );
  assert.deepEqual(sizes({ top_files, size_bytes: 3 }, 10), [10, 10]);
  assert.deepEqual(sizes({ top_files, size_bytes: 2 }, 0), [0, 2]);
  assert.deepEqual(sizes({ top_files, size_bytes: null }, 10), [10, null]);
  // Only lists of files do.
  assert.deepEqual(sizes({ parts: [{ path: 'a', size_bytes: 3 }], size_bytes: 3 }, 10), [10, 3]);
  assert.deepEqual(sizes({ files: { path: 'a', size_bytes: 3 }, size_bytes: 3 }, 10), [10, 3]);
  assert.deepEqual(sizes({ files: [[{ path: 'a', size_bytes: 3 }]], size_bytes: 3 }, 10), [10, 3]);
});

test('an entry grows by all of its files that changed, and by no other entry of the list', () => {
  const entry = (one: string, two: string) => ({
    files: [
      { path: one, size_bytes: 3 },
      { path: two, size_bytes: 5 },
    ],
    size_bytes: 8,
  });
  const text = JSON.stringify({ models: [entry('a', 'b'), entry('c', 'd'), entry('e', 'f')] });
  const { models } = JSON.parse(
    edited(text, { a: { size: 10 }, b: { size: 1 }, c: { size: 4 }, d: { sha256: now } }),
  );
  assert.deepEqual(
    models.map(({ size_bytes }: { size_bytes: number }) => size_bytes),
    [11, 9, 8],
  );
});

test('files that stand in no entry are changed alone', () => {
  for (const [before, after] of [
    ['', ''],
    ['[', ']'],
    ['{"b":', '}'],
    ['[[', ']]'],
  ] as const) {
    const text = (size: number) => `${before}{"path":"a","size_bytes":${size}}${after}`;
    assert.equal(edited(text(3), { a: { size: 4 } }), text(4));
  }
});

test('a digest that is a number is no size', () => {
  const entry = (sha256: string, own: number, sum: number) =>
    `{"files":[{"path":"a","sha256":${sha256},"size_bytes":${own}}],"size_bytes":${sum}}`;
  assert.equal(edited(entry('5', 3, 3), { a: { sha256: now, size: 4 } }), entry(`"${now}"`, 4, 4));
});

test('an entry alone in its list is no file of what holds the list', () => {
  const text = JSON.stringify({ files: 1, models: [{ path: 'a', size_bytes: 3 }], size_bytes: 3 });
  assert.equal(edited(text, { a: { size: 4 } }), text.replace('"size_bytes":3}]', '"size_bytes":4}]'));
});
