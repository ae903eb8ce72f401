/** Cost against size as a picture: a panel for each curve, both axes by powers of ten. */

import {
  bendOf,
  type CurveResult,
  type ScalePoint,
  type ScaleResults,
  sizeInWords,
} from './scale-results.ts';

const PANEL = { width: 300, height: 190, left: 44, right: 14, top: 30, bottom: 34 };
const COLUMNS = 3;
const GIB = 2 ** 30;
/** Powers of ten, of seconds and GiB alike. */
const COST = { least: -2, most: 2 };

/** Readable on white and on black; who asks for dark gets lighter letters. */
const STYLE = `text{font:11px system-ui,sans-serif;fill:#57606a}.title{font-weight:600;font-size:12px}
.grid{stroke:#8c959f;stroke-opacity:.35}.cpu{stroke:#0969da;fill:none;stroke-width:2}.peak{stroke:#bc4c00;fill:none;stroke-width:2;stroke-dasharray:5 3}
circle.cpu{fill:#0969da}circle.peak{fill:#bc4c00;stroke-dasharray:none}.knee{stroke:#8c959f;stroke-dasharray:2 3}
@media(prefers-color-scheme:dark){text{fill:#b1bac4}.cpu{stroke:#58a6ff}circle.cpu{fill:#58a6ff}.peak{stroke:#f0883e}circle.peak{fill:#f0883e}}`;

export function scalePicture({ curves }: ScaleResults): string {
  const rows = Math.ceil(curves.length / COLUMNS);
  const [width, height] = [COLUMNS * PANEL.width, rows * PANEL.height + 26];
  const panels = curves.map((curve, index) => {
    const [x, y] = [(index % COLUMNS) * PANEL.width, 26 + Math.floor(index / COLUMNS) * PANEL.height];
    return `<g transform="translate(${x} ${y})">\n${panelOf(curve)}\n</g>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">
<title>What a check costs against the size of what is checked</title>
<style>${STYLE}</style>
<g transform="translate(${PANEL.left} 8)">
<line class="cpu" x1="0" x2="24" y1="6" y2="6"/><text x="30" y="10">seconds of CPU</text>
<line class="peak" x1="150" x2="174" y1="6" y2="6"/><text x="180" y="10">GiB of memory at the peak</text>
<line class="knee" x1="370" x2="394" y1="6" y2="6"/><text x="400" y="10">here the start is half of the cost</text>
</g>
${panels.join('\n')}
</svg>
`;
}

function panelOf(curve: CurveResult): string {
  const { title, unit, points } = curve;
  const [from, to] = [Math.log10(points[0]?.size ?? 1), Math.log10(points.at(-1)?.size ?? 10)];
  const inner = {
    width: PANEL.width - PANEL.left - PANEL.right,
    height: PANEL.height - PANEL.top - PANEL.bottom,
  };
  const x = (size: number) => number(PANEL.left + ((Math.log10(size) - from) / (to - from)) * inner.width);
  const y = (cost: number) => {
    const share = (Math.log10(cost) - COST.least) / (COST.most - COST.least);
    return number(PANEL.top + (1 - Math.min(1, Math.max(0, share))) * inner.height);
  };
  const line = (kind: string, costOf: (point: ScalePoint) => number) => {
    const places = points.map((point) => [x(point.size), y(costOf(point))] as const);
    return [
      `<polyline class="${kind}" points="${places.map((place) => place.join(',')).join(' ')}"/>`,
      ...places.map(([cx, cy]) => `<circle class="${kind}" cx="${cx}" cy="${cy}" r="2.5"/>`),
    ];
  };
  const bottom = PANEL.height - PANEL.bottom;
  const costs = Array.from({ length: COST.most - COST.least + 1 }, (_, index) => 10 ** (COST.least + index));
  const ends = [points[0]?.size ?? 1, points.at(-1)?.size ?? 10];
  const { knee } = bendOf(curve);
  const isSeen = knee > (ends[0] ?? 0) && knee < (ends[1] ?? 0);
  return [
    `<text class="title" x="${PANEL.left}" y="18">${title}</text>`,
    ...costs.flatMap((cost) => [
      `<line class="grid" x1="${PANEL.left}" x2="${PANEL.width - PANEL.right}" y1="${y(cost)}" y2="${y(cost)}"/>`,
      `<text x="${PANEL.left - 6}" y="${number(y(cost) + 4)}" text-anchor="end">${cost}</text>`,
    ]),
    ...(isSeen
      ? [`<line class="knee" x1="${x(knee)}" x2="${x(knee)}" y1="${PANEL.top}" y2="${bottom}"/>`]
      : []),
    ...line('peak', ({ peak }) => peak / GIB),
    ...line('cpu', ({ cpu }) => cpu),
    ...ends.map(
      (size, index) =>
        `<text x="${x(size)}" y="${bottom + 16}" text-anchor="${index === 0 ? 'start' : 'end'}">${sizeInWords(size, unit)}${index === 1 && unit !== 'bytes' ? ` ${unit}` : ''}</text>`,
    ),
  ].join('\n');
}

const number = (value: number) => Math.round(value * 10) / 10;
