/** The check's own issue, and what its hidden marker remembers of the last run. */

import { hashSync } from 'hasha';
import type { Report } from '../../../model/report.ts';
import type { History } from '../../../reporters/issue-changes.ts';
import { hasMarker, type IssueState, readMarker, stateAfter } from '../../../reporters/issue-state.ts';
import type { GitHub, Issue } from './github.ts';

/** The label that issues are listed by. */
export const LABEL = 'manifest-drift';

/**
 * The check's own issues, the oldest first: that one is kept. The marker is public, so an issue that a
 * passer-by opened with it is left alone, whatever its labels; who wrote it may have had another token.
 */
export async function ownIssues(github: GitHub, key: string): Promise<Issue[]> {
  const labelled = await github.issuesWith(LABEL);
  return labelled.filter((issue) => issue.trusted && hasMarker(issue.body, key));
}

/** How the issue's findings differ from the report's, before anything is written; null where nothing is remembered. */
export async function readHistory(report: Report, key: string, github: GitHub): Promise<History | null> {
  const [issue] = await ownIssues(github, key);
  return issue === undefined ? null : memoryOf(report, issue, key).history;
}

/** What an issue remembers, and what it is to remember after this report. */
export interface IssueMemory {
  readonly state: IssueState;
  /** Null where there is nothing to compare with. */
  readonly history: History | null;
  /** The issue says just this already, or a person dismissed just these findings. */
  readonly isKnown: boolean;
}

/** What a reopened issue is compared with: all of its findings are new again. */
const NOTHING_KNOWN: IssueState = { since: '', digest: '', fingerprints: [], isCut: false };

export function memoryOf(report: Report, issue: Issue, key: string): IssueMemory {
  const marked = readMarker(issue.body, key);
  const state = stateAfter(report, issue.open ? marked : null, sha256);
  if (report.outcome !== 'fail') {
    const history = issue.open && marked !== null ? { before: marked, now: state } : null;
    return { state, history, isKnown: false };
  }
  if (marked?.digest === state.digest && (issue.open || issue.isDismissed))
    return { state, history: { before: marked, now: marked }, isKnown: true };
  const before = issue.open ? marked : NOTHING_KNOWN;
  return { state, history: before && { before, now: state }, isKnown: false };
}

export const sha256 = (text: string): string => hashSync(text, { algorithm: 'sha256' });
