/** The parts of the issue's body that are not also in the job summary. */

import type { Finding } from '../findings.ts';
import type { Report } from '../report.ts';
import { markdownCode, markdownText } from './escape.ts';
import type { IssueState, Sighting } from './issue-state.ts';
import { artifactUrl, earlierRunUrl, type Links, linked, runUrl } from './links.ts';
import { shorten } from './packed-fingerprints.ts';
import { heading } from './verdict.ts';
import { countOf, verdictOf } from './words.ts';

/** Verdict and sources. */
export function opening(report: Report, links: Links | null): string[] {
  return [`## ${heading(report)}`, '', markdownText(verdictOf(report)), '', ...sources(report, links)];
}

/** Where all of this comes from: run, report, commit. */
export function sources({ commit, generated_at }: Report, links: Links | null): string[] {
  const artifact = artifactUrl(links);
  const parts = [
    `Checked on ${generated_at.slice(0, 10).replace(/[^\d-]/g, '')} in ${linked('this run', runUrl(links))}`,
    ...(commit === null ? [] : [`at commit ${markdownCode(commit.slice(0, 12))}`]),
    artifact === null ? 'the run kept no report' : linked('full report', artifact),
  ];
  return [`${parts.join(' · ')}`, ''];
}

/** Since when there is drift at all, and how much of it came later. */
export function history({ findings }: Report, { since, seen, fingerprints, isCut }: IssueState): string[] {
  const last = [...(seen?.values() ?? [])].filter(({ date }) => date > since).length;
  if (fingerprints.length === 0) return [];
  const later = last > 0 ? `; ${last} of ${countOf(findings.length, 'finding')} came later` : '';
  const bound = isCut ? ` Only the gravest ${fingerprints.length} are followed from run to run.` : '';
  return [`Drift since **${since}**${later}.${bound}`, ''];
}

/** For the table: `new`, or the day, linked to its run. */
export function sinceWhen(
  { fingerprint }: Finding,
  report: Report,
  state: IssueState,
  links: Links | null,
): string {
  const short = shorten(fingerprint);
  const sighting = state.seen?.get(short);
  if (!sighting) return '';
  return isNow(sighting, report)
    ? 'new'
    : linked(unbroken(sighting.date), earlierRunUrl(links, sighting.run));
}

/** A date that no narrow column breaks in two. */
function unbroken(date: string): string {
  return date.replaceAll('-', '\u2011');
}

function isNow({ date, run }: Sighting, report: Report): boolean {
  return date === report.generated_at.slice(0, 10) && run === (report.run?.id ?? '');
}

export const ACCEPTING = [
  '<details><summary>When the drift is wanted</summary>',
  '',
  '- A file changed on purpose: record its new digest, size and version. `fix.patch`, beside the full report, holds all but the versions: `git apply fix.patch`. So does `manifest-drift record --update`.',
  '- A file is left out on purpose: remove its record, or name it under `optional` in `.github/manifest-drift.yml`.',
  '- Drift is known and will be mended: accept it until a day, with a reason, under `accept` there.',
  '- A kind of finding does not matter here: give it a milder severity under `severities` there.',
  '',
  '</details>',
  '',
];

/** How the issue lives, above its marker. */
export function closing({ since }: IssueState): string[] {
  return [
    '---',
    `<sub>Open since ${since}. manifest-drift keeps this issue up to date: it changes when the findings change, and closes when a complete run finds nothing wrong.</sub>`,
    '',
  ];
}
