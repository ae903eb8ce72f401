import assert from 'node:assert/strict';
import process from 'node:process';
import { test } from 'node:test';
import fc from 'fast-check';
import { Digests } from '../../../src/model/digests.ts';
import { detach } from '../../../src/text/detach.ts';
import { anyText } from '../../support/any-text.ts';

test('what is put in comes out again, over the borders of blocks', () => {
  const digests = new Digests();
  const hex = (index: number) => ((index * 2654435761) >>> 0).toString(16).padStart(8, '0').repeat(8);
  for (let index = 0; index < 70_000; index += 1) digests.keep(index, hex(index));
  const borders = [64, 128, 256, 65_536, 65_600].flatMap((border) => [border - 1, border, border + 1]);
  for (const index of [0, 1, ...borders, 69_999]) {
    assert.equal(digests.hex(index), hex(index));
    assert.equal(digests.head(index), Number.parseInt(hex(index).slice(0, 13), 16));
  }
});

test('a digest is known by its record, whichever of the others have one', () => {
  const digests = new Digests();
  const kept = [3, 4, 900, 70_000];
  for (const at of kept) digests.keep(at, `${at}`.padStart(64, '0'));
  for (const at of kept) {
    assert.equal(digests.hex(at), `${at}`.padStart(64, '0'));
    assert.ok(digests.equals(at, `${at}`.padStart(64, '0')));
  }
  for (const at of [0, 5, 899, 70_001]) assert.throws(() => digests.hex(at), /no digest at/);
  assert.throws(() => digests.keep(4, '0'.repeat(64)), /a second digest at 4/);
});

test('sources with few digests take little', () => {
  const before = process.memoryUsage().arrayBuffers;
  const sources = Array.from({ length: 50 }, () => new Digests());
  for (const source of sources) source.keep(0, '0'.repeat(64));
  const few = process.memoryUsage().arrayBuffers - before;
  assert.ok(few < 50 * 8192, `${few} bytes for ${sources.length} digests`);
});

test('any digest, and any text, is kept as it is', () => {
  const digit = fc.constantFrom(...'0123456789abcdef');
  fc.assert(
    fc.property(fc.array(digit, { minLength: 64, maxLength: 64 }), (digits) => {
      const digests = new Digests();
      digests.keep(0, digits.join(''));
      assert.equal(digests.hex(0), digits.join(''));
    }),
  );
  fc.assert(fc.property(anyText(100), (text) => assert.equal(detach(text), text)));
  for (const text of ['\uFEFFa', 'é'.repeat(10_000), '']) assert.equal(detach(text), text);
});
