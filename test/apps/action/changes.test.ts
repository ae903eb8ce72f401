/** What the job summary and the page say of earlier runs, over runs of the whole action. */

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type ActionSetup, runInThread } from '../../support/action.ts';
import { type Fault, OWNER, REPO, startGitHub } from '../../support/github-server.ts';
import { ISSUES } from '../../support/living-issue.ts';
import { listOf, makeRepository } from '../../support/repository.ts';

const RECORDED = { 'models/a.bin': 'a', 'models/b.bin': 'b' };

const repositoryWith = (files: Readonly<Record<string, string>>) =>
  makeRepository({
    'inventory/combined_inventory.json': { models: [], datasets: [] },
    ...RECORDED,
    ...files,
    'models/checksums.sha256': listOf(RECORDED),
  });

const LINE = /^Since the last run: \*\*(.*)\*\*/m;

describe('the job summary', { concurrency: true }, () => {
  test('says from run to run what changed, and links the issue', async () => {
    using repository = repositoryWith({ 'models/a.bin': 'changed' });
    await using github = await startGitHub();
    const summary = async (inputs = {}) =>
      (await runInThread({ workspace: repository.root, github: github.url, inputs })).summary;
    const changes = async () => LINE.exec(await summary())?.[1];
    const first = await summary();
    assert.doesNotMatch(first, /last run/);
    const issue = `[issue](https://github.com/${OWNER}/${REPO}/issues/1)`;
    assert.ok(first.includes(issue), first);
    assert.equal(await changes(), '0 new · 0 resolved · 1 as before');
    repository.write({ 'models/b.bin': 'changed' });
    assert.equal(await changes(), '1 new · 0 resolved · 1 as before');
    repository.write({ 'models/a.bin': 'a' });
    assert.equal(await changes(), '0 new · 1 resolved · 1 as before');
    assert.doesNotMatch(await summary({ issue: 'never' }), /last run|\/issues\//);
    repository.write({ 'models/b.bin': 'b' });
    assert.equal(await changes(), '0 new · 1 resolved · 0 as before');
    assert.doesNotMatch(await summary(), /last run/, 'the issue is closed, and has nothing more to say');
    repository.write({ 'models/b.bin': 'changed' });
    assert.match(await summary(), /\nDrift is back\.\n/);
  });

  test('the page and report.md say the same, and each finding since when', async () => {
    using repository = repositoryWith({ 'models/a.bin': 'changed' });
    await using github = await startGitHub();
    const pages = async (more: Partial<ActionSetup> = {}) => {
      const { files } = await runInThread({ workspace: repository.root, github: github.url, ...more });
      const [page = '', text = ''] = ['report.html', 'report.md'].map((name) => `${files.get(name)}`);
      return { page, text };
    };
    const marks = (page: string) =>
      [...page.matchAll(/<span class="since">([^<]*)</g)].map(([, word]) => word);
    const first = await pages();
    assert.doesNotMatch(first.page + first.text, /last run/);
    assert.deepEqual(marks(first.page), []);
    repository.write({ 'models/b.bin': 'changed' });
    const today = new Date().toISOString().slice(0, 10);
    const second = await pages({ env: { GITHUB_RUN_ID: '4243' } });
    assert.ok(
      second.page.includes(`<strong>1 new · 0 resolved · 1 as before</strong>, the oldest since ${today}`),
    );
    assert.deepEqual(marks(second.page), [`since ${today}`, 'new']);
    assert.equal(LINE.exec(second.text)?.[1], '1 new · 0 resolved · 1 as before');
    for (const silent of [
      await pages({ inputs: { issue: 'never' } }),
      await pages({ event: { name: 'pull_request', payload: { pull_request: { number: 2 } } } }),
    ]) {
      assert.doesNotMatch(silent.page + silent.text, /last run/);
      assert.deepEqual(marks(silent.page), []);
    }
  });

  const faults: readonly [string, Fault, RegExp | null][] = [
    ['cannot be read', { status: 403 }, null],
    ['cannot be written', { method: 'PATCH', status: 403 }, /1 new · 0 resolved · 1 as before/],
  ];
  for (const [what, fault, expected] of faults)
    test(`is written when the issue ${what}`, async () => {
      using repository = repositoryWith({ 'models/a.bin': 'changed' });
      await using github = await startGitHub();
      const setup = { workspace: repository.root, github: github.url };
      await runInThread(setup);
      repository.write({ 'models/b.bin': 'changed' });
      github.faults = [fault];
      const { summary, status } = await runInThread(setup);
      assert.equal(status, 1);
      assert.match(summary, /## ❌ Drift: 2 errors/);
      assert.match(summary, /The issue was not written/);
      if (expected === null) assert.doesNotMatch(summary, LINE);
      else assert.match(summary, expected);
    });

  test('of a pull request asks for no issue; its comment says what changed since it was written', async () => {
    using repository = repositoryWith({ 'models/a.bin': 'changed' });
    await using github = await startGitHub();
    await runInThread({ workspace: repository.root, github: github.url });
    const event = { name: 'pull_request', payload: { pull_request: { number: 2 } } };
    const before = github.exchanges.length;
    const run = await runInThread({ workspace: repository.root, github: github.url, event });
    assert.doesNotMatch(run.summary, /last run/);
    assert.equal(github.exchanges.length, before);
    await github.ask('POST', ISSUES, { title: 'A proposal' });
    const comment = async () => {
      const inputs = { comment: 'true' };
      await runInThread({ workspace: repository.root, github: github.url, event, inputs });
      const [only] = (await github.ask('GET', `${ISSUES}/2/comments`)) as { body: string }[];
      return LINE.exec(only?.body ?? '')?.[1];
    };
    assert.equal(await comment(), undefined);
    repository.write({ 'models/b.bin': 'changed' });
    assert.equal(await comment(), '1 new · 0 resolved · 1 as before');
  });
});
