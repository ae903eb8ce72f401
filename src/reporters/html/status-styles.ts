/** How a file's status and what it rests on are named and drawn; the style's classes have these names. */

import type { Evidence, FileRow, FileStatus } from '../../model/file-row.ts';
import { EVIDENCE_WORDS, STATUS_VIEW } from '../view.ts';

/** A status and its evidence: what a cell's colour and its pattern say. */
export interface StatusStyle {
  readonly status: FileStatus;
  readonly evidence: Evidence;
}

export const styleKey = ({ status, evidence }: StatusStyle) => `${status}-${evidence}`;

/** What a status means for the file, with what it rests on. */
export function styleMeaning({ status, evidence }: StatusStyle): string {
  if (evidence === 'upstream-bytes') return 'content is what the Hub says; its digest is in no record';
  const isRead = evidence === 'bytes' || evidence === 'none';
  const { meaning } = STATUS_VIEW[status];
  return isRead ? meaning : `${meaning}; content not read`;
}

/** `matched by pointer`; a status without evidence stands alone. */
export function styleWords({ status, evidence }: StatusStyle): string {
  return evidence === 'none' ? status : `${status} ${EVIDENCE_WORDS[evidence]}`;
}

/** Bytes on disk or, where the file is not there, as recorded; null where neither is known. */
export function knownSize({ actual, recorded }: Pick<FileRow, 'actual' | 'recorded'>): number | null {
  return actual.size_bytes ?? recorded.size_bytes;
}
