import { infoOf } from '../../model/digest.ts';
import type { FileRecord } from '../../model/file-record.ts';
import type { UngradedFinding } from '../../model/finding.ts';
import type { FileRow } from '../../model/report.ts';
import { countOf } from '../../text/plural.ts';
import { explainProbe } from '../resolve/explain-probe.ts';
import { type Comparison, compareDigests, digestWord, isWeak } from './compare-digests.ts';
import { describeWitness } from './describe-witness.ts';
import { placeText } from './place-text.ts';

/** A finding but for what it is about; a place of its own goes before the record's. */
type Words = Omit<UngradedFinding, 'subject' | 'location'> & Partial<Pick<UngradedFinding, 'location'>>;

/**
 * The finding that a record's status amounts to, or null where it amounts to none. It is asked of every
 * record several times, so nothing is made for those of which there is nothing to say.
 */
export function describeFile(record: FileRecord): UngradedFinding | null {
  const { outcome } = record;
  const words = outcome?.is === 'witness' ? describeWitness(record, outcome) : wordsOf(record);
  return words && { subject: record.path, location: record.location, ...words };
}

function wordsOf(record: FileRecord): Words | null {
  const state = record.outcome ?? record.found;
  switch (record.status) {
    case 'missing':
      return record.missing && { kind: 'file-missing', severity: record.missing, ...missing(record) };
    case 'mismatched':
      return mismatch(record);
    case 'changed': {
      const why = state.is === 'changed' ? state.why : 'it was written to';
      return { kind: 'file-changed', message: `${record.path} changed while it was read: ${why}.` };
    }
    case 'unreadable':
      return unreadable(record);
    default:
      return otherSpelling(record);
  }
}

function missing(record: FileRecord): Pick<UngradedFinding, 'message' | 'expected'> {
  const state = record.outcome ?? record.found;
  const why = state.is === 'missing' && state.why !== undefined ? ` (${state.why})` : '';
  const what =
    state.is === 'broken-link' ? `is a link to ${state.target}, which is not there` : `is not there${why}`;
  const recorded = !record.hasDigest ? 'is recorded without a checksum' : 'has a checksum recorded';
  return {
    message: `${record.path} ${what}; it ${recorded} at ${placeText(record.location)}.`,
    expected: record.sha256,
  };
}

function mismatch(
  record: FileRecord,
): Pick<UngradedFinding, 'kind' | 'message' | 'location' | 'expected' | 'actual'> {
  const { outcome, found, size, path } = record;
  const actual = outcome?.is === 'hashed' ? outcome.size : found.is === 'file' ? found.size : 0;
  const differs = outcome?.is === 'hashed' ? compareDigests(record, outcome).differs : null;
  if (differs !== null && (size === null || size === actual)) return digestMismatch(record, differs);
  const location = record.placeOf('size');
  return {
    kind: 'size-mismatch',
    location,
    message: `${path} is ${countOf(actual, 'byte')} long, but ${placeText(location)} records ${countOf(size ?? 0, 'byte')}.`,
    expected: `${size}`,
    actual: `${actual}`,
  };
}

/** SHA-256 may be that of a hub cache's blob, which its name is. */
function digestMismatch(
  record: FileRecord,
  { expected, actual }: NonNullable<Comparison['differs']>,
): Pick<UngradedFinding, 'kind' | 'message' | 'location' | 'expected' | 'actual'> {
  const { label } = infoOf(expected.algorithm);
  const isOther = record.others.some(({ value }) => value === expected.value);
  const isBlob = !isOther && record.sha256 === null;
  const location = isOther ? record.placeOfOther(expected) : record.placeOf('sha256');
  const recorder = isBlob ? 'the blob that it links to is named' : `${placeText(location)} records`;
  return {
    kind: 'checksum-mismatch',
    location,
    message: `${record.path} has ${label} ${actual}, but ${recorder} ${expected.value}.`,
    expected: expected.value,
    actual,
  };
}

function unreadable(record: FileRecord): Words {
  const state = record.outcome ?? record.found;
  const where = placeText(record.location);
  const { path } = record;
  if (state.is === 'outside') {
    return {
      kind: 'path-escapes',
      message: `${path}, recorded at ${where}, leads out of the repository${state.target === path ? '' : `, to ${state.target}`}; it was not opened.`,
      actual: state.target,
    };
  }
  if (state.is === 'directory' || state.is === 'special') {
    return {
      kind: 'not-a-file',
      message: `${path}, recorded at ${where}, cannot be hashed: ${explainProbe(state)}.`,
    };
  }
  const why = state.is === 'unreadable' ? state.why : 'it could not be read';
  return { kind: 'file-unreadable', message: `${path}, recorded at ${where}, cannot be read: ${why}.` };
}

/** A file whose name on disk is spelt otherwise than its recorded name: another system will not find it. */
function otherSpelling(record: FileRecord): Words | null {
  const { found, path } = record;
  if (found.is !== 'file' || found.path === undefined || found.path === path) return null;
  if (path.normalize() !== found.path.normalize()) {
    return {
      kind: 'path-not-portable',
      message: `${path} is recorded, but its name on disk is ${found.path}; record it as it is, since most systems tell upper case from lower.`,
      expected: path,
      actual: found.path,
      key: 'case',
    };
  }
  const [recorded, actual] = [normalForm(path), normalForm(found.path)];
  return {
    kind: 'path-not-portable',
    message: `${path} is recorded in Unicode form ${recorded}, but its name on disk is in form ${actual}; record it as it is.`,
    expected: recorded,
    actual,
    key: 'normal form',
  };
}

function normalForm(text: string): string {
  if (text === text.normalize('NFC')) return 'NFC';
  return text === text.normalize('NFD') ? 'NFD' : 'mixed';
}

/** The report's row of a record. What a pointer says is shown as actual where it is evidence. */
export function rowOf(record: FileRecord): FileRow {
  const { path, source, sha256, size, status, evidence } = record;
  const row = { path, list: source.file, status, evidence };
  const recorded = { sha256, size_bytes: size };
  const actual = actualOf(record);
  if (sha256 !== null || !record.hasOthers) return { ...row, recorded, actual };
  const { outcome, others } = record;
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

function actualOf({ found, outcome, evidence }: FileRecord): FileRow['actual'] {
  if (outcome?.is === 'hashed') return { sha256: outcome.sha256, size_bytes: outcome.size };
  if (outcome?.is === 'witness') {
    const { pointer } = outcome;
    const isEvidence = evidence === 'pointer' && pointer.is === 'pointer';
    return isEvidence
      ? { sha256: pointer.sha256, size_bytes: pointer.size }
      : { sha256: null, size_bytes: null };
  }
  return { sha256: null, size_bytes: found.is === 'file' ? found.size : null };
}
