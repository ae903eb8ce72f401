/** Connections on which nothing happens, runs that are cancelled, and caches that grow. */

import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { NO_PROGRESS } from '../../src/restore/progress.ts';
import { WorkFolder } from '../../src/restore/work-folder.ts';
import { startFileServer } from '../support/file-server.ts';
import { sha256 } from '../support/repository.ts';
import { contentsOf, emptyHome, recordedOnly, row, runRestore, statuses } from '../support/restoring.ts';

const A = Buffer.alloc(400_000, 'a');

test('a connection that stalls is given up, and continued by another', async () => {
  await using server = await startFileServer();
  const path = `/${sha256(A)}`;
  server.files.set(path, A);
  server.faults.set(path, [{ is: 'stall', after: 150_000 }]);
  using repository = recordedOnly({ 'models/a.bin': A });
  const result = await runRestore(repository.root, { from: `${server.origin}/{sha256}`, stall: '1s' });
  assert.deepEqual(statuses(result), { 'models/a.bin': 'restored' });
  assert.equal(server.seen.length, 2);
  assert.match(server.seen[1]?.headers.range ?? '', /^bytes=[1-9]/);
});

test('a server that always starts over and breaks off is not asked for ever', async () => {
  await using server = await startFileServer();
  const path = `/${sha256(A)}`;
  server.files.set(path, A);
  server.answer = (seen, response) => {
    if (seen.path !== path) return false;
    response.writeHead(200, { 'content-length': A.length });
    response.write(A.subarray(0, 100_000), () => response.socket?.destroySoon());
    return true;
  };
  using repository = recordedOnly({ 'models/a.bin': A });
  const result = await runRestore(repository.root, { from: `${server.origin}/{sha256}`, tries: '3' });
  assert.deepEqual([result.outcome, statuses(result)], ['error', { 'models/a.bin': 'failed' }]);
  assert.ok(server.seen.length <= 5, `${server.seen.length} requests`);
  assert.equal(contentsOf(repository.path('models')).size, 1);
});

test('a run that is cancelled ends, places nothing, and keeps what had come', async () => {
  await using server = await startFileServer();
  const path = `/${sha256(A)}`;
  server.files.set(path, A);
  server.faults.set(path, [{ is: 'stall', after: 150_000 }]);
  using home = emptyHome();
  using repository = recordedOnly({ 'models/a.bin': A });
  const cancelled = new AbortController();
  let came = 0;
  const machine = {
    signal: cancelled.signal,
    progress: {
      ...NO_PROGRESS,
      moved(_: unknown, bytes: number) {
        came += bytes;
        if (came >= 100_000) cancelled.abort(new Error('SIGINT'));
      },
    },
  };
  const { environment } = home;
  const options = { from: `${server.origin}/{sha256}` };
  const result = await runRestore(repository.root, options, { environment, machine });
  assert.deepEqual([result.outcome, row(result, 'models/a.bin')?.status], ['error', 'failed']);
  assert.equal(contentsOf(repository.path('models')).size, 1);
  const again = await runRestore(repository.root, options, { environment });
  assert.deepEqual(statuses(again), { 'models/a.bin': 'restored' });
  assert.ok((row(again, 'models/a.bin')?.resumed_from ?? 0) >= 100_000);
});

describe('the cache', () => {
  test('is held to its size by what was used longest ago, and spares what this run used', async () => {
    using home = emptyHome();
    const folder = new WorkFolder(join(home.path, 'cache'), true);
    assert.equal(folder.prepare(), null);
    const names = ['1', '2', '3'].map((digit) => digit.repeat(64));
    for (const [index, name] of names.entries()) {
      mkdirSync(join(folder.cached(name), '..'), { recursive: true });
      writeFileSync(folder.cached(name), Buffer.alloc(1000));
      utimesSync(folder.cached(name), 1000 + index, 1000 + index);
    }
    const old = join(folder.parts, `${'4'.repeat(64)}.00000000.part`);
    writeFileSync(old, 'x');
    utimesSync(old, 1000, 1000);
    writeFileSync(join(folder.parts, `${'5'.repeat(64)}.00000000.part`), 'x');
    const pruned = await folder.prune(1500, new Set([names[0] ?? '']));
    assert.deepEqual(pruned, { files: 3, bytes: 2001 });
    assert.deepEqual(
      names.map((name) => existsSync(folder.cached(name))),
      [true, false, false],
    );
    assert.equal(readdirSync(folder.parts).length, 1);
  });

  test('that holds other bytes than its name says is not believed, and is fixed', async () => {
    await using server = await startFileServer();
    server.files.set(`/${sha256(A)}`, A);
    using home = emptyHome();
    using repository = recordedOnly({ 'models/a.bin': A });
    const cache = join(home.path, 'cache');
    const folder = new WorkFolder(cache, true);
    folder.prepare();
    mkdirSync(join(folder.cached(sha256(A)), '..'), { recursive: true });
    writeFileSync(folder.cached(sha256(A)), Buffer.alloc(A.length, 'b'));
    const options = { from: `${server.origin}/{sha256}`, cache };
    const result = await runRestore(repository.root, options);
    assert.deepEqual([result.outcome, row(result, 'models/a.bin')?.from], ['pass', server.origin]);
    using other = recordedOnly({ 'models/a.bin': A });
    const second = await runRestore(other.root, options);
    assert.deepEqual([row(second, 'models/a.bin')?.from, server.seen.length], ['cache', 1]);
  });
});
