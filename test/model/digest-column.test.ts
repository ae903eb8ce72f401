import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { DigestColumn } from '../../src/model/digest-column.ts';

test('a digest equals itself and nothing that differs from it in one digit, its case or its length', () => {
  const column = new DigestColumn(64);
  const digests = Array.from({ length: 200 }, (_, index) =>
    createHash('sha256').update(`${index}`).digest('hex'),
  );
  for (const [place, digest] of digests.entries()) assert.equal(column.add(digest), place);
  for (const [place, digest] of digests.entries()) {
    assert.equal(column.hex(place), digest);
    assert.ok(column.equals(place, digest));
    assert.ok(!column.equals(place, digests[place + 1] ?? ''));
    assert.ok(!column.equals(place, digest.toUpperCase()));
    assert.ok(!column.equals(place, digest.slice(1)));
    assert.ok(!column.equals(place, `${digest}0`));
    for (const [at, digit] of [...digest].entries())
      for (const other of [digit === '0' ? '1' : '0', 'g', ':', '/', '`'])
        assert.ok(!column.equals(place, digest.slice(0, at) + other + digest.slice(at + 1)));
  }
});

test('digits of any case are kept in lower case, and what is none is refused', () => {
  const column = new DigestColumn(32);
  const digits = 'fFeEdDcCbBaA99887766554433221100';
  assert.equal(column.hex(column.add(digits)), digits.toLowerCase());
  assert.ok(column.addDigits(Buffer.from(digits), 0));
  assert.equal(column.hex(1), digits.toLowerCase());
  for (const other of [
    digits.slice(8),
    `${digits}00000000`,
    digits.replace('9', 'g'),
    digits.replace('9', '\u0139'),
  ])
    assert.throws(() => column.add(other));
  assert.ok(!column.addDigits(Buffer.from(digits.replace('9', 'g')), 0));
  assert.equal(column.length, 2);
  assert.equal(column.hex(column.add(digits)), digits.toLowerCase());
});

test('the head of a digest is its first 52 bits, also where the first is set', () => {
  const column = new DigestColumn(64);
  for (const start of ['0123456789abc', '80000000fffff', 'fffffffffffff', '7fffffff80000'])
    assert.equal(column.head(column.add(start.padEnd(64, '0'))), Number.parseInt(start, 16));
});
