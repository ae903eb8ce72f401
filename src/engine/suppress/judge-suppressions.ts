import type { UngradedFinding } from '../../model/finding.ts';
import type { StageCounts } from '../../model/stage.ts';
import type { Suppression } from '../../model/suppression.ts';
import { suppressionExpired } from '../../rules/suppression-expired.ts';
import type { Suppressions } from './suppressions.ts';

/** Which entries of `suppress` have expired: what they suppressed counts again, and they should go. */
export function judgeSuppressions(
  suppress: readonly Suppression[],
  { rows }: Suppressions,
): { findings: UngradedFinding[]; counts: StageCounts; note?: string | null } {
  const findings = suppress.filter((_, index) => rows[index]?.status === 'expired').map(expired);
  const found = rows.reduce((sum, { findings }) => sum + findings, 0);
  const counts = { suppressed: found, suppressions: suppress.length, suppressions_expired: findings.length };
  return { findings, counts };
}

function expired({ kind, path, reason, expires, location }: Suppression): UngradedFinding {
  return suppressionExpired.found({
    subject: path,
    data: { kind, expires, reason },
    location,
    key: `${kind} ${expires}`,
  });
}
