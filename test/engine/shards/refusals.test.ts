/** What is not the whole of one check is never merged. */

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { mergeReports } from '../../../src/engine/shards/merge-reports.ts';
import { readShardReport } from '../../../src/engine/shards/read-shard-report.ts';
import type { Report, RunInfo } from '../../../src/model/report.ts';
import { shardByPath } from '../../../src/model/shard.ts';
import { renderJson } from '../../../src/reporters/json.ts';
import { listOf, makeRepository, sha256 } from '../../support/repository.ts';
import { RUN, findingOf as sampleOf } from '../../support/shard-reports.ts';

type Json = Record<string, unknown>;
type Change = (report: Json) => void;

const contents = { 'models/a.bin': 'a', 'models/b.bin': 'b', 'models/c.bin': 'c' };
using repository = makeRepository({
  'inventory/combined_inventory.json': { models: [], datasets: [] },
  ...contents,
  'models/checksums.sha256': listOf(contents),
});
const shards = await Promise.all(
  [1, 2, 3].map(async (index) => textOf(await repository.check({ shard: `${index}/3` }))),
);

function textOf(report: Report): string {
  return [...renderJson(report)].join('');
}

function merge(texts: readonly string[]): Report {
  const reports = texts.map((text, index) => readShardReport(`${index + 1}.json`, Buffer.from(text)));
  return mergeReports(reports, { run: null, now: '2026-11-21T06:00:00.000Z', digest: sha256 });
}

/** The shards' reports with one of them changed; the second unless said otherwise. */
function changed(change: Change, place = 1): string[] {
  return shards.map((text, index) => {
    const report = JSON.parse(text) as Json;
    if (index === place) change(report);
    return JSON.stringify(report);
  });
}

function refuses(texts: readonly string[], message: RegExp): void {
  assert.throws(() => merge(texts), { name: 'SettingsError', message });
}

const shardIn = (report: Json) => report.shard as Json;
const rowsIn = (report: Json) => report.files as { path: string; recorded: Json; status: string }[];

