import { type FileRecord, mergedInto } from '../../model/file-record.ts';
import type { Severity } from '../../model/finding.ts';

/**
 * How grave it is that a file differs: by the strictest of the manifests that record its content. Undefined: as the
 * finding's rule says.
 */
export function differsSeverity(record: FileRecord): { readonly severity?: Severity } {
  let strictest = graded(record);
  for (const other of mergedInto(record)) {
    if (strictest === null) break;
    if (!other.hasDigest && other.size === null) continue;
    const severity = graded(other);
    if (severity === null || RANKS.indexOf(severity) < RANKS.indexOf(strictest)) strictest = severity;
  }
  return strictest === null ? {} : { severity: strictest };
}

const RANKS: readonly Severity[] = ['error', 'warning', 'notice'];

function graded({ source: { more }, at }: FileRecord): Severity | null {
  return more?.grading(at)?.differs ?? more?.differs ?? null;
}
