import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, closeSync, mkdirSync, readFileSync, realpathSync, symlinkSync } from 'node:fs';
import net from 'node:net';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { openContained } from '../../../src/platform/hashing/open-contained.ts';
import { Opener } from '../../../src/platform/hashing/opener.ts';
import { makeRepository, sha256, type TestRepository } from '../../support/repository.ts';
import { type Call, callsIn, tracedTo } from '../../support/system-calls.ts';
import { has, hashOne, IS_LINUX, IS_ROOT, IS_WINDOWS, WAYS } from './hashing.ts';

for (const byHandle of WAYS) {
  const how = byHandle ? 'by handle' : 'by comparison';

  test(`links that stay inside are followed, ${how}`, { skip: IS_WINDOWS }, () => {
    using repository = makeRepository({ 'real/a.bin': 'inside' });
    symlinkSync('real/a.bin', repository.path('link.bin'));
    symlinkSync(repository.path('real'), repository.path('folder'));
    for (const name of ['real/a.bin', 'link.bin', 'folder/a.bin']) {
      const expected = { is: 'hashed', sha256: sha256('inside'), size: 6 };
      assert.deepEqual(hashOne(repository.root, name, { byHandle }), expected, name);
    }
  });

  test(`nothing outside is opened, ${how}`, { skip: IS_WINDOWS }, () => {
    using outside = makeRepository({ 'secret.bin': 'secret' });
    using repository = makeRepository({ 'a.bin': 'inside' });
    symlinkSync(outside.path('secret.bin'), repository.path('link.bin'));
    symlinkSync(outside.root, repository.path('folder'));
    symlinkSync('link.bin', repository.path('twice.bin'));
    for (const name of ['link.bin', 'folder/secret.bin', 'twice.bin']) {
      const expected = { is: 'outside', target: outside.path('secret.bin') };
      assert.deepEqual(hashOne(repository.root, name, { byHandle }), expected, name);
    }
    // A folder whose name only begins like the root's is outside too.
    using _ = { [Symbol.dispose]: () => execFileSync('rm', ['-r', `${repository.root}-other`]) };
    mkdirSync(`${repository.root}-other`);
    symlinkSync(`${repository.root}-other`, repository.path('near'));
    assert.equal(openContained(repository.root, 'near', byHandle).is, 'outside');
  });

  test(`what is no file, ${how}`, { skip: IS_WINDOWS }, async () => {
    using repository = makeRepository({ 'folder/a.bin': 'a' });
    execFileSync('mkfifo', [repository.path('pipe')]);
    symlinkSync('pipe', repository.path('link-to-pipe'));
    symlinkSync('nothing', repository.path('broken'));
    symlinkSync('loop', repository.path('loop'));
    const server = net.createServer().listen(repository.path('socket'));
    await new Promise((resolve) => server.once('listening', resolve));
    const outcome = (name: string) => hashOne(repository.root, name, { byHandle });
    assert.deepEqual(outcome('folder'), { is: 'directory' });
    assert.deepEqual(outcome('pipe'), { is: 'special', what: 'a named pipe' });
    assert.deepEqual(outcome('link-to-pipe'), { is: 'special', what: 'a named pipe' });
    assert.deepEqual(outcome('socket'), { is: 'special', what: 'a socket' });
    assert.deepEqual(outcome('nothing'), { is: 'missing' });
    assert.deepEqual(outcome('nowhere/nothing'), { is: 'missing' });
    assert.deepEqual(outcome('folder/a.bin/below'), { is: 'missing' });
    assert.deepEqual(outcome('broken'), { is: 'broken-link', target: 'nothing' });
    const loop = outcome('loop');
    assert.ok(loop.is === 'unreadable' && loop.why.includes('ELOOP'), JSON.stringify(loop));
    server.close();
    const devices = realpathSync('/dev');
    assert.deepEqual(hashOne(devices, 'null', { byHandle }), { is: 'special', what: 'a character device' });
  });
}

test('a file whose reading is not permitted', { skip: IS_WINDOWS || IS_ROOT }, () => {
  using repository = makeRepository({ 'a.bin': 'a' });
  chmodSync(repository.path('a.bin'), 0);
  assert.deepEqual(hashOne(repository.root, 'a.bin'), {
    is: 'unreadable',
    why: 'it cannot be opened: permission denied (EACCES)',
  });
});

test('the superuser reads such a file as nobody', { skip: !(IS_LINUX && IS_ROOT) }, () => {
  using repository = makeRepository({ 'a.bin': 'a', 'open.bin': 'a' });
  chmodSync(repository.root, 0o755);
  chmodSync(repository.path('a.bin'), 0);
  const before = process.geteuid?.() ?? 0;
  process.seteuid?.(65534);
  try {
    assert.deepEqual(hashOne(repository.root, 'a.bin'), {
      is: 'unreadable',
      why: 'it cannot be opened: permission denied (EACCES)',
    });
    assert.equal(hashOne(repository.root, 'open.bin').is, 'hashed');
  } finally {
    process.seteuid?.(before);
  }
});

