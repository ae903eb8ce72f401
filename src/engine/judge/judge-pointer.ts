import type { FileRecord } from '../../model/file-record.ts';
import type { FoundPointer } from '../../model/pointer.ts';
import type { Settings } from '../../settings/settings.ts';

/** A pointer that nothing shows to be one of this repository's confirms nothing. */
export function doubtPointer(record: FileRecord): void {
  if (record.status !== 'matched') return;
  record.status = 'unverified';
  record.evidence = 'none';
}

/** Sets a record's status by what stands for its file; `ignore` leaves the file missing. */
export function judgePointer(
  record: FileRecord,
  foundPointer: FoundPointer,
  pointers: Settings['pointers'],
): void {
  const { pointer } = foundPointer;
  record.outcome = foundPointer;
  if (pointers === 'ignore') {
    record.status = 'missing';
    return;
  }
  if (pointer.is === 'malformed') {
    record.status = 'mismatched';
    return;
  }
  const { sha256, size } = record;
  const isOtherSize = size !== null && pointer.size !== null && size !== pointer.size;
  const isOtherDigest = sha256 !== null && pointer.sha256 !== null && sha256 !== pointer.sha256;
  if (isOtherSize || isOtherDigest) record.status = 'mismatched';
  else if (sha256 === null) record.status = 'unverified';
  else if (pointer.sha256 !== null) record.status = 'matched';
  // Such a text can be written by anybody, and confirms nothing of the recorded digest. DVC's files, which never
  // have one, are asked for elsewhere whether the repository keeps them.
  else record.status = pointer.tool === 'dvc' ? 'unverified' : 'missing';
  if (record.source.more?.isBytesOnly && record.status === 'matched') record.status = 'unverified';
  if (record.status === 'matched' || record.status === 'mismatched') record.evidence = 'pointer';
}
