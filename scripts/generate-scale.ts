/** docs/images/scale.svg and the tables of docs/scaling.md, from what `npm run bench -- scale` measured. */

import { readFileSync } from 'node:fs';
import { table, withParts } from './marked-parts.ts';
import { scalePicture } from './scale-picture.ts';
import { bendOf, bytesInWords, type ScaleResults, secondsInWords, sizeInWords } from './scale-results.ts';

const RESULTS = 'bench/results/scale.json';

export function scaleFiles(): Map<string, string> {
  const results = JSON.parse(readFileSync(RESULTS, 'utf8')) as ScaleResults;
  return new Map([
    ['docs/images/scale.svg', scalePicture(results)],
    [
      'docs/scaling.md',
      withParts('docs/scaling.md', { scale: costTable(results), plan: planTable(results) }),
    ],
  ]);
}

function costTable({ machine, curves }: ScaleResults): string {
  const rows = curves.map((curve) => {
    const { title, unit, points, out_of_memory_at: end } = curve;
    const { cpuEach, peakEach, knee, steeperAt } = bendOf(curve);
    const last = points.at(-1);
    const bends = [
      knee > (points[0]?.size ?? 0) ? `the start is half at ${sizeInWords(rounded(knee), unit)}` : '',
      steeperAt === null ? '' : `steeper from ${sizeInWords(steeperAt, unit)}`,
      end === null ? '' : `no memory for ${sizeInWords(end, unit)}`,
    ].filter((words) => words !== '');
    const most = last === undefined ? '' : sizeInWords(last.size, unit);
    const [cpu, peak] = [secondsInWords(last?.cpu ?? 0), bytesInWords(last?.peak ?? 0)];
    // Bytes by the gibibyte: a byte costs nothing that could be read.
    const [one, each] = unit === 'bytes' ? ['a GiB', 2 ** 30] : ['one', 1];
    const memory = peakEach * each < 1 ? 'none' : bytesInWords(peakEach * each);
    return [
      title,
      most,
      cpu,
      peak,
      `${secondsInWords(cpuEach * each)} and ${memory} ${one}`,
      bends.join('; ') || 'nowhere',
    ];
  });
  const head = ['What grows', 'Largest', 'CPU', 'Peak', 'At the end, for each', 'Where it bends'];
  return `${table(head, rows)}
${machine.cpu}, ${machine.cores} cores, Node ${machine.node}. Seconds of CPU of all threads, since the machine was busy (load ${machine.load}).
`;
}

const TB = 1e12;
const SIZES = [
  { bytes: TB, files: 10_000, shards: 1 },
  { bytes: 10 * TB, files: 100_000, shards: 1 },
  { bytes: 10 * TB, files: 100_000, shards: 8 },
  { bytes: 100 * TB, files: 1_000_000, shards: 64 },
  { bytes: 1000 * TB, files: 3_000_000, shards: 256 },
];
/** Of the bytes, between two runs. */
const CHANGED = 0.01;

/** What a run of so much would take, each job with as many cores as the machine of the measurements. */
function planTable({ machine: { cores }, curves }: ScaleResults): string {
  const each = (name: string) => {
    const curve = curves.find((one) => one.name === name);
    if (curve === undefined) throw new Error(`There is no curve ${name}.`);
    return { ...bendOf(curve), start: curve.points[0]?.peak ?? 0 };
  };
  const [files, bytes, lines, partition] = ['files', 'bytes', 'lines', 'partition'].map(each);
  if (!files || !bytes || !lines || !partition) return '';
  const rows = SIZES.map((size) => {
    const planning = size.files * (lines.cpuEach + (size.shards > 1 ? partition.cpuEach : 0));
    const part = 1 / size.shards / cores;
    const reading = (size.bytes * bytes.cpuEach + size.files * files.cpuEach) * part;
    const changed = size.bytes * CHANGED * bytes.cpuEach * part;
    return [
      `${(size.bytes / TB).toLocaleString('en')} TB in ${size.files.toLocaleString('en')} files`,
      String(size.shards),
      duration(planning),
      duration(reading),
      bytesInWords(lines.start + size.files * Math.max(lines.peakEach, partition.peakEach)),
      duration(planning + changed),
    ];
  });
  return table(
    ['Repository', 'Jobs', 'Plan, each', 'Reading, each', 'Memory, each', 'With a state, 1 % changed'],
    rows,
  );
}

function duration(seconds: number): string {
  if (seconds < 1) return 'below 1 s';
  if (seconds < 100) return `${Math.round(seconds)} s`;
  return seconds < 6000 ? `${Math.round(seconds / 60)} min` : `${(seconds / 3600).toFixed(1)} h`;
}

/** To two digits. */
function rounded(value: number): number {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(value)) - 1);
  return Math.round(value / step) * step;
}
