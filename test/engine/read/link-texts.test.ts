/** Lists and inventories that are links, in a checkout on a system without links: each is a text that holds its target. */

import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import { test } from 'node:test';
import { cloneOf, makeGitRepository } from '../../support/git.ts';
import { needs } from '../../support/programs.ts';
import { findings, listOf, sha256 } from '../../support/repository.ts';

const onLinks = { ...needs('git'), ...(process.platform === 'win32' && { skip: 'no links' }) };

test('a list and an inventory that are links checked out as texts are told as that', onLinks, async () => {
  using source = makeGitRepository(
    {
      'w.bin': 'w',
      'lists/real.sha256': listOf({ 'w.bin': 'w' }),
      'lists/real.json': [{ name: 'm', path: 'w.bin', sha256: sha256('w') }],
    },
    (root) => {
      symlinkSync('lists/real.sha256', `${root}/SHA256SUMS`);
      symlinkSync('lists/real.sha256', `${root}/named`);
      symlinkSync('lists/real.json', `${root}/named.json`);
    },
  );
  using clone = cloneOf(source.root, ['-c', 'core.symlinks=false']);
  const settings = {
    'combined-inventory': 'none',
    'model-inventory': 'named.json',
    checksums: 'named',
    baseline: 'none',
  };
  const told = findings(await clone.check(settings))
    .filter(({ kind }) => /unreadable|malformed/.test(kind))
    .map(({ kind, subject, message }) => `${kind} ${subject} ${/link to "(.*?)"/.exec(message)?.[1]}`);
  assert.deepEqual(told.sort(), [
    'inventory-unreadable named.json lists/real.json',
    'list-unreadable SHA256SUMS lists/real.sha256',
    'list-unreadable named lists/real.sha256',
  ]);
});

test('a text that only looks like one is told by its syntax', needs('git'), async () => {
  using repository = makeGitRepository({
    'lists/real.sha256': listOf({ a: 'a' }),
    SHA256SUMS: 'lists/real.sha256',
  });
  const told = findings(await repository.check({ 'combined-inventory': 'none', baseline: 'none' }));
  assert.ok(told.some(({ kind, subject }) => kind === 'list-malformed' && subject === 'SHA256SUMS'));
});