/** What `script` opens, with `open` and `root` at hand, as strace saw it. */
function openedBy(repository: TestRepository, script: string): Call[] {
  const module = new URL('../../../src/platform/hashing/open-contained.ts', import.meta.url);
  const hashing = new URL('hashing.ts', import.meta.url);
  const head = `import { openContained } from ${JSON.stringify(module.href)};
    import { hashOne } from ${JSON.stringify(hashing.href)};
    const root = ${JSON.stringify(repository.root)};`;
  const trace = repository.path('trace');
  const [program = '', ...words] = [
    ...tracedTo(trace),
    process.execPath,
    '--input-type=module',
    '-e',
    head + script,
  ];
  execFileSync(program, words);
  return callsIn(trace).filter(({ name }) => name.startsWith('open'));
}

const naming = (opened: readonly Call[], name: string) =>
  opened.filter(({ args }) => args.includes(`/${name}"`));

test('a pipe is not even opened', { skip: !has('strace', '-V') }, () => {
  using repository = makeRepository({ 'a.bin': 'a' });
  execFileSync('mkfifo', [repository.path('pipe')]);
  const opened = openedBy(repository, "for (const name of ['pipe', 'a.bin']) openContained(root, name);");
  const named = naming(opened, 'pipe');
  assert.ok(named.length > 0, 'the trace saw the pipe');
  for (const { args } of named) assert.match(args, /O_PATH/);
  // An ordinary file is opened for reading, by its handle, which the trace would show for a pipe too.
  const byHandle = opened.filter(({ args }) => /proc\/self\/fd\/\d+", O_RDONLY\|O_CLOEXEC$/.test(args));
  assert.equal(byHandle.length, 1);
});

test('a pipe where an ordinary file was seen is opened without waiting, and told', {
  skip: !has('strace', '-V'),
}, () => {
  using repository = makeRepository();
  execFileSync('mkfifo', [repository.path('pipe')]);
  const opened = openedBy(repository, "hashOne(root, 'pipe');");
  const named = naming(opened, 'pipe');
  const forReading = named.filter(({ args }) => !args.includes('O_PATH'));
  assert.equal(forReading.length, 1);
  for (const { args } of forReading) assert.match(args, /O_NONBLOCK\|O_NOFOLLOW/);
  assert.ok(named.length > 1, 'and then the longer way');
});

/** Makes `folder` in `root` a folder and a link to `outside` in turns until it is ended. */
async function startSwapping(root: string, outside: string) {
  const script = `const fs = require('node:fs');
    process.chdir(${JSON.stringify(root)});
    fs.writeSync(1, 'begins');
    for (;;) {
      fs.renameSync('folder', 'aside'); fs.symlinkSync(${JSON.stringify(outside)}, 'folder');
      fs.unlinkSync('folder'); fs.renameSync('aside', 'folder');
    }`;
  const child = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(child.stdout, 'data');
  return {
    async [Symbol.asyncDispose]() {
      child.kill('SIGKILL');
      await once(child, 'exit');
    },
  };
}

for (const byHandle of WAYS) {
  const how = byHandle ? 'by handle' : 'by comparison';
  test(`a folder that is swapped for a link all the time, ${how}`, { skip: IS_WINDOWS }, async () => {
    using outside = makeRepository({ 'a.bin': 'secret' });
    using repository = makeRepository({ 'folder/a.bin': 'inside' });
    await using _ = await startSwapping(repository.root, outside.root);
    const path = join(repository.root, 'folder/a.bin');
    const seen = new Set<string>();
    let nakedSecrets = 0;
    // On a busy machine either may have its turn late: as many rounds as it takes to see both.
    const isSeen = () => nakedSecrets > 0 && seen.has('inside');
    for (let round = 0; round < 5000 || (!isSeen() && round < 500_000); round++) {
      if (round % 500 === 0) await sleep(1);
      const opener = new Opener(repository.root, byHandle);
      const short = round % 2 === 0 ? opener.openInFolder('folder/a.bin') : null;
      const opened = short === null ? opener.open('folder/a.bin') : ({ is: 'open', fd: short } as const);
      opener.release();
      seen.add(opened.is === 'open' ? readFileSync(opened.fd, 'utf8') : opened.is);
      if (opened.is === 'open') closeSync(opened.fd);
      nakedSecrets += readNaked(path) === 'secret' ? 1 : 0;
    }
    assert.ok(nakedSecrets > 0, 'a plain read saw the secret, so the race was on');
    assert.ok(seen.has('inside'), [...seen].join());
    assert.ok(!seen.has('secret'));
  });
}

function readNaked(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
