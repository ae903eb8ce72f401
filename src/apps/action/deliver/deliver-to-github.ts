/** The issue and the comment: who wants them, and what is said when they cannot be written. */

import { info } from '@actions/core';
import type { Report } from '../../../model/report.ts';
import type { CheckedOut } from '../../../platform/commit.ts';
import type { History } from '../../../reporters/issue-changes.ts';
import type { Links } from '../../../reporters/links.ts';
import { SETTINGS } from '../../../settings/table.ts';
import type { ActionContext } from '../context.ts';
import type { DeliveredIssue } from '../delivered.ts';
import type { Inputs } from '../inputs.ts';
import type { Notes } from '../notes.ts';
import { checkKey } from './check-key.ts';
import type { GitHub } from './github.ts';
import { explainRefusal } from './status.ts';
import { within } from './within.ts';

/** All requests together, with every wait between them. GitHub asks for a minute at its limits. */
const BUDGET_MS = 150_000;
const ANSWER_MS = 20_000;

const DEFAULT_TITLE = 'manifest-drift: the repository has drifted from its manifests';

interface Delivery {
  readonly report: Report;
  readonly inputs: Inputs;
  readonly context: ActionContext;
  readonly links: Links | null;
  /** What was checked out where the check was made; null where reports of other jobs were merged. */
  readonly here: CheckedOut | null;
  /** Which of some paths are there; null where nobody can look. */
  readonly exist: (paths: readonly string[]) => Promise<ReadonlySet<string> | null>;
  readonly notes: Notes;
  readonly signal: AbortSignal;
}

/** What became of the issue, and what it remembered of the last run, as far as either is known. */
export interface GitHubDelivery {
  readonly issue: DeliveredIssue | null;
  readonly history: History | null;
}

const NOTHING: GitHubDelivery = { issue: null, history: null };

/** Keeps the issue and, on pull requests, the comment; never throws. */
export async function deliverToGitHub(delivery: Delivery): Promise<GitHubDelivery> {
  const { report, inputs, context, notes, signal } = delivery;
  // A check that could not run, or was cancelled, has nothing to say about drift.
  const { repository } = context;
  if (report.shard !== null) {
    info('One shard by itself writes no issue and no comment; the merged report does.');
    return NOTHING;
  }
  if (report.outcome === 'error' || signal.aborted || repository === null) return NOTHING;
  const pullRequest = inputs.action.comment ? context.pullRequest : null;
  const wantsIssue = isIssueWanted(inputs.action.issue, delivery);
  if (!wantsIssue && pullRequest === null) return NOTHING;
  const token = inputs.action['github-token'];
  if (token === '') {
    notes.add('No issue or comment was written: `github-token` is empty.');
    return NOTHING;
  }
  const limits = { budgetMs: BUDGET_MS, answerMs: ANSWER_MS };
  const github = import('./github.ts').then(({ connect }) => connect({ token, ...repository, ...limits }));
  const guarded = guard(notes, signal);
  let history: History | null = null;
  const remember = (found: History) => {
    history = found;
  };
  const issue = wantsIssue
    ? await guarded('The issue', async () => writeIssue(delivery, await github, remember))
    : null;
  if (pullRequest !== null) {
    await guarded('The comment', async () => writeComment(delivery, await github, pullRequest));
  }
  return { issue, history };
}

/** Runs what may fail or hang, within one budget for all of it; a failure is a note and gives null. */
function guard(notes: Notes, signal: AbortSignal) {
  const end = performance.now() + BUDGET_MS;
  return async <T>(what: string, work: () => Promise<T>): Promise<T | null> => {
    try {
      return await within(work(), end - performance.now(), signal);
    } catch (error) {
      notes.add(explainRefusal(error, what));
      return null;
    }
  };
}

async function writeIssue(
  delivery: Delivery,
  github: GitHub,
  remember: (history: History) => void,
): Promise<DeliveredIssue | null> {
  const { report, inputs, context, links, notes } = delivery;
  const { action } = inputs;
  const { keepIssue } = await import('./issue.ts');
  const options = {
    key: checkKey(inputs, context),
    title: titleOf(report, inputs, context),
    isTitleLive: /\{(errors|warnings)\}/.test(action['issue-title']),
    labels: action['issue-labels'],
    assignees: action['issue-assignees'],
    close: action['issue-close'],
    links,
  };
  const issue = await keepIssue({
    report,
    options,
    github,
    note: notes.add,
    remember,
    exist: delivery.exist,
  });
  if (issue !== null) info(`Issue ${issue.number}: ${issue.action}.`);
  return issue;
}

async function writeComment(delivery: Delivery, github: GitHub, pullRequest: number): Promise<void> {
  const { report, inputs, context, links } = delivery;
  const { keepComment } = await import('./comment.ts');
  await keepComment(report, { pullRequest, key: checkKey(inputs, context), links }, github);
}

function isIssueWanted(when: 'auto' | 'always' | 'never', { report, context, here }: Delivery): boolean {
  if (when !== 'auto') return when === 'always';
  const event = context.run?.event ?? '';
  const isProposal =
    event.startsWith('pull_request') || event === 'merge_group' || context.pullRequest !== null;
  if (isProposal) return false;
  if (!context.offDefaultBranch && isOfEvent(report, context, here)) return true;
  info(
    'The issue is about the default branch; what was checked is not the commit of this event on it. Set `issue: always` to write it all the same.',
  );
  return false;
}

/** Events for which actions/checkout takes just the commit that they stand for, unless it is told another. */
const PLAIN_EVENTS = new Set(['push', 'schedule', 'workflow_dispatch']);

/**
 * Whether what was checked is the commit of the event. Many events (`workflow_run`, `issue_comment`) run as
 * the default branch's tip, and check out something else.
 */
function isOfEvent({ commit }: Report, context: ActionContext, here: CheckedOut | null): boolean {
  if (context.commit !== null && commit !== context.commit) return false;
  // Without a repository to look at, the report has the commit from the event, and not from what was checked.
  return here?.is !== 'none' || PLAIN_EVENTS.has(context.run?.event ?? '');
}

function titleOf(report: Report, { settings, action }: Inputs, { workflow, run }: ActionContext): string {
  const values = new Map([
    ['workflow', run?.workflow ?? workflow],
    ['root', settings.root ?? SETTINGS.root.default],
    ['key', action['issue-key']],
    ['errors', String(report.summary.errors)],
    ['warnings', String(report.summary.warnings)],
  ]);
  const template = action['issue-title'] || DEFAULT_TITLE;
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => values.get(name) ?? whole);
}
