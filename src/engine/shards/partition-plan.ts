import type { FileRecord } from '../../model/file-record.ts';
import type { ShardRow } from '../../model/report.ts';
import { type Shard, shardByPath } from '../../model/shard.ts';
import type { StageCounts } from '../../model/stage.ts';
import type { Settings } from '../../settings/settings.ts';
import { digestWord } from '../judge/compare-digests.ts';
import { partitionLoads } from './partition.ts';
import { digestOfPlan, type PlanRow } from './plan-digest.ts';

/** Opening a file costs about as much as hashing this many bytes. */
export const FILE_COST = 65_536;

/** What is known of a shard before its files are looked at. */
export type Partition = Omit<ShardRow, 'part_complete'>;

/**
 * The part of the plan that is this shard's. Only what is recorded counts, never what is on the
 * disk, which differs where each job restores its own files: so all jobs agree. Files without
 * a recorded checksum are seldom read, and are assigned by their paths.
 */
export function partitionPlan(
  plan: readonly FileRecord[],
  shard: Shard,
  settings: Settings,
  digest: (text: string) => string,
): {
  value: { files: FileRecord[]; partition: Partition };
  findings: [];
  counts: StageCounts;
  note?: string | null;
} {
  const recorded = plan.filter((record) => record.hasDigest);
  const { owners, sums } = ownersOf(recorded, shard.total);
  let next = 0;
  const files = plan.filter((record) =>
    !record.hasDigest
      ? shardByPath(record.path, shard.total) === shard.index
      : owners[next++] === shard.index - 1,
  );
  const mean = sums.reduce((sum, load) => sum + load, 0) / shard.total;
  const imbalance = mean === 0 ? 1 : Math.round((Math.max(...sums) / mean) * 1000) / 1000;
  const partition: Partition = {
    ...shard,
    plan: digestOfPlan(recordedFiles(recorded), digest),
    settings: digest(judgement(settings)),
    fail_on: settings.failOn,
    all_files: recorded.length,
    imbalance,
  };
  return { value: { files, partition }, findings: [], counts: { files: files.length } };
}

/** The owner of each record, counted from 0. A file of unknown size is taken to have the mean of the known. */
function ownersOf(
  recorded: readonly FileRecord[],
  total: number,
): { owners: Uint16Array; sums: Float64Array } {
  let known = 0;
  let bytes = 0;
  for (const { size } of recorded) {
    if (size === null) continue;
    known += 1;
    bytes += size;
  }
  const unknown = known === 0 ? 0 : Math.floor(bytes / known);
  const weight = (index: number) => (recorded[index]?.size ?? unknown) + FILE_COST;
  // Sorting is stable, and the plan is in the order of paths, so a tie falls to the path.
  const order = Uint32Array.from(recorded.keys()).sort((a, b) => weight(b) - weight(a));
  const { bin, sums } = partitionLoads(Float64Array.from(order, weight), total);
  const owners = new Uint16Array(recorded.length);
  for (const [rank, index] of order.entries()) owners[index] = bin[rank] ?? 0;
  return { owners, sums };
}

/** The settings that a verdict depends on; jobs may differ in the others. */
function judgement(settings: Settings): string {
  const {
    root: _,
    shard: __,
    concurrency: ___,
    timeBudget: ____,
    statements: _____,
    upstreamAuth: ____________,
    isProposal: ______,
    only: ___________,
    hash: _______,
    state: ________,
    verifiedWithin: _________,
    trustState: __________,
    ...rest
  } = settings;
  return JSON.stringify(rest);
}

function* recordedFiles(records: readonly FileRecord[]): Generator<PlanRow> {
  for (const record of records) {
    const { path, source, size } = record;
    const [other] = record.others;
    const sha256 = record.sha256 ?? (other === undefined ? null : digestWord(other));
    if (sha256 !== null) yield { path, list: source.file, sha256, size };
  }
}
