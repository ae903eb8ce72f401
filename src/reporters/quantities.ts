import { countOf, grouped } from '../text/plural.ts';

/** Sizes and times for people. */

const UNITS = ['bytes', 'KiB', 'MiB', 'GiB', 'TiB', 'PiB'];

/** `17 bytes`, `1.5 GiB`: powers of 1024, one digit behind the point. */
export function sizeOf(bytes: number): string {
  if (bytes === 1) return '1 byte';
  let power = Math.min(UNITS.length - 1, bytes < 1 ? 0 : Math.floor(Math.log2(bytes) / 10));
  // 1023.99 KiB would be rounded to 1024.0 KiB.
  if (power > 0 && power < UNITS.length - 1 && bytes / 1024 ** power >= 1023.95) power += 1;
  return `${(bytes / 1024 ** power).toFixed(power === 0 ? 0 : 1)} ${UNITS[power]}`;
}

/** `45 s`, `3 min`, `2 h 5 min`: rounded up, since nobody minds being done early. */
export function timeOf(seconds: number): string {
  const whole = Math.ceil(seconds);
  if (whole < 100) return `${whole} s`;
  const minutes = Math.ceil(whole / 60);
  if (minutes < 100) return `${minutes} min`;
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

const CELLS = 16;

/** `[####............]` for a quarter; `share` of the whole. */
export function barOf(share: number): string {
  const cells = Math.floor(Math.min(1, share) * CELLS);
  return `[${'#'.repeat(cells)}${'.'.repeat(CELLS - cells)}]`;
}

export interface Amount {
  readonly files: number;
  readonly bytes: number;
}

/** `3 of 12 files, 1.0 GiB of 30.0 GiB, 512.0 MiB/s, 58 s left`; `bytesPerSecond` 0 is not known. */
export function howFar(done: Amount, total: Amount, bytesPerSecond: number): string {
  const parts = [
    `${grouped(done.files)} of ${countOf(total.files, 'file')}`,
    `${sizeOf(done.bytes)} of ${sizeOf(total.bytes)}`,
  ];
  if (bytesPerSecond > 0) {
    parts.push(`${sizeOf(bytesPerSecond)}/s`);
    const left = Math.max(0, total.bytes - done.bytes) / bytesPerSecond;
    if (left > 0) parts.push(`${timeOf(left)} left`);
  }
  return parts.join(', ');
}
