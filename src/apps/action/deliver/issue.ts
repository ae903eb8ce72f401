/**
 * The one living issue of a check. It is found by its label and its hidden marker in a plain
 * listing, never by search, whose index lags behind. Only a complete run may close it, and a check
 * that could not run leaves it alone: that is no drift.
 */

import { hashSync } from 'hasha';
import type { Report } from '../../../model/report.ts';
import { renderChange, renderClosing, renderIssue } from '../../../reporters/issue.ts';
import type { History } from '../../../reporters/issue-changes.ts';
import { hasMarker, type IssueState, readMarker, stateAfter } from '../../../reporters/issue-state.ts';
import type { Links } from '../../../reporters/links.ts';
import type { DeliveredIssue } from './delivery.ts';
import type { GitHub, Issue, NewIssue } from './github.ts';
import { notInOrder } from './in-order.ts';
import { httpStatusOf } from './refusal.ts';
import { explainRefusal } from './status.ts';

/** The label that issues are listed by. */
export const LABEL = 'manifest-drift';
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
  /** Told what the issue remembers as soon as it is read, whatever becomes of the writing. */
  readonly remember: (history: History) => void;
}

const digest = (text: string) => hashSync(text, { algorithm: 'sha256' });

/** Creates, updates, reopens or closes the issue, as the report asks; null when there is none. */
export async function keepIssue(context: IssueContext): Promise<DeliveredIssue | null> {
  const { report } = context;
  if (report.outcome === 'error') return null;
  const [issue, ...duplicates] = await ownIssues(context);
  if (issue === undefined) return report.outcome === 'fail' ? create(context) : null;
  const kept = report.outcome === 'fail' ? await update(context, issue) : await settle(context, issue);
  await closeDuplicates(context, duplicates);
  return kept;
}

/**
 * The check's own issues, the oldest first: that one is kept. The marker is public, so an issue that a
 * passer-by opened with it is left alone, whatever its labels; who wrote it may have had another token.
 */
async function ownIssues({ github, options }: IssueContext): Promise<Issue[]> {
  const labelled = await github.issuesWith(LABEL);
  return labelled.filter((issue) => issue.trusted && hasMarker(issue.body, options.key));
}

async function create(context: IssueContext): Promise<DeliveredIssue> {
  const { report, options, github, note } = context;
  const text = renderIssue(report, { ...options, state: stateAfter(report, null, digest) });
  await github.createLabel(LABEL, LABEL_COLOR, LABEL_HELP);
  const find = async () => (await ownIssues(context)).find(({ open }) => open) ?? null;
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
  const marked = readMarker(issue.body, options.key);
  const state = stateAfter(report, issue.open ? marked : null, digest);
  // Who dismissed these very findings is not asked again.
  const isKnown = marked?.digest === state.digest && (issue.open || issue.isDismissed);
  const before = issue.open || isKnown ? marked : NOTHING_KNOWN;
  if (before !== null) context.remember({ before, now: isKnown ? before : state });
  if (isKnown) return { number, url, action: 'unchanged' };
  const { title, body } = renderIssue(report, { ...options, before, state });
  await github.updateIssue(number, {
    body,
    ...(options.isTitleLive ? { title } : {}),
    ...(issue.open ? {} : { state: 'open', state_reason: 'reopened' }),
  });
  if (before !== null)
    await tell(context, number, renderChange(report, { before, now: state }, options.links));
  return { number, url, action: issue.open ? 'updated' : 'reopened' };
}

/** What a reopened issue is compared with: all of its findings are new again. */
const NOTHING_KNOWN: IssueState = { since: '', digest: '', fingerprints: [], isCut: false };

async function settle(context: IssueContext, issue: Issue): Promise<DeliveredIssue | null> {
  const { report, options, github } = context;
  const { number, url } = issue;
  if (!issue.open) return null;
  const before = readMarker(issue.body, options.key);
  if (before !== null) context.remember({ before, now: stateAfter(report, before, digest) });
  if (!options.close || !report.complete) return { number, url, action: 'unchanged' };
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
