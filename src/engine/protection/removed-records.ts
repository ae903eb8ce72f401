import type { FileRecord } from '../../model/file-record.ts';
import type { UngradedFinding } from '../../model/finding.ts';
import { exists } from '../../model/resolvable.ts';
import type { RootPath } from '../../model/root-path.ts';
import { recordRemoved } from '../../rules/record-removed.ts';
import { pushTo } from '../../text/push-to.ts';
import { findRecord } from '../plan/find-records.ts';
import type { ComparedCommits, RecordedCommit } from './comparison.ts';
import { removedEntries } from './removed-entries.ts';
import { protectorsOf, protectsLess, removedSeverity, type SeverityOfRemoved } from './removed-severity.ts';
import { NOTHING_GONE, type Removed, stillThere } from './still-there.ts';
import { takesPlace } from './takes-place.ts';

/** Files of one manifest reported one by one; the rest are counted. */
const MAX_FILES = 20;
const MAX_NAMES = 5;

/**
 * Records of the earlier commit that no record of now replaces, while what they protected is still there:
 * the file, its content under a new name, or a manifest that names it without a digest. A file that was
 * removed together with its record is no finding. `missing`: records that are gone, whose files are not there.
 * `rewritten`: records whose file may have another digest now.
 */
export async function removedRecords(compared: ComparedCommits): Promise<{
  findings: UngradedFinding[];
  missing: readonly FileRecord[];
  rewritten: readonly FileRecord[];
  notRead: number;
}> {
  const { before, now, unnamed } = compared;
  const besides = readBesides(now);
  const gone: FileRecord[] = [];
  const rewritten: FileRecord[] = [];
  for (const record of before.plan) {
    if (!record.hasDigest || record.found.is === 'outside') continue;
    const current = findRecord(now.plan, record.path);
    const takes = takesPlace(current ?? besides.get(record.path) ?? null, record);
    if (takes && current !== null && !saysTheSame(current, record)) rewritten.push(record);
    if (!takes && !protectorsOf(record).every(({ source }) => unnamed.has(source.file))) gone.push(record);
  }
  const { removed, ...rest } = gone.length === 0 ? NOTHING_GONE : await stillThere(gone, compared);
  const reported = new Set(removed.map(({ record }) => record.path));
  const findings = [...findingsOf(removed, compared), ...removedEntries(compared, reported)];
  return { findings, rewritten, ...rest };
}

/** Told by the head of the digest: to read all digits of many records takes long. */
function saysTheSame(now: FileRecord, before: FileRecord): boolean {
  return before.hasSha256 && now.digestHead === before.digestHead;
}

/**
 * Files that are another reading of a record whose own file is there. Both are compared with it, and where they do
 * not agree, that is told; but of a bare name that is right in its own folder it is not.
 */
function readBesides({ alternatives = [] }: RecordedCommit): ReadonlyMap<RootPath, FileRecord> {
  const found = new Map<RootPath, FileRecord>();
  for (const { record, other, reading } of alternatives)
    if (!reading.isBareName && exists(record.found) && exists(other.found)) found.set(other.path, other);
  return found;
}

function findingsOf(removed: readonly Removed[], { now, name }: ComparedCommits): UngradedFinding[] {
  const severityOf = removedSeverity(now);
  const read = new Set(now.manifests.map(({ path }) => path));
  const byManifest = new Map<RootPath, Removed[]>();
  for (const one of removed) pushTo(byManifest, protectorOf(one.record).source.file, one);
  return [...byManifest].flatMap(([manifest, all]) =>
    read.has(manifest)
      ? aboutFiles(manifest, all, name, severityOf)
      : [aboutManifest(manifest, all, name, severityOf)],
  );
}

/** Of several manifests that recorded a file the one that protected it most. */
function protectorOf(record: FileRecord): FileRecord {
  const all = protectorsOf(record);
  return all.find((one) => !protectsLess(one)) ?? all[0] ?? record;
}

/** Of what may have been kept as a note it is known less. */
function severityOfAll(all: readonly Removed[], severityOf: SeverityOfRemoved) {
  const severity = severityOf(all.map(({ record }) => record));
  const isUnclear = severity.severity === undefined && all.every(({ hidden }) => hidden?.isUnclear);
  return isUnclear ? ({ severity: 'warning' } as const) : severity;
}

function aboutManifest(
  subject: RootPath,
  all: readonly Removed[],
  baseline: string,
  severityOf: SeverityOfRemoved,
): UngradedFinding {
  const files = all
    .slice(0, MAX_NAMES)
    .map(({ record, how }) => (how.what === 'moved' ? how.now : record.path));
  const hidden = all.find((one) => one.hidden !== undefined)?.hidden?.manifest;
  return recordRemoved.found({
    subject,
    data: {
      what: 'manifest',
      baseline,
      files,
      count: all.length,
      ...(hidden !== undefined && { now: hidden }),
    },
    key: 'manifest',
    ...severityOfAll(all, severityOf),
  });
}

function aboutFiles(
  manifest: RootPath,
  all: readonly Removed[],
  baseline: string,
  severityOf: SeverityOfRemoved,
): UngradedFinding[] {
  const location = { file: manifest, line: 1, column: 1 };
  const reported = all.slice(0, MAX_FILES).map((one) =>
    recordRemoved.found({
      subject: one.record.path,
      location,
      data: { ...one.how, manifest, baseline },
      ...severityOfAll([one], severityOf),
    }),
  );
  const left = all.length - reported.length;
  if (left === 0) return reported;
  const data = { what: 'more', baseline, count: left } as const;
  return [
    ...reported,
    recordRemoved.found({
      subject: manifest,
      location,
      data,
      key: 'more',
      ...severityOfAll(all.slice(reported.length), severityOf),
    }),
  ];
}
