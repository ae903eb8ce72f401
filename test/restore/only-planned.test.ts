/** What a run writes to and whom it speaks to, as strace sees it; and folders that are swapped meanwhile. */

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { test } from 'node:test';
import { DestinationFolder } from '../../src/restore/destination.ts';
import { entryOf } from '../support/entries.ts';
import { loopbackCertificate, startFileServer } from '../support/file-server.ts';
import { needs } from '../support/programs.ts';
import { sha256 } from '../support/repository.ts';
import { emptyHome, recordedOnly } from '../support/restoring.ts';
import { type Call, callsIn, reached, tracedTo, writtenPaths } from '../support/system-calls.ts';

const CLI = entryOf('cli');
const A = Buffer.alloc(100_000, 'a');

/** Folders are entered by descriptors, which the trace names where they are opened. */
function withoutHandles(calls: readonly Call[]): Call[] {
  const opened = new Map<string, string>();
  return calls.map((call) => {
    const args = call.args.replace(/\/proc\/self\/fd\/(\d+)/g, (text, fd: string) => opened.get(fd) ?? text);
    const [, fd, path] = /^(\d+)<([^>]*)>/.exec(call.result) ?? [];
    if (fd !== undefined && path !== undefined) opened.set(fd, path);
    return { ...call, args };
  });
}

async function traced(words: readonly string[], environment: Record<string, string>): Promise<Call[]> {
  const folder = mkdtempSync(join(tmpdir(), 'drift-trace-'));
  const file = join(folder, 'trace');
  try {
    const [program = '', ...rest] = [...tracedTo(file), process.execPath, CLI, ...words];
    const child = spawn(program, rest, { env: environment, stdio: 'ignore' });
    assert.equal(await new Promise((resolve) => child.on('exit', resolve)), 0);
    return withoutHandles(callsIn(file));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test('only planned paths, the work folder and the cache are written to', needs('strace', 'git'), async () => {
  await using server = await startFileServer();
  server.files.set(`/${sha256(A)}`, A);
  using repository = recordedOnly({ 'models/new/a.bin': A, 'models/copy.bin': A });
  using home = emptyHome();
  const cache = join(home.path, 'cache');
  const environment = { ...home.environment, NODE_EXTRA_CA_CERTS: loopbackCertificate().file };
  const words = ['restore', repository.root, '--from', `${server.origin}/{sha256}`, '--cache', cache];
  const calls = await traced(words, environment);
  const written = writtenPaths(calls, process.cwd()).filter((path) => !/^\/(dev|proc)\//.test(path));
  const models = repository.path('models');
  const isPlanned = (path: string) =>
    path === cache ||
    path.startsWith(`${cache}/`) ||
    [join(models, 'new'), join(models, 'new/a.bin'), join(models, 'copy.bin'), models].includes(path) ||
    (/^\.restore-[\w.]+-\d+-[0-9a-f]{8}$/.test(path.split('/').at(-1) ?? '') &&
      [models, join(models, 'new')].includes(dirname(path)));
  assert.deepEqual(
    written.filter((path) => !isPlanned(path)),
    [],
  );
  assert.ok(written.includes(join(models, 'copy.bin')), 'the trace sees what is placed');
  assert.ok(
    written.some((path) => path.startsWith(cache)),
    'the trace sees the cache',
  );
  const asked = reached(calls).filter((call) => call.startsWith('connect') && /AF_INET/.test(call));
  assert.ok(asked.length > 0, 'the trace sees the connection');
  const { port } = new URL(server.origin);
  assert.deepEqual(
    asked.filter((call) => !call.includes(`htons(${port})`)),
    [],
  );
});

test('a folder that becomes a link while it is entered leads nowhere', {
  skip: process.platform !== 'linux' && 'only Linux enters folders by descriptors',
}, () => {
  const base = mkdtempSync(join(tmpdir(), 'drift-swap-'));
  try {
    const [root, outside] = [join(base, 'root'), join(base, 'outside')];
    for (const folder of [root, outside, join(root, 'models')]) mkdirSync(folder);
    const folder = new DestinationFolder(root, 'models/a.bin');
    renameSync(join(root, 'models'), join(root, 'old'));
    symlinkSync(outside, join(root, 'models'));
    writeFileSync(folder.at('x'), 'bytes');
    assert.equal(folder.place(folder.at('x'), 'a.bin', null), true);
    folder.close();
    assert.deepEqual([readdirSync(outside), readdirSync(join(root, 'old'))], [[], ['a.bin']]);
    assert.throws(() => new DestinationFolder(root, 'models/a.bin'), { code: 'ENOTDIR' });
  } finally {
    rmSync(base, { recursive: true });
  }
});

test('what appears in a place meanwhile is not replaced', () => {
  const base = mkdtempSync(join(tmpdir(), 'drift-place-'));
  try {
    const folder = new DestinationFolder(base, 'a.bin');
    writeFileSync(folder.at('x'), 'ours');
    writeFileSync(folder.at('a.bin'), 'theirs');
    assert.equal(folder.place(folder.at('x'), 'a.bin', null), false);
    folder.close();
    assert.deepEqual(readdirSync(base).sort(), ['a.bin', 'x']);
  } finally {
    rmSync(base, { recursive: true });
  }
});
