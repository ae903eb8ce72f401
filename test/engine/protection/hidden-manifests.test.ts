/** A manifest that was moved with its files to where no manifest is looked for. */

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type Content, listOf, sha256 } from '../../support/repository.ts';
import { UTF_16 } from '../../support/utf-16.ts';
import { type Change, CONFIG, reportOf, told } from './cases.ts';

const LIST = 'data/SHA256SUMS';
const FILES = { 'a.bin': 'a', 'deep/b.bin': 'b' };
const OTHER = { 'models/SHA256SUMS': listOf({ 'm.bin': 'm' }), 'models/m.bin': 'm' };
const BEFORE = { ...OTHER, [LIST]: listOf(FILES), 'data/a.bin': 'a', 'data/deep/b.bin': 'b' };
const settings = { 'combined-inventory': 'none' };

async function said(change: Change, before: Record<string, Content> = BEFORE) {
  const report = await reportOf(before, change, { settings });
  return { told: told(report, 'record-removed'), outcome: report.outcome };
}

const moved = (folder: string, write: Record<string, Content> = {}) => ({
  remove: ['data'],
  write: {
    [`${folder}/SHA256SUMS`]: BEFORE[LIST] as string,
    [`${folder}/a.bin`]: 'evil',
    [`${folder}/deep/b.bin`]: 'evil too',
    ...write,
  },
});

describe('is told, though every file of it changed', () => {
  const cases: [string, Change, Record<string, Content>?][] = [
    ['below vendor/', moved('vendor/data')],
    ['in vendor/ itself', moved('vendor')],
    ['below tests/', moved('tests/x/y')],
    ['where packages are', moved('node_modules/data')],
    [
      'and the list regenerated',
      moved('vendor/data', { 'vendor/data/SHA256SUMS': listOf({ 'a.bin': 'evil' }) }),
    ],
    [
      'and the list edited',
      moved('vendor', { 'vendor/SHA256SUMS': `# moved\n${BEFORE[LIST] as string}`.replaceAll('\n', '\r\n') }),
    ],
    [
      'and the list renamed',
      {
        remove: ['data'],
        write: {
          'third_party/notes.txt': BEFORE[LIST] as string,
          'third_party/a.bin': 'evil',
          'third_party/b.bin': 'x',
        },
      },
    ],
    [
      'and the list renamed, among many other new files',
      {
        remove: ['data'],
        write: {
          ...Object.fromEntries(Array.from({ length: 120 }, (_, index) => [`vendor/a/${index}.txt`, 'x'])),
          'vendor/z/notes.txt': BEFORE[LIST] as string,
          'vendor/z/files/a.bin': 'evil',
        },
      },
    ],
  ];
  const LISTED = BEFORE[LIST] as string;
  const junk = Object.fromEntries(Array.from({ length: 150 }, (_, index) => [`vendor/${index}.txt`, 'x']));
  cases.push(
    [
      'and the list renamed, among many new files of its own folder',
      { remove: ['data'], write: { ...junk, 'vendor/z.txt': LISTED, 'vendor/a.bin': 'evil' } },
    ],
    [
      'and the list renamed and edited, among them',
      { remove: ['data'], write: { ...junk, 'vendor/z.txt': `# x\n${LISTED}`, 'vendor/a.bin': 'evil' } },
    ],
    [
      'in a folder that is looked into, and the list renamed so that it is none',
      { remove: ['data'], write: { 'new/notes.txt': LISTED, 'new/a.bin': 'evil', 'new/deep/b.bin': 'x' } },
    ],
    [
      'there, and the list is a sample by its name',
      { remove: ['data'], write: { 'new/SHA256SUMS.example.txt': LISTED, 'new/a.bin': 'evil' } },
    ],
    [
      'there, and list and files renamed',
      {
        remove: ['data'],
        write: { 'new/notes.txt': LISTED.replaceAll('a.bin', 'n.bin'), 'new/n.bin': 'evil' },
      },
    ],
    [
      'and list and files renamed',
      {
        remove: ['data'],
        write: { 'vendor/z.txt': LISTED.replaceAll('a.bin', 'new name.bin'), 'vendor/new name.bin': 'evil' },
      },
    ],
    [
      'and files renamed in a registry that takes the place of the list',
      {
        remove: ['data'],
        write: {
          'vendor/z.json': JSON.stringify({ files: [{ path: 'w/n.bin', sha256: sha256('a') }] }),
          'vendor/w/n.bin': 'evil',
        },
      },
    ],
    ...UTF_16.map(([what, encode]): (typeof cases)[number] => [
      `and the list written in ${what}`,
      { remove: ['data'], write: { 'vendor/z.txt': encode(LISTED), 'vendor/a.bin': 'evil' } },
    ]),
    ...UTF_16.map(([what, encode]): (typeof cases)[number] => [
      `and the list written in ${what}, and list and files renamed`,
      {
        remove: ['data'],
        write: {
          'vendor/z.txt': encode(LISTED.replaceAll('a.bin', 'nöw.bin')),
          'vendor/nöw.bin': 'evil',
        },
      },
    ]),
    [
      'and the digests written in base64',
      {
        remove: ['data'],
        write: {
          'vendor/z.json': `{"a.bin":"sha256-${Buffer.from(sha256('a'), 'hex').toString('base64')}"}`,
          'vendor/a.bin': 'evil',
        },
      },
    ],
    [
      'and the list written over a file that was there',
      { remove: ['data'], write: { 'vendor/notes.txt': LISTED, 'vendor/a.bin': 'evil' } },
      { ...BEFORE, 'vendor/notes.txt': 'other notes' },
    ],
  );
  for (const [what, change, before] of cases)
    test(what, async () => {
      assert.deepEqual(await said(change, before), {
        told: [`error record-removed ${LIST}`],
        outcome: 'fail',
      });
    });

  test('and only a part of a list with its file', async () => {
    const lines = listOf(FILES).split('\n');
    const change = {
      remove: ['data/a.bin'],
      write: {
        [LIST]: `${lines[1]}\n`,
        'vendor/SHA256SUMS': `${lines[0]}\n`,
        'vendor/a.bin': 'evil',
      },
    };
    assert.deepEqual(await said(change), { told: ['error record-removed data/a.bin'], outcome: 'fail' });
  });

  test('of a registry, of which no list is left', async () => {
    const registry = (content: string) =>
      JSON.stringify({ files: [{ path: 'w.bin', sha256: sha256(content) }] });
    const before = { ...OTHER, 'data/manifest.json': registry('w'), 'data/w.bin': 'w' };
    const write = { 'examples/data/manifest.json': registry('w'), 'examples/data/w.bin': 'evil' };
    const { told: found } = await said({ remove: ['data'], write }, before);
    assert.deepEqual(found, ['error record-removed data/manifest.json']);
  });
});

