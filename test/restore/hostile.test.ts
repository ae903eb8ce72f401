/** Servers that lie or never end, names that are made to lead elsewhere, and two runs in one place. */

import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { DigestThreads } from '../../src/restore/digest/threads.ts';
import type { FetchAttempt, FetchOptions } from '../../src/restore/fetch-attempt.ts';
import { fetchJob } from '../../src/restore/fetch-job.ts';
import type { SourceCandidate } from '../../src/restore/sources/shared/source.ts';
import { Spool } from '../../src/restore/spool.ts';
import { random } from '../../trust/restore/trial.ts';
import { type FileServer, startFileServer } from '../support/file-server.ts';
import { makeRepository, sha256 } from '../support/repository.ts';
import {
  contentsOf,
  emptyHome,
  inventoryOf,
  recordedOnly,
  row,
  runRestore,
  statuses,
} from '../support/restoring.ts';

const A = Buffer.alloc(50_000, 'a');
const B = Buffer.alloc(50_000, 'b');
const PATH = `/${sha256(A)}`;
const inModels = (root: string) => [...contentsOf(join(root, 'models')).keys()].sort();

describe('a server that', () => {
  type Answer = NonNullable<FileServer['answer']>;
  const answering =
    (status: number, headers: Record<string, string>, body: Uint8Array): Answer =>
    (_, response) => {
      response.writeHead(status, headers).end(body);
      return true;
    };
  const ranged = (range: string, body: Uint8Array) => answering(206, { 'content-range': range }, body);
  const CASES: readonly (readonly [words: string, answer: Answer, status: string])[] = [
    ['codes other bytes', answering(200, { 'content-encoding': 'gzip' }, gzipSync(B)), 'failed'],
    ['codes the right bytes', answering(200, { 'content-encoding': 'gzip' }, gzipSync(A)), 'failed'],
    ['sends a part that nobody asked for', ranged('bytes 100-49999/50000', A.subarray(100)), 'failed'],
    ['sends a part without saying which', answering(206, {}, A), 'failed'],
    [
      'sends several parts',
      answering(206, { 'content-type': 'multipart/byteranges; boundary=x' }, A),
      'failed',
    ],
    // By its own word it has as many bytes as are recorded.
    ['sends the start alone and calls it a part', ranged('bytes 0-9/50000', A.subarray(0, 10)), 'failed'],
    ['sends headers without end', answering(200, { 'x-long': 'x'.repeat(60_000) }, A), 'failed'],
    ['redirects to a file', answering(302, { location: 'file:///etc/passwd' }, A), 'failed'],
    ['redirects to nowhere', answering(302, {}, A), 'failed'],
    ['answers with nothing', answering(204, {}, Buffer.alloc(0)), 'failed'],
    ['answers with a page', answering(200, { 'content-type': 'text/html' }, Buffer.from('<html>')), 'failed'],
    [
      'answers with a page of unknown length',
      answering(200, { 'content-type': 'text/html; charset=utf-8', 'transfer-encoding': 'chunked' }, B),
      'failed',
    ],
    ['answers with other bytes', answering(200, { 'content-type': 'application/x' }, B), 'mismatch'],
  ];
  for (const [words, answer, status] of CASES)
    test(`${words} leaves nothing`, async () => {
      await using server = await startFileServer();
      server.answer = answer;
      using repository = recordedOnly({ 'models/a.bin': A });
      const result = await runRestore(repository.root, { from: `${server.origin}/{sha256}`, tries: '2' });
      assert.equal(row(result, 'models/a.bin')?.status, status, row(result, 'models/a.bin')?.why);
      assert.deepEqual(inModels(repository.root), ['checksums.sha256']);
    });

  test('sends the file in parts that are smaller than was asked for is asked for the others', async () => {
    await using server = await startFileServer();
    server.answer = ({ headers: { range = 'bytes=0-' } }, response) => {
      const from = Number(range.slice('bytes='.length, -1));
      const part = A.subarray(from, from + 20_000);
      const said = `bytes ${from}-${from + part.length - 1}/${A.length}`;
      response.writeHead(206, { 'content-range': said }).end(part);
      return true;
    };
    using repository = recordedOnly({ 'models/a.bin': A });
    const result = await runRestore(repository.root, { from: `${server.origin}/{sha256}`, tries: '2' });
    assert.deepEqual([statuses(result), server.seen.length], [{ 'models/a.bin': 'restored' }, 3]);
  });

  for (const form of ['[::ffff:127.0.0.1]', '2130706433', '0x7f.1', '127.1', '[::1]', 'localhost'])
    test(`redirects to ${form} is not followed`, async () => {
      await using server = await startFileServer();
      await using other = await startFileServer();
      const { port } = new URL(other.origin);
      server.faults.set(PATH, [{ is: 'redirect', to: `https://${form}:${port}/x` }]);
      using repository = recordedOnly({ 'models/a.bin': A });
      const options = { from: `${server.origin}/{sha256}`, tries: '1' };
      const result = await runRestore(repository.root, options);
      // 127.1 and its like are 127.0.0.1 with another port, and that was not named either.
      assert.deepEqual([statuses(result), other.seen.length], [{ 'models/a.bin': 'failed' }, 0]);
    });

  test('answers nobody is not waited for a thousand times', async () => {
    await using server = await startFileServer();
    server.answer = answering(503, {}, Buffer.alloc(0));
    const files = Object.fromEntries(Array.from({ length: 100 }, (_, at) => [`models/${at}.bin`, `${at}`]));
    using repository = recordedOnly(files);
    const from = `${server.origin}/{sha256}`;
    const result = await runRestore(repository.root, { from });
    assert.deepEqual([result.outcome, result.summary.counts], ['error', { failed: 100 }]);
    assert.ok(server.seen.length < 60, `${server.seen.length} requests`);
    assert.ok(result.files.some(({ why }) => why.endsWith('is asked no more')));
    server.answer = null;
    for (const content of Object.values(files)) server.files.set(`/${sha256(content)}`, Buffer.from(content));
    assert.equal((await runRestore(repository.root, { from })).outcome, 'pass');
  });
});

