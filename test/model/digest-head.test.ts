import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DigestColumn } from '../../src/model/digest-column.ts';
import { digestHead } from '../../src/model/digest-head.ts';
import { sha256 } from '../support/repository.ts';

test('the head of a digest is what a column of digests says of it', () => {
  const column = new DigestColumn(64);
  for (const text of ['', 'a', 'b', 'c']) {
    const hex = sha256(text);
    assert.equal(digestHead(hex), column.head(column.add(hex)));
  }
  assert.equal(digestHead('f'.repeat(64)), 2 ** 52 - 1);
  assert.equal(digestHead('0'.repeat(64)), 0);
});
