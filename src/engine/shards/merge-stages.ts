import type { StageCount, StageCounts, StageRow } from '../../model/stage.ts';
import { SHARD_STAGE } from '../stages.ts';

/** The stages as one check would have gone through them: counts add up, and the slowest shard gives the time. */
export function mergeStages(shards: readonly (readonly StageRow[])[]): StageRow[] {
  const [first = []] = shards;
  return first
    .filter(({ name }) => name !== SHARD_STAGE)
    .map((row) => {
      const rows = shards.flatMap((stages) => stages.filter(({ name }) => name === row.name));
      const has = (status: StageRow['status']) => rows.some((one) => one.status === status);
      // A shard that had nothing to do says nothing about those that had.
      const { note } = rows.find(({ status }) => status !== 'skip') ?? row;
      return {
        name: row.name,
        status: has('fail') ? 'fail' : has('pass') ? 'pass' : 'skip',
        counts: addCounts(rows.map(({ counts }) => counts)),
        note,
        duration_ms: Math.max(...rows.map(({ duration_ms }) => duration_ms)),
      };
    });
}

function addCounts(all: readonly StageCounts[]): StageCounts {
  const sums: Partial<Record<StageCount, number>> = {};
  for (const counts of all) {
    for (const [name, count] of Object.entries(counts) as [StageCount, number][])
      sums[name] = (sums[name] ?? 0) + count;
  }
  return sums;
}
