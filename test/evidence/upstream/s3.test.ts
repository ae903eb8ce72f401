/** Objects of a bucket that the step names, asked with signed HEAD requests on loopback. */

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { test } from 'node:test';
import { readObjectUrl } from '../../../src/platform/upstream/s3.ts';
import type { UpstreamUnreachable } from '../../../src/rules/upstream-unreachable.ts';
import { startFileServer } from '../../support/file-server.ts';
import { type Content, fileRow, findings, kinds, makeRepository, sha256 } from '../../support/repository.ts';

const KEYS = { AWS_ACCESS_KEY_ID: 'AKID', AWS_SECRET_ACCESS_KEY: 'secret-key' };
const base64 = (text: string) => createHash('sha256').update(text).digest('base64');
const whole = (text: string) => ({
  'x-amz-checksum-sha256': base64(text),
  'x-amz-checksum-type': 'FULL_OBJECT',
});

interface Case {
  readonly status?: number;
  readonly headers?: Record<string, string>;
  readonly files?: Record<string, Content>;
  readonly url?: string;
  readonly upstream?: string;
  readonly environment?: Record<string, string>;
}

async function check(one: Case) {
  await using server = await startFileServer('http');
  server.answer = (_, response) => {
    response.writeHead(one.status ?? 200, one.headers ?? {}).end();
    return true;
  };
  using repository = makeRepository({
    'models/inventory.json': [
      {
        ...{ id: 'm', path: 'models/a.bin', sha256: sha256('a'), size_bytes: 1, files_count: 1 },
        source_url: one.url ?? 's3://my-models/dir/a b.bin',
      },
    ],
    ...one.files,
  });
  const given = {
    'combined-inventory': 'none',
    'dataset-inventory': 'none',
    upstream: one.upstream ?? 's3://my-models',
  };
  const environment = { AWS_ENDPOINT_URL: server.origin, ...KEYS, ...one.environment };
  const report = await repository.check(given, undefined, undefined, environment);
  return { report, seen: server.seen };
}

const reason = ({ report }: Awaited<ReturnType<typeof check>>) =>
  (findings(report, 'upstream-unreachable')[0]?.data as UpstreamUnreachable | undefined)?.why ?? '';

test('the checksum of the full object is evidence, and no byte of it is asked for', async () => {
  const { report, seen } = await check({ headers: { ...whole('a'), 'content-length': '1' } });
  assert.deepEqual([kinds(report), report.summary.matched_by.hosts], [[], { 's3://my-models': 1 }]);
  assert.equal(fileRow(report, 'models/a.bin')?.evidence, 'upstream');
  const headersOf = (headers: IncomingMessage['headers']) => [
    headers['x-amz-checksum-mode'],
    /^AWS4-HMAC-SHA256 Credential=AKID\/\d{8}\/us-east-1\/s3\/aws4_request/.test(headers.authorization ?? ''),
  ];
  assert.deepEqual(
    seen.map(({ method, path, headers }) => [method, path, ...headersOf(headers)]),
    [['HEAD', '/my-models/dir/a b.bin', 'ENABLED', true]],
  );
  assert.ok(!JSON.stringify(seen).includes(KEYS.AWS_SECRET_ACCESS_KEY));
});

test('a checksum of parts, and no checksum, are none', async () => {
  for (const headers of [
    { 'x-amz-checksum-sha256': base64('a'), 'x-amz-checksum-type': 'COMPOSITE' },
    { 'x-amz-checksum-sha256': `${base64('a')}-3` },
    { etag: '"0cc175b9c0f1b6a831c399e269772661"' },
    {},
  ]) {
    const { report } = await check({ headers: { ...headers, 'content-length': '1' } });
    assert.deepEqual([kinds(report), report.summary.matched_by.upstream], [['error file-missing'], 0]);
  }
});

test('another object, another size and no object are drift', async () => {
  const files = { 'models/a.bin': 'a' };
  for (const [one, kind] of [
    [{ headers: whole('b') }, 'error upstream-differs'],
    [{ headers: { 'content-length': '7' } }, 'error upstream-differs'],
    [{ status: 404 }, 'error upstream-missing'],
  ] as const)
    assert.deepEqual(kinds((await check({ ...one, files })).report), [kind]);
});

test('no answer is no drift, and says why', async () => {
  const files = { 'models/a.bin': 'a' };
  const unsigned = { AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '' };
  for (const [one, why] of [
    [{ status: 403 }, /no right to the object, or it is not there/],
    [{ status: 403, environment: unsigned }, /set AWS_ACCESS_KEY_ID/],
    [
      { status: 301, headers: { 'x-amz-bucket-region': 'eu-west-1' } },
      /its region is eu-west-1; set AWS_REGION/,
    ],
    [
      { status: 307, headers: { location: 'https://evil.example/' } },
      /redirects \(307\), which is not followed/,
    ],
    [{ status: 301, headers: { 'x-amz-bucket-region': 'x\u00ff' } }, /redirects/],
  ] as const) {
    const result = await check({ ...one, files });
    assert.deepEqual(
      [result.report.complete, kinds(result.report)],
      [false, ['warning upstream-unreachable']],
    );
    assert.match(reason(result), why);
  }
});

test('only buckets that were named are asked, and only for objects', async () => {
  for (const one of [
    { url: 's3://other/a.bin' },
    { url: 's3://my-models' },
    { url: 's3://my-models.evil/a.bin' },
    { upstream: 's3://other' },
    { upstream: 'https://my-models.s3.us-east-1.amazonaws.com' },
  ]) {
    const { seen } = await check({ ...one, files: { 'models/a.bin': 'a' } });
    assert.deepEqual(
      seen.map(({ path }) => path),
      [],
      JSON.stringify(one),
    );
  }
  for (const url of [
    's3://my-models/../a',
    's3://my-models/a//b',
    's3://my-models/a?x',
    's3://me@my-models/a',
    's3://my..models/a',
  ])
    assert.equal(readObjectUrl(url), null, url);
});
