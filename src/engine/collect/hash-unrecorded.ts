import type { FileRecord } from '../../model/file-record.ts';
import type { StageCounts } from '../../model/stage.ts';
import type { HashJob } from '../../ports/hasher.ts';
import type { Ports } from '../../ports/ports.ts';
import type { Settings } from '../../settings/settings.ts';
import type { Stages } from '../stages.ts';
import { hashWithProgress } from './hash-with-progress.ts';

/** Files that are here and were not read, because no digest is recorded or their sizes tell already. */
export function unread(plan: readonly FileRecord[]): FileRecord[] {
  return plan.filter(
    ({ found, outcome, status }) =>
      found.is === 'file' && outcome === null && (status === 'unverified' || status === 'mismatched'),
  );
}

/**
 * Hashes files of which no recorded digest is to be compared, so that the report has their digests. Nothing is
 * judged by them, and what can't be read, or is not read in time, stays as it was.
 */
export async function hashUnrecorded(
  records: readonly FileRecord[],
  ports: Pick<Ports, 'hasher' | 'progress' | 'signal'>,
): Promise<{ value: number; findings: []; counts: StageCounts; skipped: boolean }> {
  const jobs = records.map(({ path, found }): HashJob => {
    const { path: spelt = path, size = 0 } = found.is === 'file' ? found : {};
    return { path: spelt, size };
  });
  let bytesHashed = 0;
  let hashed = 0;
  await hashWithProgress(jobs, ports, (index, outcome) => {
    const record = records[index];
    if (record === undefined || outcome.is !== 'hashed') return;
    record.keep(outcome);
    bytesHashed += outcome.size;
    hashed += 1;
  });
  const counts = { files_hashed: hashed, files_skipped: jobs.length - hashed };
  return { value: bytesHashed, findings: [], counts, skipped: jobs.length === 0 };
}

/**
 * Hashes what is left, which nothing waits for. A time budget that ends here leaves no recorded file unread, and so
 * does not count as one that ended the check (`isAborted`).
 */
export async function hashOthers(
  plan: readonly FileRecord[],
  { hash }: Pick<Settings, 'hash'>,
  stages: Stages,
  ports: Ports,
): Promise<{ isAborted: boolean; bytesHashed: number }> {
  const wasAborted = ports.signal.aborted;
  const files = wasAborted ? [] : unread(plan);
  const bytesHashed = hash === 'all' ? await stages.each('hashes', () => hashUnrecorded(files, ports)) : 0;
  return { isAborted: wasAborted, bytesHashed };
}
