import type { FileRecord } from '../../model/file-record.ts';
import type { Judgement } from '../../model/judgement.ts';
import type { FoundPointer } from '../../model/pointer.ts';
import type { Settings } from '../../settings/settings.ts';
import { BY_POINTER, WITHOUT_EVIDENCE } from './judgements.ts';

/** What a pointer in a file's place says of the record; with `ignore` the file is missing. */
export function judgePointer(
  { sha256, size, source }: FileRecord,
  { pointer }: FoundPointer,
  pointers: Settings['pointers'],
): Judgement {
  if (pointers === 'ignore') return WITHOUT_EVIDENCE.missing;
  if (pointer.is === 'malformed') return WITHOUT_EVIDENCE.mismatched;
  const isOtherSize = size !== null && pointer.size !== null && size !== pointer.size;
  const isOtherDigest = sha256 !== null && pointer.sha256 !== null && sha256 !== pointer.sha256;
  if (isOtherSize || isOtherDigest) return BY_POINTER.mismatched;
  if (sha256 === null) return WITHOUT_EVIDENCE.unverified;
  if (pointer.sha256 !== null)
    return source.more?.isBytesOnly ? WITHOUT_EVIDENCE.unverified : BY_POINTER.matched;
  // Such a text can be written by anybody, and confirms nothing of the recorded digest. DVC's files, which never
  // have one, are asked for elsewhere whether the repository keeps them.
  return pointer.tool === 'dvc' ? WITHOUT_EVIDENCE.unverified : WITHOUT_EVIDENCE.missing;
}
