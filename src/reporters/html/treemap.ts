/** The picture: one field for each model and dataset, and for each folder of other files, divided among its files. */

import type { Report } from '../../model/report.ts';
import { countOf } from '../../text/plural.ts';
import { type Canvas, drawing } from './drawing.ts';
import type { AreaMeasure } from './entry-cells.ts';
import { cellGroups, drawnGroups, measureOf } from './map-cells.ts';
import { h, type Markup } from './markup.ts';
import type { Survey } from './survey.ts';

interface Screen extends Canvas {
  readonly id: string;
  /** Up to so many files, so high: a few large fields say less than the findings below them. */
  readonly heights: readonly (readonly [number, number])[];
  /** With more files than this, the fields have one cell for each status. */
  readonly mostFiles: number;
  readonly mostGroups: number;
  readonly leastShare: number;
}

/** The page shows one of both; its style has the width at which it changes. */
const SCREENS: readonly Screen[] = [
  {
    id: 'map',
    width: 1000,
    leastWidth: 640,
    heights: [
      [4, 90],
      [12, 160],
      [40, 300],
      [Number.POSITIVE_INFINITY, 520],
    ],
    mostFiles: Number.POSITIVE_INFINITY,
    mostGroups: 24,
    leastShare: 0.0018,
  },
  {
    id: 'narrow-map',
    width: 332,
    leastWidth: 262,
    heights: [
      [4, 120],
      [12, 260],
      [Number.POSITIVE_INFINITY, 420],
    ],
    mostFiles: 12,
    mostGroups: 12,
    leastShare: 0.01,
  },
];

/** Null where there is nothing to draw. */
export function treemap(report: Report, survey: Survey): Markup | null {
  const measure = measureOf(survey, report.files.length);
  const groups = cellGroups(survey, measure);
  if (groups.length === 0) return null;
  const of = report.entries.length === 0 ? '' : ` in ${countOf(report.entries.length, 'model and dataset')}`;
  const label = `Picture of ${countOf(report.files.length, 'recorded file')}${of}`;
  const drawings = SCREENS.map(({ id, heights, mostFiles, ...screen }) => {
    const height = heights.find(([most]) => survey.shown.length <= most)?.[1] ?? 0;
    const drawn = drawnGroups(groups, { ...screen, isByStyle: survey.shown.length > mostFiles });
    return h(
      'svg',
      { id, class: 'map', height, role: 'img', 'aria-label': label },
      drawing(drawn, screen, height),
    );
  });
  return h(
    'figure',
    { class: 'treemap' },
    drawings,
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
