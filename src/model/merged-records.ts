/** Records of one file by several manifests: one of them is kept and represents the others too. */

import { FewValues } from './few-values.ts';
import type { FileRecord } from './file-record.ts';
import { firstHolder } from './record-holders.ts';

const MERGED = new FewValues<FileRecord, FileRecord[]>();
const NONE: readonly FileRecord[] = [];

/** Remembers that `kept` represents `other` too. */
export function mergeInto(kept: FileRecord, other: FileRecord): void {
  const before = MERGED.get(kept);
  if (before === undefined) MERGED.set(kept, [other]);
  else before.push(other);
}

/** The other records of the same file. */
export function mergedInto(record: FileRecord): readonly FileRecord[] {
  return MERGED.get(record) ?? NONE;
}

/** A record and those that were merged into it. */
export function withMerged(record: FileRecord): readonly FileRecord[] {
  return [record, ...mergedInto(record)];
}

/** Whether all its digests, those of other manifests too, are what the Hub said at a download. */
export function isUpstreamWord(record: FileRecord): boolean {
  if (firstHolder(record).source.more?.isUpstreamWord !== true) return false;
  return mergedInto(record).every(
    ({ source, hasDigest }) => !hasDigest || source.more?.isUpstreamWord === true,
  );
}

/**
 * A record that says nothing by itself: an inventory's, of a file that is not there, and without a digest. What
 * is missing of an entry is told of the entry.
 */
export function isHint(record: FileRecord): boolean {
  if (record.source.is !== 'inventory' || record.hasDigest) return false;
  return record.found.is === 'missing' || record.found.is === 'broken-link';
}
