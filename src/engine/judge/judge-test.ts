/** What statements say of tests that load a model, as findings. */

import type { JudgedWorks } from '../../evidence/statement/judge-works.ts';
import type { UngradedFinding } from '../../model/finding.ts';
import type { Location } from '../../model/location.ts';
import { loaderMissing } from '../../rules/loader-missing.ts';
import { smokeBlocked } from '../../rules/smoke-blocked.ts';
import { smokeFailed } from '../../rules/smoke-failed.ts';
import { smokeSlow } from '../../rules/smoke-slow.ts';
import { smokeUnsafe } from '../../rules/smoke-unsafe.ts';

/** The findings of a test that failed or was blocked: one, and of the guard one for everything that it refused. */
export function judgeTest(
  subject: string,
  { works, kind, test: id, reason, refusals, file: statement }: JudgedWorks,
  location: Location | null,
): UngradedFinding[] {
  const test = id ?? subject;
  const finding = { subject, location, key: test, data: { test, reason, statement } };
  if (works === 'failed')
    return [kind === smokeSlow.kind ? smokeSlow.found(finding) : smokeFailed.found(finding)];
  if (works !== 'blocked') return [];
  if (kind === loaderMissing.kind) return [loaderMissing.found(finding)];
  if (kind !== smokeUnsafe.kind || refusals.length === 0) return [smokeBlocked.found(finding)];
  return refusals.map(({ path, pointer, location: place, why }) =>
    smokeUnsafe.found({
      subject,
      location: place ?? location,
      key: `${test} ${path} ${pointer ?? ''}`,
      data: { test, path, pointer, why, statement },
    }),
  );
}
