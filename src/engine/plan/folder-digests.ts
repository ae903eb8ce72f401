import type { FileRecord } from '../../model/file-record.ts';
import type { UngradedFinding } from '../../model/finding.ts';
import { subjectOf } from '../../model/inventory.ts';
import type { ResolvedEntry } from '../../model/resolved-entry.ts';
import { checksumConflict } from '../../rules/checksum-conflict.ts';
import { pushTo } from '../../text/push-to.ts';
import { isRecorded, placesBelow } from './find-records.ts';

/**
 * A digest on an entry that names a folder has to be the recorded digest of a file in it. Many entries
 * may name one folder, or folders within each other, so for none of them are the records below walked:
 * where each digest is recorded is gathered once for all.
 */
export function folderDigests(
  resolved: readonly ResolvedEntry[],
  plan: readonly FileRecord[],
): UngradedFinding[] {
  // A digest that no record carries can only be meant for a folder.
  const meant = resolved.filter(
    ({ sha256, field, found, path }) =>
      sha256 !== null && field !== null && found.is !== 'outside' && !isRecorded(plan, path),
  );
  if (meant.length === 0) return [];
  const places = placesOf(new Set(meant.map(({ sha256 }) => sha256 ?? '')), plan);
  let counts: Uint32Array | null = null;
  const findings: UngradedFinding[] = [];
  for (const item of meant) {
    const { first, end } = placesBelow(plan, item.path);
    if (firstFrom(places.get(item.sha256 ?? '') ?? [], first) < end) continue;
    counts ??= digestCounts(plan);
    findings.push(unmatched(item, (counts[end] ?? 0) - (counts[first] ?? 0)));
  }
  return findings;
}

/** The places in the plan, in order, that carry each of the wanted digests. */
function placesOf(wanted: ReadonlySet<string>, plan: readonly FileRecord[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [index, { sha256 }] of plan.entries()) {
    if (sha256 === null || !wanted.has(sha256)) continue;
    pushTo(places, sha256, index);
  }
  return places;
}

/** The first of some ascending numbers that is not below `from`. */
function firstFrom(places: readonly number[], from: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return places[low] ?? Number.POSITIVE_INFINITY;
}

/** How many records before each place have a digest. */
function digestCounts(plan: readonly FileRecord[]): Uint32Array {
  const counts = new Uint32Array(plan.length + 1);
  for (const [index, { hasDigest }] of plan.entries())
    counts[index + 1] = (counts[index] ?? 0) + (hasDigest ? 1 : 0);
  return counts;
}

function unmatched({ entry, path, sha256 }: ResolvedEntry, below: number): UngradedFinding {
  return checksumConflict.found({
    subject: subjectOf(entry),
    data: { what: 'folder', folder: path, actual: sha256 ?? '', files: below },
    location: entry.inventory.locate(entry.value, 'sha256'),
    key: `folder ${entry.inventory.file}`,
  });
}
