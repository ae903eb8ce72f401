/** Which record of a file a value of it is from: the one that is kept, or one that was merged into it. */

import type { Digest } from './digest.ts';
import type { FileRecord, Supplied } from './file-record.ts';
import type { Location } from './location.ts';

/** The record that the SHA-256 or the size is of. */
export function holderOf(record: FileRecord, field: 'sha256' | 'size'): FileRecord {
  return record.supplies?.[field] ?? record;
}

/** The record that a digest of another algorithm is of. */
export function holderOfOther(record: FileRecord, { algorithm, value }: Digest): FileRecord {
  const isIt = ({ digest }: Supplied) => digest.algorithm === algorithm && digest.value === value;
  return record.supplies?.others?.find(isIt)?.from ?? record;
}

/** The record that the first digest is of. */
export function firstHolder(record: FileRecord): FileRecord {
  const { supplies } = record;
  return supplies?.sha256 ?? supplies?.others?.[0]?.from ?? record;
}

/** The digests of other algorithms, each with the record that it is of. */
export function othersWithHolders(record: FileRecord): readonly Supplied[] {
  const own = record.source.more?.others(record.at) ?? [];
  const supplied = record.supplies?.others ?? [];
  return [...own.map((digest): Supplied => ({ digest, from: record })), ...supplied];
}

/** Where the SHA-256 or the size is recorded. */
export function placeOfField(record: FileRecord, field: 'sha256' | 'size'): Location {
  const { source, at } = holderOf(record, field);
  return (field === 'size' ? source.locateSize?.(at) : null) ?? source.locate(at);
}

/** Where a digest of another algorithm is recorded. */
export function placeOfOther(record: FileRecord, digest: Digest): Location {
  return holderOfOther(record, digest).location;
}

/** Whether the SHA-256 is that of a pointer that may lie in the file's place, and so would confirm itself. */
export function isBytesOnly(record: FileRecord): boolean {
  return holderOf(record, 'sha256').source.more?.isBytesOnly === true;
}
