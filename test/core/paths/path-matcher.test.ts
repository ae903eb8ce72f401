/** Patterns of the config: which paths each excuses, and which patterns are refused. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pathMatcher } from '../../../src/core/paths/path-matcher.ts';

async function isMatch(pattern: string, path: string): Promise<boolean> {
  return (await pathMatcher('optional', [pattern]))(path);
}

test('a pattern matches the paths that it says, and no others', async () => {
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
    ['{a,b}.bin', ['a.bin', 'b.bin'], ['c.bin']],
    ['wow!.bin', ['wow!.bin'], ['wow.bin']],
    ['a+', ['a+'], ['aa']],
  ] as const) {
    for (const path of inside) assert.ok(await isMatch(pattern, path), `${pattern} is for ${path}`);
    for (const path of outside) assert.ok(!(await isMatch(pattern, path)), `${pattern} is not for ${path}`);
  }
});

test('any of several patterns is enough, and no pattern matches nothing', async () => {
  const matches = await pathMatcher('optional', ['a', 'b/*']);
  assert.deepEqual(['a', 'b/c', 'b', 'c'].map(matches), [true, true, false, false]);
  const none = await pathMatcher('optional', []);
  assert.deepEqual(['', 'a', '.'].map(none), [false, false, false]);
});

test('a pattern never stands for all that it does not name', async () => {
  for (const pattern of ['./!a', '././!a', './!**/a'])
    for (const path of ['a', 'b', 'b/c']) assert.ok(!(await isMatch(pattern, path)), `${pattern}: ${path}`);
  assert.ok(await isMatch('./!a', '!a'), 'a name may begin with it');
});

test('a pattern that cannot be used is refused by name, wherever it stands', async () => {
  for (const pattern of ['', '!a', '!', 'a|b', '+(a)', 'a/(b', 'a)', '@(a|b)']) {
    await assert.rejects(pathMatcher('accept', ['fine', pattern, 'fine']), {
      name: 'SettingsError',
      message: `accept: ${JSON.stringify(pattern)} cannot be used: a pattern is a path with *, **, ? and [ ], neither empty nor beginning with !, and without ( ) and |.`,
    });
  }
});

test('a pattern has at most eight wildcards, of which ** is one', async () => {
  for (const wildcard of ['*', '?', '+', '{a}', '**']) {
    const pattern = (count: number) => `x/${`${wildcard}/`.repeat(count)}x`;
    assert.equal(typeof (await pathMatcher('optional', [pattern(8)])), 'function', pattern(8));
    await assert.rejects(pathMatcher('optional', ['fine', pattern(9)]), {
      name: 'SettingsError',
      message: `optional: ${JSON.stringify(pattern(9))} has 9 wildcards; the limit is 8. Split it into several patterns.`,
    });
  }
  assert.ok(await isMatch('a.very-long_name@with/no.wildcard,s', 'a.very-long_name@with/no.wildcard,s'));
});
