/** Blobs of a registry by their digest: a double that wants a token, and Debian's docker-registry. */

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { startFileServer } from '../support/file-server.ts';
import { hasProgram } from '../support/programs.ts';
import { sha256 } from '../support/repository.ts';
import { recordedOnly, row, runRestore, statuses } from '../support/restoring.ts';

const A = Buffer.alloc(80_000, 'a');
const BLOB = `/v2/team/model/blobs/sha256:${sha256(A)}`;

test('a token is fetched where the registry says, once, and only for pulling', async () => {
  await using server = await startFileServer('http');
  server.files.set(BLOB, A);
  server.faults.set(BLOB, [{ is: 'reset', after: 30_000 }]);
  let scope = '';
  server.answer = ({ path, headers }, response) => {
    if (path === '/token') {
      response.writeHead(200).end(JSON.stringify({ token: 'pull-token' }));
      return true;
    }
    if (headers.authorization === 'Bearer pull-token') return false;
    const challenge = `Bearer realm="${server.origin}/token",service="registry",scope="repository:other:push"`;
    response.writeHead(401, { 'www-authenticate': challenge }).end();
    scope = challenge;
    return true;
  };
  using repository = recordedOnly({ 'models/a.bin': A });
  const from = server.origin.replace('http:', 'oci:');
  const result = await runRestore(repository.root, { from: `${from}/team/model` });
  assert.deepEqual(statuses(result), { 'models/a.bin': 'restored' });
  assert.deepEqual(readFileSync(repository.path('models/a.bin')), A);
  assert.equal(server.seen.filter(({ path }) => path === '/token').length, 1);
  assert.notEqual(scope, '');
});

test('a realm of another server is not asked unless it was named', async () => {
  await using server = await startFileServer('http');
  await using other = await startFileServer();
  server.answer = (_, response) => {
    response.writeHead(401, { 'www-authenticate': `Bearer realm="${other.origin}/token",service="x"` }).end();
    return true;
  };
  using repository = recordedOnly({ 'models/a.bin': A });
  const result = await runRestore(repository.root, {
    from: `${server.origin.replace('http:', 'oci:')}/team/model`,
  });
  assert.deepEqual([result.outcome, other.seen.length], ['error', 0]);
});

test('a blob that the registry lacks is gone, and one that differs contradicts', async () => {
  await using server = await startFileServer('http');
  using repository = recordedOnly({ 'models/a.bin': A });
  const from = `${server.origin.replace('http:', 'oci:')}/team/model`;
  assert.deepEqual(statuses(await runRestore(repository.root, { from })), { 'models/a.bin': 'gone' });
  server.files.set(BLOB, Buffer.alloc(80_000, 'b'));
  assert.deepEqual(statuses(await runRestore(repository.root, { from })), { 'models/a.bin': 'mismatch' });
});

const MISSING = hasProgram('docker-registry') ? false : 'docker-registry (Debian) is not installed here';

test('from a real registry', { skip: MISSING }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'drift-registry-'));
  const port = await new Promise<number>((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
  const at = `127.0.0.1:${port}`;
  writeFileSync(
    join(folder, 'c.yml'),
    `version: 0.1\nstorage:\n  filesystem:\n    rootdirectory: ${folder}/data\nhttp:\n  addr: ${at}\n`,
  );
  const child = spawn('docker-registry', ['serve', join(folder, 'c.yml')], { stdio: 'ignore' });
  try {
    const isUp = () =>
      fetch(`http://${at}/v2/`).then(
        ({ ok }) => ok,
        () => false,
      );
    for (let tries = 0; tries < 100 && !(await isUp()); tries += 1) await sleep(50);
    const begun = await fetch(`http://${at}/v2/team/model/blobs/uploads/`, { method: 'POST' });
    const to = new URL(begun.headers.get('location') ?? '', `http://${at}`);
    to.searchParams.set('digest', `sha256:${sha256(A)}`);
    assert.equal((await fetch(to, { method: 'PUT', body: A })).status, 201);
    using repository = recordedOnly({ 'models/a.bin': A });
    const result = await runRestore(repository.root, { from: `oci://${at}/team/model` });
    assert.deepEqual(
      [row(result, 'models/a.bin')?.status, row(result, 'models/a.bin')?.from],
      ['restored', `oci://${at}/team/model`],
    );
    assert.deepEqual(readFileSync(repository.path('models/a.bin')), A);
  } finally {
    child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  }
});