test('a body without end speaks against the disk where no size is known, else against its source', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'drift-endless-'));
  let closed = 0;
  async function* endless() {
    for (;;) {
      await sleep(0);
      yield Buffer.alloc(1000);
    }
  }
  const source: SourceCandidate = {
    from: 'https://example.com',
    place: 'https://example.com/x',
    isLocal: false,
    contradicts: true,
    open: async () => ({
      is: 'bytes',
      start: 0,
      total: null,
      sha256: null,
      etag: null,
      body: endless(),
      close: () => {
        closed += 1;
      },
    }),
  };
  const options: FetchOptions = {
    tries: 2,
    secondMs: 1,
    signal: new AbortController().signal,
    room: 10_500,
    outages: new Map(),
    progress: () => {},
    sized: () => {},
    quarantine: async () => {},
    verify: true,
  };
  try {
    for (const [size, result] of [
      [null, 'failed'],
      [5000, 'mismatch'],
    ] as const) {
      const threads = new DigestThreads({ max: 0 });
      const spool = await Spool.create(folder, sha256(A), { threads, signal: options.signal });
      const attempts: FetchAttempt[] = [];
      const job = { sha256: sha256(A), size, files: [], origins: [] };
      assert.equal(await fetchJob(job, [source], spool, attempts, options), false);
      assert.deepEqual([attempts[0]?.result, attempts[0]?.contradicts], [result, result === 'mismatch']);
      assert.equal(spool.length, 0, 'nothing of it is kept');
      await spool.remove();
    }
    assert.equal(closed, 2);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('right bytes are taken whatever they are called, and a page that is recorded is held to its record', async () => {
  await using server = await startFileServer();
  const files = { 'models/a.bin': A, 'docs/card.html': Buffer.from('<html>') };
  using repository = recordedOnly(files);
  for (const [path, content] of Object.entries(files)) {
    const digest = sha256(content);
    server.files.set(`/${digest}`, path === 'models/a.bin' ? A : Buffer.from('<body>'));
    server.headers.set(`/${digest}`, { 'content-type': 'text/html' });
  }
  const result = await runRestore(repository.root, { from: `${server.origin}/{sha256}` });
  assert.deepEqual(statuses(result), { 'models/a.bin': 'restored', 'docs/card.html': 'mismatch' });
});

describe('names', () => {
  test('that look like parts of an address are parts of a name', async () => {
    await using server = await startFileServer();
    const name = 'models/{sha256}%2e%2e#a?b&c ü.bin';
    server.files.set(`/store/${name}`, A);
    using repository = recordedOnly({ [name]: A });
    const result = await runRestore(repository.root, { from: `${server.origin}/store/{path}` });
    assert.deepEqual(statuses(result), { [name]: 'restored' });
    assert.deepEqual(
      server.seen.map(({ path }) => path),
      [`/store/${name}`],
    );
  });

  test('of recorded addresses that are no plain https are not asked', async () => {
    await using server = await startFileServer();
    const { host } = new URL(server.origin);
    const urls = [
      `https://user:secret@${host}/a`,
      `http://${host}/a`,
      'file:///etc/passwd',
      `ftp://${host}/a`,
      'javascript:0',
      `//${host}/a`,
    ];
    const files = urls.map((source_url, at) => ({ path: `models/${at}.bin`, sha256: sha256(A), source_url }));
    using repository = makeRepository({ 'inventory/combined_inventory.json': inventoryOf(files) });
    const result = await runRestore(repository.root, { from: `${server.origin}\nrecorded` });
    assert.deepEqual([...new Set(Object.values(statuses(result)))], ['unsourced']);
    assert.equal(server.seen.length, 0);
  });
});

describe('in one repository', () => {
  const FILES = Object.fromEntries(
    Array.from({ length: 6 }, (_, at) => [`models/${at}/a.bin`, Buffer.alloc(200_000, at + 1)]),
  );
  const serve = (server: FileServer) => {
    for (const content of Object.values(FILES)) server.files.set(`/${sha256(content)}`, content);
  };

  for (const cache of ['none', 'cache'])
    test(`two runs at once both find the files in their places (cache: ${cache})`, async () => {
      await using server = await startFileServer();
      serve(server);
      server.rate = 4_000_000;
      using repository = recordedOnly(FILES);
      using home = emptyHome();
      mkdirSync(home.environment.RUNNER_TEMP ?? '', { recursive: true });
      const options = {
        from: `${server.origin}/{sha256}`,
        cache: cache === 'none' ? cache : join(home.path, cache),
      };
      const { environment } = home;
      const runs = await Promise.all([0, 1].map(() => runRestore(repository.root, options, { environment })));
      assert.deepEqual(
        runs.map(({ outcome }) => outcome),
        ['pass', 'pass'],
        JSON.stringify(runs[1]?.files, null, 1),
      );
      assert.equal((await repository.check()).outcome, 'pass');
      assert.equal(inModels(repository.root).length, 7, 'no temporary name is left');
    });

  test('runs that are cancelled at any moment leave no wrong and no half file', async () => {
    await using server = await startFileServer();
    serve(server);
    server.rate = 8_000_000;
    const pick = random(5);
    using home = emptyHome();
    const { environment } = home;
    for (let trial = 0; trial < 15; trial += 1) {
      using repository = recordedOnly(FILES);
      const cancel = new AbortController();
      const options = { from: `${server.origin}/{sha256}`, cache: join(home.path, `cache-${trial % 3}`) };
      const run = runRestore(repository.root, options, { environment, machine: { signal: cancel.signal } });
      const timer = setTimeout(() => cancel.abort(), pick(150));
      await run.catch(() => undefined);
      clearTimeout(timer);
      for (const [name, bytes] of contentsOf(repository.path('models')))
        if (name !== 'checksums.sha256')
          assert.ok(bytes !== null && FILES[`models/${name}`]?.equals(bytes), `${trial}: ${name}`);
    }
    using repository = recordedOnly(FILES);
    const options = { from: `${server.origin}/{sha256}`, cache: join(home.path, 'cache-0') };
    assert.equal((await runRestore(repository.root, options, { environment })).outcome, 'pass');
  });
});
