import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  below,
  folderOf,
  foldersAbove,
  joinPath,
  readWrittenPath,
  stripPrefix,
} from '../../../src/text/written-path.ts';

test('absolute and Windows paths are told', () => {
  for (const [written, path, isAbsolute, isWindows] of [
    ['a/b', 'a/b', false, false],
    ['/a', '/a', true, false],
    ['a\\b', 'a/b', false, true],
    ['\\\\host\\share', '//host/share', true, true],
    ['C:\\a', 'C:/a', true, true],
    ['c:/a', 'c:/a', true, true],
    ['C:a\\b', 'C:a/b', true, true],
    ['C:ab\\c', 'C:ab/c', true, true],
    ['C:a', 'C:a', false, false],
    ['C:a/D:/b', 'C:a/D:/b', false, false],
    ['C:', 'C:', false, false],
    ['CC:/a', 'CC:/a', false, false],
    ['1:/a', '1:/a', false, false],
    ['x/C:/a', 'x/C:/a', false, false],
    ['', '', false, false],
  ] as const)
    assert.deepEqual(readWrittenPath(written), { path, isAbsolute, isWindows }, written);
});

test('a path below a folder has no steps that lead nowhere, and none that lead out', () => {
  for (const [folder, path, joined] of [
    ['', 'a/b', 'a/b'],
    ['f', 'a', 'f/a'],
    ['f', './a', 'f/a'],
    ['f', '../a', 'a'],
    ['f', '../../a', null],
    ['', '..', null],
    ['', 'a/..', ''],
    ['', 'a/../..', null],
    ['f', 'a//b/', 'f/a/b'],
    ['f', '', 'f'],
    ['', '.', ''],
    ['', 'a/./b', 'a/b'],
    ['', '..a/...', '..a/...'],
    ['', 'a/.b/..c', 'a/.b/..c'],
  ] as const)
    assert.equal(joinPath(folder, path), joined, `${folder} ${path}`);
});

test('folders of a path', () => {
  assert.deepEqual(['a/b/c', 'abc', ''].map(folderOf), ['a/b', '', '']);
  assert.deepEqual(foldersAbove('a/b/c'), ['a/b', 'a', '']);
  assert.deepEqual(foldersAbove('a'), ['']);
});

test('a prefix is whole segments, on Windows in any case', () => {
  for (const [path, prefix, rest] of [
    ['/a/b/c', '/a/b', 'c'],
    ['/a/b/c', '/a/b/', 'c'],
    ['/a/bc', '/a/b', null],
    ['/A/b', '/a', null],
    ['C:/Repos/x', 'c:/repos', 'x'],
    ['C:/other/x', 'C:/repos', null],
    ['//Host/share/x', '//host/Share', 'x'],
    ['x/C:/a', 'x/c:', null],
    ['/a', '/a', null],
    ['/a/', '/a', ''],
  ] as const)
    assert.equal(stripPrefix(path, prefix), rest, `${path} ${prefix}`);
});

test('a path below the root is itself', () => {
  assert.deepEqual(
    [below('', 'a'), below('', 'a/b'), below('a', 'b'), below('a/b', 'c')],
    ['a', 'a/b', 'a/b', 'a/b/c'],
  );
});
