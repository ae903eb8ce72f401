/** Whole runs of the action: events, pull requests, cancellation, matrix jobs, proxies, hostile names. */

import assert from 'node:assert/strict';
import { type ChildProcess, spawnSync } from 'node:child_process';
import { closeSync, ftruncateSync, openSync } from 'node:fs';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { after, before, describe, test } from 'node:test';
import { OUTPUTS } from '../../../src/apps/action/outputs.ts';
import { runAction, runInThread, unzip } from '../../support/action.ts';
import { git } from '../../support/git.ts';
import { OWNER, REPO, startGitHub, TOKEN } from '../../support/github-server.ts';
import { listOf, makeRepository } from '../../support/repository.ts';
import { type BlobStore, startBlobStore, startResultsService } from '../../support/results-service.ts';

const COMBINED = { 'inventory/combined_inventory.json': { models: [], datasets: [] } };
const RECORDED = 'recorded';

/** One file that is what its list says, or, where `found` differs, is not. */
const repositoryWith = (found: string) =>
  makeRepository({
    ...COMBINED,
    'models/a.bin': found,
    'models/checksums.sha256': listOf({ 'models/a.bin': RECORDED }),
  });

const _ISSUES = `/repos/${OWNER}/${REPO}/issues`;
const _PULL_REQUEST = { name: 'pull_request', payload: { pull_request: { number: 1 } } };

