import type { FileRecord } from '../../model/file-record.ts';
import type { UngradedFinding } from '../../model/finding.ts';
import { exists } from '../../model/resolvable.ts';
import type { RootPath } from '../../model/root-path.ts';
import { recordRemoved } from '../../rules/record-removed.ts';
import { findRecord } from '../plan/find-records.ts';
import { batches } from '../resolve/path-context.ts';
import type { ComparedCommits, RecordedCommit } from './comparison.ts';
import { type Hidden, hiddenManifests } from './hidden-manifests.ts';
import { movedFiles } from './moved-files.ts';
import { removedEntries } from './removed-entries.ts';
import { protectorsOf, protectsLess, removedSeverity, type SeverityOfRemoved } from './removed-severity.ts';
import { takesPlace } from './takes-place.ts';

/** A record that nothing replaces, and how its file is still there. */
interface Removed {
  readonly record: FileRecord;
  readonly how:
    | { readonly what: 'file' | 'named' }
    | { readonly what: 'moved' | 'hidden'; readonly now: RootPath };
  /** Where its record is now, where no manifest is looked for. */
  readonly hidden?: Hidden;
}

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

interface StillThere {
  readonly removed: Removed[];
  /** Records whose files are not there. */
  readonly missing: readonly FileRecord[];
  /** Files that could hold what was moved and were not read. */
  readonly notRead: number;
}

const NOTHING_GONE: StillThere = { removed: [], missing: [], notRead: 0 };

async function stillThere(gone: readonly FileRecord[], compared: ComparedCommits): Promise<StillThere> {
  const { now, blobs, files, git } = compared;
  const listed = new Set(now.resolved.flatMap(({ absent }) => absent));
  const removed: Removed[] = [];
  const missing: FileRecord[] = [];
  for (const batch of batches(gone)) {
    const stats = await files.stat(batch.map(({ path }) => path));
    for (const [index, record] of batch.entries()) {
      const found = stats[index];
      if (listed.has(record.path) || findRecord(now.plan, record.path) !== null)
        removed.push({ record, how: { what: 'named' } });
      // A folder in the place of a file is another thing. One of its files may be the old one, under a new name.
      else if (found?.is === 'missing' || (found?.is === 'directory' && record.found.is !== 'directory'))
        missing.push(record);
      else if (found?.is !== 'directory') removed.push({ record, how: { what: 'file' } });
    }
  }
  if (missing.length === 0 || git === null) return { removed, missing, notRead: 0 };
  const manifestsOf = (record: FileRecord) => protectorsOf(record).map(({ source }) => source.file);
  const wanted = new Set(missing.flatMap((record) => [record.path, ...manifestsOf(record)]));
  const leftOut = await git.leftOut((path) => wanted.has(path), 0);
  const ids = await git.ids();
  if (ids === null) return { removed, missing, notRead: 0 };
  // A sparse checkout took nothing away: that manifests were not looked at is told of the search for them.
  const isLeftOut = (path: RootPath) =>
    leftOut?.has(path) === true && ids.get(path) === blobs.get(path)?.id && ids.has(path);
  const isAllLeftOut = (record: FileRecord) => [record.path, ...manifestsOf(record)].every(isLeftOut);
  const fresh = newNames(ids, blobs, now.plan);
  const unseen: FileRecord[] = [];
  for (const record of missing) {
    if (isAllLeftOut(record)) continue;
    const id = blobs.get(record.path)?.id;
    const name = id === undefined ? undefined : fresh.get(id);
    if (leftOut?.has(record.path) === true) removed.push({ record, how: { what: 'file' } });
    else if (name !== undefined && takesPlace(findRecord(now.plan, name), record)) continue;
    else if (name !== undefined && id !== EMPTY_BLOB)
      removed.push({ record, how: { what: 'moved', now: name } });
    else if (id !== EMPTY_BLOB) unseen.push(record);
  }
  const moved = await movedFiles(unseen, ids, compared);
  for (const [record, now] of moved.names) removed.push({ record, how: { what: 'moved', now } });
  const left = unseen.filter((record) => !moved.names.has(record));
  const hidden = await hiddenManifests(left, ids, compared);
  for (const [record, one] of hidden.byRecord)
    removed.push({ record, how: { what: 'hidden', now: one.manifest }, hidden: one });
  return { removed, missing, notRead: moved.notRead + hidden.left };
}

/** Git's id of no bytes, which have many names. */
const EMPTY_BLOB = 'e69de29bb2d1d6434b8b29ae775ad8c2e48c5391';

/** Names that the earlier commit does not have and that nothing records comparably, by the ids of their contents. */
function newNames(
  ids: ReadonlyMap<RootPath, string>,
  blobs: ComparedCommits['blobs'],
  plan: readonly FileRecord[],
): Map<string, RootPath> {
  const names = new Map<string, RootPath>();
  for (const [path, id] of ids)
    if (!blobs.has(path) && findRecord(plan, path)?.hasComputed !== true) names.set(id, path);
  return names;
}

function findingsOf(removed: readonly Removed[], { now, name }: ComparedCommits): UngradedFinding[] {
  const severityOf = removedSeverity(now);
  const read = new Set(now.manifests.map(({ path }) => path));
  const byManifest = new Map<RootPath, Removed[]>();
  for (const one of removed) {
    const { file } = protectorOf(one.record).source;
    const known = byManifest.get(file);
    if (known === undefined) byManifest.set(file, [one]);
    else known.push(one);
  }
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
