import type { FileRecord } from '../../model/file-record.ts';
import type { FileStatus } from '../../model/file-row.ts';
import type { UngradedFinding } from '../../model/finding.ts';
import type { StageCounts } from '../../model/stage.ts';
import { pathAmbiguous } from '../../rules/path-ambiguous.ts';
import { findRecord } from '../plan/find-records.ts';
import { batches, type PathContext, type Reading } from './path-context.ts';

/** A record, and another file that its written path could mean, with what is recorded. */
export interface Alternative {
  readonly record: FileRecord;
  readonly other: FileRecord;
  readonly reading: Reading;
}

/** The other files that the paths of records could mean, of those that are there or that git knows. */
export async function alternativesOf(
  readings: ReadonlyMap<FileRecord, readonly Reading[]>,
  { files, indexed }: PathContext,
): Promise<Alternative[]> {
  const pairs = [...readings].flatMap(([record, others]) => others.map((reading) => ({ record, reading })));
  const found: Alternative[] = [];
  for (const batch of batches(pairs)) {
    const stats = await files.stat(batch.map(({ reading }) => reading.path));
    for (const [index, { record, reading }] of batch.entries()) {
      const stat = stats[index];
      // A record is of a file, so a folder of its name is not what it means.
      if (stat === undefined || stat.is === 'directory' || reading.path === record.path) continue;
      if (stat.is === 'missing' && indexed === undefined) continue;
      found.push({ record, reading, other: record.readAs(reading.path, stat) });
    }
  }
  return found;
}

const AGREES: Partial<Record<FileStatus, boolean>> = {
  matched: true,
  unverified: true,
  mismatched: false,
  unreadable: false,
};

/**
 * Records whose readings do not agree: one holds what is recorded and another does not, or two differ from it and
 * from each other. A name of one segment that is taken
 * from its own folder and holds the recorded content there is none: a README.md elsewhere is ordinary.
 */
export function judgeAlternatives(
  alternatives: readonly Alternative[],
  plan: readonly FileRecord[],
): { findings: UngradedFinding[]; counts: StageCounts; note?: string | null; skipped: boolean } {
  const findings: UngradedFinding[] = [];
  const reported = new Set<string>();
  for (const { record, other, reading } of alternatives) {
    const main = findRecord(plan, record.path);
    if (main !== null) explainMissing(main, other);
    const agrees = main === null ? undefined : AGREES[main.status];
    const otherAgrees = AGREES[other.status];
    if (main === null || agrees === undefined || otherAgrees === undefined) continue;
    const isSame = agrees === otherAgrees && (agrees || reading.isBareName || isCopy(main, other));
    if (isSame || (agrees && reading.isBareName) || reported.has(record.path)) continue;
    reported.add(record.path);
    findings.push(ambiguous(record, other, reading));
  }
  const count = alternatives.length;
  return { findings, counts: { paths_with_two_readings: count }, skipped: count === 0 };
}

/** Of a missing file it is told where its content is by another reading, as in a manifest that mixes two bases. */
function explainMissing(main: FileRecord, other: FileRecord): void {
  const { status, evidence, outcome, found } = main;
  const isPlain = status === 'missing' && outcome === null && found.is === 'missing';
  if (!isPlain || other.status !== 'matched') return;
  main.conclude({ status, evidence }, { is: 'missing', why: `${other.path} has the recorded content` });
}

/** Whether two files are known to hold the same. */
function isCopy({ outcome: a }: FileRecord, { outcome: b }: FileRecord): boolean {
  return a?.is === 'hashed' && b?.is === 'hashed' && a.sha256 === b.sha256;
}

function ambiguous(record: FileRecord, other: FileRecord, { by }: Reading): UngradedFinding {
  const { path: subject, location } = record;
  return pathAmbiguous.found({ subject, data: { other: other.path, by }, location });
}
