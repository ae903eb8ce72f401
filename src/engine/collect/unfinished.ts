import type { FileRecord } from '../../model/file-record.ts';
import type { UngradedFinding } from '../../model/finding.ts';
import { type Cause, checkIncomplete } from '../../rules/check-incomplete.ts';
import { countOf } from '../../text/plural.ts';

/** Why the signal was aborted, or, where it was not, what else can leave a file unread. */
export function causeOf({ aborted, reason }: AbortSignal): Cause {
  if (!aborted) return 'held-up';
  return reason instanceof Error && reason.name === 'TimeoutError' ? 'time-budget' : 'cancelled';
}

/** Whether the run was ended by somebody, and not by its time budget. */
export function isCancelled(signal: AbortSignal): boolean {
  return signal.aborted && causeOf(signal) === 'cancelled';
}

/** The finding about files that were not read. */
export function incomplete(files: number, cause: Cause): UngradedFinding {
  return checkIncomplete.found({ subject: 'check', data: { files, cause } });
}

const ENDED: Readonly<Record<Cause, string>> = {
  'time-budget': 'The time budget ended',
  cancelled: 'The run was cancelled',
  'held-up': 'The check gave up a read',
};

/** Whether nobody came to read a file, or a read of it never came back. */
export function isUnread({ status, outcome }: Pick<FileRecord, 'status' | 'outcome'>): boolean {
  return status === 'skipped' || (outcome !== null && 'isHeldUp' in outcome);
}

/** What was not read. */
export interface Unread {
  /** Recorded files. */
  readonly recorded: number;
  /** Other files: those that recorded paths could mean besides, and blobs of caches that entries name. */
  readonly others: number;
}

/**
 * Why a check without failing findings has not passed; null where it was ended by nobody. `isAborted`: whether it was
 * ended before all was done that a verdict needs.
 */
export function unfinished(
  { recorded, others }: Unread,
  plan: readonly Pick<FileRecord, 'hasDigest' | 'status' | 'outcome'>[],
  signal: AbortSignal,
  isAborted = signal.aborted,
): string | null {
  const ended = ENDED[causeOf(signal)];
  if (recorded > 0) {
    const all = plan.reduce((count, record) => count + (record.hasDigest || isUnread(record) ? 1 : 0), 0);
    return `${ended} before ${recorded} of ${countOf(all, 'recorded file')} ${all === 1 ? 'was' : 'were'} read.`;
  }
  if (others > 0)
    return `${ended} before ${countOf(others, 'file')} beside the recorded ones ${others === 1 ? 'was' : 'were'} read.`;
  return isAborted ? `${ended} before the check did.` : null;
}
