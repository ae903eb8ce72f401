import type { FileRecord } from '../../model/file-record.ts';
import type { UngradedFinding } from '../../model/finding.ts';
import { applyPolicy } from '../judge/apply-policy.ts';
import { describeFile } from '../judge/describe-file.ts';
import { describeLineEnds, type LineEndsOnly } from '../judge/describe-line-ends.ts';
import { describeWeak } from '../judge/describe-weak.ts';
import type { Restored } from '../judge/judge-restored.ts';
import { unlessRestoreSays } from '../judge/restored-of.ts';
import type { Records } from '../read/read-records.ts';
import type { CheckContext } from './context.ts';
import type { FilesOfRun } from './files-of-run.ts';

/** Makes the findings about files, after the policy for missing ones. */
export async function reportFiles(
  { settings, ports: { signal }, findings, stages, isFirst, scope }: CheckContext,
  { plan: whole }: Records,
  { plan, resolved }: FilesOfRun,
  lineEnds: LineEndsOnly,
  restored: Restored | null,
): Promise<void> {
  const { missingFiles, optional, weakDigests } = settings;
  const isError = (finding: UngradedFinding | null) => finding !== null && findings.isError(finding);
  const severityOf = await stages.each(
    'missing files',
    async () => {
      const policy = await applyPolicy(plan, resolved, missingFiles, optional, whole, signal, isFirst);
      const { absent, describe } = policy.value;
      const own = scope === null ? absent : absent.filter((item) => scope.holds(describe(item)));
      findings.derive(own, describe);
      return { ...policy, value: unlessRestoreSays(policy.value.severityOf, restored, findings) };
    },
    (severityOf) =>
      plan.some((record) => record.status === 'missing' && isError(describeFile(record, severityOf, true))),
  );
  const describe = (record: FileRecord, isBrief: boolean) =>
    describeLineEnds(record, lineEnds) ??
    describeFile(record, severityOf, isBrief) ??
    describeWeak(record, weakDigests);
  findings.derive(
    plan,
    (record) => describe(record, false),
    (record) => describe(record, true),
  );
}
