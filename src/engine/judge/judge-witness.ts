import type { FileRecord } from '../../model/file-record.ts';
import type { Witness } from '../../model/pointer.ts';
import type { Settings } from '../../settings/settings.ts';

/** Sets a record's status by what stands for its file; `ignore` leaves the file missing. */
export function judgeWitness(record: FileRecord, witness: Witness, pointers: Settings['pointers']): void {
  const { pointer } = witness;
  record.outcome = witness;
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
  else record.status = sha256 !== null && pointer.sha256 !== null ? 'matched' : 'unverified';
  if (record.source.more?.isBytesOnly && record.status === 'matched') record.status = 'unverified';
  if (record.status !== 'unverified') record.evidence = 'pointer';
}
