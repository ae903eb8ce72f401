import type { Draft } from '../findings.ts';
import { explainProbe } from '../paths/explain-probe.ts';
import type { FileRow } from '../report.ts';
import type { FileRecord } from './file-record.ts';

/** The finding that a record's status amounts to, or null where it amounts to none. */
export function describeFile(record: FileRecord): Draft | null {
  const about = { subject: record.path, location: record.location };
  const where = `${about.location.file}:${about.location.line}`;
  const state = record.outcome ?? record.found;
  switch (record.status) {
    case 'missing':
      return (
        record.missing && {
          ...about,
          kind: 'file-missing',
          severity: record.missing,
          ...missing(record, where),
        }
      );
    case 'mismatched':
      return { ...about, ...mismatch(record, where) };
    case 'changed': {
      const why = state.is === 'changed' ? state.why : 'it was written to';
      return { ...about, kind: 'file-changed', message: `${record.path} changed while it was read: ${why}.` };
    }
    case 'unreadable':
      return { ...about, ...unreadable(record, where) };
    default:
      return otherForm(record, about);
  }
}

function missing(record: FileRecord, where: string): Pick<Draft, 'message' | 'expected'> {
  const state = record.outcome ?? record.found;
  const what =
    state.is === 'broken-link' ? `is a link to ${state.target}, which is not there` : 'is not there';
  const recorded = record.sha256 === null ? 'is recorded without a checksum' : 'has a checksum recorded';
  return { message: `${record.path} ${what}; it ${recorded} at ${where}.`, expected: record.sha256 };
}

function mismatch(
  record: FileRecord,
  where: string,
): Pick<Draft, 'kind' | 'message' | 'expected' | 'actual'> {
  const { outcome, found, sha256, size, path } = record;
  if (outcome?.is === 'hashed' && outcome.sha256 !== sha256) {
    return {
      kind: 'checksum-mismatch',
      message: `${path} has SHA-256 ${outcome.sha256}, but ${where} records ${sha256}.`,
      expected: sha256,
      actual: outcome.sha256,
    };
  }
  const actual = outcome?.is === 'hashed' ? outcome.size : found.is === 'file' ? found.size : 0;
  return {
    kind: 'size-mismatch',
    message: `${path} is ${actual} bytes long, but ${where} records ${size} bytes.`,
    expected: `${size}`,
    actual: `${actual}`,
  };
}

function unreadable(record: FileRecord, where: string): Pick<Draft, 'kind' | 'message' | 'actual'> {
  const state = record.outcome ?? record.found;
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

/** A file that was only found under another Unicode normal form of its recorded name. */
function otherForm(record: FileRecord, about: Pick<Draft, 'subject' | 'location'>): Draft | null {
  const { found } = record;
  if (found.is !== 'file' || found.path === undefined || found.path === record.path) return null;
  const [recorded, actual] = [normalForm(record.path), normalForm(found.path)];
  return {
    ...about,
    kind: 'path-not-portable',
    message: `${record.path} is recorded in Unicode form ${recorded}, but its name on disk is in form ${actual}; record it as it is.`,
    expected: recorded,
    actual: actual,
    key: 'normal form',
  };
}

function normalForm(text: string): string {
  if (text === text.normalize('NFC')) return 'NFC';
  return text === text.normalize('NFD') ? 'NFD' : 'mixed';
}

/** The report's row of a record. */
export function rowOf({ path, source, sha256, size, found, outcome, status, evidence }: FileRecord): FileRow {
  const actual =
    outcome?.is === 'hashed'
      ? { sha256: outcome.sha256, size_bytes: outcome.size }
      : { sha256: null, size_bytes: found.is === 'file' ? found.size : null };
  return { path, list: source.file, recorded: { sha256, size_bytes: size }, actual, status, evidence };
}
