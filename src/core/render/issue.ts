import type { Report } from '../report.ts';
import { cut, markdownText } from './escape.ts';
import { type IssueState, writeMarker } from './issue-state.ts';
import type { Links } from './links.ts';
import { findingTables } from './markdown.ts';
import { countOf, verdictOf } from './words.ts';

/** GitHub refuses a longer body or comment with 422. */
export const MAX_BODY = 65_536;
const MAX_TITLE = 256;

export interface IssueText {
  readonly title: string;
  readonly body: string;
}

const ATTEMPTS = [200, 100, 50, 20, 10, 5, 2, 0];

/**
 * The issue that says what drifted. Rows that do not fit are left out, the mildest first, and
 * counted. The marker at the end is what the issue is found again by.
 */
export function renderIssue(
  report: Report,
  options: {
    readonly title: string;
    readonly key: string;
    readonly state: IssueState;
    readonly links: Links | null;
  },
): IssueText {
  const { links, key, state } = options;
  const title = cut(options.title, MAX_TITLE);
  const marker = writeMarker(key, state);
  for (const rows of ATTEMPTS) {
    const body = [
      ...opening(report, links),
      ...findingTables(report, rows, links),
      ...closingLines(state, marker),
    ].join('\n');
    if (body.length <= MAX_BODY) return { title, body };
  }
  return { title, body: [...opening(report, links), ...closingLines(state, marker)].join('\n') };
}

function opening(report: Report, links: Links | null): string[] {
  const lines = [`**${markdownText(cut(verdictOf(report), 1000))}**`, ''];
  if (links === null) return lines;
  const artifact =
    links.artifactUrl === null ? 'no artifact was stored' : `[report as artifact](${links.artifactUrl})`;
  const commit = links.commit === '' ? '' : ` at commit ${links.commit}`;
  lines.push(`Checked in [this run](${links.runUrl})${commit}; ${artifact}.`, '');
  return lines;
}

function closingLines(state: IssueState, marker: string): string[] {
  return [
    '---',
    `<sub>Drift since ${state.since}. This issue is kept up to date by manifest-drift: it is changed when the findings change, and closed when a complete run finds nothing wrong.</sub>`,
    '',
    marker,
    '',
  ];
}

/** What a changed issue says in a comment, so that its readers are told. */
export function renderChange(
  report: Report,
  before: IssueState,
  now: IssueState,
  links: Links | null,
): string {
  const known = new Set(before.fingerprints);
  const current = new Set(now.fingerprints);
  const added = now.fingerprints.filter((fingerprint) => !known.has(fingerprint)).length;
  const resolved = before.fingerprints.filter((fingerprint) => !current.has(fingerprint)).length;
  const persist = now.fingerprints.length - added;
  const run = links === null ? '' : ` ([run](${links.runUrl}))`;
  const bounded = before.isCut || now.isCut ? ' Only the gravest findings are told apart.' : '';
  const head = `The findings changed${run}: ${added} new, ${resolved} resolved, ${persist} as before, since ${now.since}.${bounded}`;
  return `${head}\n\n${markdownText(verdictOf(report))}\n`;
}

/** The last comment, when a complete run found nothing wrong. */
export function renderClosing(report: Report, links: Links | null): string {
  const run = links === null ? 'A complete run' : `[A complete run](${links.runUrl})`;
  return `${run} found no drift: ${countOf(report.summary.matched, 'file')} verified. Closed by manifest-drift.\n`;
}
