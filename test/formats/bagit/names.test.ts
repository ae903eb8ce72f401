/** Names in the manifests of bags, by the bag's version and by what is there. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bagit } from '../../../src/formats/bagit/index.ts';
import { isBagManifest } from '../../../src/formats/bagit/names.ts';
import { checksumList } from '../../../src/formats/checksum-list/index.ts';
import { sourceOf } from '../source.ts';

const D = 'ab'.repeat(32);
const DECLARED = (version: string) => `BagIt-Version: ${version}\nTag-File-Character-Encoding: UTF-8\n`;

async function names(written: string, others: Readonly<Record<string, string>>) {
  const source = sourceOf('b/manifest-sha256.txt', `${D}  ${written}\n`, others);
  const { descriptors, base } = (await bagit.read(source)) ?? (await checksumList.read(source));
  return [descriptors.path(0), base.is];
}

test('a bag of version 1.0 encodes line breaks and percent signs, and nothing else', async () => {
  const bag = { 'b/bagit.txt': DECLARED('1.0') };
  assert.deepEqual(await names('data/a%0Ab%0dc%25d%41', bag), ['data/a\nb\rc%d%41', 'folder']);
  assert.deepEqual(await names('data/plain', bag), ['data/plain', 'folder']);
});

test('a bag of an earlier version encodes nothing', async () => {
  for (const version of ['0.97', '0.96', '0.93'])
    assert.deepEqual(await names('data/50%25', { 'b/bagit.txt': DECLARED(version) }), [
      'data/50%25',
      'folder',
    ]);
});

test('a name that only as it is written is there is meant so', async () => {
  const bag = { 'b/bagit.txt': DECLARED('1.0') };
  assert.deepEqual(await names('data/50%25', { ...bag, 'b/data/50%25': '' }), ['data/50%25', 'folder']);
  assert.deepEqual(await names('data/50%25', { ...bag, 'b/data/50%25': '', 'b/data/50%': '' }), [
    'data/50%',
    'folder',
  ]);
});

test('without a declaration it is a list like any other', async () => {
  assert.deepEqual(await names('data/50%25', {}), ['data/50%25', 'open']);
  const source = sourceOf('manifest-sha256.txt', `# a comment\n\\${D}  a\\\\b\nSHA256 (c) = ${D}\n`);
  const { descriptors, problems } = await checksumList.read(source);
  assert.deepEqual([descriptors.path(0), descriptors.path(1), problems], ['a\\b', 'c', []]);
});

test('manifests are told by their names', () => {
  for (const [file, expected] of [
    ['manifest-sha256.txt', true],
    ['a/tagmanifest-sha3-256.txt', true],
    ['xmanifest-sha256.txt', false],
    ['manifest-sha256.txt.bak', false],
    ['manifest-sha256xtxt', false],
  ] as const)
    assert.equal(isBagManifest(file), expected, file);
});
