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

/**
 * Why a check without failing findings has not passed; null where it was ended by nobody. `isAborted`: whether it was
 * ended before all was done that a verdict needs.
 */
export function unfinished(
  unread: number,
  plan: readonly Pick<FileRecord, 'hasDigest'>[],
  signal: AbortSignal,
  isAborted = signal.aborted,
): string | null {
  if (unread === 0 && !isAborted) return null;
  const all = plan.reduce((count, { hasDigest }) => count + (hasDigest ? 1 : 0), 0);
  const files = `${unread} of ${countOf(all, 'recorded file')} ${all === 1 ? 'was' : 'were'} read`;
  return `${ENDED[causeOf(signal)]} before ${unread === 0 ? 'the check did' : files}.`;
}
