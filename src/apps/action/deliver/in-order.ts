import { isLineList } from '../../../formats/index.ts';
import type { Report } from '../../../model/report.ts';
import type { FindingName } from '../../../reporters/sighting.ts';
import { checksumConflict } from '../../../rules/checksum-conflict.ts';
import { checksumMismatch } from '../../../rules/checksum-mismatch.ts';
import { fileChanged } from '../../../rules/file-changed.ts';
import { fileMissing } from '../../../rules/file-missing.ts';
import { fileUnreadable } from '../../../rules/file-unreadable.ts';
import { lineEndsDiffer } from '../../../rules/line-ends-differ.ts';
import { notAFile } from '../../../rules/not-a-file.ts';
import { pointerMalformed } from '../../../rules/pointer-malformed.ts';
import { pointerMismatch } from '../../../rules/pointer-mismatch.ts';
import { pointerMissing } from '../../../rules/pointer-missing.ts';
import { pointerUnexpected } from '../../../rules/pointer-unexpected.ts';
import { pointerUnverified } from '../../../rules/pointer-unverified.ts';
import { recordRemoved } from '../../../rules/record-removed.ts';
import { sizeMismatch } from '../../../rules/size-mismatch.ts';
import { snapshotDamaged } from '../../../rules/snapshot-damaged.ts';
import { upstreamDiffers } from '../../../rules/upstream-differs.ts';
import { upstreamMissing } from '../../../rules/upstream-missing.ts';

/** Kinds about a recorded file, by its path: a file that is no longer recorded is not in order by that alone. */
const ABOUT_FILES = new Set<string>(
  [
    checksumMismatch,
    lineEndsDiffer,
    sizeMismatch,
    checksumConflict,
    pointerMalformed,
    pointerMismatch,
    pointerUnexpected,
    pointerMissing,
    pointerUnverified,
    snapshotDamaged,
    fileMissing,
    fileUnreadable,
    fileChanged,
    notAFile,
    upstreamDiffers,
    upstreamMissing,
    recordRemoved,
  ].map(({ kind }) => kind),
);

/**
 * What an issue named that a run without drift did not look at again: it is still there, and nothing records
 * it with a digest. A file that is gone together with its record is in order. `exist`: which of some paths
 * are there; null where nobody can look.
 */
export async function notInOrder(
  names: ReadonlyMap<string, FindingName>,
  report: Report,
  exist: (paths: readonly string[]) => Promise<ReadonlySet<string> | null>,
): Promise<string[]> {
  const left = new Map<string, string>();
  for (const { kind, subject } of names.values()) {
    // A name that was cut short, or is an entry's, is no path.
    if (ABOUT_FILES.has(kind) && !subject.includes('…') && !/^(model|dataset):/.test(subject))
      left.set(subject, left.get(subject) === recordRemoved.kind ? recordRemoved.kind : kind);
  }
  if (left.size === 0) return [];
  for (const { path, list, recorded } of report.files) {
    left.delete(list);
    if (recorded.sha256 !== null) left.delete(path);
  }
  for (const { path, format } of report.manifests) if (isLineList(format)) left.delete(path);
  if (left.size === 0) return [];
  const there = await exist([...left.keys()]);
  // What was removed from a manifest is told against an earlier commit, which a later run does not see.
  return [...left]
    .filter(([path, kind]) => kind === recordRemoved.kind || (there?.has(path) ?? true))
    .map(([path]) => path);
}
