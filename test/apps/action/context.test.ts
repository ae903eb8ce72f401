/** Which run, which check, which artifact: what must differ does, and what must last lasts. */

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { readContext } from '../../../src/apps/action/context.ts';
import { artifactNames, hasArtifactService } from '../../../src/apps/action/deliver/artifact-plan.ts';
import { checkKey } from '../../../src/apps/action/deliver/check-key.ts';
import { readInputs } from '../../../src/apps/action/inputs.ts';

const token = (job: string) =>
  `x.${Buffer.from(JSON.stringify({ scp: `Actions.Results:run:${job}` })).toString('base64url')}.x`;

const ENV = {
  GITHUB_REPOSITORY: 'acme/models',
  GITHUB_RUN_ID: '7',
  GITHUB_RUN_ATTEMPT: '2',
  GITHUB_JOB: 'drift',
  GITHUB_ACTION: '__self',
  GITHUB_WORKFLOW: 'Weekly',
  GITHUB_WORKFLOW_REF: 'acme/models/.github/workflows/drift.yml@refs/heads/main',
  GITHUB_REF: 'refs/heads/main',
  ACTIONS_RUNTIME_TOKEN: token('one'),
};

const nameOf = (env: Record<string, string>) =>
  artifactNames('', readContext({ ...ENV, ...env }, '/'), null)[0];

test('the name of the artifact differs wherever two could be stored in one run', () => {
  const names = [
    nameOf({}),
    nameOf({ ACTIONS_RUNTIME_TOKEN: token('two') }), // A job of a matrix or of a called workflow.
    nameOf({ GITHUB_RUN_ATTEMPT: '3' }),
    nameOf({ GITHUB_ACTION: '__self_2' }),
    nameOf({ GITHUB_JOB: 'other' }),
  ];
  assert.equal(new Set(names).size, names.length);
  assert.equal(nameOf({}), names[0], 'and is the same for the same step');
  assert.match(names[0] ?? '', /^manifest-drift-drift-2-[0-9a-f]{8}$/);
  assert.match(nameOf({ GITHUB_JOB: 'a:b/c"d' }) ?? '', /^manifest-drift-a_b_c_d-2-/);
});

test('nothing of the runtime token but a digest of its scope gets out', () => {
  const { stepId } = readContext({ ...ENV, ACTIONS_RUNTIME_TOKEN: 'no token at all' }, '/');
  assert.match(stepId, /^[0-9a-f]{8}$/);
});

const keyOf = (inputs: Record<string, string>, env: Record<string, string> = {}) =>
  checkKey(
    readInputs(Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name}`, value]))),
    readContext({ ...ENV, ...env }, '/'),
  );

test('the key of a check lasts over runs, branches and ways to write its root', () => {
  const key = keyOf({});
  assert.equal(keyOf({}, { GITHUB_RUN_ID: '8', GITHUB_WORKFLOW: 'Renamed' }), key);
  assert.equal(keyOf({}, { GITHUB_WORKFLOW_REF: `${ENV.GITHUB_WORKFLOW_REF}2` }), key);
  assert.equal(keyOf({ ROOT: './' }), key);
  assert.equal(keyOf({ ROOT: './sub/' }), keyOf({ ROOT: 'sub' }));
});

test('the key of a check is its own', () => {
  const other = 'acme/models/.github/workflows/other.yml@refs/heads/main';
  const keys = [
    keyOf({}),
    keyOf({ ROOT: 'sub' }),
    keyOf({ 'ISSUE-KEY': 'sub' }),
    keyOf({ 'ISSUE-KEY': 'a b' }),
    keyOf({ 'ISSUE-KEY': 'a_b' }),
    keyOf({}, { GITHUB_WORKFLOW_REF: other }),
  ];
  assert.equal(new Set(keys).size, keys.length);
  assert.match(keyOf({ 'ISSUE-KEY': '--> <!-- @x' }), /^[\w./:-]+$/);
});

test('the event tells pull requests and the default branch', () => {
  const folder = mkdtempSync(join(tmpdir(), 'drift-event-'));
  try {
    const path = join(folder, 'event.json');
    const read = (event: unknown, ref = 'refs/heads/main') => {
      writeFileSync(path, typeof event === 'string' ? event : JSON.stringify(event));
      return readContext({ ...ENV, GITHUB_EVENT_PATH: path, GITHUB_REF: ref }, '/');
    };
    const repository = { default_branch: 'main' };
    assert.equal(read({ pull_request: { number: 12 } }).pullRequest, 12);
    assert.equal(read({ repository }).offDefaultBranch, false);
    assert.equal(read({ repository }, 'refs/heads/topic').offDefaultBranch, true);
    assert.equal(read({ repository }, 'refs/tags/main').offDefaultBranch, true);
    for (const broken of ['not json', '[]', 'null', '{"pull_request": 3, "repository": null}']) {
      const { pullRequest, offDefaultBranch } = read(broken);
      assert.deepEqual([pullRequest, offDefaultBranch], [null, false]);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('outside a workflow there is no run, and no artifact service on other servers', () => {
  const { run, repository, temp } = readContext({}, '/work');
  assert.deepEqual([run, repository, temp], [null, null, tmpdir()]);
  assert.deepEqual(
    ['https://github.com', 'https://acme.ghe.com', 'https://github.example.com', 'nonsense'].map(
      hasArtifactService,
    ),
    [true, true, false, false],
  );
});
