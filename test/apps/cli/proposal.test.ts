/** A command in the pipeline of a pull request does not do what the config of that pull request says of servers. */

import assert from 'node:assert/strict';
import process from 'node:process';
import { test } from 'node:test';
import { isProposalIn } from '../../../src/apps/run/proposal.ts';
import { git, makeGitRepository } from '../../support/git.ts';
import { COMMIT, startHub } from '../../support/hub-server.ts';
import { needs } from '../../support/programs.ts';
import { listOf } from '../../support/repository.ts';
import { runWords } from '../../support/terminal.ts';

const CONFIG = '.github/manifest-drift.yml';
const GITLAB = { CI_MERGE_REQUEST_IID: '7' };

test('a pull or merge request is known by the variables of its CI system', () => {
  for (const environment of [
    ...['pull_request', 'pull_request_target', 'workflow_run', 'issue_comment', 'merge_group'].map(
      (name) => ({
        GITHUB_EVENT_NAME: name,
      }),
    ),
    GITLAB,
    { BITBUCKET_PR_ID: '1' },
    { SYSTEM_PULLREQUEST_PULLREQUESTID: '1' },
    { CHANGE_ID: '3' },
    { CIRCLE_PULL_REQUEST: 'https://github.com/o/r/pull/1' },
    { BUILDKITE_PULL_REQUEST: '12' },
  ])
    assert.ok(isProposalIn(environment), JSON.stringify(environment));
  for (const environment of [
    {},
    { GITHUB_EVENT_NAME: 'push' },
    { GITHUB_EVENT_NAME: 'schedule' },
    { CI_MERGE_REQUEST_IID: '' },
    { BUILDKITE_PULL_REQUEST: 'false', TRAVIS_PULL_REQUEST: 'false' },
  ])
    assert.ok(!isProposalIn(environment), JSON.stringify(environment));
});

test('no server is asked by the config alone, and none gets a token', async () => {
  await using hub = await startHub({
    'models/org/name': { commits: { [COMMIT]: {} }, refs: { main: COMMIT } },
  });
  using repository = makeGitRepository({
    'models/inventory.json': [
      { id: 'm', path: 'models/m', source_url: 'https://huggingface.co/org/name', snapshot: COMMIT },
    ],
    'models/m/w.bin': 'weights',
    'models/m/SHA256SUMS': listOf({ 'w.bin': 'weights' }),
    [CONFIG]: { 'combined-inventory': 'none', upstream: 'huggingface' },
  });
  const run = (more: object, ...flags: string[]) =>
    runWords(['check', ...flags], repository.root, {
      environment: { ...hub.environment(), HF_TOKEN: 'hf_secret', ...more },
    });
  await run(GITLAB);
  await run({ GITHUB_EVENT_NAME: 'pull_request' });
  assert.equal(hub.requests.length, 0);
  await run(GITLAB, '--upstream', 'huggingface');
  assert.notEqual(hub.requests.length, 0, 'a flag is the word of who runs the check');
  const asked = hub.requests.length;
  await run({});
  assert.notEqual(hub.requests.length, asked, 'elsewhere the config may name servers');
});

test(
  'that nothing is known of an earlier commit is told there, unless no commit is asked for',
  needs('git'),
  async () => {
    using repository = makeGitRepository({ 'a.bin': 'a', SHA256SUMS: listOf({ 'a.bin': 'a' }) });
    const { PATH } = process.env;
    const told = async (more: Record<string, string>, ...flags: string[]) => {
      const environment = { PATH, ...more };
      const { out } = await runWords(['check', '--format', 'json', ...flags], repository.root, {
        environment,
      });
      const { findings, complete } = JSON.parse(out);
      return [complete, ...findings.map(({ kind }: { kind: string }) => kind)];
    };
    assert.deepEqual(await told(GITLAB), [false, 'baseline-unavailable']);
    for (const flags of [
      ['--baseline', 'none'],
      ['--baseline', 'HEAD'],
    ])
      assert.deepEqual(await told(GITLAB, ...flags), [true]);
    assert.deepEqual(await told({}), [true]);
  },
);

test('a weaker config is an error there, and elsewhere a warning', needs('git'), async () => {
  using repository = makeGitRepository({
    'models/w.bin': 'weights',
    'models/SHA256SUMS': listOf({ 'w.bin': 'weights' }),
    [CONFIG]: {},
  });
  repository.write({ [CONFIG]: { 'missing-files': 'ignore' } });
  git(repository.root, ['add', '-A']);
  const { PATH } = process.env;
  const statusOf = async (more: Record<string, string>) =>
    (await runWords(['check', '--baseline', 'HEAD'], repository.root, { environment: { PATH, ...more } }))
      .status;
  assert.deepEqual([await statusOf({}), await statusOf(GITLAB)], [0, 1]);
});
