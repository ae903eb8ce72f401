/** Buckets: a real S3 server where it is installed, and answers of the double for what it does not say. */

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { after, describe, test } from 'node:test';
import { SettingsError } from '../../src/model/errors.ts';
import { s3Access } from '../../src/platform/upstream/s3-access.ts';
import { startFileServer } from '../support/file-server.ts';
import { sha256 } from '../support/repository.ts';
import { emptyHome, recordedOnly, row, runRestore, statuses } from '../support/restoring.ts';
import { needsS3, type S3Server, startS3 } from '../support/s3-server.ts';

const A = Buffer.alloc(300_000, 'a');
const B = Buffer.from('b');
const PATH = 'models/a b+ü?.bin';

const checksumOf = (content: Uint8Array) => ({
  'x-amz-checksum-sha256': createHash('sha256').update(content).digest('base64'),
  'x-amz-sdk-checksum-algorithm': 'SHA256',
});

describe('a real server', needsS3, () => {
  // It takes a second to start: one for all tests, each of which has buckets of its own.
  let started: Promise<S3Server> | null = null;
  const s3Once = () => {
    started ??= startS3();
    return started;
  };
  after(async () => (await started)?.[Symbol.asyncDispose]());

  test('has files below a prefix, by path or by digest, and at the keys of a template', async () => {
    const s3 = await s3Once();
    using home = emptyHome();
    const environment = { ...home.environment, ...s3.environment };
    await s3.put('bucket', `store/${PATH}`, A, checksumOf(A));
    await s3.put('bucket', `store/${sha256(B)}`, B);
    await s3.put('other', `cas/${sha256(A).slice(0, 2)}/${sha256(A)}`, A);
    const files = { [PATH]: A, 'models/b.bin': B };
    using repository = recordedOnly(files);
    const result = await runRestore(repository.root, { from: 's3://bucket/store' }, { environment });
    assert.deepEqual(statuses(result), { [PATH]: 'restored', 'models/b.bin': 'restored' });
    assert.deepEqual(readFileSync(repository.path(PATH)), A);
    assert.equal(row(result, PATH)?.from, 's3://bucket');
    using second = recordedOnly({ [PATH]: A });
    const byTemplate = await runRestore(
      second.root,
      { from: 's3://other/cas/{sha256:0:2}/{sha256}' },
      { environment },
    );
    assert.deepEqual(statuses(byTemplate), { [PATH]: 'restored' });
  });

  test('that says another digest is not read, and one without the file is no source', async () => {
    const s3 = await s3Once();
    using home = emptyHome();
    const environment = { ...home.environment, ...s3.environment };
    await s3.put('second', 'models/a.bin', B, checksumOf(B));
    using repository = recordedOnly({ 'models/a.bin': A });
    const other = await runRestore(repository.root, { from: 's3://second' }, { environment });
    assert.deepEqual([other.outcome, statuses(other)], ['fail', { 'models/a.bin': 'mismatch' }]);
    assert.equal(row(other, 'models/a.bin')?.attempts[0]?.sha256, sha256(B));
    const none = await runRestore(repository.root, { from: 's3://second/nowhere' }, { environment });
    assert.notEqual(none.outcome, 'error', JSON.stringify(none.files));
    assert.notDeepEqual(statuses(none), { 'models/a.bin': 'restored' });
  });

  test('is asked for a file by name, with the digest that it was uploaded with', async () => {
    const s3 = await s3Once();
    using home = emptyHome();
    const environment = { ...home.environment, ...s3.environment };
    await s3.put('third', 'models/a.bin', A, checksumOf(A));
    await s3.put('third', 'models/b.bin', B);
    using repository = recordedOnly({});
    const known = await runRestore(repository.root, { ref: 's3://third/models/a.bin' }, { environment });
    assert.deepEqual([statuses(known), known.files[0]?.verified], [{ 'a.bin': 'restored' }, 'upstream']);
    const given = { ref: 's3://third/models/b.bin', sha256: sha256(B) };
    const asked = await runRestore(repository.root, given, { environment });
    assert.deepEqual([statuses(asked), asked.files[0]?.verified], [{ 'b.bin': 'restored' }, 'recorded']);
  });
});

