import type { Finding } from '../model/finding.ts';
import type { ManifestRow } from '../model/report.ts';
import { ruleOf } from '../rules/index.ts';
import { grouped } from '../text/plural.ts';
import { markdownCode, markdownSpans, shortDigest } from './escape.ts';
import { type FindingGroup, shareRows } from './finding-groups.ts';
import { findingPage } from './finding-page.ts';
import { fixHint } from './fix-hint.ts';
import { type Links, lineUrl, linked } from './links.ts';
import { saidOf } from './said.ts';
import { SEVERITY_VIEW } from './view.ts';

export interface TableContext {
  readonly manifests: readonly ManifestRow[];
  readonly links: Links | null;
  /** Where all findings are, for the line that says how many more there are. */
  readonly rest: string;
  /** Since when a finding has been known, as Markdown. Left out where nothing is remembered. */
  readonly since?: (finding: Finding) => string;
}

/** Rows beyond these are folded away, so that one long kind does not bury the next. */
const OPEN_ROWS = 10;

/** More notices of a kind than these are folded away altogether: they fail nothing by themselves. */
const OPEN_NOTICES = 3;

/** One section a kind, gravest first, with `rows` rows in all. */
export function findingTables(
  groups: readonly FindingGroup[],
  rows: number,
  context: TableContext,
): string[] {
  const shares = shareRows(groups, rows);
  return groups.flatMap((group, index) => section(group, shares[index] ?? 0, context));
}

/** All kinds at one glance, where there is more than one: how grave, how many, and where each is explained. */
export function overview(groups: readonly FindingGroup[], links: Links | null): string[] {
  if (groups.length < 2) return [];
  const rows = groups.map(
    ({ kind, severity, title, count }) =>
      `| ${SEVERITY_VIEW[severity].mark} ${severity} | ${title} | ${grouped(count)} | ${kindLink(kind, links)} |`,
  );
  return ['| Severity | What | Findings | Kind |', '| --- | --- | ---: | --- |', ...rows, ''];
}

function kindLink(kind: string, links: Links | null): string {
  return linked(markdownCode(kind), links && findingPage(kind));
}

function section(group: FindingGroup, shown: number, context: TableContext): string[] {
  const { kind, severity, title, count } = group;
  const lines = [
    `### ${SEVERITY_VIEW[severity].mark} ${title}${count > 1 ? ` (${grouped(count)})` : ''}`,
    '',
  ];
  lines.push(`**To fix:** ${group.fix} (${kindLink(kind, context.links)})`, '');
  const findings = group.findings.slice(0, shown);
  const columns = columnsFor(findings, context);
  const open = severity === 'notice' && findings.length > OPEN_NOTICES ? 0 : OPEN_ROWS;
  if (findings.length > 0 && open > 0) lines.push(...table(findings.slice(0, open), columns));
  if (findings.length > open) {
    const folded =
      open === 0 ? `Show ${grouped(findings.length)}` : `Show ${grouped(findings.length - open)} more`;
    lines.push(`<details><summary>${folded}</summary>`, '');
    lines.push(...table(findings.slice(open), columns), '</details>', '');
  }
  if (count > shown)
    lines.push(`… and ${grouped(count - shown)}${shown > 0 ? ' more' : ''}, ${context.rest}.`, '');
  return [...lines, ...fixHint(findings, context.manifests)];
}

interface Column {
  readonly name: string;
  readonly cell: (finding: Finding) => string;
}

/** The columns that have anything to show. */
function columnsFor(findings: readonly Finding[], { links, since }: TableContext): Column[] {
  const columns: Column[] = [{ name: 'What', cell: (finding) => what(finding, links) }];
  if (since) columns.push({ name: 'Since', cell: since });
  if (findings.every(({ kind }) => ruleOf(kind)?.shows === 'message')) return columns;
  if (findings.some(({ expected }) => expected !== null)) {
    columns.push({ name: 'Expected', cell: ({ expected, actual }) => value(expected, actual) });
  }
  if (findings.some(({ actual }) => actual !== null)) {
    columns.push({ name: 'Found', cell: ({ expected, actual }) => value(actual, expected) });
  }
  return columns;
}

function table(findings: readonly Finding[], columns: readonly Column[]): string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(columns.map(({ name }) => name)),
    line(columns.map(() => '---')),
    ...findings.map((finding) => line(columns.map(({ cell }) => cell(finding)))),
    '',
  ];
}

/** What it is about, what is wrong with it, and where that is written, below each other. */
function what(finding: Finding, links: Links | null): string {
  const { subject, location, related } = finding;
  const places = [location, related]
    .filter((place) => place !== null)
    .map((place) => linked(markdownCode(`${place.file}:${place.line}`), lineUrl(links, place)));
  const said = messageText(finding);
  if (location?.file === subject) return [places.join(' and '), said].filter(Boolean).join('<br>');
  const at = places.length === 0 ? '' : `at ${places.join(' and ')}`;
  return [markdownCode(subject), said, at].filter(Boolean).join('<br>');
}

/** What the message says beyond the subject, the place and both values. */
function messageText(finding: Finding): string {
  return markdownSpans(saidOf(finding), [finding.expected, finding.actual]);
}

/** Two values of this length fit beside a file's name. */
const MAX_VALUE = 56;

/** One of two values: short where the other one tells it apart all the same. */
function value(text: string | null, other: string | null): string {
  if (text === null) return '';
  const short = (long: string) => markdownCode(shortDigest(long), MAX_VALUE);
  return other !== null && short(text) === short(other) ? markdownCode(text) : short(text);
}
