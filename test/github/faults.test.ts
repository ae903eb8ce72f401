/**
 * What becomes of the verdict when GitHub has a bad day: each fault is a run of the action. The
 * table in docs/delivery.md is what these runs gave; `UPDATE_DOCS=1`, and then the formatter, write it anew.
 */

import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { type ActionRun, type ActionSetup, runAction } from '../support/action.ts';
import { type Fault, OWNER, REPO, startGitHub } from '../support/github-server.ts';
import { makeRepository, type TestRepository } from '../support/repository.ts';
import {
  type BlobStore,
  type ResultsService,
  startBlobStore,
  startResultsService,
} from '../support/results-service.ts';

interface Case {
  readonly name: string;
  /** What GitHub's API does. */
  readonly faults?: Fault[];
  /** What the artifact service does. */
  readonly artifacts?: Partial<Pick<ResultsService, 'failWith' | 'failures' | 'isReadOnly'>> | 'none';
  readonly setup?: Partial<ActionSetup>;
  readonly expected: {
    readonly outcome: string;
    readonly status: number;
    readonly issue: 'created' | '–';
    readonly artifact: 'stored' | '–';
    readonly message: RegExp | null;
  };
}

const HOUR = { 'retry-after': '3600' };
const SOON = { 'retry-after': '1' };
const SECONDARY = 'You have exceeded a secondary rate limit.';
const READ_ONLY = 'Resource not accessible by integration';
const DRIFT = { outcome: 'fail', status: 1, issue: 'created', artifact: 'stored', message: null } as const;
const NO_ISSUE = { ...DRIFT, issue: '–' } as const;
const NO_ARTIFACT = { ...DRIFT, artifact: '–' } as const;
const NOT_RUN = { ...NO_ISSUE, outcome: 'error', status: 2 } as const;

const CASES: Case[] = [
  { name: 'none', expected: DRIFT },
  {
    name: 'token refused: 401',
    faults: [{ status: 401 }],
    expected: { ...NO_ISSUE, message: /401.*github-token/ },
  },
  {
    name: 'read-only token (fork, Dependabot): 403',
    faults: [{ method: 'POST', status: 403, message: READ_ONLY }],
    expected: { ...NO_ISSUE, message: /permissions: issues: write/ },
  },
  {
    name: 'secondary limit, over in a second: 403',
    faults: [{ status: 403, times: 1, message: SECONDARY, headers: SOON }],
    expected: DRIFT,
  },
  {
    name: 'secondary limit, over in an hour: 403',
    faults: [{ status: 403, message: SECONDARY, headers: HOUR }],
    expected: { ...NO_ISSUE, message: /rate limit.*next run/ },
  },
  {
    name: 'repository hidden from the token: 404',
    faults: [{ status: 404 }],
    expected: { ...NO_ISSUE, message: /404/ },
  },
  {
    name: 'issues disabled: 410',
    faults: [{ method: 'POST', path: /issues$/, status: 410 }],
    expected: { ...NO_ISSUE, message: /issues are disabled/ },
  },
  {
    name: 'issue refused: 422',
    faults: [{ method: 'POST', path: /issues$/, status: 422 }],
    expected: { ...NO_ISSUE, message: /refused it \(422\)/ },
  },
  {
    name: 'too many requests, once: 429',
    faults: [{ status: 429, times: 1, headers: SOON }],
    expected: DRIFT,
  },
  { name: 'server error, once: 503', faults: [{ status: 503, times: 1, headers: SOON }], expected: DRIFT },
  {
    name: 'server error, always: 502',
    faults: [{ status: 502 }],
    expected: { ...NO_ISSUE, message: /asked again/ },
  },
  { name: 'connection cut, once', faults: [{ reset: true, times: 1 }], expected: DRIFT },
  {
    name: 'connection cut, always',
    faults: [{ reset: true }],
    expected: { ...NO_ISSUE, message: /asked again/ },
  },
  {
    name: 'issue made, its answer lost',
    faults: [{ method: 'POST', path: /issues$/, times: 1, carriedOut: true, reset: true }],
    expected: DRIFT,
  },
  { name: 'every answer two seconds late', faults: [{ delayMs: 2000 }], expected: DRIFT },
  {
    name: 'no token',
    setup: { inputs: { 'github-token': '' } },
    expected: { ...NO_ISSUE, message: /`github-token` is empty/ },
  },
  {
    name: 'artifact refused: 403',
    artifacts: { failWith: 403 },
    expected: { ...NO_ARTIFACT, message: /could not be stored.*403/ },
  },
  { name: 'artifact service down once: 500', artifacts: { failWith: 500, failures: 1 }, expected: DRIFT },
  {
    name: 'blob store refuses the upload',
    artifacts: { isReadOnly: true },
    expected: { ...NO_ARTIFACT, message: /could not be stored/ },
  },
  {
    name: 'no artifact service in the environment',
    artifacts: 'none',
    expected: { ...NO_ARTIFACT, message: /ACTIONS_RUNTIME_TOKEN/ },
  },
  {
    name: 'GitHub Enterprise Server',
    setup: { env: { GITHUB_SERVER_URL: 'https://github.example.com' } },
    expected: { ...NO_ARTIFACT, message: /no artifact service/ },
  },
  {
    name: 'a misspelt input',
    setup: { inputs: { 'missing-file': 'error' } },
    expected: { ...NOT_RUN, message: /did you mean missing-files/ },
  },
  {
    name: 'a folder that is not there',
    setup: { inputs: { root: 'nowhere' } },
    expected: { ...NOT_RUN, message: /root: "nowhere"/ },
  },
  {
    name: 'the check itself crashes',
    setup: {
      env: { NODE_OPTIONS: '--import=data:text/javascript,AbortSignal.any=()=>{throw%20Error(`broken`)}' },
    },
    expected: { ...NOT_RUN, message: /itself failed: broken/ },
  },
];

describe('the action under faults', { concurrency: 8 }, () => {
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
      const run = await runAction({
        workspace: repository.root,
        github: github.url,
        ...(artifacts === 'none' ? {} : { results }),
        ...setup,
      });
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

/** The notice, or the error of a check that could not run, without what differs from run to run. */
function messageOf({ log }: ActionRun): string {
  const told = /^::(?:notice|error) title=manifest-drift(?: could not run)?::(.*)$/m.exec(log)?.[1] ?? '';
  return told
    .replaceAll('%25', '%')
    .replace(/read ECONNRESET|other side closed|fetch failed/, 'connection reset')
    .replace(/ RequestId:.*/, '');
}

const DOCS = new URL('../../docs/delivery.md', import.meta.url);
const [BEGIN, END] = ['<!-- faults: written by test/github/faults.test.ts -->\n', '<!-- end of faults -->\n'];

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
