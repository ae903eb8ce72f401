/** The picture: one field for each model and dataset, and for each folder of other files, divided among its files. */

import type { Report } from '../../model/report.ts';
import { columnsOf } from '../../text/columns.ts';
import { countOf } from '../../text/plural.ts';
import { cut } from '../cut.ts';
import { sizeOf } from '../quantities.ts';
import { STATUS_VIEW } from '../view.ts';
import type { AreaMeasure, Cell, CellGroup } from './entry-cells.ts';
import { cellGroups, measureOf } from './map-cells.ts';
import { type Child, h, type Markup } from './markup.ts';
import { patternOf } from './patterns.ts';
import { type Box, squarify } from './squarify.ts';
import { styleWords } from './status-styles.ts';
import type { Survey } from './survey.ts';

const WIDTH = 1200;
/** Up to so many files, so high: a few large fields say less than the findings below them. */
const HEIGHTS = [
  [4, 90],
  [12, 160],
  [40, 300],
  [Number.POSITIVE_INFINITY, 520],
] as const;
const HEADER = 20;
const GAP = 1.5;

/** Null where there is nothing to draw. */
export function treemap(report: Report, survey: Survey): Markup | null {
  const measure = measureOf(survey, report.files.length);
  const groups = cellGroups(survey, measure);
  if (groups.length === 0) return null;
  const height = HEIGHTS.find(([most]) => survey.shown.length <= most)?.[1] ?? 0;
  const whole = { x: 0, y: 0, width: WIDTH, height };
  const boxes = squarify(
    groups.map(({ weight }) => weight),
    whole,
  );
  const of = report.entries.length === 0 ? '' : ` in ${countOf(report.entries.length, 'model and dataset')}`;
  const label = `Picture of ${countOf(report.files.length, 'recorded file')}${of}`;
  return h(
    'figure',
    { class: 'treemap' },
    h(
      'div',
      { class: 'scroll' },
      h(
        'svg',
        { id: 'map', viewBox: `0 0 ${WIDTH} ${height}`, role: 'img', 'aria-label': label },
        groups.map((group, index) => groupMarkup(group, boxes[index] ?? whole)),
      ),
    ),
    h('p', { id: 'map-info', class: 'info', 'aria-hidden': 'true' }, ''),
    h('figcaption', {}, caption(measure, survey, report.files.length)),
  );
}

function caption(measure: AreaMeasure, { sized, places }: Survey, files: number): string {
  if (files === 0) return 'Each entry has the same area, since no file of any is recorded.';
  const unsized = files - sized;
  const are = `${countOf(unsized, 'file')} of unknown size ${unsized === 1 ? 'is' : 'are'}`;
  const area =
    measure === 'bytes'
      ? `Areas are bytes${unsized === 0 ? '' : `; ${are} drawn as of usual size`}.`
      : 'Each file has the same area, since the sizes of most are not known.';
  const bare = places.some(({ entry }) => entry?.files === 0)
    ? ', and entries without a recorded file as one file'
    : '';
  return `${area} Whatever is not matched is drawn large enough to be seen${bare}.`;
}

function groupMarkup(group: CellGroup, outer: Box): Markup {
  const { name, cells } = group;
  const box = inset(outer, GAP);
  const isNamed = box.width >= 60 && box.height >= HEADER + 16;
  const inner = isNamed ? { ...box, y: box.y + HEADER, height: box.height - HEADER } : box;
  const boxes = squarify(
    cells.map(({ weight }) => weight),
    inner,
  );
  return h(
    'g',
    { class: 'entry' },
    h('title', {}, name),
    isNamed ? text(nameFor(group, box.width), box.x + 3, box.y + 14, 'name') : null,
    cells.map((cell, index) => cellMarkup(cell, name, inset(boxes[index] ?? inner, GAP / 2))),
    cells.map((cell, index) => labelMarkup(cell, inset(boxes[index] ?? inner, GAP / 2))),
  );
}

function cellMarkup(cell: Cell, entry: string, box: Box): Markup {
  const { style, label, find } = cell;
  const area = { x: round(box.x), y: round(box.y), width: round(box.width), height: round(box.height) };
  const pattern = patternOf(style.evidence);
  return h(
    'g',
    { class: `cell ${style.status}`, 'data-find': find },
    h('title', {}, `${cut(label, 400)}: ${cellWords(cell)} (${cut(entry, 200)})`),
    h('rect', { ...area, rx: 2, class: 'fill' }),
    pattern === null ? null : h('rect', { ...area, rx: 2, fill: pattern }),
  );
}

/** Outside of its cell, whose name is longer and not cut. */
function labelMarkup({ style, label }: Cell, box: Box): Child {
  if (box.width < 64 || box.height < 18) return null;
  const { sign } = STATUS_VIEW[style.status];
  const words = fitting([`${sign} ${label}`, `${sign} ${lastOf(label)}`], box.width);
  return words === '' ? null : text(words, box.x + 4, box.y + 14, `label ${style.status}`);
}

function cellWords({ style, files, bytes }: Cell): string {
  const size = bytes === null ? (files === 0 ? '' : ', size not known') : `, ${sizeOf(bytes)}`;
  return `${styleWords(style)}${size}`;
}

const text = (words: string, x: number, y: number, name: string): Markup =>
  h('text', { x: round(x), y: round(y), class: name, 'aria-hidden': 'true' }, words);

/** The width of a letter, about, and of one in bold. */
const LETTER = 6.8;
const BOLD = 7.6;

/** The first of these that is not too long, and whole; empty where all are. The title of the field has every name. */
function fitting(names: readonly string[], width: number, letter = LETTER): string {
  return names.find((name) => columnsOf(name) * letter <= width - 6) ?? '';
}

function nameFor({ name, shortName }: CellGroup, width: number): string {
  return fitting([name, shortName, lastOf(shortName)], width, BOLD);
}

function lastOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function inset({ x, y, width, height }: Box, by: number): Box {
  return {
    x: x + by,
    y: y + by,
    width: Math.max(0.5, width - 2 * by),
    height: Math.max(0.5, height - 2 * by),
  };
}

const round = (value: number) => Math.round(value * 10) / 10;
