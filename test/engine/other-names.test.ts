/** A recorded name that can mean two files by more than its base: an encoded name, a sidecar, a Unicode normal form. */

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { listOf, sha256 } from '../support/repository.ts';
import { type Change, reportOf, told } from './protection/cases.ts';

const hex = sha256('w');
const NFC = 'data/\u00e9.bin';
const NFD = 'data/e\u0301.bin';
const BAG = { 'bag/bagit.txt': 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n' };

const croissant = (contentUrl: string) =>
  JSON.stringify({
    '@type': 'sc:Dataset',
    conformsTo: 'http://mlcommons.org/croissant/1.1',
    name: 'd',
    distribution: [{ '@type': 'cr:FileObject', '@id': 'a', contentUrl, sha256: hex }],
  });

async function said(before: Record<string, string>, change: Change = {}) {
  const given = { settings: { 'combined-inventory': 'none', baseline: 'none' } };
  return told(await reportOf(before, change, given), 'path-ambiguous');
}

describe('the file that was meant is changed, and a copy lies where its name can lead', () => {
  const cases: [what: string, manifest: Record<string, string>, meant: string, copy: string][] = [
    ['at the name in the other normal form', { SHA256SUMS: `${hex}  ${NFD}\n` }, NFC, NFD],
    ['the same the other way round', { SHA256SUMS: `${hex}  ${NFC}\n` }, NFD, NFC],
    [
      'the same of an inventory',
      {
        'models/inventory.json': JSON.stringify({
          models: [{ name: 'm', version: '1', path: NFD, sha256: hex }],
        }),
      },
      NFC,
      NFD,
    ],
    [
      'at the path in a sidecar',
      { 'models/w.bin.sha256': `${hex}  build/w.bin\n` },
      'models/w.bin',
      'build/w.bin',
    ],
    ['below it', { 'models/w.bin.sha256': `${hex}  build/w.bin\n` }, 'models/w.bin', 'models/build/w.bin'],
    [
      'at the encoded name in a Croissant file',
      { 'd/croissant.json': croissant('a%20b.csv') },
      'd/a b.csv',
      'd/a%20b.csv',
    ],
    ['at the decoded one', { 'd/croissant.json': croissant('a%20b.csv') }, 'd/a%20b.csv', 'd/a b.csv'],
    [
      'at the decoded name in a bag',
      { ...BAG, 'bag/manifest-sha256.txt': `${hex}  data/50%25.bin\n` },
      'bag/data/50%25.bin',
      'bag/data/50%.bin',
    ],
  ];
  for (const [what, manifest, meant, copy] of cases) {
    test(what, async () => {
      const before = { ...manifest, [meant]: 'w' };
      assert.deepEqual(await said(before), []);
      const [found, ...others] = await said(before, { write: { [meant]: 'evil', [copy]: 'w' } });
      assert.match(found ?? '', /^error path-ambiguous /);
      assert.deepEqual(others, []);
      assert.deepEqual(await said(before, { write: { [copy]: 'w' } }), [], 'two copies');
    });
  }
});

test('a relative address in a Croissant file is a path as it is written, or else decoded', async () => {
  for (const path of ['d/a b.csv', 'd/a%20b.csv']) {
    const before = { 'd/croissant.json': croissant('a%20b.csv'), [path]: 'w' };
    const report = await reportOf(before, {}, { settings: { 'combined-inventory': 'none' } });
    assert.deepEqual(
      [...report.files].map((row) => `${row.path} ${row.status}`),
      [`${path} matched`],
    );
  }
});

describe('no ambiguity', () => {
  test('two names that differ in their normal form alone, each with its record', async () => {
    assert.deepEqual(
      await said({ SHA256SUMS: listOf({ [NFC]: 'w', [NFD]: 'v' }), [NFC]: 'w', [NFD]: 'v' }),
      [],
    );
  });

  test('an encoded name in a bag, and what it is decoded to, each with its record', async () => {
    const list = `${hex}  data/50%25.bin\n${sha256('v')}  data/50%2525.bin\n`;
    const files = { 'bag/data/50%.bin': 'w', 'bag/data/50%25.bin': 'v' };
    assert.deepEqual(await said({ ...BAG, 'bag/manifest-sha256.txt': list, ...files }), []);
  });
});

test('a sidecar is of the file beside it, and a copy at the path that it has changes nothing', async () => {
  const before = { 'models/w.bin.sha256': `${hex}  build/w.bin\n`, 'models/w.bin': 'w' };
  const report = await reportOf(
    before,
    { write: { 'build/w.bin': 'w' } },
    { settings: { 'combined-inventory': 'none' } },
  );
  assert.deepEqual([report.outcome, report.findings], ['pass', []]);
});

describe('a Croissant file that encodes its addresses', () => {
  const dataset = (files: Readonly<Record<string, string>>) =>
    JSON.stringify({
      '@type': 'sc:Dataset',
      conformsTo: 'http://mlcommons.org/croissant/1.1',
      name: 'd',
      distribution: Object.entries(files).map(([contentUrl, content]) => ({
        '@type': 'cr:FileObject',
        '@id': contentUrl,
        contentUrl,
        sha256: sha256(content),
      })),
    });
  const settings = { 'combined-inventory': 'none' };
  const both = { 'a%20b.csv': 'w', 'a%2520b.csv': 'v' };
  const files = { 'd/a b.csv': 'w', 'd/a%20b.csv': 'v' };
  const all = (report: Awaited<ReturnType<typeof reportOf>>) => ({
    outcome: report.outcome,
    rows: [...report.files].map((row) => `${row.path} ${row.status}`),
    told: [...report.findings].map(({ severity, kind, subject }) => `${severity} ${kind} ${subject}`),
  });
  const of = async (before: Record<string, string>, change: Change = {}) =>
    all(await reportOf(before, change, { settings }));

  test('records both of two files of which one is called as the other is encoded', async () => {
    const { outcome, rows, told } = await of({ 'd/croissant.json': dataset(both), ...files });
    assert.deepEqual([outcome, rows, told], ['pass', ['d/a b.csv matched', 'd/a%20b.csv matched'], []]);
  });

  test('in any order, and three of them', async () => {
    const three = { 'a%252520b.csv': 'u', 'a%2520b.csv': 'v', 'a%20b.csv': 'w' };
    const { outcome, told } = await of({
      'd/croissant.json': dataset(three),
      ...files,
      'd/a%2520b.csv': 'u',
    });
    assert.deepEqual([outcome, told], ['pass', []]);
  });

  test('and one that writes such names as they are', async () => {
    const names = { 'd/a%20b.csv': 'w', 'd/a%2520b.csv': 'v' };
    const { outcome, rows, told } = await of({ 'd/croissant.json': dataset(both), ...names });
    assert.deepEqual([outcome, told], ['pass', []]);
    assert.deepEqual(rows, ['d/a%20b.csv matched', 'd/a%2520b.csv matched']);
  });

  test('names the right one of two where it is missing', async () => {
    const { outcome, told } = await of({ 'd/croissant.json': dataset(both), 'd/a%20b.csv': 'v' });
    assert.deepEqual([outcome, told], ['fail', ['error file-missing d/a b.csv']]);
  });

  test('each change of either is told', async () => {
    for (const path of Object.keys(files)) {
      const { outcome, told } = await of({ 'd/croissant.json': dataset(both), ...files, [path]: 'evil' });
      assert.deepEqual([outcome, told], ['fail', [`error checksum-mismatch ${path}`]]);
    }
  });

  test('a second file that is recorded with it', async () => {
    const before = { 'd/croissant.json': dataset({ 'a%20b.csv': 'w' }), 'd/a b.csv': 'w' };
    const write = { 'd/croissant.json': dataset(both), 'd/a%20b.csv': 'v' };
    const { outcome, told } = await of(before, { write });
    assert.deepEqual([outcome, told], ['pass', []]);
  });

  test('a second file that nothing records is ambiguous, and no record is called removed', async () => {
    const before = { 'd/croissant.json': dataset({ 'a%20b.csv': 'w' }), 'd/a b.csv': 'w' };
    const { outcome, told } = await of(before, { write: { 'd/a%20b.csv': 'v' } });
    const expected = ['error checksum-mismatch d/a%20b.csv', 'error path-ambiguous d/a%20b.csv'];
    assert.deepEqual([outcome, told.sort()], ['fail', expected]);
    // Nor where a list says what the file is.
    const write = { 'd/a%20b.csv': 'v', 'd/SHA256SUMS': `${sha256('v')}  a%20b.csv\n` };
    assert.ok(!(await of(before, { write })).told.some((one) => one.includes('record-removed')));
  });

  test('a copy in its place, and a record of what the file was changed to', async () => {
    const before = { 'd/croissant.json': dataset({ 'a%20b.csv': 'w' }), 'd/a%20b.csv': 'w' };
    const write = { 'd/croissant.json': dataset(both), 'd/a%20b.csv': 'v', 'd/a b.csv': 'w' };
    const { outcome, told } = await of(before, { write });
    assert.deepEqual([outcome, told], ['fail', ['error base-changed d/croissant.json']]);
  });
});

describe('an encoded name in a bag', () => {
  const list = `${hex}  data/50%25.bin\n${sha256('v')}  data/50%2525.bin\n`;
  const bag = { ...BAG, 'bag/manifest-sha256.txt': list, 'bag/data/50%25.bin': 'v' };

  test('is missing though the file that is called as it is written is there, with a record of its own', async () => {
    const report = await reportOf(bag, {});
    const errors = told(report, 'file-missing', 'checksum-conflict', 'checksum-mismatch');
    assert.deepEqual(errors, ['error file-missing bag/data/50%.bin']);
  });

  test('and is no error where it is to be fetched', async () => {
    const fetch = { 'bag/fetch.txt': 'https://example.org/a - data/50%25.bin\n' };
    const report = await reportOf({ ...bag, ...fetch }, {});
    assert.equal(report.outcome, 'pass', JSON.stringify(report.findings));
  });

  test('read as it is written before: no record is called removed', async () => {
    const before = {
      ...BAG,
      'bag/manifest-sha256.txt': `${hex}  data/50%25.bin\n`,
      'bag/data/50%25.bin': 'w',
    };
    const report = await reportOf(before, { write: { 'bag/data/50%.bin': 'v' } });
    assert.equal(report.outcome, 'fail');
    assert.deepEqual(told(report, 'record-removed', 'path-ambiguous'), [
      'error path-ambiguous bag/data/50%.bin',
    ]);
  });
});
