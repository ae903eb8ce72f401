/** Objects of a git-lfs server by the recorded digest, without a pointer. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { git, makeGitRepository } from '../support/git.ts';
import { startLfs } from '../support/lfs-server.ts';
import { sha256 } from '../support/repository.ts';
import { inventoryOf, runRestore, statuses } from '../support/restoring.ts';

const A = Buffer.alloc(90_000, 'a');

function repositoryOf() {
  const files = [{ path: 'a.bin', sha256: sha256(A), size_bytes: A.length }];
  return makeGitRepository({ 'inventory/combined_inventory.json': inventoryOf(files) });
}

test('the server that the clone names is asked, with the headers that it gives', async () => {
  await using lfs = await startLfs({ authorization: 'Basic abc' });
  lfs.objects.set(sha256(A), A);
  lfs.server.faults.set(`/objects/${sha256(A)}`, [{ is: 'reset', after: 40_000 }]);
  using repository = repositoryOf();
  git(repository.root, ['config', 'lfs.url', lfs.url]);
  const result = await runRestore(repository.root, { from: 'lfs' });
  assert.deepEqual(statuses(result), { 'models/a.bin': 'restored' });
  assert.deepEqual(readFileSync(repository.path('models/a.bin')), A);
  const batches = lfs.server.seen.filter(({ method }) => method === 'POST');
  assert.equal(batches.length, 2, 'a signed address is asked for again');
  assert.ok(batches.every(({ headers }) => headers.authorization === undefined));
});

test('an object that the server lacks is gone', async () => {
  await using lfs = await startLfs();
  using repository = repositoryOf();
  git(repository.root, ['config', 'lfs.url', lfs.url]);
  const result = await runRestore(repository.root, { from: 'lfs' });
  assert.deepEqual([result.outcome, statuses(result)], ['fail', { 'models/a.bin': 'gone' }]);
});

test('.lfsconfig, which comes with a pull request, does not choose the server', async () => {
  await using lfs = await startLfs();
  lfs.objects.set(sha256(A), A);
  using repository = repositoryOf();
  repository.write({ '.lfsconfig': `[lfs]\n\turl = ${lfs.url}\n` });
  const result = await runRestore(repository.root, { from: 'lfs' });
  assert.deepEqual(statuses(result), { 'models/a.bin': 'unsourced' });
  assert.equal(lfs.server.seen.length, 0);
});
