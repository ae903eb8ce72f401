/** What .gitattributes files say of filters where git can't be asked, held to what git says of the same files. */

import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import process from 'node:process';
import { test } from 'node:test';
import { filtersOfFiles } from '../../../src/engine/collect/filters-of-files.ts';
import { createFiles } from '../../../src/platform/files.ts';
import { createGit } from '../../../src/platform/git/git.ts';
import { makeGitRepository } from '../../support/git.ts';

const PATHS = ['a.bin', 'b c.bin', 'sub/a.bin', 'sub/d.txt', '#e'];

test('line ends of Windows, quotes, blanks in front, comments and lines that take a filter away', async () => {
  using repository = makeGitRepository(Object.fromEntries(PATHS.map((path) => [path, path])));
  const { root } = repository;
  const { signal } = new AbortController();
  const git = createGit({ root, environment: process.env, signal });
  for (const text of [
    '*.bin filter=lfs\n',
    '*.bin filter=lfs\r\n*.txt filter=lfs -text\r\n',
    '  *.bin\tfilter=lfs\n# *.txt filter=lfs\n',
    '"b c.bin" filter=lfs\r\n',
    '*.bin filter=lfs\r\nsub/*.bin -filter\r\n',
    `${'\t'.repeat(1000)}*.bin filter=lfs\n`,
  ]) {
    writeFileSync(repository.path('.gitattributes'), text);
    const found = await filtersOfFiles(PATHS, createFiles(root));
    assert.deepEqual(found, await git?.filters(PATHS), JSON.stringify(text));
  }
});
