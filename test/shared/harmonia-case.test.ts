/** Harmonia's own files, where they are at hand beside the checkout. */

import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { findings, makeRepository } from '../support/repository.ts';

const CASE = join(import.meta.dirname, '../../../shared/cases/harmonia');
const skip = existsSync(CASE) ? false : `no ../shared/cases/harmonia beside the checkout`;

test('Harmonia itself', { skip }, async () => {
  const text = (name: string) => readFileSync(join(CASE, name), 'utf8');
  const smoke = JSON.parse(text('reports/smoke_report_20251202T182524Z.json')) as {
    results: { path: string; sha256: string }[];
  };
  using repository = makeRepository({
    'inventory/combined_inventory.json': text('inventory/combined_inventory.json'),
    'datasets/inventory.json': text('datasets/inventory.json'),
    'models/checksums.sha256': smoke.results.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join(''),
  });
  const report = await repository.check();
  const errors = findings(report).filter(({ severity }) => severity === 'error');
  assert.deepEqual(report.counts['inventory-missing'], 1);
  assert.deepEqual(
    errors.map(({ kind }) => kind),
    [...Array(6).fill('file-missing'), 'inventory-missing'],
  );
  assert.ok(
    findings(report, 'path-not-portable').some(({ message }) =>
      message.includes('path-prefix to C:/repos/harmonia'),
    ),
  );
  assert.deepEqual([report.counts['entry-differs'], report.counts['totals-differ']], [undefined, undefined]);

  repository.write({
    'inventory/combined_inventory.json': text('inventory/combined_inventory.example.json'),
  });
  assert.equal((await repository.check()).counts['digest-placeholder'], 1);
});
