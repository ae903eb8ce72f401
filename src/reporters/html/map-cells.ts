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

/** More than these would be too small to be seen. */
const MAX_GROUPS = 48;

/** The share of the picture that each cell gets at least that is not matched, and all of them together. */
const LEAST_SHARE = 0.0018;
const LEAST_SHARES = 0.2;

export function measureOf({ sized }: Survey, files: number): AreaMeasure {
  return sized > 0 && 2 * sized >= files ? 'bytes' : 'files';
}

/** Groups by entry and by folder, the largest first; small ones are put together into one. */
export function cellGroups(survey: Survey, measure: AreaMeasure): CellGroup[] {
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

/** What is not matched is drawn large enough to be seen, as long as that does not make it all there is. */
function enlarged(groups: readonly CellGroup[]): CellGroup[] {
  const bad = groups.flatMap(({ cells }) => cells).filter(({ style }) => style.status !== 'matched');
  const least = weightOf(groups) * Math.min(LEAST_SHARE, LEAST_SHARES / bad.length);
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
  const cells = mergedByStyle(groups.flatMap((group) => group.cells));
  const name = `${grouped(groups.length)} smaller fields`;
  return { name, shortName: name, find: null, cells, weight: weightOf(cells) };
}

function mergedByStyle(cells: readonly Cell[]): Cell[] {
  const merged = new Map<string, Cell>();
  for (const cell of cells) {
    const key = styleKey(cell.style);
    const other = merged.get(key);
    const files = cell.files + (other?.files ?? 0);
    merged.set(key, {
      style: cell.style,
      label: files === 0 ? 'no file' : countOf(files, 'file'),
      find: null,
      files,
      bytes: cell.bytes === null && !other?.bytes ? null : (cell.bytes ?? 0) + (other?.bytes ?? 0),
      weight: cell.weight + (other?.weight ?? 0),
    });
  }
  return [...merged.values()];
}
