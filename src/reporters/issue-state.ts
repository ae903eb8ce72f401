import type { Finding } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import { cutMiddle } from './cut.ts';
import { visible } from './escape.ts';
import { digestFindings } from './findings-digest.ts';
import { type Memory, readWords, writeWords } from './marker-words.ts';
import { kindOf, shorten } from './packed-fingerprints.ts';
import type { FindingName, Sighting } from './sighting.ts';

/**
 * What the issue has to remember until the next run, kept in a hidden marker at its end:
 * `<!-- manifest-drift:KEY v1 SINCE DIGEST all|cut WORD… -->`. People may edit it; whatever cannot
 * be read as it was written counts as no memory, which costs one comment and nothing more.
 *
 * `fingerprints` are short, the gravest first, but once read from a marker those first seen together
 * stand together; `seen` says when each was first seen, where that is still known; `names` names the
 * gravest, as far as there is room.
 */
export interface IssueState extends Memory {
  /** The day on which the present stretch of drift was first seen, `YYYY-MM-DD`. */
  readonly since: string;
  /** Of everything that the findings say; the same digest means that nothing need be written. */
  readonly digest: string;
  /** True when there were more findings than are remembered: the mildest are not. */
  readonly isCut: boolean;
}

/** Together these keep the marker below 8 KiB. */
export const MAX_REMEMBERED = 720;
const MAX_SIGHTINGS = 30;
const NAMES_ROOM = 2400;
const MAX_NAME = 160;

/**
 * The state after this report; what is seen again keeps its date from the state before, and so does
 * what an incomplete run may only not have looked at.
 */
export function stateAfter(
  report: Report,
  before: IssueState | null,
  digest: (text: string) => string,
): IssueState {
  const today: Sighting = { date: report.generated_at.slice(0, 10), run: runId(report) };
  const gravest = firstFindings(report);
  const known = new Set(before?.fingerprints);
  const order = [...gravest.keys()];
  const unseen = unseenOf(report, before, gravest);
  // Where the mildest were cut off last time, what comes behind all that is known may be old.
  const certain = before?.isCut ? order.findLastIndex((short) => known.has(short)) : order.length;
  const seen = new Map<string, Sighting>();
  for (const [index, short] of order.entries()) {
    const sighting = gravest.get(short)?.count === 1 ? today : (earliest(before, kindOf(short)) ?? today);
    // What stands alone now may have been one of many.
    const isNew = index < certain && !before?.grouped?.has(kindOf(short));
    const first = known.has(short) ? before?.seen?.get(short) : isNew ? sighting : undefined;
    if (first) seen.set(short, first);
  }
  const kept = unseen.slice(0, MAX_REMEMBERED - order.length);
  for (const short of kept) {
    const first = before?.seen?.get(short);
    if (first) seen.set(short, first);
  }
  forgetOldest(seen);
  return {
    since: before?.since || today.date,
    digest: digestFindings(report, digest),
    fingerprints: [...order, ...kept],
    isCut: report.findings.length > order.length || kept.length < unseen.length || mayMiss(report, before),
    seen,
    names: namesOf([...gravest, ...namesFrom(before, kept)]),
    grouped: groupedOf(gravest, before, kept),
  };
}

function firstFindings(report: Report): Map<string, Finding> {
  const found = new Map<string, Finding>();
  for (const finding of report.findings) {
    if (found.size === MAX_REMEMBERED) break;
    const short = shorten(finding.fingerprint);
    if (!found.has(short)) found.set(short, finding);
  }
  return found;
}

/** The kinds of which one finding stands for many, and those of which an incomplete run saw nothing. */
function groupedOf(
  found: ReadonlyMap<string, Finding>,
  before: IssueState | null,
  kept: readonly string[],
): Set<string> {
  const kinds = new Set<string>();
  for (const [short, { count }] of found) if (count > 1) kinds.add(kindOf(short));
  for (const short of kept) if (before?.grouped?.has(kindOf(short))) kinds.add(kindOf(short));
  return kinds;
}

