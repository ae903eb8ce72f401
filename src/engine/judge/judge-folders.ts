import type { FileRecord } from '../../model/file-record.ts';
import type { FileStatus } from '../../model/file-row.ts';
import type { UngradedFinding } from '../../model/finding.ts';
import { countAt, subjectOf } from '../../model/inventory.ts';
import { MAX_POINTER_BYTES } from '../../model/pointer.ts';
import type { ResolvedEntry } from '../../model/resolved-entry.ts';
import type { RootPath } from '../../model/root-path.ts';
import type { StageCounts } from '../../model/stage.ts';
import type { FolderFile } from '../../ports/files.ts';
import type { Ports } from '../../ports/ports.ts';
import { type FolderDiffers, folderDiffers } from '../../rules/folder-differs.ts';
import type { Settings } from '../../settings/settings.ts';
import { pathMatcher } from '../../text/path-matcher.ts';
import {
  countFolders,
  type FolderCounts,
  type FolderTally,
  type Tallies,
  WITHOUT,
} from '../collect/count-folders.ts';
import { pointedSize } from '../collect/pointed-size.ts';
import { decodePointer, readPointer } from '../collect/read-pointer.ts';
import { findRecord, placesBelow } from '../plan/find-records.ts';

/** By `model:ID`, what the entry's row comes to. */
export type FolderStates = ReadonlyMap<string, FileStatus>;

interface Judged extends FolderDiffers {
  readonly item: ResolvedEntry;
  readonly isFewer: boolean;
}

type Asked = Pick<Settings, 'missingFiles' | 'optional' | 'pointers'>;

/**
 * Compares the numbers of each entry with the folder that is there. An entry of the whole root is left alone,
 * since what else a repository holds is no part of it.
 */
export async function judgeFolders(
  resolved: readonly ResolvedEntry[],
  whole: readonly FileRecord[],
  manifests: ReadonlySet<RootPath>,
  settings: Asked,
  ports: Pick<Ports, 'files' | 'git' | 'signal'>,
): Promise<{
  value: FolderStates;
  findings: UngradedFinding[];
  counts: StageCounts;
  note?: string | null;
  skipped: boolean;
}> {
  const items = resolved.filter(isNumbered);
  const states = new Map<string, FileStatus>();
  const folders = foldersOf(items);
  const counting = {
    entries: folders.size === 0 ? NO_PATHS : pathsOf(resolved),
    manifests,
    elsewhere: absentRecords(whole, folders),
    sizeOf: ({ size }: FolderFile) => size,
    signal: ports.signal,
  };
  const shared = sharedPaths(items);
  const judge = (some: readonly ResolvedEntry[], counts: FolderCounts | null) =>
    some.flatMap((item) => judged(item, counts, shared) ?? []);
  const first = folders.size === 0 ? null : await countFolders(folders, ports.files, counting);
  let found = judge(items, first);
  // Pointers and sparse checkouts make few folders look other than they are, so only those are asked.
  const doubtful = found.map(({ item }) => item);
  const again = foldersOf(doubtful);
  if (again.size > 0) {
    const known = new Set(counting.elsewhere.map(({ path }) => path));
    const left = (await leftOut(again, ports.git)).filter(({ path }) => !known.has(path));
    const sizeOf = settings.pointers === 'accept' ? pointedSize(ports.files) : counting.sizeOf;
    const elsewhere = [...counting.elsewhere, ...left];
    found = judge(doubtful, await countFolders(again, ports.files, { ...counting, sizeOf, elsewhere }));
  }
  const isOptional = pathMatcher('optional', settings.optional);
  const findings: UngradedFinding[] = [];
  for (const one of found) {
    const subject = subjectOf(one.item.entry);
    states.set(subject, one.isFewer && states.get(subject) !== 'mismatched' ? 'missing' : 'mismatched');
    const isExcused = one.isFewer && (settings.missingFiles === 'ignore' || isOptional(one.path));
    if (!isExcused) findings.push(finding(one, whole));
  }
  return {
    value: states,
    findings: distinct(findings),
    ...(first === null && folders.size > 0
      ? { counts: {}, note: 'cancelled' }
      : { counts: { folders_compared: folders.size } }),
    skipped: items.length === 0,
  };
}

const NO_PATHS: ReadonlySet<RootPath> = new Set();

function pathsOf(resolved: readonly ResolvedEntry[]): Set<RootPath> {
  const paths = new Set<RootPath>();
  for (const { field, path } of resolved) if (field !== null) paths.add(path);
  return paths;
}

function isNumbered({ entry, field, found, path, listed }: ResolvedEntry): boolean {
  if (field === null || path === '') return false;
  if (found.is === 'file') return listed === 0 && countAt(entry.value, 'files_count') !== null;
  const { value } = entry;
  return found.is === 'directory' && (countAt(value, 'files_count') ?? countAt(value, 'size_bytes')) !== null;
}

