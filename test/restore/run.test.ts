/** What restoring does on a real disk, from real servers. */

import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { describe, test } from 'node:test';
import type { Job } from '../../src/restore/plan-restore.ts';
import { PreflightError } from '../../src/restore/preflight.ts';
import type { RestoreProgress } from '../../src/restore/progress.ts';
import { startFileServer } from '../support/file-server.ts';
import { makeGitRepository } from '../support/git.ts';
import { EMPTY_COMBINED, listOf, makeRepository, sha256 } from '../support/repository.ts';
import {
  contentsOf,
  emptyHome,
  inventoryOf,
  recordedOnly,
  row,
  runRestore,
  statuses,
} from '../support/restoring.ts';

const A = Buffer.alloc(300_000, 'a');
const B = Buffer.from('b');

describe('from a store by digest', () => {
  test('brings what is missing, once a digest, and the check passes', async () => {
    await using server = await startFileServer();
    server.files.set(`/${sha256(A)}`, A).set(`/${sha256(B)}`, B);
    using repository = recordedOnly({ 'models/a.bin': A, 'models/copy/a.bin': A, 'models/b.bin': B });
    const result = await runRestore(repository.root, { from: `${server.origin}/{sha256}` });
    assert.deepEqual(statuses(result), {
      'models/a.bin': 'restored',
      'models/b.bin': 'restored',
      'models/copy/a.bin': 'restored',
    });
    assert.equal(result.outcome, 'pass');
    assert.equal(server.seen.length, 2, 'one request a digest');
    assert.deepEqual(readFileSync(repository.path('models/copy/a.bin')), A);
    assert.equal(statSync(repository.path('models/a.bin')).mode & 0o111, 0);
    assert.equal((await repository.check()).outcome, 'pass');
    assert.equal(
      (await runRestore(repository.root, { from: `${server.origin}/{sha256}` })).summary.present,
      3,
    );
    assert.equal(server.seen.length, 2, 'nothing is asked when all is there');
  });

  test('takes the right file where records of its digest contradict each other in its size', async () => {
    await using server = await startFileServer();
    server.files.set(`/${sha256(A)}`, A).set(`/${sha256(B)}`, B);
    const files = [
      { path: 'a.bin', sha256: sha256(A), size_bytes: A.length - 1 },
      { path: 'copy.bin', sha256: sha256(A), size_bytes: A.length },
      { path: 'other.bin', sha256: sha256(A) },
      { path: 'b.bin', sha256: sha256(B), size_bytes: 2 },
      { path: 'b2.bin', sha256: sha256(B), size_bytes: 2 },
    ];
    using repository = makeRepository({ 'inventory/combined_inventory.json': inventoryOf(files) });
    const result = await runRestore(repository.root, { from: `${server.origin}/{sha256}` });
    assert.deepEqual(statuses(result), {
      'models/a.bin': 'restored',
      'models/copy.bin': 'restored',
      'models/other.bin': 'restored',
      'models/b.bin': 'mismatch',
      'models/b2.bin': 'mismatch',
    });
    assert.deepEqual(readFileSync(repository.path('models/a.bin')), A);
  });

  test('tells of each file how far it is and when it is done, and its size where only the source knows it', async () => {
    await using server = await startFileServer();
    server.files.set(`/${sha256(A)}`, A);
    using repository = recordedOnly({ 'models/a.bin': A, 'models/b.bin': B });
    const seen: string[] = [];
    const came = new Map<string, number>();
    const pathOf = ({ files }: Job) => files[0]?.path ?? '';
    const progress: RestoreProgress = {
      wanted: (jobs) => seen.push(`wanted ${jobs.map(pathOf).sort().join(' ')}`),
      begun: (job) => seen.push(`${pathOf(job)} begun`),
      sized: (job, bytes) => seen.push(`${pathOf(job)} of ${bytes}`),
      moved: (job, bytes, how) =>
        came.set(`${how} ${pathOf(job)}`, (came.get(`${how} ${pathOf(job)}`) ?? 0) + bytes),
      finished(_, rows) {
        for (const { path, status } of rows) seen.push(`${path} ${status}`);
      },
    };
    await runRestore(repository.root, { from: `${server.origin}/{sha256}` }, { machine: { progress } });
    assert.deepEqual(
      seen.filter((line) => !line.includes('b.bin ')),
      [
        'wanted models/a.bin models/b.bin',
        'models/a.bin begun',
        `models/a.bin of ${A.length}`,
        'models/a.bin restored',
      ],
    );
    assert.ok(seen.includes('models/b.bin gone'));
    assert.equal(came.get('came models/a.bin'), A.length);
  });

  test('asks nobody who was not named', async () => {
    await using server = await startFileServer();
    const url = `${server.origin}/a.bin`;
    using repository = makeRepository({
      'inventory/combined_inventory.json': inventoryOf([
        { path: 'a.bin', sha256: sha256(A), size_bytes: A.length, source_url: url },
      ]),
    });
    server.files.set('/a.bin', A);
    const unnamed = await runRestore(repository.root, {});
    assert.deepEqual(statuses(unnamed), { 'models/a.bin': 'unsourced' });
    assert.equal(server.seen.length, 0);
    const named = await runRestore(repository.root, { from: server.origin });
    assert.deepEqual(statuses(named), { 'models/a.bin': 'restored' });
    assert.equal(row(named, 'models/a.bin')?.from, server.origin);
  });

  test('the next source is asked when one lies, and the lie is reported', async () => {
    await using liar = await startFileServer();
    await using server = await startFileServer();
    const wrong = Buffer.from(A);
    wrong[1000] = 0;
    liar.files.set(`/${sha256(A)}`, wrong);
    server.files.set(`/${sha256(A)}`, A);
    using repository = recordedOnly({ 'models/a.bin': A });
    const from = `${liar.origin}/{sha256}\n${server.origin}/{sha256}`;
    const result = await runRestore(repository.root, { from });
    assert.equal(result.outcome, 'pass');
    assert.deepEqual(
      row(result, 'models/a.bin')?.attempts.map(({ result: came, sha256: actual }) => [came, actual]),
      [
        ['mismatch', sha256(wrong)],
        ['verified', null],
      ],
    );
  });

  test('without another source a lie fails, and nothing has the name', async () => {
    await using liar = await startFileServer();
    liar.files.set(`/${sha256(A)}`, B);
    using repository = recordedOnly({ 'models/a.bin': A });
    const result = await runRestore(repository.root, { from: `${liar.origin}/{sha256}` });
    assert.deepEqual([result.outcome, statuses(result)], ['fail', { 'models/a.bin': 'mismatch' }]);
    assert.deepEqual([...contentsOf(repository.path('models')).keys()], ['checksums.sha256']);
    const gone = await runRestore(repository.root, { from: `${liar.origin}/x/{sha256}` });
    assert.deepEqual([gone.outcome, statuses(gone)], ['fail', { 'models/a.bin': 'gone' }]);
  });
});