/** When the first of a kind was seen: what was told one by one may have become one finding. */
function earliest(before: IssueState | null, kind: string): Sighting | undefined {
  const sightings = [...(before?.seen ?? [])].filter(([short]) => kindOf(short) === kind);
  return sightings.map(([, sighting]) => sighting).sort((a, b) => (timeOf(a) < timeOf(b) ? -1 : 1))[0];
}

/** What was known and an incomplete run did not find, unless the config suppresses it since. */
function unseenOf(
  { complete, suppressed }: Report,
  before: IssueState | null,
  found: ReadonlyMap<string, Finding>,
): string[] {
  if (complete || before === null) return [];
  const unseen = new Set(before.fingerprints.filter((short) => !found.has(short)));
  for (const { fingerprint } of suppressed) unseen.delete(shorten(fingerprint));
  return [...unseen];
}

/** What was cut off last time, an incomplete run may only not have looked at. */
function mayMiss({ complete }: Report, before: IssueState | null): boolean {
  return !complete && before?.isCut === true;
}

function namesFrom(before: IssueState | null, kept: readonly string[]): [string, FindingName][] {
  return kept.flatMap((short) => {
    const name = before?.names?.get(short);
    return name === undefined ? [] : [[short, name]];
  });
}

function namesOf(findings: Iterable<readonly [string, FindingName]>): Map<string, FindingName> {
  const names = new Map<string, FindingName>();
  let room = NAMES_ROOM;
  for (const [short, { kind, subject }] of findings) {
    const name = { kind, subject: cutMiddle(visible(subject), MAX_NAME).toWellFormed() };
    room -= encodeURIComponent(name.subject).length + encodeURIComponent(kind).length + 12;
    if (room < 0) break;
    names.set(short, name);
  }
  return names;
}

function runId({ run }: Report): string {
  return run !== null && /^\d{1,20}$/.test(run.id) ? run.id : '';
}

/** Each day and run takes room in the marker; of more than fit, the oldest are forgotten. */
function forgetOldest(seen: Map<string, Sighting>): void {
  const times = new Set([...seen.values()].map(timeOf));
  const kept = new Set([...times].sort().slice(-MAX_SIGHTINGS));
  for (const [fingerprint, sighting] of seen) {
    if (!kept.has(timeOf(sighting))) seen.delete(fingerprint);
  }
}

function timeOf({ date, run }: Sighting): string {
  return `${date} ${run.padStart(20, '0')}`;
}

/** A key holds nothing that could end the comment or the marker. */
function opening(key: string): string {
  const safe = key.replace(/[^\w./-]/g, '_').replace(/--+/g, (dashes) => '_'.repeat(dashes.length));
  return `<!-- manifest-drift:${safe.slice(0, 200)} `;
}

export function writeMarker(key: string, state: IssueState): string {
  const { since, digest, isCut } = state;
  const words = ['v1', since, digest, isCut ? 'cut' : 'all', ...writeWords(state)];
  return `${opening(key)}${words.join(' ')} -->`;
}

/** All behind the last opening at the start of a line, where no name from the repository can stand. */
function behindOpening(body: string, key: string): string | null {
  const start = opening(key);
  const at = body.lastIndexOf(`\n${start}`);
  if (at !== -1) return body.slice(at + 1 + start.length);
  return body.startsWith(start) ? body.slice(start.length) : null;
}

/** Whether a body is that of the check's own issue. */
export function hasMarker(body: string, key: string): boolean {
  return behindOpening(body, key) !== null;
}

const MAX_MARKER = 16_384;

/** The state in a body's marker; null when there is none that can be read. */
export function readMarker(body: string, key: string): IssueState | null {
  const text = behindOpening(body, key);
  if (text === null) return null;
  const end = text.indexOf(' -->');
  if (end === -1 || end > MAX_MARKER) return null;
  const [version, since = '', digest = '', extent, ...words] = text.slice(0, end).split(' ');
  const isWhole = /^\d{4}-\d{2}-\d{2}$/.test(since) && /^[0-9a-f]{32}$/.test(digest);
  if (version !== 'v1' || !isWhole || (extent !== 'all' && extent !== 'cut')) return null;
  const memory = readWords(words);
  return memory && { since, digest, isCut: extent === 'cut', ...memory };
}
