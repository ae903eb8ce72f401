/** The issue: who wants it, and what it is given. */

import { info } from '@actions/core';
import type { Report } from '../../../model/report.ts';
import type { CheckedOut } from '../../../platform/commit.ts';
import { SETTINGS } from '../../../settings/table.ts';
import type { ActionContext } from '../context.ts';
import type { Inputs } from '../inputs.ts';
import { checkKey } from './check-key.ts';
import type { Delivery } from './delivery.ts';

const DEFAULT_TITLE = 'manifest-drift: the repository has drifted from its manifests';

export const issueDelivery: Delivery = {
  what: 'The issue',
  async deliver(run, _, links) {
    const { report, inputs, context, notes, exist, github, isIssueWanted } = run;
    if (github === null || !isIssueWanted) return {};
    const { action } = inputs;
    const options = {
      key: checkKey(inputs, context),
      title: titleOf(report, inputs, context),
      isTitleLive: /\{(errors|warnings)\}/.test(action['issue-title']),
      labels: action['issue-labels'],
      assignees: action['issue-assignees'],
      close: action['issue-close'],
      links,
    };
    const kept = await github.attempt('The issue', async (client) => {
      const { keepIssue } = await import('./issue.ts');
      return keepIssue({ report, options, github: client, note: notes.add, exist });
    });
    if (kept !== null) info(`Issue ${kept.number}: ${kept.action}.`);
    return { issue: kept };
  },
};

/** Whether this run is about what the issue is about. Says so where it is not. */
export function wantsIssue(
  when: 'auto' | 'always' | 'never',
  report: Report,
  context: ActionContext,
  here: CheckedOut | null,
): boolean {
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
