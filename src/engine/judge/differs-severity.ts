import { type FileRecord, mergedInto } from '../../model/file-record.ts';
import type { Severity } from '../../model/finding.ts';

/**
 * How grave it is that a file differs: by the strictest of the manifests that record its content. Undefined: as the
 * finding's rule says. `how`: whether all that differs are line ends.
 */
export function differsSeverity(
  record: FileRecord,
  how: 'content' | 'line-ends' = 'content',
): { readonly severity?: Severity } {
  let strictest = graded(record, how);
  for (const other of mergedInto(record)) {
    if (strictest === null) break;
    if (!other.hasDigest && other.size === null) continue;
    const severity = graded(other, how);
    if (severity === null || RANKS.indexOf(severity) < RANKS.indexOf(strictest)) strictest = severity;
  }
  return strictest === null ? {} : { severity: strictest };
}

const RANKS: readonly Severity[] = ['error', 'warning', 'notice'];

function graded({ source: { more }, at }: FileRecord, how: 'content' | 'line-ends'): Severity | null {
  const own = more?.grading(at);
  return own?.differs ?? more?.differs ?? (how === 'line-ends' ? own?.lineEnds : undefined) ?? null;
}
