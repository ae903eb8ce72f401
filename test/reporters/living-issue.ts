/** An issue as the check writes it, for the tests of its texts. */

import type { Report } from '../../src/model/report.ts';
import { renderIssue } from '../../src/reporters/issue.ts';
import { type IssueState, stateAfter } from '../../src/reporters/issue-state.ts';
import { LINKS, sampleFinding, sampleReport, sha256 } from './sample-report.ts';

export const KEY = 'drift.yml...0123456789ab';

/** What a reopened issue is compared with. */
export const NOTHING: IssueState = { since: '', digest: '', fingerprints: [], isCut: false };

export function issueOf(report: Report, before: IssueState | null = null, more = {}) {
  const state = stateAfter(report, before, sha256);
  const text = renderIssue(report, { title: 'Drift', key: KEY, before, state, links: LINKS, ...more });
  return { ...text, state };
}

export function reportOf(id: string, date: string, findings: Report['findings']): Report {
  const report = sampleReport(findings);
  return { ...report, generated_at: `${date}T06:00:00.000Z`, run: report.run && { ...report.run, id } };
}

export const changed = (...subjects: string[]) => subjects.map((subject) => sampleFinding({ subject }));
