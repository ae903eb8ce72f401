import type { FileRecord } from '../../model/file-record.ts';
import type { Ports } from '../../ports/ports.ts';
import type { Settings } from '../../settings/settings.ts';
import { selectFiles } from '../plan/select-files.ts';
import { SHARD_STAGE, type Stages } from '../stages.ts';
import { type Partition, partitionPlan } from './partition-plan.ts';

/** The files of this shard, those that are selected, or all. */
export async function filesOfRun(
  whole: readonly FileRecord[],
  settings: Settings,
  stages: Stages,
  digest: Ports['digest'],
): Promise<{ files: readonly FileRecord[]; partition: Partition | null }> {
  const { shard, only } = settings;
  if (only.length > 0)
    return { files: await stages.each('selection', () => selectFiles(whole, only)), partition: null };
  if (shard === null) return { files: whole, partition: null };
  return stages.each(SHARD_STAGE, () => partitionPlan(whole, shard, settings, digest));
}
