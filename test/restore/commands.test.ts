/** Sources that are commands: the real ones where they are installed, and what they bring is held to its digest. */

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, lstatSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { describe, test } from 'node:test';
import { PreflightError } from '../../src/restore/preflight.ts';
import { git, makeGitRepository } from '../support/git.ts';
import { startLfs } from '../support/lfs-server.ts';
import { needs } from '../support/programs.ts';
import { EMPTY_COMBINED, listOf, sha256 } from '../support/repository.ts';
import {
  contentsOf,
  emptyHome,
  inventoryOf,
  recordedOnly,
  row,
  runRestore,
  statuses,
} from '../support/restoring.ts';

const A = Buffer.alloc(90_000, 'a');
const HEX = sha256(A);

function put(path: string, content: Uint8Array | string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

describe('command:git-lfs', needs('git-lfs'), () => {
  const repositoryOf = () =>
    makeGitRepository({
      'inventory/combined_inventory.json': inventoryOf([
        { path: 'a.bin', sha256: HEX, size_bytes: A.length },
      ]),
    });

  test('gets an object by its digest, without a pointer', async () => {
    await using lfs = await startLfs();
    lfs.objects.set(HEX, A);
    using repository = repositoryOf();
    git(repository.root, ['config', 'lfs.url', lfs.url]);
    const result = await runRestore(repository.root, { from: 'command:git-lfs' });
    assert.deepEqual(statuses(result), { 'models/a.bin': 'restored' });
    assert.deepEqual(readFileSync(repository.path('models/a.bin')), A);
    assert.equal(row(result, 'models/a.bin')?.from, 'command:git-lfs');
  });

  test('that ends badly is no drift', async () => {
    await using lfs = await startLfs();
    using repository = repositoryOf();
    git(repository.root, ['config', 'lfs.url', lfs.url]);
    const result = await runRestore(repository.root, { from: 'command:git-lfs' });
    assert.deepEqual([result.outcome, statuses(result)], ['error', { 'models/a.bin': 'failed' }]);
    assert.deepEqual([...contentsOf(repository.path('models')).keys()], []);
  });

  test('does not ask the server that .lfsconfig names', async () => {
    await using stranger = await startLfs();
    await using lfs = await startLfs();
    stranger.objects.set(HEX, A);
    lfs.objects.set(HEX, A);
    using repository = repositoryOf();
    git(repository.root, ['remote', 'add', 'origin', `${lfs.server.origin}/repo`]);
    repository.write({ '.lfsconfig': `[lfs]\n\turl = ${stranger.url}\n` });
    await runRestore(repository.root, { from: 'command:git-lfs' });
    assert.equal(stranger.server.seen.length, 0);
    assert.ok(lfs.server.seen.length > 0);
  });
});

describe('command:git-annex', needs('git-annex'), () => {
  test('fills the links of a clone, from whoever has the content', async () => {
    using origin = makeGitRepository({
      'inventory/combined_inventory.json': EMPTY_COMBINED,
      'models/checksums.sha256': listOf({ 'models/a.bin': A, 'models/b.bin': 'b' }),
    });
    git(origin.root, ['annex', 'init', '-q', 'origin']);
    origin.write({ 'models/a.bin': A, 'models/b.bin': 'b' });
    git(origin.root, ['annex', 'add', '-q', '.']);
    git(origin.root, ['commit', '-qm', 'models']);
    using home = emptyHome();
    const clone = join(home.path, 'clone');
    git(home.path, ['clone', '-q', origin.root, clone]);
    git(clone, ['annex', 'init', '-q', 'clone']);
    const environment = { ...home.environment, ...identity() };
    const plain = await runRestore(clone, {}, { environment });
    assert.deepEqual(statuses(plain), { 'models/a.bin': 'blocked', 'models/b.bin': 'blocked' });
    const mirror = join(home.path, 'mirror');
    put(join(mirror, 'models/b.bin'), 'b');
    const from = `${mirror}\ncommand:git-annex`;
    const result = await runRestore(clone, { from }, { environment });
    assert.deepEqual(
      statuses(result),
      { 'models/a.bin': 'restored', 'models/b.bin': 'restored' },
      JSON.stringify(result.files),
    );
    assert.deepEqual(
      [row(result, 'models/a.bin')?.from, row(result, 'models/b.bin')?.from],
      ['command:git-annex', mirror],
    );
    assert.deepEqual(readFileSync(join(clone, 'models/a.bin')), A);
    assert.equal(readFileSync(join(clone, 'models/b.bin'), 'utf8'), 'b');
    assert.ok(lstatSync(join(clone, 'models/a.bin')).isSymbolicLink());
    assert.equal(git(clone, ['status', '--porcelain']), '');
    const again = await runRestore(clone, {}, { environment });
    assert.deepEqual([again.summary.present, again.files], [2, []]);
  });
});

const identity = () => ({
  GIT_AUTHOR_NAME: 'a',
  GIT_AUTHOR_EMAIL: 'a@example.com',
  GIT_COMMITTER_NAME: 'a',
  GIT_COMMITTER_EMAIL: 'a@example.com',
});

describe('command:rclone', needs('rclone'), () => {
  test('reads a remote that has the recorded paths', async () => {
    using home = emptyHome();
    const remote = join(home.path, 'remote');
    put(join(remote, 'models/a.bin'), A);
    put(join(remote, 'models/b.bin'), 'other');
    using repository = recordedOnly({ 'models/a.bin': A, 'models/b.bin': 'b', 'models/c.bin': 'c' });
    const from = `command:rclone::local:${remote}`;
    const result = await runRestore(repository.root, { from });
    assert.deepEqual(
      { ...statuses(result), 'models/c.bin': '' },
      { 'models/a.bin': 'restored', 'models/b.bin': 'mismatch', 'models/c.bin': '' },
    );
    assert.deepEqual(readFileSync(repository.path('models/a.bin')), A);
    assert.equal(existsSync(repository.path('models/b.bin')), false);
    assert.notEqual(statuses(result)['models/c.bin'], 'failed');
  });

  test('continues what an earlier run left', async () => {
    using home = emptyHome();
    const remote = join(home.path, 'remote');
    put(join(remote, 'models/a.bin'), A);
    const parts = join(home.path, 'temp/manifest-drift/partial');
    put(join(parts, `${HEX}.00000000.part`), A.subarray(0, 50_000));
    using repository = recordedOnly({ 'models/a.bin': A });
    const { environment } = home;
    const result = await runRestore(
      repository.root,
      { from: `command:rclone::local:${remote}` },
      { environment },
    );
    assert.deepEqual(
      [row(result, 'models/a.bin')?.status, row(result, 'models/a.bin')?.resumed_from],
      ['restored', 50_000],
    );
  });
});

describe('command:dvc', { skip: process.platform === 'win32' && 'the stand-in is a shell script' }, () => {
  /** It does what `dvc fetch` does with its cache, with `content` for every file. */
  function standIn(folder: string, content: Uint8Array): string {
    const md5 = createHash('md5').update(A).digest('hex');
    const bin = join(folder, 'bin');
    put(join(folder, 'content'), content);
    const to = `.dvc/cache/files/md5/${md5.slice(0, 2)}`;
    put(
      join(bin, 'dvc'),
      `#!/bin/sh\n[ "$1" = --version ] && echo 3 && exit\n[ "$*" = "fetch -- models/a.bin.dvc" ] || exit 9\nmkdir -p ${to} && cp ${folder}/content ${to}/${md5.slice(2)}\n`,
    );
    chmodSync(join(bin, 'dvc'), 0o755);
    return bin;
  }

  for (const [content, comes] of [
    [A, 'restored'],
    [Buffer.from('other'), 'failed'],
  ] as const)
    test(`brings a file into its cache, and it is ${comes}`, async () => {
      using home = emptyHome();
      const environment = {
        ...home.environment,
        PATH: `${standIn(home.path, content)}:${home.environment.PATH}`,
      };
      using repository = recordedOnly({ 'models/a.bin': A });
      const md5 = createHash('md5').update(A).digest('hex');
      repository.write({ 'models/a.bin.dvc': `outs:\n- md5: ${md5}\n  size: 90000\n  path: a.bin\n` });
      const result = await runRestore(repository.root, { from: 'command:dvc' }, { environment });
      if (comes === 'restored') assert.deepEqual(statuses(result), { 'models/a.bin': comes });
      else assert.notEqual(statuses(result)['models/a.bin'], 'restored');
    });
});

test('command:dvc runs one process at a time, since each locks the repository', async () => {
  using home = emptyHome();
  const bin = join(home.path, 'bin');
  const contents = Array.from({ length: 6 }, (_, at) => Buffer.from(`${at}`));
  using repository = recordedOnly(
    Object.fromEntries(contents.map((content, at) => [`models/${at}.bin`, content])),
  );
  const store = join(home.path, 'store');
  for (const [at, content] of contents.entries()) {
    const md5 = createHash('md5').update(content).digest('hex');
    put(join(store, md5.slice(0, 2), md5.slice(2)), content);
    repository.write({ [`models/${at}.bin.dvc`]: `outs:\n- md5: ${md5}\n  path: ${at}.bin\n` });
  }
  put(
    join(bin, 'dvc'),
    `#!/bin/sh\n[ "$1" = --version ] && echo 3 && exit\nmkdir lock || exit 9\nsleep 0.1\nmd5=$(sed -n 's/^- md5: //p' "$3")\nmkdir -p .dvc/cache/files/md5/$(echo $md5 | cut -c1-2)\ncp ${store}/$(echo $md5 | cut -c1-2)/$(echo $md5 | cut -c3-) .dvc/cache/files/md5/$(echo $md5 | cut -c1-2)/\nrmdir lock\n`,
  );
  chmodSync(join(bin, 'dvc'), 0o755);
  const environment = { ...home.environment, PATH: `${bin}:${home.environment.PATH}` };
  const result = await runRestore(repository.root, { from: 'command:dvc' }, { environment });
  assert.deepEqual(result.summary.counts, { restored: 6 }, JSON.stringify(result.files));
});

test('a command that is not here is told before anything is asked', async () => {
  using repository = recordedOnly({ 'models/a.bin': A });
  using home = emptyHome();
  const environment = { ...home.environment, PATH: '/nowhere' };
  const from = 'command:dvc\ncommand:rclone:remote:x\ncommand:git-annex\ncommand:git-lfs';
  await assert.rejects(runRestore(repository.root, { from }, { environment }), (error: unknown) => {
    assert.ok(error instanceof PreflightError);
    assert.equal(error.problems.length, 4, error.message);
    return true;
  });
});
