import type { FileRecord } from '../model/file-record.ts';
import { isOfBytes } from '../model/file-row.ts';
import type { Report, StateRow } from '../model/report.ts';

/** What verification rests on where earlier runs are remembered. */
export function stateOf(plan: readonly FileRecord[]): StateRow {
  let read = 0;
  let remembered = 0;
  let oldest = Number.POSITIVE_INFINITY;
  for (const { status, evidence, outcome } of plan) {
    if (status !== 'matched' || !isOfBytes(evidence) || outcome?.is !== 'hashed') continue;
    if (outcome.verifiedAt === undefined) read += 1;
    else {
      remembered += 1;
      oldest = Math.min(oldest, outcome.verifiedAt);
    }
  }
  const oldestAt = remembered === 0 ? null : new Date(oldest).toISOString();
  return { read, remembered, oldest_verified_at: oldestAt };
}

export function mergeStates(reports: readonly Report[]): StateRow {
  const states = reports.flatMap(({ state }) => (state === undefined ? [] : [state]));
  const oldest = states.map(({ oldest_verified_at: at }) => at).filter((at) => at !== null);
  return {
    read: states.reduce((sum, { read }) => sum + read, 0),
    remembered: states.reduce((sum, { remembered }) => sum + remembered, 0),
    oldest_verified_at: oldest.sort()[0] ?? null,
  };
}
