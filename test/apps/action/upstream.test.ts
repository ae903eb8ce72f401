/** The action when upstream is asked: the hub's token stays hidden, and no answer closes no issue. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runInThread } from '../../support/action.ts';
import { git, makeGitRepository } from '../../support/git.ts';
import { OWNER, REPO, startGitHub, TOKEN } from '../../support/github-server.ts';
import { COMMIT, startHub } from '../../support/hub-server.ts';
import { startLfs } from '../../support/lfs-server.ts';
import { needs } from '../../support/programs.ts';
import { listOf, makeRepository, sha256 } from '../../support/repository.ts';

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

  const off = await runInThread({ ...setup, inputs });
  assert.deepEqual([off.status, hub.requests.length, await stateOfIssue()], [1, 0, 'open']);

  // The file is back, so that nothing is wrong; but not everything could be looked at.
  repository.write({ 'models/m/w.bin': 'weights' });
  hub.faults = [{ status: 418 }];
  const unreachable = await runInThread({ ...setup, inputs: { ...inputs, upstream: 'huggingface' } });
  assert.deepEqual(
    [unreachable.status, unreachable.outputs.complete, await stateOfIssue()],
    [0, 'false', 'open'],
  );

  hub.faults = [];
  const answered = await runInThread({ ...setup, inputs: { ...inputs, upstream: 'huggingface' } });
  assert.deepEqual([answered.status, answered.outputs.complete, await stateOfIssue()], [0, 'true', 'closed']);
  for (const { log, summary, files: written } of [off, unreachable, answered]) {
    assert.match(log, new RegExp(`^::add-mask::${HF_TOKEN}$`, 'm'));
    assert.equal(log.split(HF_TOKEN).length, 2, 'the token is in no other line');
    assert.ok(![summary, ...written.values()].some((text) => text.includes(HF_TOKEN)));
  }
});

test(
  "the step's own token goes to the git-lfs server of the same GitHub, and is shown nowhere",
  needs('git'),
  async () => {
    await using lfs = await startLfs();
    await using github = await startGitHub();
    lfs.objects.set(sha256('w'), Buffer.from('w'));
    lfs.authorization = `Basic ${btoa(`x-access-token:${TOKEN}`)}`;
    using repository = makeGitRepository(
      {
        '.gitattributes': '*.bin filter=lfs\n',
        'models/checksums.sha256': listOf({ 'w.bin': 'w' }),
        'models/w.bin': `version https://git-lfs.github.com/spec/v1\noid sha256:${sha256('w')}\nsize 1\n`,
      },
      (root) => git(root, ['config', 'filter.lfs.clean', 'cat']),
    );
    git(repository.root, ['config', 'lfs.url', lfs.url]);
    const inputs = { 'combined-inventory': 'none', upstream: 'git-lfs', issue: 'never' };
    const setup = { workspace: repository.root, github: github.url, inputs };
    const own = await runInThread({ ...setup, env: { GITHUB_SERVER_URL: lfs.server.origin } });
    assert.deepEqual([own.status, own.outputs.complete], [0, 'true'], own.log);
    const foreign = await runInThread(setup);
    assert.deepEqual([foreign.status, foreign.outputs.complete], [0, 'false']);
    const [first, second] = lfs.server.seen;
    assert.deepEqual(
      [first?.headers.authorization, second?.headers.authorization],
      [lfs.authorization, undefined],
    );
    for (const { log, summary, files } of [own, foreign]) {
      assert.equal(log.split(TOKEN).length, 2, 'the token is in no line but the one that masks it');
      assert.ok(![summary, ...files.values()].some((text) => text.includes(TOKEN)));
    }
  },
);
