/** Files with the name of a manifest that are empty or too large: told, and no reason to pass. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Report } from '../../src/model/report.ts';
import { listOf, makeRepository } from '../support/repository.ts';

const EMPTY = ['croissant.json', 'data/a.csv.dvc', 'ro-crate-metadata.json', 'datapackage.json'];
const told = (report: Report) =>
  [...report.findings]
    .filter(({ kind }) => kind === 'manifest-unread')
    .map(({ subject, severity }) => `${severity} ${subject}`);

function largeRegistry(): string {
  const files = Array.from({ length: 160_000 }, (_, index) => ({
    path: `w/${index}.bin`,
    sha256: 'ab'.repeat(32),
    size: index,
  }));
  return JSON.stringify({ files });
}

test('an empty file with the name of a manifest is a notice', async () => {
  using repository = makeRepository({
    ...Object.fromEntries(EMPTY.map((path) => [path, ''])),
    'a.bin': 'a',
    SHA256SUMS: listOf({ 'a.bin': 'a' }),
  });
  const report = await repository.check();
  assert.deepEqual(told(report), EMPTY.map((path) => `notice ${path}`).sort());
  assert.equal(report.outcome, 'pass');
});

test('an empty manifest alone leaves nothing to check', async () => {
  using repository = makeRepository({ 'croissant.json': '' });
  const report = await repository.check();
  assert.deepEqual([report.outcome, report.counts['nothing-to-check']], ['fail', 1]);
});

test('a registry that is too large is a warning, and alone leaves nothing to check', async () => {
  using repository = makeRepository({ 'models/manifest.json': largeRegistry() });
  const report = await repository.check();
  assert.deepEqual(told(report), ['warning models/manifest.json']);
  assert.deepEqual([report.outcome, report.counts['nothing-to-check']], ['fail', 1]);
  assert.deepEqual(
    report.manifests.map(({ path, unread }) => [path, unread]),
    [['models/manifest.json', 'too-large']],
  );
});

test('large data with such a name is nothing to tell of', async () => {
  using repository = makeRepository({
    'models/manifest.json': JSON.stringify({ rows: Array.from({ length: 3_000_000 }, (_, index) => index) }),
    'a.bin': 'a',
    SHA256SUMS: listOf({ 'a.bin': 'a' }),
  });
  const report = await repository.check();
  assert.deepEqual([...report.findings], []);
});
