import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { partitionPlan } from '../../../src/engine/shards/partition-plan.ts';
import { Digests } from '../../../src/model/digests.ts';
import { FileRecord } from '../../../src/model/file-record.ts';
import type { Source } from '../../../src/model/record-source.ts';
import { resolveSettings } from '../../../src/settings/settings.ts';
import { findings, listOf, makeRepository, sha256 } from '../../support/repository.ts';

const SOURCE: Source = {
  file: 'list',
  is: 'list',
  digests: new Digests(),
  locate: () => ({ file: 'list', line: 1, column: 1 }),
};
const SETTINGS = resolveSettings({});

/** Records in the order of their paths; a null digest is a file that nothing is recorded of. */
function planOf(sizes: readonly (number | null)[], digest: string | null = sha256('')): FileRecord[] {
  return sizes.map((size, index) => {
    const record = new FileRecord(SOURCE, index, `f${String(index).padStart(7, '0')}`, digest, size);
    record.found = { is: 'file', size: 1 };
    return record;
  });
}

function partitioned(plan: readonly FileRecord[], total: number) {
  return Array.from({ length: total }, (_, index) =>
    partitionPlan(plan, { index: index + 1, total }, SETTINGS, sha256),
  );
}

const pathsIn = (plan: readonly FileRecord[]) => plan.map(({ path }) => path);
const sumOf = (plan: readonly FileRecord[]) => plan.reduce((sum, { size }) => sum + (size ?? 0), 0);

describe('the partition', () => {
  const sizes = fc.array(fc.option(fc.nat({ max: 2 ** 40 }), { nil: null }), { maxLength: 60 });

  test('gives each file to one shard, in the order of the plan', () => {
    fc.assert(
      fc.property(sizes, fc.integer({ min: 1, max: 12 }), (all, total) => {
        const plan = planOf(all);
        const parts = partitioned(plan, total).map(({ value }) => pathsIn(value.files));
        for (const part of parts) assert.deepEqual(part, [...part].sort());
        assert.deepEqual(parts.flat().sort(), pathsIn(plan));
      }),
    );
  });

  test('does not look at what is on the disk, and so all jobs agree', () => {
    fc.assert(
      fc.property(sizes, fc.integer({ min: 1, max: 12 }), (all, total) => {
        const plan = planOf(all);
        const before = partitioned(plan, total);
        for (const record of plan) record.found = { is: 'missing' };
        const after = partitioned(plan, total);
        assert.deepEqual(
          after.map(({ value }) => [pathsIn(value.files), value.partition]),
          before.map(({ value }) => [pathsIn(value.files), value.partition]),
        );
      }),
    );
  });

  test('is even: by size where sizes are recorded, else by count', () => {
    const mixed = planOf(Array.from({ length: 400 }, (_, index) => 2 ** (10 + (index % 20))));
    const loads = partitioned(mixed, 8).map(({ value }) => sumOf(value.files));
    assert.ok(Math.max(...loads) <= (1.01 * sumOf(mixed)) / 8, `${loads}`);
    const unknown = partitioned(planOf(Array.from({ length: 22 }, () => null)), 4);
    assert.deepEqual(
      unknown.map(({ value }) => value.files.length),
      [6, 6, 5, 5],
    );
    const empty = partitioned(planOf(Array.from({ length: 8 }, () => 0)), 4);
    assert.deepEqual(
      empty.map(({ value }) => value.files.length),
      [2, 2, 2, 2],
      'opening a file costs too',
    );
  });

  test('tells how uneven it is', () => {
    const [one] = partitioned(planOf([2 ** 40, 1, 1, 1]), 4);
    assert.equal(one?.value.partition.imbalance, 4);
    assert.deepEqual(one?.counts, { files: 1 });
  });

  test('of a file without a checksum depends on nothing but its path', () => {
    const plan = planOf([1, 2, 3, 4, 5, 6, 7, 8], null);
    const parts = partitioned(plan, 3).map(({ value }) => pathsIn(value.files));
    assert.deepEqual(parts.flat().sort(), pathsIn(plan));
    assert.ok(parts.every((part) => part.length > 0));
    const [one] = plan;
    const alone = partitioned(one ? [one] : [], 3).map(({ value }) => pathsIn(value.files));
    for (const [index, [path]] of alone.entries()) if (path) assert.ok(parts[index]?.includes(path));
  });

  test('takes no notice of jobs, time and root in the digest of the settings', () => {
    const digestOf = (given: object) =>
      partitionPlan([], { index: 1, total: 2 }, resolveSettings(given), sha256).value.partition.settings;
    assert.equal(digestOf({ root: 'x', concurrency: '3', 'time-budget': '3s', shard: '1/2' }), digestOf({}));
    assert.notEqual(digestOf({ 'missing-files': 'ignore' }), digestOf({}));
  });
});

describe('a shard', () => {
  for (const [value, why] of [
    ['0/4', '"0/4"'],
    ['5/4', '"5/4"'],
    ['a/b', '"a/b"'],
    ['1/257', '"1/257"'],
    ['-1/4', '"-1/4"'],
    ['1/4/2', '"1/4/2"'],
    ['1', '"1"'],
  ] as const) {
    test(`that is ${value} is refused, with what is allowed`, () => {
      assert.throws(() => resolveSettings({ shard: value }), {
        name: 'SettingsError',
        message: `shard: ${why} is not I/N, shard I of N, with I from 1 to N and N at most 256 (\`1/4\` to \`4/4\`), or none.`,
      });
    });
  }

  test('plans the same whichever of the recorded files are there', async () => {
    const entry = { name: 'a', path: 'models/a.bin', size_bytes: 7 };
    const files = {
      'inventory/combined_inventory.json': { models: [entry], datasets: [] },
      'models/inventory.json': { models: [entry] },
      'models/checksums.sha256': listOf({ 'models/a.bin': 'content', 'models/b.bin': 'b' }),
    };
    using without = makeRepository(files);
    using beside = makeRepository({ ...files, 'models/a.bin': 'content', 'models/b.bin': 'b' });
    const [gone, there] = [await without.check({ shard: '1/2' }), await beside.check({ shard: '1/2' })];
    assert.equal(gone.shard?.plan, there.shard?.plan);
    assert.deepEqual(
      [...gone.files].map(({ path }) => path),
      [...there.files].map(({ path }) => path),
    );
    assert.deepEqual(findings(there), []);
  });
});
