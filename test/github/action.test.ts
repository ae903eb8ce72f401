/** Whole runs of the action: events, pull requests, cancellation, matrix jobs, proxies, hostile names. */

import assert from 'node:assert/strict';
import { closeSync, ftruncateSync, openSync } from 'node:fs';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { after, before, describe, test } from 'node:test';
import { MAX_BODY } from '../../src/core/render/issue.ts';
import { OUTPUTS } from '../../src/github/outputs.ts';
import { runAction } from '../support/action.ts';
import { OWNER, PASSER_BY, REPO, startGitHub, TOKEN } from '../support/github-server.ts';
import { listOf, makeRepository } from '../support/repository.ts';
import { type BlobStore, startBlobStore, startResultsService } from '../support/results-service.ts';

const COMBINED = { 'inventory/combined_inventory.json': { models: [], datasets: [] } };
const RECORDED = 'recorded';

/** One file that is what its list says, or, where `found` differs, is not. */
const repositoryWith = (found: string) =>
  makeRepository({
    ...COMBINED,
    'models/a.bin': found,
    'models/checksums.sha256': listOf({ 'models/a.bin': RECORDED }),
  });

const ISSUES = `/repos/${OWNER}/${REPO}/issues`;
const PULL_REQUEST = { name: 'pull_request', payload: { pull_request: { number: 1 } } };

