import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PointerMismatch } from '../../../src/rules/pointer-mismatch.ts';
import { EMPTY_COMBINED, findings, kinds, makeRepository, sha256 } from '../../support/repository.ts';

const LIST = 'data/checksums.sha256';
const BASE = {
  'inventory/combined_inventory.json': EMPTY_COMBINED,
  '.dvc/config': '',
  [LIST]: `${sha256('x')}  data/a.csv\n`,
};
const SETTINGS = { checksums: LIST };
const out = (path: string, more = '') => `outs:\n- md5: ${'0'.repeat(32)}\n  path: ${path}\n${more}`;

test('a file with a recorded digest is missing, whatever DVC says of it', async () => {
  for (const files of [
    { 'data/a.csv.dvc': out('a.csv') },
    { 'data.dvc': `outs:\n- md5: ${'0'.repeat(32)}.dir\n  nfiles: 3\n  path: data\n` },
    { 'data/a.csv.dvc': `wdir: ..\n${out('data/a.csv')}` },
    {
      'dvc.lock': `schema: '2.0'\nstages:\n  prepare:\n    cmd: x\n    ${out('data/a.csv').replaceAll('\n', '\n    ')}\n`,
    },
  ]) {
    using repository = makeRepository({ ...BASE, ...files });
    const report = await repository.check(SETTINGS);
    assert.deepEqual(kinds(report), ['error file-missing'], Object.keys(files)[0]);
    assert.deepEqual([report.summary.missing, report.summary.matched], [1, 0]);
  }
});

test('the size that DVC records is compared, and an entry that a list records is told once', async () => {
  const entry = { name: 'a', path: 'data/a.csv', size_bytes: 8, sha256: sha256('x'), version: '1.0.0' };
  using repository = makeRepository({
    ...BASE,
    'data/a.csv.dvc': out('a.csv', '  size: 7\n'),
    'datasets/inventory.json': [entry],
    'inventory/combined_inventory.json': { datasets: [entry] },
  });
  const report = await repository.check(SETTINGS);
  assert.deepEqual(kinds(report), ['error pointer-mismatch']);
  const { what, expected, actual } = (findings(report)[0]?.data ?? {}) as Partial<PointerMismatch>;
  assert.deepEqual([what, expected, actual], ['size', '8', '7']);
});

test('hostile or foreign .dvc files excuse nothing', async () => {
  for (const text of [
    out('../a.csv'),
    out('/data/a.csv'),
    out('b.csv'),
    'outs: &a [*a]\n',
    'outs: {',
    '',
    `wdir: ../..\n${out('data/a.csv')}`,
    '\0\xff',
    `outs:\n- path: [a.csv]\n`,
    // Nested keys, which would take the parser minutes.
    `${'? '.repeat(500)}a\n`,
    `${'? - '.repeat(500)}a\n`,
    `${'{'.repeat(500)}a${'}: b'.repeat(500)}\n`,
  ]) {
    using repository = makeRepository({ ...BASE, 'data/a.csv.dvc': text });
    const report = await repository.check(SETTINGS);
    const about = findings(report).filter(({ subject }) => subject === 'data/a.csv');
    assert.deepEqual(
      about.map(({ severity, kind }) => `${severity} ${kind}`),
      ['error file-missing'],
      text,
    );
  }
});