describe('the selection', () => {
  const files = { 'models/a.bin': A, 'models/b.bin': B, 'data/c.bin': Buffer.alloc(1000) };
  const setUp = async () => {
    const server = await startFileServer();
    for (const content of Object.values(files)) server.files.set(`/${sha256(content)}`, content);
    const repository = makeRepository({
      'inventory/combined_inventory.json': inventoryOf(
        Object.entries(files).map(([path, content]) => ({
          path,
          sha256: sha256(content),
          size_bytes: content.length,
        })),
        { path: undefined },
      ),
    });
    return { server, repository, from: `${server.origin}/{sha256}` };
  };

  test('by glob, number and bytes; what is left out is counted', async () => {
    const { server, repository, from } = await setUp();
    await using _server = server;
    using _repository = repository;
    const dry = (more: object) => runRestore(repository.root, { from, ...more }, { dryRun: true });
    assert.deepEqual(statuses(await dry({ only: 'models/**' })), {
      'data/c.bin': 'left-out',
      'models/a.bin': 'planned',
      'models/b.bin': 'planned',
    });
    assert.deepEqual(statuses(await dry({ largest: '1' })), {
      'data/c.bin': 'left-out',
      'models/a.bin': 'planned',
      'models/b.bin': 'left-out',
    });
    assert.deepEqual(statuses(await dry({ 'max-bytes': '2kB' })), {
      'data/c.bin': 'planned',
      'models/a.bin': 'left-out',
      'models/b.bin': 'planned',
    });
    assert.equal(server.seen.length, 0, 'a dry run asks nobody');
    assert.equal(contentsOf(repository.path('models')).size, 0);
  });

  test('--into mirrors the recorded paths elsewhere', async () => {
    const { server, repository, from } = await setUp();
    await using _server = server;
    using _repository = repository;
    using home = emptyHome();
    const into = join(home.path, 'mirror');
    mkdirSync(into);
    await runRestore(repository.root, { from, into });
    assert.deepEqual([...contentsOf(into).keys()].sort(), Object.keys(files).sort());
  });

  test('--into makes a folder that is not there, but not for a dry run', async () => {
    const { server, repository, from } = await setUp();
    await using _server = server;
    using _repository = repository;
    using home = emptyHome();
    for (const into of [join(home.path, 'new'), join(home.path, 'deep/er/new')]) {
      await runRestore(repository.root, { from, into }, { dryRun: true });
      assert.ok(!existsSync(into));
      await runRestore(repository.root, { from, into });
      assert.deepEqual([...contentsOf(into).keys()].sort(), Object.keys(files).sort());
    }
    const asked = server.seen.length;
    writeFileSync(join(home.path, 'file'), 'x');
    for (const into of [join(home.path, 'file'), join(home.path, 'file/below')])
      await assert.rejects(runRestore(repository.root, { from, into }), /--into .* is no folder/);
    assert.equal(server.seen.length, asked, 'nobody was asked');
  });
});

