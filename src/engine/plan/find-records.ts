/** Look-ups in records sorted by path, by binary search. */

import type { FileRecord } from '../../model/file-record.ts';

/** Where the records below a folder begin, or null where there are none. */
export function firstBelow(records: readonly FileRecord[], folder: string, from = 0): number | null {
  const start = folder === '' ? '' : `${folder}/`;
  const place = lowerBound(records, start, from);
  return records[place]?.path.startsWith(start) ? place : null;
}

/** The records below a folder: from place `first`, up to and without place `end`. */
export function placesBelow(
  records: readonly FileRecord[],
  folder: string,
): { readonly first: number; readonly end: number } {
  if (folder === '') return { first: 0, end: records.length };
  const first = lowerBound(records, `${folder}/`, 0);
  // The character behind the slash: the first path that is below no longer.
  return { first, end: lowerBound(records, `${folder}0`, first) };
}

/** The record of just this path; where it can only stand from place `first` on, up to and without `end`, found sooner. */
export function findRecord(
  records: readonly FileRecord[],
  path: string,
  first = 0,
  end = records.length,
): FileRecord | null {
  const record = records[between(records, path, first, end)];
  return record?.path === path ? record : null;
}

/** Whether there is a record of just this path. */
export function isRecorded(records: readonly FileRecord[], path: string): boolean {
  return findRecord(records, path) !== null;
}

/** A place that is not before the one that is sought, which is mostly near where the search begins. */
function upperBound(records: readonly FileRecord[], path: string, from: number): number {
  for (let step = 1; from + step < records.length; step *= 2)
    if ((records[from + step] as FileRecord).path >= path) return from + step;
  return records.length;
}

/** The first place whose path is not before `path`. */
function lowerBound(records: readonly FileRecord[], path: string, from: number): number {
  return between(records, path, from, from === 0 ? records.length : upperBound(records, path, from));
}

/** The same, where it is from place `first` on and not behind `end`. */
function between(records: readonly FileRecord[], path: string, first: number, end: number): number {
  let low = first;
  let high = end;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((records[middle] as FileRecord).path < path) low = middle + 1;
    else high = middle;
  }
  return low;
}
