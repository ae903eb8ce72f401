/** What the picture shows, found in one walk over the files; of a million files only a few hundred are kept. */

import type { EntryRow } from '../../model/entry-row.ts';
import type { FileRow } from '../../model/file-row.ts';
import type { Report } from '../../model/report.ts';
import type { RootPath } from '../../model/root-path.ts';
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
  /** By place in `entries`; behind those, the folders of files that no entry names. */
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
  /** Null: files that no entry names. */
  readonly entry: EntryRow | null;
  /** The folder of those files; empty for the root. */
  readonly folder: RootPath;
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
  const places: SurveyPlace[] = [...entries].map((entry) => ({ entry, folder: '', tallies: new Map() }));
  const outside = new Folders();
  const byPath = placesByPath(entries);
  const [good, bad] = [new Largest(LARGEST), new Largest(LARGEST_BAD)];
  let sized = 0;
  let logarithms = 0;
  for (const row of files) {
    const place = placeOf(row.path, byPath);
    const { path, status, evidence } = row;
    const size = knownSize(row);
    const style = { status, evidence };
    count(place === null ? outside.talliesOf(path) : places[place]?.tallies, style, size);
    if (size !== null) sized += 1;
    logarithms += size === null ? 0 : Math.log(Math.max(1, size));
    (status === 'matched' ? good : bad).add({ path, style, size, place: place ?? OUTSIDE });
  }
  const typicalBytes = sized === 0 ? 1 : Math.exp(logarithms / sized);
  const { folders, placeOf: folderPlace } = outside.grouped();
  const shown = [...bad.kept(), ...good.kept()].map((file) =>
    file.place === OUTSIDE ? { ...file, place: places.length + folderPlace(file.path) } : file,
  );
  return { places: [...places, ...folders], shown, typicalBytes, sized, isPart: shard !== null };
}

const OUTSIDE = -1;

/** As many folders have a field each of their own, where there are more at a depth than this, those above them have. */
const MAX_DRAWN = 24;
const MAX_DEPTH = 3;
const MAX_KNOWN = 2000;

type Tallies = Map<string, StyleTally>;

/** The folders of files that no entry names, so deep that there are neither too many nor one for all. */
class Folders {
  #known = new Map<RootPath, Tallies>();
  #depth = MAX_DEPTH;

  talliesOf(path: RootPath): Tallies {
    if (this.#known.size > MAX_KNOWN && this.#depth > 1) this.#reduce(1);
    const folder = folderAt(path, this.#depth);
    const tallies = this.#known.get(folder) ?? new Map<string, StyleTally>();
    this.#known.set(folder, tallies);
    return tallies;
  }

  /** What is drawn, and the place of a file in it. */
  grouped(): { folders: SurveyPlace[]; placeOf: (path: RootPath) => number } {
    while (this.#known.size > MAX_DRAWN && this.#depth > 1) this.#reduce(this.#depth - 1);
    const names = [...this.#known.keys()];
    const places = new Map(names.map((name, index) => [name, index]));
    const depth = this.#depth;
    return {
      folders: [...this.#known].map(([folder, tallies]) => ({ entry: null, folder, tallies })),
      placeOf: (path) => places.get(folderAt(path, depth)) ?? 0,
    };
  }

  #reduce(depth: number): void {
    const before = this.#known;
    this.#known = new Map();
    this.#depth = depth;
    for (const [folder, tallies] of before) {
      const sum = this.talliesOf(`${folder}/`);
      for (const [key, tally] of tallies) sum.set(key, added(sum.get(key), tally));
    }
  }
}

function added(before: StyleTally | undefined, { style, files, bytes, unsized }: StyleTally): StyleTally {
  if (before === undefined) return { style, files, bytes, unsized };
  return {
    style,
    files: before.files + files,
    bytes: before.bytes + bytes,
    unsized: before.unsized + unsized,
  };
}

/** The first segments of a file's folder. */
function folderAt(path: RootPath, depth: number): RootPath {
  return folderOf(path).split('/', depth).join('/');
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
