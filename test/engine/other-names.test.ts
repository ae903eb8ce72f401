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
