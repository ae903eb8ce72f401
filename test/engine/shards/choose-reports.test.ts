/** Which reports are those of all shards of one check. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chooseReports } from '../../../src/engine/shards/choose-reports.ts';
import type { ShardReport } from '../../../src/engine/shards/read-shard-report.ts';
import type { RunInfo } from '../../../src/model/report.ts';
import { type Part, partsOf, RUN } from '../../support/shard-reports.ts';

const shardsOf = (total: number) => partsOf(Array.from({ length: total }, () => ({})));

/** The second of two shards as other runs gave it, each in a file of its own, with the first. */
function again(...runs: readonly (Partial<RunInfo> | null)[]): ShardReport[] {
  const [first] = partsOf([{ run: runs[0] === null ? null : RUN }, {}]);
  const others = runs.map((run, place) => {
    const part: Part = { run: run && { ...RUN, ...run } };
    const [, second] = partsOf([{}, part]);
    return { ...(second ?? assert.fail()), file: `run${place}.json` };
  });
  return [first ?? assert.fail(), ...others];
}

const chosen = (reports: readonly ShardReport[]) => chooseReports(reports).map(({ file }) => file);

function refuses(reports: readonly ShardReport[], message: RegExp): void {
  assert.throws(() => chooseReports(reports), { name: 'SettingsError', message });
}

test('each shard is there once, in their order', () => {
  assert.deepEqual(
    chosen(shardsOf(11).toReversed()),
    shardsOf(11).map(({ file }) => file),
  );
});

test('shards that are missing are named, of many the first twenty', () => {
  const numbers = Array.from({ length: 20 }, (_, index) => index + 2).join(', ');
  refuses(shardsOf(2).slice(1), /^1 of 2 shards is missing: 1\. A shard whose job failed/);
  refuses(shardsOf(21).slice(0, 1), new RegExp(`^20 of 21 shards are missing: ${numbers}\\. A shard`));
  refuses(shardsOf(22).slice(0, 1), new RegExp(`^21 of 22 shards are missing: ${numbers} and more\\. A`));
  refuses([], /^There is no report to merge; name the reports of all shards\.$/);
});

test('the last attempt of a run counts, in whichever order the files are given', () => {
  const reports = again({ attempt: 2 }, { attempt: 10 }, { attempt: 1 });
  assert.deepEqual(chosen(reports), ['1.json', 'run1.json']);
  assert.deepEqual(chosen(reports.toReversed()), ['1.json', 'run1.json']);
});

test('a shard twice is refused unless one is surely the later', () => {
  for (const [runs, whose] of [
    [[{}, {}], ' of run "7"'],
    [[null, null], ''],
  ] as const)
    refuses(
      again(...runs),
      new RegExp(`^run0\\.json and run1\\.json are both shard 2 of 2${whose}; leave one out\\.$`),
    );
});

test('reports of other runs and repositories are refused, whatever else they agree in', () => {
  for (const [runs, why] of [
    [[{}, { attempt: 2, id: '8' }], 'run1.json is of another run (8) than 1.json (7).'],
    [[{}, { repository: 'o/fork' }], 'run1.json is of another repository (o/fork) than 1.json (o/r).'],
    [[{}, null], 'run1.json is of another repository (none) than 1.json (o/r).'],
    [[null, { attempt: 2 }], 'run1.json is of another repository (o/r) than 1.json (none).'],
  ] as const)
    refuses(again(...runs), new RegExp(`^${why.replace(/[().]/g, '\\$&')}`));
});

test('a job merges the reports of its own run, repository and commit alone', () => {
  const reports = partsOf([{ run: RUN }, { run: RUN }]);
  const commit = reports[0]?.report.commit ?? assert.fail();
  const own = { repository: 'o/r', run: '7', commit };
  const refusal = (more: Partial<typeof own>, some = reports) => {
    try {
      chooseReports(some, { ...own, ...more });
      return null;
    } catch (error) {
      return error instanceof Error ? error.message.split(', but', 1)[0] : error;
    }
  };
  assert.equal(refusal({}), null);
  assert.equal(chooseReports(reports, { ...own, commit: null }).length, 2);
  assert.equal(refusal({ commit: 'b'.repeat(40) }), `1.json is of commit "${commit}"`);
  assert.equal(refusal({ run: '8' }), '1.json is of run "7"');
  assert.equal(refusal({ repository: 'o/fork' }), '1.json is of repository "o/r"');
  assert.equal(refusal({}, partsOf([{}, {}])), '1.json is of repository "none"');
  assert.equal(
    refusal({}, partsOf([{ run: RUN, commit: null }, { run: RUN }])),
    '1.json is of commit "none"',
  );
});

test('reports of another check are refused, with what is other and the way out', () => {
  const [hex, plan] = ['b'.repeat(64), shardsOf(2)[0]?.report.shard.plan.slice(0, 12)];
  const commit = 'a'.repeat(40);
  for (const [part, message] of [
    [{ commit: hex.slice(24) }, `is of another commit (${'b'.repeat(40)}) than 1.json (${commit}). Merge`],
    [{ commit: null }, `is of another commit (none) than 1.json (${commit}). Merge the reports of one run.`],
    [
      { shard: { total: 3 } },
      'has another number of shards (3) than 1.json (2). Merge the reports of one run.',
    ],
    [
      { shard: { settings: hex } },
      'has other settings (bbbbbbbbbbbb) than 1.json (e3b0c44298fc). Give every shard the same settings.',
    ],
    [
      { shard: { plan: hex } },
      `is of another plan (bbbbbbbbbbbb) than 1.json (${plan}). The jobs read different`,
    ],
  ] as const) {
    const reports = partsOf([{}, part]);
    assert.throws(
      () => chooseReports(reports),
      (error: Error) => error.name === 'SettingsError' && error.message.startsWith(`2.json ${message}`),
      message,
    );
  }
});
