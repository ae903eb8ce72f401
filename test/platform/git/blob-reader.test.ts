/** Blobs of a commit, which one git reads: nothing that happens to one of them keeps another from being read. */

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { after, before, describe, test } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { type TreeFiles, treeFiles } from '../../../src/platform/git/tree-files.ts';
import { temporaryFolder } from '../../support/built-command.ts';
import { git, headOf, makeGitRepository } from '../../support/git.ts';
import { listOf } from '../../support/repository.ts';

const MIB = 1024 * 1024;
const LONG = 4 * MIB;
/** More than the work tree's copy is compared with, and than fits into pipes. */
const longText = (letter: string) => letter.repeat(LONG);
const elsewhere = async () => ({ why: 'no other place is known' });
const UNREAD = { is: 'unreadable', why: 'its blob is not in this clone, and no other place is known' };

/** Every file of its commit is changed in the work tree. */
function changedFiles(files: Record<string, string>) {
  const repository = makeGitRepository(files);
  const commit = headOf(repository.root);
  repository.write(Object.fromEntries(Object.keys(files).map((name) => [name, 'after'])));
  return { ...repository, commit };
}

/** A `git` whose `cat-file --batch` is this script, which finds the real one as `$git`; notes the ids of those processes. */
function gitAs(script: string) {
  const folder = temporaryFolder();
  const log = join(folder.path, 'ids');
  writeFileSync(log, '');
  const real = git('.', ['--exec-path']);
  const program = `#!/bin/sh
git='${real}/git'
case "$*" in *'cat-file --batch') echo $$ >> '${log}' ;; *) exec "$git" "$@" ;; esac
${script}
`;
  mkdirSync(join(folder.path, 'bin'));
  writeFileSync(join(folder.path, 'bin/git'), program, { mode: 0o755 });
  return {
    path: folder.path,
    environment: { ...process.env, PATH: `${join(folder.path, 'bin')}${delimiter}${process.env.PATH}` },
    ids: () => readFileSync(log, 'utf8').split('\n').filter(Boolean).map(Number),
    [Symbol.dispose]: () => folder[Symbol.dispose](),
  };
}

const AS_IT_IS = 'exec "$git" "$@"';

async function opened(files: TreeFiles, path: string): Promise<AsyncIterator<Uint8Array>> {
  const answer = await files.open(path);
  assert.ok(answer.is === 'open', JSON.stringify(answer));
  return answer.chunks[Symbol.asyncIterator]();
}

async function restOf(chunks: AsyncIterator<Uint8Array>): Promise<string> {
  let text = '';
  for (;;) {
    const { done, value } = await chunks.next();
    if (done) return text;
    text += Buffer.from(value).toString();
  }
}

const textOf = async (files: TreeFiles, path: string) => restOf(await opened(files, path));

/** Turns until something is so: what never is ends at the time limit of the tests. */
async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await setImmediate();
}

function isAlive(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch {
    return false;
  }
}