describe('a run of the action', { concurrency: 6 }, () => {
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

  test('of a pull request keeps one comment and no issue', async () => {
    using repository = repositoryWith('changed');
    await using github = await startGitHub();
    await github.ask('POST', ISSUES, { title: 'A proposal' });
    const setup = { github: github.url, event: PULL_REQUEST, inputs: { comment: 'true' } };
    const comments = async () => (await github.ask('GET', `${ISSUES}/1/comments`)) as { body: string }[];
    assert.equal((await runAction({ workspace: repository.root, ...setup })).status, 1);
    const [first] = await comments();
    assert.match(first?.body ?? '', /Drift/);
    await runAction({ workspace: repository.root, ...setup });
    assert.deepEqual((await comments()).length, 1);
    assert.equal(github.writes().length, 1, 'nothing is written when nothing changed');
    repository.write({ 'models/a.bin': RECORDED });
    await runAction({ workspace: repository.root, ...setup });
    const [last, ...others] = await comments();
    assert.doesNotMatch(last?.body ?? '', /Drift/);
    assert.equal(others.length, 0);
    assert.equal(((await github.ask('GET', ISSUES)) as unknown[]).length, 1, 'only the proposal');
    assert.deepEqual(github.violations(), []);
  });

  test("of a pull request writes no comment unless asked, and never into a passer-by's", async () => {
    using repository = repositoryWith('changed');
    await using github = await startGitHub();
    await github.ask('POST', ISSUES, { title: 'A proposal' });
    const setup = { workspace: repository.root, github: github.url, event: PULL_REQUEST };
    await runAction(setup);
    assert.deepEqual(github.exchanges, []);
    await runAction({ ...setup, inputs: { comment: 'true' } });
    const [own] = (await github.ask('GET', `${ISSUES}/1/comments`)) as { id: number; body: string }[];
    await github.ask('PATCH', `${ISSUES}/comments/${own?.id}`, { body: 'Emptied.' });
    await github.ask('POST', `${ISSUES}/1/comments`, { body: own?.body }, PASSER_BY);
    await runAction({ ...setup, inputs: { comment: 'true' } });
    const all = (await github.ask('GET', `${ISSUES}/1/comments`)) as unknown[];
    assert.equal(all.length, 3, 'a new one beside the copy');
  });

  test('on another branch leaves the issue alone, unless told to write it always', async () => {
    using repository = repositoryWith('changed');
    await using github = await startGitHub();
    const setup = { workspace: repository.root, github: github.url };
    const env = { GITHUB_REF: 'refs/heads/topic' };
    const run = await runAction({ ...setup, env });
    assert.deepEqual([run.status, github.exchanges], [1, []]);
    await runAction({ ...setup, env, inputs: { issue: 'always' } });
    assert.equal(github.writes().length, 2);
    const never = github.exchanges.length;
    await runAction({ ...setup, inputs: { issue: 'never' } });
    assert.equal(github.exchanges.length, never);
  });

  test('over a folder of the repository points into that folder', async () => {
    using repository = makeRepository({
      'sub/inventory/combined_inventory.json': { models: [], datasets: [] },
      'sub/models/checksums.sha256': listOf({ 'models/a.bin': RECORDED }),
    });
    const run = await runAction({ workspace: repository.root, inputs: { root: 'sub', issue: 'never' } });
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
        onLog: (log, child) => log.includes('Stage: evidence') && child.kill(signal),
      });
      assert.deepEqual([run.status, run.outputs.complete], [run.outputs.outcome === 'fail' ? 1 : 2, 'false']);
      const report = JSON.parse(run.files.get('report.json')?.toString() ?? '');
      assert.equal(report.complete, false);
      assert.ok(report.summary.skipped >= 1);
      assert.match(run.summary, /incomplete|not read/i);
      assert.equal(results.artifacts.size, 1);
      assert.deepEqual(github.exchanges, []);
    });
  }

  test('in each job of a matrix stores an artifact of its own, also under a chosen name', async () => {
    using repository = repositoryWith('changed');
    await using results = await startResultsService(store);
    const setup = { workspace: repository.root, results, inputs: { issue: 'never' } };
    const chosen = { ...setup.inputs, 'artifact-name': 'ours', 'artifact-retention-days': '5' };
    await Promise.all([
      runAction(setup),
      runAction(setup),
      runAction({ ...setup, inputs: chosen }),
      runAction({ ...setup, inputs: chosen }),
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
      await runAction({ workspace, results, inputs: { issue: 'never', 'upload-artifact': when } });
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
    const other = await runAction({ workspace: repository.root, inputs: { issue: 'never' }, env: gone });
    assert.equal(other.status, 1, other.log);
    assert.match(other.log, /The job summary could not be written/);
  });

  test('shows names from the repository without obeying them', async () => {
    const names = ['::set-output name=outcome::pass', '##[error]x', ' ::stop-commands::y', '%0A::warning::z'];
    const escaped = [...names, 'a\\n::stop-commands::b'].map(
      (name) => `${name.includes('\\') ? '\\' : ''}${'1'.repeat(64)}  ${name}\n`,
    );
    using repository = makeRepository({ ...COMBINED, 'models/checksums.sha256': escaped.join('') });
    const run = await runAction({
      workspace: repository.root,
      inputs: { issue: 'never', 'github-token': '' },
    });
    const orders = run.log.split('\n').filter(isOrder);
    assert.deepEqual(orders, [], run.log);
    assert.ok(run.outputs.missing === '5' && run.outputs.outcome === 'fail', run.log);
    for (const value of Object.values(run.outputs)) assert.doesNotMatch(value, /set-output|add-mask|warning/);
    // The control: each name at the start of a line would be an order.
    for (const name of ['::set-output name=outcome::pass', 'x ##[error]x', ' ::stop-commands::y']) {
      assert.ok(isOrder(name), name);
    }
  });

  test('with a hundred thousand findings stays within all limits', async () => {
    const lines = Array.from({ length: 100_000 }, (_, at) => `${'1'.repeat(64)}  models/${at}.bin\n`);
    using repository = makeRepository({ ...COMBINED, 'models/checksums.sha256': lines.join('') });
    await using github = await startGitHub();
    const run = await runAction({ workspace: repository.root, github: github.url });
    assert.equal(run.outputs.errors, '100000', run.log.slice(-2000));
    assert.ok(Buffer.byteLength(run.summary) < 2 ** 20);
    assert.match(run.summary, /more/);
    const [issue] = (await github.ask('GET', ISSUES)) as { body: string }[];
    assert.ok(issue !== undefined && issue.body.length <= MAX_BODY && issue.body.length > MAX_BODY / 4);
    assert.equal(run.log.match(/^::error /gm)?.length, 10);
    assert.ok(run.log.length < 2 ** 20);
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

/** Whether the runner would take the line for a command that is not ours. */
function isOrder(line: string): boolean {
  const ours = /^::(error|warning|notice) title=|^::(debug|group|add-mask)::|^::endgroup::$/;
  return (/^\s*::\S/.test(line) || line.includes('##[')) && !ours.test(line);
}
