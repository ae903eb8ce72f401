/** What git is asked, in real repositories of every shape, and what it must not do on the way. */

import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { describe, test } from 'node:test';
import { createGit } from '../../../src/platform/git/git.ts';
import { temporaryFolder } from '../../support/built-command.ts';
import { cloneOf, git, makeGitRepository } from '../../support/git.ts';
import { needs } from '../../support/programs.ts';
import { makeRepository } from '../../support/repository.ts';
import { callsIn, tracedTo } from '../../support/system-calls.ts';

const LIMIT = 1024;
const place = (root: string, environment: Record<string, string | undefined> = process.env) => ({
  root,
  environment,
  signal: new AbortController().signal,
});
const text = (bytes: Uint8Array | null | undefined) => bytes && Buffer.from(bytes).toString();

describe('the index', () => {
  test('answers for the paths asked, with the blobs that are short enough', async () => {
    const odd = 'models/über *[x]? "q"\t.bin';
    using repository = makeGitRepository({
      'models/a.bin': 'a',
      'models/long.bin': 'x'.repeat(2000),
      [odd]: 'odd',
    });
    const indexed = await createGit(place(repository.root))?.indexed(
      ['models/a.bin', 'models/long.bin', odd, 'gone', '-q'],
      LIMIT,
    );
    assert.deepEqual([...(indexed?.keys() ?? [])].sort(), ['models/a.bin', 'models/long.bin', odd].sort());
    assert.deepEqual(
      [text(indexed?.get('models/a.bin')?.bytes), text(indexed?.get(odd)?.bytes)],
      ['a', 'odd'],
    );
    assert.deepEqual(indexed?.get('models/long.bin'), { size: 2000, bytes: null });
  });

  test('answers below the root where that is a folder, a submodule or a work tree of its own', async () => {
    using repository = makeGitRepository({ 'sub/models/a.bin': 'a', 'other/models/a.bin': 'other' });
    const below = await createGit(place(repository.path('sub')))?.indexed(['models/a.bin'], LIMIT);
    assert.equal(text(below?.get('models/a.bin')?.bytes), 'a');
    git(repository.root, ['worktree', 'add', '-q', 'tree', '-b', 'topic']);
    const tree = await createGit(place(repository.path('tree')))?.indexed(['sub/models/a.bin'], LIMIT);
    assert.equal(text(tree?.get('sub/models/a.bin')?.bytes), 'a');
  });

  test('is not known where there is no repository, a broken one, or no git', async () => {
    using bare = makeRepository({ 'a.bin': 'a' });
    assert.equal(createGit(place(bare.root)), null);
    using broken = makeRepository({ '.git': 'gitdir: /nowhere\n' });
    assert.equal(await createGit(place(broken.root))?.indexed(['a'], LIMIT), null);
    using repository = makeGitRepository({ 'a.bin': 'a' });
    const without = createGit(place(repository.root, { PATH: repository.root }));
    assert.deepEqual(
      [await without?.indexed(['a.bin'], LIMIT), await without?.filters(['a.bin'])],
      [null, null],
    );
  });
});

test('a check that may start no program is a check all the same', {
  skip: !process.allowedNodeEnvironmentFlags.has('--permission'),
}, () => {
  using repository = makeGitRepository({ 'inventory/combined_inventory.json': { models: [], datasets: [] } });
  const cli = join(import.meta.dirname, '../../../src/apps/cli/main.ts');
  const words = ['--permission', '--allow-fs-read=*', cli, 'check', repository.root];
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8' });
  assert.equal(status, 0, stdout + stderr);
});

test('attributes of odd paths are told apart', async () => {
  using repository = makeGitRepository({
    '.gitattributes': '*.bin filter=lfs\nmodels/plain.bin -filter\n',
    'models/a.bin': 'a',
  });
  const filters = await createGit(place(repository.root))?.filters([
    'models/a.bin',
    'models/plain.bin',
    'a\nb.bin',
    'x',
  ]);
  assert.deepEqual(
    [...(filters ?? [])],
    [
      ['models/a.bin', 'lfs'],
      ['a\nb.bin', 'lfs'],
    ],
  );
});

