/** Shards as jobs of a matrix, their artifacts downloaded, and the job that merges them. */

import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { type ActionRun, runInThread, unzip } from '../../support/action.ts';
import { startGitHub } from '../../support/github-server.ts';
import { EMPTY_COMBINED, listOf, makeRepository } from '../../support/repository.ts';
import {
  type BlobStore,
  type ResultsService,
  startBlobStore,
  startResultsService,
} from '../../support/results-service.ts';

const RECORDED = { 'models/a.bin': 'a', 'models/b.bin': 'b', 'models/c.bin': 'c', 'models/d.bin': 'd' };

const repositoryWith = (found: Record<string, string>) =>
  makeRepository({
    'inventory/combined_inventory.json': EMPTY_COMBINED,
    'models/checksums.sha256': listOf(RECORDED),
    ...RECORDED,
    ...found,
  });

/** What actions/download-artifact does with `pattern`. */
async function download(results: ResultsService, folder: string): Promise<void> {
  for (const name of results.artifacts.keys()) {
    if (!name.startsWith('manifest-drift-shard-')) continue;
    mkdirSync(join(folder, name));
    for (const [file, bytes] of await unzip(await results.download(name)))
      writeFileSync(join(folder, name, file), bytes);
  }
}

describe('shards of the action', () => {
  let store: BlobStore;
  before(async () => {
    store = await startBlobStore();
  });
  after(() => store[Symbol.asyncDispose]());

  test('write nothing to GitHub themselves; merged they keep one issue, and close it again', async () => {
    await using github = await startGitHub();
    const round = async (
      found: Record<string, string>,
    ): Promise<{ shards: ActionRun[]; merged: ActionRun }> => {
      using repository = repositoryWith(found);
      await using results = await startResultsService(store);
      const setup = { workspace: repository.root, github: github.url, results };
      const before = github.exchanges.length;
      const shards = await Promise.all(
        [1, 2, 3].map((index) => runInThread({ ...setup, inputs: { shard: `${index}/3` } })),
      );
      assert.equal(github.exchanges.length, before, 'a shard asks GitHub nothing');
      const folder = mkdtempSync(join(tmpdir(), 'drift-shards-'));
      try {
        await download(results, folder);
        return { shards, merged: await runInThread({ ...setup, inputs: { merge: folder } }) };
      } finally {
        rmSync(folder, { recursive: true });
      }
    };

    const drifted = await round({ 'models/b.bin': 'changed', 'models/d.bin': 'changed too' });
    assert.deepEqual(
      drifted.shards.map(({ outputs }) => outputs.complete),
      ['false', 'false', 'false'],
    );
    for (const { summary, log } of drifted.shards) {
      assert.match(summary, /shard \d of 3/);
      assert.doesNotMatch(log, /^::error/m, 'the merged report annotates');
    }
    const { merged } = drifted;
    assert.deepEqual(
      [merged.status, merged.outputs.mismatched, merged.outputs.matched],
      [1, '2', '2'],
      merged.log,
    );
    assert.deepEqual([merged.outputs.complete, merged.outputs['issue-number']], ['true', '1']);
    assert.match(merged.log, /^::error [^:]*file=models\/checksums\.sha256,line=2/m);

    const clean = await round({});
    assert.deepEqual([clean.merged.status, clean.merged.outputs['issue-number']], [0, '1'], clean.merged.log);
    assert.match(clean.merged.log, /Issue 1: closed/);
  });

  test('that are not all there could not run, and leave the issue alone', async () => {
    using repository = repositoryWith({});
    await using github = await startGitHub();
    await using results = await startResultsService(store);
    const setup = { workspace: repository.root, github: github.url, results };
    await runInThread({ ...setup, inputs: { shard: '1/2' } });
    const folder = mkdtempSync(join(tmpdir(), 'drift-shards-'));
    await download(results, folder);
    const run = await runInThread({ ...setup, inputs: { merge: folder } });
    rmSync(folder, { recursive: true });
    assert.deepEqual([run.status, run.outputs.outcome], [2, 'error']);
    assert.match(run.log, /1 of 2 shards is missing: 2/);
    assert.deepEqual(github.exchanges, []);
    const both = await runInThread({ ...setup, inputs: { merge: folder, shard: '1/2' } });
    assert.match(both.log, /checks a `shard` or does a `merge`, not both/);
  });
});
