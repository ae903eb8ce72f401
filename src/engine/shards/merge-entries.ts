import type { EntryRow } from '../../model/entry-row.ts';
import { FILE_STATUSES } from '../../model/file-row.ts';

/** Each entry once, in the order of the first shard's, with its files and gravest status over all shards. */
export function mergeEntries(shards: readonly Iterable<EntryRow>[]): EntryRow[] {
  const merged = new Map<string, EntryRow>();
  for (const rows of shards) {
    for (const row of rows) {
      const key = JSON.stringify([row.kind, row.id]);
      const other = merged.get(key);
      merged.set(key, other === undefined ? row : together(other, row));
    }
  }
  return [...merged.values()];
}

/** Without a file an entry's `unverified` says only that there is none. */
function together(one: EntryRow, other: EntryRow): EntryRow {
  const files = one.files + other.files;
  const telling = [one, other].filter((row) => row.files > 0 || row.status !== 'unverified');
  const status = FILE_STATUSES.find((grave) => telling.some((row) => row.status === grave)) ?? one.status;
  return { ...one, status, files };
}
