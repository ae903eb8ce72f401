/** Patterns of the config: which paths each excuses, and which patterns are refused. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pathMatcher } from '../../../src/text/path-matcher.ts';

function isMatch(pattern: string, path: string): boolean {
  return pathMatcher('optional', [pattern])(path);
}

test('a pattern matches the paths that it says, and no others', () => {
  for (const [pattern, inside, outside] of [
    ['a/b.bin', ['a/b.bin'], ['a/b_bin', 'a/b.bin/c', 'x/a/b.bin', '']],
    ['./a/b.bin', ['a/b.bin'], ['b.bin']],
    ['a/*.bin', ['a/b.bin', 'a/.b.bin'], ['a/b/c.bin', 'a/b.txt', 'b.bin']],
    ['*', ['a', '.a'], ['a/b']],
    ['a/**', ['a/b', 'a/b/c', 'a/.b/.c'], ['b/a', 'ab/c']],
    ['**/a', ['a', 'b/a', '.b/c/a'], ['a/b']],
    ['a?c', ['abc'], ['ac', 'a/c', 'abbc']],
    ['[ab].bin', ['a.bin', 'b.bin'], ['c.bin', 'ab.bin']],
    ['[!ab].bin', ['c.bin', '!.bin'], ['a.bin', 'b.bin', '/.bin']],
    ['[^ab].bin', ['c.bin', '^.bin'], ['a.bin', 'b.bin', '/.bin']],
    ['a[1].bin', ['a1.bin', 'a[1].bin'], ['a2.bin']],
    ['/a/b.bin', ['a/b.bin'], ['b.bin']],
    ['a/', ['a/b', 'a/b/c'], ['ab', 'b/a']],
    ['a//./b', ['a/b'], ['a//./b/c']],
    ['**.bin', ['a.bin'], ['a/b.bin']],
    ['a**', ['a', 'ab'], ['a/b']],
    ['\\*', ['*'], ['a']],
    ['wow!.bin', ['wow!.bin'], ['wow.bin']],
    ['a+', ['a+'], ['aa']],
  ] as const) {
    for (const path of inside) assert.ok(isMatch(pattern, path), `${pattern} is for ${path}`);
    for (const path of outside) assert.ok(!isMatch(pattern, path), `${pattern} is not for ${path}`);
  }
});

test('any of several patterns is enough, and no pattern matches nothing', () => {
  const matches = pathMatcher('optional', ['a', 'b/*']);
  assert.deepEqual(['a', 'b/c', 'b', 'c'].map(matches), [true, true, false, false]);
  const none = pathMatcher('optional', []);
  assert.deepEqual(['', 'a', '.'].map(none), [false, false, false]);
});

test('a pattern never stands for all that it does not name', () => {
  for (const pattern of ['./!a', '././!a', './!**/a'])
    for (const path of ['a', 'b', 'b/c']) assert.ok(!isMatch(pattern, path), `${pattern}: ${path}`);
  assert.ok(isMatch('./!a', '!a'), 'a name may begin with it');
});

test('a pattern that cannot be used is refused by name, wherever it stands', () => {
  for (const pattern of [
    '',
    '!a',
    '!',
    'a|b',
    '+(a)',
    'a/(b',
    'a)',
    '@(a|b)',
    '{a',
    'a}',
    '[[:digit:]]',
    '/',
    './',
    '.',
  ]) {
    assert.throws(() => pathMatcher('suppress', ['fine', pattern, 'fine']), {
      name: 'SettingsError',
      message: `suppress: ${JSON.stringify(pattern)} cannot be used: a pattern is a path with *, **, ? and [ ], neither empty nor beginning with !, and without ( ) { } | and [: :]; write one for each choice.`,
    });
  }
});

test('a pattern has at most 1024 characters', () => {
  assert.ok(isMatch('a'.repeat(1024), 'a'.repeat(1024)));
  assert.throws(() => pathMatcher('optional', ['fine', 'a'.repeat(1025)]), {
    name: 'SettingsError',
    message:
      /^optional: "a+.*cannot be used: it is 1025 characters long; the limit is 1024\. Use wildcards\.$/,
  });
});

test('patterns that take too long together are refused, and paths without wildcards never are', () => {
  const wild = Array.from({ length: 2500 }, (_, n) => `**/${'*a'.repeat(10)}*b${n}`);
  const long = `models/${'a'.repeat(150)}`;
  const matches = pathMatcher('optional', wild);
  assert.throws(
    () => {
      for (let n = 0; n < 500; n += 1) matches(`${long}${n}`);
    },
    { name: 'SettingsError', message: /^optional: its patterns take too long/ },
  );
  const paths = Array.from({ length: 20_000 }, (_, n) => `./${long}/${n}`);
  const isPath = pathMatcher('optional', paths);
  assert.deepEqual([isPath(`${long}/19999`), isPath(`${long}/20000`), isPath.work.steps], [true, false, 0]);
});
