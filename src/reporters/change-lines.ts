import type { Finding } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import { grouped } from '../text/plural.ts';
import { markdownCode } from './escape.ts';
import { describeKind } from './finding-groups.ts';
import { type Changes, changesOf, type History } from './issue-changes.ts';
import { type Links, lineUrl, linked } from './links.ts';
import type { FindingName } from './sighting.ts';
import { SEVERITY_VIEW } from './view.ts';

export interface ChangeWording {
  /** Stands before the counts and says what is compared with what. */
  readonly lead: string;
  /** As many of the new findings, and of those that are gone, are named. */
  readonly most: number;
  /** Whether the findings stand below: then new ones are named only to tell them from the others. */
  readonly isAboveFindings: boolean;
  readonly links: Links | null;
}

/** What is new, what is gone and what is as before, with the names of the first of them. */
export function changeLines(report: Report, history: History, wording: ChangeWording): string[] {
  const changes = changesOf(report, history);
  const { added, persisting, suppressed, resolved, oldest, comparison } = changes;
  const { lead, most, isAboveFindings, links } = wording;
  const isBack = comparison === 'reopened';
  const namesNew = !isAboveFindings || (persisting > 0 && !isBack);
  const age = oldest === null ? '' : `, the oldest since ${oldest}`;
  const isSame = added.count + resolved.count + suppressed === 0;
  return [
    ...(isBack ? ['Drift is back.', ''] : [`${lead}**${changeCounts(changes, report)}**${age}`, '']),
    ...(namesNew
      ? listed(isBack ? 'Found' : 'New', first(added.first, most, newItem(links)), added.count)
      : []),
    ...(isSame && history.before.digest !== history.now.digest ? [OTHER_VALUES, ''] : []),
    ...listed(goneTitle(report), first(resolved.first, most, goneItem(report.complete)), resolved.count),
    ...(comparison === 'partial' ? [ONLY_THE_GRAVEST, ''] : []),
  ];
}

/** `1 new · 0 resolved · 2 as before`. */
export function changeCounts(
  { added, resolved, suppressed, persisting }: Changes,
  { complete }: Pick<Report, 'complete'>,
): string {
  return [
    `${grouped(added.count)} new`,
    `${grouped(resolved.count)} ${complete ? 'resolved' : 'not seen again'}`,
    ...(suppressed > 0 ? [`${grouped(suppressed)} now suppressed`] : []),
    `${grouped(persisting)} as before`,
  ].join(' · ');
}

/** What an incomplete run did not find may be where it did not look. */
export function goneTitle({ complete }: Pick<Report, 'complete'>): string {
  return complete ? 'Resolved' : 'Not seen again, but the check is incomplete';
}

export const OTHER_VALUES = 'The same findings, with other values or severities.';
export const ONLY_THE_GRAVEST = 'There are more findings than are followed; only the gravest are compared.';

function first<T>(all: readonly T[], most: number, item: (one: T) => string): string[] {
  return all.slice(0, most).map(item);
}

function newItem(links: Links | null): (finding: Finding) => string {
  return ({ severity, kind, subject, location }) => {
    const name = `${SEVERITY_VIEW[severity].mark} ${describeKind(kind).title}: ${markdownCode(subject)}`;
    if (location === null) return `- ${name}`;
    const place = linked(markdownCode(`${location.file}:${location.line}`), lineUrl(links, location));
    return `- ${name} (${place})`;
  };
}

function goneItem(isResolved: boolean): (name: FindingName) => string {
  return ({ kind, subject }) =>
    `- ${isResolved ? '✅ ' : ''}${describeKind(kind).title}: ${markdownCode(subject)}`;
}

function listed(title: string, items: readonly string[], count: number): string[] {
  if (count === 0) return [];
  const more = count > items.length ? [`- … and ${grouped(count - items.length)} more`] : [];
  return [`**${title}**`, '', ...items, ...more, ''];
}