function foldersOf(items: readonly ResolvedEntry[]): Set<RootPath> {
  return new Set(items.flatMap(({ found, path }) => (found.is === 'directory' ? [path] : [])));
}

/** Paths that several entries name: each has a part of what is there. */
function sharedPaths(items: readonly ResolvedEntry[]): ReadonlySet<RootPath> {
  const first = new Map<RootPath, string>();
  const shared = new Set<RootPath>();
  for (const { entry, path } of items) {
    const subject = subjectOf(entry);
    if ((first.get(path) ?? subject) !== subject) shared.add(path);
    first.set(path, subject);
  }
  return shared;
}

/** Null where the numbers are right, or can't be told. */
function judged(
  item: ResolvedEntry,
  counts: FolderCounts | null,
  shared: ReadonlySet<RootPath>,
): Judged | null {
  const { entry, path, found } = item;
  const files = countAt(entry.value, 'files_count');
  // The size of a single file is compared by its record.
  const bytes = found.is === 'file' ? null : countAt(entry.value, 'size_bytes');
  const tallies: Tallies | undefined =
    found.is === 'file' ? [{ files: 1, bytes: found.size, unknown: 0 }] : counts?.of.get(path);
  if (tallies === undefined) return null;
  const isOpen = counts?.partly.has(path) === true;
  const agrees = (recorded: number | null, counted: number, isLess: boolean) => {
    if (recorded === null || recorded === counted) return true;
    return recorded < counted ? shared.has(path) : isLess;
  };
  const fits = (tally: FolderTally) =>
    agrees(files, tally.files, isOpen) && agrees(bytes, tally.bytes, isOpen || tally.unknown > 0);
  if (tallies.some(fits)) return null;
  const shown = tallies[WITHOUT.housekeeping | WITHOUT.repeated] ?? (tallies[0] as FolderTally);
  const actual = { files: shown.files, bytes: shown.unknown > 0 ? null : shown.bytes };
  const expected = { files, bytes };
  // A file in the place of a folder is another thing.
  return { item, path, expected, actual, isFewer: found.is !== 'file' && isFewer(shown, expected) };
}

/** Whether files are gone and nothing else shows. */
function isFewer(actual: FolderTally, { files, bytes }: FolderDiffers['expected']): boolean {
  if (bytes !== null && actual.bytes > bytes) return false;
  return files === null || actual.files < files;
}

/** Recorded files that are not here have findings, or excuses, of their own. */
function absentRecords(whole: readonly FileRecord[], folders: ReadonlySet<RootPath>): FolderFile[] {
  const absent = new Map<RootPath, FolderFile>();
  for (const folder of folders) {
    const { first, end } = placesBelow(whole, folder);
    for (let at = first; at < end; at += 1) {
      const { found, hasDigest, path, outcome, size } = whole[at] as FileRecord;
      if (!hasDigest || found.is !== 'missing') continue;
      const pointed =
        outcome?.is === 'pointer' && outcome.pointer.is === 'pointer' ? outcome.pointer.size : null;
      absent.set(path, { path, size: pointed ?? size, linked: null });
    }
  }
  return [...absent.values()];
}

async function leftOut(folders: ReadonlySet<RootPath>, git: Ports['git']): Promise<FolderFile[]> {
  const isBelow = (path: RootPath) => {
    for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1))
      if (folders.has(path.slice(0, at))) return true;
    return false;
  };
  const left = (await git?.leftOut(isBelow, MAX_POINTER_BYTES)) ?? new Map();
  return [...left].map(([path, { size, bytes, isLink }]) => {
    const pointer = bytes === null ? null : readPointer(decodePointer(bytes));
    const own = isLink === true ? null : size;
    return { path, size: pointer?.is === 'pointer' ? pointer.size : own, linked: null };
  });
}

function finding(
  { item, path, expected, actual, isFewer }: Judged,
  whole: readonly FileRecord[],
): UngradedFinding {
  const { entry, field } = item;
  const { first, end } = placesBelow(whole, path);
  const hasChecksum =
    item.sha256 !== null ||
    findRecord(whole, path)?.hasDigest === true ||
    whole.slice(first, end).some(({ hasDigest }) => hasDigest);
  const member = expected.files !== null && expected.files !== actual.files ? 'files_count' : 'size_bytes';
  return folderDiffers.found({
    subject: subjectOf(entry),
    data: { path, expected, actual },
    ...(isFewer && !hasChecksum && { severity: 'notice' }),
    location: entry.inventory.locate(entry.value, member in entry.value ? member : (field ?? undefined)),
    key: 'folder',
  });
}

/** The combined inventory repeats what the others say. */
function distinct(findings: readonly UngradedFinding[]): UngradedFinding[] {
  const seen = new Set<string>();
  return findings.filter(({ subject, data }) => {
    const key = JSON.stringify([subject, data]);
    return !seen.has(key) && seen.add(key);
  });
}
