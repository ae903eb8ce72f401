import { infoOf } from '../../model/digest.ts';
import type { FileRecord } from '../../model/file-record.ts';
import type { FileRow } from '../../model/file-row.ts';
import type { HashOutcome } from '../../model/file-state.ts';
import type { Severity, UngradedFinding } from '../../model/finding.ts';
import { isBytesOnly, placeOfField, placeOfOther } from '../../model/record-holders.ts';
import { checksumMismatch } from '../../rules/checksum-mismatch.ts';
import { fileChanged } from '../../rules/file-changed.ts';
import { fileMissing } from '../../rules/file-missing.ts';
import { fileUnreadable } from '../../rules/file-unreadable.ts';
import { notAFile } from '../../rules/not-a-file.ts';
import { pathEscapes } from '../../rules/path-escapes.ts';
import { pathNotPortable } from '../../rules/path-not-portable.ts';
import type { NameForms, NormalForm } from '../../rules/shared/name-forms.ts';
import { sizeMismatch } from '../../rules/size-mismatch.ts';
import type { SeverityOfMissing } from './apply-policy.ts';
import { compareDigests, type Differing, digestWord, isWeak } from './compare-digests.ts';
import { describePointer } from './describe-pointer.ts';
import { differingPiece } from './differing-piece.ts';
import { differsSeverity } from './differs-severity.ts';
import { missedBy } from './missing-severity.ts';

/**
 * The finding that a record's status amounts to, or null where it amounts to none. It is asked of every
 * record several times, so nothing is made for those of which there is nothing to say. Of missing files nothing is
 * said until the policy says what that means. `isBrief`: the recorded digest is left out of what is said of a missing
 * file, where that is only graded and counted: to write it out takes longer than all else.
 */
export function describeFile(
  record: FileRecord,
  severityOfMissing: SeverityOfMissing = () => null,
  isBrief = false,
): UngradedFinding | null {
  const { outcome } = record;
  if (outcome?.is === 'pointer') return describePointer(record, outcome, severityOfMissing);
  switch (record.status) {
    case 'missing': {
      const severity = severityOfMissing(record);
      return severity && missing(record, severity, isBrief);
    }
    case 'mismatched':
      return mismatch(record);
    case 'changed': {
      const why = outcome?.is === 'changed' ? outcome.why : 'it was written to';
      return fileChanged.found({ subject: record.path, data: { why }, location: record.location });
    }
    case 'unreadable':
      return unreadable(record);
    default:
      return otherSpelling(record);
  }
}

function missing(record: FileRecord, severity: Severity, isBrief: boolean): UngradedFinding {
  const { outcome, found, path } = record;
  const { lateLocation: location } = severity === 'error' ? missedBy(record) : record;
  const expected = isBrief ? null : expectedOf(record);
  const state = outcome ?? found;
  const data =
    state.is === 'broken-link'
      ? ({ what: 'link', target: state.target, expected } as const)
      : ({
          what: 'file',
          why: state.is === 'missing' ? (state.why ?? null) : null,
          expected,
        } as const);
  return fileMissing.found({ subject: path, data, severity, location });
}

function expectedOf({ sha256, others: [other] }: FileRecord): string | null {
  return sha256 ?? (other === undefined ? null : digestWord(other));
}

function mismatch(record: FileRecord): UngradedFinding {
  const { outcome, found, size, path } = record;
  const actual = outcome?.is === 'hashed' ? outcome.size : found.is === 'file' ? found.size : 0;
  const differs = outcome?.is === 'hashed' ? compareDigests(record, outcome).differs : null;
  if (differs !== null && (size === null || size === actual)) return digestMismatch(record, differs, actual);
  const data = { expected: size ?? 0, actual };
  return sizeMismatch.found({
    subject: path,
    data,
    location: placeOfField(record, 'size'),
    ...differsSeverity(record),
  });
}

/** SHA-256 may be that of a hub cache's blob, which its name is. */
function digestMismatch(record: FileRecord, differs: Differing, size: number): UngradedFinding {
  const { expected, actual } = differs;
  const { algorithm, value } = expected;
  const other = record.others.find((one) => one.value === value);
  const isName = other !== undefined && infoOf(algorithm).computed?.of === 'start';
  const source = isName
    ? 'file-name'
    : other === undefined && record.sha256 === null
      ? 'blob-name'
      : 'manifest';
  const location = other === undefined ? placeOfField(record, 'sha256') : placeOfOther(record, other);
  // A pointer of git's index is no digest in the file, which is only the place to show.
  const isInItself = source === 'manifest' && location.file === record.path && !isBytesOnly(record);
  const forms = formsOf(record);
  return checksumMismatch.found({
    subject: record.path,
    data: {
      ...{ algorithm, expected: value, actual, source },
      ...differingPiece(differs, size),
      ...(isInItself && { in_itself: true }),
      ...(forms !== null && { forms }),
    },
    location,
    ...differsSeverity(record, 'content', value),
  });
}

