/** The action when upstream is asked: the hub's token stays hidden, and no answer closes no issue. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runAction } from '../../support/action.ts';
import { OWNER, REPO, startGitHub } from '../../support/github-server.ts';
import { COMMIT, startHub } from '../../support/hub-server.ts';
import { makeRepository, sha256 } from '../../support/repository.ts';

const HF_TOKEN = 'hf_secret0123456789';

test('an issue is closed when the hub bears everything out, and not when it gives no answer', async () => {
  const commits = { [COMMIT]: { 'w.bin': { lfs: 'weights' } } };
  await using hub = await startHub({
    'models/org/name': { commits, refs: { main: COMMIT }, readers: [HF_TOKEN] },
  });
  await using github = await startGitHub();
  const files = [{ path: 'w.bin', sha256: sha256('weights') }];
  const source_url = 'https://huggingface.co/org/name';
  using repository = makeRepository({
    'models/inventory.json': [{ id: 'm', path: 'models/m', source_url, snapshot: COMMIT, files }],
  });
  const inputs = { 'combined-inventory': 'none', 'dataset-inventory': 'none' };
  const setup = { workspace: repository.root, github: github.url, env: { HF_ENDPOINT: hub.url, HF_TOKEN } };
  const stateOfIssue = async () =>
    ((await github.ask('GET', `/repos/${OWNER}/${REPO}/issues/1`)) as { state: string }).state;

  const off = await runAction({ ...setup, inputs });
  assert.deepEqual([off.status, hub.requests.length, await stateOfIssue()], [1, 0, 'open']);

  // The file is back, so that nothing is wrong; but not everything could be looked at.
  repository.write({ 'models/m/w.bin': 'weights' });
  hub.faults = [{ status: 418 }];
  const unreachable = await runAction({ ...setup, inputs: { ...inputs, upstream: 'huggingface' } });
  assert.deepEqual(
    [unreachable.status, unreachable.outputs.complete, await stateOfIssue()],
    [0, 'false', 'open'],
  );

  hub.faults = [];
  const answered = await runAction({ ...setup, inputs: { ...inputs, upstream: 'huggingface' } });
  assert.deepEqual([answered.status, answered.outputs.complete, await stateOfIssue()], [0, 'true', 'closed']);
  for (const { log, summary, files: written } of [off, unreachable, answered]) {
    assert.match(log, new RegExp(`^::add-mask::${HF_TOKEN}$`, 'm'));
    assert.equal(log.split(HF_TOKEN).length, 2, 'the token is in no other line');
    assert.ok(![summary, ...written.values()].some((text) => text.includes(HF_TOKEN)));
  }
});
