/** How a plan is partitioned into shards, and the digest by which they know that they share one plan. */

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { partitionLoads } from '../../../src/engine/shards/partition.ts';
import { partitionPlan } from '../../../src/engine/shards/partition-plan.ts';
import { digestOfPlan } from '../../../src/engine/shards/plan-digest.ts';
import { Digests } from '../../../src/model/digests.ts';
import { FileRecord } from '../../../src/model/file-record.ts';
import type { Source } from '../../../src/model/record-source.ts';
import { resolveSettings } from '../../../src/settings/settings.ts';
import { sha256 } from '../../support/repository.ts';

/** The rule as it is written down, without a heap. */
function plainly(loads: readonly number[], bins: number) {
  const sums = Array.from({ length: bins }, () => 0);
  const bin = loads.map((load) => {
    const least = sums.indexOf(Math.min(...sums));
    sums[least] = (sums[least] ?? 0) + load;
    return least;
  });
  return { bin, sums };
}

function partitionedLoads(loads: readonly number[], bins: number) {
  const { bin, sums } = partitionLoads(Float64Array.from(loads), bins);
  return { bin: [...bin], sums: [...sums] };
}

describe('loads', () => {
  test('go each to the bin that has least, the lower one on a tie', () => {
    assert.deepEqual(partitionedLoads([5, 4, 3, 3, 1], 3), { bin: [0, 1, 2, 2, 1], sums: [5, 5, 6] });
    assert.deepEqual(partitionedLoads([], 2), { bin: [], sums: [0, 0] });
    const loads = fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 80 });
    fc.assert(
      fc.property(loads, fc.integer({ min: 1, max: 17 }), (given, bins) => {
        const sorted = given.toSorted((a, b) => b - a);
        assert.deepEqual(partitionedLoads(sorted, bins), plainly(sorted, bins));
      }),
    );
  });
});

const MB = 2 ** 20;

function partitioned(sizes: readonly (number | null)[], total: number, digest: string | null = sha256('')) {
  const source: Source = {
    file: 'list',
    is: 'list',
    digests: new Digests(),
    locate: (line) => ({ file: 'list', line, column: 1 }),
  };
  const plan = sizes.map((size, index) => new FileRecord(source, index, `f${index}`, digest, size));
  return Array.from({ length: total }, (_, index) => {
    const { value, counts } = partitionPlan(plan, { index: index + 1, total }, resolveSettings({}), sha256);
    return { paths: value.files.map(({ path }) => path).join(' '), counts, ...value.partition };
  });
}

describe('a plan', () => {
  test('has files of unknown size taken for the mean of the known', () => {
    const [one, two] = partitioned([300 * MB, 100 * MB, null, 200 * MB], 2);
    assert.equal(one?.paths, 'f0 f1');
    assert.equal(two?.paths, 'f2 f3');
    assert.equal(one?.imbalance, 1);
  });

  test('has files of one size partitioned in the order of their paths', () => {
    assert.deepEqual(
      partitioned([7, 7, 7, 7, 7], 2).map(({ paths }) => paths),
      ['f0 f2 f4', 'f1 f3'],
    );
  });

  test('says of each shard which it is, of how many files, and how uneven it is', () => {
    const [one, two] = partitioned([3 * MB, MB, 0], 2);
    const { counts: _, paths: __, settings, plan, ...first } = one ?? assert.fail();
    assert.deepEqual(first, { index: 1, total: 2, fail_on: 'error', all_files: 3, imbalance: 1.463 });
    assert.deepEqual([two?.settings, two?.plan], [settings, plan]);
    assert.match(`${settings} ${plan}`, /^[0-9a-f]{64} [0-9a-f]{64}$/);
    assert.equal(two?.index, 2);
    assert.deepEqual([one?.counts, two?.counts], [{ files: 1 }, { files: 2 }]);
  });

  test('is known by the digest of what it records, whichever shard it is', () => {
    const rows = ['f0', 'f1'].map((path, size) => ({ path, list: 'list', sha256: sha256(''), size }));
    for (const { plan } of partitioned([0, 1], 2)) assert.equal(plan, digestOfPlan(rows, sha256));
    assert.equal(partitioned([0, 1], 2, null)[0]?.plan, digestOfPlan([], sha256));
  });

  test('of files whose sizes nobody knows, or of none, is even', () => {
    for (const one of [
      partitioned([null, null, null, null], 2)[0],
      partitioned([], 2)[0],
      partitioned([1, 2, 3], 2, null)[0],
    ])
      assert.equal(one?.imbalance, 1);
    assert.equal(partitioned([1, 2, 3], 2, null)[0]?.all_files, 0);
  });
});

describe('the digest of a plan', () => {
  const rows = Array.from({ length: 3000 }, (_, index) => ({
    path: `models/${index}.bin`,
    list: 'list',
    sha256: sha256(`${index}`),
    size: index % 3 === 0 ? null : index,
  }));

  test('changes with every path, list, checksum and size of it, and with nothing else', () => {
    const whole = digestOfPlan(rows, sha256);
    assert.equal(digestOfPlan([...rows], sha256), whole);
    for (const place of [0, 1, 1500, 2999]) {
      const row = rows[place] ?? assert.fail();
      for (const other of [{ path: 'x' }, { list: 'x' }, { sha256: sha256('x') }, { size: 7000 }])
        assert.notEqual(digestOfPlan(rows.with(place, { ...row, ...other }), sha256), whole);
      assert.notEqual(digestOfPlan(rows.toSpliced(place, 1), sha256), whole);
      assert.notEqual(digestOfPlan(rows.toSpliced(place, 0, row), sha256), whole);
    }
  });

  test('is made of pieces, none long and not many', () => {
    const lengths: number[] = [];
    digestOfPlan(rows, (text) => {
      lengths.push(text.length);
      return sha256(text);
    });
    assert.ok(lengths.length > 1 && lengths.length < 10, `${lengths.length} pieces`);
    assert.ok(Math.max(...lengths) < 70_000);
  });
});
