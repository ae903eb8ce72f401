/** What the documentation says of cost against size follows from what was measured. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { curves } from '../../bench/scale-curves.ts';
import { scalePicture } from '../../scripts/scale-picture.ts';
import {
  bendOf,
  bytesInWords,
  type CurveResult,
  type ScaleResults,
  secondsInWords,
  sizeInWords,
} from '../../scripts/scale-results.ts';

const RESULTS = JSON.parse(
  readFileSync(new URL('../../bench/results/scale.json', import.meta.url), 'utf8'),
) as ScaleResults;

const SIZES = [1000, 10_000, 100_000, 1_000_000, 10_000_000];
const curve = (costOf: (size: number) => number): CurveResult => ({
  ...{ name: 'c', title: 'C', unit: 'files', out_of_memory_at: null },
  points: SIZES.map((size) => ({ size, wall: costOf(size), cpu: costOf(size), peak: size * 100 })),
});

test('a curve bends where the start is half of its cost, and where one more costs more', () => {
  const straight = bendOf(curve((size) => 0.1 + size * 1e-5));
  assert.ok(Math.abs(straight.knee - 11_000) < 100, `${straight.knee}`);
  assert.equal(straight.steeperAt, null);
  assert.ok(Math.abs(straight.cpuEach - 1e-5) < 1e-9 && straight.peakEach === 100);
  const bent = bendOf(curve((size) => 0.1 + size * 1e-5 + Math.max(0, size - 1e6) * 2e-5));
  assert.equal(bent.steeperAt, 10_000_000);
  // A start that costs less than it did is no bend.
  assert.equal(bendOf(curve((size) => 0.1 + size * 1e-5 * (size < 2000 ? 0.1 : 1))).steeperAt, null);
  assert.throws(() => bendOf({ ...curve(() => 1), points: [] }));
});

test('costs are told in units that fit', () => {
  assert.deepEqual([12.34, 0.5, 0.0000123, 4.2e-8].map(secondsInWords), [
    '12.3 s',
    '500 ms',
    '12.3 µs',
    '42.0 ns',
  ]);
  assert.deepEqual([1, 2048, 3.5 * 2 ** 30].map(bytesInWords), ['1.00 B', '2.00 KiB', '3.50 GiB']);
  assert.deepEqual([sizeInWords(30_000, 'files'), sizeInWords(2 ** 28, 'bytes')], ['30,000', '256 MiB']);
});

test('every curve that was measured grows, and is drawn', () => {
  const picture = scalePicture(RESULTS);
  assert.deepEqual(
    RESULTS.curves.map(({ name }) => name),
    curves(false).map(({ name }) => name),
  );
  for (const { title, points } of RESULTS.curves) {
    assert.ok(picture.includes(`>${title}</text>`), title);
    const sizes = points.map(({ size }) => size);
    assert.deepEqual(
      sizes,
      [...sizes].sort((a, b) => a - b),
      title,
    );
    assert.ok((points.at(-1)?.cpu ?? 0) > (points[0]?.cpu ?? 0), title);
  }
  const places = [...picture.matchAll(/(?:cx|cy|x1|y1)="([^"]*)"/g)].map(([, place]) => Number(place));
  assert.ok(places.length > 100 && places.every((place) => place >= 0 && place <= 900));
});