describe('blobs of a commit', { skip: process.platform === 'win32' }, () => {
  const { signal } = new AbortController();
  const CONTENTS = { 'a.txt': longText('a'), 'b.txt': longText('b'), 'empty.txt': '', 'short.txt': 'short' };

  let repository: ReturnType<typeof changedFiles>;
  before(() => {
    repository = changedFiles(CONTENTS);
  });
  after(() => repository[Symbol.dispose]());

  async function withFiles(
    script: string,
    use: (files: TreeFiles, tools: ReturnType<typeof gitAs>) => unknown,
  ) {
    using tools = gitAs(script);
    const place = { root: repository.root, environment: tools.environment, signal };
    const files = await treeFiles(place, repository.commit, elsewhere);
    try {
      await use(files, tools);
    } finally {
      files.close?.();
    }
  }

  test('long, short and empty ones are read whole by one process', () =>
    withFiles(AS_IT_IS, async (files, tools) => {
      for (const path of ['a.txt', 'short.txt', 'empty.txt', 'b.txt', 'short.txt'] as const)
        assert.ok((await textOf(files, path)) === CONTENTS[path], path);
      assert.equal(tools.ids().length, 1);
    }));

  test('others are read while half of one was taken, which goes on after that', () =>
    withFiles(AS_IT_IS, async (files) => {
      const a = await opened(files, 'a.txt');
      const first = (await a.next()).value as Uint8Array;
      assert.ok(first.length < LONG / 2);
      const b = await opened(files, 'b.txt');
      const head = (await b.next()).value as Uint8Array;
      assert.equal(await textOf(files, 'short.txt'), 'short');
      assert.equal((await restOf(b)).length + head.length, LONG);
      assert.equal(`${Buffer.from(first)}${await restOf(a)}`, CONTENTS['a.txt']);
    }));

  test('many that are read at the same time', () =>
    withFiles(AS_IT_IS, async (files) => {
      const names = Array.from({ length: 5 }, () => Object.keys(CONTENTS)).flat();
      const texts = await Promise.all(names.map((name) => textOf(files, name)));
      for (const [index, name] of names.entries())
        assert.ok(texts[index] === CONTENTS[name as keyof typeof CONTENTS], name);
    }));

  test('one that is left after its first piece, or before it, holds up no other', () =>
    withFiles(AS_IT_IS, async (files, tools) => {
      const left = await opened(files, 'a.txt');
      await left.next();
      await left.return?.();
      // As `for await` leaves a file that nothing is taken of.
      await (await opened(files, 'a.txt')).return?.();
      await opened(files, 'b.txt');
      assert.equal(await textOf(files, 'short.txt'), 'short');
      assert.ok((await textOf(files, 'b.txt')) === CONTENTS['b.txt']);
      const [first = 0] = tools.ids();
      await until(() => !isAlive(first));
    }));

  test('one that is too large is not read to its end', () =>
    withFiles(AS_IT_IS, async (files) => {
      const answer = await files.read('a.txt', 100);
      assert.ok(
        answer.is === 'too-large' && answer.size > 100 && answer.size < LONG / 2,
        JSON.stringify(answer),
      );
      assert.equal(await textOf(files, 'short.txt'), 'short');
    }));

  test('one that is missing is looked for elsewhere, and the same process reads the next', async () => {
    using repository = changedFiles({ 'gone.txt': 'gone', 'short.txt': 'short' });
    const id = git(repository.root, ['rev-parse', 'HEAD:gone.txt']);
    rmSync(join(repository.root, '.git/objects', id.slice(0, 2), id.slice(2)));
    using tools = gitAs(AS_IT_IS);
    const place = { root: repository.root, environment: tools.environment, signal };
    const files = await treeFiles(place, repository.commit, elsewhere);
    assert.deepEqual(await files.read('gone.txt', 100), UNREAD);
    assert.equal(await textOf(files, 'short.txt'), 'short');
    assert.equal(tools.ids().length, 1);
    files.close?.();
  });

  test('a git that refuses is asked again for the next', () =>
    withFiles(`echo 'fatal: no' >&2; exit 128`, async (files, tools) => {
      assert.deepEqual(await files.read('short.txt', 100), UNREAD);
      assert.deepEqual(await files.open('a.txt'), UNREAD);
      assert.equal(tools.ids().length, 2);
    }));

  test('a git that dies in the middle of one says why, and another reads the next', () =>
    withFiles(
      `if [ -e "$0.died" ]; then ${AS_IT_IS}; fi
touch "$0.died"; "$git" "$@" | head -c ${2 * MIB}; echo 'fatal: torn' >&2; exit 128`,
      async (files) => {
        const chunks = await opened(files, 'a.txt');
        await assert.rejects(restOf(chunks), { name: 'GitError', message: 'git cat-file: fatal: torn' });
        assert.ok((await textOf(files, 'a.txt')) === CONTENTS['a.txt']);
      },
    ));

  test('a git that ends without an error before the blob does is an error too', () =>
    withFiles(`"$git" "$@" | head -c ${2 * MIB}; exit 0`, async (files) => {
      assert.deepEqual(await files.read('a.txt', LONG), {
        is: 'unreadable',
        why: 'git cat-file: it ended before the blob did',
      });
    }));

  test('a git that died since is replaced', () =>
    withFiles(AS_IT_IS, async (files, tools) => {
      assert.equal(await textOf(files, 'short.txt'), 'short');
      const [first = 0] = tools.ids();
      process.kill(first, 'SIGKILL');
      await until(() => !isAlive(first));
      assert.equal(await textOf(files, 'short.txt'), 'short');
      assert.equal(tools.ids().length, 2);
    }));

  test('a git that does not answer is given up', async (context) => {
    await withFiles(`read -r id; touch "$0.asked"; exec sleep 1000`, async (files, tools) => {
      context.mock.timers.enable({ apis: ['setTimeout'] });
      const answer = files.read('short.txt', 100);
      await until(() => existsSync(join(tools.path, 'bin/git.asked')));
      const [first = 0] = tools.ids();
      assert.ok(isAlive(first));
      context.mock.timers.tick(120_000);
      assert.deepEqual(await answer, UNREAD);
      await until(() => !isAlive(first));
      context.mock.timers.reset();
    });
  });

  test('a check that is cancelled ends git, also in the middle of one', async () => {
    using tools = gitAs(AS_IT_IS);
    const cancelled = new AbortController();
    const place = { root: repository.root, environment: tools.environment, signal: cancelled.signal };
    const files = await treeFiles(place, repository.commit, elsewhere);
    assert.equal(await textOf(files, 'short.txt'), 'short');
    const chunks = await opened(files, 'a.txt');
    cancelled.abort();
    await assert.rejects(restOf(chunks), {
      name: 'GitError',
      message: 'git cat-file: The operation was aborted',
    });
    assert.deepEqual(await files.read('short.txt', 100), UNREAD);
    await until(() => tools.ids().every((id) => !isAlive(id)));
  });
});

