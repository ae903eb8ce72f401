import type { Acceptance } from '../../model/acceptance.ts';
import type { UngradedFinding } from '../../model/finding.ts';
import { acceptanceExpired } from '../../rules/acceptance-expired.ts';
import type { Acceptances } from './acceptance.ts';

/** Which entries of `accept` have expired: what they accepted counts again, and they should go. */
export function judgeAcceptances(
  accept: readonly Acceptance[],
  { rows }: Acceptances,
): { drafts: UngradedFinding[]; detail: string } {
  const drafts = accept.filter((_, index) => rows[index]?.status === 'expired').map(expired);
  const found = rows.reduce((sum, { findings }) => sum + findings, 0);
  const detail = `${found} accepted, ${drafts.length} of ${accept.length} entries expired`;
  return { drafts, detail };
}

function expired({ kind, path, reason, expires, location }: Acceptance): UngradedFinding {
  return acceptanceExpired.found({
    subject: path,
    data: { kind, expires, reason },
    location,
    key: `${kind} ${expires}`,
  });
}
