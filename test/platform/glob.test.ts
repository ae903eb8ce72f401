/** Globs over folders, as GitHub's own matcher reads them, and those that it would not end with. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findFiles, globOver } from '../../src/platform/find-files.ts';
import { findByGlob } from '../../src/platform/glob.ts';
import { makeRepository } from '../support/repository.ts';

test('a name with many stars is matched in good time, and to the same', async () => {
  const slow = 'a'.repeat(200);
  using repository = makeRepository({
    [`models/${slow}`]: '',
    'models/a-b-c-d.sha256': '',
    'models/a-c-b-d.sha256': '',
    'models/.a.b.c': '',
    'models/a-b-c.d/inside.sha256': '',
    'other/a-b-c-d.sha256': '',
  });
  const find = (pattern: string, ...excluded: string[]) => findByGlob(repository.root, pattern, excluded);
  assert.deepEqual(await find('models/*a*a*a*a*a*a*b'), []);
  const both = ['models/.a.b.c', 'models/a-b-c-d.sha256', 'models/a-b-c.d/inside.sha256'];
  // A folder that matches means all that is in it, in either way of matching.
  assert.deepEqual(await find('models/*a*b*c*'), both);
  assert.deepEqual(await find('models/a-b*'), both.slice(1));
  assert.deepEqual(await find('*/*a*b*c*d*'), [...both.slice(1), 'other/a-b-c-d.sha256']);
  assert.deepEqual(await find('**/a*.sha256', 'models/*a*b*c*'), [
    'models/a-c-b-d.sha256',
    'other/a-b-c-d.sha256',
  ]);
  assert.deepEqual(await find('**/*a*b*c*', 'models/a*', 'models/.*a*b*c'), ['other/a-b-c-d.sha256']);
});

test("the root's own characters are no wildcards", async () => {
  using repository = makeRepository({ 'a[1]*/x/m.bin': '', 'a1/x/m.bin': '' });
  assert.deepEqual(await findByGlob(repository.path('a[1]*'), 'x/*', []), ['x/m.bin']);
});

test('a pattern that is longer than any path is refused, also one that excludes', async () => {
  const long = `${'a'.repeat(1024)}*`;
  for (const patterns of [[long], ['models/*', `!${long}`]]) {
    await assert.rejects(
      findFiles('/root', patterns, async () => []),
      {
        name: 'SettingsError',
        message: /^"!?a+.* is \d+ characters long; the limit for a pattern is 1024\.$/,
      },
    );
  }
  assert.equal((await findFiles('/root', [long.slice(1)], async () => ['a'])).length, 1);
});

test('more patterns than are looked for are refused, and any number of paths is not', async () => {
  const find = (patterns: readonly string[]) => findFiles('/root', patterns, async () => []);
  const many = (pattern: string) => Array.from({ length: 201 }, (_, n) => `${pattern}${n}`);
  await assert.rejects(find(many('models/*/')), { name: 'SettingsError' });
  await assert.rejects(find(['a', ...many('!models/*/')]), { name: 'SettingsError' });
  assert.equal((await find(many('models/*/').slice(1))).length, 200);
  assert.equal((await find(many('models/'))).length, 201);
});

test('patterns over the names of a tree that take too long are refused', async () => {
  const names = Array.from({ length: 100 }, (_, n) => `models/${'a'.repeat(250)}${n}`);
  const excluded = Array.from({ length: 199 }, (_, n) => `**/${'*a'.repeat(10)}*b${n}`);
  const find = globOver(names, 1_000_000);
  await assert.rejects(find('models/*', excluded), { name: 'SettingsError' });
  assert.equal(
    (await globOver(names, 1_000_000)('models/*', excluded.slice(0, 1))).length,
    100,
    'the control',
  );
});
