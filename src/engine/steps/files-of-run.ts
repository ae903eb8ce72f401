import type { FileRecord } from '../../model/file-record.ts';
import type { ResolvedEntry } from '../../model/resolved-entry.ts';
import { findRecord } from '../plan/find-records.ts';
import { selectFiles } from '../plan/select-files.ts';
import type { Records } from '../read/read-records.ts';
import type { Alternative } from '../resolve/alternatives.ts';
import type { Partition } from '../shards/partition-plan.ts';
import { SHARD_STAGE } from '../stages.ts';
import type { CheckContext } from './context.ts';

/** What this run looks at: all, what changed, what is selected, or a shard's part. */
export interface FilesOfRun {
  readonly plan: readonly FileRecord[];
  /** The entries that this run reports on. */
  readonly resolved: readonly ResolvedEntry[];
  /** Other files that paths of the plan could mean. */
  readonly alternatives: readonly Alternative[];
  /** What is known of the whole plan; null where there are no shards. */
  readonly partition: Partition | null;
}

export async function filesOfRun(context: CheckContext, records: Records): Promise<FilesOfRun> {
  const own = context.scope === null ? records : context.scope.narrow(records);
  const { files: plan, partition } = await partOf(own.plan, context);
  const alternatives = records.alternatives.filter(({ record }) => findRecord(plan, record.path) !== null);
  return { plan, resolved: context.isFirst ? own.resolved : [], alternatives, partition };
}

async function partOf(
  files: readonly FileRecord[],
  { settings, ports, stages }: CheckContext,
): Promise<{ files: readonly FileRecord[]; partition: Partition | null }> {
  const { shard, only } = settings;
  if (only.length > 0)
    return { files: await stages.each('selection', () => selectFiles(files, only)), partition: null };
  if (shard === null) return { files, partition: null };
  return stages.each(SHARD_STAGE, async () =>
    (await import('../shards/partition-plan.ts')).partitionPlan(files, shard, settings, ports.digest),
  );
}
