/** How a file's status and what it rests on are named and drawn; the style's classes have these names. */

import type { Evidence, FileRow, FileStatus } from '../../model/report.ts';

export const EVIDENCES: readonly Evidence[] = ['bytes', 'pointer', 'upstream', 'none'];

/** A status and its evidence: what a cell's colour and its pattern say. */
export interface StatusStyle {
  readonly status: FileStatus;
  readonly evidence: Evidence;
}

export const styleKey = ({ status, evidence }: StatusStyle) => `${status}-${evidence}`;

export const STATUS_SIGNS: Readonly<Record<FileStatus, string>> = {
  matched: '✓',
  mismatched: '✗',
  missing: '✗',
  unreadable: '!',
  changed: '!',
  unverified: '?',
  skipped: '…',
};

const STATUS_MEANINGS: Readonly<Record<FileStatus, string>> = {
  matched: 'is what is recorded',
  mismatched: 'is not what is recorded',
  missing: 'recorded, but not there',
  unreadable: 'there, but could not be read',
  changed: 'written to while it was read',
  unverified: 'nothing to compare with',
  skipped: 'not looked at: the run ended first',
};

/** What a status means for the file, with what it rests on. */
export function styleMeaning({ status, evidence }: StatusStyle): string {
  const isRead = evidence === 'bytes' || evidence === 'none';
  return isRead ? STATUS_MEANINGS[status] : `${STATUS_MEANINGS[status]}; content not read`;
}

export const EVIDENCE_WORDS: Readonly<Record<Evidence, string>> = {
  bytes: 'by bytes',
  pointer: 'by pointer',
  upstream: 'by upstream',
  none: 'nothing read',
};

/** `matched by pointer`; a status without evidence stands alone. */
export function styleWords({ status, evidence }: StatusStyle): string {
  return evidence === 'none' ? status : `${status} ${EVIDENCE_WORDS[evidence]}`;
}

/** Bytes on disk or, where the file is not there, as recorded; null where neither is known. */
export function knownSize({ actual, recorded }: Pick<FileRow, 'actual' | 'recorded'>): number | null {
  return actual.size_bytes ?? recorded.size_bytes;
}
