/** The living issue, against a stateful GitHub: every exchange is one that GitHub's API describes. */

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Report } from '../../src/core/report.ts';
import { connect } from '../../src/github/deliver/github.ts';
import { type IssueWish, keepIssue, LABEL } from '../../src/github/deliver/issue.ts';
import { type GitHubServer, OWNER, REPO, startGitHub, TOKEN } from '../support/github-server.ts';
import { cleanReport, driftReport } from '../support/reports.ts';

const WISH: IssueWish = {
  key: '.github/workflows/drift.yml:.:0123456789ab',
  title: 'Drift',
  isTitleLive: false,
  labels: [],
  assignees: [],
  close: true,
  links: null,
};

const ISSUES = `/repos/${OWNER}/${REPO}/issues`;

interface StoredIssue {
  number: number;
  title: string;
  body: string;
  state: string;
  state_reason: string | null;
  labels: { name: string }[];
  comments: number;
}

/** One run's delivery, with a client of its own as each run has, and waits a hundred times shorter. */
async function keep(server: GitHubServer, report: Report, wish: Partial<IssueWish> = {}) {
  const notes: string[] = [];
  const limits = { budgetMs: 30_000, answerMs: 5000, secondMs: 10 };
  const github = connect({ token: TOKEN, owner: OWNER, repo: REPO, baseUrl: server.url, ...limits });
  const note = (text: string) => notes.push(text);
  const before = server.exchanges.length;
  const issue = await keepIssue({ report, wish: { ...WISH, ...wish }, github, note });
  assert.deepEqual(server.violations(), []);
  const writes = server.exchanges
    .slice(before)
    .filter(({ method }) => method !== 'GET')
    .map(({ method, path }) => `${method} ${path.replace(`/repos/${OWNER}/${REPO}`, '')}`);
  return { action: issue?.action ?? null, number: issue?.number ?? null, writes, notes };
}

const stored = async (server: GitHubServer) =>
  ((await server.ask('GET', `${ISSUES}?state=all&per_page=100`)) as StoredIssue[]).sort(
    (a, b) => a.number - b.number,
  );

const comments = async (server: GitHubServer, number: number) =>
  (await server.ask('GET', `${ISSUES}/${number}/comments`)) as { body: string }[];

