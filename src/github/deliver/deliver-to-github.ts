/** The issue and the comment: who wants them, and what is said when they cannot be written. */

import { hashSync } from 'hasha';
import type { Links } from '../../core/render/links.ts';
import type { Report } from '../../core/report.ts';
import { SETTINGS } from '../../core/settings.ts';
import type { ActionContext } from '../context.ts';
import type { DeliveredIssue } from '../delivered.ts';
import type { Inputs } from '../inputs.ts';
import type { Notes } from '../notes.ts';

/** All requests together, with every wait between them. */
const BUDGET_MS = 120_000;
const ANSWER_MS = 20_000;

const DEFAULT_TITLE = 'manifest-drift: the repository has drifted from its manifests';

/** Keeps the issue and, on pull requests, the comment; never throws. */
export async function deliverToGitHub(
  report: Report,
  inputs: Inputs,
  context: ActionContext,
  links: Links | null,
  notes: Notes,
): Promise<DeliveredIssue | null> {
  const { action } = inputs;
  const issueWanted = wantsIssue(action.issue, context) && report.outcome !== 'error';
  const commentWanted = action.comment && context.pullRequest !== null && report.outcome !== 'error';
  if (context.repository === null || (!issueWanted && !commentWanted)) return null;
  const token = action['github-token'];
  if (token === '') {
    notes.add('No issue or comment was written: `github-token` is empty.');
    return null;
  }
  const { connect } = await import('./github.ts');
  const { explainRefusal, keepIssue } = await import('./issue.ts');
  const github = connect({ token, ...context.repository, budgetMs: BUDGET_MS, answerMs: ANSWER_MS });
  const key = keyOf(inputs, context);
  let issue: DeliveredIssue | null = null;
  if (issueWanted) {
    const wish = {
      key,
      title: titleOf(report, inputs, context),
      labels: action['issue-labels'],
      assignees: action['issue-assignees'],
      close: action['issue-close'],
      links,
    };
    try {
      issue = await keepIssue(report, wish, github);
    } catch (error) {
      notes.add(explainRefusal(error, 'The issue'));
    }
  }
  if (commentWanted && context.pullRequest !== null) {
    try {
      const { keepComment } = await import('./comment.ts');
      await keepComment(report, { pullRequest: context.pullRequest, key, links }, github);
    } catch (error) {
      notes.add(explainRefusal(error, 'The comment on the pull request'));
    }
  }
  return issue;
}

function wantsIssue(when: 'auto' | 'always' | 'never', context: ActionContext): boolean {
  if (when !== 'auto') return when === 'always';
  const event = context.run?.event ?? '';
  const isProposal =
    event.startsWith('pull_request') || event === 'merge_group' || context.pullRequest !== null;
  return !isProposal && !context.offDefaultBranch;
}

/** Workflow, root and `issue-key` tell checks apart; the hash keeps apart what the readable part does not. */
function keyOf({ settings, action }: Inputs, { workflow }: ActionContext): string {
  const parts = [workflow, settings.root ?? SETTINGS.root.default, action['issue-key']];
  const hash = hashSync(JSON.stringify(parts), { algorithm: 'sha256' }).slice(0, 12);
  return `${parts.join('.').slice(0, 100)}.${hash}`;
}

function titleOf(report: Report, { settings, action }: Inputs, { workflow, run }: ActionContext): string {
  const values: Record<string, string> = {
    workflow: run?.workflow ?? workflow,
    root: settings.root ?? SETTINGS.root.default,
    key: action['issue-key'],
    errors: String(report.summary.errors),
    warnings: String(report.summary.warnings),
  };
  const template = action['issue-title'] || DEFAULT_TITLE;
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
