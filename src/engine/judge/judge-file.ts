import type { FileRecord } from '../../model/file-record.ts';
import type { HashOutcome } from '../../model/file-state.ts';
import type { FileEvidence, Judgement } from '../../model/judgement.ts';
import { isUpstreamWord } from '../../model/merged-records.ts';
import type { Settings } from '../../settings/settings.ts';
import { compareDigests } from './compare-digests.ts';
import { judgePointer } from './judge-pointer.ts';
import { BY_BYTES, BY_UPSTREAM_DIGEST, WITHOUT_EVIDENCE } from './judgements.ts';

/** What `outcome`, or the stat alone where that is null, says of a record. */
export function judgeFile(
  record: FileRecord,
  outcome: FileEvidence | null,
  pointers: Settings['pointers'],
): Judgement {
  switch (outcome?.is) {
    case undefined:
      return judgeStat(record);
    case 'pointer':
      return judgePointer(record, outcome, pointers);
    case 'hashed':
      return judgeBytes(record, outcome);
    case 'changed':
    case 'skipped':
      return WITHOUT_EVIDENCE[outcome.is];
    case 'missing':
    case 'broken-link':
      return WITHOUT_EVIDENCE.missing;
    default:
      return WITHOUT_EVIDENCE.unreadable;
  }
}

/** Judges a record by evidence and lets it keep both. */
export function conclude(
  record: FileRecord,
  outcome: FileEvidence | null,
  pointers: Settings['pointers'],
): void {
  record.conclude(judgeFile(record, outcome, pointers), outcome);
}

/** A pointer that nothing shows to be one of this repository's confirms nothing. */
export function doubtPointer(record: FileRecord): void {
  if (record.status === 'matched') record.conclude(WITHOUT_EVIDENCE.unverified);
}

function judgeStat({ found, size }: FileRecord): Judgement {
  if (found.is === 'missing' || found.is === 'broken-link') return WITHOUT_EVIDENCE.missing;
  if (found.is !== 'file') return WITHOUT_EVIDENCE.unreadable;
  return size !== null && size !== found.size ? WITHOUT_EVIDENCE.mismatched : WITHOUT_EVIDENCE.unverified;
}

function judgeBytes(record: FileRecord, outcome: HashOutcome & { is: 'hashed' }): Judgement {
  const { agrees, differs } = compareDigests(record, outcome);
  const isOtherSize = (record.size ?? outcome.size) !== outcome.size;
  if (isOtherSize || differs !== null) return BY_BYTES.mismatched;
  if (agrees === null) return BY_BYTES.unverified;
  return isUpstreamWord(record) ? BY_UPSTREAM_DIGEST : BY_BYTES.matched;
}
