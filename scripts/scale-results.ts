/** What `npm run bench -- scale` measured, and what follows from it. */

import type { Machine } from '../bench/machine.ts';

export interface ScalePoint {
  readonly size: number;
  /** Seconds, of CPU as of the clock. */
  readonly wall: number;
  readonly cpu: number;
  /** Bytes. */
  readonly peak: number;
}

export interface CurveResult {
  readonly name: string;
  readonly title: string;
  readonly unit: string;
  /** The size at which a process of Node with its usual limits ended without memory; null: at none. */
  readonly out_of_memory_at: number | null;
  /** The smallest first. */
  readonly points: readonly ScalePoint[];
}

export interface ScaleResults {
  readonly machine: Machine;
  readonly curves: readonly CurveResult[];
}

export interface Bend {
  /** Below this size the start costs more than what is checked. */
  readonly knee: number;
  /** Seconds of CPU and bytes of memory for each of the unit, at the largest sizes. */
  readonly cpuEach: number;
  readonly peakEach: number;
  /** The first size from which one more costs half as much again as one did before; null: there is none. */
  readonly steeperAt: number | null;
}

/** A cost has to be this much above the smallest before a slope can be told from it. */
const ABOVE_START = 2;
const STEEPER = 1.5;

/** Where a curve bends. Throws where it has fewer than two points. */
export function bendOf({ name, points }: CurveResult): Bend {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined || first === last) throw new Error(`${name} is no curve.`);
  const cpuEach = (last.cpu - first.cpu) / (last.size - first.size);
  const slopes = points.slice(1).map((point, index) => {
    const before = points[index] ?? first;
    return { at: point.size, is: (point.cpu - before.cpu) / (point.size - before.size), cpu: before.cpu };
  });
  const steeper = slopes.find(
    ({ is, cpu }, index) =>
      index > 0 && cpu > ABOVE_START * first.cpu && is > STEEPER * (slopes[index - 1]?.is ?? is),
  );
  return {
    knee: first.cpu / cpuEach,
    cpuEach,
    peakEach: (last.peak - first.peak) / (last.size - first.size),
    steeperAt: steeper?.at ?? null,
  };
}

/** `12.3 µs`. */
export function secondsInWords(seconds: number): string {
  const [value, unit] =
    seconds >= 1
      ? [seconds, 's']
      : seconds >= 1e-3
        ? [seconds * 1e3, 'ms']
        : seconds >= 1e-6
          ? [seconds * 1e6, 'µs']
          : [seconds * 1e9, 'ns'];
  return `${precise(value)} ${unit}`;
}

export function bytesInWords(bytes: number): string {
  const units = ['B', 'KiB', 'MiB', 'GiB', 'TiB'];
  const step = bytes < 1024 ? 0 : Math.min(units.length - 1, Math.floor(Math.log2(bytes) / 10));
  return `${precise(bytes / 1024 ** step)} ${units[step]}`;
}

/** `30,000`, or of bytes `256 MiB`. */
export function sizeInWords(size: number, unit: string): string {
  return unit === 'bytes' ? bytesInWords(size) : Math.round(size).toLocaleString('en');
}

const precise = (value: number) =>
  value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
