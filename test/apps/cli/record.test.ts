/** What `record` takes and leaves out, and where it writes. */

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  closeSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  symlinkSync,
} from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { test } from 'node:test';
import { entryOf } from '../../support/entries.ts';
import { git } from '../../support/git.ts';
import { EMPTY_COMBINED, listOf, makeRepository, sha256 } from '../../support/repository.ts';
import { runWords } from '../../support/terminal.ts';

const noLinks = { skip: process.platform === 'win32' };
const LIST = 'models/checksums.sha256';
const TWO = { 'models/a.bin': 'a', 'models/b.bin': 'bb' };
const text = (path: string) => readFileSync(path, 'utf8');

test('nothing inside .git is recorded, however it is reached', noLinks, async () => {
  using repository = makeRepository({ 'a.txt': 'a', 'sub/.git': 'gitdir: elsewhere\n', 'sub/b.txt': 'b' });
  git(repository.root, ['init', '-q', '--template=']);
  repository.write({ '.git/refs/heads/add/w.sha256': 'x', '.git/plain.txt': 'x' });
  symlinkSync('.git', repository.path('door'));
  symlinkSync('.git/plain.txt', repository.path('link.txt'));
  const record = (...globs: string[]) =>
    runWords(['record', ...globs.flatMap((glob) => ['--files', glob])], repository.root);
  const all = await record('**/*.txt');
  assert.equal(all.status, 2, 'a link into .git is named, and not left out');
  assert.match(all.err, /link\.txt/);
  const own = await record('*/*', '[!l]*.txt');
  assert.deepEqual(own, { status: 0, out: listOf({ 'a.txt': 'a', 'sub/b.txt': 'b' }), err: '' });
  for (const path of [
    '**/*.sha256',
    '**/.git',
    '.git/*',
    '.git/plain.txt',
    '.GIT/plain.txt',
    'sub/.git',
    'door/plain.txt',
    'link.txt',
    'door/*',
  ]) {
    const { status, out } = await record(path);
    assert.deepEqual([path, status, out], [path, 2, '']);
  }
});

test('nothing is recorded through a link that leads out of the root', noLinks, async () => {
  using outside = makeRepository({ 'secret.txt': 's' });
  using repository = makeRepository({ 'a.txt': 'a' });
  symlinkSync(outside.root, repository.path('door'));
  symlinkSync(outside.path('secret.txt'), repository.path('link.txt'));
  for (const glob of ['door/*', 'door/secret.txt', 'link.txt', '*.txt', '../**']) {
    const { status, out } = await runWords(['record', '--files', glob], repository.root);
    assert.deepEqual([glob, status, out], [glob, 2, '']);
  }
  const through = await runWords(['record', '--files', '*/*.txt', '--files', 'a.txt'], repository.root);
  assert.equal(through.out, '', 'no glob looks through the link');
});

test('what the number of files leaves out is told, with the flag that takes all', async () => {
  const many = Object.fromEntries(
    Array.from({ length: 15 }, (_, n) => [`models/${n}.bin`, 'x'.repeat(n + 1)]),
  );
  using repository = makeRepository({ 'inventory/combined_inventory.json': EMPTY_COMBINED, ...many });
  const some = await runWords(['record'], repository.root);
  assert.equal(some.out.split('\n').length - 1, 12);
  assert.match(some.err, /3 smaller files.*--largest all/);
  const all = await runWords(['record', '--largest', 'all'], repository.root);
  assert.deepEqual([all.out.split('\n').length - 1, all.err], [15, '']);
  const globs = ['record', '--files', 'models/*'];
  assert.equal((await runWords(globs, repository.root)).err, '');
  assert.match((await runWords([...globs, '--largest', '14'], repository.root)).err, /1 smaller file /);
});

test('--write replaces the list as a whole, and standard output carries nothing', async () => {
  using repository = makeRepository({ ...TWO, [LIST]: 'what stood there\n' });
  if (process.platform !== 'win32') chmodSync(repository.path(LIST), 0o640);
  const { status, out, err } = await runWords(
    ['record', '--files', 'models/**', '--write', LIST],
    repository.root,
  );
  assert.deepEqual([status, out], [0, '']);
  assert.match(err, /models\/checksums\.sha256: 2 files/);
  assert.equal(text(repository.path(LIST)), listOf(TWO));
  assert.deepEqual(readdirSync(repository.path('models')).sort(), ['a.bin', 'b.bin', 'checksums.sha256']);
  if (process.platform !== 'win32') assert.equal(lstatSync(repository.path(LIST)).mode & 0o777, 0o640);
  const again = await runWords(['record', '--files', 'models/**', '--write', LIST], repository.root);
  assert.deepEqual([again.status, text(repository.path(LIST))], [0, listOf(TWO)]);
});

