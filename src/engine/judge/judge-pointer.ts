import type { FileRecord } from '../../model/file-record.ts';
import type { Judgement } from '../../model/judgement.ts';
import type { FoundPointer, Pointer } from '../../model/pointer.ts';
import { isBytesOnly } from '../../model/record-holders.ts';
import type { Settings } from '../../settings/settings.ts';
import { differingStart, hasStart } from './compare-digests.ts';
import { BY_POINTER, WITHOUT_EVIDENCE } from './judgements.ts';
import { missingSeverity } from './missing-severity.ts';

const NONE_REPORTED: ReadonlySet<string> = new Set();

/** Whether nothing but DVC's own files record it, which is where DVC says that it keeps the file elsewhere. */
function isKeptByDvc(record: FileRecord, { tool }: Pointer): boolean {
  return tool === 'dvc' && missingSeverity(record, NONE_REPORTED) !== 'error';
}

/** What a pointer in a file's place says of the record; with `ignore` the file is missing. */
export function judgePointer(
  record: FileRecord,
  { pointer }: FoundPointer,
  pointers: Settings['pointers'],
): Judgement {
  const { sha256, size } = record;
  if (pointers === 'ignore') return WITHOUT_EVIDENCE.missing;
  if (pointer.is === 'malformed') return WITHOUT_EVIDENCE.mismatched;
  const isOtherSize = size !== null && pointer.size !== null && size !== pointer.size;
  const isOtherDigest = sha256 !== null && pointer.sha256 !== null && sha256 !== pointer.sha256;
  const isOtherStart = pointer.sha256 !== null && differingStart(record, pointer.sha256) !== null;
  if (isOtherSize || isOtherDigest || isOtherStart) return BY_POINTER.mismatched;
  if ((sha256 !== null || hasStart(record)) && pointer.sha256 !== null)
    return isBytesOnly(record) ? WITHOUT_EVIDENCE.unverified : BY_POINTER.matched;
  // Anybody can write such a text: it confirms nothing of the recorded digests, and so does not excuse the file.
  const isExcused = !record.hasDigest || isKeptByDvc(record, pointer);
  return isExcused ? WITHOUT_EVIDENCE.unverified : WITHOUT_EVIDENCE.missing;
}
