/**
 * The one living issue of a check. It is found by its label and its hidden marker in a plain
 * listing, never by search, whose index lags behind. Only a complete run may close it, and a check
 * that could not run leaves it alone: that is no drift.
 */

import { hashSync } from 'hasha';
import { renderChange, renderClosing, renderIssue } from '../../core/render/issue.ts';
import { hasMarker, type IssueState, readMarker, stateAfter } from '../../core/render/issue-state.ts';
import type { Links } from '../../core/render/links.ts';
import type { Report } from '../../core/report.ts';
import type { DeliveredIssue } from '../delivered.ts';
import { type GitHub, type Issue, statusOf } from './github.ts';

/** The label that issues are listed by. */
export const LABEL = 'manifest-drift';
const LABEL_COLOR = 'b60205';
const LABEL_HELP = 'The repository has drifted from its manifests';

export interface IssueWish {
  readonly key: string;
  readonly title: string;
  readonly labels: readonly string[];
  readonly assignees: readonly string[];
  readonly close: boolean;
  readonly links: Links | null;
}

const digest = (text: string) => hashSync(text, { algorithm: 'sha256' });

/** Creates, updates, reopens or closes the issue, as the report asks; null when there is none. */
export async function keepIssue(
  report: Report,
  wish: IssueWish,
  github: GitHub,
): Promise<DeliveredIssue | null> {
  if (report.outcome === 'error') return null;
  const ours = (await github.issuesWith(LABEL)).filter((issue) => hasMarker(issue.body, wish.key));
  const [issue, ...duplicates] = ours;
  if (report.outcome === 'pass') return issue ? settle(report, wish, github, issue) : null;
  for (const duplicate of duplicates) {
    if (duplicate.open)
      await github.updateIssue(duplicate.number, { state: 'closed', state_reason: 'not_planned' });
  }
  return issue ? update(report, wish, github, issue) : create(report, wish, github);
}

async function create(report: Report, wish: IssueWish, github: GitHub): Promise<DeliveredIssue> {
  const state = stateAfter(report, null, digest);
  const text = renderIssue(report, { ...wish, state });
  await github.createLabel(LABEL, LABEL_COLOR, LABEL_HELP);
  const labels = [LABEL, ...wish.labels];
  try {
    const made = await github.createIssue({ ...text, labels, assignees: [...wish.assignees] });
    return { number: made.number, url: made.url, action: 'created' };
  } catch (error) {
    // A login that cannot be assigned is refused with the whole issue; drift matters more.
    if (statusOf(error) !== 422 || wish.assignees.length === 0) throw error;
    const made = await github.createIssue({ ...text, labels, assignees: [] });
    return { number: made.number, url: made.url, action: 'created' };
  }
}

async function update(
  report: Report,
  wish: IssueWish,
  github: GitHub,
  issue: Issue,
): Promise<DeliveredIssue> {
  const before = readMarker(issue.body, wish.key);
  const state = stateAfter(report, issue.open ? before : null, digest);
  const { number, url } = issue;
  if (issue.open && before?.digest === state.digest) return { number, url, action: 'unchanged' };
  const text = renderIssue(report, { ...wish, state });
  const reopened = issue.open ? {} : ({ state: 'open', state_reason: 'reopened' } as const);
  await github.updateIssue(number, { ...text, ...reopened });
  await github.createComment(number, renderChange(report, before ?? NOTHING_KNOWN, state, wish.links));
  return { number, url, action: issue.open ? 'updated' : 'reopened' };
}

/** Stands for a marker that a person edited: everything then counts as new. */
const NOTHING_KNOWN: IssueState = { since: '', digest: '', fingerprints: [], isCut: false };

async function settle(
  report: Report,
  wish: IssueWish,
  github: GitHub,
  issue: Issue,
): Promise<DeliveredIssue | null> {
  const { number, url } = issue;
  if (!issue.open) return null;
  if (!wish.close || !report.complete) return { number, url, action: 'unchanged' };
  await github.createComment(number, renderClosing(report, wish.links));
  await github.updateIssue(number, { state: 'closed', state_reason: 'completed' });
  return { number, url, action: 'closed' };
}

/** What a person can do about a refusal, as a sentence for a note. */
export function explainRefusal(error: unknown, what: string): string {
  const status = statusOf(error);
  const text = error instanceof Error ? error.message.replace(/\s+/g, ' ').slice(0, 300) : String(error);
  if (status === 410) return `${what} was not written: issues are disabled in this repository.`;
  if (status === 401)
    return `${what} was not written: GitHub refused the token (401). Check \`github-token\`.`;
  if (status === 403 || status === 404) {
    return `${what} was not written: the token may not (${status}). Give the job \`permissions: issues: write\`; tokens of forks and Dependabot only read. GitHub said: ${text}`;
  }
  return `${what} was not written: ${text}`;
}