describe('merging', () => {
  test('takes the reports as they are, in any order', () => {
    assert.equal(merge(shards).outcome, 'pass');
    assert.equal(merge(shards.toReversed()).summary.matched, 3);
  });

  test('refuses when a shard is missing', () => {
    refuses(shards.slice(1), /^1 of 3 shards is missing: 1\./);
    refuses(shards.slice(2), /^2 of 3 shards are missing: 1, 2\./);
    refuses([], /^There is no report to merge/);
  });

  test('refuses a shard twice, unless a later attempt of its run replaces it', () => {
    refuses([...shards, shards[1] ?? ''], /^2\.json and 4\.json are both shard 2 of 3; leave one out\./);
    const again = (run: RunInfo, status: string) =>
      changed((report) => {
        report.run = run;
        const [row] = rowsIn(report);
        if (row && status !== 'matched') {
          row.status = status;
          report.findings = [sampleOf('file-unreadable', row.path as string)];
          report.summary = { ...(report.summary as Json), [status]: 1, matched: 0, errors: 1 };
        }
      })[1] ?? '';
    const [first, , third] = [0, 1, 2].map(
      (place) =>
        changed((report) => {
          report.run = RUN;
        }, place)[place],
    );
    const texts = [
      first ?? '',
      again(RUN, 'unreadable'),
      again({ ...RUN, attempt: 2 }, 'matched'),
      third ?? '',
    ];
    assert.equal(merge(texts).summary.matched, 3);
    assert.equal(merge(texts.toReversed()).summary.matched, 3);
    refuses([first ?? '', again(RUN, 'matched'), again(RUN, 'matched'), third ?? ''], /both shard 2/);
  });

  for (const [what, change, message] of [
    [
      'another commit',
      (report) => Object.assign(report, { commit: 'b'.repeat(40) }),
      /^2\.json is of another commit \(b{40}\) than 1\.json \(none\)/,
    ],
    [
      'another plan',
      (report) => Object.assign(shardIn(report), { plan: 'b'.repeat(64) }),
      /^2\.json is of another plan/,
    ],
    [
      'other settings',
      (report) => Object.assign(shardIn(report), { settings: 'b'.repeat(64) }),
      /^2\.json has other settings \(b{12}\) than 1\.json/,
    ],
    [
      'another number of shards',
      (report) => Object.assign(shardIn(report), { total: 4 }),
      /^2\.json has another number of shards \(4\) than 1\.json \(3\)/,
    ],
    [
      'another version of the tool',
      (report) => Object.assign(report.tool as Json, { version: '0.0.9' }),
      /^2\.json was made by manifest-drift 0\.0\.9, schema version 2; /,
    ],
    [
      'another schema version',
      (report) => Object.assign(report, { schema_version: 0 }),
      /^2\.json was made by manifest-drift [\d.]+, schema version 0; /,
    ],
    [
      'a whole check',
      (report) => Object.assign(report, { shard: null }),
      /^2\.json is the report of a whole check/,
    ],
    [
      'a check that could not run',
      (report) => Object.assign(report, { outcome: 'error', error: 'no\nroot', shard: null }),
      /^2\.json says that its check could not run: "no\\nroot"/,
    ],
    ['a shard beyond its total', (report) => Object.assign(shardIn(report), { index: 9 }), /^2\.json/],
    [
      'an unknown field',
      (report) => Object.assign(report, { extra: 1 }),
      /^2\.json is no report of manifest-drift: its top level must NOT have additional properties/,
    ],
    [
      'an unknown kind of finding',
      (report) =>
        Object.assign(report, {
          findings: [findingOf('new-kind')],
          summary: { ...(report.summary as Json), errors: 1 },
        }),
      /^2\.json contradicts itself: it has a finding of the unknown kind "new-kind"/,
    ],
    [
      'a stage that would paint the terminal',
      (report) =>
        Object.assign(report, {
          stages: [{ name: '\u001B[2J', status: 'pass', counts: {}, note: null, duration_ms: 0 }],
        }),
      /^2\.json is no report .*\/stages\/0\/name/,
    ],
    [
      'a file less, with all counts to match',
      (report) => {
        rowsIn(report).pop();
        Object.assign(report, {
          summary: { ...(report.summary as Json), total_files: rowsIn(report).length },
        });
      },
      /^The files of all shards together are not the files of their plan/,
    ],
    [
      'a file less than it counts',
      (report) => rowsIn(report).pop(),
      /^2\.json contradicts itself: it counts 1 file and lists 0/,
    ],
    [
      'a suppressed finding less than it counts',
      (report) => Object.assign(report, { summary: { ...(report.summary as Json), suppressed: 1 } }),
      /^2\.json contradicts itself: it counts 1 suppressed finding and lists 0/,
    ],
    [
      'a finding that nothing suppresses',
      (report) =>
        Object.assign(report, {
          suppressed: [{ ...findingOf('file-missing'), suppression: 0, reason: 'x', expires: '2099-12-31' }],
          summary: { ...(report.summary as Json), suppressed: 1 },
        }),
      /^2\.json contradicts itself: it has a finding that nothing suppresses/,
    ],
    [
      'a file twice',
      (report) => {
        const [row] = rowsIn(report);
        if (row) rowsIn(report).push(row);
        Object.assign(report, { summary: { ...(report.summary as Json), total_files: 2 } });
      },
      /^2\.json contradicts itself: its file "models\/[abc]\.bin" is out of order or listed twice/,
    ],
    [
      'another recorded digest, with the file to match',
      (report) => {
        const [row] = rowsIn(report) as unknown as { recorded: Json; actual: Json }[];
        for (const values of [row?.recorded, row?.actual])
          Object.assign(values ?? {}, { sha256: 'b'.repeat(64) });
      },
      /^The files of all shards together/,
    ],
    [
      'another recorded digest',
      (report) => Object.assign(rowsIn(report)[0]?.recorded ?? {}, { sha256: 'b'.repeat(64) }),
      /^2\.json contradicts itself: its file "models\/[abc]\.bin" is matched, but its digests differ/,
    ],
    [
      'another digest in a file that is said to match',
      (report) =>
        Object.assign((rowsIn(report)[0] as unknown as { actual: Json }).actual, { sha256: 'f'.repeat(64) }),
      /^2\.json contradicts itself: its file "models\/[abc]\.bin" is matched, but its digests differ/,
    ],
    [
      'a mismatch that no finding tells',
      (report) => Object.assign(rowsIn(report)[0] ?? {}, { status: 'mismatched' }),
      /^2\.json contradicts itself: its file "models\/[abc]\.bin" is mismatched, but no finding says so/,
    ],
    [
      'a file of another shard',
      (report) => {
        const path = ['x', 'y', 'z', 'u', 'v', 'w'].find((name) => shardByPath(name, 3) !== 2);
        Object.assign(rowsIn(report)[0] ?? {}, { path, recorded: { sha256: null, size_bytes: null } });
      },
      /^2\.json lists a file that is not its shard's/,
    ],
  ] as const satisfies readonly (readonly [string, Change, RegExp])[]) {
    test(`refuses ${what}`, () => refuses(changed(change), message));
  }

  test('refuses what was cut off, is no JSON or no text', () => {
    const [first = '', second = '', third = ''] = shards;
    for (const length of [0, 1, 500, second.length - 3])
      refuses(
        [first, second.slice(0, length), third],
        /^2\.json is not valid JSON; it may have been cut off/,
      );
    refuses([first, '[]', third], /^2\.json was made by something else, schema version undefined/);
    refuses([first, '7', third], /^2\.json is no report of manifest-drift/);
    assert.throws(() => readShardReport('x.json', Uint8Array.of(0x7b, 0xff)), {
      message: /^x\.json:1 cannot be read: /,
    });
  });

  test('does not collect a million mistakes of a hostile report', () => {
    const hostile = JSON.stringify({
      ...JSON.parse(shards[1] ?? ''),
      files: Array.from({ length: 200_000 }, () => 1),
    });
    const before = process.memoryUsage().heapUsed;
    refuses([hostile], /\/files\/0 must be object/);
    assert.ok(process.memoryUsage().heapUsed - before < 100e6);
  });
});

function findingOf(kind: string) {
  return {
    kind,
    severity: 'error',
    count: 1,
    data: {},
    message: 'm',
    subject: 's',
    location: null,
    related: null,
    expected: null,
    actual: null,
    fingerprint: 'a'.repeat(32),
  };
}
