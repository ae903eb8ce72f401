/** Reports of shards: each is merged, or refused with a reason. */

import assert from 'node:assert/strict';
import { mergeReports } from '../../../src/engine/shards/merge-reports.ts';
import { readShardReport } from '../../../src/engine/shards/read-shard-report.ts';
import { SettingsError } from '../../../src/model/errors.ts';
import { VERSION } from '../../../src/model/version.ts';
import { countAll } from '../../../src/rules/shared/group.ts';
import { sha256 } from '../../../test/support/repository.ts';
import type { Target } from '../target.ts';

export const SHARDS: Target = {
  name: 'shards',
  maxBytes: 64 * 1024,
  seeds: ['{"schema_version":2,"tool":{"name":"manifest-drift","version":"@VERSION@"}}'],
  words: [
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"',
    'null',
    '0',
    '1',
    '-1',
    '1e99',
    'true',
    '"pass"',
    '"fail"',
    '"error"',
    '"matched"',
    '"missing"',
    '"shard":',
    '"files":[',
    '"findings":[',
    '\n',
  ],
  run(input) {
    // The corpus outlives releases, and only reports of the same version are read any further.
    const text = Buffer.from(input).toString('latin1').replaceAll('@VERSION@', VERSION);
    try {
      const read = readShardReport('1.json', Buffer.from(text, 'latin1'));
      const { shard } = read.report;
      const others = Array.from({ length: Math.min(shard.total, 4) }, (_, index) => ({
        file: `${index + 1}.json`,
        report: { ...read.report, shard: { ...shard, index: index + 1 } },
      }));
      const merged = mergeReports(others, { run: null, now: '2026-11-21T06:00:00.000Z', digest: sha256 });
      const { errors, warnings, notices } = merged.summary;
      assert.equal(countAll(merged.findings), errors + warnings + notices, 'it counts what it lists');
      if (errors > 0) assert.notEqual(merged.outcome, 'pass');
    } catch (error) {
      if (!(error instanceof SettingsError)) throw error;
    }
  },
};
