/** Runs of the living issue's delivery against the test's GitHub. */

import assert from 'node:assert/strict';
import { connect } from '../../src/apps/action/deliver/github.ts';
import { type IssueSettings, keepIssue } from '../../src/apps/action/deliver/issue.ts';
import type { Report } from '../../src/model/report.ts';
import { type GitHubServer, OWNER, REPO, TOKEN } from './github-server.ts';

export const OPTIONS: IssueSettings = {
  key: '.github/workflows/drift.yml:.:0123456789ab',
  title: 'Drift',
  isTitleLive: false,
  labels: [],
  assignees: [],
  close: true,
  links: null,
};

export const ISSUES = `/repos/${OWNER}/${REPO}/issues`;

export interface StoredIssue {
  number: number;
  title: string;
  body: string;
  state: string;
  state_reason: string | null;
  labels: { name: string }[];
  comments: number;
}

/** One run's delivery, with a client of its own as each run has, and waits a hundred times shorter. */
export async function keep(
  server: GitHubServer,
  report: Report,
  options: Partial<IssueSettings> = {},
  exist: (paths: readonly string[]) => Promise<ReadonlySet<string> | null> = async () => new Set(),
) {
  const notes: string[] = [];
  // As patient as the action, but for the waits: a busy machine answers late.
  const limits = { budgetMs: 150_000, answerMs: 20_000, secondMs: 10 };
  const github = connect({ token: TOKEN, owner: OWNER, repo: REPO, baseUrl: server.url, ...limits });
  const note = (text: string) => notes.push(text);
  const before = server.exchanges.length;
  const issue = await keepIssue({
    report,
    options: { ...OPTIONS, ...options },
    github,
    note,
    exist,
  });
  assert.deepEqual(server.violations(), []);
  const writes = server.exchanges
    .slice(before)
    .filter(({ method }) => method !== 'GET')
    .map(({ method, path }) => `${method} ${path.replace(`/repos/${OWNER}/${REPO}`, '')}`);
  return { action: issue?.action ?? null, number: issue?.number ?? null, writes, notes };
}

export const stored = async (server: GitHubServer) =>
  ((await server.ask('GET', `${ISSUES}?state=all&per_page=100`)) as StoredIssue[]).sort(
    (a, b) => a.number - b.number,
  );

export const comments = async (server: GitHubServer, number: number) =>
  (await server.ask('GET', `${ISSUES}/${number}/comments`)) as { body: string }[];
