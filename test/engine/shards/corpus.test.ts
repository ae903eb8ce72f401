/** The reports that the fuzzer changes are whole themselves; else every change of them would be refused at once. */

import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { readShardReport } from '../../../src/engine/shards/read-shard-report.ts';
import { VERSION } from '../../../src/model/version.ts';

const FOLDER = join(import.meta.dirname, '../../corpus/shards');

test('the reports of the corpus are read', () => {
  const names = globSync('report-*.json', { cwd: FOLDER });
  assert.equal(names.length, 3);
  for (const name of names) {
    const text = readFileSync(join(FOLDER, name), 'utf8').replaceAll('@VERSION@', VERSION);
    assert.doesNotThrow(() => readShardReport(name, Buffer.from(text)), name);
  }
});
