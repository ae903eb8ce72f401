import { entryOrder } from '../../model/entry-order.ts';
import type { EntryRow } from '../../model/entry-row.ts';
import type { FileRecord } from '../../model/file-record.ts';
import { FILE_STATUSES, type FileStatus } from '../../model/file-row.ts';
import { stringAt, subjectOf } from '../../model/inventory.ts';
import type { ResolvedEntry } from '../../model/resolved-entry.ts';
import type { RootPath } from '../../model/root-path.ts';
import { folderOf } from '../../text/written-path.ts';
import { lacksFiles } from '../judge/apply-policy.ts';
import type { FolderStates } from '../judge/judge-folders.ts';
import { isRecorded } from '../plan/find-records.ts';

/** What the records at one path, and below it, come to. Many entries may name the same path. */
interface Tally {
  files: number;
  status: FileStatus | null;
}

/**
 * One row an entry, the source's before the combined inventory's, models before datasets, with the gravest status of its
 * files, those of `plan`, which may be one shard's part of `whole`, and of its folder as a whole. `isSelection`:
 * the files that the plan leaves out are nobody's part, so they are skipped.
 */
export function entryRows(
  resolved: readonly ResolvedEntry[],
  plan: readonly FileRecord[],
  whole: readonly FileRecord[] = plan,
  folders: FolderStates = new Map(),
  isSelection = false,
): EntryRow[] {
  const tallies = new Map<RootPath, Tally>();
  if (plan.length > 0)
    for (const { field, path } of resolved) if (field !== null) tallies.set(path, { files: 0, status: null });
  if (tallies.size > 0) for (const record of plan) count(record, tallies);
  if (tallies.size > 0 && isSelection)
    for (const { path } of whole) if (!isRecorded(plan, path)) count({ path, status: 'skipped' }, tallies);
  const rows: EntryRow[] = [];
  resolved.forEach((item) => {
    if (rows[item.identity] !== undefined) return;
    const tally = item.field === null ? undefined : tallies.get(item.path);
    const folder = folders.size === 0 ? null : (folders.get(subjectOf(item.entry)) ?? null);
    rows[item.identity] = rowOf(item, tally, lacksFiles(item, whole) ? 'missing' : null, folder);
  });
  const { model, dataset } = entryOrder(resolved);
  return [...model, ...dataset].map((identity) => rows[identity] as EntryRow);
}

/** Adds a record to its own path and to each folder above it that an entry names. */
function count(
  { path, status }: Pick<FileRecord, 'path' | 'status'>,
  tallies: ReadonlyMap<RootPath, Tally>,
): void {
  for (let place = path; ; place = folderOf(place)) {
    const tally = tallies.get(place);
    if (tally) {
      tally.files += 1;
      tally.status = graver(status, tally.status);
    }
    if (place === '') return;
  }
}

function graver(a: FileStatus, b: FileStatus | null): FileStatus {
  return b === null || FILE_STATUSES.indexOf(a) < FILE_STATUSES.indexOf(b) ? a : b;
}

function rowOf(
  { entry, field, path }: ResolvedEntry,
  tally: Tally | undefined,
  lacking: FileStatus | null,
  folder: FileStatus | null,
): EntryRow {
  let status = tally?.status ?? null;
  if (lacking !== null) status = graver(lacking, status);
  if (folder !== null) status = graver(folder, status);
  return {
    kind: entry.kind,
    id: entry.id,
    version: stringAt(entry.value, 'version'),
    path: field === null ? null : path,
    status: status ?? 'unverified',
    files: tally?.files ?? 0,
  };
}
