/** The living issue, against a stateful GitHub: every exchange is one that GitHub's API describes. */

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { LABEL } from '../../../src/apps/action/deliver/issue-memory.ts';
import { OWNER, startGitHub } from '../../support/github-server.ts';
import { comments, ISSUES, keep, OPTIONS, type StoredIssue, stored } from '../../support/living-issue.ts';
import { cleanReport, driftReport } from '../../support/reports.ts';

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
    const two = await keep(server, driftReport(['a.bin']), { key: `${OPTIONS.key}2` });
    assert.deepEqual([one.action, two.action], ['created', 'created']);
    await keep(server, cleanReport(), { key: `${OPTIONS.key}2` });
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
