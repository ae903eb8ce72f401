/**
 * What becomes of the verdict when GitHub has a bad day: each fault is a run of the action. The
 * table in docs/delivery.md is what these runs gave; `UPDATE_DOCS=1`, and then the formatter, write it anew.
 */

import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { type ActionRun, type ActionSetup, runAction, runInThread } from '../../support/action.ts';
import { type Fault, OWNER, REPO, startGitHub } from '../../support/github-server.ts';
import { makeRepository, type TestRepository } from '../../support/repository.ts';
import { type BlobStore, startBlobStore, startResultsService } from '../../support/results-service.ts';
import { CASES } from './fault-cases.ts';

describe('the action under faults', { concurrency: true }, () => {
  const rows = new Map<string, string>();
  let repository: TestRepository;
  let store: BlobStore;
  before(async () => {
    store = await startBlobStore();
    repository = makeRepository({
      'inventory/combined_inventory.json': { models: [], datasets: [] },
      'models/a.bin': 'changed',
      'models/checksums.sha256': `${'1'.repeat(64)}  models/a.bin\n`,
    });
  });
  after(async () => {
    repository[Symbol.dispose]();
    await store[Symbol.asyncDispose]();
  });

  for (const { name, faults = [], artifacts = {}, setup = {}, expected } of CASES) {
    test(name, async () => {
      await using github = await startGitHub();
      await using results = await startResultsService(store);
      github.faults = faults;
      if (artifacts !== 'none') Object.assign(results, artifacts);
      const all = {
        workspace: repository.root,
        github: github.url,
        ...(artifacts === 'none' ? {} : { results }),
        ...setup,
      };
      const run = await (isOfProcess(faults, all) ? runAction(all) : runInThread(all));
      github.faults = [];
      const issues = (await github.ask('GET', `/repos/${OWNER}/${REPO}/issues?state=all`)) as {
        body: string;
      }[];
      const message = messageOf(run);
      const found = {
        outcome: run.outputs.outcome,
        status: run.status,
        issue: issues.length === 0 ? '–' : 'created',
        artifact: results.artifacts.size === 1 ? 'stored' : '–',
      };
      const { message: wanted, ...rest } = expected;
      assert.deepEqual(found, rest, run.log);
      assert.ok(issues.length <= 1, 'never a second issue');
      const link = `(https://github.com/${OWNER}/${REPO}/actions/runs/4242/artifacts/`;
      for (const { body } of issues) assert.equal(body.includes(link), rest.artifact === 'stored', body);
      if (wanted === null) assert.equal(message, '', run.log);
      else assert.match(message, wanted);
      assert.ok(run.files.has('report.json'), 'the report stays');
      assert.ok(run.summary.length > 0);
      if (wanted !== null && found.outcome === 'fail') assert.match(run.summary, /ℹ️/, 'the summary tells');
      assert.deepEqual(github.violations(), []);
      rows.set(name, `| ${[name, ...Object.values(found), message.replaceAll('|', '\\|')].join(' | ')} |`);
    });
  }

  after(() => compareWithDocs(CASES.map(({ name }) => rows.get(name) ?? `| ${name} | did not run |`)));
});

/** Connections that are cut or slow could keep a process from its end, and its flags are its own. */
function isOfProcess(faults: readonly Fault[], { env }: ActionSetup): boolean {
  const isCut = faults.some(({ reset, delayMs }) => reset === true || delayMs !== undefined);
  return isCut || env?.NODE_OPTIONS !== undefined;
}

/** The notice, or the error of a check that could not run, without what differs from run to run. */
function messageOf({ log }: ActionRun): string {
  const told = /^::(?:notice|error) title=manifest-drift(?: could not run)?::(.*)$/m.exec(log)?.[1] ?? '';
  return told
    .replaceAll('%25', '%')
    .replace(/read ECONNRESET|other side closed|fetch failed/, 'connection reset')
    .replace(/ RequestId:.*/, '');
}

const DOCS = new URL('../../../docs/delivery.md', import.meta.url);
const [BEGIN, END] = [
  '<!-- faults: written by test/apps/action/faults.test.ts -->\n',
  '<!-- end of faults -->\n',
];

function compareWithDocs(lines: readonly string[]): void {
  const head =
    '| Fault | Outcome | Exit status | Issue | Artifact | Message |\n| --- | --- | --- | --- | --- | --- |\n';
  const table = `\n${head}${lines.join('\n')}\n\n`;
  const text = readFileSync(DOCS, 'utf8');
  const [start, end] = [text.indexOf(BEGIN) + BEGIN.length, text.indexOf(END)];
  if (process.env.UPDATE_DOCS === '1') writeFileSync(DOCS, text.slice(0, start) + table + text.slice(end));
  else assert.equal(unaligned(text.slice(start, end)), unaligned(table));
}

/** The formatter aligns the columns of the table that was written. */
function unaligned(table: string): string {
  return table.replace(/ +/g, ' ').replace(/-{3,}/g, '---');
}
