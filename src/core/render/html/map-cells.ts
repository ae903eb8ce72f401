/** From the survey to the cells of the picture: what each stands for, and how large it is to be. */

import type { EntryRow } from '../../report.ts';
import { countOf } from '../words.ts';
import { type Look, lookKey } from './looks.ts';
import type { Place, ShownFile, Survey, Tally } from './survey.ts';

/** What the areas mean: bytes, or, where too few sizes are known, files. */
export type Measure = 'bytes' | 'files';

export interface Cell {
  readonly look: Look;
  readonly label: string;
  /** What a search in the table of files finds it by; null where it stands for no file. */
  readonly find: string | null;
  readonly files: number;
  readonly bytes: number | null;
  readonly weight: number;
}

export interface CellGroup {
  readonly name: string;
  /** For where there is less room. */
  readonly shortName: string;
  readonly find: string | null;
  /** The largest first. */
  readonly cells: readonly Cell[];
  readonly weight: number;
}

/** More than these would be too small to be seen. */
const MAX_GROUPS = 48;

/** The share of the picture that each cell gets at least that is not matched, and all of them together. */
const LEAST_SHARE = 0.0018;
const LEAST_SHARES = 0.2;

export function measureOf({ sized }: Survey, files: number): Measure {
  return sized > 0 && 2 * sized >= files ? 'bytes' : 'files';
}

/** Groups by entry, the largest first; small ones are put together into one. */
export function cellGroups(survey: Survey, measure: Measure): CellGroup[] {
  const weigh = weigher(survey, measure);
  const shown = new Map<number, ShownFile[]>();
  for (const file of survey.shown) {
    const files = shown.get(file.place) ?? [];
    shown.set(file.place, files);
    files.push(file);
  }
  const all = survey.places
    .map((place, index) => groupOf(place, shown.get(index) ?? [], weigh, survey.isPart))
    .filter(({ cells }) => cells.length > 0);
  const groups = all.length > MAX_GROUPS ? withoutSmall(all.sort(byWeight)) : all;
  return enlarged(groups).sort(byWeight);
}

function withoutSmall(sorted: readonly CellGroup[]): CellGroup[] {
  return [...sorted.slice(0, MAX_GROUPS - 1), together(sorted.slice(MAX_GROUPS - 1))];
}

type Weigh = (files: number, bytes: number, unsized: number) => number;

function weigher({ typicalBytes }: Survey, measure: Measure): Weigh {
  if (measure === 'files') return (files) => files;
  // An empty file is a file all the same.
  return (files, bytes, unsized) => Math.max(files, bytes + unsized * typicalBytes);
}

function groupOf(
  { entry, tallies }: Place,
  shown: readonly ShownFile[],
  weigh: Weigh,
  isPart: boolean,
): CellGroup {
  const name = entry === null ? 'in no entry' : `${entry.kind} ${entry.id}`;
  const shortName = entry?.id ?? name;
  const find = entry?.path || null;
  // Files of an entry may all be drawn in another one: in one below it, or of the same folder.
  if (entry !== null && entry.files === 0) {
    const cells = [emptyCell(entry, weigh, isPart)];
    return { name, shortName, find, cells, weight: weightOf(cells) };
  }
  const single = shown.map(({ path, look, size }) => ({
    look,
    label: find !== null && path.startsWith(`${find}/`) ? path.slice(find.length + 1) : path,
    find: path,
    files: 1,
    bytes: size,
    weight: weigh(1, size ?? 0, size === null ? 1 : 0),
  }));
  const rest = [...tallies.values()].flatMap((tally) => restCell(tally, shown, find, weigh));
  const cells = [...single, ...rest].sort(byWeight);
  return { name, shortName, find, cells, weight: weightOf(cells) };
}

/** An entry of which no file is recorded: nothing of it was looked at but whether it is there. */
function emptyCell({ status }: EntryRow, weigh: Weigh, isPart: boolean): Cell {
  const label = status === 'missing' ? 'not there' : isPart ? 'no file in this shard' : 'no file recorded';
  return {
    look: { status, evidence: 'none' },
    label,
    find: null,
    files: 0,
    bytes: null,
    weight: weigh(1, 0, 1),
  };
}

/** The files of a look that are not shown one by one. */
function restCell(tally: Tally, shown: readonly ShownFile[], find: string | null, weigh: Weigh): Cell[] {
  const key = lookKey(tally.look);
  let { files, bytes, unsized } = tally;
  for (const { look, size } of shown) {
    if (lookKey(look) !== key) continue;
    files -= 1;
    bytes -= size ?? 0;
    unsized -= size === null ? 1 : 0;
  }
  if (files <= 0) return [];
  const label = countOf(files, shown.length === 0 ? 'file' : 'more file');
  const known = unsized < files ? bytes : null;
  return [{ look: tally.look, label, find, files, bytes: known, weight: weigh(files, bytes, unsized) }];
}

/** What is not matched is drawn large enough to be seen, as long as that does not make it all there is. */
function enlarged(groups: readonly CellGroup[]): CellGroup[] {
  const bad = groups.flatMap(({ cells }) => cells).filter(({ look }) => look.status !== 'matched');
  const least = weightOf(groups) * Math.min(LEAST_SHARE, LEAST_SHARES / bad.length);
  return groups.map((group) => {
    const cells = group.cells
      .map((cell) =>
        cell.look.status === 'matched' ? cell : { ...cell, weight: Math.max(cell.weight, least) },
      )
      .sort(byWeight);
    return { ...group, cells, weight: weightOf(cells) };
  });
}

function together(groups: readonly CellGroup[]): CellGroup {
  const cells = mergedByLook(groups.flatMap((group) => group.cells));
  const name = `${groups.length} smaller entries`;
  return { name, shortName: name, find: null, cells, weight: weightOf(cells) };
}

function mergedByLook(cells: readonly Cell[]): Cell[] {
  const merged = new Map<string, Cell>();
  for (const cell of cells) {
    const key = lookKey(cell.look);
    const other = merged.get(key);
    const files = cell.files + (other?.files ?? 0);
    merged.set(key, {
      look: cell.look,
      label: files === 0 ? 'no file' : countOf(files, 'file'),
      find: null,
      files,
      bytes: cell.bytes === null && !other?.bytes ? null : (cell.bytes ?? 0) + (other?.bytes ?? 0),
      weight: cell.weight + (other?.weight ?? 0),
    });
  }
  return [...merged.values()];
}

function weightOf(all: readonly { readonly weight: number }[]): number {
  return all.reduce((sum, { weight }) => sum + weight, 0);
}

function byWeight(a: { readonly weight: number }, b: { readonly weight: number }): number {
  return b.weight - a.weight;
}