describe('the living issue', { concurrency: true }, () => {
  test('is created once, with its label, and not touched while nothing changes', async () => {
    await using server = await startGitHub();
    const first = await keep(server, driftReport(['a.bin']), { labels: ['models'], assignees: [OWNER] });
    assert.deepEqual(first.writes, ['POST /labels', 'POST /issues']);
    assert.equal(first.action, 'created');
    const second = await keep(server, driftReport(['a.bin'], { generated_at: '2026-11-28T06:00:00.000Z' }));
    assert.deepEqual(second, { action: 'unchanged', number: first.number, writes: [], notes: [] });
    const [issue, ...others] = await stored(server);
    assert.deepEqual(issue?.labels.map(({ name }) => name).sort(), [LABEL, 'models']);
    assert.equal(others.length, 0);
    assert.match(issue?.body ?? '', /a\.bin|a&#46;bin/);
  });

  test('follows a change with a new body and one comment', async () => {
    await using server = await startGitHub();
    const { number } = await keep(server, driftReport(['a.bin']));
    const changed = await keep(server, driftReport(['a.bin', 'b.bin']));
    assert.equal(changed.action, 'updated');
    assert.deepEqual(changed.writes, [`PATCH /issues/${number}`, `POST /issues/${number}/comments`]);
    assert.equal((await comments(server, number ?? 0)).length, 1);
    assert.match((await stored(server))[0]?.body ?? '', /b(\.|&#46;)bin/);
  });

  test('is closed by a complete clean run, then left alone, and reopened when drift is back', async () => {
    await using server = await startGitHub();
    const { number } = await keep(server, driftReport(['a.bin']));
    assert.equal((await keep(server, cleanReport())).action, 'closed');
    assert.equal((await stored(server))[0]?.state, 'closed');
    assert.deepEqual((await keep(server, cleanReport())).writes, []);
    const back = await keep(server, driftReport(['a.bin']));
    assert.deepEqual([back.action, back.number], ['reopened', number]);
    const [issue, ...others] = await stored(server);
    assert.deepEqual([issue?.state, others.length], ['open', 0]);
  });

  test('is never closed by a run that could not look at everything, could not run, or may not', async () => {
    await using server = await startGitHub();
    await keep(server, driftReport(['a.bin']));
    const asked = server.exchanges.length;
    assert.deepEqual((await keep(server, cleanReport({ complete: false }))).writes, []);
    assert.deepEqual((await keep(server, cleanReport(), { close: false })).writes, []);
    const crashed = await keep(server, cleanReport({ outcome: 'error', complete: false, error: 'x' }));
    assert.deepEqual(crashed, { action: null, number: null, writes: [], notes: [] });
    assert.equal(server.exchanges.length, asked + 2, 'a crash does not even ask');
    assert.equal((await stored(server))[0]?.state, 'open');
  });

  test('is one for each key', async () => {
    await using server = await startGitHub();
    const one = await keep(server, driftReport(['a.bin']));
    const two = await keep(server, driftReport(['a.bin']), { key: `${WISH.key}2` });
    assert.deepEqual([one.action, two.action], ['created', 'created']);
    await keep(server, cleanReport(), { key: `${WISH.key}2` });
    assert.deepEqual(
      (await stored(server)).map(({ state }) => state),
      ['open', 'closed'],
    );
  });

  test('is the oldest of duplicates; the others are closed', async () => {
    await using server = await startGitHub();
    const { number } = await keep(server, driftReport(['a.bin']));
    const [{ body = '' } = {}] = await stored(server);
    await server.ask('POST', ISSUES, { title: 'Copy', body, labels: [LABEL] });
    const after = await keep(server, driftReport(['a.bin', 'b.bin']));
    assert.deepEqual([after.action, after.number], ['updated', number]);
    assert.deepEqual(
      (await stored(server)).map(({ state }) => state),
      ['open', 'closed'],
    );
    assert.deepEqual(server.writes().at(-1)?.body, { state: 'closed', state_reason: 'duplicate' });
    assert.deepEqual((await keep(server, driftReport(['a.bin', 'b.bin']))).writes, []);
  });

  test('survives a marker that a person broke, and one that a person took away', async () => {
    await using server = await startGitHub();
    const { number } = await keep(server, driftReport(['a.bin']));
    const [{ body = '' } = {}] = await stored(server);
    await server.ask('PATCH', `${ISSUES}/${number}`, { body: body.replace(/ v1 \S+ \S+/, ' v1 ??? <') });
    assert.equal((await keep(server, driftReport(['a.bin']))).action, 'updated');
    assert.deepEqual((await keep(server, driftReport(['a.bin']))).writes, []);
    await server.ask('PATCH', `${ISSUES}/${number}`, { body: 'Emptied.' });
    assert.equal((await keep(server, driftReport(['a.bin']))).action, 'created');
  });

  test('stays closed when a person dismissed these findings, and opens for others', async () => {
    await using server = await startGitHub();
    const { number } = await keep(server, driftReport(['a.bin']));
    await server.ask('PATCH', `${ISSUES}/${number}`, { state: 'closed', state_reason: 'not_planned' });
    assert.deepEqual((await keep(server, driftReport(['a.bin']))).writes, []);
    assert.equal((await keep(server, driftReport(['b.bin']))).action, 'reopened');
    await server.ask('PATCH', `${ISSUES}/${number}`, { state: 'closed', state_reason: 'completed' });
    assert.equal((await keep(server, driftReport(['b.bin']))).action, 'reopened');
  });

  test('keeps the title that a person gave it, unless the title counts', async () => {
    await using server = await startGitHub();
    const { number } = await keep(server, driftReport(['a.bin']));
    await server.ask('PATCH', `${ISSUES}/${number}`, { title: 'Ours' });
    await keep(server, driftReport(['b.bin']));
    assert.equal((await stored(server))[0]?.title, 'Ours');
    await keep(server, driftReport(['c.bin']), { title: '1 error', isTitleLive: true });
    assert.equal((await stored(server))[0]?.title, '1 error');
  });

  test('is found behind a hundred other issues with the label, and never taken from a pull request', async () => {
    await using server = await startGitHub();
    const { number } = await keep(server, driftReport(['a.bin']));
    for (let count = 0; count < 120; count += 1) {
      await server.ask('POST', ISSUES, { title: `Other ${count}`, body: '', labels: [LABEL] });
    }
    assert.equal((await keep(server, driftReport(['a.bin']))).number, number);
    const issue = (await server.ask('GET', `${ISSUES}/${number}`)) as StoredIssue;
    const pull_request = { url: '', html_url: '', diff_url: '', patch_url: '' };
    server.faults = [{ method: 'GET', status: 200, answer: [{ ...issue, pull_request }] }];
    assert.equal((await keep(server, driftReport(['a.bin']))).action, 'created');
  });
});

describe('the living issue under faults', { concurrency: true }, () => {
  for (const fault of [{ reset: true }, { status: 502 }]) {
    test(`is made once when the answer to its making is lost (${JSON.stringify(fault)})`, async () => {
      await using server = await startGitHub();
      server.faults = [{ method: 'POST', path: /\/issues$/, times: 1, carriedOut: true, ...fault }];
      assert.equal((await keep(server, driftReport(['a.bin']))).action, 'created');
      assert.equal((await stored(server)).length, 1);
    });

    test(`is made by the next try when it was not made (${JSON.stringify(fault)})`, async () => {
      await using server = await startGitHub();
      server.faults = [{ method: 'POST', path: /\/issues$/, times: 1, ...fault }];
      const { writes } = await keep(server, driftReport(['a.bin']));
      assert.deepEqual(writes, ['POST /labels', 'POST /issues', 'POST /issues']);
      assert.equal((await stored(server)).length, 1);
    });
  }

  test('comments once when the answer to the comment is lost', async () => {
    await using server = await startGitHub();
    const { number } = await keep(server, driftReport(['a.bin']));
    server.faults = [{ method: 'POST', path: /\/comments$/, times: 1, carriedOut: true, reset: true }];
    await keep(server, driftReport(['b.bin']));
    assert.equal((await comments(server, number ?? 0)).length, 1);
  });

  test('is updated although the comment is refused, with a note', async () => {
    await using server = await startGitHub();
    await keep(server, driftReport(['a.bin']));
    server.faults = [{ method: 'POST', path: /\/comments$/, status: 403 }];
    const { action, notes } = await keep(server, driftReport(['b.bin']));
    assert.equal(action, 'updated');
    assert.match(notes.join(), /comment on issue 1 was not written/);
    server.faults = [];
    assert.deepEqual((await keep(server, driftReport(['b.bin']))).writes, []);
  });

  test('does without assignees and labels that GitHub refuses', async () => {
    await using server = await startGitHub();
    server.faults = [{ method: 'POST', path: /\/issues$/, times: 1, status: 422 }];
    const { action, notes } = await keep(server, driftReport(['a.bin']), { assignees: ['nobody'] });
    assert.equal(action, 'created');
    assert.match(notes.join(), /refused it \(422\)/);
  });

  for (const status of [401, 403, 404, 410, 422]) {
    test(`is asked for once and given up at ${status}`, async () => {
      await using server = await startGitHub();
      server.faults = [{ status }];
      await assert.rejects(keep(server, driftReport(['a.bin'])), { status });
      assert.equal(server.exchanges.length, 1);
    });
  }

  for (const status of [429, 500, 502, 503]) {
    test(`is written after two answers of ${status}`, async () => {
      await using server = await startGitHub();
      server.faults = [{ status, times: 2 }];
      assert.equal((await keep(server, driftReport(['a.bin']))).action, 'created');
    });
  }

  test("waits out GitHub's secondary limit", async () => {
    await using server = await startGitHub();
    const message = 'You have exceeded a secondary rate limit.';
    server.faults = [{ status: 403, times: 1, message, headers: { 'retry-after': '2' } }];
    assert.equal((await keep(server, driftReport(['a.bin']))).action, 'created');
  });

  test('gives up at once where the limit lasts longer than there is time', async () => {
    await using server = await startGitHub();
    const message = 'You have exceeded a secondary rate limit.';
    for (const status of [403, 429, 503]) {
      server.faults = [{ status, message, headers: { 'retry-after': '36000' } }];
      const asked = server.exchanges.length;
      await assert.rejects(keep(server, driftReport(['a.bin'])), { status });
      assert.equal(server.exchanges.length, asked + 1);
    }
  });
});
