import type { Finding } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import type { IssueState } from './issue-state.ts';
import { kindOf, shorten } from './packed-fingerprints.ts';
import type { FindingName } from './sighting.ts';

/** What was known before a run, and what is known after it. */
export interface History {
  readonly before: IssueState;
  readonly now: IssueState;
}

export interface Changes {
  /** Findings that were not there last time, and the gravest of them. */
  readonly added: { readonly count: number; readonly first: readonly Finding[] };
  readonly persisting: number;
  /** Findings that the config suppresses since. They are still there, and so are not resolved. */
  readonly suppressed: number;
  /** Findings that are gone otherwise, and the names of those that are still known by name. */
  readonly resolved: { readonly count: number; readonly first: readonly FindingName[] };
  /** The day since when the longest-standing of those that persist has been there. */
  readonly oldest: string | null;
  /**
   * `reopened`: all was well in between, so that everything is new; `partial`: there are, or were,
   * more findings than are remembered.
   */
  readonly comparison: 'full' | 'partial' | 'reopened';
}

/** As many as are named. */
const MAX_NAMED = 20;

/** How the findings differ from those that the issue remembers. */
export function changesOf(report: Report, { before, now }: History): Changes {
  const comparison = compare(before, now);
  const isReopened = comparison === 'reopened';
  const known = new Set(isReopened ? [] : before.fingerprints);
  const wereMany = isReopened ? null : before.grouped;
  const added: Finding[] = [];
  const formed: Finding[] = [];
  const current = new Set<string>();
  const kinds = new Set<string>();
  let [addedCount, persisting] = [0, 0];
  const add = (finding: Finding, count: number) => {
    addedCount += count;
    if (added.length < MAX_NAMED) added.push(finding);
  };
  for (const finding of report.findings) {
    const short = shorten(finding.fingerprint);
    kinds.add(kindOf(short));
    if (known.has(short)) {
      persisting += finding.count;
      current.add(short);
    } else if (finding.count > 1) formed.push(finding);
    else if (wereMany?.has(kindOf(short))) persisting += 1;
    else if (!before.isCut || isReopened || now.seen?.has(short)) add(finding, 1);
  }
  // What was told one by one may be among the many of which one finding speaks now, and the other way round.
  const many = new Set([...manyIn(report), ...[...(wereMany ?? [])].filter((kind) => kinds.has(kind))]);
  const left = [...known].filter((short) => !current.has(short));
  for (const finding of formed) {
    const same = left.filter((short) => kindOf(short) === kindOf(finding.fingerprint)).length;
    const isOld = same > 0 && before.isCut && !isReopened;
    const old = isOld ? finding.count : Math.min(same, finding.count);
    persisting += old;
    if (finding.count > old) add(finding, finding.count - old);
  }
  const suppressed = suppressedOf(report, known, current);
  const gone = left.filter((short) => !suppressed.has(short) && !many.has(kindOf(short)));
  const names = gone.map((short) => before.names?.get(short)).filter((name) => name !== undefined);
  return {
    added: { count: addedCount, first: added },
    persisting,
    suppressed: suppressed.size,
    resolved: { count: gone.length, first: names.slice(0, MAX_NAMED) },
    oldest: oldest(now, current),
    comparison,
  };
}

/** The kinds of which one finding stands for many. */
function manyIn({ findings, suppressed }: Report): Set<string> {
  const kinds = new Set<string>();
  for (const rows of [findings, suppressed])
    for (const { count, fingerprint } of rows) if (count > 1) kinds.add(kindOf(fingerprint));
  return kinds;
}

function suppressedOf(
  { suppressed }: Report,
  known: ReadonlySet<string>,
  current: ReadonlySet<string>,
): Set<string> {
  const found = new Set<string>();
  for (const { fingerprint } of suppressed) {
    const short = shorten(fingerprint);
    if (known.has(short) && !current.has(short)) found.add(short);
  }
  return found;
}

/** An issue that was closed in between starts its memory anew, and with it the day it dates from. */
function compare(before: IssueState, now: IssueState): Changes['comparison'] {
  if (before.since !== now.since) return 'reopened';
  return before.isCut || now.isCut ? 'partial' : 'full';
}

function oldest(now: IssueState, current: ReadonlySet<string>): string | null {
  let first: string | null = null;
  for (const short of current) {
    const date = now.seen?.get(short)?.date;
    if (date !== undefined && (first === null || date < first)) first = date;
  }
  return first;
}
