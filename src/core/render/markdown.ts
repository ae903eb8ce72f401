import type { Report } from '../report.ts';
import { acceptedTable } from './accepted-table.ts';
import { cut } from './cut.ts';
import { entryTable } from './entry-table.ts';
import { markdownCode, markdownText } from './escape.ts';
import { groupFindings } from './finding-groups.ts';
import { findingTables } from './finding-tables.ts';
import { fit, utf8Bytes } from './fit.ts';
import { artifactUrl, type Links, linked, runUrl } from './links.ts';
import { countsTable, heading } from './verdict.ts';
import { countOf, verdictOf } from './words.ts';

export interface MarkdownOptions {
  /** UTF-8 bytes; GitHub takes 1 MiB of job summary a step. */
  readonly limit: number;
  readonly links: Links | null;
}

/** Above what any limit of GitHub's leaves room for. */
const MAX_ROWS = 5000;

/**
 * The report as GitHub Markdown: verdict, counts, findings by kind with their fix, entries, stages.
 * What does not fit `limit` is left out row by row, the mildest first, and counted.
 */
export function renderMarkdown(report: Report, { limit, links }: MarkdownOptions): string {
  const groups = groupFindings(report);
  const rest = `all are in ${linked('the report', artifactUrl(links))}`;
  const whole = fit(limit, utf8Bytes, MAX_ROWS, (rows) =>
    [
      ...opening(report),
      ...countsTable(report),
      ...findingTables(groups, rows, { links, rest }),
      ...acceptedTable(report, rows, links),
      ...entryTable(report, rows),
      ...listTable(report),
      ...stageTable(report),
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

/** The last resort, without any markup that could be cut in two. */
function plainVerdict({ outcome, summary }: Report, limit: number): string {
  const text = `manifest-drift: ${outcome}, ${countOf(summary.errors, 'error')}`;
  return text.slice(0, Math.max(0, limit));
}

/** What relative paths were taken to be relative to: the first thing to look at when all is missing. */
function listTable({ lists }: Report): string[] {
  if (lists.length === 0) return [];
  const shown = lists.slice(0, MAX_LISTS).map(({ path, base, records }) => {
    const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '.';
    const relative = base === 'root' ? 'the repository root' : `its own folder, ${markdownCode(folder)}`;
    return `| ${markdownCode(path)} | ${records} | ${relative} |`;
  });
  const more = lists.length > MAX_LISTS ? [`… and ${lists.length - MAX_LISTS} more.`, ''] : [];
  return details('How the checksum lists were read', [
    '| List | Records | Paths are relative to |',
    '| --- | ---: | --- |',
    ...shown,
    '',
    ...more,
  ]);
}

const MAX_LISTS = 50;
const MARKS = { pass: '✅', fail: '❌', skip: '➖' } as const;

function stageTable({ stages }: Report): string[] {
  if (stages.length === 0) return [];
  const lines = stages.map(
    ({ name, status, detail, duration_ms }) =>
      `| ${MARKS[status]} | ${markdownText(name)} | ${markdownText(detail)} | ${(duration_ms / 1000).toFixed(1)} s |`,
  );
  return details('What was checked, step by step', [
    '| | Step | Detail | Time |',
    '| --- | --- | --- | ---: |',
    ...lines,
    '',
  ]);
}

function details(summary: string, lines: readonly string[]): string[] {
  return [`<details><summary>${summary}</summary>`, '', ...lines, '</details>', ''];
}

function footer({ commit, tool, generated_at }: Report, links: Links | null): string[] {
  const parts = [`manifest-drift ${markdownText(tool.version)}`, markdownCode(generated_at, 40)];
  if (commit !== null) parts.push(`commit ${markdownCode(commit.slice(0, 12))}`);
  const [run, artifact] = [runUrl(links), artifactUrl(links)];
  if (run !== null) parts.push(linked('run', run));
  if (artifact !== null) parts.push(linked('full report', artifact));
  return [`<sub>${parts.join(' · ')}</sub>`, ''];
}
