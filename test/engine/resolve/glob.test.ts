/** Patterns of paths, held against picomatch, and that no pattern takes long. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import picomatch from 'picomatch';
import { globMatcher } from '../../../src/text/glob.ts';

const PARTS = ['a', 'b', '.', '*', '?', '[ab]', '[!a]', '[^b-c]', '[a-c]', '-'];
/** Names that picomatch reads by rules of its own, which are not ours. */
const isPlain = (name: string) => !/^\.*$|\*\*|\*\.\*|^\.\*/.test(name);
const name = fc
  .array(fc.constantFrom(...PARTS), { minLength: 1, maxLength: 5 })
  .map((parts) => parts.join(''));
const pattern = fc
  .array(fc.oneof(fc.constant('**'), name.filter(isPlain)), { minLength: 1, maxLength: 4 })
  .filter((names) => names.every((one, at) => one !== '**' || names[at - 1] !== '**'))
  // To picomatch a/** means a too, but [a]/** does not; to us both do.
  .filter((names) => names.length === 1 || names.at(-1) !== '**')
  .map((names) => names.join('/'));
const path = fc
  .array(
    fc.stringMatching(/^[abc.-]{1,5}$/).filter((one) => !/^\.+$/.test(one)),
    { minLength: 1, maxLength: 5 },
  )
  .map((names) => names.join('/'));

test('a pattern matches what picomatch says that it matches', () => {
  let matched = 0;
  fc.assert(
    fc.property(pattern, path, (one, other) => {
      const expected = picomatch.isMatch(other, one, { dot: true, nonegate: true, posix: true });
      assert.equal(globMatcher(one)(other), expected, `${one} for ${other}`);
      if (expected) matched += 1;
    }),
    { numRuns: 3000 },
  );
  assert.ok(matched > 50, `${matched} of them matched`);
});

test('what is in a folder, and the folder itself, are named by two stars, or a slash at the end', () => {
  for (const pattern of ['a/**', '[a]/**', '*/', 'a//./'])
    assert.deepEqual(['a', 'a/b', 'a/b/.c', 'b/a'].map(globMatcher(pattern)).slice(0, 3), [true, true, true]);
  assert.deepEqual(['b/a', 'ab', 'ab/c'].map(globMatcher('a/**')), [false, false, false]);
  assert.deepEqual(['b', 'x/b', 'x/y/b', 'b/x'].map(globMatcher('**/b')), [true, true, true, false]);
  assert.deepEqual(['a/b', 'a/x/y/b', 'ab', 'a/b/x'].map(globMatcher('a/**/b')), [true, true, false, false]);
});

test('characters beyond those that are matched in one piece are one character', () => {
  for (const [pattern, path, expected] of [
    ['?.bin', '😀.bin', true],
    ['[😀-😂].bin', '😁.bin', true],
    ['[!😀].bin', '😀.bin', false],
    ['a[', 'a[', true],
    ['a[]', 'a[]', true],
    ['[]a]', ']', true],
    ['[!]]', ']', false],
    ['[!]', '!', true],
    ['[a\\]]', ']', true],
    ['[a-]', '-', true],
    ['[b-a]', 'a', false],
    ['\\?', '?', true],
    ['\\?', 'a', false],
    ['a\\', 'a\\', true],
    ['a\nb*', 'a\nbc', true],
  ] as const) {
    assert.equal(globMatcher(pattern)(path), expected, `${pattern} for ${path}`);
  }
});

test('no pattern takes longer than its length times that of the path', () => {
  // Regular expressions made of these do not come to an end.
  const long = 'a'.repeat(4000);
  for (const [pattern, path] of [
    [`${'*a'.repeat(500)}b`, long],
    [`${'**/a/'.repeat(200)}b`, 'a/'.repeat(2000)],
    [`${'**/*a*a*/'.repeat(100)}b`, `${'aaaa/'.repeat(800)}c`],
    [`${'[!b]*'.repeat(200)}b`, long],
  ] as const) {
    assert.equal(globMatcher(pattern)(path), false);
  }
});
