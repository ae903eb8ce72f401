/** What other records, as those of lists, say of an entry's content. */

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { contentChange, contentOf } from '../../../src/engine/versions/entry-content.ts';
import { all, contentIn, type Entry, type List, told } from './content.ts';
import { counted, digest, snapshot } from './snapshot.ts';

const [A, B, C, D] = ['a', 'b', 'c', 'd'].map(digest) as [string, string, string, string];

describe('files that the entry lists on one side only, and a list on the other', () => {
  const entry = (path: string, more: Entry, list: List = {}) => contentIn({ path, ...more }, list);
  const files = (...all: readonly Entry[]) => ({ files: all });
  const a = { path: 'a', sha256: A };
  const b = { path: 'b', sha256: B };
  const listed = (a: string) => ({ 'm/a': a, 'm/b': B, 'm/c': C });
  all([
    ['with the same content', entry('m', files(a, b)), entry('m', {}, listed(A)), null],
    ['with other content', entry('m', files(b, a)), entry('m', {}, listed(C)), `m/a: ${A} -> ${C}`],
    ['the other way', entry('m', {}, listed(C)), entry('m', files(b, a)), `m/a: ${C} -> ${A}`],
    ['the largest', entry('m', { top_files: [a] }), entry('m', {}, listed(C)), `m/a: ${A} -> ${C}`],
    [
      'by whole paths',
      entry('m', files({ ...a, path: 'm/a' })),
      entry('m', {}, listed(C)),
      `m/a: ${A} -> ${C}`,
    ],
    ['moved', entry('n', files(a)), entry('m', {}, listed(C)), `m/a: ${A} -> ${C}`],
    ['with a dot', entry('m', files({ ...a, path: './a' })), entry('m', {}, listed(C)), `m/a: ${A} -> ${C}`],
    ['outside', entry('m', files({ ...a, path: '../../a' })), entry('m', {}, listed(C)), null],
    ['none of them', entry('m', files({ path: 'd', sha256: A })), entry('m', {}, listed(C)), null],
    ['without a place', contentIn(files(a)), contentIn({}, { a: C }), null],
    ['on both', entry('m', files(a)), entry('m', { top_files: [b] }, listed(C)), null],
    ['on both, the other way', entry('m', { top_files: [b] }, listed(C)), entry('m', files(a)), null],
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
      const { resolved, plan } = snapshot({
        'i.json': [
          { name: 'm', path: 'm' },
          { name: 'n', path: 'm/n', sha256 },
        ],
      });
      assert.ok(resolved[0]);
      return contentOf(resolved[0], plan);
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
