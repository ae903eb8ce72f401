import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Box, squarify } from '../../../src/reporters/html/squarify.ts';

const weights = fc
  .array(fc.double({ min: 1, max: 1e13, noNaN: true }), { minLength: 1, maxLength: 60 })
  .map((all) => all.sort((a, b) => b - a));
const area = ({ width, height }: Box) => width * height;

test('divides the whole box, by weight, without overlap', () => {
  fc.assert(
    fc.property(
      weights,
      fc.integer({ min: 10, max: 2000 }),
      fc.integer({ min: 10, max: 2000 }),
      (all, width, height) => {
        const box = { x: 3, y: 5, width, height };
        const boxes = squarify(all, box);
        const total = all.reduce((sum, weight) => sum + weight, 0);
        assert.equal(boxes.length, all.length);
        for (const [index, part] of boxes.entries()) {
          assert.ok(Math.abs(area(part) / area(box) - (all[index] ?? 0) / total) < 1e-6);
          assert.ok(part.x >= 3 - 1e-6 && part.y >= 5 - 1e-6);
          assert.ok(part.x + part.width <= 3 + width + 1e-6 && part.y + part.height <= 5 + height + 1e-6);
          for (const other of boxes.slice(0, index)) assert.ok(overlap(part, other) < 1e-3);
        }
      },
    ),
  );
});

test('boxes of equal weights are near to squares', () => {
  for (const { width, height } of squarify(Array(24).fill(1), { x: 0, y: 0, width: 1200, height: 520 }))
    assert.ok(Math.max(width / height, height / width) < 2);
});

function overlap(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > 1e-6 && height > 1e-6 ? width * height : 0;
}
