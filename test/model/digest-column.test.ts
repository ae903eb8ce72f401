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
