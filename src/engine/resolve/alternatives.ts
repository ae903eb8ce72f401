import type { FileRecord } from '../../model/file-record.ts';
import type { FileStatus } from '../../model/file-row.ts';
import type { UngradedFinding } from '../../model/finding.ts';
import type { Manifest } from '../../model/manifest.ts';
import type { RootPath } from '../../model/root-path.ts';
import type { StageCounts } from '../../model/stage.ts';
import { pathAmbiguous } from '../../rules/path-ambiguous.ts';
import { pushTo } from '../../text/push-to.ts';
import { joinPath, withSlashes } from '../../text/written-path.ts';
import { findRecord } from '../plan/find-records.ts';
import { batches, type PathContext, type Reading } from './path-context.ts';
import type { ResolvedPaths } from './resolve-paths.ts';

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
      // This name leads to the file that is found by another spelling of it.
      if (reading.by === 'form' && (stat.is !== 'file' || stat.path !== undefined)) continue;
      found.push({ record, reading, other: record.readAs(reading.path, stat) });
    }
  }
  return found;
}

/** What else the paths of a manifest can mean by its own account, unless a setting says what they mean. */
export type OtherNames = (record: FileRecord) => Pick<Reading, 'path' | 'isBareName'> | null;

export function otherNames(
  { descriptors, otherwiseIn }: Pick<Manifest, 'descriptors' | 'otherwiseIn'>,
  { choice: { by } }: Pick<ResolvedPaths<FileRecord>, 'choice'>,
): OtherNames | null {
  const { otherwise } = descriptors;
  if (otherwise.size === 0) return null;
  if (otherwiseIn === undefined) {
    if (by === 'input' || by === 'config') return null;
    return ({ at }) => {
      const path = otherwise.get(at);
      return path === undefined ? null : { path, isBareName: false };
    };
  }
  return ({ at, path }) => {
    const other = otherwise.get(at);
    const own = joinPath('', withSlashes(descriptors.path(at)));
    if (other === undefined || own === null || !(path === own || path.endsWith(`/${own}`))) return null;
    const place = joinPath(path.slice(0, -own.length), withSlashes(other));
    // Every model may have a config.json of its own, and the repository too.
    return place === null ? null : { path: place, isBareName: !withSlashes(other).includes('/') };
  };
}

/**
 * Adds to the readings of records what the manifest says that a path can mean, and the other Unicode normal form of
 * a name: where two files differ in that alone, it is not known which of them somebody meant.
 */
export function addOtherNames(
  records: readonly FileRecord[],
  otherwise: OtherNames | null,
  readings: Map<FileRecord, Reading[]>,
): void {
  const add = (record: FileRecord, path: RootPath, by: Reading['by'], isBareName = false) =>
    pushTo(readings, record, { path, by, isBareName });
  records.forEach((record) => {
    const { path, found } = record;
    const other = found.is === 'outside' ? null : (otherwise?.(record) ?? null);
    if (other !== null) add(record, other.path, 'name', other.isBareName);
    // Another spelling that was found by this one is the same file.
    if (found.is !== 'file' || found.path !== undefined || /^[\x20-\x7e]*$/.test(path)) return;
    for (const form of new Set([path.normalize('NFC'), path.normalize('NFD')]))
      if (form !== path) add(record, form, 'form');
  });
}

const AGREES: Partial<Record<FileStatus, boolean>> = {
  matched: true,
  unverified: true,
  mismatched: false,
  unreadable: false,
};

/** Readings that are none of a file with a record of its own. */
const HAS_OWN: ReadonlySet<Reading['by']> = new Set(['form', 'name', 'folder']);

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
  const copies = foldersOfCopies(alternatives);
  for (const { record, other, reading } of alternatives) {
    if (reading.by === 'folder' && !copies.has(record.source.file)) continue;
    const main = findRecord(plan, record.path);
    if (main !== null) explainMissing(main, other);
    const agrees = main === null ? undefined : AGREES[main.status];
    const otherAgrees = AGREES[other.status];
    if (main === null || agrees === undefined || otherAgrees === undefined) continue;
    const isSame = agrees === otherAgrees && (agrees || reading.isBareName || isCopy(main, other));
    // A file with a record of its own is what that one means.
    if (HAS_OWN.has(reading.by) && findRecord(plan, other.path) !== null) continue;
    if (isSame || (agrees && reading.isBareName) || reported.has(record.path)) continue;
    reported.add(record.path);
    findings.push(ambiguous(record, other, reading));
  }
  const count = alternatives.length;
  return { findings, counts: { paths_with_two_readings: count }, skipped: count === 0 };
}

/**
 * Manifests with another folder of the same names, which holds at least half of what is recorded. One that holds less is
 * of something else: other models have a config.json too.
 */
function foldersOfCopies(alternatives: readonly Alternative[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { record, other, reading } of alternatives) {
    const file = record.source.file;
    const agrees = reading.by === 'folder' ? AGREES[other.status] : undefined;
    if (agrees !== undefined) counts.set(file, (counts.get(file) ?? 0) + (agrees ? 1 : -1));
  }
  return new Set([...counts].flatMap(([file, count]) => (count >= 0 ? [file] : [])));
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
  // Nobody said which folder it is, and people keep versions side by side.
  const severity = by === 'folder' ? ({ severity: 'warning' } as const) : {};
  return pathAmbiguous.found({ subject, data: { other: other.path, by }, location, ...severity });
}
