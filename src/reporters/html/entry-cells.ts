/** The cells of one entry in the picture: some of its files one by one, and the others by their style. */

import type { EntryRow } from '../../model/entry-row.ts';
import { countOf } from '../../text/plural.ts';
import { type StatusStyle, styleKey } from './status-styles.ts';
import type { ShownFile, StyleTally, Survey, SurveyPlace } from './survey.ts';

/** What the areas mean: bytes, or, where too few sizes are known, files. */
export type AreaMeasure = 'bytes' | 'files';

export interface Cell {
  readonly style: StatusStyle;
  readonly label: string;
  /** For where there is less room; by default the last part of the label. */
  readonly shortLabel?: string;
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

/** How large so many files are drawn, of which `unsized` add nothing to `bytes`. */
export type Weigh = (files: number, bytes: number, unsized: number) => number;

export function weigher({ typicalBytes }: Survey, measure: AreaMeasure): Weigh {
  if (measure === 'files') return (files) => files;
  // An empty file is a file all the same.
  return (files, bytes, unsized) => Math.max(files, bytes + unsized * typicalBytes);
}

export function groupOf(
  { entry, folder, tallies }: SurveyPlace,
  shown: readonly ShownFile[],
  weigh: Weigh,
  isPart: boolean,
): CellGroup {
  const name = entry === null ? folder || 'in the root' : `${entry.kind} ${entry.id}`;
  const shortName = entry?.id ?? name;
  const find = (entry === null ? folder : entry.path) || null;
  // Files of an entry may all be drawn in another one: in one below it, or of the same folder.
  if (entry !== null && entry.files === 0) {
    const cells = [emptyCell(entry, weigh, isPart)];
    return { name, shortName, find, cells, weight: weightOf(cells) };
  }
  const single = shown.map(({ path, style, size }) => ({
    style,
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
    style: { status, evidence: 'none' },
    label,
    find: null,
    files: 0,
    bytes: null,
    weight: weigh(1, 0, 1),
  };
}

/** The files of a style that are not shown one by one. */
function restCell(tally: StyleTally, shown: readonly ShownFile[], find: string | null, weigh: Weigh): Cell[] {
  const key = styleKey(tally.style);
  let { files, bytes, unsized } = tally;
  for (const { style, size } of shown) {
    if (styleKey(style) !== key) continue;
    files -= 1;
    bytes -= size ?? 0;
    unsized -= size === null ? 1 : 0;
  }
  if (files <= 0) return [];
  const label = countOf(files, shown.length === 0 ? 'file' : 'more file');
  const known = unsized < files ? bytes : null;
  return [{ style: tally.style, label, find, files, bytes: known, weight: weigh(files, bytes, unsized) }];
}

export function weightOf(all: readonly { readonly weight: number }[]): number {
  return all.reduce((sum, { weight }) => sum + weight, 0);
}

export function byWeight(a: { readonly weight: number }, b: { readonly weight: number }): number {
  return b.weight - a.weight;
}
