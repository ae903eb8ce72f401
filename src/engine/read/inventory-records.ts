/** The records of one inventory's entries, made of its resolved paths. */

import { Digests } from '../../model/digests.ts';
import { FileRecord } from '../../model/file-record.ts';
import { type FileStat, NOT_STATTED } from '../../model/file-state.ts';
import type { UngradedFinding } from '../../model/finding.ts';
import { countAt, type Inventory, objectsAt, pathFieldOf, stringAt } from '../../model/inventory.ts';
import type { JsonObject } from '../../model/json.ts';
import type { Location } from '../../model/location.ts';
import type { Source } from '../../model/record-source.ts';
import { exists, type Resolvable } from '../../model/resolvable.ts';
import type { ResolvedEntry } from '../../model/resolved-entry.ts';
import { type EntryToResolve, recordedDigest } from './resolve-entry.ts';

/** A file that an entry lists, on its way to a record. */
export interface ListedFile extends Resolvable {
  readonly owner: EntryToResolve;
  readonly value: JsonObject;
  readonly written: string;
}

/** Places are looked for only when a finding or a row of the report names one, which then asks several times. */
export function inventorySource(inventory: Inventory): EntrySource {
  const values: JsonObject[] = [];
  /** Of the files that entries list, by their places: any other value is an entry itself. */
  const owners: JsonObject[] = [];
  const digests = new Digests();
  const places = new Map<number, Location>();
  const find = (at: number): Location => {
    const value = values[at];
    if (value === undefined || digests.has(at)) return inventory.locate(value, 'sha256');
    return inventory.locate(value, owners[at] === undefined ? pathFieldOf(value)?.field : 'path');
  };
  return {
    file: inventory.file,
    is: 'inventory',
    digests,
    locate(at) {
      const place = places.get(at) ?? find(at);
      places.set(at, place);
      return place;
    },
    locateSize: (at) => {
      const value = values[at];
      return value === undefined || !('size_bytes' in value) ? null : inventory.locate(value, 'size_bytes');
    },
    written(at) {
      const value = values[at];
      const own = pathFieldOf(owners[at] ?? value ?? {})?.written ?? '';
      return owners[at] === undefined ? own : `${own}\n${stringAt(value ?? {}, 'path') ?? ''}`;
    },
    place(value, entry) {
      if (value !== entry) owners[values.length] = entry;
      return values.push(value) - 1;
    },
  };
}

export interface EntrySource extends Source {
  /** What a record keeps to be found by: its value in the inventory, and the entry that this is or that lists it. */
  place(value: JsonObject, entry: JsonObject): number;
}

const NO_FILES: readonly ListedFile[] = [];

/** The files that an entry lists, as they are written. */
export function listedFiles(entry: EntryToResolve): readonly ListedFile[] {
  const { value } = entry.entry;
  const values = [...objectsAt(value, 'files'), ...objectsAt(value, 'top_files')];
  if (values.length === 0) return NO_FILES;
  return values.flatMap((value) => {
    const written = stringAt(value, 'path');
    return written ? [{ owner: entry, value, written, path: written, found: NOT_STATTED }] : [];
  });
}

/** The record of a file that an entry lists; null where it says something of the entry alone. */
export function fileRecord(
  { owner, value, path, found }: ListedFile,
  source: EntrySource,
  findings: UngradedFinding[],
): FileRecord | null {
  const { entry } = owner;
  const sha256 = recordedDigest(value, entry, findings);
  const size = countAt(value, 'size_bytes');
  // Nothing recorded and nothing there: that says something about the entry, not about a file. Its
  // size is kept for the plan, where another record may have the digest.
  const isAbsent = sha256 === null && (found.is === 'missing' || found.is === 'broken-link');
  owner.list(path, stringAt(value, 'source_url'), isAbsent);
  if (isAbsent && size === null) return null;
  const at = source.place(value, entry.value);
  return withStat(new FileRecord(source, at, path, sha256, size), found);
}

/** An entry that names one file records that file; whether an absent one is a file the plan tells. */
export function entryRecord(resolved: ResolvedEntry, source: EntrySource): FileRecord | null {
  const { entry, found, sha256, listed, path } = resolved;
  if (found.is === 'directory' || found.is === 'outside') return null;
  const size = countAt(entry.value, 'size_bytes');
  const namesFolder = listed > 0 || (countAt(entry.value, 'files_count') ?? 1) !== 1;
  const saysNothing = sha256 === null && size === null;
  if (!exists(found) && (namesFolder || saysNothing)) return null;
  const at = source.place(entry.value, entry.value);
  return withStat(new FileRecord(source, at, path, sha256, size), found);
}

function withStat(record: FileRecord, found: FileStat): FileRecord {
  record.found = found;
  return record;
}
