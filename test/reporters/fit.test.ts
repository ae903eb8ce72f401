/** As many rows as there is room for. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fit, utf8Bytes, utf16Units } from '../../src/reporters/fit.ts';

const HEAD = 'head ';
const rowsOf = (rows: number) => HEAD + 'é'.repeat(rows);

test('the text has as many rows as fit, and no more are tried than need be', () => {
  for (const most of [0, 1, 2, 7, 64]) {
    for (let limit = 0; limit <= HEAD.length + most + 1; limit += 1) {
      let tries = 0;
      const text = fit(limit, utf16Units, most, (rows) => {
        tries += 1;
        return rowsOf(rows);
      });
      const room = Math.min(most, limit - HEAD.length);
      assert.equal(text, room < 0 ? null : rowsOf(room), `${most} rows in ${limit}`);
      assert.ok(tries <= 8, `${tries} tries for ${most} rows`);
      if (room === most) assert.equal(tries, 1);
    }
  }
});

test('job summaries are counted in bytes, issues in characters', () => {
  assert.equal(utf8Bytes('é\u{1f600}'), 6);
  assert.equal(utf16Units('é\u{1f600}'), 3);
  assert.equal(fit(9, utf8Bytes, 5, rowsOf), rowsOf(2));
});
