/** What of an entry's recorded content counts as a change, and how it is told. */

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type Content, contentChange, contentOf } from '../../../src/core/versions/entry-content.ts';
import { counted, digest, snapshot } from './snapshot.ts';

type Entry = Readonly<Record<string, unknown>>;
type List = Readonly<Record<string, string>>;

const [A, B, C, D] = ['a', 'b', 'c', 'd'].map(digest) as [string, string, string, string];

function contentIn(entry: Entry, list: List = {}): Content {
  const { placed, plan } = snapshot({ 'i.json': [{ name: 'm', ...entry }] }, list);
  assert.ok(placed[0]);
  return contentOf(placed[0], plan);
}

function told(before: Content, now: Content): string | null {
  const change = contentChange(before, now, new Map());
  return change && `${change.what}: ${change.before} -> ${change.now}`;
}

type Steps = readonly (readonly [name: string, before: Content, now: Content, expected: string | null])[];

function all(steps: Steps): void {
  for (const [name, before, now, expected] of steps)
    test(name, () => assert.equal(told(before, now), expected));
}

describe('values of the entry itself', () => {
  const of = (entry: Entry) => contentIn(entry);
  const none = of({});
  all([
    ['digest', of({ sha256: A }), of({ sha256: B }), `sha256: ${A} -> ${B}`],
    ['digest in upper case', of({ sha256: A }), of({ sha256: A.toUpperCase() }), null],
    ['size', of({ size_bytes: 1 }), of({ size_bytes: 2 }), 'size_bytes: 1 -> 2'],
    ['size, from zero', of({ size_bytes: 0 }), of({ size_bytes: 2 }), 'size_bytes: 0 -> 2'],
    ['number of files', of({ files_count: 3 }), of({ files_count: 2 }), 'files_count: 3 -> 2'],
    ['revision', of({ revision: 'v1' }), of({ revision: 'v2' }), 'revision: v1 -> v2'],
    ['snapshot', of({ snapshot: 'v1' }), of({ snapshot: 'v2' }), 'snapshot: v1 -> v2'],
    ['notes', of({ sha256: A, notes: 'x' }), of({ sha256: A, notes: 'y' }), null],
  ]);
  const every = of({ sha256: A, size_bytes: 1, files_count: 1, revision: 'v1', snapshot: 'v1' });
  all([
    ['recorded for the first time', none, every, null],
    ['recorded no more', every, none, null],
  ]);
});

describe('files, which name all', () => {
  const of = (...files: readonly Entry[]) => contentIn({ files });
  const a = { path: 'x/a', sha256: A };
  const b = { path: 'b', sha256: B };
  const sized = (path: string, size_bytes: number) => ({ path, size_bytes });
  all([
    ['one has other content', of(a, b), of(a, { ...b, sha256: C }), `b: ${B} -> ${C}`],
    ['one has another size', of(sized('a', 1)), of(sized('a', 2)), 'a: 1 bytes -> 2 bytes'],
    ['one has the same size', of(sized('a', 1)), of(sized('a', 1)), null],
    ['a digest tells more than a size', of({ ...a, size_bytes: 1 }), of({ ...a, size_bytes: 2 }), null],
    [
      'a size where one has no digest',
      of({ ...a, size_bytes: 1 }),
      of(sized('x/a', 2)),
      'x/a: 1 bytes -> 2 bytes',
    ],
    ['a digest for the first time', of({ path: 'a' }), of({ path: 'a', sha256: A }), null],
    ['a digest no more', of({ path: 'a', sha256: A }), of({ path: 'a' }), null],
    ['a size for the first time', of({ path: 'a' }), of(sized('a', 1)), null],
    ['a size no more', of(sized('a', 1)), of({ path: 'a' }), null],
    ['one more', of(a), of(a, b), `files: absent -> b ${B}`],
    ['one less', of(a, b), of(b), `files: x/a ${A} -> absent`],
    ['one for another', of(a), of(b), `files: x/a ${A} -> b ${B}`],
    ['one more with its size', of(a), of(a, sized('c', 5)), 'files: absent -> c of 5 bytes'],
    ['one more by its name only', of(a), of(a, { path: 'c' }), 'files: absent -> c'],
    ['moved', of(a, b), of({ ...a, path: 'y/z' }, b), null],
    ['moved to another folder, without digests', of(sized('x/a', 1)), of(sized('y/a', 1)), null],
    ['moved up, without digests', of(sized('x/a', 1)), of(sized('a', 1)), null],
    [
      'another name, without digests',
      of(sized('x/a', 1)),
      of(sized('x/b', 1)),
      'files: x/a of 1 bytes -> x/b of 1 bytes',
    ],
    ['listed for the first time', contentIn({}), of(a, b), null],
    ['listed no more', of(a, b), contentIn({}), null],
    ['without a path it is no file', of(a), of(a, { sha256: B }), null],
    ['without a path it was no file', of({ sha256: A }), of(b), null],
    [
      'written with another slash',
      of({ path: 'x\\a', sha256: A }),
      of({ ...a, sha256: B }),
      `x/a: ${A} -> ${B}`,
    ],
    [
      'a placeholder for the first digest',
      of({ path: 'a', sha256: 'to do' }),
      of({ path: 'a', sha256: A }),
      null,
    ],
    [
      'a placeholder hides no other size',
      of({ ...sized('a', 1), sha256: 'to do' }),
      of({ ...sized('a', 2), sha256: 'to do' }),
      'a: 1 bytes -> 2 bytes',
    ],
  ]);
});

