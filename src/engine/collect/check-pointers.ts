import type { FileRecord } from '../../model/file-record.ts';
import type { UngradedFinding } from '../../model/finding.ts';
import type { StageCounts } from '../../model/stage.ts';
import type { Ports } from '../../ports/ports.ts';
import type { Settings } from '../../settings/settings.ts';
import { checkAnnex } from './check-annex.ts';
import { checkAttributes } from './check-attributes.ts';
import { checkLinkTexts } from './check-link-texts.ts';

/** Whether what stands in place of files is what this repository keeps there, and may stand for them. */
export async function checkPointers(
  plan: readonly FileRecord[],
  setting: Settings['pointers'],
  ports: Pick<Ports, 'files' | 'git' | 'digest'>,
): Promise<{ findings: UngradedFinding[]; counts: StageCounts; note?: string | null; skipped: boolean }> {
  await checkLinkTexts(plan, ports);
  const annex = await checkAnnex(plan, setting, ports);
  const lfs = await checkAttributes(plan, setting, ports);
  return { ...lfs, findings: [...annex, ...lfs.findings], skipped: lfs.skipped && annex.length === 0 };
}
