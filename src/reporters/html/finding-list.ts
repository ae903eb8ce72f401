/** The findings by kind, the gravest first; those that are accepted stand apart, behind the others. */

import type { AcceptanceRow } from '../../model/acceptance.ts';
import { SEVERITIES, type Severity } from '../../model/finding.ts';
import type { ListRow, Report } from '../../model/report.ts';
import { countOf } from '../../text/plural.ts';
import { describeKind, shareRows } from '../finding-groups.ts';
import { fixLines } from '../fix-hint.ts';
import type { Links } from '../links.ts';
import { isAccepted, type ShownFinding } from './accepted.ts';
import { cardOf } from './card.ts';
import { findingCard } from './finding-card.ts';
import { h, type Markup } from './markup.ts';
import { codeBlock, codeLine, prose, section } from './parts.ts';

export interface PageGroup {
  /** Of this page: `error checksum-mismatch`, with `accepted ` before it. */
  readonly key: string;
  readonly kind: string;
  readonly severity: Severity;
  readonly accepted: boolean;
  readonly title: string;
  readonly fix: string;
  count: number;
  /** Those that the page holds as text; the script shows the others. */
  readonly findings: ShownFinding[];
}

/** In all groups together. The page's text is read without its script, and must stay small. */
const SHOWN = 60;

export function groupKey(finding: ShownFinding): string {
  return `${isAccepted(finding) ? 'accepted ' : ''}${finding.severity} ${finding.kind}`;
}

export function pageGroups({ findings, accepted }: Pick<Report, 'findings' | 'accepted'>): PageGroup[] {
  const groups = new Map<string, PageGroup>();
  for (const rows of [findings, accepted] as const) {
    for (const finding of rows) {
      const key = groupKey(finding);
      const group = groups.get(key) ?? emptyGroup(key, finding);
      groups.set(key, group);
      group.count += 1;
      if (group.findings.length < SHOWN) group.findings.push(finding);
    }
  }
  const sorted = [...groups.values()].sort((a, b) => rank(a) - rank(b));
  const shares = shareRows(sorted, SHOWN);
  return sorted.map((group, index) => ({ ...group, findings: group.findings.slice(0, shares[index]) }));
}

function emptyGroup(key: string, finding: ShownFinding): PageGroup {
  const { kind, severity } = finding;
  const { title, fix } = describeKind(kind);
  return { key, kind, severity, accepted: isAccepted(finding), title, fix, count: 0, findings: [] };
}

function rank({ severity, accepted }: PageGroup): number {
  return SEVERITIES.indexOf(severity) + (accepted ? SEVERITIES.length : 0);
}

export function findingSection(
  { lists }: Pick<Report, 'lists'>,
  groups: readonly PageGroup[],
  links: Links | null,
): Markup {
  const open = groups.filter(({ accepted }) => !accepted);
  const content = open.map((group) => groupMarkup(group, groups.indexOf(group), lists, links));
  return section('findings', 'Findings', open.length === 0 ? h('p', {}, 'There are none.') : content);
}

/** Known drift: shown apart, never hidden, and with what of `accept` is of no use any more. */
export function acceptedSection(
  { acceptances, lists }: Pick<Report, 'acceptances' | 'lists'>,
  groups: readonly PageGroup[],
  links: Links | null,
): Markup | null {
  if (acceptances.length === 0) return null;
  const accepted = groups.filter((group) => group.accepted);
  const count = accepted.reduce((sum, group) => sum + group.count, 0);
  const idle = acceptances.filter(({ status, findings }) => status === 'active' && findings === 0);
  return section(
    'accepted',
    'Accepted drift',
    h(
      'p',
      {},
      `${countOf(count, 'finding')} accepted by the config until a day, and not counted in the verdict.`,
    ),
    accepted.map((group) => groupMarkup(group, groups.indexOf(group), lists, links)),
    idle.length === 0 ? null : h('ul', {}, idle.slice(0, MAX_IDLE).map(idleItem)),
  );
}

const MAX_IDLE = 20;

function idleItem({ kind, path, expires }: AcceptanceRow): Markup {
  const what = [h('code', {}, kind), ' of ', h('code', {}, path)];
  return h('li', {}, 'Nothing matches ', what, `, accepted until ${expires}: the entry can go.`);
}

function groupMarkup(
  group: PageGroup,
  index: number,
  lists: readonly ListRow[],
  links: Links | null,
): Markup {
  const { key, kind, severity, title, fix, count, findings, accepted } = group;
  const lines = fixLines(findings, lists);
  return h(
    'div',
    { class: `group ${accepted ? 'accepted' : severity}`, id: `group-${index}` },
    h(
      'h3',
      {},
      h('span', { class: `badge ${severity}` }, severity),
      ` ${title}`,
      count > 1 ? h('span', { class: 'count' }, ` ${count}`) : null,
    ),
    h('p', { class: 'fix' }, h('strong', {}, 'To fix: '), prose(fix)),
    findings.length === 0
      ? null
      : h(
          'ol',
          { class: 'cards' },
          findings.map((finding) => findingCard(cardOf(finding), links)),
        ),
    count > findings.length ? moreOf(key, count - findings.length) : null,
    lines === null
      ? null
      : h('details', { class: 'lines' }, h('summary', {}, prose(lines.heading)), codeBlock(lines.lines)),
    h('div', { class: 'explain' }, 'More about it:', codeLine(`manifest-drift explain ${kind}`)),
  );
}

function moreOf(key: string, count: number): Markup {
  return h(
    'p',
    { class: 'more', 'data-group': key, 'data-count': count },
    `and ${count} more; all are in report.json.`,
  );
}
