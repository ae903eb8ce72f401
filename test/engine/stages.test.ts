/** How stages are run, timed and told, in a whole check and in its parts. */

import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { FindingSet } from '../../src/engine/finding-set.ts';
import { type StageResult, Stages } from '../../src/engine/stages.ts';
import { Suppressions } from '../../src/engine/suppress/suppressions.ts';
import type { UngradedFinding } from '../../src/model/finding.ts';
import type { Shard } from '../../src/model/shard.ts';
import '../../src/rules/index.ts';
import { sha256 } from '../support/repository.ts';

let now: number;
let begun: string[];
let findings: FindingSet;

beforeEach(async () => {
  now = 1000;
  begun = [];
  findings = new FindingSet({}, await Suppressions.on('2026-11-21T06:00:00.000Z', []), sha256);
});

function stagesOf(shard: Shard | null): Stages {
  const clock = { now: () => '', elapsed: () => now };
  return new Stages(findings, clock, { stage: (name) => begun.push(name), hashed() {} }, shard);
}

const finding = (more: Partial<UngradedFinding> = {}): UngradedFinding => ({
  kind: 'list-missing',
  data: { input: 'checksums', suggestion: null },
  subject: 'a',
  ...more,
});

const result = (more: Partial<StageResult<number>> = {}): StageResult<number> => ({
  value: 7,
  findings: [finding()],
  counts: { files: 1 },
  ...more,
});

test('a whole check runs every stage, and takes its findings, its time and its answer', async () => {
  const stages = stagesOf(null);
  for (const [place, run] of (['run', 'once', 'each'] as const).entries()) {
    const value = await stages[run](run, async () => {
      now += 20.4;
      return result();
    });
    assert.equal(value, 7);
    assert.equal(findings.length, place + 1);
  }
  const row = { status: 'fail', counts: { files: 1 }, note: null, duration_ms: 20 };
  assert.deepEqual(stages.rows, [
    { name: 'run', ...row },
    { name: 'once', ...row },
    { name: 'each', ...row },
  ]);
  assert.deepEqual(begun, ['run', 'once', 'each']);
});

test('a later shard leaves to the first what is about everything, and says so', async () => {
  const stages = stagesOf({ index: 2, total: 3 });
  assert.equal(await stages.run('run', () => result()), 7, 'it needs the value');
  assert.equal(await stages.once('once', () => assert.fail('it does not need this')), undefined);
  assert.equal(findings.length, 0);
  assert.equal(await stages.each('each', () => result({ findings: [] })), 7);
  const left = { status: 'skip', counts: {}, note: 'reported by the first shard', duration_ms: 0 };
  assert.deepEqual(stages.rows, [
    { name: 'run', ...left },
    { name: 'once', ...left },
    { name: 'each', status: 'pass', counts: { files: 1 }, note: null, duration_ms: 0 },
  ]);
  assert.deepEqual(begun, ['run', 'each']);
});

test('the first shard speaks for all', async () => {
  const stages = stagesOf({ index: 1, total: 3 });
  await stages.run('run', () => result());
  await stages.once('once', () => result());
  assert.deepEqual(
    stages.rows.map(({ status }) => status),
    ['fail', 'fail'],
  );
  assert.equal(findings.length, 2);
});

test('a stage fails by an error that it finds or that its files come to, and by no other', async () => {
  findings.add([finding()]);
  const stages = stagesOf(null);
  for (const [more, hasFailed, status] of [
    [{ findings: [] }, undefined, 'pass'],
    [{ findings: [] }, false, 'pass'],
    [{ findings: [] }, true, 'fail'],
    [{ findings: [finding({ severity: 'warning' })] }, false, 'pass'],
    [{ findings: [finding()] }, false, 'fail'],
    [{ findings: [], skipped: true }, false, 'skip'],
    [{ findings: [finding({ severity: 'warning' })], skipped: true }, undefined, 'skip'],
    [{ findings: [finding()], skipped: true }, undefined, 'fail'],
    [{ findings: [], skipped: true }, true, 'fail'],
  ] as const) {
    await stages.each('files', () => result(more), hasFailed === undefined ? undefined : () => hasFailed);
    assert.equal(stages.rows.at(-1)?.status, status, JSON.stringify([more, hasFailed]));
  }
});

test('a clock that was put back makes no time negative', async () => {
  const stages = stagesOf(null);
  await stages.each('files', () => {
    now -= 500;
    return result();
  });
  assert.equal(stages.rows[0]?.duration_ms, 0);
});
