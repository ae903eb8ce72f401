import { lacksFiles } from '../files/apply-policy.ts';
import type { FileRecord } from '../files/file-record.ts';
import { folderOf } from '../paths/written-path.ts';
import type { EntryRow, FileStatus } from '../report.ts';
import { stringAt, subjectOf } from './inventory.ts';
import type { PlacedEntry } from './placed-entry.ts';

/** From the gravest to the best. */
export const GRAVITY: readonly FileStatus[] = [
  'mismatched',
  'missing',
  'unreadable',
  'changed',
  'skipped',
  'unverified',
  'matched',
];

interface Tally {
  readonly placed: PlacedEntry;
  files: number;
  status: FileStatus | null;
}

/**
 * One row an entry, the source's before the combined inventory's, with the gravest status of its
 * files: those of `plan`, which may be one shard's part of `whole`.
 */
export function entryRows(
  placed: readonly PlacedEntry[],
  plan: readonly FileRecord[],
  whole: readonly FileRecord[] = plan,
): EntryRow[] {
  const tallies = new Map<string, Tally>();
  const byPath = new Map<string, Tally[]>();
  for (const item of placed) {
    const key = subjectOf(item.entry);
    if (tallies.has(key)) continue;
    const tally: Tally = { placed: item, files: 0, status: lacksFiles(item, whole) ? 'missing' : null };
    tallies.set(key, tally);
    if (item.field === null) continue;
    const same = byPath.get(item.path);
    if (same) same.push(tally);
    else byPath.set(item.path, [tally]);
  }
  if (byPath.size > 0) for (const record of plan) count(record, byPath);
  return [...tallies.values()].map(rowOf).sort(inOrder);
}

/** Adds a record to the entries whose path is its own or a folder above it. */
function count({ path, status }: FileRecord, byPath: ReadonlyMap<string, Tally[]>): void {
  for (let place = path; ; place = folderOf(place)) {
    for (const tally of byPath.get(place) ?? []) {
      tally.files += 1;
      if (tally.status === null || GRAVITY.indexOf(status) < GRAVITY.indexOf(tally.status))
        tally.status = status;
    }
    if (place === '') return;
  }
}

function rowOf({ placed: { entry }, files, status }: Tally): EntryRow {
  return {
    kind: entry.kind,
    id: entry.id,
    version: stringAt(entry.value, 'version'),
    status: status ?? 'unverified',
    files,
  };
}

/** Models before datasets, by identity. */
function inOrder(a: EntryRow, b: EntryRow): number {
  if (a.kind !== b.kind) return a.kind === 'model' ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
