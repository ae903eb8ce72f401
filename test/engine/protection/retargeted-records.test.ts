/** A manifest that is as it was, whose paths mean other files: the file that was meant is gone, and a copy lies where else the path can lead. */

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type Content, listOf, sha256 } from '../../support/repository.ts';
import { type Change, CONFIG, reportOf, told } from './cases.ts';

const hex = sha256('w');
const OTHER = { 'z/SHA256SUMS': listOf({ 'k.bin': 'k' }), 'z/k.bin': 'k' };
const SETTINGS = { 'combined-inventory': 'none' };

async function said(before: Record<string, Content>, change: Change) {
  const report = await reportOf({ ...OTHER, ...before }, change, { settings: SETTINGS });
  return { found: told(report, 'base-changed'), report };
}

const ABSOLUTE = 'C:/r/x/models/a/w.bin';
const BAG = { 'bag/bagit.txt': 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n' };
const registry = (path: string) => JSON.stringify({ files: [{ path, sha256: hex }] });
const inventory = (path: string) => ({ models: [{ name: 'm', version: '1.0.0', path, sha256: hex }] });

describe('a file is gone, and a copy of it is', () => {
  const cases: [what: string, manifest: Record<string, Content>, file: string, copy: string][] = [
    [
      'beside a sidecar',
      { 'models/w.bin.sha256': `${hex}  weights/w.bin\n` },
      'weights/w.bin',
      'models/w.bin',
    ],
    [
      'at a longer part of an absolute path',
      { SHA256SUMS: `${hex}  ${ABSOLUTE}\n` },
      'models/a/w.bin',
      'x/models/a/w.bin',
    ],
    ['at a shorter part of it', { SHA256SUMS: `${hex}  ${ABSOLUTE}\n` }, 'models/a/w.bin', 'a/w.bin'],
    [
      'there, of a registry',
      { 'models/manifest.json': registry(ABSOLUTE) },
      'models/a/w.bin',
      'x/models/a/w.bin',
    ],
    [
      'there, of an inventory',
      { 'models/inventory.json': inventory(ABSOLUTE) },
      'models/a/w.bin',
      'x/models/a/w.bin',
    ],
    [
      'at the encoded name in a bag',
      { ...BAG, 'bag/manifest-sha256.txt': `${hex}  data/50%25.bin\n` },
      'bag/data/50%.bin',
      'bag/data/50%25.bin',
    ],
  ];
  for (const [what, manifest, file, copy] of cases) {
    const subject = Object.keys(manifest).at(-1) ?? '';
    test(what, async () => {
      const before = { ...manifest, [file]: 'w' };
      const { found, report } = await said(before, { remove: [file], write: { [copy]: 'w' } });
      assert.deepEqual([found, report.outcome], [[`error base-changed ${subject}`], 'fail']);
      assert.deepEqual((await said(before, {})).found, []);
      assert.deepEqual((await said(before, { write: { [copy]: 'w' } })).found, [], 'both are there');
      // The file was never there, as one that is fetched: the earlier commit cannot tell which was meant.
      assert.deepEqual((await said(manifest, { write: { [copy]: 'w' } })).found, []);
    });
  }
});

test('by a prefix that the config changed it is a warning', async () => {
  const before = {
    SHA256SUMS: `${hex}  ${ABSOLUTE}\n`,
    [CONFIG]: 'path-prefix: C:/r/x\n',
    'models/a/w.bin': 'w',
  };
  const write = { [CONFIG]: 'path-prefix: C:/r\n', 'x/models/a/w.bin': 'w' };
  const { found } = await said(before, { remove: ['models/a/w.bin'], write });
  assert.deepEqual(found, ['warning base-changed SHA256SUMS']);
});

test('a file whose record changed with it is none', async () => {
  const [name, other] = ['models/w.bin', 'models/v.bin'];
  const before = { SHA256SUMS: listOf({ [name]: 'w' }), [name]: 'w' };
  const write = { SHA256SUMS: listOf({ [other]: 'w' }), [other]: 'w' };
  assert.deepEqual((await said(before, { remove: [name], write })).found, []);
});

test('a name in another Unicode normal form is the same name', async () => {
  const [nfc, nfd] = ['data/\u00e9.bin', 'data/e\u0301.bin'];
  const before = { SHA256SUMS: `${hex}  ${nfd}\n`, [nfc]: 'w' };
  assert.deepEqual((await said(before, { remove: [nfc], write: { [nfd]: 'w' } })).found, []);
});
