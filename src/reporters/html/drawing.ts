/**
 * The fields of the picture as SVG. What lies across is in percent, what lies down in pixels: so the picture is as
 * wide as there is room, and its letters keep their size.
 */

import { columnsOf } from '../../text/columns.ts';
import { fileNameOf } from '../../text/written-path.ts';
import { cut } from '../cut.ts';
import { sizeOf } from '../quantities.ts';
import { STATUS_VIEW } from '../view.ts';
import type { Cell, CellGroup } from './entry-cells.ts';
import { type Child, h, type Markup } from './markup.ts';
import { patternOf } from './patterns.ts';
import { type Box, squarify } from './squarify.ts';
import { styleWords } from './status-styles.ts';

export interface Canvas {
  /** In pixels, as usual: fields are nearly square at this width. */
  readonly width: number;
  /** In pixels: a label is there if it has room at this width. */
  readonly leastWidth: number;
}

const HEADER = 20;

export function drawing(groups: readonly CellGroup[], canvas: Canvas, height: number): Markup[] {
  const whole = { x: 0, y: 0, width: canvas.width, height };
  const boxes = squarify(
    groups.map(({ weight }) => weight),
    whole,
  );
  return groups.map((group, index) => groupMarkup(group, boxes[index] ?? whole, canvas));
}

function groupMarkup(group: CellGroup, box: Box, canvas: Canvas): Markup {
  const { name, cells } = group;
  const room = roomIn(box, canvas);
  const shown = box.height >= HEADER + 16 ? nameFor(group, room) : '';
  const inner = shown !== '' ? { ...box, y: box.y + HEADER, height: box.height - HEADER } : box;
  const boxes = squarify(
    cells.map(({ weight }) => weight),
    inner,
  );
  return h(
    'g',
    { class: 'entry' },
    h('title', {}, name),
    cells.map((cell, index) => cellMarkup(cell, name, boxes[index] ?? inner, canvas)),
    cells.map((cell, index) => labelMarkup(cell, boxes[index] ?? inner, canvas)),
    h('rect', { ...areaOf(inner, canvas), class: 'edge' }),
    shown === '' ? null : text(shown, box, canvas, 'name'),
  );
}

function cellMarkup(cell: Cell, entry: string, box: Box, canvas: Canvas): Markup {
  const { style, label, find } = cell;
  const area = areaOf(box, canvas);
  const pattern = patternOf(style.evidence);
  return h(
    'g',
    { class: `cell ${style.status}`, 'data-find': find },
    h('title', {}, `${cut(label, 400)}: ${cellWords(cell)} (${cut(entry, 200)})`),
    h('rect', area),
    pattern === null ? null : h('rect', { ...area, fill: pattern }),
  );
}

/** Outside of its cell, whose name is longer and not cut. */
function labelMarkup(
  { style, label, shortLabel = fileNameOf(label) }: Cell,
  box: Box,
  canvas: Canvas,
): Child {
  const room = roomIn(box, canvas);
  if (box.height < 18) return null;
  const { sign } = STATUS_VIEW[style.status];
  const words = fitting([`${sign} ${label}`, `${sign} ${shortLabel}`], room);
  return words === '' ? null : text(words, box, canvas, `label ${style.status}`);
}

function cellWords({ style, files, bytes }: Cell): string {
  const size = bytes === null ? (files === 0 ? '' : ', size not known') : `, ${sizeOf(bytes)}`;
  return `${styleWords(style)}${size}`;
}

function text(words: string, box: Box, canvas: Canvas, name: string): Markup {
  const { x, y } = areaOf(box, canvas);
  return h('text', { x, dx: 4, y, dy: 15, class: name, 'aria-hidden': 'true' }, words);
}

/** The width of a letter, about, and of one in bold. */
const LETTER = 6.8;
const BOLD = 7.6;

/** The first of these that is not too long, and whole; empty where all are. The title of the field has every name. */
function fitting(names: readonly string[], width: number, letter = LETTER): string {
  return names.find((name) => columnsOf(name) * letter <= width - 8) ?? '';
}

function nameFor({ name, shortName }: CellGroup, width: number): string {
  return fitting([name, shortName, fileNameOf(shortName)], width, BOLD);
}

/** How wide a box is where the picture is as narrow as it gets. */
function roomIn(box: Box, { width, leastWidth }: Canvas): number {
  return (box.width / width) * leastWidth;
}

function areaOf({ x, y, width, height }: Box, canvas: Canvas) {
  const percent = (value: number) => `${round((100 * value) / canvas.width, 100)}%`;
  return {
    x: percent(x),
    y: round(y, 10),
    width: percent(width),
    height: round(Math.max(0.5, height), 10),
  };
}

const round = (value: number, parts: number) => Math.round(value * parts) / parts;
