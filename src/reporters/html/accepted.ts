import type { AcceptedFinding } from '../../model/acceptance.ts';
import type { Finding } from '../../model/finding.ts';

/** A finding that counts, or one that does not, with why and until when it is accepted. */
export type ShownFinding = Finding | AcceptedFinding;

export function isAccepted(finding: ShownFinding): finding is AcceptedFinding {
  return 'acceptance' in finding;
}
