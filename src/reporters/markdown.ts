import type { Report } from '../model/report.ts';
import { countOf } from '../text/plural.ts';
import { changeLines } from './change-lines.ts';
import { cut } from './cut.ts';
import { markdownCode, markdownText } from './escape.ts';
import { fit, utf8Bytes } from './fit.ts';
import { sinceWhen } from './issue-body.ts';
import type { History } from './issue-changes.ts';
import { artifactUrl, issueUrl, type Links, linked, runUrl } from './links.ts';
import { sections } from './sections.ts';
import { heading } from './verdict.ts';
import { verdictOf } from './words.ts';

export interface MarkdownOptions {
  /** UTF-8 bytes; GitHub takes 1 MiB of job summary a step. */
  readonly limit: number;
  readonly links: Links | null;
  /** What the last run left behind; null or left out where nothing is remembered. */
  readonly history?: History | null;
}

/** Above what any limit of GitHub's leaves room for. */
const MAX_ROWS = 5000;

/** New and resolved findings that are named above the tables. */
const MAX_NAMED = 5;

/**
 * The report as GitHub Markdown: verdict, kinds of findings, what changed since the last run, counts, findings
 * with their fix, suppressed findings, entries, stages. What does not fit `limit` is left out row by row,
 * the mildest first, and counted.
 */
export function renderMarkdown(report: Report, { limit, links, history = null }: MarkdownOptions): string {
  const since = history === null ? undefined : sinceWhen(report, history.now, links);
  const changed = changes(report, history, links);
  const whole = fit(limit, utf8Bytes, MAX_ROWS, (rows) =>
    [
      ...opening(report),
      ...sections(report, rows, { links, since, changes: changed }),
      ...footer(report, links),
    ].join('\n'),
  );
  if (whole !== null) return whole;
  const short = [...opening(report), ...footer(report, links)].join('\n');
  return utf8Bytes(short) <= limit ? short : plainVerdict(report, limit);
}

function opening(report: Report): string[] {
  return [`## ${heading(report)}`, '', markdownText(cut(verdictOf(report), 2000)), ''];
}

function changes(report: Report, history: History | null, links: Links | null): string[] {
  if (history === null) return [];
  const lead = 'Since the last run: ';
  return changeLines(report, history, { lead, most: MAX_NAMED, isAboveFindings: true, links });
}

/** The last resort, without any markup that could be cut in two. */
function plainVerdict({ outcome, summary }: Report, limit: number): string {
  const text = `manifest-drift: ${outcome}, ${countOf(summary.errors, 'error')}`;
  return text.slice(0, Math.max(0, limit));
}

function footer({ commit, tool, generated_at }: Report, links: Links | null): string[] {
  const parts = [`manifest-drift ${markdownText(tool.version)}`, markdownCode(generated_at, 40)];
  if (commit !== null) parts.push(`commit ${markdownCode(commit.slice(0, 12))}`);
  const [run, artifact, issue] = [runUrl(links), artifactUrl(links), issueUrl(links)];
  if (run !== null) parts.push(linked('run', run));
  if (artifact !== null) parts.push(linked('full report', artifact));
  if (issue !== null) parts.push(linked('issue', issue));
  return [`<sub>${parts.join(' · ')}</sub>`, ''];
}
