import type { AcceptedFinding } from '../../accept/acceptance.ts';
import type { Finding } from '../../findings.ts';

/** A finding that counts, or one that does not, with why and until when it is accepted. */
export type ShownFinding = Finding | AcceptedFinding;

export function isAccepted(finding: ShownFinding): finding is AcceptedFinding {
  return 'acceptance' in finding;
}
