import { CATALOGUE, type Finding, type Severity } from '../findings.ts';
import type { FileStatus, Report, Rows } from '../report.ts';
import { cut, markdownCode, markdownText } from './escape.ts';
import { type Links, lineUrl } from './links.ts';
import { countOf, verdictOf } from './words.ts';

export interface MarkdownOptions {
  /** UTF-8 bytes; GitHub takes 1 MiB of job summary a step. */
  readonly limit: number;
  readonly links: Links | null;
}

/** How many rows each attempt shows at most; when none fits, the verdict stands alone. */
const ATTEMPTS = [1000, 300, 100, 30, 10, 3, 1, 0];

/**
 * The report as GitHub Markdown: verdict, counts, findings by kind with their fix, entries, stages.
 * What does not fit `limit` is left out row by row, the mildest first, and counted.
 */
export function renderMarkdown(report: Report, { limit, links }: MarkdownOptions): string {
  for (const rows of ATTEMPTS) {
    const text = [
      ...header(report),
      ...counts(report),
      ...findingTables(report, rows, links),
      ...entryTable(report, rows),
      ...stageTable(report, rows > 0),
      ...footer(report, links),
    ].join('\n');
    if (new TextEncoder().encode(text).length <= limit) return text;
  }
  return cut(header(report).join('\n'), Math.floor(limit / 4));
}

const BADGES = { pass: '✅ pass', fail: '❌ fail', error: '💥 error' } as const;

function header(report: Report): string[] {
  const badge = report.outcome === 'pass' && !report.complete ? '⚠️ pass, incomplete' : BADGES[report.outcome];
  return [`## ${badge}: manifest-drift`, '', `**${markdownText(cut(verdictOf(report), 2000))}**`, ''];
}

function counts({ summary, outcome }: Report): string[] {
  if (outcome === 'error') return [];
  const { matched_by } = summary;
  const cells: readonly (readonly [string, number])[] = [
    ['Recorded files', summary.total_files],
    ['Verified by bytes', matched_by.bytes],
    ['by pointer', matched_by.pointer],
    ['by hub metadata', matched_by.upstream],
    ['Mismatched', summary.mismatched],
    ['Missing', summary.missing],
    ['Unreadable', summary.unreadable + summary.changed],
    ['Not verified', summary.unverified + summary.skipped],
  ];
  return [
    `| ${cells.map(([name]) => name).join(' | ')} |`,
    `|${' ---: |'.repeat(cells.length)}`,
    `| ${cells.map(([, count]) => count).join(' | ')} |`,
    '',
  ];
}

const SIGNS: Record<Severity, string> = { error: '❌', warning: '⚠️', notice: 'ℹ️' };

/** One table a kind and severity, each with at most `rows` rows. */
export function findingTables(report: Report, rows: number, links: Links | null): string[] {
  const lines: string[] = [];
  let group = '';
  let shown = 0;
  let total = 0;
  let fix = '';
  const close = () => {
    if (group === '') return;
    if (total > shown) lines.push('', `… and ${total - shown} more, listed in \`report.json\`.`);
    lines.push('', `**Fix:** ${fix}`, '');
  };
  for (const finding of report.findings) {
    const next = `${finding.severity} ${finding.kind}`;
    if (next !== group) {
      close();
      [group, shown, total, fix] = [next, 0, 0, CATALOGUE[finding.kind].fix];
      lines.push(`### ${SIGNS[finding.severity]} ${CATALOGUE[finding.kind].title} (\`${finding.kind}\`)`, '');
      if (rows > 0) lines.push('| Where | What | Recorded | Found |', '| --- | --- | --- | --- |');
    }
    total += 1;
    if (shown >= rows) continue;
    shown += 1;
    lines.push(row(finding, links));
  }
  close();
  return lines;
}

function row({ location, message, expected, actual }: Finding, links: Links | null): string {
  const place = location === null ? '' : markdownCode(cut(`${location.file}:${location.line}`, 200));
  const where =
    location !== null && links?.commit ? `<a href="${lineUrl(links, location)}">${place}</a>` : place;
  const value = (text: string | null) => (text === null ? '' : markdownCode(cut(text, 80)));
  return `| ${where} | ${markdownText(cut(message, 600))} | ${value(expected)} | ${value(actual)} |`;
}

const GOOD: readonly FileStatus[] = ['matched'];

function entryTable({ entries }: Report, rows: number): string[] {
  const { shown, left } = first(entries, rows, ({ status }) => !GOOD.includes(status));
  if (shown.length === 0) return [];
  const lines = shown.map(
    ({ kind, id, version, status, files }) =>
      `| ${kind} | ${markdownCode(cut(id, 120))} | ${version === null ? '' : markdownCode(cut(version, 60))} | ${status} | ${files} |`,
  );
  const more = left > 0 ? ['', `… and ${left} more.`] : [];
  return [
    '<details><summary>Models and datasets not verified in full</summary>',
    '',
    '| Kind | Entry | Version | Status | Recorded files |',
    '| --- | --- | --- | --- | ---: |',
    ...lines,
    ...more,
    '',
    '</details>',
    '',
  ];
}

function first<T>(items: Rows<T>, limit: number, wanted: (item: T) => boolean): { shown: T[]; left: number } {
  const shown: T[] = [];
  let left = 0;
  for (const item of items) {
    if (!wanted(item)) continue;
    if (shown.length < limit) shown.push(item);
    else left += 1;
  }
  return { shown, left };
}

function stageTable({ stages }: Report, isWanted: boolean): string[] {
  if (!isWanted || stages.length === 0) return [];
  const lines = stages.map(
    ({ name, status, detail }) =>
      `| ${markdownText(name)} | ${status} | ${markdownText(cut(detail, 1000))} |`,
  );
  return [
    '<details><summary>What was checked</summary>',
    '',
    '| Stage | Result | Detail |',
    '| --- | --- | --- |',
    ...lines,
    '',
    '</details>',
    '',
  ];
}

function footer({ commit, tool, summary }: Report, links: Links | null): string[] {
  const parts = [`manifest-drift ${tool.version}`, `${countOf(summary.bytes_hashed, 'byte')} hashed`];
  if (commit !== null) parts.push(`commit ${markdownCode(commit.slice(0, 12))}`);
  if (links !== null) parts.push(`<a href="${links.runUrl}">run</a>`);
  if (links?.artifactUrl) parts.push(`<a href="${links.artifactUrl}">report</a>`);
  return [`<sub>${parts.join(' · ')}</sub>`, ''];
}
