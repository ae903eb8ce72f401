/** What the picture shows, found in one walk over the files; of a million files only a few hundred are kept. */

import type { EntryRow, FileRow, Report } from '../../model/report.ts';
import { folderOf } from '../../text/written-path.ts';
import { knownSize, type StatusStyle, styleKey } from './status-styles.ts';

/** Files of one style in one entry, or outside all entries. */
export interface StyleTally {
  readonly style: StatusStyle;
  files: number;
  /** The sum of the sizes that are known. */
  bytes: number;
  /** Files of which no size is known. */
  unsized: number;
}

export interface Survey {
  /** By place in `entries`; the last is of the files that no entry names. */
  readonly places: readonly SurveyPlace[];
  /** Files to be shown one by one: the largest, and the largest of those that are not matched. */
  readonly shown: readonly ShownFile[];
  /** The typical size of a file, for those whose size is not known; 1 where none is known. */
  readonly typicalBytes: number;
  readonly sized: number;
  /** Whether other files of the entries are in other shards. */
  readonly isPart: boolean;
}

export interface SurveyPlace {
  /** Null: in no entry. */
  readonly entry: EntryRow | null;
  readonly tallies: Map<string, StyleTally>;
}

export interface ShownFile {
  readonly path: string;
  readonly style: StatusStyle;
  readonly size: number | null;
  readonly place: number;
}

const LARGEST = 240;
const LARGEST_BAD = 80;

export function survey({ entries, files, shard }: Pick<Report, 'entries' | 'files' | 'shard'>): Survey {
  const places: SurveyPlace[] = [...entries, null].map((entry) => ({ entry, tallies: new Map() }));
  const byPath = placesByPath(entries);
  const [good, bad] = [new Largest(LARGEST), new Largest(LARGEST_BAD)];
  let sized = 0;
  let logarithms = 0;
  for (const row of files) {
    const place = placeOf(row.path, byPath) ?? places.length - 1;
    const { path, status, evidence } = row;
    const size = knownSize(row);
    const style = { status, evidence };
    count(places[place]?.tallies, style, size);
    if (size !== null) sized += 1;
    logarithms += size === null ? 0 : Math.log(Math.max(1, size));
    (status === 'matched' ? good : bad).add({ path, style, size, place });
  }
  const typicalBytes = sized === 0 ? 1 : Math.exp(logarithms / sized);
  return { places, shown: [...bad.kept(), ...good.kept()], typicalBytes, sized, isPart: shard !== null };
}

function placesByPath(entries: Iterable<EntryRow>): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  let index = 0;
  for (const { path } of entries) {
    if (path !== null && !places.has(path)) places.set(path, index);
    index += 1;
  }
  return places;
}

/** The entry that names the file, or the nearest folder above it. */
function placeOf(path: FileRow['path'], places: ReadonlyMap<string, number>): number | null {
  for (let at = path; ; at = folderOf(at)) {
    const place = places.get(at);
    if (place !== undefined) return place;
    if (at === '') return null;
  }
}

function count(tallies: Map<string, StyleTally> | undefined, style: StatusStyle, size: number | null): void {
  const key = styleKey(style);
  const tally = tallies?.get(key) ?? { style, files: 0, bytes: 0, unsized: 0 };
  tallies?.set(key, tally);
  tally.files += 1;
  if (size === null) tally.unsized += 1;
  else tally.bytes += size;
}

/** The largest of many files, without keeping the others. */
class Largest {
  readonly #limit: number;
  #files: ShownFile[] = [];

  constructor(limit: number) {
    this.#limit = limit;
  }

  add(file: ShownFile): void {
    this.#files.push(file);
    if (this.#files.length >= 4 * this.#limit) this.#files = this.kept();
  }

  kept(): ShownFile[] {
    return this.#files.sort((a, b) => (b.size ?? 0) - (a.size ?? 0)).slice(0, this.#limit);
  }
}
