import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDvcOuts } from '../../../src/evidence/dvc/dvc-outs.ts';

const MD5 = '0'.repeat(32);
const bytes = (text: string) => new TextEncoder().encode(text);
const outsOf = (text: string) => readDvcOuts('data', bytes(text));
/** The one out that is recorded so, next to its path. */
const outOf = async (more: object) => {
  const [out, ...others] = await outsOf(JSON.stringify({ outs: [{ path: 'a', ...more }] }));
  assert.deepEqual([out?.path, others], ['data/a', []]);
  return out;
};

test('what DVC keeps is placed below the folder of its file', async () => {
  const paths = async (text: string) => (await outsOf(text)).map(({ path }) => path);
  const out = (path: string) => `outs:\n- path: ${path}\n`;
  for (const [text, expected] of [
    [out('a.csv'), ['data/a.csv']],
    [out('deep/a.csv'), ['data/deep/a.csv']],
    [out('folder/'), ['data/folder']],
    [out('../a.csv'), ['a.csv']],
    [`wdir: ..\n${out('a.csv')}`, ['a.csv']],
    [`outs:\n- path: a\n- path: b\n`, ['data/a', 'data/b']],
    ['stages:\n  one:\n    outs:\n    - path: a\n  two:\n    outs:\n    - path: b\n', ['data/a', 'data/b']],
    ['stages:\n  one:\n    cmd: x\n  two: 7\n', []],
    // What leads out of the root, or is absolute, is no file of the repository.
    [out('../../a.csv'), []],
    [out('/a.csv'), []],
    [`wdir: ../..\n${out('data/a.csv')}`, []],
    [`wdir: ../..\n${out('a.csv')}`, []],
    // Some out is no out.
    ['outs:\n- a.csv\n- null\n- path: 7\n- md5: a.csv\n- path: b\n', ['data/b']],
    ['outs: a.csv\n', []],
    ['a.csv\n', []],
    ['', []],
    ['outs: {', []],
    // DVC writes no aliases, and few of them can say a lot.
    ['outs:\n- &a\n  path: a\n- *a\n', []],
    [`${'['.repeat(500)}\n`, []],
  ] as const)
    assert.deepEqual(await paths(text), expected, text);
});

test('a folder that lists its files alone is one, with their digests', async () => {
  const listed = await outOf({
    hash: 'md5',
    files: [{ relpath: 'b', md5: MD5, cloud: { s3: { etag: 'e' } } }],
  });
  assert.deepEqual([listed?.isFolder, listed?.instead], [true, 'an MD5 digest']);
});

test('bytes that are no text have no outs', async () => {
  assert.deepEqual(await readDvcOuts('data', Uint8Array.of(0xff, ...bytes('outs:\n- path: a\n'))), []);
});

test('the size of what DVC keeps is a number of bytes, or not known', async () => {
  for (const [size, expected] of [
    [0, 0],
    [7, 7],
    [-1, null],
    [1.5, null],
    [1e300, null],
    ['7', null],
  ] as const)
    assert.equal((await outOf({ size }))?.size, expected, String(size));
  assert.equal((await outOf({}))?.size, null);
});

test('a folder that DVC keeps is told by its digest, or by its number of files', async () => {
  for (const [more, isFolder, instead] of [
    [{ md5: MD5 }, false, 'an MD5 digest'],
    [{ md5: `${MD5}.dir` }, true, 'an MD5 digest'],
    [{ md5: MD5, nfiles: 2 }, true, 'an MD5 digest'],
    [{ md5: MD5, etag: 'b.dir' }, false, 'an MD5 digest'],
    [{ md5: `.dir${MD5}` }, false, 'an MD5 digest'],
    [{ etag: 'b' }, false, 'an ETag'],
    [{ etag: 'b.dir' }, true, 'an ETag'],
    [{ md5: null, etag: 'b.dir' }, true, 'an ETag'],
    [{ checksum: 'c.dir' }, true, 'an ETag'],
    [{}, false, 'an ETag'],
  ] as const) {
    const out = await outOf(more);
    assert.deepEqual([out?.isFolder, out?.instead], [isFolder, instead], JSON.stringify(more));
  }
});