describe('no git is left', { skip: process.platform === 'win32' }, () => {
  test('by a check', async () => {
    using repository = makeGitRepository({
      'a.bin': 'a',
      'sums/all.sha256': listOf({ '../a.bin': 'a' }),
      'config.yml': '{}',
    });
    const baseline = { is: 'commit', commit: headOf(repository.root), name: 'main' } as const;
    repository.write({ 'sums/all.sha256': listOf({ '../a.bin': 'a', '../b.bin': 'b' }), 'b.bin': 'b' });
    using tools = gitAs(AS_IT_IS);
    const settings = { 'combined-inventory': 'none', checksums: 'sums/all.sha256' };
    const report = await repository.check(settings, undefined, baseline, tools.environment);
    assert.equal(report.outcome, 'pass');
    assert.equal(tools.ids().length, 1);
    await until(() => tools.ids().every((id) => !isAlive(id)));
  });

  test('where files are closed in the middle of one: its reader is told', async () => {
    using repository = changedFiles({ 'a.txt': longText('a'), 'b.txt': longText('b') });
    using tools = gitAs(AS_IT_IS);
    const place = {
      root: repository.root,
      environment: tools.environment,
      signal: new AbortController().signal,
    };
    const files = await treeFiles(place, repository.commit, elsewhere);
    const chunks = await opened(files, 'a.txt');
    await opened(files, 'b.txt');
    files.close?.();
    await assert.rejects(restOf(chunks), { name: 'GitError' });
    await until(() => tools.ids().every((id) => !isAlive(id)));
  });

  for (const [what, use] of [
    ['has nothing more to do', ''],
    ['holds half of a blob', 'await files.open("a.txt");'],
    ['exits', 'process.exit();'],
    ['is killed', 'process.kill(process.pid, "SIGKILL");'],
  ] as const)
    test(`by a process that ${what} and has closed nothing`, async () => {
      using repository = changedFiles({ 'a.txt': longText('a'), 'short.txt': 'short' });
      // A shell that sees git end, whatever becomes of this process.
      using tools = gitAs('trap "" PIPE; "$git" "$@"; touch "$0.ended"');
      const module = pathToFileURL(join(import.meta.dirname, '../../../src/platform/git/tree-files.ts')).href;
      const code = `
        const { treeFiles } = await import(${JSON.stringify(module)});
        const { signal } = new AbortController();
        const place = { root: ${JSON.stringify(repository.root)}, environment: process.env, signal };
        const files = await treeFiles(place, ${JSON.stringify(repository.commit)}, async () => ({ why: '' }));
        const read = await files.read('short.txt', 100);
        console.log(Buffer.from(read.bytes).toString());
        ${use}`;
      const words = ['--input-type=module', '-e', code];
      const { stdout, stderr } = spawnSync(process.execPath, words, {
        env: tools.environment,
        encoding: 'utf8',
      });
      assert.equal(stdout, 'short\n', stderr);
      await until(() => existsSync(join(tools.path, 'bin/git.ended')));
    });
});
