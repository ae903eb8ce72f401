/** Which issue is the check's own, and of which runs it may be written and closed. */

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { renderIssue } from '../../../src/reporters/issue.ts';
import { stateAfter } from '../../../src/reporters/issue-state.ts';
import { fileReport } from '../../reporters/file-report.ts';
import { runInThread } from '../../support/action.ts';
import { headOf, makeGitRepository } from '../../support/git.ts';
import { type GitHubServer, PASSER_BY, startGitHub } from '../../support/github-server.ts';
import { comments, ISSUES, keep, OPTIONS, stored } from '../../support/living-issue.ts';
import { cleanReport } from '../../support/reports.ts';
import { listOf, sha256 } from '../../support/repository.ts';
import { findingOf } from '../../support/shard-reports.ts';

let server: GitHubServer;
before(async () => {
  server = await startGitHub();
});
after(() => server[Symbol.asyncDispose]());

const drift = (...subjects: string[]) => {
  const findings = subjects.map((subject) => findingOf('checksum-mismatch', subject));
  const report = cleanReport({ outcome: 'fail', findings });
  return { ...report, summary: { ...report.summary, errors: findings.length } };
};

describe('an issue with the marker', () => {
  test('of a passer-by is left alone, though somebody labelled it', async () => {
    const options = { ...OPTIONS, key: 'passer-by' };
    const report = drift('models/a.bin');
    const text = renderIssue(report, { ...options, state: stateAfter(report, null, sha256) });
    const made = (await server.ask('POST', ISSUES, text, PASSER_BY)) as { number: number };
    await server.ask('POST', `${ISSUES}/${made.number}/labels`, { labels: ['manifest-drift'] });
    const kept = await keep(server, report, options);
    assert.equal(kept.action, 'created');
    const again = await keep(server, report, options);
    assert.deepEqual([again.action, again.number], ['unchanged', kept.number]);
    const foreign = (await stored(server)).find(({ number }) => number === made.number);
    assert.deepEqual([foreign?.state, foreign?.body], ['open', text.body]);
  });

  test('that somebody with rights wrote with another token is the same issue', async () => {
    const options = { ...OPTIONS, key: 'another-token' };
    const report = drift('models/a.bin');
    const text = renderIssue(report, { ...options, state: stateAfter(report, null, sha256) });
    const made = (await server.ask('POST', ISSUES, { ...text, labels: ['manifest-drift'] })) as {
      number: number;
    };
    const kept = await keep(server, drift('models/a.bin', 'models/b.bin'), options);
    assert.deepEqual([kept.action, kept.number], ['updated', made.number]);
  });
});

describe('a run without drift', () => {
  const cases: [string, { listed?: boolean; exists: boolean | null; kind?: 'record-removed' }, string][] = [
    ['closes the issue when the file was looked at again', { listed: true, exists: true }, 'closed'],
    ['closes it when the file is gone with its record', { exists: false }, 'closed'],
    ['leaves it open when nothing records the file any more', { exists: true }, 'unchanged'],
    ['leaves it open when nobody can look', { exists: null }, 'unchanged'],
  ];
  for (const [what, { listed = false, exists }, expected] of cases) {
    test(what, async () => {
      const options = { ...OPTIONS, key: what };
      const files = fileReport(3);
      const [row] = [...files.files];
      assert.ok(row);
      const subject = listed ? row.path : 'models/no-longer-recorded.bin';
      await keep(server, drift(subject), options);
      const clean = cleanReport(listed ? { files: [{ ...row, status: 'matched' }] } : {});
      const exist = async (paths: readonly string[]) =>
        exists === null ? null : new Set(exists ? paths : []);
      const settled = await keep(server, clean, options, exist);
      assert.equal(settled.action, expected);
      if (expected === 'unchanged') {
        assert.equal(settled.notes.length, 1);
        assert.ok(settled.notes[0]?.includes(subject));
        assert.deepEqual(await comments(server, settled.number ?? 0), []);
      }
    });
  }
});

describe('the commit that was checked', { concurrency: true }, () => {
  const LIST = 'models/checksums.sha256';
  const inputs = { 'combined-inventory': 'none', 'upload-artifact': 'never', baseline: 'none' };
  const repository = (content: string) =>
    makeGitRepository({ 'models/m.bin': content, [LIST]: listOf({ 'models/m.bin': 'm' }) });

  test('has to be the one that the event stands for', async () => {
    using drifted = repository('x');
    const head = headOf(drifted.root);
    const run = (event: string, sha: string, root = '.') =>
      runInThread({
        workspace: drifted.root,
        github: server.url,
        inputs: { ...inputs, root, 'issue-key': `${event} ${sha} ${root}` },
        event: { name: event, payload: { repository: { default_branch: 'main' } } },
        env: { GITHUB_SHA: sha },
      });
    const other = '1'.repeat(40);
    for (const [event, sha, root, isWritten] of [
      ['workflow_run', other, '.', false],
      ['issue_comment', other, '.', false],
      ['workflow_dispatch', other, '.', false],
      ['workflow_dispatch', other, 'models', false],
      ['workflow_run', head, '.', true],
      ['push', head, '.', true],
    ] as const) {
      const { outputs, log } = await run(event, sha, root);
      assert.equal(
        outputs['issue-number'] !== '',
        isWritten && root === '.',
        `${event} ${sha} ${root}\n${log}`,
      );
    }
  });
});
