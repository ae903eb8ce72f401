/** The built action, as a runner starts it: artifact, issue, summary, annotations, outputs, exit status. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ENTRY, runAction, unzip } from '../support/action.ts';
import { OWNER, REPO, startGitHub } from '../support/github-server.ts';
import { listOf, makeRepository } from '../support/repository.ts';
import { startBlobStore, startResultsService } from '../support/results-service.ts';

test('the built action finds drift, delivers it, and closes the issue when it is gone', async () => {
  await using github = await startGitHub();
  await using store = await startBlobStore();
  await using results = await startResultsService(store);
  using repository = makeRepository({
    'inventory/combined_inventory.json': { models: [], datasets: [] },
    'models/a.bin': 'changed',
    'models/checksums.sha256': listOf({ 'models/a.bin': 'recorded' }),
  });
  const setup = { entry: ENTRY.built, workspace: repository.root, github: github.url, results };

  const drifted = await runAction(setup);
  assert.equal(drifted.status, 1, drifted.log);
  const { outputs } = drifted;
  assert.deepEqual([outputs.outcome, outputs.errors, outputs.mismatched], ['fail', '1', '1']);
  assert.match(
    drifted.log,
    /^::error title=[^:]*file=models\/checksums\.sha256,line=1,col=1::models\/a\.bin/m,
  );
  assert.match(drifted.summary, /models\/a\.bin/);
  assert.ok(drifted.summary.includes(outputs['artifact-url'] ?? '?'));

  const [[name = '', artifact] = []] = results.artifacts;
  assert.equal(artifact?.hash, `sha256:${outputs['artifact-digest']}`);
  assert.deepEqual(await unzip(await results.download(name)), new Map(drifted.files));
  assert.deepEqual([...drifted.files.keys()].sort(), [
    'fix.patch',
    'report.html',
    'report.json',
    'report.md',
    'report.sarif',
    'report.vsa-predicate.json',
    'report.vsa.json',
    'safe.patch',
  ]);

  repository.write({ 'models/a.bin': 'recorded' });
  const clean = await runAction(setup);
  assert.equal(clean.status, 0, clean.log);
  assert.equal(clean.outputs['issue-number'], outputs['issue-number']);
  const [issue] = (await github.ask('GET', `/repos/${OWNER}/${REPO}/issues?state=all`)) as {
    state: string;
  }[];
  assert.equal(issue?.state, 'closed');
  assert.deepEqual(github.violations(), []);
});

test('the built action says what is wrong with its inputs, and does not call it drift', async () => {
  await using github = await startGitHub();
  using repository = makeRepository();
  const run = await runAction({
    entry: ENTRY.built,
    workspace: repository.root,
    github: github.url,
    inputs: { 'fail-on': 'eror', comment: 'maybe' },
  });
  assert.equal(run.status, 2, run.log);
  assert.equal(run.outputs.outcome, 'error');
  assert.match(
    run.log,
    /^::error title=manifest-drift could not run::.*comment: "maybe" is not true or false/m,
  );
  assert.equal(JSON.parse(run.files.get('report.json')?.toString() ?? '{}').outcome, 'error');
  assert.deepEqual(github.exchanges, []);
});
