import type { FileRecord } from '../../model/file-record.ts';
import { isHint } from '../../model/merged-records.ts';
import type { RootPath } from '../../model/root-path.ts';

/**
 * Whether the hints among records that are to be sorted come to nothing: where all other records are of lists, and of
 * hints of one path none contradicts another. To put a hundred thousand in order takes far longer.
 */
export function areHintsVain(records: readonly FileRecord[]): boolean {
  const sizes = new Map<RootPath, number | null>();
  for (let index = 0; index < records.length; index += 1) {
    const record = records[index] as FileRecord;
    if (!isHint(record)) {
      // Whether this is a folder is told by the hints below it.
      if (record.source.is !== 'list') return false;
      continue;
    }
    const { path, size } = record;
    const known = sizes.get(path);
    if (known === undefined) sizes.set(path, size);
    else if (known !== size) return false;
  }
  return sizes.size > 0 && !records.some((record) => !isHint(record) && sizes.has(record.path));
}