test('a list beside new files none of which it names is a warning', async () => {
  const write = { 'vendor/z.txt': BEFORE[LIST] as string, 'vendor/other.bin': 'evil' };
  assert.deepEqual(await said({ remove: ['data'], write }), {
    told: [`warning record-removed ${LIST}`],
    outcome: 'pass',
  });
});

test('more new files than are read are told', async () => {
  const files = Array.from({ length: 10_001 }, (_, index) => [`node_modules/${index}`, 'x']);
  const report = await reportOf(BEFORE, { remove: ['data'], write: Object.fromEntries(files) }, { settings });
  assert.deepEqual(told(report, 'search-incomplete'), ['warning search-incomplete manifests']);
});

describe('is none', () => {
  test('where both are gone', async () => {
    assert.deepEqual(await said({ remove: ['data'] }), { told: [], outcome: 'pass' });
  });

  test('where a copy was there before and stays', async () => {
    const copy = {
      'vendor/data/SHA256SUMS': BEFORE[LIST] as string,
      'vendor/data/a.bin': 'of another version',
    };
    const found = await said({ remove: ['data'] }, { ...BEFORE, ...copy });
    assert.deepEqual(found, { told: [], outcome: 'pass' });
  });

  test('where the old digests are told of, among new files', async () => {
    const notes = `a.bin was ${sha256('a')}; see new.bin\n`;
    const before = { ...BEFORE, 'CHANGES.md': 'changes\n' };
    const write = { 'CHANGES.md': notes, 'new.bin': 'n' };
    assert.deepEqual(await said({ remove: ['data'], write }, before), { told: [], outcome: 'pass' });
    const elsewhere = { 'docs/old.md': notes, 'new.bin': 'n', 'docs/other.md': 'x' };
    assert.deepEqual(await said({ remove: ['data'], write: elsewhere }), { told: [], outcome: 'pass' });
  });

  test('where a copy was there before and is edited', async () => {
    const copy = { 'vendor/list.txt': BEFORE[LIST] as string, 'vendor/a.bin': 'of another version' };
    const change = { remove: ['data'], write: { 'vendor/list.txt': `${BEFORE[LIST] as string}\n# kept` } };
    assert.deepEqual(await said(change, { ...BEFORE, ...copy }), { told: [], outcome: 'pass' });
  });

  test('where other samples are added', async () => {
    const write = { 'tests/SHA256SUMS': listOf({ 'a.bin': 'tiny' }), 'tests/a.bin': 'tiny' };
    assert.deepEqual(await said({ remove: ['data'], write }), { told: [], outcome: 'pass' });
  });

  test('where a list of the root goes, and a sample is added', async () => {
    const before = { ...OTHER, SHA256SUMS: listOf({ 'a.bin': 'a' }), 'a.bin': 'a' };
    const write = { 'tests/SHA256SUMS': listOf({ 'a.bin': 'tiny' }), 'tests/a.bin': 'tiny' };
    const found = await said({ remove: ['SHA256SUMS', 'a.bin'], write }, before);
    assert.deepEqual(found, { told: [], outcome: 'pass' });
  });

  test('where the list alone is kept, as a note', async () => {
    const write = { 'examples/SHA256SUMS': BEFORE[LIST] as string };
    assert.deepEqual(await said({ remove: ['data'], write }), { told: [], outcome: 'pass' });
  });

  test('where the config names it in its new place, with its files', async () => {
    const write = {
      'vendor/data/SHA256SUMS': BEFORE[LIST] as string,
      'vendor/data/a.bin': 'a',
      'vendor/data/deep/b.bin': 'b',
      [CONFIG]: "manifests: ['vendor/**/SHA256SUMS', 'models/SHA256SUMS']\n",
    };
    assert.deepEqual(await said({ remove: ['data'], write }), { told: [], outcome: 'pass' });
  });

  test('where all of it was moved to another folder that is looked into', async () => {
    assert.deepEqual((await said({ move: { data: 'weights' } })).told, []);
  });
});
