/** Registries name where on the hub their files can be had from: that is asked as it is for inventories. */

import assert from 'node:assert/strict';
import process from 'node:process';
import { test } from 'node:test';
import { type HubRepositorySetup, startHub } from '../../support/hub-server.ts';
import { findings, makeRepository, sha256 } from '../../support/repository.ts';

const COMMIT = 'c'.repeat(40);
const HELD: HubRepositorySetup = {
  commits: { [COMMIT]: { 'onnx/a.onnx': { lfs: 'a' }, 'b.bin': { lfs: 'b' } } },
  refs: { main: COMMIT },
};

async function check(files: readonly object[]) {
  await using hub = await startHub({ 'models/org/name': HELD });
  using repository = makeRepository({ 'models/manifest.json': { files } });
  const environment = { ...process.env, HF_ENDPOINT: hub.url, HF_TOKEN: '' };
  const report = await repository.check({ upstream: 'huggingface' }, undefined, undefined, environment);
  return {
    rows: [...report.files].map(({ path, status, evidence }) => `${path} ${status} ${evidence}`),
    kinds: findings(report).map(({ kind, subject }) => `${kind} ${subject}`),
    asked: hub.requests.length,
  };
}

const at = { repo_id: 'org/name', revision: COMMIT };

test('a file that is not here is matched by what the hub holds, without a download', async () => {
  const { rows, kinds } = await check([
    { ...at, filename: 'onnx/a.onnx', sha256: sha256('a') },
    { path: 'b.bin', sha256: sha256('b'), url: `https://huggingface.co/org/name/resolve/${COMMIT}/b.bin` },
  ]);
  assert.deepEqual(rows, ['models/b.bin matched upstream', 'models/onnx/a.onnx matched upstream']);
  assert.deepEqual(kinds, []);
});

test('another digest, and a file that the hub does not have, are findings', async () => {
  const { kinds } = await check([
    { ...at, filename: 'onnx/a.onnx', sha256: sha256('other') },
    { ...at, filename: 'none.bin', sha256: sha256('x') },
  ]);
  assert.deepEqual(kinds.filter((kind) => !kind.startsWith('file-missing')).sort(), [
    'upstream-differs models/onnx/a.onnx',
    'upstream-missing models/none.bin',
  ]);
});

test('a path that may be another on the hub says nothing against a record', async () => {
  const { rows, kinds } = await check([
    { ...at, path: 'b.bin', sha256: sha256('b') },
    { ...at, path: 'local/a.onnx', sha256: sha256('a') },
  ]);
  assert.deepEqual(rows, ['models/b.bin matched upstream', 'models/local/a.onnx missing none']);
  assert.deepEqual(kinds, ['file-missing models/local/a.onnx']);
});

test('a repository that may be one of another host is not asked', async () => {
  const { asked } = await check([{ repo: 'org/none', path: 'b.bin', sha256: sha256('b') }]);
  assert.equal(asked, 0);
});
