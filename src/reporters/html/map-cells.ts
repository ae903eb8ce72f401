/** From the survey to the cells of the picture: what each stands for, and how large it is to be. */

import { countOf, grouped } from '../../text/plural.ts';
import {
  type AreaMeasure,
  byWeight,
  type Cell,
  type CellGroup,
  groupOf,
  weigher,
  weightOf,
} from './entry-cells.ts';
import { styleKey } from './status-styles.ts';
import type { ShownFile, Survey } from './survey.ts';

/** The share of the picture that all cells together get at most for not being matched. */
const LEAST_SHARES = 0.2;

export interface Drawn {
  readonly mostGroups: number;
  /** One cell for each style in a group: the cells of single files would not be seen. */
  readonly isByStyle: boolean;
  /** The share of the picture that each cell gets at least that is not matched. */
  readonly leastShare: number;
}

export function measureOf({ sized }: Survey, files: number): AreaMeasure {
  return sized > 0 && 2 * sized >= files ? 'bytes' : 'files';
}

/** Groups by entry and by folder, the largest first. */
export function cellGroups(survey: Survey, measure: AreaMeasure): CellGroup[] {
  const weigh = weigher(survey, measure);
  const shown = new Map<number, ShownFile[]>();
  for (const file of survey.shown) {
    const files = shown.get(file.place) ?? [];
    shown.set(file.place, files);
    files.push(file);
  }
  return survey.places
    .map((place, index) => groupOf(place, shown.get(index) ?? [], weigh, survey.isPart))
    .filter(({ cells }) => cells.length > 0)
    .sort(byWeight);
}

/** The groups as they are drawn: small ones are put together into one. */
export function drawnGroups(
  groups: readonly CellGroup[],
  { mostGroups, isByStyle, leastShare }: Drawn,
): CellGroup[] {
  const few =
    groups.length > mostGroups
      ? [...groups.slice(0, mostGroups - 1), together(groups.slice(mostGroups - 1))]
      : groups;
  const drawn = isByStyle ? few.map((group) => ({ ...group, cells: cellPerStyle(group) })) : few;
  return enlarged(drawn, leastShare).sort(byWeight);
}

/** What is not matched is drawn large enough to be seen, as long as that does not make it all there is. */
function enlarged(groups: readonly CellGroup[], leastShare: number): CellGroup[] {
  const bad = groups.flatMap(({ cells }) => cells).filter(({ style }) => style.status !== 'matched');
  const least = weightOf(groups) * Math.min(leastShare, LEAST_SHARES / bad.length);
  return groups.map((group) => {
    const cells = group.cells
      .map((cell) =>
        cell.style.status === 'matched' ? cell : { ...cell, weight: Math.max(cell.weight, least) },
      )
      .sort(byWeight);
    return { ...group, cells, weight: weightOf(cells) };
  });
}

function together(groups: readonly CellGroup[]): CellGroup {
  const cells = perStyle(groups.flatMap((group) => group.cells)).map((same) => merged(same, null));
  const name = `${grouped(groups.length)} smaller fields`;
  return { name, shortName: name, find: null, cells, weight: weightOf(cells) };
}

/** A file that is the only one of its style keeps its name. */
function cellPerStyle({ cells, find }: CellGroup): Cell[] {
  return perStyle(cells).flatMap((same) => (same.length === 1 ? same : merged(same, find)));
}

function perStyle(cells: readonly Cell[]): Cell[][] {
  const found = new Map<string, Cell[]>();
  for (const cell of cells) {
    const key = styleKey(cell.style);
    const same = found.get(key) ?? [];
    found.set(key, same);
    same.push(cell);
  }
  return [...found.values()];
}

/** One cell for cells of one style; `find` finds the files of all. */
function merged(cells: readonly Cell[], find: string | null): Cell {
  const files = cells.reduce((sum, cell) => sum + cell.files, 0);
  const sizes = cells.flatMap(({ bytes }) => bytes ?? []);
  const [{ style }] = cells as [Cell, ...Cell[]];
  return {
    style,
    label: files === 0 ? 'no file' : countOf(files, 'file'),
    find: files === 0 ? null : find,
    files,
    bytes: sizes.length === 0 ? null : sizes.reduce((sum, bytes) => sum + bytes, 0),
    weight: weightOf(cells),
  };
}