describe('a double', () => {
  const bucketWith = async (status: number, headers: Record<string, string> = {}) => {
    const server = await startFileServer('http');
    server.answer = (_, response) => {
      response.writeHead(status, headers).end('<Error><Code>Secret</Code></Error>');
      return true;
    };
    return server;
  };

  test('gets a signature with the session token, and none where there are no credentials', async () => {
    await using server = await startFileServer('http');
    server.files.set('/bucket/models/a.bin', A);
    using home = emptyHome();
    const environment = {
      ...home.environment,
      AWS_ENDPOINT_URL_S3: server.origin,
      AWS_REGION: 'eu-central-1',
    };
    using first = recordedOnly({ 'models/a.bin': A });
    await runRestore(first.root, { from: 's3://bucket' }, { environment });
    assert.equal(server.seen[0]?.headers.authorization, undefined);
    using second = recordedOnly({ 'models/a.bin': A });
    const keys = { AWS_ACCESS_KEY_ID: 'AKIA', AWS_SECRET_ACCESS_KEY: 'hush', AWS_SESSION_TOKEN: 'session' };
    await runRestore(second.root, { from: 's3://bucket' }, { environment: { ...environment, ...keys } });
    const { headers } = server.seen.at(-1) ?? {};
    assert.match(headers?.authorization ?? '', /Credential=AKIA\/\d+\/eu-central-1\/s3\/aws4_request/);
    assert.equal(headers?.['x-amz-security-token'], 'session');
    assert.equal(JSON.stringify(server.seen).includes('hush'), false);
  });

  test('continues where it broke off, signed again', async () => {
    await using server = await startFileServer('http');
    server.files.set('/bucket/models/a.bin', A);
    server.faults.set('/bucket/models/a.bin', [{ is: 'reset', after: 100_000 }]);
    using home = emptyHome();
    const environment = { ...home.environment, AWS_ENDPOINT_URL: server.origin };
    using repository = recordedOnly({ 'models/a.bin': A });
    const result = await runRestore(repository.root, { from: 's3://bucket' }, { environment });
    assert.deepEqual(statuses(result), { 'models/a.bin': 'restored' });
    assert.match(server.seen.at(-1)?.headers.range ?? '', /^bytes=[1-9]\d*-$/);
  });

  for (const [status, headers] of [
    [403, {}],
    [301, { 'x-amz-bucket-region': 'eu-west-1' }],
    [307, { location: 'https://elsewhere.example/' }],
    [400, {}],
  ] as const)
    test(`that answers ${status} says nothing against the record, and nothing is followed`, async () => {
      await using server = await bucketWith(status, headers);
      using home = emptyHome();
      const environment = { ...home.environment, AWS_ENDPOINT_URL: server.origin };
      using repository = recordedOnly({ 'models/a.bin': A });
      const result = await runRestore(repository.root, { from: 's3://bucket' }, { environment });
      assert.deepEqual([result.outcome, statuses(result)], ['error', { 'models/a.bin': 'failed' }]);
      assert.equal(JSON.stringify(result).includes('Secret'), false);
    });
});

test('where buckets are', () => {
  const at = (environment: Record<string, string>, bucket: string) => s3Access(environment).urlOf(bucket);
  assert.equal(at({}, 'bucket'), 'https://bucket.s3.us-east-1.amazonaws.com');
  assert.equal(at({ AWS_REGION: 'eu-west-1' }, 'a.b'), 'https://s3.eu-west-1.amazonaws.com/a.b');
  assert.equal(at({ AWS_ENDPOINT_URL: 'https://minio.example/x/' }, 'b'), 'https://minio.example/x/b');
  for (const environment of [
    { AWS_ENDPOINT_URL: 'http://minio.example' },
    { AWS_ENDPOINT_URL: 'https://user@minio.example' },
    { AWS_REGION: 'eu west' },
    { AWS_ACCESS_KEY_ID: 'only' },
    { AWS_ACCESS_KEY_ID: 'a', AWS_SECRET_ACCESS_KEY: 'b c' },
  ])
    assert.throws(() => s3Access(environment), SettingsError, JSON.stringify(environment));
});
