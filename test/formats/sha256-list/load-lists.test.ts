/** Which lists are read, what is said of them, and of those that cannot be. */

import assert from 'node:assert/strict';
import { mkdirSync, symlinkSync } from 'node:fs';
import process from 'node:process';
import { test } from 'node:test';
import { loadLists } from '../../../src/engine/read/load-lists.ts';
import { createFiles } from '../../../src/platform/files.ts';
import { resolveSettings } from '../../../src/settings/settings.ts';
import { listOf, makeRepository, type TestRepository } from '../../support/repository.ts';

const onPosix = { skip: process.platform === 'win32' && 'needs POSIX files' };

async function load({ root }: TestRepository, checksums: string) {
  const context = { files: createFiles(root), prefixes: [], knownFolders: [] };
  const { value, drafts, detail, skipped } = await loadLists(resolveSettings({ checksums }), context);
  return {
    paths: value.records.map(({ path }) => path),
    drafts: drafts.map(({ kind, subject, location }) =>
      [kind, subject, ...(location ? [location.line] : [])].join(' '),
    ),
    detail,
    skipped,
  };
}

test('the stage says which lists were read, how many records each has, and where its paths begin', async () => {
  const list = (name: string) => ({ [`lists/${name}.sha256`]: listOf({ [`${name}.bin`]: name }) });
  const said = (name: string) => `lists/${name}.sha256: 1 record, paths relative to its own folder`;
  using repository = makeRepository({
    'root.sha256': listOf({ 'x.bin': 'x', 'y.bin': 'y' }),
    ...list('a'),
    ...list('b'),
    ...list('c'),
    ...list('d'),
  });
  assert.deepEqual(await load(repository, 'root.sha256'), {
    paths: ['x.bin', 'y.bin'],
    drafts: [],
    detail: 'root.sha256: 2 records, paths relative to the root',
    skipped: false,
  });
  const five = ['root.sha256: 2 records, paths relative to the root', ...['a', 'b', 'c', 'd'].map(said)];
  const every = 'root.sha256\nlists/*';
  assert.equal((await load(repository, every)).detail, five.join('; '));
  repository.write({ ...list('e'), ...list('f') });
  assert.equal((await load(repository, every)).detail, `${five.join('; ')}; and 2 more lists`);
});

test('a list that several patterns name is read once', async () => {
  using repository = makeRepository({ 'a.sha256': listOf({ x: 'x' }), 'b.sha256': listOf({ y: 'y' }) });
  const { paths, detail } = await load(repository, 'a.sha256\n*.sha256\n./a.sha256');
  assert.deepEqual(paths, ['x', 'y']);
  assert.match(detail, /^a\.sha256: [^;]*; b\.sha256: [^;]*$/);
});

test('without a list there is nothing to do, but where one is amiss there was', async () => {
  const none = { paths: [], detail: 'no checksum list was read' };
  using repository = makeRepository({ 'empty.sha256': '' });
  assert.deepEqual(await load(repository, ''), { ...none, drafts: [], skipped: true });
  assert.deepEqual(await load(repository, 'none'), { ...none, drafts: [], skipped: true });
  const amiss = { ...none, skipped: false };
  assert.deepEqual(await load(repository, 'a'), { ...amiss, drafts: ['list-missing a'] });
  assert.deepEqual(await load(repository, '*/a'), { ...amiss, drafts: ['list-missing */a'] });
  const { drafts, skipped } = await load(repository, 'empty.sha256');
  assert.deepEqual([drafts, skipped], [['list-malformed empty.sha256 1'], false]);
});

test('a list that cannot be opened is told apart by why', onPosix, async () => {
  using repository = makeRepository();
  mkdirSync(repository.path('folder.sha256'));
  symlinkSync('/etc/hosts', repository.path('away.sha256'));
  symlinkSync('gone', repository.path('broken.sha256'));
  const { drafts, skipped } = await load(repository, 'folder.sha256\naway.sha256\nbroken.sha256');
  assert.deepEqual(drafts, [
    'list-unreadable folder.sha256',
    'path-escapes away.sha256',
    'list-unreadable broken.sha256',
  ]);
  assert.equal(skipped, false);
});

test('a path with backslashes is told with the line that it stands in', async () => {
  const list = `# note\n${listOf({ 'd\\x': 'x' }).replace(/^\\/, '').replaceAll('\\\\', '\\')}`;
  using repository = makeRepository({ 'd/x': 'x', 'a.sha256': list });
  assert.deepEqual(await load(repository, 'a.sha256'), {
    paths: ['d/x'],
    drafts: ['path-not-portable a.sha256 2'],
    detail: 'a.sha256: 1 record, paths relative to the root',
    skipped: false,
  });
});
