/** Runs that are killed at random moments, several at once on one cache, and disks that are full. */

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { describe, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { contentOf, startRestore, wrongFiles } from '../../trust/restore/kills.ts';
import { entryOf } from '../support/entries.ts';
import { loopbackCertificate, startFileServer } from '../support/file-server.ts';
import { needsMounts, smallDisk } from '../support/namespaces.ts';
import { sha256 } from '../support/repository.ts';
import { contentsOf, emptyHome, recordedOnly } from '../support/restoring.ts';

const CLI = entryOf('cli');

describe('killed', () => {
  test('five times, and each run asks for what the one before had not kept', async () => {
    await using server = await startFileServer();
    const files = { 'models/a.bin': contentOf(12_000_000) };
    server.files.set(`/${sha256(files['models/a.bin'])}`, files['models/a.bin']);
    using repository = recordedOnly(files);
    using home = emptyHome();
    const words = ['--from', `${server.origin}/{sha256}`];
    server.rate = 12_000_000;
    const parts = join(home.path, 'temp/manifest-drift/partial');
    const kept: number[] = [];
    const keep = () =>
      kept.push(
        Math.max(
          0,
          ...readdirSync(parts)
            .filter((name) => name.endsWith('.part'))
            .map((name) => statSync(join(parts, name)).size),
        ),
      );
    for (let kill = 1; kill <= 5; kill += 1) {
      const sent = server.sent;
      const { child, ended } = startRestore(repository.root, words, home.environment);
      // Killed while bytes come, whenever that begins on a busy machine.
      while (server.sent - sent < 1_000_000 + kill * 137_000 && child.exitCode === null) await sleep(5);
      child.kill('SIGKILL');
      await ended;
      assert.deepEqual(wrongFiles(repository, files), []);
      keep();
    }
    server.rate = null;
    assert.equal(await startRestore(repository.root, words, home.environment).ended, 0);
    assert.deepEqual([...contentsOf(repository.path('models')).keys()].sort(), ['a.bin', 'checksums.sha256']);
    assert.deepEqual(wrongFiles(repository, files), []);
    // What the kernel held for a process that was killed is lost, and on a busy machine that is much.
    const asked = server.seen.map(({ headers }) => Number(/\d+/.exec(headers.range ?? '')?.[0] ?? 0));
    assert.deepEqual(asked, [0, ...kept]);
    assert.ok((kept.at(-1) ?? 0) > 0);
    assert.deepEqual(readdirSync(parts), [], 'no part is left behind');
  });

  test('before its first byte was on the disk, and nothing of it is left behind', async () => {
    await using server = await startFileServer();
    const files = { 'models/a.bin': contentOf(1000) };
    const digest = sha256(files['models/a.bin']);
    server.files.set(`/${digest}`, files['models/a.bin']);
    using repository = recordedOnly(files);
    using home = emptyHome();
    const parts = join(home.path, 'temp/manifest-drift/partial');
    mkdirSync(parts, { recursive: true });
    writeFileSync(join(parts, `${digest}.00000000.part`), '');
    writeFileSync(join(parts, `${digest}.00000000.part.etag`), 'x\n"y"\n');
    mkdirSync(join(parts, `${digest}.11111111.part`));
    const words = ['--from', `${server.origin}/{sha256}`];
    assert.equal(await startRestore(repository.root, words, home.environment).ended, 0);
    assert.deepEqual(wrongFiles(repository, files), []);
    assert.deepEqual(readdirSync(parts), [`${digest}.11111111.part`], 'a folder is no part');
  });
});

describe('several processes on one cache', () => {
  const run = async (processes: number, breakLock: boolean) => {
    await using server = await startFileServer();
    const files = { 'models/a.bin': contentOf(6_000_000) };
    const hex = sha256(files['models/a.bin']);
    server.files.set(`/${hex}`, files['models/a.bin']);
    server.rate = 12_000_000;
    using home = emptyHome();
    const cache = join(home.path, 'cache');
    mkdirSync(join(cache, 'partial'), { recursive: true });
    const repositories = Array.from({ length: processes }, () => recordedOnly(files));
    try {
      const words = ['--from', `${server.origin}/{sha256}`, '--cache', cache];
      const children = repositories.map(({ root }) => startRestore(root, words, home.environment).ended);
      let isOver = false;
      const breaking = async () => {
        while (breakLock && !isOver) {
          rmSync(join(cache, 'partial', `${hex}.lock`), { force: true });
          await sleep(10);
        }
      };
      const breaker = breaking();
      const statuses = await Promise.all(children);
      isOver = true;
      await breaker;
      assert.deepEqual(statuses, Array(processes).fill(0));
      for (const repository of repositories) assert.deepEqual(wrongFiles(repository, files), []);
      assert.ok(repositories.every(({ root }) => contentsOf(join(root, 'models')).has('a.bin')));
      return server.sent / files['models/a.bin'].length;
    } finally {
      for (const repository of repositories) repository[Symbol.dispose]();
    }
  };

  test('fetch a file about once', async () => {
    const share = await run(4, false);
    assert.ok(share <= 1.1, `${share.toFixed(2)} of the size was sent`);
  });

  test('with a lock that is broken all the time are right all the same', async () => {
    await run(8, true);
  });
});

test('a disk that is too small is told before any request', needsMounts, async () => {
  await using server = await startFileServer();
  const files = { 'models/a.bin': contentOf(500_000) };
  server.files.set(`/${sha256(files['models/a.bin'])}`, files['models/a.bin']);
  using repository = recordedOnly(files);
  repository.write({
    'inventory/combined_inventory.json': {
      models: [{ id: 'm', path: 'models/a.bin', version: '1', size_bytes: 500_000 }],
      datasets: [],
    },
  });
  const disk = mkdtempSync(join(tmpdir(), 'drift-disk-'));
  const home = mkdtempSync(join(tmpdir(), 'drift-home-'));
  try {
    const words = ['--from', `${server.origin}/{sha256}`, '--into', disk, '--cache', 'none'];
    const run = (kibibytes: number) => {
      const command = smallDisk(
        disk,
        [process.execPath, CLI, 'restore', repository.root, ...words],
        kibibytes,
      );
      const [program = '', ...rest] = command;
      const environment = {
        PATH: process.env.PATH,
        HOME: home,
        CI: '1',
        NODE_EXTRA_CA_CERTS: loopbackCertificate().file,
      };
      return spawnSync(program, rest, { env: environment, encoding: 'utf8' });
    };
    const { status, stderr } = run(64);
    assert.deepEqual([status, server.seen.length], [2, 0], stderr);
  } finally {
    rmSync(disk, { recursive: true });
    rmSync(home, { recursive: true });
  }
});