test('paths that git ignores are told with the line that says so', async () => {
  using repository = makeGitRepository({
    '.gitignore': '# weights\n*.gguf\n!kept.gguf\n',
    'models/tracked.txt': 'a',
  });
  const port = createGit(place(repository.root));
  const paths = ['models/big.gguf', 'kept.gguf', 'models/tracked.txt', 'a\nb.gguf', ':(top)c.gguf', 'x'];
  assert.deepEqual(
    [...((await port?.ignored(paths)) ?? [])],
    [
      ['models/big.gguf', '.gitignore:2'],
      ['a\nb.gguf', '.gitignore:2'],
      [':(top)c.gguf', '.gitignore:2'],
    ],
  );
  assert.deepEqual([...((await port?.ignored(['x'])) ?? [])], []);
  assert.equal(port?.problem(), null);
});

describe('a partial clone', () => {
  /** A clone without blobs, and without files in its work tree. */
  function partial(source: string) {
    git(source, ['config', 'uploadpack.allowFilter', 'true']);
    return cloneOf(source, ['--filter=blob:none', '--no-checkout']);
  }

  test('is not completed: what its store lacks is not known', async () => {
    using source = makeGitRepository({ 'models/a.bin': 'a' });
    using clone = partial(source.root);
    const indexed = await createGit(place(clone.root))?.indexed(['models/a.bin'], LIMIT);
    assert.deepEqual(indexed?.get('models/a.bin'), { size: null, bytes: null });
    // The control: git left to itself fetches.
    const blob = git(source.root, ['rev-parse', 'HEAD:models/a.bin']);
    assert.equal(git(clone.root, ['cat-file', 'blob', blob]), 'a');
    const fetched = await createGit(place(clone.root))?.indexed(['models/a.bin'], LIMIT);
    assert.equal(text(fetched?.get('models/a.bin')?.bytes), 'a');
  });

  test('starts no fetch and connects to nothing, as the system calls show', needs('strace'), () => {
    using source = makeGitRepository({
      'models/a.bin': 'a',
      'models/checksums.sha256': `${'0'.repeat(64)}  models/a.bin\n`,
      'inventory/combined_inventory.json': '{"models":[],"datasets":[]}',
    });
    using clone = partial(source.root);
    git(clone.root, ['sparse-checkout', 'set', '--no-cone', '/inventory/', '/models/checksums.sha256']);
    git(clone.root, ['checkout', '-q', 'main']);
    const cli = join(import.meta.dirname, '../../../src/apps/cli/main.ts');
    using folder = temporaryFolder();
    const trace = join(folder.path, 'trace');
    const traced = (...words: string[]) => {
      const [program = '', ...rest] = [...tracedTo(trace), ...words];
      spawnSync(program, rest, { cwd: clone.root, stdio: 'ignore' });
      return callsIn(trace).filter(
        ({ name, args, result }) =>
          (name === 'connect' && args.includes('AF_INET')) ||
          (name === 'execve' && /upload-pack|remote-/.test(args) && !result.includes('ENOENT')),
      );
    };
    assert.deepEqual(traced(process.execPath, cli, 'check', clone.root), []);
    const blob = git(source.root, ['rev-parse', 'HEAD:models/a.bin']);
    assert.notDeepEqual(
      traced('git', '-c', 'protocol.file.allow=always', 'cat-file', 'blob', blob),
      [],
      'the control',
    );
  });
});

