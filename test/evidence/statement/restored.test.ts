/** What a check takes from the results of `restore`. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countRestored, resultKey } from '../../../src/evidence/statement/judge-restored.ts';
import { readStatement } from '../../../src/evidence/statement/read-statement.ts';
import type { RestoreStatement, StatedFile } from '../../../src/model/restored.ts';

const A = 'a'.repeat(64);
const B = 'b'.repeat(64);
const HOUR = 3_600_000;
const file = { path: 'm.bin', sha256: A, status: 'restored', from: 'https://h', bytes: 5, seconds: 1.5 };
const good = {
  schema_version: 1,
  tool: { name: 'manifest-drift', version: '1.0.0' },
  generated_at: '2026-11-26T10:01:00.000Z',
  dry_run: false,
  files: [file],
};

function filesOf(more: object): readonly StatedFile[] | string {
  const read = readStatement('r.json', JSON.stringify({ ...good, ...more }));
  if ('problem' in read) return read.problem;
  assert.ok('files' in read);
  return read.files;
}

/** The one file of a result with these fields. */
function read(more: object): StatedFile | undefined {
  const files = filesOf({ files: [{ ...file, ...more }] });
  assert.ok(typeof files !== 'string', String(files));
  return files[0];
}

test('a row is read with its facts', () => {
  assert.deepEqual(read({ resumed_from: 3, attempts: [{ from: 'x', result: 'absent' }, 7, null] }), {
    path: 'm.bin',
    sha256: A,
    result: 'restored',
    from: 'https://h',
    bytes: 5,
    resumed_from: 3,
    seconds: 1.5,
    attempts: 1,
    actual: null,
    why: null,
  });
  const time = readStatement('r.json', JSON.stringify(good));
  assert.equal('time' in time && time.time, Date.parse(good.generated_at));
});

test('numbers that are none are left out', () => {
  for (const odd of [-1, '5', null, undefined, [], true])
    assert.deepEqual(
      [
        read({ bytes: odd })?.bytes,
        read({ resumed_from: odd })?.resumed_from,
        read({ seconds: odd })?.seconds,
      ],
      [null, 0, 0],
      JSON.stringify(odd),
    );
  assert.equal(read({ bytes: 0 })?.bytes, 0);
});

test('of several sources the one that decided is named, with what it has instead', () => {
  const attempts = [
    { from: 'cache', result: 'absent' },
    { from: 'a', result: 'mismatch', sha256: B },
    { from: 'b', result: 'absent' },
  ];
  const of = (status: string, more: object = {}) => {
    const { from, actual, why } = read({ status, from: null, attempts, ...more }) ?? {};
    return [from, actual, why];
  };
  assert.deepEqual(of('mismatch', { why: 'other bytes' }), ['a', B, 'other bytes']);
  assert.deepEqual(of('gone'), ['b', null, null]);
  assert.deepEqual(of('failed'), [null, null, null]);
  assert.deepEqual(of('restored', { from: 'c', why: '' }), ['c', null, null]);
  for (const sha256 of [`${B}0`, `x${B}`, 'b', 7, null])
    assert.equal(of('mismatch', { attempts: [{ from: 'a', result: 'mismatch', sha256 }] })[1], null);
  // A source that has something else speaks only of a result that is a mismatch.
  assert.equal(of('failed', { attempts: [{ from: 'a', result: 'failed', sha256: B }] })[1], null);
});

test('what was left out, or had no recorded digest, says nothing', () => {
  for (const status of ['present', 'skipped', ''])
    assert.deepEqual(filesOf({ files: [{ ...file, status }] }), []);
  assert.deepEqual(filesOf({ files: [{ ...file, sha256: null }] }), []);
  assert.deepEqual(filesOf({ files: [] }), []);
});

test('a dry run, a time that is none, and one malformed row make all of it none', () => {
  const dry = 'it is the result of a dry run, which restores nothing';
  for (const dry_run of [true, null, 'false']) assert.equal(filesOf({ dry_run }), dry);
  assert.equal(filesOf({ generated_at: undefined }), 'it does not say when it was made');
  const rows = [null, 7, {}, { ...file, path: 7 }, { ...file, status: 7 }];
  const digests = [7, undefined, 'a', `${A}0`, `x${A}`, A.toUpperCase()].map((sha256) => ({
    ...file,
    sha256,
  }));
  for (const row of [...rows, ...digests])
    assert.equal(filesOf({ files: [file, row] }), 'row 2 of its files is malformed', JSON.stringify(row));
  for (const more of [{ files: undefined }, { files: {} }, { dry_run: undefined }])
    assert.match(String(filesOf(more)), /not a results file/);
});

test('the newest result that counts is taken, for the digest that was recorded then', () => {
  const now = { time: 1000 * HOUR, maxAge: 10 * HOUR };
  const row = (result: StatedFile['result'], more: Partial<StatedFile> = {}): StatedFile => ({
    ...(read({}) as StatedFile),
    result,
    ...more,
  });
  const statement = (age: number, name: string, ...files: StatedFile[]): RestoreStatement => ({
    file: name,
    time: now.time - age * HOUR,
    files,
  });
  const old = statement(5, 'old', row('restored'), row('gone', { path: 'n.bin' }));
  const young = statement(1, 'young', row('failed'), row('mismatch', { sha256: B }));
  for (const given of [
    [old, young],
    [young, old],
  ]) {
    const { files, uncounted } = countRestored(given, now);
    assert.deepEqual(
      [...files].map(([key, { row, statement }]) => [key, row.result, statement]).sort(),
      [
        [resultKey('m.bin', A), 'failed', 'young'],
        [resultKey('m.bin', B), 'mismatch', 'young'],
        [resultKey('n.bin', A), 'gone', 'old'],
      ].sort(),
    );
    assert.equal(uncounted, 0);
  }
  const late = [
    statement(11, 'too old', row('restored'), row('gone')),
    statement(-1, 'future', row('restored')),
  ];
  assert.deepEqual(countRestored(late, now), { files: new Map(), uncounted: 3 });
  const alike = [statement(1, 'b', row('failed')), statement(1, 'a', row('gone'))];
  for (const given of [alike, alike.toReversed()])
    assert.equal(countRestored(given, now).files.get(resultKey('m.bin', A))?.statement, 'a');
});
