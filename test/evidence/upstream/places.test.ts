/** Releases and manifests of registries that the step names, over real HTTP on loopback. */

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { UpstreamUnreachable } from '../../../src/rules/upstream-unreachable.ts';
import type { RawSettings } from '../../../src/settings/table.ts';
import { type FileServer, startFileServer } from '../../support/file-server.ts';
import { startRegistry, withRegistry } from '../../support/registry.ts';
import {
  type Content,
  fileRow,
  findings,
  kinds,
  listOf,
  makeRepository,
  sha256,
} from '../../support/repository.ts';
import { runWords } from '../../support/terminal.ts';

const NONE = { 'combined-inventory': 'none', 'dataset-inventory': 'none', 'model-inventory': 'none' };
const RELEASE = 'gh-release:o/r@v1.0';
const PREFIX = 'https://github.com/o/r/releases/download/v1.0/';
const TAGS = '/api/repos/o/r/releases/tags/v1.0';

interface Asset {
  readonly name: string;
  readonly size: number;
  readonly digest?: string | null;
}

const asset = (name: string, content: string, more: object = {}): Asset => ({
  name,
  size: content.length,
  digest: `sha256:${sha256(content)}`,
  ...more,
});

function serveRelease(api: FileServer, assets: unknown): void {
  api.answer = ({ path }, response) => {
    response.writeHead(path === TAGS ? 200 : 404, { 'content-type': 'application/json' });
    response.end(JSON.stringify(path === TAGS ? { assets } : { message: 'SECRET' }));
    return true;
  };
}

async function check(
  files: Readonly<Record<string, Content>>,
  given: RawSettings,
  environment: Readonly<Record<string, string>>,
) {
  using repository = makeRepository(files);
  const inventory = 'models/inventory.json' in files ? { 'model-inventory': 'models/inventory.json' } : {};
  return await repository.check({ ...NONE, ...inventory, ...given }, undefined, undefined, environment);
}

const reasons = (report: Awaited<ReturnType<typeof check>>) =>
  findings(report, 'upstream-unreachable').map(({ data }) => (data as UpstreamUnreachable).why);

const entry = (more: object) => ({ 'models/inventory.json': [{ id: 'm', path: 'models/a.bin', ...more }] });
const sourced = (more: object, name = 'a.bin') => entry({ source_url: `${PREFIX}${name}`, ...more });

