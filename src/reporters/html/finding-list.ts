/** The findings by kind, the gravest first; those that are suppressed stand apart, behind the others. */

import { SEVERITIES, type Severity } from '../../model/finding.ts';
import type { ManifestRow, Report } from '../../model/report.ts';
import type { SuppressionRow } from '../../model/suppression.ts';
import { ungrouped } from '../../rules/ungroup.ts';
import { countOf, grouped } from '../../text/plural.ts';
import { describeKind, shareRows } from '../finding-groups.ts';
import { findingPage } from '../finding-page.ts';
import { fixLines } from '../fix-hint.ts';
import type { Links } from '../links.ts';
import { cardOf, type Since } from './card.ts';
import { findingCard, findingRow, MAX_CARDS } from './finding-card.ts';
import { anchor } from './links.ts';
import { h, type Markup } from './markup.ts';
import { codeBlock, codeLine, prose, section } from './parts.ts';
import { isSuppressed, type ShownFinding } from './suppressed.ts';

export interface PageGroup {
  /** Of this page: `error checksum-mismatch`, with `suppressed ` before it. */
  readonly key: string;
  readonly kind: string;
  readonly severity: Severity;
  readonly suppressed: boolean;
  readonly title: string;
  readonly fix: string;
  count: number;
  /** Those that the page holds as text; the script shows the others. */
  readonly findings: ShownFinding[];
}

/** In all groups together. The page's text is read without its script, and must stay small. */
const SHOWN = 60;

export function groupKey(finding: ShownFinding): string {
  return `${isSuppressed(finding) ? 'suppressed ' : ''}${finding.severity} ${finding.kind}`;
}

export function pageGroups({ findings, suppressed }: Pick<Report, 'findings' | 'suppressed'>): PageGroup[] {
  const groups = new Map<string, PageGroup>();
  for (const rows of [findings, suppressed] as const) {
    for (const finding of rows) {
      const key = groupKey(finding);
      const group = groups.get(key) ?? emptyGroup(key, finding);
      groups.set(key, group);
      group.count += finding.count;
      for (const one of ungrouped(finding)) if (group.findings.length < SHOWN) group.findings.push(one);
    }
  }
  const sorted = [...groups.values()].sort((a, b) => rank(a) - rank(b));
  const shares = shareRows(sorted, SHOWN);
  return sorted.map((group, index) => ({ ...group, findings: group.findings.slice(0, shares[index]) }));
}

function emptyGroup(key: string, finding: ShownFinding): PageGroup {
  const { kind, severity } = finding;
  const { title, fix } = describeKind(kind);
  return { key, kind, severity, suppressed: isSuppressed(finding), title, fix, count: 0, findings: [] };
}

function rank({ severity, suppressed }: PageGroup): number {
  return SEVERITIES.indexOf(severity) + (suppressed ? SEVERITIES.length : 0);
}

export interface CardContext {
  readonly links: Links | null;
  readonly since: Since;
}

export function findingSection(
  { manifests }: Pick<Report, 'manifests'>,
  groups: readonly PageGroup[],
  context: CardContext,
): Markup {
  const open = groups.filter(({ suppressed }) => !suppressed);
  const content = open.map((group) => groupMarkup(group, groups.indexOf(group), manifests, context));
  const none = open.length === 0 ? h('p', {}, 'There are none.') : null;
  return section('findings', 'Findings', none, contents(open, groups), content);
}

/** A way to each kind, where there are more than fit a screen. */
function contents(open: readonly PageGroup[], groups: readonly PageGroup[]): Markup | null {
  if (open.length < MIN_CONTENTS) return null;
  const items = open.map((group) =>
    h(
      'li',
      { class: group.severity },
      h('a', { href: `#group-${groups.indexOf(group)}` }, group.title),
      ` ${grouped(group.count)}`,
    ),
  );
  return h('nav', { class: 'contents', 'aria-label': 'Kinds of findings' }, h('ol', {}, items));
}

const MIN_CONTENTS = 4;

/** Known drift: shown apart, never hidden, and with what of `suppress` is of no use any more. */
export function suppressedSection(
  { suppressions, manifests }: Pick<Report, 'suppressions' | 'manifests'>,
  groups: readonly PageGroup[],
  context: CardContext,
): Markup | null {
  if (suppressions.length === 0) return null;
  const suppressed = groups.filter((group) => group.suppressed);
  const count = suppressed.reduce((sum, group) => sum + group.count, 0);
  const idle = suppressions.filter(({ status, findings }) => status === 'active' && findings === 0);
  return section(
    'suppressed',
    'Suppressed findings',
    h(
      'p',
      {},
      `${countOf(count, 'finding')} suppressed by the config until a day, and not counted in the verdict.`,
    ),
    suppressed.map((group) => groupMarkup(group, groups.indexOf(group), manifests, context)),
    idle.length === 0 ? null : h('ul', {}, idle.slice(0, MAX_IDLE).map(idleItem)),
  );
}

const MAX_IDLE = 20;

function idleItem({ kind, path, expires }: SuppressionRow): Markup {
  const what = [h('code', {}, kind), ' of ', h('code', {}, path)];
  return h('li', {}, 'Nothing matches ', what, `, suppressed until ${expires}: the entry can go.`);
}

function groupMarkup(
  group: PageGroup,
  index: number,
  manifests: readonly ManifestRow[],
  { links, since }: CardContext,
): Markup {
  const { key, kind, severity, title, fix, count, findings, suppressed } = group;
  const lines = fixLines(findings, manifests);
  const isLong = count > MAX_CARDS;
  return h(
    'div',
    { class: `group ${suppressed ? 'suppressed' : severity}`, id: `group-${index}` },
    h(
      'h3',
      {},
      h('span', { class: `badge ${severity}` }, severity),
      ` ${title}`,
      count > 1 ? h('span', { class: 'count' }, ` ${grouped(count)}`) : null,
    ),
    h('p', { class: 'fix' }, h('strong', {}, 'To fix: '), prose(fix)),
    findings.length === 0
      ? null
      : h(
          'ol',
          { class: isLong ? 'cards rows' : 'cards' },
          findings.map((finding) => (isLong ? findingRow : findingCard)(cardOf(finding, since), links)),
        ),
    count > findings.length ? moreOf(key, count - findings.length) : null,
    lines === null
      ? null
      : h('details', { class: 'lines' }, h('summary', {}, prose(lines.heading)), codeBlock(lines.lines)),
    h('div', { class: 'explain' }, pageLink(kind), codeLine(`manifest-drift explain ${kind}`)),
  );
}

function pageLink(kind: string): Markup {
  return h('span', {}, 'More about ', anchor(findingPage(kind), h('code', {}, kind)), ':');
}

function moreOf(key: string, count: number): Markup {
  return h(
    'p',
    { class: 'more', 'data-group': key, 'data-count': count },
    `and ${grouped(count)} more; all are in report.json.`,
  );
}
