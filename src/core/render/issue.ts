import type { Finding } from '../findings.ts';
import type { Report } from '../report.ts';
import { acceptedTable } from './accepted-table.ts';
import { cut } from './cut.ts';
import { entryTable } from './entry-table.ts';
import { markdownCode, visible } from './escape.ts';
import { describeKind, groupFindings } from './finding-groups.ts';
import { findingTables, SIGNS } from './finding-tables.ts';
import { fit, utf16Units } from './fit.ts';
import { ACCEPTING, closing, history, opening, sinceWhen, sources } from './issue-body.ts';
import { changesOf } from './issue-changes.ts';
import { type FindingName, type IssueState, writeMarker } from './issue-state.ts';
import { artifactUrl, type Links, lineUrl, linked, runUrl } from './links.ts';
import { countsTable, heading } from './verdict.ts';
import { countOf } from './words.ts';

/** GitHub refuses a longer body or comment with 422. */
export const MAX_BODY = 65_536;
const MAX_TITLE = 256;
/** Above what fits into a body. */
const MAX_ROWS = 1000;

export interface IssueText {
  readonly title: string;
  readonly body: string;
}

export interface IssueOptions {
  readonly title: string;
  readonly key: string;
  readonly state: IssueState;
  readonly links: Links | null;
  /** UTF-16 units of the body. */
  readonly limit?: number;
}

/**
 * The issue that says what drifted, since when, and what to do about it. Rows that do not fit are
 * left out, the mildest first, and counted. The marker at the end is what it is found again by.
 */
export function renderIssue(report: Report, options: IssueOptions): IssueText {
  const { links, key, state, limit = MAX_BODY } = options;
  const title = cut(visible(options.title), MAX_TITLE);
  const marker = `\n${writeMarker(key, state)}\n`;
  const groups = groupFindings(report);
  const rest = `all are in ${linked('the report', artifactUrl(links))}`;
  const since = (finding: Finding) => sinceWhen(finding, report, state, links);
  const body = fit(limit - marker.length, utf16Units, MAX_ROWS, (rows) =>
    [
      ...opening(report, links),
      ...history(report, state),
      ...countsTable(report),
      ...findingTables(groups, rows, { links, rest, since }),
      ...acceptedTable(report, rows, links),
      ...entryTable(report, rows),
      ...ACCEPTING,
      ...closing(state),
    ].join('\n'),
  );
  return { title, body: (body ?? [...opening(report, links), ...closing(state)].join('\n')) + marker };
}

/** What a changed issue says in a comment, so that its readers are told what is new and what is gone. */
export function renderChange(
  report: Report,
  before: IssueState,
  now: IssueState,
  links: Links | null,
): string {
  const { added, persisting, resolved, oldest, comparison } = changesOf(report, before, now);
  const counts = `**${added.count} new · ${resolved.count} resolved · ${persisting} as before**`;
  const age = persisting > 0 && oldest !== null ? `, the oldest since ${oldest}` : '';
  const partial = 'There are more findings than are followed; only the gravest are compared.';
  return [
    `### ${heading(report)}`,
    '',
    ...(comparison === 'reopened' ? ['Drift is back.', ''] : [`${counts}${age}`, '']),
    ...listed(
      comparison === 'reopened' ? 'Found' : 'New',
      added.first.map((finding) => newItem(finding, links)),
      added.count,
    ),
    ...(added.count + resolved.count === 0
      ? ['The same findings, with other values or severities.', '']
      : []),
    ...listed('Resolved', resolved.first.map(resolvedItem), resolved.count),
    ...(comparison === 'partial' ? [partial, ''] : []),
    ...sources(report, links),
  ].join('\n');
}

function newItem({ severity, kind, subject, location }: Finding, links: Links | null): string {
  const name = `${SIGNS[severity]} ${describeKind(kind).title}: ${markdownCode(subject)}`;
  if (location === null) return `- ${name}`;
  return `- ${name} (${linked(markdownCode(`${location.file}:${location.line}`), lineUrl(links, location))})`;
}

function resolvedItem({ kind, subject }: FindingName): string {
  return `- ✅ ${describeKind(kind).title}: ${markdownCode(subject)}`;
}

function listed(title: string, items: readonly string[], count: number): string[] {
  if (count === 0) return [];
  const more = count > items.length ? [`- … and ${count - items.length} more`] : [];
  return [`**${title}**`, '', ...items, ...more, ''];
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
