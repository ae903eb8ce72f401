/** From the survey to the cells of the picture: what each stands for, and how large it is to be. */

import { countOf, grouped } from '../../text/plural.ts';
import { pushTo } from '../../text/push-to.ts';
import { folderOf } from '../../text/written-path.ts';
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

/** The groups as they are drawn: where there are too many, one for each folder of them, and small ones together. */
export function drawnGroups(
  groups: readonly CellGroup[],
  { mostGroups, isByStyle, leastShare }: Drawn,
): CellGroup[] {
  const fewer = groups.length > mostGroups ? joinedByFolder(groups).sort(byWeight) : groups;
  const few =
    fewer.length > mostGroups
      ? [...fewer.slice(0, mostGroups - 1), together(fewer.slice(mostGroups - 1))]
      : fewer;
  const drawn = isByStyle ? few.map((group) => ({ ...group, cells: cellPerStyle(group) })) : few;
  return enlarged(drawn, leastShare).sort(byWeight);
}

/** Models of one folder as one group, in which each has a cell for each status. */
function joinedByFolder(groups: readonly CellGroup[]): CellGroup[] {
  const folders = groupedBy(groups, ({ name, find }) => (find === null ? ` ${name}` : folderOf(find)));
  return [...folders].flatMap(([folder, members]) => {
    if (members.length === 1) return members;
    const find = folder || null;
    const all = members.flatMap((member) =>
      cellPerStyle(member).map((cell) => ({
        ...cell,
        label: `${member.shortName}: ${cell.label}`,
        shortLabel: member.shortName,
      })),
    );
    const sorted = all.sort(byWeight);
    const rest = [...groupedBy(sorted.slice(MAX_CELLS), ({ style }) => styleKey(style)).values()];
    const cells = [...sorted.slice(0, MAX_CELLS), ...rest.map((same) => merged(same, find))];
    const name = folder || 'in the root';
    return { name, shortName: name, find, cells, weight: weightOf(cells) };
  });
}

/** More would be too small to be seen. */
const MAX_CELLS = 150;

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
  const styles = groupedBy(
    groups.flatMap((group) => group.cells),
    ({ style }) => styleKey(style),
  );
  const cells = [...styles.values()].map((same) => merged(same, null));
  const name = `${grouped(groups.length)} smaller fields`;
  return { name, shortName: name, find: null, cells, weight: weightOf(cells) };
}

/** A file that is the only one of its style keeps its name. */
function cellPerStyle({ cells, find }: CellGroup): Cell[] {
  return [...groupedBy(cells, ({ style }) => styleKey(style)).values()].flatMap((same) =>
    same.length === 1 ? same : merged(same, find),
  );
}

function groupedBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) pushTo(groups, keyOf(item), item);
  return groups;
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
