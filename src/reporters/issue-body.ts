/** The parts of the issue's body that are not also in the job summary. */

import type { Finding } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import { countOf } from '../text/plural.ts';
import { changeLines } from './change-lines.ts';
import { markdownCode, markdownText } from './escape.ts';
import type { IssueState } from './issue-state.ts';
import { artifactUrl, earlierRunUrl, type Links, linked, runUrl } from './links.ts';
import { shorten } from './packed-fingerprints.ts';
import { firstSeen } from './sighting.ts';
import { heading } from './verdict.ts';
import { verdictOf } from './words.ts';

/** Verdict and sources. */
export function openingLines(report: Report, links: Links | null): string[] {
  return [`## ${heading(report)}`, '', markdownText(verdictOf(report)), '', ...sources(report, links)];
}

/** Where all of this comes from: run, report, commit. */
export function sources(report: Report, links: Links | null): string[] {
  const { commit } = report;
  const artifact = artifactUrl(links);
  const parts = [
    `Checked on ${dayOf(report)} in ${linked('this run', runUrl(links))}`,
    ...(commit === null ? [] : [`at commit ${markdownCode(commit.slice(0, 12))}`]),
    artifact === null ? 'the run kept no report' : linked('full report', artifact),
  ];
  return [`${parts.join(' · ')}`, ''];
}

function dayOf({ generated_at }: Report): string {
  return generated_at.slice(0, 10).replace(/[^\d-]/g, '');
}

/** New and resolved findings that are named above the tables. */
const MAX_NAMED = 5;

/** Since when there is drift at all, how much of it came later, and what the last change was. */
export function history(
  report: Report,
  before: IssueState | null,
  now: IssueState,
  links: Links | null,
): string[] {
  const { findings } = report;
  const { since, seen, fingerprints, isCut } = now;
  if (fingerprints.length === 0) return [];
  const last = laterThan(since, findings, seen);
  const later = last > 0 ? `; ${last} of ${countOf(findings.length, 'finding')} came later` : '';
  const bound = isCut ? ` Only the gravest ${fingerprints.length} are followed from run to run.` : '';
  const drift = `Drift since **${since}**${later}.${bound}`;
  // A stretch of drift that begins now has changed from nothing.
  if (before === null || before.since !== since) return [drift, ''];
  // Dated, since it stays as it is while nothing changes.
  const lead = `${drift} Last change on ${dayOf(report)}: `;
  return changeLines(report, { before, now }, { lead, most: MAX_NAMED, isAboveFindings: true, links });
}

/** What is remembered but was not seen this time does not count. */
function laterThan(since: string, findings: Report['findings'], seen: IssueState['seen']): number {
  if (seen === undefined) return 0;
  const later = new Set<string>();
  for (const { fingerprint } of findings) {
    const short = shorten(fingerprint);
    if ((seen.get(short)?.date ?? '') > since) later.add(short);
  }
  return later.size;
}

/** For the table: `new`, or the day, linked to its run. */
export function sinceWhen(
  report: Report,
  state: IssueState,
  links: Links | null,
): (finding: Finding) => string {
  const first = firstSeen(report, state.seen);
  return (finding) => {
    const seen = first(finding);
    if (seen === null || seen === 'new') return seen ?? '';
    return linked(unbroken(seen.date), earlierRunUrl(links, seen.run));
  };
}

/** A date that no narrow column breaks in two. */
function unbroken(date: string): string {
  return date.replaceAll('-', '\u2011');
}

/** How the issue lives, above its marker. */
export function closing({ since }: IssueState): string[] {
  return [
    '---',
    `<sub>Open since ${since}. manifest-drift keeps this issue up to date: it changes when the findings change, and closes when a complete run finds nothing wrong.</sub>`,
    '',
  ];
}