function unreadable({ outcome, found, path, location }: FileRecord): UngradedFinding {
  const state = outcome ?? found;
  if (state.is === 'outside') {
    const data = { what: 'file', field: null, written: path, target: state.target } as const;
    return pathEscapes.found({ subject: path, data, location });
  }
  if (state.is === 'directory' || state.is === 'special')
    return notAFile.found({ subject: path, data: { state }, location });
  const why = state.is === 'unreadable' ? state.why : 'it could not be read';
  return fileUnreadable.found({ subject: path, data: { why }, location });
}

/** A file whose name on disk is spelt otherwise than its recorded name: another system will not find it. */
function otherSpelling(record: FileRecord): UngradedFinding | null {
  const { found, path, location } = record;
  if (found.is !== 'file' || found.path === undefined || found.path === path) return null;
  const forms = formsOf(record);
  if (forms === null) {
    const data = { what: 'case', expected: path, actual: found.path } as const;
    return pathNotPortable.found({ subject: path, data, location, key: 'case' });
  }
  const data = { what: 'normal-form', expected: forms.recorded, actual: forms.actual } as const;
  return pathNotPortable.found({ subject: path, data, location, key: 'normal form' });
}

/** The Unicode forms of the recorded name and of the one on disk, where they differ in nothing else. */
function formsOf({ found, path }: FileRecord): NameForms | null {
  if (found.is !== 'file' || found.path === undefined || found.path === path) return null;
  if (path.normalize() !== found.path.normalize()) return null;
  return { recorded: normalForm(path), actual: normalForm(found.path) };
}

function normalForm(text: string): NormalForm {
  if (text === text.normalize('NFC')) return 'NFC';
  return text === text.normalize('NFD') ? 'NFD' : 'mixed';
}

/** The report's row of a record. What a pointer says is shown as actual where it is evidence. */
export function fileRowOf(record: FileRecord): FileRow {
  const { path, source, size, status, evidence, outcome } = record;
  const verifiedAt = outcome?.is === 'hashed' ? outcome.verifiedAt : undefined;
  const row = {
    path,
    list: source.file,
    status,
    evidence,
    ...(record.host !== null && { host: record.host }),
    ...(record.presence !== null && { presence: record.presence }),
    ...(verifiedAt !== undefined && { verified_at: new Date(verifiedAt).toISOString() }),
  };
  // Nearly all are as recorded, and making the digits once more would cost as much as the rest of the row.
  const isSame = outcome?.is === 'hashed' && record.isSha256(outcome.sha256);
  const sha256 = isSame ? outcome.sha256 : record.sha256;
  const recorded = { sha256, size_bytes: size };
  const actual = actualOf(record);
  const isOther = status === 'mismatched' && record.hasOthers && outcome?.is === 'hashed';
  const differs = isOther ? differing(record, outcome) : null;
  if (differs !== null) {
    const { expected, actual: value } = differs;
    return {
      ...row,
      recorded: { ...recorded, digest: digestWord(expected) },
      actual: { ...actual, digest: digestWord({ ...expected, value }) },
    };
  }
  if (sha256 !== null || !record.hasOthers) return { ...row, recorded, actual };
  const { others } = record;
  const computed = outcome?.is === 'hashed' ? (outcome.others ?? []) : [];
  // The one that was compared, where there are several.
  const compared = computed.find(({ algorithm }) => others.some((other) => other.algorithm === algorithm));
  const mine = others.find(({ algorithm }) => algorithm === compared?.algorithm) ?? others[0];
  return {
    ...row,
    recorded: mine === undefined ? recorded : { ...recorded, digest: digestWord(mine) },
    actual: compared === undefined ? actual : { ...actual, digest: digestWord(compared) },
    ...(isWeak(record) && { strength: 'weak' }),
  };
}

/** The digest of another algorithm than SHA-256 by which a file differs, though a SHA-256 of it may agree. */
function differing(record: FileRecord, outcome: HashOutcome & { is: 'hashed' }): Differing | null {
  const { differs } = compareDigests(record, outcome);
  return record.others.some(({ value }) => value === differs?.expected.value) ? differs : null;
}

function actualOf({ found, outcome, evidence }: FileRecord): FileRow['actual'] {
  if (outcome?.is === 'hashed') return { sha256: outcome.sha256, size_bytes: outcome.size };
  if (outcome?.is === 'pointer') {
    const { pointer } = outcome;
    const isEvidence = evidence === 'pointer' && pointer.is === 'pointer';
    return isEvidence
      ? { sha256: pointer.sha256, size_bytes: pointer.size }
      : { sha256: null, size_bytes: null };
  }
  return { sha256: null, size_bytes: found.is === 'file' ? found.size : null };
}
