/** Plain servers that the user named, asked with HEAD over real TLS. */

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import { needs } from '../../support/programs.ts';
import { fileRow, findings, makeRepository, sha256 } from '../../support/repository.ts';
import { trustedCertificate } from '../../support/tls.ts';

const OPENSSL = needs('openssl');
const DIGEST = sha256('weights');
const base64 = createHash('sha256').update('weights').digest('base64');
const other = createHash('sha256').update('other').digest('base64');

let server: Server;
let origin = '';
let headers: Record<string, string> = {};
let status = 200;
const seen: { method: string; url: string; headers: IncomingMessage['headers'] }[] = [];

before(async () => {
  if (OPENSSL.skip) return;
  server = createServer(trustedCertificate(), (request: IncomingMessage, response: ServerResponse) => {
    seen.push({ method: request.method ?? '', url: request.url ?? '', headers: request.headers });
    const isMoved = request.url === '/moved.bin';
    response.writeHead(
      isMoved ? 302 : status,
      isMoved ? { location: headers.location ?? '/w.bin' } : headers,
    );
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `https://localhost:${(server.address() as AddressInfo).port}`;
});

after(() => server?.close());

interface Case {
  readonly headers?: Record<string, string>;
  readonly status?: number;
  readonly path?: string;
  readonly upstream?: string;
  readonly url?: string;
}

async function check(one: Case) {
  headers = one.headers ?? {};
  status = one.status ?? 200;
  seen.length = 0;
  const source_url = one.url ?? `${origin}/${one.path ?? 'w.bin'}`;
  using repository = makeRepository({
    'models/inventory.json': [
      { id: 'm', path: 'models/w.bin', sha256: DIGEST, size_bytes: 7, files_count: 1, source_url },
    ],
  });
  const report = await repository.check(
    { 'combined-inventory': 'none', 'dataset-inventory': 'none', upstream: one.upstream ?? origin },
    undefined,
    undefined,
    { HF_TOKEN: 'hf_abc', HF_ENDPOINT: 'https://hub.invalid' },
  );
  const upstream = findings(report).filter(({ kind }) => kind.startsWith('upstream-'));
  return { report, told: upstream.map(({ kind, data }) => `${kind}: ${JSON.stringify(data)}`) };
}

const digest = (value: string) => ({ 'repr-digest': `sha-512=:AAAA:, sha-256=:${value}:` });

test('the digest of the whole file is evidence', OPENSSL, async () => {
  const { report, told } = await check({ headers: { ...digest(base64), 'content-length': '7' } });
  assert.deepEqual(told, []);
  assert.equal(fileRow(report, 'models/w.bin')?.evidence, 'upstream');
  // It is never called the hub's.
  const { host } = new URL(origin);
  assert.equal(fileRow(report, 'models/w.bin')?.host, host);
  assert.deepEqual(report.summary.matched_by.hosts, { [host]: 1 });
  const [request] = seen;
  assert.deepEqual([seen.length, request?.method, request?.headers.authorization], [1, 'HEAD', undefined]);
  assert.equal(request?.headers['want-repr-digest'], 'sha-256=9');
  const s3 = { 'x-amz-checksum-sha256': base64, 'x-amz-checksum-type': 'FULL_OBJECT' };
  assert.equal((await check({ headers: s3 })).report.summary.matched_by.upstream, 1);
});

test('another digest, another size, and a file that is gone', OPENSSL, async () => {
  assert.match(
    (await check({ headers: digest(other) })).told[0] ?? '',
    /^upstream-differs: {"what":"digest"/,
  );
  assert.match(
    (await check({ headers: { 'content-length': '8' } })).told[0] ?? '',
    /^upstream-differs: {"what":"size","source":"https:\/\/localhost:\d+\/w\.bin".*"expected":"7","actual":"8"}$/,
  );
  for (const gone of [404, 410]) {
    assert.match(
      (await check({ status: gone })).told[0] ?? '',
      /^upstream-missing: {"what":"url".*"status":4\d\d}$/,
    );
  }
});

test('what is no digest of the whole file is no evidence, and no drift', OPENSSL, async () => {
  for (const some of [
    {},
    { 'content-digest': `sha-256=:${other}:` },
    { 'repr-digest': `sha-256=:${other}` },
    { 'repr-digest': 'sha-256=:AAAA:' },
    { ...digest(other), 'content-encoding': 'gzip', 'content-length': '99' },
    { 'x-amz-checksum-sha256': other, 'x-amz-checksum-type': 'COMPOSITE' },
    { 'x-amz-checksum-sha256': other },
    { etag: `"${sha256('other')}"` },
  ]) {
    const { report, told } = await check({ headers: some });
    assert.deepEqual(told, [], JSON.stringify(some));
    assert.equal(fileRow(report, 'models/w.bin')?.status, 'missing');
    assert.equal(report.complete, true);
  }
});

test('redirects stay on named servers', OPENSSL, async () => {
  const here = await check({ path: 'moved.bin', headers: digest(base64) });
  assert.equal(here.report.summary.matched_by.upstream, 1);
  const elsewhere = await check({
    path: 'moved.bin',
    headers: { location: 'https://elsewhere.invalid/w.bin' },
  });
  assert.match(
    elsewhere.told[0] ?? '',
    /^upstream-unreachable: {"why":"it redirects to a server that was not named"/,
  );
  assert.equal(elsewhere.report.complete, false);
  const loop = await check({ path: 'moved.bin', headers: { location: '/moved.bin' } });
  assert.match(loop.told[0] ?? '', /redirects more than 5 times/);
  const file = await check({ path: 'moved.bin', headers: { location: 'file:///etc/passwd' } });
  assert.match(file.told[0] ?? '', /not named/);
});

test('nobody else is asked, and no password is sent', OPENSSL, async () => {
  assert.deepEqual((await check({ upstream: 'https://other.invalid' })).told, []);
  assert.deepEqual((await check({ url: origin.replace('https://', 'https://user:secret@') })).told, []);
  assert.deepEqual((await check({ url: origin.replace('https://', 'https://user@') })).told, []);
  assert.deepEqual((await check({ url: `${origin.replace('https', 'http')}/w.bin` })).told, []);
  assert.deepEqual((await check({ url: 'not a URL' })).told, []);
  assert.equal(seen.length, 0);
});

test('a refusal is no drift', OPENSSL, async () => {
  for (const refusal of [401, 403, 405, 418]) {
    const { report, told } = await check({ status: refusal });
    assert.match(
      told[0] ?? '',
      new RegExp(
        `^upstream-unreachable: {"why":"it answered ${refusal}","asked":\\["models/w\\.bin"\\],"count":1}$`,
      ),
    );
    assert.equal(report.complete, false);
  }
});
