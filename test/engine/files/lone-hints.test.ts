/** Records of inventories that come to nothing are left out before they are put in order, and nothing else changes. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { areHintsVain } from '../../../src/engine/plan/lone-hints.ts';
import { planFiles } from '../../../src/engine/plan/plan-files.ts';
import type { FileRecord } from '../../../src/model/file-record.ts';
import { digestOf, recordOf, sourceOf } from '../../support/records.ts';

interface Written {
  readonly from: 'list' | 'source' | 'combined';
  readonly path: string;
  readonly size: number | null;
}

function recordsOf(written: readonly Written[], more: readonly FileRecord[] = []): FileRecord[] {
  const sources = {
    list: sourceOf('SHA256SUMS'),
    source: sourceOf('models/inventory.json', 'inventory'),
    combined: sourceOf('inventory/combined_inventory.json', 'inventory'),
  };
  const records = written.map(({ from, path, size }, index) =>
    recordOf(path, {
      source: sources[from],
      sha256: from === 'list' ? digestOf(path) : null,
      size,
      line: index + 1,
    }),
  );
  return [...records, ...more];
}

/** What the plan says of each file, and its findings. */
function told(records: FileRecord[]) {
  const { value, findings } = planFiles(records, []);
  const files = value.map((record) => [
    record.path,
    record.size,
    record.source.file,
    record.also.map(({ file }) => file),
  ]);
  return { files, findings: findings.map(({ kind, subject, data }) => [kind, subject, data]) };
}

const written = fc.record({
  from: fc.constantFrom('list', 'source', 'combined', 'source', 'combined'),
  path: fc.constantFrom('a', 'a/b', 'a/b/c', 'd', 'e'),
  size: fc.constantFrom(null, 1, 1, 2),
}) as fc.Arbitrary<Written>;

test('a plan says the same whether hints are left out before or after', () => {
  let vain = 0;
  fc.assert(
    fc.property(fc.array(written, { maxLength: 6 }), (some) => {
      if (areHintsVain(recordsOf(some))) vain += 1;
      // A missing file that an inventory records with a digest keeps all of them until the end.
      const digest = { source: sourceOf('z.json', 'inventory'), sha256: digestOf('z') };
      const kept = recordsOf(some, [recordOf('z', digest)]);
      assert.equal(areHintsVain(kept), false);
      const listed = recordsOf(some, [recordOf('z', { ...digest, source: sourceOf('z.json') })]);
      assert.deepEqual(told(listed), told(kept));
    }),
    { numRuns: 2000 },
  );
  assert.ok(vain > 100, `${vain} plans`);
});
