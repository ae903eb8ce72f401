import type { FileRecord } from '../../model/file-record.ts';
import type { Ports } from '../../ports/ports.ts';
import type { Settings } from '../../settings/settings.ts';
import { countOf } from '../../text/plural.ts';
import type { FindingSet } from '../finding-set.ts';
import type { Stages } from '../stages.ts';
import type { SeverityOfMissing } from './apply-policy.ts';
import type { Restored } from './judge-restored.ts';

/** What statements of `restore` say of `plan`; null where there is none. */
export async function restoredOf(
  { restored: statements = [], clock }: Ports,
  { statementMaxAge: maxAge }: Pick<Settings, 'statementMaxAge'>,
  stages: Stages,
  plan: readonly FileRecord[],
): Promise<Restored | null> {
  if (statements.length === 0) return null;
  const { judgeRestored } = await import('./judge-restored.ts');
  return stages.each('restore', () =>
    judgeRestored(statements, plan, { time: Date.parse(clock.now()), maxAge }),
  );
}

/**
 * A missing file is said once, by the finding that says more, where that counts as much: one that the config
 * suppresses or makes milder takes the place of nothing. What could not be fetched is not said to be missing.
 */
export function unlessRestoreSays(
  severityOf: SeverityOfMissing,
  restored: Restored | null,
  findings: FindingSet,
): SeverityOfMissing {
  if (restored === null || restored.instead.size === 0) return severityOf;
  const { instead, rows } = restored;
  return (record) => {
    const finding = instead.get(record.path);
    const isSaid =
      finding !== undefined && (rows.get(record.path)?.result === 'failed' || findings.isError(finding));
    return isSaid ? null : severityOf(record);
  };
}

/** Why a check without failing findings has not passed; null where `restore` brought what it should. */
export function unrestored(restored: Restored | null): string | null {
  if (restored === null || restored.failed === 0) return null;
  return `${countOf(restored.failed, 'missing file')} could not be restored.`;
}
