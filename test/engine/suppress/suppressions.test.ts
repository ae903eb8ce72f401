/** Which entry of the config suppresses a finding, without a run. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Suppressions } from '../../../src/engine/suppress/suppressions.ts';
import { SettingsError } from '../../../src/model/errors.ts';
import type { Suppression } from '../../../src/model/suppression.ts';

const NOW = '2026-11-27T10:00:00.000Z';
const entry = (path: string, more: Partial<Suppression> = {}): Suppression => ({
  kind: 'file-missing',
  path,
  reason: 'known',
  expires: '2027-01-01',
  actual: null,
  location: { file: '.manifest-drift.yaml', line: 1, column: 1 },
  ...more,
});

/** The place of the entry that suppresses a missing file, or one of another kind. */
function placeOf(
  entries: readonly Suppression[],
  subject: string,
  { kind = 'file-missing', actual = null }: { kind?: string; actual?: string | null } = {},
): number | null {
  return Suppressions.on(NOW, entries).of({ kind, subject }, () => actual);
}

test('an entry suppresses its kind at its path, and nothing else', () => {
  const entries = [entry('m/a.bin')];
  assert.equal(placeOf(entries, 'm/a.bin'), 0);
  for (const subject of ['m/a.bi', 'm/a.bin2', 'a.bin', 'm', ''])
    assert.equal(placeOf(entries, subject), null, subject);
  assert.equal(placeOf(entries, 'm/a.bin', { kind: 'checksum-mismatch' }), null);
  assert.equal(placeOf([], 'm/a.bin'), null);
});

test('a pattern suppresses what it matches, of its kind', () => {
  const entries = [entry('m/*.bin'), entry('**/old/**')];
  assert.equal(placeOf(entries, 'm/a.bin'), 0);
  assert.equal(placeOf(entries, 'x/old/y/z'), 1);
  for (const subject of ['m/a.txt', 'm/b/a.bin', 'n/a.bin', 'm/older/a'])
    assert.equal(placeOf(entries, subject), null, subject);
  assert.equal(placeOf(entries, 'm/a.bin', { kind: 'checksum-mismatch' }), null);
  assert.equal(placeOf([entry('m/[1].bin')], 'm/[1].bin'), 0, 'a file that is named like the pattern');
});

test('the first of several is taken, with wildcards or without', () => {
  const [plain, wild] = [entry('m/a.bin'), entry('m/*')];
  assert.equal(placeOf([plain, wild], 'm/a.bin'), 0);
  assert.equal(placeOf([wild, plain], 'm/a.bin'), 0);
  assert.equal(placeOf([entry('n/*'), plain, wild], 'm/a.bin'), 1);
  assert.equal(placeOf([entry('n/a.bin'), entry('m/*.txt'), plain], 'm/a.bin'), 2);
});

test('one that names what was found suppresses that alone', () => {
  for (const path of ['m/a.bin', 'm/*']) {
    const entries = [entry(path, { actual: 'sha256:1' })];
    assert.equal(placeOf(entries, 'm/a.bin', { actual: 'sha256:1' }), 0, path);
    for (const actual of ['sha256:2', null])
      assert.equal(placeOf(entries, 'm/a.bin', { actual }), null, path);
    assert.equal(placeOf(entries, 'n/a.bin', { actual: 'sha256:1' }), null, path);
  }
});

test('one whose day is over suppresses nothing, and its row says so', () => {
  const entries = [entry('a', { expires: '2026-11-26' }), entry('a', { expires: '2026-11-27' })];
  assert.equal(placeOf(entries, 'a'), 1);
  const { rows } = Suppressions.on(NOW, entries);
  assert.deepEqual(
    rows.map(({ status, findings }) => [status, findings]),
    [
      ['expired', 0],
      ['active', 0],
    ],
  );
});

test('what an entry suppresses is counted in its row', () => {
  const suppressions = Suppressions.on(NOW, [entry('a'), entry('b*')]);
  for (const subject of ['a', 'b1', 'b2', 'c'])
    suppressions.count({ kind: 'file-missing', subject }, () => null);
  suppressions.of({ kind: 'file-missing', subject: 'a' }, () => null);
  assert.deepEqual(
    suppressions.rows.map(({ findings }) => findings),
    [1, 2],
  );
});

test('patterns that take too long together are refused', () => {
  const slow = `${'*a'.repeat(40)}b`;
  const suppressions = Suppressions.on(NOW, [entry(slow)]);
  const subject = 'a'.repeat(4000);
  const name = { kind: 'file-missing', subject };
  assert.throws(() => {
    for (let round = 0; round < 10_000; round += 1) suppressions.count(name, () => null);
  }, SettingsError);
});
