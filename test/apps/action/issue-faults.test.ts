/** The living issue on GitHub's bad days: made once, given up in time, and never given up too early. */

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { startGitHub } from '../../support/github-server.ts';
import { comments, keep, stored } from '../../support/living-issue.ts';
import { driftReport } from '../../support/reports.ts';

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
