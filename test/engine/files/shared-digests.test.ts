/** Which files are said to share a digest, and how many of them are named. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MAX_SHARED, sharedDigests } from '../../../src/engine/plan/shared-digests.ts';
import { digestOf, recordOf } from '../../support/records.ts';

/** A plan of these paths and digests, each on a line of its own. */
function planOf(records: readonly (readonly [string, string | null])[]) {
  return records.map(([path, sha256], index) => recordOf(path, { sha256, line: index + 1 }));
}

const at = (line: number) => ({ file: 'SHA256SUMS', line, column: 1 });

test('files that share a digest are told at the second, with the first, wherever they stand', () => {
  const [x, y] = [digestOf('x'), digestOf('y')];
  const plan = planOf([
    ['a', x],
    ['b', y],
    ['c', null],
    ['d', x],
    ['e', null],
  ]);
  assert.deepEqual(sharedDigests(plan), [
    {
      kind: 'digest-shared',
      subject: 'a',
      location: at(4),
      related: at(1),
      data: { actual: x, paths: ['a', 'd'], files: 2, more: 0 },
      key: x,
    },
  ]);
});

test('of very many digests just those that several have are told', () => {
  const count = 5000;
  const digests = Array.from({ length: count }, (_, index) => digestOf(`${index % (count - 3)}`));
  const shared = sharedDigests(planOf(digests.map((sha256, index) => [`${index}`, sha256])));
  assert.deepEqual(
    shared.map(({ subject, key }) => [subject, key]),
    ['0', '1', '2'].map((name) => [name, digestOf(name)]),
  );
  const alike = Array.from(
    { length: 100 },
    (_, index) => `${'0'.repeat(60)}${String(index % 99).padStart(4, '0')}`,
  );
  assert.deepEqual(
    sharedDigests(planOf(alike.map((sha256, index) => [`${index}`, sha256]))).map(({ subject }) => subject),
    ['0'],
  );
});

test('files without a digest, empty ones and those whose digests only begin alike share nothing', () => {
  const alike = (end: string) => `${'c0ffee'.repeat(10)}abc${end}`;
  for (const pair of [
    [null, null],
    [digestOf(''), digestOf('')],
    [alike('0'), alike('1')],
    ['0'.repeat(64), null],
    [digestOf('x'), digestOf('y')],
  ] as const) {
    const plan = planOf(pair.flatMap((digest, index) => [[`${index}`, digest] as const]));
    assert.deepEqual(sharedDigests(plan), [], `${pair}`);
  }
  assert.deepEqual(sharedDigests([]), []);
});

test('of many digests just those are shared that are there twice', () => {
  const digests = Array.from({ length: 3000 }, (_, index) => digestOf(`${index % 2990}`));
  const found = sharedDigests(planOf(digests.map((digest, index) => [`${index}`, digest] as const)));
  assert.deepEqual(
    found.map(({ data }) => 'paths' in data && data.paths),
    Array.from({ length: 10 }, (_, index) => [`${index}`, `${2990 + index}`]),
  );
});

test('those whose digests only begin as a shared one does are not counted to it', () => {
  const shared = `${'c0ffee'.repeat(10)}abcd`;
  const plan = planOf([
    ['a', shared],
    ['b', `${'c0ffee'.repeat(10)}abce`],
    ['c', shared],
  ]);
  assert.deepEqual(
    sharedDigests(plan).map(({ data }) => data),
    [{ actual: shared, paths: ['a', 'c'], files: 2, more: 0 }],
  );
});

test('five files are named, and the others counted', () => {
  const x = digestOf('x');
  const names = (count: number) => {
    const plan = planOf(Array.from({ length: count }, (_, index) => [`f${index}`, x]));
    return sharedDigests(plan)[0]?.data;
  };
  const first = ['f0', 'f1', 'f2', 'f3', 'f4'];
  for (const files of [2, 5, 6, 9])
    assert.deepEqual(names(files), { actual: x, paths: first.slice(0, files), files, more: 0 });
});

test('the first shared digests have findings of their own, and the last one counts the rest', () => {
  const shared = (digests: number) => {
    const names = Array.from({ length: digests }, (_, index) => `${index}`.padStart(2, '0'));
    const plan = planOf(names.flatMap((name) => ['a', 'b'].map((end) => [`${name}${end}`, digestOf(name)])));
    return sharedDigests(plan);
  };
  const own = shared(MAX_SHARED);
  assert.equal(own.length, MAX_SHARED);
  const more = (count: number) => (shared(count).at(-1)?.data as { more?: number } | undefined)?.more;
  assert.ok(own.every(({ data }) => (data as { more?: number }).more === 0));
  const many = shared(MAX_SHARED + 8);
  assert.equal(many.length, MAX_SHARED + 1);
  assert.equal(many.at(-1)?.subject, '20a');
  assert.deepEqual(many.slice(0, MAX_SHARED), own);
  for (const left of [0, 1, 7]) assert.equal(more(MAX_SHARED + 1 + left), left);
});
