/** Standard output that takes nothing, as on a full disk: a sentence and status 2, in every command. */

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { describe, test } from 'node:test';
import { listOf, makeRepository } from '../../support/repository.ts';

const MAIN = join(import.meta.dirname, '../../../src/apps/cli/main.ts');

describe('a result that cannot be written', {
  skip: process.platform !== 'linux' && 'for Linux alone',
}, () => {
  for (const words of [
    ['check', '--quiet'],
    ['check', '--format', 'json'],
    ['plan', '--format', 'json'],
    ['restore', '--format', 'json'],
    ['explain'],
  ])
    test(words.join(' '), () => {
      using repository = makeRepository({ 'a.bin': 'a', SHA256SUMS: listOf({ 'a.bin': 'a' }) });
      const full = openSync('/dev/full', 'w');
      const { status, stderr } = spawnSync(process.execPath, [MAIN, ...words], {
        cwd: repository.root,
        stdio: ['ignore', full, 'pipe'],
        encoding: 'utf8',
      });
      closeSync(full);
      assert.equal(status, 2, stderr);
      assert.match(
        stderr,
        /^manifest-drift could not run: standard output cannot be written: .*\(ENOSPC\)\.\n$/m,
      );
      assert.doesNotMatch(stderr, /^ +at /m);
    });
});
