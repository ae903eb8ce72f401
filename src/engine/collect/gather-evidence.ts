import { readAnnexLink } from '../../evidence/git-annex/annex-pointer.ts';
import type { Algorithm } from '../../model/digest.ts';
import type { FileRecord } from '../../model/file-record.ts';
import type { HashOutcome } from '../../model/file-state.ts';
import type { UngradedFinding } from '../../model/finding.ts';
import { type FoundPointer, MAX_POINTER_BYTES } from '../../model/pointer.ts';
import type { RootPath } from '../../model/root-path.ts';
import type { StageCounts } from '../../model/stage.ts';
import type { HashJob } from '../../ports/hasher.ts';
import type { Ports } from '../../ports/ports.ts';
import type { Settings } from '../../settings/settings.ts';
import { algorithmsFor, compareDigests, hasStart } from '../judge/compare-digests.ts';
import { conclude } from '../judge/judge-file.ts';
import { findRecord } from '../plan/find-records.ts';
import { hashWithProgress } from './hash-with-progress.ts';
import { readPointer } from './read-pointer.ts';
import { hasExpectedDigest } from './snapshot-blob.ts';
import { causeOf, incomplete, isUnread } from './unfinished.ts';

/**
 * Looks at every planned file, sizes first: a file of another size need not be read to know that it
 * differs, unless it is small enough to be a pointer. What is left and has a recorded digest is
 * hashed, and each record is judged by what was found. `others`: other files that recorded paths could mean.
 */
export async function gatherEvidence(
  plan: readonly FileRecord[],
  pointers: Settings['pointers'],
  { hasher, progress, signal }: Pick<Ports, 'hasher' | 'progress' | 'signal'>,
  others: readonly FileRecord[] = [],
): Promise<{
  value: { bytesHashed: number; unread: number; unreadOthers: number };
  findings: UngradedFinding[];
  counts: StageCounts;
  note?: string | null;
  skipped: boolean;
}> {
  const jobs: RecordedJob[] = [];
  const look = (record: FileRecord) => {
    conclude(record, linkedPointer(record), pointers);
    if (record.found.is !== 'file' || !isWorthReading(record, record.found.size)) return;
    const { path = record.path, size } = record.found;
    jobs.push(new RecordedJob(record, path, size));
  };
  plan.forEach(look);
  others.forEach(look);
  let bytesHashed = 0;
  let skipped = 0;
  await hashWithProgress(jobs, { hasher, progress, signal }, (index, outcome) => {
    const { record } = jobs[index] as RecordedJob;
    if (outcome.is === 'hashed' && outcome.verifiedAt === undefined) bytesHashed += outcome.size;
    if (outcome.is === 'skipped') skipped += 1;
    conclude(record, pointerIn(record, outcome) ?? outcome, pointers);
  });
  const unread = plan.reduce((count, record) => count + (isUnread(record) ? 1 : 0), 0);
  const unreadOthers = unreadBesides(others, plan);
  const all = unread + unreadOthers;
  return {
    value: { bytesHashed, unread, unreadOthers },
    findings: all > 0 ? [incomplete(all, causeOf(signal))] : [],
    counts: { files_hashed: jobs.length - skipped, files_skipped: skipped },
    skipped: jobs.length === 0,
  };
}

/** What is known of it stays with the record, of which there may be a million. */
class RecordedJob implements HashJob {
  readonly record: FileRecord;
  readonly path: RootPath;
  readonly size: number;

  constructor(record: FileRecord, path: RootPath, size: number) {
    this.record = record;
    this.path = path;
    this.size = size;
  }

  get algorithms(): readonly Algorithm[] {
    return algorithmsFor(this.record);
  }

  get head(): number | null {
    return this.record.digestHead;
  }
}

/** Unread files that recorded paths could mean, without those that are recorded themselves. Several may mean the same. */
function unreadBesides(others: readonly FileRecord[], plan: readonly FileRecord[]): number {
  const unread = others.filter((record) => isUnread(record) && findRecord(plan, record.path) === null);
  return new Set(unread.map(({ path }) => path)).size;
}

/** A digest to compare with, or a size that a pointer would explain. */
function isWorthReading(record: FileRecord, size: number): boolean {
  if (record.status === 'mismatched') return size <= MAX_POINTER_BYTES;
  return hasExpectedDigest(record) || algorithmsFor(record).length > 0 || hasStart(record);
}

/** A link to git-annex's objects is a pointer, though nothing is there. */
function linkedPointer({ found }: FileRecord): FoundPointer | null {
  const pointer = found.is === 'broken-link' ? readAnnexLink(found.target) : null;
  return pointer && { is: 'pointer', pointer, from: null };
}

/** A text that is a pointer stands for another file, unless it is recorded itself. */
function pointerIn(record: FileRecord, outcome: HashOutcome): FoundPointer | null {
  if (outcome.is !== 'hashed' || outcome.text === undefined) return null;
  const pointer = compareDigests(record, outcome).agrees === null ? readPointer(outcome.text) : null;
  return pointer && { is: 'pointer', pointer, from: null };
}