test('a list that is written is not in itself, whatever it is called', async () => {
  using repository = makeRepository(TWO);
  for (const _ of ['new', 'again']) {
    const run = await runWords(
      ['record', '--files', 'models/**', '--write', 'models/deep/own.txt'],
      repository.root,
    );
    assert.equal(run.status, 0, run.err);
    assert.equal(text(repository.path('models/deep/own.txt')), listOf(TWO));
  }
  const own = ['record', '--files', 'models/deep/own.txt', '--write', 'models/deep/own.txt'];
  assert.equal((await runWords(own, repository.root)).status, 2);
  assert.equal(text(repository.path('models/deep/own.txt')), listOf(TWO), 'and stays what it was');
});

test('a list whose files cannot all be read is not touched', async () => {
  using repository = makeRepository({ ...TWO, [LIST]: 'before' });
  const run = await runWords(['record', '--files', 'models/gone.bin', '--write', LIST], repository.root);
  assert.deepEqual([run.status, text(repository.path(LIST))], [2, 'before']);
});

test('nothing is written through a link out of the root, into .git or over a folder', noLinks, async () => {
  using outside = makeRepository({ 'there.txt': 'theirs' });
  using repository = makeRepository({ ...TWO, 'real/list': 'old' });
  mkdirSync(repository.path('.git'));
  for (const [name, target] of [
    ['door', outside.root],
    ['models/list', outside.path('there.txt')],
    ['models/new', outside.path('new.txt')],
    ['to-git', '.git'],
    ['nowhere', outside.path('gone')],
    ['inner', 'real/list'],
  ] as const)
    symlinkSync(target, repository.path(name));
  const write = (file: string) =>
    runWords(['record', '--files', 'models/*.bin', '--write', file], repository.root);
  for (const file of [
    'door/x',
    'door/deep/x',
    'nowhere/x',
    'models/list',
    'models/new',
    '.git/x',
    'to-git/x',
    '.git',
    'models',
    'new/',
  ]) {
    const { status } = await write(file);
    assert.deepEqual([file, status], [file, 2]);
  }
  assert.deepEqual(readdirSync(outside.root), ['there.txt']);
  assert.equal(text(outside.path('there.txt')), 'theirs');
  assert.deepEqual(readdirSync(repository.path('.git')), []);
  assert.equal((await write('inner')).status, 0);
  assert.ok(lstatSync(repository.path('inner')).isSymbolicLink(), 'a link inside stays');
  assert.equal(text(repository.path('real/list')), listOf(TWO));
  assert.equal((await write(outside.path('named.txt'))).status, 0, 'a place that a person names is one');
  assert.equal(text(outside.path('named.txt')), listOf(TWO));
});

test('the combined inventory is made of what it was, and written over it', async () => {
  using repository = makeRepository({
    'inventory/combined_inventory.json': { owner: 'me', models: [], datasets: [] },
    'models/inventory.json': { models: [{ name: 'a', path: 'models/a.bin', size_bytes: 1 }] },
    'datasets/inventory.json': { datasets: [] },
    ...TWO,
  });
  const words = ['record', '--inventory', '--write', 'inventory/combined_inventory.json'];
  const run = await runWords(words, repository.root);
  assert.deepEqual([run.status, run.out], [0, ''], run.err);
  const { owner, models } = JSON.parse(text(repository.path('inventory/combined_inventory.json')));
  assert.deepEqual([owner, models.length], ['me', 1]);
});

test('files are added behind what a list has, relative to its own base', async () => {
  const head = '# by hand\n';
  using repository = makeRepository({
    ...TWO,
    'data/x.csv': 'x',
    'data/y.csv': 'y',
    'data/SHA256SUMS': `${listOf({ 'x.csv': 'x' })}`,
    [LIST]: `${head}${sha256('a')}  models/a.bin`,
  });
  const added = await runWords(['record', '--add', 'models/*.bin'], repository.root);
  assert.deepEqual([added.status, added.out], [0, head + listOf(TWO)]);
  assert.equal(text(repository.path(LIST)), `${head}${sha256('a')}  models/a.bin`, 'nothing is written');
  const own = ['record', '--add', 'data/y.csv', '--write', 'data/SHA256SUMS'];
  const written = await runWords(own, repository.root);
  assert.deepEqual([written.status, written.out], [0, ''], written.err);
  assert.equal(text(repository.path('data/SHA256SUMS')), listOf({ 'x.csv': 'x', 'y.csv': 'y' }));
  const outside = await runWords(
    ['record', '--add', 'models/b.bin', '--write', 'data/SHA256SUMS'],
    repository.root,
  );
  assert.equal(outside.status, 2, 'its names are relative to its own folder');
  const fresh = await runWords(['record', '--add', 'models/b.bin', '--write', 'new.sha256'], repository.root);
  assert.deepEqual(
    [fresh.status, text(repository.path('new.sha256'))],
    [0, listOf({ 'models/b.bin': 'bb' })],
  );
});

