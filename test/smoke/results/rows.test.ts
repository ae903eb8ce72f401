/** Rows for model_smoke_tests: the text of each format. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { renderCsv, renderNdjson, renderSql, rowsOf, TABLE } from '../../../src/smoke/results/rows.ts';
import { HOSTILE, runOf } from './hostile-rows.ts';

test('a row has an id that is the same for the same result and differs for others', () => {
  const [first, second] = rowsOf(runOf(['a', 'b']));
  assert.match(first?.id ?? '', /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  assert.equal(rowsOf(runOf(['a', 'b']))[0]?.id, first?.id);
  assert.notEqual(first?.id, second?.id);
  assert.notEqual(rowsOf({ ...runOf(['a']), started_at: '2026-11-26T10:00:01.000Z' })[0]?.id, first?.id);
});

test('NDJSON has a line a row, CSV a record, and SQL none without rows', () => {
  const run = runOf(HOSTILE);
  const lines = renderNdjson(run).trimEnd().split('\n');
  assert.deepEqual(
    lines.map((line) => JSON.parse(line) as unknown),
    rowsOf(run),
  );
  assert.equal(
    renderCsv(runOf(['x,"y"\nz']))
      .split('\r\n')[1]
      ?.includes('"x,""y""\nz"'),
    true,
  );
  assert.equal(renderSql(runOf([])), TABLE);
  assert.equal(
    readFileSync(join(import.meta.dirname, '../../../schemas/model_smoke_tests.sql'), 'utf8'),
    TABLE,
  );
});
