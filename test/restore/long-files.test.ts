/** Long files, whose digests a thread makes: restored, cancelled, broken off and continued, with threads that fail. */

import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { DigestThreads } from '../../src/restore/digest/threads.ts';
import { NO_PROGRESS } from '../../src/restore/progress.ts';
import { contentOf, startRestore, wrongFiles } from '../../trust/restore/kills.ts';
import { type FileServer, startFileServer } from '../support/file-server.ts';
import { sha256 } from '../support/repository.ts';
import { contentsOf, emptyHome, recordedOnly, row, runRestore, statuses } from '../support/restoring.ts';

const MIB = 1024 * 1024;
/** From here on a file is long. */
const LONG = 32 * MIB;
const ENTRY = new URL('./failing-digest-worker.ts', import.meta.url);
/** Made once for all tests, which only read them. */
const CONTENTS = [0, 1, 2].map((index) => contentOf(LONG + index, index));
const filesOf = (count: number) =>
  Object.fromEntries(CONTENTS.slice(0, count).map((bytes, index) => [`models/${index}.bin`, bytes]));

function serve(server: FileServer, files: Readonly<Record<string, Buffer>>): string {
  for (const bytes of Object.values(files)) server.files.set(`/${sha256(bytes)}`, bytes);
  return `${server.origin}/{sha256}`;
}

test('many at once, long and short ones, are whole, and the check passes', async () => {
  await using server = await startFileServer();
  const files = {
    ...filesOf(3),
    'models/empty.bin': Buffer.alloc(0),
    'models/b.bin': Buffer.from('b'),
  };
  const from = serve(server, files);
  using repository = recordedOnly(files);
  const threads = new DigestThreads({ max: 2 });
  const result = await runRestore(repository.root, { from }, { machine: { threads } });
  assert.deepEqual([result.outcome, result.summary.counts.restored], ['pass', 5]);
  assert.deepEqual(wrongFiles(repository, files, false), []);
  assert.equal((await repository.check()).outcome, 'pass');
});

test('a flipped bit is a mismatch, and the next source has the right file', async () => {
  await using server = await startFileServer();
  await using other = await startFileServer();
  const files = filesOf(1);
  const [bytes = Buffer.alloc(0)] = Object.values(files);
  server.faults.set(`/${sha256(bytes)}`, [{ is: 'flip', at: LONG - MIB }]);
  const from = serve(server, files);
  using repository = recordedOnly(files);
  const alone = await runRestore(
    repository.root,
    { from },
    { machine: { threads: new DigestThreads({ max: 1 }) } },
  );
  assert.deepEqual(statuses(alone), { 'models/0.bin': 'mismatch' });
  assert.deepEqual(wrongFiles(repository, files, false), []);
  server.faults.set(`/${sha256(bytes)}`, [{ is: 'flip', at: 3 }]);
  const threads = new DigestThreads({ max: 1 });
  const both = await runRestore(
    repository.root,
    { from: `${from}\n${serve(other, files)}` },
    { machine: { threads } },
  );
  assert.equal(row(both, 'models/0.bin')?.status, 'restored');
  assert.deepEqual(wrongFiles(repository, files, false), []);
});

test('cancelled in the middle no file is there, and the next run continues', async () => {
  await using server = await startFileServer();
  const files = filesOf(2);
  const from = serve(server, files);
  using repository = recordedOnly(files);
  using home = emptyHome();
  const { environment } = home;
  const cancelled = new AbortController();
  let came = 0;
  const progress = {
    ...NO_PROGRESS,
    moved(_: unknown, bytes: number) {
      came += bytes;
      if (came > 30 * MIB) cancelled.abort(new Error('SIGTERM'));
    },
  };
  const { signal } = cancelled;
  const first = await runRestore(
    repository.root,
    { from },
    { environment, machine: { progress, signal, threads: new DigestThreads({ max: 1 }) } },
  );
  assert.notEqual(first.outcome, 'pass');
  assert.deepEqual(wrongFiles(repository, files, false), []);
  const sent = server.sent;
  const threads = new DigestThreads({ max: 1 });
  const second = await runRestore(repository.root, { from }, { environment, machine: { threads } });
  assert.equal(second.outcome, 'pass');
  assert.ok(second.files.some(({ resumed_from }) => (resumed_from ?? 0) > 5 * MIB));
  assert.ok(server.sent - sent < 56 * MIB, `${server.sent - sent} bytes were sent again`);
  assert.deepEqual(wrongFiles(repository, files, false), []);
  assert.deepEqual(readdirSync(join(home.path, 'temp/manifest-drift/partial')), []);
});

for (const [fails, outcome] of [
  ['exit 1', 'pass'],
  ['throw 30', 'pass'],
  ['unreadable 5', 'error'],
] as const)
  test(`a thread that fails (${fails}) hurts its files at most, and nothing wrong is there`, async () => {
    await using server = await startFileServer();
    const files = { ...filesOf(2), 'models/b.bin': Buffer.from('b') };
    const from = serve(server, files);
    using repository = recordedOnly(files);
    using home = emptyHome();
    const { environment } = home;
    process.env.FAILS = fails;
    const threads = new DigestThreads({ max: 1, entry: ENTRY });
    const result = await runRestore(repository.root, { from }, { environment, machine: { threads } });
    assert.equal(result.outcome, outcome);
    assert.equal(row(result, 'models/b.bin')?.status, 'restored');
    assert.deepEqual(wrongFiles(repository, files, false), []);
    if (outcome === 'pass') return;
    assert.match(row(result, 'models/0.bin')?.why ?? '', /i\/o error \(EIO\)/);
    const sent = server.sent;
    assert.equal((await runRestore(repository.root, { from }, { environment })).outcome, 'pass');
    assert.ok(server.sent - sent < 48 * MIB, `${server.sent - sent} bytes were sent again`);
  });

test('SIGTERM ends a run, and what came is kept', async () => {
  await using server = await startFileServer();
  const files = filesOf(1);
  const words = ['--from', serve(server, files)];
  server.rate = 40 * MIB;
  using repository = recordedOnly(files);
  using home = emptyHome();
  const { child, ended } = startRestore(repository.root, words, home.environment);
  while (server.sent < 22 * MIB && child.exitCode === null) await sleep(5);
  child.kill('SIGTERM');
  assert.equal(await Promise.race([ended, sleep(10_000, 'still there', { ref: false })]), 2);
  assert.deepEqual([...contentsOf(repository.path('models')).keys()], ['checksums.sha256']);
  const parts = join(home.path, 'temp/manifest-drift/partial');
  const [part = ''] = readdirSync(parts).filter((name) => name.endsWith('.part'));
  const { size } = statSync(join(parts, part));
  assert.ok(size > 11 * MIB, `${size} bytes are kept`);
  const [bytes = Buffer.alloc(0)] = Object.values(files);
  assert.ok(readFileSync(join(parts, part)).equals(bytes.subarray(0, size)));
});
