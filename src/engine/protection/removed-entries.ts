import type { UngradedFinding } from '../../model/finding.ts';
import { countAt, objectsAt, subjectOf } from '../../model/inventory.ts';
import type { ResolvedEntry } from '../../model/resolved-entry.ts';
import type { RootPath } from '../../model/root-path.ts';
import { recordRemoved } from '../../rules/record-removed.ts';
import { pushTo } from '../../text/push-to.ts';
import { findRecord, placesBelow } from '../plan/find-records.ts';
import { recordedDigest } from '../read/resolve-entry.ts';
import type { ComparedCommits, RecordedCommit } from './comparison.ts';

/**
 * Entries that recorded digests and are still there without any, of which no record of a file is reported
 * already: their files need not be here. An entry that says it has no files lost none.
 */
export function removedEntries(
  { before, now, name, unnamed }: ComparedCommits,
  reported: ReadonlySet<RootPath>,
): UngradedFinding[] {
  const current = new Map<string, ResolvedEntry[]>();
  for (const item of now.resolved) pushTo(current, subjectOf(item.entry), item);
  const findings = new Map<string, UngradedFinding>();
  for (const item of before.resolved) {
    const subject = subjectOf(item.entry);
    const manifest = item.entry.inventory.file;
    const entries = current.get(subject);
    const count = digestsOf(item);
    if (entries === undefined || count === 0 || findings.has(subject) || unnamed.has(manifest)) continue;
    if (entries.some((one) => digestsOf(one) > 0 || isRecorded(one, now) || isEmpty(one))) continue;
    if ([...reported].some((path) => path === item.path || path.startsWith(`${item.path}/`))) continue;
    const [first] = entries;
    findings.set(
      subject,
      recordRemoved.found({
        subject,
        location: first?.entry.inventory.locate(first.entry.value) ?? null,
        data: { what: 'entry', manifest, baseline: name, count },
      }),
    );
  }
  return [...findings.values()];
}

/** Digests that the entry itself records. */
function digestsOf({ entry, sha256 }: ResolvedEntry): number {
  const files = [...objectsAt(entry.value, 'files'), ...objectsAt(entry.value, 'top_files')];
  const listed = files.reduce((sum, value) => sum + (recordedDigest(value, entry, []) === null ? 0 : 1), 0);
  return listed + (sha256 === null ? 0 : 1);
}

/** Whether other manifests record the entry's file, or files in its folder. */
function isRecorded({ path, field }: ResolvedEntry, { plan }: RecordedCommit): boolean {
  if (field === null) return false;
  if (findRecord(plan, path)?.hasComputed === true) return true;
  const { first, end } = placesBelow(plan, path);
  return plan.slice(first, end).some(({ hasComputed }) => hasComputed);
}

function isEmpty({ entry }: ResolvedEntry): boolean {
  return countAt(entry.value, 'files_count') === 0;
}