describe('a run of the action', { concurrency: true }, () => {
  let store: BlobStore;
  before(async () => {
    store = await startBlobStore();
  });
  after(() => store[Symbol.asyncDispose]());

  test('over a clean repository passes, and sets every output', async () => {
    using repository = repositoryWith(RECORDED);
    await using github = await startGitHub();
    await using results = await startResultsService(store);
    const run = await runAction({ workspace: repository.root, github: github.url, results });
    assert.equal(run.status, 0, run.log);
    assert.deepEqual(Object.keys(run.outputs).sort(), Object.keys(OUTPUTS).sort());
    assert.deepEqual([run.outputs.outcome, run.outputs.complete, run.outputs.matched], ['pass', 'true', '1']);
    assert.deepEqual(github.writes(), []);
    assert.equal(results.artifacts.size, 1);
    assert.match(run.log, new RegExp(`^::add-mask::${TOKEN}$`, 'm'));
    assert.equal(run.log.split(TOKEN).length, 2, 'the token is in no other line');
  });

  test('over a drifted repository keeps a patch that git applies beside the report', async () => {
    using repository = repositoryWith('changed');
    git(repository.root, ['init', '-q']);
    await using results = await startResultsService(store);
    const run = await runInThread({ workspace: repository.root, results, inputs: { issue: 'never' } });
    assert.equal(run.status, 1, run.log);
    const [name = ''] = results.artifacts.keys();
    const files = await unzip(await results.download(name));
    const patch = files.get('fix.patch')?.toString() ?? '';
    assert.match(run.log, /fix\.patch, beside the report, updates 1 manifest to the files on disk/);
    const applied = spawnSync('git', ['apply', '-'], {
      cwd: repository.root,
      input: patch,
      encoding: 'utf8',
    });
    assert.equal(applied.status, 0, applied.stderr + patch);
    const again = await runInThread({ workspace: repository.root, inputs: { issue: 'never' } });
    assert.deepEqual([again.status, again.files.has('fix.patch')], [0, false]);
  });

  test('that is one shard, or merges, keeps no patch', async () => {
    using repository = repositoryWith('changed');
    const run = await runInThread({ workspace: repository.root, inputs: { issue: 'never', shard: '1/1' } });
    assert.deepEqual([run.status, run.files.has('fix.patch')], [1, false]);
  });

  test('on another branch leaves the issue alone, unless told to write it always', async () => {
    using repository = repositoryWith('changed');
    await using github = await startGitHub();
    const setup = { workspace: repository.root, github: github.url };
    const env = { GITHUB_REF: 'refs/heads/topic' };
    const run = await runInThread({ ...setup, env });
    assert.deepEqual([run.status, github.exchanges], [1, []]);
    await runInThread({ ...setup, env, inputs: { issue: 'always' } });
    assert.equal(github.writes().length, 2);
    const never = github.exchanges.length;
    await runInThread({ ...setup, inputs: { issue: 'never' } });
    assert.equal(github.exchanges.length, never);
  });

  test('over a folder of the repository points into that folder', async () => {
    using repository = makeRepository({
      'sub/inventory/combined_inventory.json': { models: [], datasets: [] },
      'sub/models/checksums.sha256': listOf({ 'models/a.bin': RECORDED }),
    });
    const run = await runInThread({ workspace: repository.root, inputs: { root: 'sub', issue: 'never' } });
    assert.match(run.log, /^::error [^:]*file=sub\/models\/checksums\.sha256,line=1/m);
    assert.match(run.summary, /\/blob\/c{40}\/sub\/models\/checksums\.sha256#L1/);
  });

  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    test(`that is cancelled by ${signal} tells what is known, and leaves the issue`, async () => {
      using repository = repositoryWith('changed');
      repository.write({
        'models/checksums.sha256': `${listOf({ 'models/a.bin': RECORDED })}${'1'.repeat(64)}  models/huge.bin\n`,
      });
      const huge = openSync(repository.path('models/huge.bin'), 'w');
      ftruncateSync(huge, 2 ** 37); // A hole: takes no room, and longer to read than a test runs.
      closeSync(huge);
      await using github = await startGitHub();
      await using results = await startResultsService(store);
      const run = await runAction({
        workspace: repository.root,
        github: github.url,
        results,
        onLog: (log, child) => !child.killed && log.includes('Stage: evidence') && child.kill(signal),
      });
      assert.deepEqual([run.status, run.outputs.complete], [run.outputs.outcome === 'fail' ? 1 : 2, 'false']);
      const report = JSON.parse(run.files.get('report.json')?.toString() ?? '');
      assert.equal(report.complete, false);
      assert.ok(report.summary.skipped >= 1);
      assert.match(run.summary, /incomplete|not read/i);
      assert.equal(results.artifacts.size, 1, run.log);
      assert.equal(run.outputs['artifact-id'], '1');
      assert.deepEqual(github.exchanges, []);
      assert.doesNotMatch(run.log, /was not written/);
    });
  }

  test('that is cancelled during the upload tells all, and ends the upload', async () => {
    using repository = repositoryWith('changed');
    await using github = await startGitHub();
    await using results = await startResultsService(store);
    const told = Promise.withResolvers<void>();
    let step: ChildProcess | undefined;
    results.beforeAnswer = async () => {
      if (!step?.killed) step?.kill('SIGTERM');
      await told.promise;
    };
    const run = await runAction({
      workspace: repository.root,
      github: github.url,
      results,
      onLog(log, child) {
        step = child;
        if (log.includes('The run was cancelled')) told.resolve();
      },
    });
    assert.deepEqual([run.status, run.outputs.outcome, run.outputs.complete], [1, 'fail', 'true'], run.log);
    assert.match(run.summary, /a\.bin/);
    assert.deepEqual([results.artifacts.size, run.outputs['artifact-id']], [1, '1'], run.log);
    // The issue was read before the report was written; nothing is written to it.
    assert.deepEqual(
      github.exchanges.map(({ method, path }) => `${method} ${path}`),
      ['GET /repos/acme/models/issues'],
    );
  });

  test('in each job of a matrix stores an artifact of its own, also under a chosen name', async () => {
    using repository = repositoryWith('changed');
    await using results = await startResultsService(store);
    const setup = { workspace: repository.root, results, inputs: { issue: 'never' } };
    const chosen = { ...setup.inputs, 'artifact-name': 'ours', 'artifact-retention-days': '5' };
    await Promise.all([
      runInThread(setup),
      runInThread(setup),
      runInThread({ ...setup, inputs: chosen }),
      runInThread({ ...setup, inputs: chosen }),
    ]);
    const names = [...results.artifacts.keys()].map((name) => name.replace(/[0-9a-f]{8}$/, 'ID')).sort();
    assert.deepEqual(names, ['manifest-drift-drift-1-ID', 'manifest-drift-drift-1-ID', 'ours', 'ours-ID']);
    const kept = results.calls.filter(({ body }) => String(body.name).startsWith('ours') && body.version);
    assert.ok(kept.length >= 2 && kept.every(({ body }) => typeof body.expires_at === 'string'));
  });

  test('uploads on failure only, or never, as told', async () => {
    using clean = repositoryWith(RECORDED);
    using drifted = repositoryWith('changed');
    await using results = await startResultsService(store);
    const stored = async (workspace: string, when: string) => {
      const before = results.artifacts.size;
      await runInThread({ workspace, results, inputs: { issue: 'never', 'upload-artifact': when } });
      return results.artifacts.size - before;
    };
    assert.equal(await stored(clean.root, 'on-failure'), 0);
    assert.equal(await stored(drifted.root, 'on-failure'), 1);
    assert.equal(await stored(drifted.root, 'never'), 0);
  });

  test('without files for outputs and summary still gives its verdict', async () => {
    using repository = repositoryWith('changed');
    const env = { GITHUB_OUTPUT: undefined, GITHUB_STEP_SUMMARY: undefined, GITHUB_EVENT_PATH: '/nowhere' };
    const run = await runAction({ workspace: repository.root, inputs: { issue: 'never' }, env });
    assert.equal(run.status, 1, run.log);
    const gone = { GITHUB_OUTPUT: '/nowhere/output', GITHUB_STEP_SUMMARY: '/nowhere/summary' };
    const other = await runInThread({ workspace: repository.root, inputs: { issue: 'never' }, env: gone });
    assert.equal(other.status, 1, other.log);
    assert.match(other.log, /The job summary could not be written/);
  });

  test('goes through the proxy that the environment names', async () => {
    using repository = repositoryWith('changed');
    await using github = await startGitHub();
    const asked: string[] = [];
    const proxy = createServer().on('connect', (request, socket) => {
      asked.push(request.url ?? '');
      const to = connect(Number(new URL(github.url).port), '127.0.0.1', () => {
        socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
        to.pipe(socket).pipe(to);
      });
      to.on('error', () => socket.destroy());
      socket.on('error', () => to.destroy());
    });
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
    const address = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
    const env = { GITHUB_API_URL: 'http://api.github.test', http_proxy: address };
    const run = await runAction({ workspace: repository.root, env });
    proxy.close();
    assert.equal(run.outputs['issue-number'], '1', run.log);
    assert.ok(asked.length > 0 && asked.every((url) => url === 'api.github.test:80'), asked.join());
  });
});
