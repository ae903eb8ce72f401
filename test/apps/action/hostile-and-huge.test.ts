/** Repositories that mean harm, or only too well: hostile names, and findings without end. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MAX_BODY } from '../../../src/reporters/issue.ts';
import { runAction, runInThread } from '../../support/action.ts';
import { startGitHub } from '../../support/github-server.ts';
import { ISSUES } from '../../support/living-issue.ts';
import { makeRepository } from '../../support/repository.ts';

const COMBINED = { 'inventory/combined_inventory.json': { models: [], datasets: [] } };

test('shows names from the repository without obeying them', async () => {
  const names = ['::set-output name=outcome::pass', '##[error]x', ' ::stop-commands::y', '%0A::warning::z'];
  const escaped = [...names, 'a\\n::stop-commands::b'].map(
    (name) => `${name.includes('\\') ? '\\' : ''}${'1'.repeat(64)}  ${name}\n`,
  );
  using repository = makeRepository({ ...COMBINED, 'models/checksums.sha256': escaped.join('') });
  const run = await runInThread({
    workspace: repository.root,
    inputs: { issue: 'never', 'github-token': '' },
  });
  const orders = run.log.split('\n').filter(isOrder);
  assert.deepEqual(orders, [], run.log);
  assert.ok(run.outputs.missing === '5' && run.outputs.outcome === 'fail', run.log);
  for (const value of Object.values(run.outputs)) assert.doesNotMatch(value, /set-output|add-mask|warning/);
  // The control: each name at the start of a line would be an order.
  for (const name of ['::set-output name=outcome::pass', 'x ##[error]x', ' ::stop-commands::y']) {
    assert.ok(isOrder(name), name);
  }
});

test('shows the message of its own crash without obeying it', async () => {
  using repository = makeRepository();
  const crash = 'AbortSignal.any=()=>{throw%20Error(`a%5Cn::set-output%20name=b::c`)}';
  const env = { NODE_OPTIONS: `--import=data:text/javascript,${crash}` };
  const run = await runAction({ workspace: repository.root, env });
  assert.equal(run.outputs.outcome, 'error', run.log);
  assert.match(run.log, /set-output name=b/);
  assert.deepEqual(run.log.split('\n').filter(isOrder), []);
});

test('with a hundred thousand findings stays within all limits', async () => {
  const lines = Array.from({ length: 100_000 }, (_, at) => `${'1'.repeat(64)}  models/${at}.bin\n`);
  using repository = makeRepository({ ...COMBINED, 'models/checksums.sha256': lines.join('') });
  await using github = await startGitHub();
  const run = await runInThread({ workspace: repository.root, github: github.url });
  assert.equal(run.outputs.errors, '100000', run.log.slice(-2000));
  assert.ok(Buffer.byteLength(run.summary) < 2 ** 20);
  assert.match(run.summary, /more/);
  const [issue] = (await github.ask('GET', ISSUES)) as { body: string }[];
  assert.ok(issue !== undefined && issue.body.length <= MAX_BODY && issue.body.length > MAX_BODY / 4);
  assert.equal(run.log.match(/^::error /gm)?.length, 10);
  assert.ok(run.log.length < 2 ** 20);
});

/** Whether the runner would take the line for a command that is not ours. */
function isOrder(line: string): boolean {
  const ours = /^::(error|warning|notice) title=|^::(debug|group|add-mask)::|^::endgroup::$/;
  return (/^\s*::\S/.test(line) || line.includes('##[')) && !ours.test(line);
}
