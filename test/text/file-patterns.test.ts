import assert from 'node:assert/strict';
import { test } from 'node:test';
import { filePatterns, fixedFolder, withoutBraces } from '../../src/text/file-patterns.ts';

const is = (pattern: string, path: string, isLoose = false) =>
  filePatterns([pattern], isLoose)?.(path) ?? null;

test('patterns of file sets match as globs', () => {
  assert.equal(is('data/*.csv', 'data/a.csv'), true);
  assert.equal(is('data/*.csv', 'data/b/a.csv'), false);
  assert.equal(is('**', 'a/b/c'), true);
  assert.equal(is('a/{b,c}/*.{x,y}', 'a/c/1.y'), true);
  assert.equal(is('a{b', 'a{b'), true);
});

test('stars stand for slashes too where a set is read loosely, as Python does', () => {
  assert.equal(is('data/*.csv', 'data/b/a.csv', true), true);
  assert.equal(is('*.csv', 'data/a.csv', true), true);
  assert.equal(is('./data/*.csv', 'data/a.csv', true), true);
  assert.equal(is('data/a.csv', 'other/data/a.csv', true), false);
});

test('braces nest, and too many are not understood', () => {
  assert.deepEqual(withoutBraces('{a,b{c,d}}')?.sort(), ['a', 'bc', 'bd']);
  assert.deepEqual(withoutBraces('{a}'), ['{a}']);
  assert.equal(withoutBraces('{a,b}'.repeat(20)), null);
  assert.equal(is('x'.repeat(5000), 'a'), null);
});

test('the folder before the first star is fixed', () => {
  for (const [pattern, folder] of [
    ['data/train/*.csv', 'data/train'],
    ['./data/a.csv', 'data'],
    ['*.csv', ''],
    ['a/{b,c}/d', 'a'],
    ['a.csv', ''],
  ] as const)
    assert.equal(fixedFolder(pattern), folder);
});
