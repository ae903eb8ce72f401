/** A search for manifests that did not look everywhere says so in every face. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderText } from '../../../src/reporters/text.ts';
import { git } from '../../support/git.ts';
import { kinds, listOf, makeRepository } from '../../support/repository.ts';

const DEEP = 'd/'.repeat(70);
const files = { 'a.bin': 'a', SHA256SUMS: listOf({ 'a.bin': 'a' }) };

test('a folder that is too deep to be searched is a warning', async () => {
  using repository = makeRepository({ ...files, [`${DEEP}SHA256SUMS`]: listOf({ x: 'x' }) });
  const report = await repository.check();
  assert.deepEqual(kinds(report), ['warning search-incomplete']);
  assert.match(
    [...renderText(report, { amount: 'findings' })].join(''),
    /manifests there were not looked for/,
  );
});

test('a manifest that a sparse checkout leaves out is told of, unless it is there all the same', async () => {
  using repository = makeRepository({
    ...files,
    'lists/SHA256SUMS': listOf({ 'a.bin': 'other' }),
    'm/x': 'x',
  });
  for (const words of [
    ['init', '-q'],
    ['add', '-A'],
    ['commit', '-q', '-m', 'x'],
  ])
    git(repository.root, words);
  assert.deepEqual(kinds(await repository.check()).includes('notice search-incomplete'), false);
  git(repository.root, ['sparse-checkout', 'set', '--no-cone', '/*', '!/lists/']);
  const report = await repository.check();
  assert.deepEqual(kinds(report), ['notice search-incomplete']);
  assert.match([...report.findings][0]?.message ?? '', /leaves out 1 file .* lists\/SHA256SUMS/);
  repository.write({ 'lists/SHA256SUMS': listOf({ 'm/x': 'x' }) });
  assert.deepEqual(kinds(await repository.check()), []);
});

test('manifests that are named are not searched for, and git lists every folder', async () => {
  using repository = makeRepository({ ...files, [`${DEEP}notes.txt`]: 'x' });
  assert.deepEqual(kinds(await repository.check({ manifests: 'SHA256SUMS' })), []);
  git(repository.root, ['init', '-q']);
  git(repository.root, ['add', '-A']);
  assert.deepEqual(kinds(await repository.check()), []);
});
