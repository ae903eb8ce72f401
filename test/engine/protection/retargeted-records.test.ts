/** A record that is as it was, whose path means another file: the file that was meant is gone, and a copy lies where else the path can lead. */

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

describe('a record is as it was, though its manifest is not', () => {
  const line = `${hex}  build/out/w.bin\n`;
  const sidecar = { 'd/w.bin.sha256': line, 'build/out/w.bin': 'w' };
  const croissant = (
    more: Readonly<Record<string, unknown>> = {},
    first: Readonly<Record<string, unknown>> = {},
  ) =>
    JSON.stringify({
      ...first,
      '@context': { '@vocab': 'https://schema.org/', cr: 'http://mlcommons.org/croissant/' },
      '@type': 'sc:Dataset',
      distribution: [{ '@type': 'cr:FileObject', '@id': 'a', contentUrl: 'a%20b.csv', sha256: hex }],
      ...more,
    });
  const encoded = { 'd/croissant.json': croissant(), 'd/a b.csv': 'w' };
  const absolute = { SHA256SUMS: `${hex}  ${ABSOLUTE}\n`, 'models/a/w.bin': 'w' };
  const other = { 'v.bin': 'v' };
  const entry = (more: object) =>
    JSON.stringify({ models: [{ name: 'm', version: '1.0.0', path: ABSOLUTE, sha256: hex, ...more }] });
  const both = {
    SHA256SUMS: `${hex}  ${ABSOLUTE}\n${sha256('v')}  v.bin\n`,
    'models/a/w.bin': 'w',
    ...other,
  };
  const cases: [
    what: string,
    before: Record<string, Content>,
    copy: string,
    touched: Record<string, Content>,
  ][] = [
    ['a line is appended to a sidecar', sidecar, 'd/w.bin', { 'd/w.bin.sha256': `${line}\n` }],
    ['its line ends', sidecar, 'd/w.bin', { 'd/w.bin.sha256': line.replace('\n', '\r\n') }],
    ['a comment before it', sidecar, 'd/w.bin', { 'd/w.bin.sha256': `# made by a script\n${line}` }],
    ['how it spells the path', sidecar, 'd/w.bin', { 'd/w.bin.sha256': `${hex} *./build//out/w.bin\n` }],
    [
      'how it spells the digest',
      sidecar,
      'd/w.bin',
      { 'd/w.bin.sha256': line.toUpperCase().replace('BUILD/OUT/W.BIN', 'build/out/w.bin') },
    ],
    ['blanks in JSON', encoded, 'd/a%20b.csv', { 'd/croissant.json': `${croissant()}\n` }],
    ['a field of JSON', encoded, 'd/a%20b.csv', { 'd/croissant.json': croissant({ description: 'new' }) }],
    ['the order of keys', encoded, 'd/a%20b.csv', { 'd/croissant.json': croissant({}, { '@type': 'x' }) }],
    [
      'a line is appended to a list',
      absolute,
      'x/models/a/w.bin',
      { SHA256SUMS: `${absolute.SHA256SUMS}\n` },
    ],
    [
      'another record is added',
      absolute,
      'x/models/a/w.bin',
      { ...other, SHA256SUMS: `${absolute.SHA256SUMS}${sha256('v')}  v.bin\n` },
    ],
    [
      'the order of the records',
      both,
      'x/models/a/w.bin',
      { SHA256SUMS: both.SHA256SUMS.split('\n').reverse().join('\n') },
    ],
    [
      'another record is removed',
      both,
      'x/models/a/w.bin',
      { SHA256SUMS: absolute.SHA256SUMS, 'v.bin': 'of no matter' },
    ],
    [
      'a field of an inventory',
      { 'models/inventory.json': entry({}), 'models/a/w.bin': 'w' },
      'x/models/a/w.bin',
      { 'models/inventory.json': entry({ description: 'new' }) },
    ],
    [
      'a digest of another algorithm is added',
      { 'models/manifest.json': registry(ABSOLUTE), 'models/a/w.bin': 'w' },
      'x/models/a/w.bin',
      {
        'models/manifest.json': JSON.stringify({
          files: [{ path: ABSOLUTE, sha256: hex, md5: 'f1290186a5d0b1ceab27f4e77c0c5d68' }],
        }),
      },
    ],
  ];
  for (const [what, before, copy, touched] of cases) {
    const [file = ''] = Object.keys(before).filter((path) => path.endsWith('w.bin') || path.endsWith('.csv'));
    const [manifest] = Object.keys(touched).filter((path) => path !== 'v.bin');
    test(what, async () => {
      const { found, report } = await said(before, { remove: [file], write: { ...touched, [copy]: 'w' } });
      assert.deepEqual([found, report.outcome], [[`error base-changed ${manifest}`], 'fail']);
      assert.deepEqual((await said(before, { write: touched })).found, [], 'nothing lies elsewhere');
    });
  }

  test('the manifest is renamed', async () => {
    const before = { 'd/w.bin.sha256': `${hex}  build/out/w.bin\n`, 'd/w.bin': 'w' };
    const { found } = await said(before, {
      move: { 'd/w.bin.sha256': 'd/sums.sha256' },
      remove: ['d/w.bin'],
      write: { 'build/out/w.bin': 'w' },
    });
    assert.deepEqual(found, ['error base-changed d/sums.sha256']);
  });

  test('not where the folder was moved with its manifest', async () => {
    const before = { 'd/SHA256SUMS': listOf({ 'w.bin': 'w' }), 'd/w.bin': 'w' };
    assert.deepEqual((await said(before, { move: { d: 'e' } })).found, []);
  });

  test('not where the path was written anew', async () => {
    const before = { 'd/w.bin.sha256': `${hex}  build/out/w.bin\n`, 'build/out/w.bin': 'w' };
    const write = { 'd/w.bin.sha256': `${hex}  w.bin\n`, 'd/w.bin': 'w' };
    const { found, report } = await said(before, { remove: ['build/out/w.bin'], write });
    assert.deepEqual([found, report.outcome], [[], 'pass']);
  });

  test('not where the digest was written anew, as for a release', async () => {
    const before = { 'd/w.bin.sha256': `${hex}  build/out/w.bin\n`, 'build/out/w.bin': 'w' };
    const write = { 'd/w.bin.sha256': `${sha256('v')}  build/out/w.bin\n`, 'd/w.bin': 'v' };
    const { found, report } = await said(before, { remove: ['build/out/w.bin'], write });
    assert.deepEqual([found, report.outcome], [[], 'pass']);
  });

  test('not where the entry that a file is listed in leads elsewhere', async () => {
    const files = [{ path: 'w.bin', sha256: hex }];
    const of = (path: string) => ({ models: [{ name: 'm', version: '1.0.0', path, files }] });
    const before = { 'models/inventory.json': JSON.stringify(of('models/a')), 'models/a/w.bin': 'w' };
    const write = { 'models/inventory.json': JSON.stringify(of('models/b')), 'models/b/w.bin': 'w' };
    assert.deepEqual((await said(before, { remove: ['models/a/w.bin'], write })).found, []);
  });
});
