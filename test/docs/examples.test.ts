/** What README says of the examples. */

import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { checkRepository } from '../../src/node/check-repository.ts';
import { kinds, QUIET } from '../support/repository.ts';

async function check(name: string) {
  const root = join(import.meta.dirname, '../../examples', name);
  return checkRepository(
    { root },
    { cwd: root, run: null, progress: QUIET, signal: new AbortController().signal },
  );
}

test('the consistent example passes, every recorded file verified by its bytes', async () => {
  const report = await check('consistent');
  assert.deepEqual([report.outcome, kinds(report)], ['pass', []]);
  assert.deepEqual([report.summary.matched_by.bytes, report.summary.total_files], [5, 5]);
});

test('the drifted example shows each of its drifts, and no more', async () => {
  const report = await check('drifted');
  assert.equal(report.outcome, 'fail');
  assert.deepEqual(kinds(report), [
    'error entry-differs',
    'error totals-differ',
    'error list-malformed',
    'error checksum-mismatch',
    'error file-missing',
    'warning path-not-portable',
  ]);
});
