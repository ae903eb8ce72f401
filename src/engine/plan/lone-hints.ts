import type { FileRecord } from '../../model/file-record.ts';
import { isHint } from '../../model/merged-records.ts';
import type { RootPath } from '../../model/root-path.ts';

/**
 * Whether the hints among records that are to be sorted come to nothing: where all other records are of lists, and of
 * hints of one path none contradicts another. To put a hundred thousand in order takes far longer.
 */
export function areHintsVain(records: readonly FileRecord[]): boolean {
  const places = new Map<RootPath, number>();
  const hints: FileRecord[] = [];
  let next = 0;
  for (let index = 0; index < records.length; index += 1) {
    const record = records[index] as FileRecord;
    if (!isHint(record)) {
      // Whether this is a folder is told by the hints below it.
      if (record.source.is !== 'list') return false;
      continue;
    }
    const { path, size } = record;
    // Inventories mostly have them in one order, and to compare two texts is sooner done than to find one.
    const place = hints[next]?.path === path ? next : places.get(path);
    if (place === undefined) places.set(path, hints.push(record) - 1);
    else if (hints[place]?.size !== size) return false;
    else next = place + 1;
  }
  return hints.length > 0 && !records.some((record) => !isHint(record) && places.has(record.path));
}
