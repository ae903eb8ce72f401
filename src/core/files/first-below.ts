import type { FileRecord } from './file-record.ts';

/** Where in records sorted by path those below a folder begin, by binary search; null: there are none. */
export function firstBelow(records: readonly FileRecord[], folder: string, from = 0): number | null {
  const start = folder === '' ? '' : `${folder}/`;
  let low = from;
  let high = records.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((records[middle]?.path ?? '') < start) low = middle + 1;
    else high = middle;
  }
  return records[low]?.path.startsWith(start) ? low : null;
}
