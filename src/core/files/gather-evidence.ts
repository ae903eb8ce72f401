import type { Draft } from '../findings.ts';
import type { HashJob, Ports } from '../ports.ts';
import type { FileRecord } from './file-record.ts';

/**
 * Looks at every planned file, sizes first: a file of another size need not be read to know that it
 * differs. What is left and has a recorded digest is hashed. Sets each record's status.
 */
export async function gatherEvidence(
  plan: readonly FileRecord[],
  { hasher, progress, signal }: Pick<Ports, 'hasher' | 'progress' | 'signal'>,
): Promise<{ value: { bytesHashed: number }; drafts: Draft[]; detail: string; skipped: boolean }> {
  const jobs: HashJob[] = [];
  const hashed: FileRecord[] = [];
  const total = { files: 0, bytes: 0 };
  for (const record of plan) {
    judgeProbe(record);
    if (record.found.is !== 'file' || record.sha256 === null || record.status === 'mismatched') continue;
    jobs.push({ path: record.found.path ?? record.path, size: record.found.size });
    hashed.push(record);
    total.files += 1;
    total.bytes += record.found.size;
  }
  const done = { files: 0, bytes: 0 };
  let bytesHashed = 0;
  await hasher.hash(
    jobs,
    {
      done(index, outcome) {
        const record = hashed[index];
        if (!record) return;
        record.outcome = outcome;
        if (outcome.is === 'hashed') bytesHashed += outcome.size;
        judgeOutcome(record);
        done.files += 1;
        progress.hashed(done, total);
      },
      bytes(count) {
        done.bytes += count;
        progress.hashed(done, total);
      },
    },
    signal,
  );
  const skipped = plan.reduce((count, record) => count + (record.status === 'skipped' ? 1 : 0), 0);
  const detail = `${jobs.length} files hashed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
  return {
    value: { bytesHashed },
    drafts: skipped > 0 ? [incomplete(skipped)] : [],
    detail,
    skipped: jobs.length === 0,
  };
}

/** What the probe alone tells. */
function judgeProbe(record: FileRecord): void {
  const { found, size } = record;
  if (found.is === 'missing' || found.is === 'broken-link') record.status = 'missing';
  else if (found.is !== 'file') record.status = 'unreadable';
  else if (size !== null && size !== found.size) record.status = 'mismatched';
  else record.status = 'unverified';
}

/** What hashing told. */
function judgeOutcome(record: FileRecord): void {
  const { outcome, sha256, size } = record;
  if (!outcome) return;
  switch (outcome.is) {
    case 'hashed':
      record.evidence = 'bytes';
      record.status =
        outcome.sha256 === sha256 && (size ?? outcome.size) === outcome.size ? 'matched' : 'mismatched';
      return;
    case 'changed':
    case 'skipped':
      record.status = outcome.is;
      return;
    case 'missing':
    case 'broken-link':
      record.status = 'missing';
      return;
    default:
      record.status = 'unreadable';
  }
}

function incomplete(skipped: number): Draft {
  return {
    kind: 'check-incomplete',
    message: `${skipped} ${skipped === 1 ? 'file was' : 'files were'} not read, because the time budget ran out or the run was cancelled.`,
    subject: 'check',
  };
}
