/** Digests in names of files: off unless asked for; a file that differs is a warning. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { digestInName } from '../../src/formats/name-digests/read.ts';
import { makeRepository, sha256 } from '../support/repository.ts';

const WEIGHTS = 'weights';
const START = sha256(WEIGHTS).slice(0, 8);
const ON = { 'name-digests': 'true' };

const rowsOf = (report: { files: Iterable<{ path: string; status: string; strength?: 'weak' }> }) =>
  [...report.files].map(({ path, status, strength }) => [path, status, strength ?? 'strong']);

test('of names, only hex digits before the extension with a letter among them are digests', () => {
  const start = (name: string) => digestInName(name)?.value ?? null;
  assert.equal(start('a/resnet18-f37072fd.pth'), 'f37072fd');
  assert.equal(start('r50-f37072fd0011aabb.tar.gz'), 'f37072fd0011aabb');
  assert.equal(start(`x-${sha256(WEIGHTS)}.bin`), sha256(WEIGHTS));
  for (const name of [
    'model-20240131.pth',
    'model-F37072FD.pth',
    'model-f37072f.pth',
    'model_f37072fd.pth',
    'f37072fd.pth',
    'model-f37072fd',
    'index-f37072fd.js',
    'page-f37072fd.css.map',
    `x-${'a'.repeat(65)}.bin`,
    'run-6ba7b810-9dad-11d1-80b4-00c04fd430c8.ckpt',
    'a-f37072fd.d/model.pth',
  ])
    assert.equal(digestInName(name), null, name);
});

test('names are no records unless the setting says so', async () => {
  using repository = makeRepository({ 'w/net-deadbeef.pth': WEIGHTS });
  const report = await repository.check();
  assert.deepEqual(report.counts, { 'nothing-to-check': 1 });
});

test('a file that begins as its name says matches with weak strength; one that differs is a warning', async () => {
  using repository = makeRepository({
    [`w/net-${START}.pth`]: WEIGHTS,
    [`w/all-${sha256(WEIGHTS)}.pth`]: WEIGHTS,
    'w/old-deadbeef.pth': WEIGHTS,
    'tests/old-deadbeef.pth': WEIGHTS,
  });
  const report = await repository.check(ON);
  assert.deepEqual(rowsOf(report), [
    [`w/all-${sha256(WEIGHTS)}.pth`, 'matched', 'weak'],
    [`w/net-${START}.pth`, 'matched', 'weak'],
    ['w/old-deadbeef.pth', 'mismatched', 'strong'],
  ]);
  assert.equal(report.outcome, 'pass');
  assert.equal(report.summary.matched_weak, 2);
  const [finding] = [...report.findings].filter(({ kind }) => kind !== 'digest-shared');
  assert.deepEqual(
    [finding?.kind, finding?.severity, finding?.data],
    [
      'checksum-mismatch',
      'warning',
      { algorithm: 'sha256-start', expected: 'deadbeef', actual: START, source: 'file-name' },
    ],
  );
  assert.deepEqual(
    report.manifests.map(({ path, format, recorded, compared }) => [path, format, recorded, compared]),
    [['w', 'name-digests', 3, 3]],
  );
});

test('a whole digest in a name that differs is a warning too', async () => {
  using repository = makeRepository({ [`all-${'ab'.repeat(32)}.pth`]: WEIGHTS });
  const report = await repository.check(ON);
  const [finding] = [...report.findings];
  assert.deepEqual([finding?.kind, finding?.severity], ['checksum-mismatch', 'warning']);
  assert.equal(report.manifests[0]?.path, '.');
});

test('a pointer in such a file is compared, with the start of its digest', async () => {
  const pointer = (digest: string) =>
    `version https://git-lfs.github.com/spec/v1\noid sha256:${digest}\nsize 7\n`;
  using repository = makeRepository({
    [`net-${START}.pth`]: pointer(sha256(WEIGHTS)),
    [`off-${START}.pth`]: pointer('ab'.repeat(32)),
  });
  const report = await repository.check(ON);
  assert.deepEqual(rowsOf(report), [
    [`net-${START}.pth`, 'matched', 'weak'],
    [`off-${START}.pth`, 'mismatched', 'strong'],
  ]);
  const [finding] = [...report.findings];
  assert.deepEqual([finding?.kind, finding?.severity], ['pointer-mismatch', 'warning']);
  assert.partialDeepStrictEqual(finding?.data, { what: 'start', expected: START });
});

test('a list beside it that records another digest is still an error', async () => {
  using repository = makeRepository({
    [`net-${START}.pth`]: WEIGHTS,
    SHA256SUMS: `${'ab'.repeat(32)}  net-${START}.pth\n`,
  });
  const report = await repository.check(ON);
  assert.equal(report.outcome, 'fail');
  assert.equal(report.counts['checksum-mismatch'], 1);
});

test('a name that agrees with nothing beside a list that agrees is a warning', async () => {
  using repository = makeRepository({
    'net-deadbeef.pth': WEIGHTS,
    SHA256SUMS: `${sha256(WEIGHTS)}  net-deadbeef.pth\n`,
  });
  const report = await repository.check(ON);
  const severities = [...report.findings].map(({ kind, severity }) => `${kind} ${severity}`);
  assert.ok(severities.length > 0, 'it is told');
  assert.equal(report.outcome, 'pass');
});
