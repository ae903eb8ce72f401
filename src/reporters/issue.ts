import type { Report } from '../model/report.ts';
import { countOf } from '../text/plural.ts';
import { changeLines } from './change-lines.ts';
import { cut } from './cut.ts';
import { markdownCode, visible } from './escape.ts';
import { fit, utf16Units } from './fit.ts';
import { closing, history, openingLines, sinceWhen, sources } from './issue-body.ts';
import type { History } from './issue-changes.ts';
import { type IssueState, writeMarker } from './issue-state.ts';
import { type Links, linked, runUrl } from './links.ts';
import { sections } from './sections.ts';
import { countsTable, heading } from './verdict.ts';

/** GitHub refuses a longer body or comment with 422. */
export const MAX_BODY = 65_536;
const MAX_TITLE = 256;
/** Above what fits into a body. */
const MAX_ROWS = 1000;
/** New and resolved findings that a comment names. */
const MAX_NAMED = 20;

export interface IssueText {
  readonly title: string;
  readonly body: string;
}

export interface IssueOptions {
  readonly title: string;
  readonly key: string;
  readonly state: IssueState;
  /** What the issue remembered until now; null or left out where that is nothing. */
  readonly before?: IssueState | null;
  readonly links: Links | null;
  /** UTF-16 units of the body. */
  readonly limit?: number;
}

/**
 * The issue that says what drifted, since when, and what to do about it. Rows that do not fit are
 * left out, the mildest first, and counted. The marker at the end is what it is found again by.
 */
export function renderIssue(report: Report, options: IssueOptions): IssueText {
  const { links, key, state, before = null, limit = MAX_BODY } = options;
  const title = cut(visible(options.title), MAX_TITLE);
  const marker = `\n${writeMarker(key, state)}\n`;
  const since = sinceWhen(report, state, links);
  const past = history(report, before, state, links);
  const body = fit(limit - marker.length, utf16Units, MAX_ROWS, (rows) =>
    [
      ...openingLines(report, links),
      ...sections(report, rows, { links, since, changes: past }),
      ...closing(state),
    ].join('\n'),
  );
  return { title, body: (body ?? [...openingLines(report, links), ...closing(state)].join('\n')) + marker };
}

/** What a changed issue says in a comment, so that its readers are told what is new and what is gone. */
export function renderChange(report: Report, history: History, links: Links | null): string {
  return [
    `### ${heading(report)}`,
    '',
    ...changeLines(report, history, { lead: '', most: MAX_NAMED, isAboveFindings: false, links }),
    ...sources(report, links),
  ].join('\n');
}

/** The last comment, when a complete run found nothing wrong. */
export function renderClosing(report: Report, links: Links | null): string {
  const { summary, commit } = report;
  const at = commit === null ? '' : ` at commit ${markdownCode(commit.slice(0, 12))}`;
  const run = linked('A complete run', runUrl(links));
  const lines = [
    `### ${heading(report)}`,
    '',
    `${run}${at} found nothing wrong.`,
    '',
    ...countsTable(report),
  ];
  if (summary.warnings + summary.notices > 0) {
    const left = [countOf(summary.warnings, 'warning'), countOf(summary.notices, 'notice')].join(' and ');
    lines.push(`${left} remain; see ${linked('the run', runUrl(links))}.`, '');
  }
  return [...lines, 'Closed by manifest-drift; it opens again when drift comes back.', ''].join('\n');
}
