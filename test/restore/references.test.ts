/** `--ref` to a release, a registry and a git-lfs server: one file by name or digest, without a manifest. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { startFileServer } from '../support/file-server.ts';
import { git, makeGitRepository } from '../support/git.ts';
import { startLfs } from '../support/lfs-server.ts';
import { EMPTY_COMBINED, sha256 } from '../support/repository.ts';
import { contentsOf, emptyHome, recordedOnly, runRestore } from '../support/restoring.ts';

const A = Buffer.alloc(40_000, 'a');
const HEX = sha256(A);

async function release(digest: string | null) {
  const api = await startFileServer('http');
  const url = `${api.origin}/api/repos/o/r/releases/assets/1`;
  api.files.set('/api/repos/o/r/releases/assets/1', A);
  api.answer = ({ path }, response) => {
    if (path !== '/api/repos/o/r/releases/tags/v1/beta') return false;
    const assets = [
      { url: `${url}0`, name: 'other.bin', size: 1, digest: null },
      { url, name: 'a.bin', size: A.length, digest },
    ];
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ assets }));
    return true;
  };
  return api;
}

test('an asset, with the digest that the release gives for it', async () => {
  await using api = await release(`sha256:${HEX}`);
  using home = emptyHome();
  using repository = recordedOnly({});
  const environment = { ...home.environment, GITHUB_API_URL: `${api.origin}/api` };
  const { files } = await runRestore(
    repository.root,
    { ref: 'gh-release:o/r@v1/beta/a.bin' },
    { environment },
  );
  assert.deepEqual(
    files.map(({ path, status, verified }) => [path, status, verified]),
    [['a.bin', 'restored', 'upstream']],
  );
  assert.deepEqual(readFileSync(repository.path('a.bin')), A);
});

test('an asset without a digest wants one, and then is held to it', async () => {
  await using api = await release(null);
  using home = emptyHome();
  const environment = { ...home.environment, GITHUB_API_URL: `${api.origin}/api` };
  const ref = 'gh-release:o/r@v1/beta/a.bin';
  for (const [sha, status, outcome] of [
    [undefined, 'failed', 'error'],
    [sha256('other'), 'mismatch', 'fail'],
    [HEX, 'restored', 'pass'],
  ] as const) {
    using repository = recordedOnly({});
    const options = { ref, ...(sha !== undefined && { sha256: sha }) };
    const result = await runRestore(repository.root, options, { environment });
    assert.deepEqual([result.files.map((row) => row.status), result.outcome], [[status], outcome]);
    assert.equal(contentsOf(repository.root).has('a.bin'), status === 'restored');
  }
});

test('a blob of a registry and an object of a git-lfs server, by the digest in the reference', async () => {
  await using registry = await startFileServer('http');
  registry.files.set(`/v2/org/m/blobs/sha256:${HEX}`, A);
  await using lfs = await startLfs();
  lfs.objects.set(HEX, A);
  for (const ref of [
    `${registry.origin.replace('http:', 'oci:')}/org/m@sha256:${HEX}`,
    `lfs:${HEX}:${A.length}`,
  ]) {
    using repository = makeGitRepository({ 'inventory/combined_inventory.json': EMPTY_COMBINED });
    git(repository.root, ['config', 'lfs.url', lfs.url]);
    const { files } = await runRestore(repository.root, { ref });
    assert.deepEqual(
      files.map(({ path, status, verified }) => [path, status, verified]),
      [[HEX, 'restored', 'recorded']],
      ref,
    );
    assert.deepEqual(readFileSync(repository.path(HEX)), A);
  }
});

test('a reference to other bytes leaves nothing', async () => {
  await using registry = await startFileServer('http');
  registry.files.set(`/v2/org/m/blobs/sha256:${HEX}`, Buffer.from('other'));
  using repository = recordedOnly({});
  const ref = `${registry.origin.replace('http:', 'oci:')}/org/m@sha256:${HEX}`;
  const result = await runRestore(repository.root, { ref });
  assert.deepEqual([result.outcome, result.files[0]?.status], ['fail', 'mismatch']);
  assert.equal(contentsOf(repository.root).has(HEX), false);
});
