import type { FileRecord } from '../../model/file-record.ts';
import { checkPointers } from '../collect/check-pointers.ts';
import { checkSnapshots } from '../collect/check-snapshots.ts';
import { findLineEnds } from '../collect/find-line-ends.ts';
import { findPointers } from '../collect/find-pointers.ts';
import { gatherEvidence } from '../collect/gather-evidence.ts';
import type { Unread } from '../collect/unfinished.ts';
import { describeFile } from '../judge/describe-file.ts';
import type { LineEndsOnly } from '../judge/describe-line-ends.ts';
import type { Records } from '../read/read-records.ts';
import { judgeAlternatives } from '../resolve/alternatives.ts';
import type { CheckContext } from './context.ts';
import type { FilesOfRun } from './files-of-run.ts';

/** What reading the files came to. */
export interface Looked {
  readonly lineEnds: LineEndsOnly;
  readonly bytesHashed: number;
  readonly unread: Unread;
}

/** Reads each file, or the pointer in its place. */
export async function lookAtFiles(
  { settings: { pointers }, ports, findings, stages, isFirst }: CheckContext,
  records: Records,
  { plan, resolved, alternatives }: FilesOfRun,
): Promise<Looked> {
  const isError = (record: FileRecord) => {
    // A missing file about which no more is known is judged by the policy alone.
    if (record.outcome === null && record.status === 'missing') return false;
    const finding = describeFile(record);
    return finding !== null && findings.isError(finding);
  };
  const others = alternatives.map(({ other }) => other).sort((a, b) => (a.path < b.path ? -1 : 1));
  const evidence = await stages.each(
    'evidence',
    () => gatherEvidence(plan, pointers, ports, others),
    () => plan.some(isError),
  );
  await stages.each(
    'pointers',
    () => findPointers(plan, pointers, ports),
    () => plan.some((record) => isNotHere(record) && isError(record)),
  );
  if (others.length > 0) await findPointers(others, pointers, ports);
  if (records.alternatives.length > 0)
    await stages.each('paths', () => judgeAlternatives(alternatives, plan));
  // A million files that are not there need not be walked for what is asked of those that are.
  const there = plan.filter(({ outcome, found }) => outcome !== null || found.is === 'file');
  await stages.each('attributes', () => checkPointers(there, pointers, ports));
  const lineEnds = await stages.each('line endings', () => findLineEnds(there, ports));
  const blobs = await stages.each('snapshots', () =>
    checkSnapshots(there, isFirst ? records.plan : [], resolved, ports),
  );
  return {
    lineEnds,
    bytesHashed: evidence.bytesHashed + blobs.bytesHashed,
    unread: { recorded: evidence.unread, others: evidence.unreadOthers + blobs.unread },
  };
}

/** Before the policy is applied, only a pointer can be wrong about such a file. */
function isNotHere({ found }: FileRecord): boolean {
  return found.is === 'missing' || found.is === 'broken-link';
}
