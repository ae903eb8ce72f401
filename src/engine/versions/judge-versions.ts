import { sourceOfEntry } from '../../evidence/upstream/entry-source.ts';
import type { UngradedFinding } from '../../model/finding.ts';
import { subjectOf } from '../../model/inventory.ts';
import type { ResolvedEntry } from '../../model/resolved-entry.ts';
import { revisionNotPinned } from '../../rules/revision-not-pinned.ts';
import { versionInvalid } from '../../rules/version-invalid.ts';
import { isCommit, semanticVersion, versionOf } from './version-number.ts';

/** More entries than this with one fault are counted in one last finding. */
export const MAX_FAULTY = 20;

/** What an entry's version and revision say by themselves: whether they can be compared and relied on. */
export function judgeVersions(resolved: readonly ResolvedEntry[]): UngradedFinding[] {
  const invalid: MakeFinding[] = [];
  const loose: MakeFinding[] = [];
  const seen: boolean[] = [];
  resolved.forEach(({ entry, identity }) => {
    if (seen[identity] === true) return;
    seen[identity] = true;
    const version = versionOf(entry);
    if (version !== null && semanticVersion(version) === null && !isCommit(version))
      invalid.push((more, key) =>
        versionInvalid.found({
          subject: subjectOf(entry),
          data: { actual: version, more },
          location: entry.inventory.locate(entry.value, 'version'),
          ...key,
        }),
      );
    const source = sourceOfEntry(entry);
    if (source.is === 'hub' && !source.isPinned) {
      const { repo: repository, revision: actual } = source.place;
      loose.push((more, key) =>
        revisionNotPinned.found({
          subject: subjectOf(entry),
          data: { repository, actual, more },
          location: entry.inventory.locate(entry.value),
          ...key,
        }),
      );
    }
  });
  return [...capped(invalid), ...capped(loose)];
}

/** `more`: entries like this one that are not reported by themselves. */
type MakeFinding = (more: number, key: { readonly key?: string }) => UngradedFinding;

function capped(faults: readonly MakeFinding[]): UngradedFinding[] {
  const shown = faults.slice(0, MAX_FAULTY).map((found) => found(0, {}));
  const next = faults[MAX_FAULTY];
  return next === undefined ? shown : [...shown, next(faults.length - MAX_FAULTY - 1, { key: 'more' })];
}
