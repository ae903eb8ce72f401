/** Reading the report of one shard, which may be anything. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readShardReport, type ShardReport } from '../../../src/engine/shards/read-shard-report.ts';
import type { Finding } from '../../../src/model/finding.ts';
import { VERSION } from '../../../src/model/version.ts';
import { sha256 } from '../../support/repository.ts';
import {
  findingOf,
  type Part,
  partsOf,
  rowOf,
  SUPPRESSION,
  suppressedOf,
} from '../../support/shard-reports.ts';

function read(value: unknown): ShardReport {
  return readShardReport('x.json', Buffer.from(JSON.stringify(value)));
}

function reportOf(part: Part) {
  const [one] = partsOf([part, {}]);
  return one?.report ?? assert.fail();
}

function refuses(value: unknown, message: string): void {
  assert.throws(
    () => read(value),
    (error: Error) => {
      assert.equal(error.name, 'SettingsError');
      assert.equal(error.message, message);
      return true;
    },
  );
}

const AGAIN = "make that shard's report again, and download it whole.";

test('a report is read as it was written', () => {
  const findings = (['error', 'warning', 'warning', 'notice', 'notice', 'notice'] as const).map(
    (severity, place) => findingOf('checksum-mismatch', 'bcdefg'.charAt(place), severity),
  );
  const none = { sha256: null, size_bytes: null };
  const hex = sha256('other');
  const report = reportOf({
    findings,
    suppressed: [suppressedOf(findingOf('file-missing', 'g'), 0)],
    suppressions: [{ ...SUPPRESSION, findings: 1 }],
    counts: { 'checksum-mismatch': 6 },
    summary: { errors: 1, warnings: 2, notices: 3 },
    files: [
      rowOf('0', { list: 'other' }),
      rowOf('a', { actual: none, status: 'missing', evidence: 'none' }),
      rowOf('b', { actual: { sha256: hex, size_bytes: 1 }, status: 'mismatched' }),
      rowOf('c', { actual: { sha256: sha256('c'), size_bytes: 2 }, status: 'mismatched' }),
      rowOf('d', { recorded: none, actual: { sha256: null, size_bytes: 4 }, status: 'unverified' }),
    ],
  });
  assert.deepEqual(read(report), { file: 'x.json', report });
});

test('a million rows need not hold what they have recorded twice', () => {
  const [row] = [...read(reportOf({ files: [rowOf('a')] })).report.files];
  assert.ok(row);
  assert.equal(row.actual, row.recorded);
});

test('the last shard is one of them', () => {
  const [, last] = partsOf([{}, {}]);
  assert.equal(read(last?.report).report.shard.index, 2);
  for (const shard of [null, { ...reportOf({}).shard, index: 3 }])
    refuses(
      { ...reportOf({}), shard },
      'x.json is the report of a whole check; only reports of checks with a shard can be merged. Leave it out.',
    );
});

test('what another tool or version made is refused, with what made it', () => {
  const ours = `this is manifest-drift ${VERSION}, which reads version 2 of its own. Use one version in all jobs.`;
  const by = (tool: string, schema: string) =>
    `x.json was made by ${tool}, schema version ${schema}; ${ours}`;
  const report = reportOf({});
  const tool = (version: unknown) => ({ ...report, tool: { name: 'manifest-drift', version } });
  refuses(tool('9.0.0'), by('manifest-drift 9.0.0', '2'));
  refuses(tool('9'.repeat(50)), by(`manifest-drift ${'9'.repeat(40)}`, '2'));
  refuses(tool(9), by('something else', '2'));
  refuses({ ...report, tool: null }, by('something else', '2'));
  refuses({ ...report, schema_version: 1 }, by(`manifest-drift ${VERSION}`, '1'));
  refuses({ schema_version: 'x'.repeat(50) }, by('something else', `"${'x'.repeat(39)}`));
  refuses({}, by('something else', 'undefined'));
});

test('what is no report is refused, with what is wrong and where', () => {
  const start = 'x.json is no report of manifest-drift';
  for (const value of [null, 7, 'text']) refuses(value, `${start}; ${AGAIN}`);
  const report = reportOf({});
  for (const extra of [{ extra: 1 }, { lists: [] }])
    refuses({ ...report, ...extra }, `${start}: its top level must NOT have additional properties; ${AGAIN}`);
  refuses({ ...report, files: [7] }, `${start}: /files/0 must be object; ${AGAIN}`);
  const long = `/counts/${'k'.repeat(300)}`.slice(0, 200);
  refuses({ ...report, counts: { ['k'.repeat(300)]: 0 } }, `${start}: ${long} must be >= 1; ${AGAIN}`);
  assert.throws(() => readShardReport('x.json', Buffer.from('{')), {
    name: 'SettingsError',
    message: `x.json is not valid JSON; it may have been cut off: ${AGAIN}`,
  });
  assert.throws(() => readShardReport('x.json', Uint8Array.of(0x7b, 0x0a, 0xff)), {
    name: 'SettingsError',
    message: new RegExp(`^x\\.json:2 cannot be read: .+; ${AGAIN}$`),
  });
});

test('a check that could not run is refused, with its own words', () => {
  const report = { ...reportOf({ outcome: 'error', complete: false }), shard: null };
  const way = 'fix that and run the shard again.';
  refuses({ ...report, error: 'no root' }, `x.json says that its check could not run: "no root"; ${way}`);
  refuses({ ...report, error: null }, `x.json says that its check could not run: ""; ${way}`);
});

test('a report has to list what it counts, in order and each once', () => {
  const missing = findingOf('file-missing', 'a');
  const unknown: Finding = { ...missing, kind: 'new-kind' };
  const other = 'the data of its finding about "a" is not what its message says';
  for (const [part, why] of [
    [{ files: [rowOf('a')], summary: { total_files: 2 } }, 'it counts 2 files and lists 1'],
    [{ files: [rowOf('a')], summary: { total_files: 0 } }, 'it counts 0 files and lists 1'],
    [{ findings: [missing] }, 'it counts 0 findings and lists 1'],
    [{ findings: [missing], summary: { errors: 1, notices: 2 } }, 'it counts 3 findings and lists 1'],
    [{ findings: [missing], summary: { errors: 1, warnings: 1 } }, 'it counts 2 findings and lists 1'],
    [{ findings: [missing], summary: { warnings: 1 } }, 'it counts 0 errors and lists 1'],
    [{ summary: { suppressed: 1 } }, 'it counts 1 suppressed finding and lists 0'],
    [{ files: [rowOf('b'), rowOf('a')] }, 'its file "a" is out of order or listed twice'],
    [{ files: [rowOf('a'), rowOf('b'), rowOf('b')] }, 'its file "b" is out of order or listed twice'],
    [
      { suppressed: [suppressedOf(missing, 1)], suppressions: [SUPPRESSION] },
      'it has a finding that nothing suppresses',
    ],
    [{ findings: [{ ...missing, message: 'm' }], summary: { errors: 1 } }, other],
    [{ findings: [{ ...missing, expected: 'x' }], summary: { errors: 1 } }, other],
    [{ findings: [{ ...missing, data: {} }], summary: { errors: 1 } }, other],
    [{ findings: [unknown], summary: { errors: 1 } }, 'it has a finding of the unknown kind "new-kind"'],
    [
      { suppressed: [suppressedOf(unknown, 0)], suppressions: [SUPPRESSION] },
      'it has a finding of the unknown kind "new-kind"',
    ],
  ] as const satisfies readonly (readonly [Part, string])[])
    refuses(reportOf(part), `x.json contradicts itself: ${why}; ${AGAIN}`);
});
