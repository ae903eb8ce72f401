/** What a pull request gets: no issue, and where it is asked for, one comment that is kept up to date. */

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { runInThread } from '../../support/action.ts';
import { PASSER_BY, startGitHub } from '../../support/github-server.ts';
import { ISSUES } from '../../support/living-issue.ts';
import { listOf, makeRepository } from '../../support/repository.ts';

const COMBINED = { 'inventory/combined_inventory.json': { models: [], datasets: [] } };
const RECORDED = 'recorded';

/** One file that is what its list says, or, where `found` differs, is not. */
const repositoryWith = (found: string) =>
  makeRepository({
    ...COMBINED,
    'models/a.bin': found,
    'models/checksums.sha256': listOf({ 'models/a.bin': RECORDED }),
  });

const PULL_REQUEST = { name: 'pull_request', payload: { pull_request: { number: 1 } } };

describe('a run', { concurrency: true }, () => {
  test('of a pull request keeps one comment and no issue', async () => {
    using repository = repositoryWith('changed');
    await using github = await startGitHub();
    await github.ask('POST', ISSUES, { title: 'A proposal' });
    const setup = { github: github.url, event: PULL_REQUEST, inputs: { comment: 'true' } };
    const comments = async () => (await github.ask('GET', `${ISSUES}/1/comments`)) as { body: string }[];
    assert.equal((await runInThread({ workspace: repository.root, ...setup })).status, 1);
    const [first] = await comments();
    assert.match(first?.body ?? '', /Drift/);
    await runInThread({ workspace: repository.root, ...setup });
    assert.deepEqual((await comments()).length, 1);
    assert.equal(github.writes().length, 1, 'nothing is written when nothing changed');
    repository.write({ 'models/a.bin': RECORDED });
    await runInThread({ workspace: repository.root, ...setup });
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
    await runInThread(setup);
    assert.deepEqual(github.exchanges, []);
    await runInThread({ ...setup, inputs: { comment: 'true' } });
    const [own] = (await github.ask('GET', `${ISSUES}/1/comments`)) as { id: number; body: string }[];
    await github.ask('PATCH', `${ISSUES}/comments/${own?.id}`, { body: 'Emptied.' });
    await github.ask('POST', `${ISSUES}/1/comments`, { body: own?.body }, PASSER_BY);
    await runInThread({ ...setup, inputs: { comment: 'true' } });
    const all = (await github.ask('GET', `${ISSUES}/1/comments`)) as unknown[];
    assert.equal(all.length, 3, 'a new one beside the copy');
  });
});