describe('a release', () => {
  test('bears out a file that is not here by its digest, whatever its name is there', async () => {
    await using api = await startFileServer('http');
    serveRelease(api, [asset('weights-v1.bin', 'a'), asset('b.bin', 'other')]);
    const environment = { GITHUB_API_URL: `${api.origin}/api`, GITHUB_TOKEN: 'ghs_abc' };
    const list = { 'models/checksums.sha256': listOf({ 'a.bin': 'a', 'b.bin': 'b' }) };
    const report = await check(list, { upstream: RELEASE }, environment);
    assert.deepEqual(kinds(report), ['error file-missing'], 'a namesake says nothing');
    const row = fileRow(report, 'models/a.bin');
    assert.deepEqual([row?.status, row?.evidence, row?.host], ['matched', 'upstream', RELEASE]);
    assert.deepEqual(report.summary.matched_by.hosts, { [RELEASE]: 1 });
    assert.deepEqual(
      api.seen.map(({ method, path, headers }) => [method, path, headers.authorization]),
      [['GET', TAGS, 'Bearer ghs_abc']],
      'one question, and nothing is downloaded',
    );
  });

  test('that a record names with its URL contradicts it', async () => {
    await using api = await startFileServer('http');
    const environment = { GITHUB_API_URL: `${api.origin}/api` };
    const ask = async (assets: unknown, files: Record<string, Content>) => {
      serveRelease(api, assets);
      return check(files, { upstream: RELEASE }, environment);
    };
    const recorded = sourced({ sha256: sha256('a'), size_bytes: 1, files_count: 1 });
    const same = await ask([asset('a.bin', 'a')], recorded);
    assert.deepEqual([kinds(same), same.summary.matched_by.upstream], [[], 1]);
    const other = await ask([asset('a.bin', 'b')], { ...recorded, 'models/a.bin': 'a' });
    assert.deepEqual(kinds(other), ['error upstream-differs']);
    assert.deepEqual(findings(other)[0]?.data, {
      what: 'digest',
      source: `${PREFIX}a.bin`,
      file: `${PREFIX}a.bin`,
      revision: null,
      expected: sha256('a'),
      actual: sha256('b'),
    });
    const longer = await ask([asset('a.bin', 'a', { size: 7, digest: null })], {
      ...recorded,
      'models/a.bin': 'a',
    });
    assert.deepEqual(kinds(longer), ['error upstream-differs']);
    const gone = await ask([asset('b.bin', 'a')], { ...recorded, 'models/a.bin': 'a' });
    assert.deepEqual(kinds(gone), ['error upstream-missing']);
    const odd = sourced({ sha256: sha256('a') }, '%E0%A4%A');
    assert.deepEqual(kinds(await ask([], { ...odd, 'models/a.bin': 'a' })), [], 'no name of an asset');
    const cased = entry({ source_url: `${PREFIX.replace('/o/r/', '/O/R/')}a%20b.bin`, sha256: sha256('a') });
    assert.deepEqual(kinds(await ask([asset('a b.bin', 'x')], { ...cased, 'models/a.bin': 'a' })), [
      'error upstream-differs',
    ]);
  });

  test('that has no digests proves nothing', async () => {
    await using api = await startFileServer('http');
    for (const digest of [null, undefined, 'sha512:00', `sha256:${sha256('a').toUpperCase()}`]) {
      serveRelease(api, [asset('a.bin', 'a', { digest })]);
      const report = await check(
        sourced({ sha256: sha256('a') }),
        { upstream: RELEASE },
        { GITHUB_API_URL: `${api.origin}/api` },
      );
      assert.deepEqual([kinds(report), report.summary.matched_by.upstream], [['error file-missing'], 0]);
    }
  });

  test('gives the digest of a file that has none recorded, which is its word alone', async () => {
    await using api = await startFileServer('http');
    serveRelease(api, [asset('a.bin', 'a')]);
    const environment = { GITHUB_API_URL: `${api.origin}/api` };
    const same = await check({ ...sourced({}), 'models/a.bin': 'a' }, { upstream: RELEASE }, environment);
    const row = fileRow(same, 'models/a.bin');
    assert.deepEqual([row?.status, row?.evidence, row?.host], ['matched', 'upstream-bytes', RELEASE]);
    const other = await check({ ...sourced({}), 'models/a.bin': 'b' }, { upstream: RELEASE }, environment);
    assert.deepEqual(kinds(other), ['error upstream-differs', 'notice nothing-recorded']);
  });

  test('that gives no answer leaves the check incomplete, and says why', async () => {
    await using api = await startFileServer('http');
    const list = { 'models/checksums.sha256': listOf({ 'a.bin': 'a' }), 'models/a.bin': 'a' };
    const cases: [FileServer['answer'], RegExp][] = [
      [status(404), /no release v1\.0 of o\/r; if it is private, set GITHUB_TOKEN \(404\)/],
      [status(403, { 'x-ratelimit-remaining': '0' }), /no more requests for now/],
      [status(401), /answered 401/],
      [status(301, { location: 'https://evil.example/' }), /redirects \(301\), which is not followed/],
      [status(200, {}, '{'), /not what the API answers/],
      [status(200, {}, '{"assets":[{"name":"a","size":-1}]}'), /not what the API answers/],
      [status(200, {}, '{"assets":[null]}'), /not what the API answers/],
      [status(200, {}, '{"assets":{}}'), /not what the API answers/],
      [status(200, {}, ' '.repeat(9 * 1024 * 1024)), /longer than 8,388,608 bytes/],
    ];
    for (const [answer, why] of cases) {
      api.answer = answer;
      const report = await check(list, { upstream: RELEASE }, { GITHUB_API_URL: `${api.origin}/api` });
      assert.deepEqual(
        [report.outcome, report.complete, kinds(report)],
        ['pass', false, ['warning upstream-unreachable']],
      );
      assert.match(reasons(report)[0] ?? '', why);
    }
  });

  test('that nobody named is not asked', async () => {
    await using api = await startFileServer('http');
    await check(
      sourced({ sha256: sha256('a') }),
      { upstream: 'gh-release:o/other@v1' },
      { GITHUB_API_URL: `${api.origin}/api` },
    );
    assert.deepEqual(
      api.seen.map(({ path }) => path),
      ['/api/repos/o/other/releases/tags/v1'],
    );
  });
});

function status(
  code: number,
  headers: Record<string, string> = {},
  body = '{"message":"SECRET"}',
): FileServer['answer'] {
  return (_, response) => {
    response.writeHead(code, headers).end(body);
    return true;
  };
}

const INDEX = JSON.stringify({
  schemaVersion: 2,
  mediaType: 'application/vnd.oci.image.index.v1+json',
  manifests: [{ digest: `sha256:${sha256('a')}`, size: 1 }],
});

