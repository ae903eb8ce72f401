/** Assets of a release by their digest, over the redirect to their store. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { type FileServer, startFileServer } from '../support/file-server.ts';
import { sha256 } from '../support/repository.ts';
import { emptyHome, recordedOnly, row, runRestore, statuses } from '../support/restoring.ts';

const A = Buffer.alloc(60_000, 'a');

interface AssetSetup {
  readonly id: number;
  readonly name: string;
  readonly size: number;
  readonly digest: string | null;
}

function serveRelease(api: FileServer, store: FileServer, assets: readonly AssetSetup[]): void {
  api.answer = ({ path, headers }, response) => {
    const id = /^\/api\/repos\/o\/r\/releases\/assets\/(\d+)$/.exec(path)?.[1];
    if (path === '/api/repos/o/r/releases/tags/v1') {
      const listed = assets.map((asset) => ({
        ...asset,
        url: `${api.origin}/api/repos/o/r/releases/assets/${asset.id}`,
      }));
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ assets: listed }));
    } else if (id !== undefined && headers.accept === 'application/octet-stream') {
      response.writeHead(302, { location: `${store.origin}/asset/${id}?sig=1` }).end();
    } else response.writeHead(404).end('{}');
    return true;
  };
}

async function setUp(assets: readonly AssetSetup[]) {
  const api = await startFileServer('http');
  const store = await startFileServer();
  const home = emptyHome();
  serveRelease(api, store, assets);
  return {
    api,
    store,
    environment: { ...home.environment, GITHUB_API_URL: `${api.origin}/api`, GITHUB_TOKEN: 'ghs_secret' },
    async [Symbol.asyncDispose]() {
      home[Symbol.dispose]();
      await api[Symbol.asyncDispose]();
      await store[Symbol.asyncDispose]();
    },
  };
}

test('an asset is found by its digest whatever its name is, and the token stays with the API', async () => {
  const assets = [
    { id: 1, name: 'a.bin', size: 3, digest: `sha256:${'0'.repeat(64)}` },
    { id: 2, name: 'weights-v1.bin', size: A.length, digest: `sha256:${sha256(A)}` },
  ];
  await using one = await setUp(assets);
  const { api, store, environment } = one;
  store.files.set('/asset/2', A);
  store.faults.set('/asset/2', [{ is: 'reset', after: 30_000 }]);
  using repository = recordedOnly({ 'models/a.bin': A, 'models/b.bin': Buffer.from('b') });
  const from = `gh-release:o/r@v1\n${store.origin}`;
  const result = await runRestore(repository.root, { from }, { environment });
  assert.deepEqual(statuses(result), { 'models/a.bin': 'restored', 'models/b.bin': 'gone' });
  assert.deepEqual(readFileSync(repository.path('models/a.bin')), A);
  assert.equal(row(result, 'models/a.bin')?.from, 'gh-release:o/r@v1');
  assert.equal(
    api.seen.filter(({ path }) => path.includes('/tags/')).length,
    1,
    'the release is asked for once',
  );
  assert.ok(api.seen.every(({ headers }) => headers.authorization === 'Bearer ghs_secret'));
  assert.ok(store.seen.every(({ headers }) => headers.authorization === undefined));
});

test('an asset of the name that has another digest contradicts the record, and no byte of it is read', async () => {
  await using one = await setUp([
    { id: 1, name: 'a.bin', size: A.length, digest: `sha256:${'0'.repeat(64)}` },
  ]);
  const { store, environment } = one;
  using repository = recordedOnly({ 'models/a.bin': A });
  const result = await runRestore(
    repository.root,
    { from: `gh-release:o/r@v1\n${store.origin}` },
    { environment },
  );
  assert.deepEqual([result.outcome, statuses(result)], ['fail', { 'models/a.bin': 'mismatch' }]);
  assert.equal(store.seen.length, 0);
});

test('a release that is not there could not be asked', async () => {
  await using one = await setUp([]);
  using repository = recordedOnly({ 'models/a.bin': A });
  const { environment } = one;
  const result = await runRestore(repository.root, { from: 'gh-release:o/r@v2' }, { environment });
  assert.deepEqual([result.outcome, statuses(result)], ['error', { 'models/a.bin': 'failed' }]);
});
