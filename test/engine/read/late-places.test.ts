/** Places of records that take a while to find are looked for only when they are shown. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeFile } from '../../../src/engine/judge/describe-file.ts';
import { recordsOf } from '../../../src/engine/read/manifest-records.ts';
import { Descriptors } from '../../../src/model/descriptors.ts';
import { foundLocation } from '../../../src/model/location.ts';
import { manifest } from '../../../src/model/manifest.ts';

test('of missing files the place in a document is found when it is asked for', () => {
  const descriptors = new Descriptors();
  for (const path of ['a', 'b']) descriptors.add({ path, digests: [] });
  const asked: unknown[] = [];
  const [, record] = recordsOf(
    manifest({
      file: 'manifest.json',
      format: { name: 'registry', version: null },
      base: { is: 'open', onTie: 'root' },
      descriptors,
      locate: (place) => {
        asked.push(place);
        return { file: 'manifest.json', line: 7, column: 3 };
      },
    }),
  );
  assert.ok(record);
  record.conclude({ status: 'missing', evidence: 'none' });
  const found = describeFile(record, () => 'error');
  assert.equal(found?.location?.file, 'manifest.json');
  assert.deepEqual(asked, []);
  assert.deepEqual(foundLocation(found?.location ?? null), { file: 'manifest.json', line: 7, column: 3 });
  assert.deepEqual(asked, [{ is: 'descriptor', index: 1 }]);
});
