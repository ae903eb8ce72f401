/** Blobs of a registry by their digest: a double that wants a token, and Debian's docker-registry. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { startFileServer } from '../support/file-server.ts';
import { startRegistry, withRegistry } from '../support/registry.ts';
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

test('from a real registry', withRegistry, async () => {
  await using registry = await startRegistry();
  await registry.push('team/model', A);
  using repository = recordedOnly({ 'models/a.bin': A });
  const from = `oci://${registry.host}/team/model`;
  const result = await runRestore(repository.root, { from });
  assert.deepEqual(
    [row(result, 'models/a.bin')?.status, row(result, 'models/a.bin')?.from],
    ['restored', from],
  );
  assert.deepEqual(readFileSync(repository.path('models/a.bin')), A);
});