describe('nothing that a repository configures runs', () => {
  test('neither hooks, monitors, pagers nor filters', async () => {
    using repository = makeGitRepository({
      '.gitattributes': '*.bin filter=evil diff=evil\n',
      'models/a.bin': 'a',
    });
    const mark = repository.path('ran');
    const script = repository.path('evil.sh');
    writeFileSync(script, `#!/bin/sh\ntouch '${mark}'\ncat\n`);
    chmodSync(script, 0o755);
    for (const [name, value] of [
      ['core.fsmonitor', script],
      ['core.pager', script],
      ['filter.evil.smudge', script],
      ['filter.evil.clean', script],
      ['filter.evil.process', script],
      ['diff.evil.textconv', script],
      ['core.sshCommand', script],
      ['credential.helper', script],
      ['core.hooksPath', repository.root],
    ] as const)
      git(repository.root, ['config', name, value]);
    writeFileSync(repository.path('post-index-change'), `#!/bin/sh\ntouch '${mark}'\n`, { mode: 0o755 });
    writeFileSync(repository.path('models/a.bin'), 'changed');
    const port = createGit(place(repository.root));
    await port?.indexed(['models/a.bin'], LIMIT);
    await port?.filters(['models/a.bin']);
    assert.ok(!existsSync(mark));
    git(repository.root, ['status']);
    assert.ok(existsSync(mark), 'the control: git left to itself runs it');
  });

  test('and a folder that looks like a bare repository is not taken for one', async () => {
    using repository = makeGitRepository({ 'models/a.bin': 'a' });
    const evil = repository.path('evil');
    mkdirSync(evil);
    git(evil, ['init', '-q', '--bare', '.']);
    const indexed = await createGit(place(evil))?.indexed(['models/a.bin'], LIMIT);
    assert.ok(indexed === null || indexed?.size === 0);
  });

  test('nor a git of its own, though the current folder is the first place on PATH', async () => {
    using repository = makeGitRepository({ 'a.bin': 'a' });
    const isWindows = process.platform === 'win32';
    // Node in the place of git.exe understands none of git's words.
    if (isWindows) copyFileSync(process.execPath, repository.path('git.exe'));
    else {
      writeFileSync(repository.path('git'), '#!/bin/sh\ntouch started\n');
      chmodSync(repository.path('git'), 0o755);
    }
    const asked = createGit(
      place(repository.root, { ...process.env, PATH: `.${delimiter}${process.env.PATH}` }),
    );
    const indexed = await asked?.indexed(['a.bin'], LIMIT);
    assert.equal(text(indexed?.get('a.bin')?.bytes), 'a');
    assert.equal(asked?.problem(), null);
    assert.equal(existsSync(repository.path('started')), false);
  });

  test('and the index stays as it was, byte for byte', async () => {
    using repository = makeGitRepository({ 'models/a.bin': 'a' });
    const index = () => readFileSync(repository.path('.git/index'));
    const before = index();
    writeFileSync(repository.path('models/a.bin'), 'a');
    await createGit(place(repository.root))?.indexed(['models/a.bin'], LIMIT);
    assert.ok(before.equals(index()));
  });
});

test('variables that point git elsewhere are not passed on', async () => {
  using other = makeGitRepository({ 'models/a.bin': 'other' });
  using repository = makeGitRepository({ 'models/a.bin': 'a' });
  const misled = { ...process.env, GIT_DIR: other.path('.git'), GIT_INDEX_FILE: other.path('.git/index') };
  const indexed = await createGit(place(repository.root, misled))?.indexed(['models/a.bin'], LIMIT);
  assert.equal(text(indexed?.get('models/a.bin')?.bytes), 'a');
});

test('a checkout that belongs to another user is read all the same', {
  skip: process.getuid?.() !== 0 && 'needs root',
}, async () => {
  using repository = makeGitRepository({ 'models/a.bin': 'a' });
  execFileSync('chown', ['-R', '1234:1234', repository.root]);
  const control = spawnSync('git', ['ls-files'], {
    cwd: repository.root,
    env: { PATH: process.env.PATH, HOME: '/nowhere' },
  });
  assert.notEqual(control.status, 0, 'the control: git left to itself refuses');
  const indexed = await createGit(place(repository.root))?.indexed(['models/a.bin'], LIMIT);
  assert.equal(text(indexed?.get('models/a.bin')?.bytes), 'a');
  rmSync(repository.root, { recursive: true });
  mkdirSync(repository.root);
});
