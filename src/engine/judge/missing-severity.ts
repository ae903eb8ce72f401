import { type FileRecord, mergedInto } from '../../model/file-record.ts';
import type { Severity } from '../../model/finding.ts';

/** What `missing-files: auto` says of a missing file: by the strictest of the manifests that record it. */
export function missingSeverity(record: FileRecord): Severity | null {
  let strictest = ownSeverity(record, record.hasDigest);
  for (const other of mergedInto(record)) {
    const severity = ownSeverity(other, other.hasDigest);
    if (RANKS.indexOf(severity) < RANKS.indexOf(strictest)) strictest = severity;
  }
  return strictest;
}

const RANKS: readonly (Severity | null)[] = ['error', 'warning', 'notice', null];

function ownSeverity({ source: { more }, at }: FileRecord, hasDigest: boolean): Severity | null {
  const recorded = hasDigest ? 'error' : 'notice';
  if (more === undefined) return recorded;
  const graded = more.grading(at)?.missing;
  if (graded !== undefined) return graded === 'ignore' ? null : graded;
  switch (more.missing) {
    case 'recorded':
      return recorded;
    case 'sourced':
    case 'elsewhere':
      return more.origin(at) === null ? recorded : 'notice';
    case 'notice':
    case 'all-or-some':
      return 'notice';
  }
}
