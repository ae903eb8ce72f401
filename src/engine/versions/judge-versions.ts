import { sourceOfEntry } from '../../evidence/upstream/entry-source.ts';
import type { UngradedFinding } from '../../model/finding.ts';
import { type Entry, subjectOf } from '../../model/inventory.ts';
import type { PlacedEntry } from '../../model/placed-entry.ts';
import { versionOf } from './compare-versions.ts';
import { isCommit, semanticVersion } from './version-number.ts';

/** More entries than this with one fault are counted in one last finding. */
export const MAX_FAULTY = 20;

/** What an entry's version and revision say by themselves: whether they can be compared and relied on. */
export function judgeVersions(placed: readonly PlacedEntry[]): UngradedFinding[] {
  const invalid: UngradedFinding[] = [];
  const loose: UngradedFinding[] = [];
  const seen = new Set<string>();
  for (const item of placed) {
    const subject = subjectOf(item.entry);
    if (seen.has(subject)) continue;
    seen.add(subject);
    const version = versionOf(item.entry);
    if (version !== null && semanticVersion(version) === null && !isCommit(version))
      invalid.push(invalidVersion(item.entry, version));
    const source = sourceOfEntry(item.entry);
    if (source.is === 'hub' && !source.isPinned)
      loose.push(notPinned(item.entry, source.place.repo, source.place.revision));
  }
  return [...capped(invalid), ...capped(loose)];
}

function capped(drafts: readonly UngradedFinding[]): UngradedFinding[] {
  const shown = drafts.slice(0, MAX_FAULTY);
  const next = drafts[MAX_FAULTY];
  if (next === undefined) return shown;
  const left = drafts.length - MAX_FAULTY - 1;
  const more =
    left === 0 ? '' : left === 1 ? ' 1 more entry is like it.' : ` ${left} more entries are like it.`;
  return [...shown, { ...next, message: next.message + more, key: 'more' }];
}

function invalidVersion(entry: Entry, version: string): UngradedFinding {
  return {
    kind: 'version-invalid',
    message: `${subjectOf(entry)} has version ${JSON.stringify(version)}, which is not a semantic version and so has no order.`,
    subject: subjectOf(entry),
    location: entry.inventory.locate(entry.value, 'version'),
    expected: 'MAJOR.MINOR.PATCH',
    actual: version,
  };
}

function notPinned(entry: Entry, repo: string, revision: string | null): UngradedFinding {
  const at = revision === null ? 'no revision' : `revision ${revision}, which can move`;
  return {
    kind: 'revision-not-pinned',
    message: `${subjectOf(entry)} comes from ${repo} on the hub at ${at}; only a commit's 40 hex digits name one content.`,
    subject: subjectOf(entry),
    location: entry.inventory.locate(entry.value),
    expected: '40 hex digits',
    actual: revision,
  };
}
