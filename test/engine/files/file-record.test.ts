/** One file's record: what it says by itself, and what it takes over from another of the same file. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isHint } from '../../../src/model/merged-records.ts';
import { placeOfField } from '../../../src/model/record-holders.ts';
import { digestOf, recordOf, sourceOf } from '../../support/records.ts';

test('a digest that only another record has is taken over, with the place that it stands at', () => {
  const record = recordOf('m.bin', { size: 3, source: sourceOf('models.json', 'inventory'), line: 7 });
  // In its own source the digest has another place than in the one that takes it over.
  const other = sourceOf('combined.json', 'inventory');
  other.digests.keep(1, digestOf('something else'));
  record.supply('sha256', recordOf('m.bin', { sha256: digestOf('m'), size: 4, source: other, line: 9 }));
  assert.deepEqual([record.sha256, record.hasDigest, record.size], [digestOf('m'), true, 3]);
  assert.deepEqual(placeOfField(record, 'sha256'), { file: 'combined.json', line: 9, column: 1 });
  assert.deepEqual(placeOfField(record, 'size'), { file: 'models.json', line: 7, column: 1 });
});

test('a size that only another record has is taken over, and the digest stays', () => {
  const record = recordOf('m.bin', { sha256: digestOf('m'), line: 7 });
  const other = { sha256: digestOf('n'), size: 4, source: sourceOf('models.json', 'inventory'), line: 9 };
  record.supply('size', recordOf('m.bin', other));
  assert.deepEqual([record.sha256, record.size], [digestOf('m'), 4]);
  assert.deepEqual(placeOfField(record, 'sha256'), { file: 'SHA256SUMS', line: 7, column: 1 });
  assert.deepEqual(placeOfField(record, 'size'), { file: 'models.json', line: 9, column: 1 });
});

test('a record of an inventory is a hint while nothing stands at its path and it has no digest', () => {
  const source = sourceOf('models.json', 'inventory');
  for (const [found, expected] of [
    [undefined, true],
    [{ is: 'missing' }, true],
    [{ is: 'broken-link', target: 'gone' }, true],
    [{ is: 'file', size: 3 }, false],
    [{ is: 'directory' }, false],
    [{ is: 'outside', target: '/etc' }, false],
    [{ is: 'unreadable', why: 'it is locked' }, false],
  ] as const) {
    const given = found === undefined ? { source } : { source, found };
    assert.equal(isHint(recordOf('m.bin', { size: 3, ...given })), expected, `${found?.is}`);
    assert.equal(isHint(recordOf('m.bin', { sha256: digestOf('m'), ...given })), false, `${found?.is}`);
  }
  // A manifest that names a file expects it.
  assert.equal(isHint(recordOf('m.bin', { size: 3, source: sourceOf('datapackage.json', 'list') })), false);
});
