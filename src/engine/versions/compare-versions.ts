import type { UngradedFinding } from '../../model/finding.ts';
import { type Entry, subjectOf } from '../../model/inventory.ts';
import type { Location } from '../../model/location.ts';
import type { StageCounts } from '../../model/stage.ts';
import { configWeakened } from '../../rules/config-weakened.ts';
import { versionNotBumped } from '../../rules/version-not-bumped.ts';
import { type VersionWentBack, versionWentBack } from '../../rules/version-went-back.ts';
import { type ComparedPlaces, type ContentChange, contentChange, hasOtherRevision } from './entry-content.ts';
import { matchEntries, type Pair, type Snapshot } from './match-entries.ts';
import { semanticVersion, versionOf } from './version-number.ts';
import { compareVersions } from './version-order.ts';

/** Whether what changed since the baseline has a new version, and no version went back. */
export function compareWithBaseline(
  before: Snapshot,
  now: Snapshot,
  name: string,
  isProposal: boolean,
): { findings: UngradedFinding[]; counts: StageCounts; note?: string | null } {
  const pairs = matchEntries(before, now);
  const compared: ComparedPlaces = new Map();
  let changed = 0;
  const findings = pairs.flatMap((pair) => {
    const change = contentChange(pair.before.content, pair.now.content, compared);
    if (change) changed += 1;
    const [was, is] = [pair.before, pair.now].map(({ resolved }) => isLive(resolved.entry));
    // Who makes an entry live in the change of its content hides the change.
    if (was && is) return [];
    return [...(is ? [turnedLive(pair, change, name, isProposal)] : []), ...judge(pair, change, name)];
  });
  return { findings, counts: { entries_compared: pairs.length, entries_changed: changed } };
}

function turnedLive(
  { now }: Pair,
  change: ContentChange | null,
  baseline: string,
  isProposal: boolean,
): UngradedFinding {
  const { entry } = now.resolved;
  return configWeakened.found({
    subject: subjectOf(entry),
    location: entry.inventory.locate(entry.value, 'live'),
    data: { what: 'live', baseline },
    severity: isProposal && change !== null ? 'error' : 'warning',
  });
}

/** Content that may change under one version, by the entry's own word (`isLiveDataset`: Croissant 1.1). */
function isLive({ value }: Entry): boolean {
  return value.live === true || value.isLiveDataset === true;
}

function judge(pair: Pair, change: ContentChange | null, name: string): UngradedFinding[] {
  const [old, current] = [pair.before.resolved.entry, pair.now.resolved.entry];
  const [was, is] = [versionOf(old), versionOf(current)];
  if (was === null) return is === null && change !== null ? unversioned(pair, change, name) : [];
  if (is === null) {
    return [wentBack(current, { baseline: name, was, is })];
  }
  const order = orderOf(was, is);
  if (order > 0) {
    return [wentBack(current, { baseline: name, was, is })];
  }
  if (change === null || order < 0) return [];
  return [notBumped(pair, change, name, is)];
}

/** Without any version a changed revision, or a new version of the whole inventory, says that it changed. */
function unversioned(pair: Pair, change: ContentChange, name: string): UngradedFinding[] {
  const [was, is] = [pair.before, pair.now].map(({ resolved: { entry } }) =>
    JSON.stringify(entry.inventory.root.version ?? null),
  );
  if (was !== is || hasOtherRevision(pair.before.content, pair.now.content)) return [];
  return [{ ...notBumped(pair, change, name, null), severity: 'warning' }];
}

/** Positive when `is` comes before `was`; zero when they are one version. Any two that have no order differ. */
function orderOf(was: string, is: string): number {
  const [a, b] = [semanticVersion(was), semanticVersion(is)];
  if (a === null || b === null) return was === is ? 0 : -1;
  return compareVersions(a, b);
}

function notBumped(
  pair: Pair,
  { what, before, now }: ContentChange,
  baseline: string,
  version: string | null,
): UngradedFinding {
  const { entry } = pair.now.resolved;
  const subject = subjectOf(entry);
  const was = subjectOf(pair.before.resolved.entry);
  return versionNotBumped.found({
    subject,
    data: {
      baseline,
      was_called: was === subject ? null : was,
      version,
      what,
      expected: before,
      actual: now,
    },
    location: placeOfVersion(entry),
    key: what,
  });
}

function wentBack(entry: Entry, data: VersionWentBack): UngradedFinding {
  return versionWentBack.found({ subject: subjectOf(entry), data, location: placeOfVersion(entry) });
}

function placeOfVersion({ inventory, value }: Entry): Location {
  return inventory.locate(value, 'version');
}
