/**
 * The report as one HTML file that needs nothing else: no network, no server, and without its script
 * still the verdict, the picture and the first findings. A content-security policy inside it lets run
 * nothing but our own script and style, by their digests, and lets nothing be loaded.
 */

import { SCRIPT, SCRIPT_SHA256, STYLE, STYLE_SHA256 } from '../generated/page-assets.js';
import type { FileRow } from '../model/file-row.ts';
import type { Finding } from '../model/finding.ts';
import { isUnfinished, type Report, type Rows } from '../model/report.ts';
import { ungrouped } from '../rules/ungroup.ts';
import { type Card, cardOf, type Since } from './html/card.ts';
import { changesSection } from './html/changes.ts';
import { evidenceSection } from './html/evidence.ts';
import { fileSection } from './html/file-table.ts';
import { findingSection, groupKey, pageGroups, suppressedSection } from './html/finding-list.ts';
import { OUTPUT_POLICY } from './html/kept-output.ts';
import { linksOf } from './html/links.ts';
import { type Child, h, htmlText, inertJson } from './html/markup.ts';
import { openingMarkup, steps } from './html/opening.ts';
import { packFindings } from './html/packed-findings.ts';
import { packFiles } from './html/packed-rows.ts';
import { pageHead } from './html/page-head.ts';
import { section } from './html/parts.ts';
import { patterns } from './html/patterns.ts';
import { entryTableMarkup, manifestSection, runSection, stageSection } from './html/run-details.ts';
import type { ShownFinding } from './html/suppressed.ts';
import { survey } from './html/survey.ts';
import { treemap } from './html/treemap.ts';
import { type ShownOutputs, worksSection } from './html/works.ts';
import type { History } from './issue-changes.ts';
import { firstSeen } from './sighting.ts';
import { headline } from './verdict.ts';

/** More rows make a browser slow; those that are not matched are carried first. */
const MAX_FILES = 200_000;
const MAX_FINDINGS = 20_000;

/** Rows in one piece of the page's data. */
const CHUNK = 2000;

/**
 * The file in pieces. `folder` is the checked root's own path in the repository, `history` what its issue remembers, and
 * `outputs` what smoke tests kept.
 */
export function* renderHtml(
  report: Report,
  folder = '',
  history: History | null = null,
  outputs: ShownOutputs = new Map(),
): Generator<string> {
  const links = linksOf(report, folder);
  const groups = pageGroups(report);
  const since = sinceOf(report, history);
  const cards = { links, since };
  yield `<!doctype html>\n<html lang="en">\n${head(report)}\n<body>\n`;
  yield htmlText([
    h('a', { class: 'skip-link', href: '#content' }, 'Skip to the findings'),
    patterns(),
    openingMarkup(report, links),
  ]);
  yield '\n<main id="content">\n';
  for (const part of openingSections(report, steps(report, groups), changesSection(report, history)))
    yield `${htmlText(part)}\n`;
  const hasRun = report.outcome !== 'error' || isUnfinished(report);
  if (hasRun || groups.length > 0)
    yield htmlText([findingSection(report, groups, cards), suppressedSection(report, groups, cards)]);
  yield htmlText(worksSection(report, outputs));
  if (hasRun) yield `${htmlText(fileSection(report, Math.min(MAX_FILES, report.files.length)))}\n`;
  yield htmlText([stageSection(report), manifestSection(report), runSection(report, links)]);
  yield '\n</main>\n';
  yield data('links', links);
  const shown = new Map(groups.map(({ key, findings }) => [key, findings.length]));
  for (const piece of findingPieces([report.findings, report.suppressed], shown, since))
    yield data('findings', piece);
  for (const rows of filePieces(report.files)) yield data('files', packFiles(rows));
  yield `<script>${SCRIPT}</script>\n</body>\n</html>\n`;
}

function sinceOf(report: Report, history: History | null): Since {
  const first = firstSeen(report, history?.now.seen);
  return (finding) => {
    const seen = first(finding);
    return seen === null || seen === 'new' ? seen : seen.date;
  };
}

function head(report: Report): string {
  const policy = [
    "default-src 'none'",
    `script-src 'sha256-${SCRIPT_SHA256}'`,
    `style-src 'sha256-${STYLE_SHA256}'`,
    ...OUTPUT_POLICY,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ];
  const repository = report.run === null ? '' : ` · ${report.run.repository}`;
  const meta = pageHead(policy, `${headline(report).words} · manifest-drift${repository}`);
  // The style stands as it is, since the policy has its digest.
  return `<head>\n${htmlText(meta)}\n<style>${STYLE}</style>\n</head>`;
}

function openingSections(report: Report, todo: Child, changes: Child): Child[] {
  if (report.outcome === 'error' && !isUnfinished(report)) return [todo];
  const found = survey(report);
  const picture = treemap(report, found);
  return [
    h('div', { class: 'first' }, todo, changes, evidenceSection(report, found)),
    picture === null
      ? null
      : section(
          'picture',
          report.entries.length === 0 ? 'Recorded files' : 'Models and datasets',
          picture,
          entryTableMarkup(report),
        ),
  ];
}

function data(name: string, value: unknown): string {
  return `<script type="application/json" data-name="${name}">${inertJson(value)}</script>\n`;
}

/** The findings that the text does not show, in pieces of one group each. */
function* findingPieces(
  all: readonly Rows<ShownFinding>[],
  shown: ReadonlyMap<string, number>,
  since: Since,
) {
  const seen = new Map<string, number>();
  let piece: Card[] = [];
  let key = '';
  let carried = 0;
  for (const finding of chained(all)) {
    const next = groupKey(finding);
    const count = (seen.get(next) ?? 0) + 1;
    seen.set(next, count);
    if (count <= (shown.get(next) ?? 0) || carried >= MAX_FINDINGS) continue;
    if ((next !== key || piece.length === CHUNK) && piece.length > 0) {
      yield packFindings(key, piece);
      piece = [];
    }
    key = next;
    carried += 1;
    piece.push(cardOf(finding, since));
  }
  if (piece.length > 0) yield packFindings(key, piece);
}

function* chained<T extends Finding>(all: readonly Iterable<T>[]): Generator<T> {
  for (const rows of all) for (const finding of rows) yield* ungrouped(finding);
}

/** All files in the order of the report or, where they are too many, those that are not matched first. */
function* filePieces(files: Rows<FileRow>): Generator<FileRow[]> {
  if (files.length <= MAX_FILES) return yield* pieces(files);
  let left = MAX_FILES;
  const some = function* (isWanted: (row: FileRow) => boolean) {
    for (const row of files) {
      if (left === 0) return;
      if (!isWanted(row)) continue;
      left -= 1;
      yield row;
    }
  };
  yield* pieces(some(({ status }) => status !== 'matched'));
  yield* pieces(some(({ status }) => status === 'matched'));
}

function* pieces(rows: Iterable<FileRow>): Generator<FileRow[]> {
  let piece: FileRow[] = [];
  for (const row of rows) {
    piece.push(row);
    if (piece.length < CHUNK) continue;
    yield piece;
    piece = [];
  }
  if (piece.length > 0) yield piece;
}