describe('a manifest of a registry', () => {
  const layers = (files: Readonly<Record<string, string>>) =>
    Object.entries(files).map(([title, content]) => ({
      mediaType: 'application/octet-stream',
      digest: `sha256:${sha256(content)}`,
      size: content.length,
      annotations: { 'org.opencontainers.image.title': title },
    }));
  const manifest = JSON.stringify({ schemaVersion: 2, layers: layers({ 'a.bin': 'a', 'x.bin': 'x' }) });
  const list = { 'models/checksums.sha256': listOf({ 'a.bin': 'a', 'b.bin': 'b' }) };

  test('bears out files by the digests of its layers, by a tag or by its own digest', async () => {
    await using server = await startFileServer('http');
    const place = `${server.origin.replace('http:', 'oci:')}/team/model`;
    for (const reference of ['v1', `sha256:${sha256(manifest)}`]) {
      server.files.set(`/v2/team/model/manifests/${reference}`, Buffer.from(manifest));
      server.seen.length = 0;
      const named = `${place}${reference === 'v1' ? ':' : '@'}${reference}`;
      const report = await check(list, { upstream: named }, {});
      assert.deepEqual(
        [kinds(report), report.summary.matched_by.hosts],
        [['error file-missing'], { [named]: 1 }],
      );
      assert.deepEqual(
        server.seen.map(({ method, path }) => `${method} ${path}`),
        [`GET /v2/team/model/manifests/${reference}`],
      );
    }
  });

  test('of a digest is that manifest and no other', async () => {
    await using server = await startFileServer('http');
    const reference = `sha256:${sha256('another')}`;
    server.files.set(`/v2/team/model/manifests/${reference}`, Buffer.from(manifest));
    const report = await check(
      list,
      { upstream: `${server.origin.replace('http:', 'oci:')}/team/model@${reference}` },
      {},
    );
    assert.match(reasons(report)[0] ?? '', /another manifest than the one of that digest/);
    assert.equal(report.summary.matched_by.upstream, 0);
  });

  test('is read with a token that the registry itself gives out, and of no other server', async () => {
    await using server = await startFileServer('http');
    await using other = await startFileServer();
    let realm = `${server.origin}/token`;
    server.files.set('/v2/team/model/manifests/v1', Buffer.from(manifest));
    server.answer = ({ path, headers }, response) => {
      if (path === '/token') response.writeHead(200).end(JSON.stringify({ token: 'pull-token' }));
      else if (headers.authorization === 'Bearer pull-token') return false;
      else response.writeHead(401, { 'www-authenticate': `Bearer realm="${realm}",service="x"` }).end();
      return true;
    };
    const upstream = `${server.origin.replace('http:', 'oci:')}/team/model:v1`;
    const report = await check(list, { upstream }, {});
    assert.deepEqual([kinds(report), report.summary.matched_by.upstream], [['error file-missing'], 1]);
    realm = `${other.origin}/token`;
    const foreign = await check(list, { upstream }, {});
    assert.match(reasons(foreign)[0] ?? '', /wants a token of https:.*name that server in upstream, too/);
    assert.equal(other.seen.length, 0);
  });

  test('that gives no answer leaves the check incomplete', async () => {
    await using server = await startFileServer('http');
    const upstream = `${server.origin.replace('http:', 'oci:')}/team/model:v1`;
    for (const [answer, why] of [
      [status(404), /no team\/model at v1 \(404\)/],
      [status(403), /refuses access \(403\)/],
      [status(401), /wants a name and a password/],
      [status(307, { location: 'https://evil.example/' }), /which is not followed/],
      [status(200, {}, '{"layers":[{"digest":"sha256:x"}]}'), /not what a registry answers/],
      [status(200, {}, '[]'), /not what a registry answers/],
      // An index of manifests lists no files: their digests are of manifests.
      [status(200, {}, INDEX), /not what a registry answers/],
    ] as const) {
      server.answer = answer;
      const report = await check(list, { upstream }, {});
      assert.equal(report.complete, false);
      assert.match(reasons(report)[0] ?? '', why);
      assert.ok(!JSON.stringify(report.findings).includes('SECRET'));
    }
  });

  test('of a real registry is read, by a tag and by its digest, and recorded', withRegistry, async () => {
    await using registry = await startRegistry();
    const digest = await registry.tag('team/model', 'v1', { 'a.bin': 'a', 'x.bin': 'x' });
    const place = `oci://${registry.host}/team/model`;
    for (const named of [`${place}:v1`, `${place}@${digest}`]) {
      const report = await check(list, { upstream: named }, {});
      assert.deepEqual(
        [kinds(report), report.summary.matched_by.hosts],
        [['error file-missing'], { [named]: 1 }],
      );
    }
    const gone = await check(list, { upstream: `${place}:v2` }, {});
    assert.match(reasons(gone)[0] ?? '', /no team\/model at v2/);
    using repository = makeRepository({});
    const { status, out } = await runWords(['record', '--upstream', `${place}@${digest}`], repository.root);
    const [entry] = JSON.parse(out) as [{ version: string; digests_by: string; files: object[] }];
    assert.deepEqual([status, entry.version, entry.digests_by], [0, digest, registry.host]);
    assert.deepEqual(entry.files[0], { path: 'a.bin', size_bytes: 1, sha256: sha256('a') });
  });
});
