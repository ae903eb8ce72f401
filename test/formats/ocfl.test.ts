import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { ocfl } from '../../src/formats/ocfl/index.ts';
import { findings, kinds, makeRepository } from '../support/repository.ts';
import { candidate, sourceOf } from './source.ts';

const TYPE = 'https://ocfl.io/1.1/spec/#inventory';
const digest = (algorithm: string, text: string) => createHash(algorithm).update(text).digest('hex');
const sha512 = (text: string) => digest('sha512', text);
const inventory = (manifest: unknown, more: object = {}) => ({
  id: 'o',
  type: TYPE,
  digestAlgorithm: 'sha512',
  manifest,
  ...more,
});

async function read(value: unknown, path = 'o/inventory.json', others: readonly string[] = []) {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const manifest = await ocfl.read(sourceOf(path, text, others));
  if (manifest === null) return null;
  const { descriptors, problems, base } = manifest;
  const files = Array.from({ length: descriptors.length }, (_, index) => {
    const { path: name, digests } = descriptors.get(index);
    return [name, ...digests.map(({ algorithm }) => algorithm)].join(' ');
  });
  return { files, told: problems.map(({ kind }) => kind), base: base.is === 'folder' ? base.folder : null };
}

describe('an inventory of OCFL', () => {
  it('is recognised by its type', async () => {
    assert.ok(ocfl.identify(candidate('inventory.json', JSON.stringify(inventory({})))));
    assert.ok(!ocfl.identify(candidate('inventory.json', '{"models": []}')));
    const long = { ...candidate('inventory.json', '{"digestAlgorithm": "sha512", '), isWhole: false };
    assert.ok(ocfl.identify(long));
    assert.equal(await read({ digestAlgorithm: 'sha512', manifest: {} }), null);
  });

  it('records content files with all their digests, from the folder of the object', async () => {
    const block = {
      [sha512('a').toUpperCase()]: ['v1/content/a', 'v2/content/a'],
      [sha512('b')]: ['v1/content/b'],
    };
    const value = inventory(block, { fixity: { md5: { [digest('md5', 'a')]: ['v1/content/a'] } } });
    const files = ['v1/content/a sha512 md5', 'v2/content/a sha512', 'v1/content/b sha512'];
    assert.deepEqual(await read(value), { files, told: [], base: 'o' });
    const version = await read(value, 'o/v1/inventory.json', ['o/inventory.json']);
    assert.equal(version?.base, 'o', 'of a version');
    assert.equal((await read(value, 'o/v1/inventory.json'))?.base, 'o/v1', 'an object of that name');
  });

  it('has problems where it is malformed, never an exception', async () => {
    assert.deepEqual((await read(inventory(undefined)))?.told, ['manifest-malformed']);
    assert.deepEqual((await read(inventory({ [sha512('a')]: [7, {}, ''], x: ['a'] })))?.told, [
      'manifest-malformed',
      'manifest-malformed',
      'digest-placeholder',
    ]);
    assert.deepEqual((await read(inventory({}, { fixity: { md5: 7 } })))?.told, ['manifest-malformed']);
    assert.deepEqual((await read('{"digestAlgorithm": '))?.told, ['manifest-malformed']);
  });
});

describe('a check with an object of OCFL', () => {
  const files = {
    'o/inventory.json': inventory({ [sha512('a')]: ['v1/content/a'], [sha512('b')]: ['v1/content/b'] }),
    'o/v1/inventory.json': inventory({ [sha512('a')]: ['v1/content/a'] }),
    'o/v1/content/a': 'a',
    'o/v1/content/b': 'b',
  };

  it('passes, and fails where content differs or is missing', async () => {
    using repository = makeRepository(files);
    const report = await repository.check();
    assert.deepEqual([report.outcome, report.summary.matched, kinds(report)], ['pass', 2, []]);
    repository.write({ 'o/v1/content/a': 'x' });
    assert.deepEqual(kinds(await repository.check()), ['error checksum-mismatch']);
    using missing = makeRepository({ ...files, 'o/v1/content/b': 'b' });
    missing.write({ 'o/inventory.json': inventory({ [sha512('c')]: ['v1/content/c'] }) });
    assert.deepEqual(
      findings(await missing.check(), 'file-missing').map(({ subject }) => subject),
      ['o/v1/content/c'],
    );
  });

  it('fails where two digests of one file by the same algorithm contradict each other', async () => {
    const right = { [sha512('a')]: ['v1/content/a'] };
    const wrong = { [sha512('x')]: ['v1/content/a'] };
    for (const value of [
      inventory({ ...right, ...wrong }),
      inventory(right, { fixity: { sha512: wrong } }),
    ]) {
      using repository = makeRepository({ 'inventory.json': value, 'v1/content/a': 'a' });
      assert.deepEqual(kinds(await repository.check()), ['error checksum-conflict']);
    }
    using same = makeRepository({
      'inventory.json': inventory(right, { fixity: { sha512: right } }),
      'v1/content/a': 'a',
    });
    assert.deepEqual(kinds(await same.check()), []);
  });

  it('fails where a digest of fixity differs, also a weak one', async () => {
    for (const algorithm of ['md5', 'sha1', 'sha256'])
      for (const [text, expected] of [
        ['a', []],
        ['x', ['error checksum-mismatch']],
      ] as const) {
        const fixity = { [algorithm]: { [digest(algorithm, text)]: ['v1/content/a'] } };
        const value = inventory({ [sha512('a')]: ['v1/content/a'] }, { fixity });
        using repository = makeRepository({ 'inventory.json': value, 'v1/content/a': 'a' });
        assert.deepEqual(kinds(await repository.check()), expected, `${algorithm} of ${text}`);
      }
  });

  it('notes content that it does not record, and stays in the root', async () => {
    using repository = makeRepository({ ...files, 'o/v1/content/extra': 'x' });
    assert.deepEqual(kinds(await repository.check()), ['notice file-unrecorded']);
    using hostile = makeRepository({
      'inventory.json': inventory({ [sha512('a')]: ['../a', '/etc/passwd'] }),
    });
    assert.ok(kinds(await hostile.check()).every((kind) => kind === 'error path-escapes'));
  });
});