test('what a list records otherwise is never replaced, nor a second dialect begun', async () => {
  using repository = makeRepository({
    ...TWO,
    [LIST]: listOf({ 'models/a.bin': 'other' }),
    'models/b.md5': `${'0'.repeat(32)}  b.bin\n`,
    'models/tagged.sha256': `SHA256 (models/a.bin) = ${sha256('a')}\n`,
    'models/signed.sha256': `-----BEGIN PGP SIGNED MESSAGE-----\n\n${listOf(TWO)}-----BEGIN PGP SIGNATURE-----\n`,
  });
  for (const [file, list] of [
    ['models/a.bin', LIST],
    ['models/a.bin', 'models/b.md5'],
    ['models/b.bin', 'models/tagged.sha256'],
    ['models/b.md5', 'models/signed.sha256'],
    [LIST, LIST],
    ['models/gone.bin', LIST],
  ] as const) {
    const before = text(repository.path(list));
    const run = await runWords(['record', '--add', file, '--write', list], repository.root);
    assert.deepEqual([file, list, run.status, text(repository.path(list))], [file, list, 2, before]);
  }
});

test('a list keeps the byte order mark before its lines, and one in UTF-16 says that it is', async () => {
  const list = `\uFEFF${listOf({ 'models/a.bin': 'a' })}`;
  using repository = makeRepository({
    ...TWO,
    [LIST]: list,
    'models/wide.sha256': Buffer.from(list, 'utf16le'),
  });
  const run = await runWords(['record', '--add', 'models/b.bin', '--write', LIST], repository.root);
  assert.equal(run.status, 0, run.err);
  assert.equal(text(repository.path(LIST)), list + listOf({ 'models/b.bin': TWO['models/b.bin'] }));
  const wide = await runWords(
    ['record', '--add', 'models/b.bin', '--write', 'models/wide.sha256'],
    repository.root,
  );
  assert.equal(wide.status, 2);
  assert.match(wide.err, /"models\/wide\.sha256": it is UTF-16 LE text .*; save it as UTF-8\./);
});

test('what other commands print is written too, without colours', async () => {
  using repository = makeRepository({ ...TWO, [LIST]: listOf(TWO) });
  for (const words of [['plan'], ['explain', 'checksum-mismatch'], ['completion', 'fish']]) {
    const printed = await runWords(words, repository.root);
    const run = await runWords([...words, '--write', 'out/result.txt'], repository.root);
    assert.deepEqual([run.status, run.out], [0, ''], run.err);
    assert.equal(text(repository.path('out/result.txt')), printed.out);
    assert.notEqual(printed.out, '');
  }
});

/** Runs the program with standard output in a file of the repository, as a shell's redirection does. */
function redirected(root: string, file: string, ...words: string[]) {
  const output = openSync(join(root, file), 'w');
  const main = entryOf('cli');
  const stdio = ['ignore', output, 'pipe'] as const;
  const { status } = spawnSync(process.execPath, [main, ...words], { cwd: root, stdio: [...stdio] });
  closeSync(output);
  return { status, text: text(join(root, file)) };
}

test('a manifest that a redirection has emptied is not read as one that says nothing', noLinks, () => {
  using repository = makeRepository({ ...TWO, [LIST]: listOf(TWO), 'data/SHA256SUMS': listOf({}) });
  const { root } = repository;
  for (const [file, ...words] of [
    [LIST, 'record', '--update'],
    [LIST, 'fix'],
    [LIST, 'record', '--add', 'models/a.bin'],
    ['data/SHA256SUMS', 'record', '--update'],
    ['inventory/combined_inventory.json', 'record', '--inventory'],
  ] as const) {
    repository.write({ [LIST]: listOf(TWO), 'inventory/combined_inventory.json': EMPTY_COMBINED });
    assert.deepEqual(redirected(root, file, ...words), { status: 2, text: '' }, words.join(' '));
  }
  repository.write({ [LIST]: listOf(TWO), 'inventory/combined_inventory.json': EMPTY_COMBINED });
  assert.notEqual(redirected(root, 'fix.patch', 'record', '--update').status, 2, 'any other file is written');
  const list = redirected(root, LIST, 'record', '--files', 'models/*.bin');
  assert.equal(list.status, 0, 'a list that is made anew is not read');
  // As it is not bundled, the library for globs prints its own lines first.
  assert.ok(list.text.endsWith(listOf(TWO)), list.text);
});
