/** Every promise of the threat model, and every one of the pages on trust, names a test that is there. */

import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

const DOCS = join(import.meta.dirname, '../../docs');

/** The rows of the table below a heading. */
function rowsBelow(page: string, heading: string): string[] {
  const [, text = ''] = readFileSync(join(DOCS, page), 'utf8').split(`\n## ${heading}\n`);
  const [section = ''] = text.split('\n## ');
  return section
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(2);
}

/** The tests that a row names by a link, or by a reference to those of the row above. */
function testsIn(row: string): string[] {
  return [...row.matchAll(/\]\((\.\.\/test\/[^)]+\.test\.ts)\)/g)].map(([, path = '']) => path);
}

test('each promise of the threat model names a test that is there', () => {
  const rows = rowsBelow('threat-model.md', 'What is promised');
  assert.ok(rows.length > 10);
  for (const row of rows) {
    const tests = testsIn(row);
    assert.ok(tests.length > 0, row);
    for (const path of tests) assert.ok(existsSync(join(DOCS, path)), path);
  }
});

for (const heading of ['Only reads', 'Containment and races', 'Faults']) {
  test(`each promise on trust under "${heading}" names a test that is there`, () => {
    const rows = rowsBelow('trust.md', heading);
    assert.ok(rows.length > 5);
    for (const row of rows) {
      assert.ok(testsIn(row).length > 0 || /\b(the same|as above|the two tests above)\b/.test(row), row);
      for (const path of testsIn(row)) assert.ok(existsSync(join(DOCS, path)), path);
    }
    assert.ok(testsIn(rows[0] ?? '').length > 0, 'the first names one itself');
  });
}
