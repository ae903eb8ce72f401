import assert from 'node:assert/strict';
import { test } from 'node:test';
import { didYouMean, nearest, quote, SettingsError } from '../../src/model/errors.ts';

test('of the names that are near a word the nearest is suggested', () => {
  const known = ['error', 'warning', 'notice', 'no'];
  for (const [word, near] of [
    ['error', 'error'],
    ['eror', 'error'],
    ['erro', 'error'],
    ['terrors', 'error'],
    ['notic', 'notice'],
    ['nix', 'no'],
    ['n', 'no'],
    ['mirrors', null],
    ['quarrels', null],
    ['warnings', 'warning'],
    ['Warnings!', 'warning'],
    ['morning', 'warning'],
    ['warble', null],
    ['', 'no'],
    ['x', 'no'],
    ['off', null],
    ['fatal', null],
  ] as const) {
    assert.equal(nearest(word, known), near, word);
    assert.equal(didYouMean(word, known), near === null ? '' : ` (did you mean ${near}?)`, word);
  }
  assert.equal(nearest('bat', ['cat', 'hat']), 'cat', 'the first of those that are equally near');
  assert.equal(nearest('cart', ['colt', 'cat', 'hat']), 'cat');
  assert.equal(nearest('a', []), null);
});

test('how near is near grows with the word', () => {
  for (const letters of [8, 9, 11, 12, 30, 120]) {
    const word = 'a'.repeat(letters);
    const third = Math.floor(letters / 3);
    const known = (edits: number) => 'a'.repeat(letters - edits) + 'b'.repeat(edits);
    assert.equal(nearest(word, [known(third)]), known(third));
    assert.equal(nearest(word, [known(third + 1)]), null);
  }
});

test('long names are compared to their ends, and what is no name has none near it', () => {
  const name = (letters: number, end: string) => 'a'.repeat(letters - end.length) + end;
  assert.equal(nearest(name(100, 'x.gguf'), [name(64, ''), name(100, 'y.gguf')]), name(100, 'y.gguf'));
  assert.equal(nearest(name(128, 'x'), [name(128, 'y')]), name(128, 'y'));
  assert.equal(nearest(name(129, 'x'), [name(129, 'y')]), null);
  assert.equal(nearest('x'.repeat(1000), ['error', 'warning', 'notice']), null);
});

test('a value is quoted so that it stays on its line, and that the line stays short', () => {
  for (const [value, quoted] of [
    ['', '""'],
    ['a "b"\n', '"a \\"b\\"\\n"'],
    ['x'.repeat(200), `"${'x'.repeat(200)}"`],
    ['x'.repeat(201), `"${'x'.repeat(200)}…"`],
  ] as const)
    assert.equal(quote(value), quoted);
});

test('a mistake in a setting is told from any other error', () => {
  assert.equal(String(new SettingsError('no')), 'SettingsError: no');
});
