import type { FileRecord } from '../../model/file-record.ts';
import type { RootPath } from '../../model/root-path.ts';
import { findRecord } from '../plan/find-records.ts';
import { batches } from '../resolve/path-context.ts';
import type { ComparedCommits } from './comparison.ts';
import { type Hidden, hiddenManifests } from './hidden-manifests.ts';
import { movedFiles } from './moved-files.ts';
import { protectorsOf } from './removed-severity.ts';
import { takesPlace } from './takes-place.ts';

/** A record that nothing replaces, and how its file is still there. */
export interface Removed {
  readonly record: FileRecord;
  readonly how:
    | { readonly what: 'file' | 'named' }
    | { readonly what: 'moved' | 'hidden'; readonly now: RootPath };
  /** Where its record is now, where no manifest is looked for. */
  readonly hidden?: Hidden;
}

export interface StillThere {
  readonly removed: Removed[];
  /** Records whose files are not there. */
  readonly missing: readonly FileRecord[];
  /** Files that could hold what was moved and were not read. */
  readonly notRead: number;
}

export const NOTHING_GONE: StillThere = { removed: [], missing: [], notRead: 0 };

/** Which of the records that are gone had files that are still there, under their names or others. */
export async function stillThere(
  gone: readonly FileRecord[],
  compared: ComparedCommits,
): Promise<StillThere> {
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
