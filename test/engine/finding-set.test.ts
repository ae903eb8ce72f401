/** How findings are graded, counted, put in order and told apart. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FindingSet } from '../../src/engine/finding-set.ts';
import { Suppressions } from '../../src/engine/suppress/suppressions.ts';
import type { Severity, UngradedFinding } from '../../src/model/finding.ts';
import type { Suppression } from '../../src/model/suppression.ts';
import type { FindingKind } from '../../src/rules/index.ts';
import '../../src/rules/index.ts';
import { sha256 } from '../support/repository.ts';

const PLACE = { file: 'list', line: 1, column: 1 };

const dataOf = (actual: string) => ({ algorithm: 'sha256', expected: '1', actual, source: 'manifest' });

const finding = (subject: string, more: Partial<UngradedFinding> = {}): UngradedFinding => ({
  kind: 'checksum-mismatch',
  data: dataOf('2'),
  subject,
  ...more,
});

const suppression = (path: string): Suppression => ({
  kind: 'checksum-mismatch',
  path,
  actual: null,
  reason: `${path} is known`,
  expires: '2099-12-31',
  location: PLACE,
});

async function setOf(
  findings: readonly UngradedFinding[],
  suppress: readonly Suppression[] = [],
  severities: Partial<Record<FindingKind, Severity>> = {},
): Promise<FindingSet> {
  const suppressions = await Suppressions.on('2026-11-21T06:00:00.000Z', suppress);
  const set = new FindingSet(severities, suppressions, sha256);
  set.add(findings);
  await set.putInOrder();
  return set;
}

const shown = (set: FindingSet) =>
  [...set].map(({ severity, kind, subject }) => `${severity} ${kind} ${subject}`);
const actuals = (set: FindingSet) => [...set].map(({ actual }) => actual);
const fingerprints = (set: FindingSet) => [...set].map(({ fingerprint }) => fingerprint);

test('errors come before warnings and notices, and kinds in the order of the catalogue', async () => {
  const set = await setOf(
    [
      finding('notice', { severity: 'notice' }),
      finding('changed', { kind: 'file-changed' }),
      finding('b'),
      finding('stale', { kind: 'combined-stale' }),
      finding('a'),
    ],
    [],
    { 'file-changed': 'warning' },
  );
  assert.deepEqual(shown(set), [
    'error checksum-mismatch a',
    'error checksum-mismatch b',
    'warning file-changed changed',
    'warning combined-stale stale',
    'notice checksum-mismatch notice',
  ]);
  assert.equal(set.length, 5);
  assert.deepEqual([set.countBy('error'), set.countBy('warning'), set.countBy('notice')], [2, 2, 1]);
  assert.deepEqual(set.countsByKind(), { 'combined-stale': 1, 'checksum-mismatch': 3, 'file-changed': 1 });
});

test('within a kind they stand by subject, then place, then key, then message, however they came', async () => {
  const at = (line: number, column = 1, file = 'list') => ({ location: { file, line, column } });
  const inOrder: readonly Partial<UngradedFinding>[] = [
    { location: null, key: 'a' },
    { key: 'b' },
    at(9, 9, 'a'),
    at(1, 0, 'list'),
    at(1, 2),
    { ...at(1, 3), key: '' },
    { ...at(1, 3), key: 'a', data: dataOf('a') },
    { ...at(1, 3), key: 'a', data: dataOf('b') },
    { ...at(1, 3), key: 'b' },
    at(2, 1),
    at(10, 1),
    at(0, 0, 'z'),
  ];
  const findings = ['x', 'y'].flatMap((subject) =>
    inOrder.map((more, place) => finding(subject, { data: dataOf(`${place}`), ...more })),
  );
  const expected = findings.map(({ data }) => (data as { actual: string }).actual);
  for (let turn = 0; turn < findings.length; turn += 1) {
    const turned = [...findings.slice(turn), ...findings.slice(0, turn)];
    assert.deepEqual(actuals(await setOf(turned)), expected);
    assert.deepEqual(actuals(await setOf(turned.reverse())), expected);
  }
});

test('what is added after a walk finds its place in the next', async () => {
  const set = await setOf([finding('b')]);
  assert.deepEqual([...set].length, 1);
  set.add([finding('a')]);
  assert.deepEqual(shown(set), ['error checksum-mismatch a', 'error checksum-mismatch b']);
});

test('findings about files stand between the others by their subject, once each', async () => {
  const set = await setOf([finding('d'), finding('b', { data: dataOf('first') })]);
  const items = ['a', 'b', 'c', '', 'e', 'f'];
  set.derive(items, (subject) =>
    subject === ''
      ? null
      : finding(subject, subject === 'f' ? { severity: 'warning' } : { data: dataOf('later') }),
  );
  assert.deepEqual(
    [...set].map(({ subject, actual, severity }) => `${severity} ${subject} ${actual}`),
    [
      'error a later',
      'error b first',
      'error b later',
      'error c later',
      'error d 2',
      'error e later',
      'warning f 2',
    ],
  );
  assert.deepEqual([set.length, set.countBy('error'), set.countBy('warning')], [7, 6, 1]);
});

test('what is suppressed stands apart, with why and until when, and is not counted', async () => {
  const set = await setOf(
    [finding('a'), finding('b'), finding('c')],
    [suppression('z'), suppression('b'), suppression('[be]')],
  );
  set.derive(['d', 'e'], (subject) => finding(subject));
  assert.deepEqual(
    [...set].map(({ subject }) => subject),
    ['a', 'c', 'd'],
  );
  assert.deepEqual([set.length, set.countBy('error'), set.countsByKind()['checksum-mismatch']], [3, 3, 3]);
  assert.equal(set.suppressed.length, 2);
  assert.deepEqual(
    [...set.suppressed].map(({ subject, suppression, reason, expires }) => [
      subject,
      suppression,
      reason,
      expires,
    ]),
    [
      ['b', 1, 'b is known', '2099-12-31'],
      ['e', 2, '[be] is known', '2099-12-31'],
    ],
  );
});

test('an error is what is graded as one and is not suppressed', async () => {
  const set = await setOf([], [suppression('b')], { 'file-changed': 'warning' });
  assert.ok(set.isError(finding('a')));
  assert.ok(!set.isError(finding('b')));
  assert.ok(!set.isError(finding('a', { severity: 'notice' })));
  assert.ok(!set.isError(finding('a', { kind: 'file-changed' })));
  assert.deepEqual([set.length, set.suppressed.length], [0, 0], 'nothing was added by asking');
});

test('a fingerprint says what is wrong, not where it stands or what it was last time', async () => {
  const [plain = ''] = fingerprints(await setOf([finding('a')]));
  assert.match(plain, /^[0-9a-f]{32}$/);
  const moved = finding('a', { data: dataOf('4'), location: PLACE });
  assert.deepEqual(fingerprints(await setOf([moved], [], { 'checksum-mismatch': 'notice' })), [plain]);
  for (const other of [finding('b'), finding('a', { kind: 'file-changed' }), finding('a', { key: 'key' })])
    assert.notDeepEqual(fingerprints(await setOf([other])), [plain]);
});

test('a fingerprint is the same in every version, so that what was known before is known again', async () => {
  assert.deepEqual(fingerprints(await setOf([finding('a')])), ['eec8ec6b5b8d65ab38977a3950352cab']);
  assert.deepEqual(fingerprints(await setOf([finding('a', { key: 'key' }), finding('a', { key: 'key' })])), [
    'eec172068ff91990e7e24fd2f8f610b8',
    'eecb50103d7d0b1daf603773bee9ddad',
  ]);
});

test('of the same thing twice, each has a fingerprint of its own, which stays where others come and go', async () => {
  const twin = (line: number) => finding('a', { key: 'twin', location: { ...PLACE, line } });
  const [first, second, third] = fingerprints(await setOf([twin(1), twin(2), twin(3)]));
  assert.equal(new Set([first, second, third]).size, 3);
  const set = await setOf([twin(4), twin(9), finding('a', { key: 'other' }), finding('b', { key: 'twin' })]);
  const again = fingerprints(set);
  assert.equal(new Set(again).size, 4);
  assert.ok(again.includes(first ?? '') && again.includes(second ?? ''));
  assert.ok(!again.includes(third ?? ''));
  assert.deepEqual(fingerprints(set), again, 'the same in each walk');
});

test('what has no key is one thing, however often it is told', async () => {
  const [first, second] = fingerprints(await setOf([finding('a'), finding('a')]));
  assert.equal(first, second);
});
