/**
 * The one living issue of a check. It is found by its label and its hidden marker in a plain
 * listing, never by search, whose index lags behind. Only a complete run may close it, and a check
 * that could not run leaves it alone: that is no drift.
 */

import type { Report } from '../../../model/report.ts';
import { renderChange, renderClosing, renderIssue } from '../../../reporters/issue.ts';
import { stateAfter } from '../../../reporters/issue-state.ts';
import type { Links } from '../../../reporters/links.ts';
import type { DeliveredIssue } from './delivery.ts';
import type { GitHub, Issue, NewIssue } from './github.ts';
import { notInOrder } from './in-order.ts';
import { LABEL, memoryOf, ownIssues, sha256 } from './issue-memory.ts';
import { httpStatusOf } from './refusal.ts';
import { explainRefusal } from './status.ts';

const LABEL_COLOR = 'b60205';
const LABEL_HELP = 'The repository has drifted from its manifests';

export interface IssueSettings {
  readonly key: string;
  readonly title: string;
  /** Whether the title counts findings and so has to follow them; else a person may change it. */
  readonly isTitleLive: boolean;
  readonly labels: readonly string[];
  readonly assignees: readonly string[];
  readonly close: boolean;
  readonly links: Links | null;
}

/** One run's business with the issue. */
interface IssueContext {
  readonly report: Report;
  readonly options: IssueSettings;
  readonly github: GitHub;
  /** Which of some paths are there; null where nobody can look. */
  readonly exist: (paths: readonly string[]) => Promise<ReadonlySet<string> | null>;
  /** Told of what went wrong beside the issue itself. */
  readonly note: (text: string) => void;
}

/** Creates, updates, reopens or closes the issue, as the report asks; null when there is none. */
export async function keepIssue(context: IssueContext): Promise<DeliveredIssue | null> {
  const { report } = context;
  if (report.outcome === 'error') return null;
  const [issue, ...duplicates] = await ownIssues(context.github, context.options.key);
  if (issue === undefined) return report.outcome === 'fail' ? create(context) : null;
  const kept = report.outcome === 'fail' ? await update(context, issue) : await settle(context, issue);
  await closeDuplicates(context, duplicates);
  return kept;
}

async function create(context: IssueContext): Promise<DeliveredIssue> {
  const { report, options, github, note } = context;
  const text = renderIssue(report, { ...options, state: stateAfter(report, null, sha256) });
  await github.createLabel(LABEL, LABEL_COLOR, LABEL_HELP);
  const find = async () => (await ownIssues(github, options.key)).find(({ open }) => open) ?? null;
  const make = (extra: Pick<NewIssue, 'labels' | 'assignees'>) =>
    github.createIssue({ ...text, ...extra }, find);
  const made = await make({ labels: [LABEL, ...options.labels], assignees: [...options.assignees] }).catch(
    (error: unknown) => {
      // A login that cannot be assigned is refused with the whole issue; the drift matters more.
      const hasExtras = options.labels.length + options.assignees.length > 0;
      if (httpStatusOf(error) !== 422 || !hasExtras) throw error;
      note(explainRefusal(error, 'The issue with `issue-labels` and `issue-assignees`'));
      return make({ labels: [LABEL], assignees: [] });
    },
  );
  return { number: made.number, url: made.url, action: 'created' };
}

async function update(context: IssueContext, issue: Issue): Promise<DeliveredIssue> {
  const { report, options, github } = context;
  const { number, url } = issue;
  const { state, history, isKnown } = memoryOf(report, issue, options.key);
  // Who dismissed these very findings is not asked again.
  if (isKnown) return { number, url, action: 'unchanged' };
  const before = history?.before ?? null;
  const { title, body } = renderIssue(report, { ...options, before, state });
  await github.updateIssue(number, {
    body,
    ...(options.isTitleLive ? { title } : {}),
    ...(issue.open ? {} : { state: 'open', state_reason: 'reopened' }),
  });
  if (history !== null) await tell(context, number, renderChange(report, history, options.links));
  return { number, url, action: issue.open ? 'updated' : 'reopened' };
}

async function settle(context: IssueContext, issue: Issue): Promise<DeliveredIssue | null> {
  const { report, options, github } = context;
  const { number, url } = issue;
  if (!issue.open) return null;
  if (!options.close || !report.complete) return { number, url, action: 'unchanged' };
  const before = memoryOf(report, issue, options.key).history?.before;
  const left = await notInOrder(before?.names ?? new Map(), report, context.exist);
  if (left.length > 0) {
    const named = `${left.slice(0, 5).join(', ')}${left.length > 5 ? ` and ${left.length - 5} more` : ''}`;
    context.note(
      `Issue ${number} stays open: nothing is recorded any more of ${named}. Record it again, remove the files, or close the issue.`,
    );
    return { number, url, action: 'unchanged' };
  }
  await github.updateIssue(number, { state: 'closed', state_reason: 'completed' });
  await tell(context, number, renderClosing(report, options.links));
  return { number, url, action: 'closed' };
}

/** The issue itself says everything; a comment that cannot be written only fails to ring the bell. */
async function tell({ github, note }: IssueContext, number: number, text: string): Promise<void> {
  try {
    await github.createComment(number, text);
  } catch (error) {
    note(explainRefusal(error, `The comment on issue ${number}`));
  }
}

/** Two runs at once may each have made one, where the workflow has no `concurrency`. */
async function closeDuplicates({ github, note }: IssueContext, duplicates: readonly Issue[]): Promise<void> {
  for (const { number } of duplicates.filter(({ open }) => open)) {
    try {
      await github.updateIssue(number, { state: 'closed', state_reason: 'duplicate' });
    } catch (error) {
      note(explainRefusal(error, `The closing of the duplicate issue ${number}`));
    }
  }
}
