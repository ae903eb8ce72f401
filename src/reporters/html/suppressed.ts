import type { Finding } from '../../model/finding.ts';
import type { SuppressedFinding } from '../../model/suppression.ts';

/** A finding that counts, or one that does not, with why and until when it is suppressed. */
export type ShownFinding = Finding | SuppressedFinding;

export function isSuppressed(finding: ShownFinding): finding is SuppressedFinding {
  return 'suppression' in finding;
}
