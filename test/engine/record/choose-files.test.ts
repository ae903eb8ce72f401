/** Which files are recorded, and by what. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chooseFiles } from '../../../src/engine/record/choose-files.ts';
import type { FileStat } from '../../../src/model/file-state.ts';
import { memoryFiles } from '../../support/memory-files.ts';
import { lfsPointer } from '../../support/memory-git.ts';
import { digestOf } from '../../support/records.ts';

type Named = Parameters<typeof memoryFiles>[0];

/** Each chosen file as `path size digest`; a dash where the bytes have to be read. */
async function chosen(named: Named, largest: number | null = null, paths = Object.keys(named)) {
  const { candidates } = await chooseFiles(paths, largest, memoryFiles(named));
  return candidates.map(({ path, size, sha256 }) => `${path} ${size} ${sha256 ?? '-'}`);
}

test('files are chosen by size, then by name, and stand in the order of their names', async () => {
  const named = { d: '333', b: '22', a: '1', c: '22', e: '22' };
  const all = ['a 1 -', 'b 2 -', 'c 2 -', 'd 3 -', 'e 2 -'];
  for (const [largest, expected] of [
    [null, all],
    [9, all],
    [5, all],
    [4, all.slice(1)],
    [3, ['b 2 -', 'c 2 -', 'd 3 -']],
    [2, ['b 2 -', 'd 3 -']],
    [1, ['d 3 -']],
  ] as const) {
    for (const paths of [Object.keys(named), Object.keys(named).sort(), Object.keys(named).sort().reverse()])
      assert.deepEqual(await chosen(named, largest, paths), expected, `${largest} of ${paths}`);
  }
  assert.deepEqual(await chosen({}), []);
});

test('a pointer is recorded by the file that it stands for', async () => {
  const of = digestOf('weights');
  const link = `../.git/annex/objects/Xz/9k/SHA256E-s7--${of}.bin/SHA256E-s7--${of}.bin`;
  for (const [named, expected] of [
    [{ m: lfsPointer('weights') }, `m 7 ${of}`],
    [{ m: `/annex/objects/SHA256-s7--${of}\n` }, `m 7 ${of}`],
    [{ m: `/annex/objects/SHA256--${of}\n` }, `m 0 ${of}`],
    [{ m: { is: 'broken-link', target: link } }, `m 7 ${of}`],
  ] as const)
    assert.deepEqual(await chosen(named), [expected]);
  const named = { pointer: lfsPointer('weights'), middle: '55555', small: '1' };
  assert.deepEqual(await chosen(named, 1), [`pointer 7 ${of}`], 'and ranked by its size');
});

test('what only looks like a pointer is recorded by its own bytes, as the check reads it', async () => {
  const pointer = lfsPointer('weights');
  const long = `/annex/objects/SHA256-s7--${digestOf('weights')}\n${'/annex/\n'.repeat(5000)}`;
  for (const text of ['text', '', `\uFEFF${pointer}`, `${pointer}${' '.repeat(1024)}`, long]) {
    const expected = `m ${Buffer.byteLength(text)} -`;
    assert.deepEqual(await chosen({ m: text }), [expected], JSON.stringify(text.slice(0, 80)));
  }
});

test('a pointer is looked for in files of at most 32 KiB, and no longer one is read', async () => {
  const [most, longer] = ['x'.repeat(32 * 1024), 'x'.repeat(32 * 1024 + 1)];
  const files = memoryFiles({ most, longer });
  await chooseFiles(['most', 'longer'], null, files);
  assert.deepEqual(files.reads, ['most']);
});

test('a file that is gone when it is to be looked into is left to be read', async () => {
  const files = { ...memoryFiles({ m: 'text' }), read: async () => ({ is: 'missing' }) as const };
  const candidates = [{ path: 'm', size: 4, sha256: null }];
  assert.deepEqual(await chooseFiles(['m'], null, files), { candidates, left: 0 });
});

test('one file that cannot be recorded refuses them all, and is told with what to do', async () => {
  const is = (stat: Exclude<FileStat, { is: 'file' }>) => stat;
  const annex = '.git/annex/objects/Xz/9k';
  for (const [what, why] of [
    [is({ is: 'missing' }), 'it is not there.'],
    [is({ is: 'directory' }), 'it is a directory.'],
    [
      is({ is: 'broken-link', target: 'gone' }),
      'it is a link to gone, which is not there. To leave it out, name it in --files with ! before it.',
    ],
    [is({ is: 'outside', target: '/etc/x' }), 'it leads out of the repository, to /etc/x.'],
    [
      is({ is: 'broken-link', target: `${annex}/MD5E-s3--d4.bin/MD5E-s3--d4.bin` }),
      'it is a git-annex pointer that carries a key of MD5E. Fetch the file itself first.',
    ],
    [
      '/annex/objects/MD5-s3--d4\n',
      'it is a git-annex pointer that carries a key of MD5. Fetch the file itself first.',
    ],
    [
      lfsPointer('a').replace(/oid .*\n/, ''),
      'its git-lfs pointer is broken: oid has to stand there. Fetch the file itself first.',
    ],
  ] as const) {
    await assert.rejects(chosen({ a: 'fine', 'b "x"': what }, 1), {
      name: 'SettingsError',
      message: `record: "b \\"x\\"" cannot be recorded: ${why}`,
    });
  }
});
