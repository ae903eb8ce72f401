/** Whom the built command speaks to where the step names ModelScope, a bucket or the Hub, as the kernel saw it. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { connecting, tamperedDist, temporaryFolder } from '../support/built-command.ts';
import { startFileServer } from '../support/file-server.ts';
import { COMMIT, startHub } from '../support/hub-server.ts';
import { safetensorsFile } from '../support/model-files.ts';
import { needs } from '../support/programs.ts';
import { makeRepository, sha256 } from '../support/repository.ts';
import { reachesOnly, tracedIn } from '../support/traced-command.ts';

/** Every other place that could be asked is this server. */
const everywhere = (origin: string) => ({
  HF_ENDPOINT: origin,
  GITHUB_API_URL: origin,
  MODELSCOPE_ENDPOINT: origin,
  AWS_ENDPOINT_URL: origin,
});

test('ModelScope is asked where the step names a repository of it, and alone', needs('strace'), async () => {
  await using scope = await startFileServer('http');
  await using other = await startFileServer('http');
  const listed = { Path: 'a.bin', Type: 'blob', Size: 1, Sha256: sha256('a') };
  scope.answer = (_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ Code: 200, Data: { Files: [listed], IsVisual: 0 }, Success: true }));
    return true;
  };
  const files = [{ path: 'a.bin', sha256: sha256('a'), source_url: `${other.origin}/a.bin` }];
  using repository = makeRepository({ 'models/inventory.json': [{ id: 'm', path: 'models/m', files }] });
  const environment = { ...everywhere(other.origin), MODELSCOPE_ENDPOINT: scope.origin };
  const { status, out, err, calls } = await tracedIn(repository.root, 'modelscope:o/m', environment);
  assert.equal(status, 0, out + err);
  assert.equal(JSON.parse(out).summary.matched_by.upstream, 1);
  reachesOnly([scope.origin], calls);
  assert.deepEqual([scope.seen.length > 0, other.seen.length], [true, 0]);
  assert.ok(scope.seen.every(({ method, headers }) => method === 'GET' && !headers.authorization));
});

/** A bucket's object with its checksum, and a record of it whose source is in the bucket. */
async function withBucket(run: (bucket: string, root: string) => Promise<void>): Promise<void> {
  await using bucket = await startFileServer('http');
  bucket.answer = (_, response) => {
    const digest = Buffer.from(sha256('a'), 'hex').toString('base64');
    response.writeHead(200, {
      ...{ 'x-amz-checksum-sha256': digest, 'x-amz-checksum-type': 'FULL_OBJECT', 'content-length': '1' },
    });
    response.end();
    return true;
  };
  const entry = { id: 'm', path: 'models/a.bin', sha256: sha256('a'), source_url: 's3://weights/a.bin' };
  using repository = makeRepository({ 'models/inventory.json': [entry] });
  await run(bucket.origin, repository.root);
  assert.ok(bucket.seen.every(({ method, path }) => method === 'HEAD' && path === '/weights/a.bin'));
  assert.equal(bucket.seen.length, 1);
}

test(
  'a bucket is asked for the object alone, at the endpoint of the environment',
  needs('strace'),
  async () => {
    await using other = await startFileServer('http');
    await withBucket(async (bucket, root) => {
      const environment = { ...everywhere(other.origin), AWS_ENDPOINT_URL: bucket };
      const { status, out, err, calls } = await tracedIn(root, 's3://weights', environment);
      assert.equal(status, 0, out + err);
      assert.equal(JSON.parse(out).summary.matched_by.upstream, 1);
      reachesOnly([bucket], calls);
    });
    assert.equal(other.seen.length, 0);
  },
);

test('first bytes of model files are asked of the Hub, and of nobody else', needs('strace'), async () => {
  const bytes = safetensorsFile();
  const held = { 'a.safetensors': { sha256: sha256(bytes), size: bytes.length } };
  await using hub = await startHub({
    'models/org/name': { commits: { [COMMIT]: held }, refs: { main: COMMIT } },
  });
  hub.offered.set('a.safetensors', bytes);
  await using other = await startFileServer('http');
  const source = { source_url: 'https://huggingface.co/org/name', snapshot: COMMIT };
  const files = [{ path: 'a.safetensors', sha256: sha256(bytes) }];
  using repository = makeRepository({
    'models/inventory.json': [{ id: 'm', path: 'models/m', ...source, files }],
  });
  const environment = { ...everywhere(other.origin), HF_ENDPOINT: hub.url };
  const { status, out, err, calls } = await tracedIn(repository.root, 'huggingface', environment);
  assert.equal(status, 0, out + err);
  reachesOnly([hub.url], calls);
  assert.deepEqual(hub.ranges, [`a.safetensors bytes=0-${bytes.length - 1}`]);
  assert.equal(other.seen.length, 0);
});

test('the control: a command that also speaks to somebody else is noticed', needs('strace'), async () => {
  await using other = await startFileServer('http');
  using folder = temporaryFolder();
  const port = Number(new URL(other.origin).port);
  const dist = tamperedDist(folder.path, 'cli.js', connecting(port));
  await withBucket(async (bucket, root) => {
    const { status, calls } = await tracedIn(root, 's3://weights', { AWS_ENDPOINT_URL: bucket }, dist);
    assert.equal(status, 0);
    assert.throws(() => reachesOnly([bucket], calls), assert.AssertionError);
    reachesOnly([bucket, other.origin], calls);
  });
});