describe('top_files, which name some', () => {
  const of = (...top_files: readonly Entry[]) => contentIn({ top_files });
  const a = { path: 'a', sha256: A };
  const b = { path: 'b', sha256: B };
  const bare = (path: string, size_bytes: number) => ({ path, size_bytes });
  all([
    ['one has other content', of(a, b), of({ ...a, sha256: C }, b), `a: ${A} -> ${C}`],
    ['one for another', of(a), of(b), `files: a ${A} -> b ${B}`],
    ['one more', of(a), of(a, b), null],
    ['one less', of(a, b), of(a), null],
    ['one for another, without digests', of(bare('a', 1)), of(bare('b', 2)), null],
    ['one for another, that had no digest', of(bare('a', 1)), of(b), null],
    ['one for another, that has no digest', of(a), of(bare('b', 2)), null],
    [
      'one for another, behind one without a digest',
      of(bare('c', 1), a),
      of(bare('d', 2), b),
      `files: a ${A} -> b ${B}`,
    ],
  ]);
});

describe('records at the place of an entry', () => {
  const at = (path: string, list: List, more: Entry = {}) => contentIn({ path, ...more }, list);
  const before = { m: A, 'm/a': A, 'm/b': B, 'm-1/a': A, m0: A, n: C };
  all([
    ['a file below it', at('m', before), at('m', { ...before, 'm/b': C }), `m/b: ${B} -> ${C}`],
    ['the file itself', at('m', before), at('m', { ...before, m: C }), `m: ${A} -> ${C}`],
    ['files beside it', at('m', before), at('m', { ...before, 'm-1/a': B, m0: B, n: B }), null],
    ['a file more', at('m', { 'm/a': A }), at('m', { 'm/a': A, 'm/b': B }), null],
    ['a file less', at('m', { 'm/a': A, 'm/b': B }), at('m', { 'm/a': A }), null],
    ['a file for another', at('m', { 'm/a': A }), at('m', { 'm/b': B }), `files: m/a ${A} -> m/b ${B}`],
    ['a moved folder', at('m', { 'm/a': A }), at('n', { 'n/a': A }), null],
    [
      'a moved folder, and a change',
      at('m', { 'm/a': A }),
      at('n', { 'n/a': B }),
      `files: m/a ${A} -> n/a ${B}`,
    ],
    ['records for the first time', at('m', {}), at('m', { 'm/a': A }), null],
    ['a path for the first time', contentIn({}, before), at('m', { ...before, 'm/b': C }), null],
    ['a path no more', at('m', before), contentIn({}, { ...before, 'm/b': C }), null],
    ['no path', contentIn({}, before), contentIn({}, { ...before, n: D }), null],
    [
      'a digest that moved from the entry to a list',
      at('m', {}, { sha256: A }),
      at('m', { m: B }),
      `m: ${A} -> ${B}`,
    ],
    [
      'a digest that moved from a list to the entry',
      at('m', { m: A }),
      at('m', {}, { sha256: B }),
      `m: ${A} -> ${B}`,
    ],
  ]);

  test('what another entry records below it is not its own', () => {
    const both = (sha256: string) => {
      const { placed, plan } = snapshot({
        'i.json': [
          { name: 'm', path: 'm' },
          { name: 'n', path: 'm/n', sha256 },
        ],
      });
      assert.ok(placed[0]);
      return contentOf(placed[0], plan);
    };
    assert.equal(told(both(A), both(B)), null);
  });

  test('anything, where the place is the root', () => {
    const root = (list: List) => {
      const { plan } = snapshot({}, list);
      return { ...contentIn({}), place: { path: '', plan } };
    };
    assert.equal(told(root({ a: A, 'x/b': B }), root({ a: A, 'x/b': C })), `x/b: ${B} -> ${C}`);
  });

  test('are compared but once for all the entries that are there', () => {
    const files = (last: string) => ({ 'm/a': A, 'm/b': last });
    for (const last of [B, C]) {
      const { plan } = snapshot({}, files(last));
      const { records, asked } = counted(plan);
      const now = { ...contentIn({}), place: { path: 'm', plan: records } };
      const compared = new Map();
      const first = contentChange(at('m', files(B)), now, compared);
      assert.equal(first?.what, last === B ? undefined : 'm/b');
      const once = asked();
      assert.ok(once > 0);
      assert.deepEqual(contentChange(at('m', files(B)), now, compared), first);
      assert.equal(asked(), once);
    }
  });
});