test('folders that the system does not let be made are named', {
  skip: process.platform === 'linux' ? false : 'there are no such folders here',
}, async () => {
  await using server = await startFileServer();
  using repository = recordedOnly({ 'models/b.bin': B });
  for (const [options, named] of [
    [{ into: '/proc/no-such/below' }, /--into \/proc\/no-such\/below: the folder can't be made \(ENOENT\)/],
    [{ cache: '/proc/no-such/below' }, /\/proc\/no-such\/below cannot be used: .* \(ENOENT\)/],
  ] as const)
    await assert.rejects(
      runRestore(repository.root, { from: `${server.origin}/{sha256}`, ...options }),
      (error) => error instanceof PreflightError && error.problems.some((problem) => named.test(problem)),
    );
});

describe('what is there already', () => {
  test('is left alone, and with --replace mismatched replaced by what is recorded', async () => {
    await using server = await startFileServer();
    server.files.set(`/${sha256(A)}`, A);
    using repository = recordedOnly({ 'models/a.bin': A });
    repository.write({ 'models/a.bin': 'other' });
    const from = `${server.origin}/{sha256}`;
    const kept = await runRestore(repository.root, { from });
    assert.deepEqual([kept.summary.present, kept.files.length], [1, 0]);
    assert.equal(readFileSync(repository.path('models/a.bin'), 'utf8'), 'other');
    const replaced = await runRestore(repository.root, { from, replace: 'mismatched' });
    assert.deepEqual(statuses(replaced), { 'models/a.bin': 'restored' });
    assert.deepEqual(readFileSync(repository.path('models/a.bin')), A);
  });

  test('links, folders and tracked files are left alone', async () => {
    await using server = await startFileServer();
    server.files.set(`/${sha256(A)}`, A);
    using repository = makeGitRepository({
      'inventory/combined_inventory.json': EMPTY_COMBINED,
      'models/tracked.bin': A,
      'models/checksums.sha256': listOf({
        'models/tracked.bin': A,
        'models/link.bin': A,
        'models/folder.bin': A,
      }),
    });
    const { rmSync } = await import('node:fs');
    rmSync(repository.path('models/tracked.bin'));
    symlinkSync('nowhere', repository.path('models/link.bin'));
    mkdirSync(repository.path('models/folder.bin'));
    const result = await runRestore(repository.root, { from: `${server.origin}/{sha256}` });
    assert.deepEqual(statuses(result), {
      'models/folder.bin': 'blocked',
      'models/link.bin': 'blocked',
      'models/tracked.bin': 'left-to-git',
    });
    assert.equal(server.seen.length, 0);
  });
});

test('a file whose records contradict each other is not placed, and others are', async () => {
  const shared = { 'models/shared.bin': B };
  for (const [other, status] of [
    [listOf({ 'models/a.bin': B }), 'blocked'],
    [listOf({ 'models/a.bin': A }), 'restored'],
  ] as const) {
    await using server = await startFileServer();
    server.files.set(`/${sha256(A)}`, A).set(`/${sha256(B)}`, B);
    using repository = makeRepository({
      'inventory/combined_inventory.json': EMPTY_COMBINED,
      'models/checksums.sha256': listOf({ 'models/a.bin': A, ...shared }),
      SHA256SUMS: other,
    });
    const result = await runRestore(repository.root, { from: `${server.origin}/{sha256}` });
    assert.deepEqual(statuses(result), { 'models/a.bin': status, 'models/shared.bin': 'restored' });
  }
});

describe('preflight', () => {
  test('tells all problems at once, before any request', async () => {
    await using server = await startFileServer();
    using repository = recordedOnly({ '.git/hooks/x': A, '.GitHub/workflows/x.yml': A, 'models/a.bin': A });
    writeFileSync(repository.path('cert.pem'), 'no certificate');
    const options = {
      from: `${server.origin}/{sha256}\n./nowhere`,
      auth: `${server.origin}=UNSET\nhttps://other.example=UNSET_TOO`,
    };
    await assert.rejects(
      runRestore(repository.root, options, {
        given: { 'checksum-base': 'root' },
        environment: { HOME: repository.root, CI: '1', NODE_EXTRA_CA_CERTS: repository.path('cert.pem') },
      }),
      (error: unknown) => {
        assert.ok(error instanceof PreflightError);
        assert.equal(error.problems.length, 6, error.message);
        assert.match(error.message, /^--auth: the environment variable UNSET_TOO holds no token\.$/m);
        return true;
      },
    );
    assert.equal(server.seen.length, 0);
  });
});

test('what an earlier run left counts as resumed, unless it was damaged and thrown away', async () => {
  await using server = await startFileServer();
  const content = Buffer.alloc(300_000, 'x');
  server.files.set(`/${sha256(content)}`, content);
  for (const [part, resumed] of [
    [content.subarray(0, 200_000), 200_000],
    [Buffer.concat([Buffer.from('damaged'), content.subarray(7, 200_000)]), 0],
  ] as const) {
    using repository = recordedOnly({ 'models/a.bin': content });
    using home = emptyHome();
    const parts = join(home.path, 'temp/manifest-drift/partial');
    mkdirSync(parts, { recursive: true });
    writeFileSync(join(parts, `${sha256(content)}.0123abcd.part`), part);
    const result = await runRestore(
      repository.root,
      { from: `${server.origin}/{sha256}` },
      { environment: home.environment },
    );
    assert.deepEqual(
      result.files.map((row) => [row.status, row.resumed_from, row.why]),
      [['restored', resumed, '']],
    );
  }
});
