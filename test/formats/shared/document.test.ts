import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { DocumentReader } from '../../../src/formats/shared/document.ts';
import { addFiles } from '../../../src/formats/shared/elsewhere.ts';
import { exactBytes, hasScheme, percentDecoded, textOf } from '../../../src/formats/shared/values.ts';
import { sourceOf } from '../source.ts';

const D = 'c0ffee00'.repeat(8);
const FORMAT = { name: 'x', version: null };

describe('a document', () => {
  it('gives what is collected its place', async () => {
    const reader = await DocumentReader.open(sourceOf('a/m.json', '{\n "x": [\n  1,\n  2]}'), 'json');
    reader.add({ path: 'b' }, ['x', 1]);
    reader.count('folder');
    reader.count('folder', 2);
    const manifest = reader.finish(FORMAT);
    assert.deepEqual(manifest.locate({ is: 'descriptor', index: 0 }), {
      file: 'a/m.json',
      line: 4,
      column: 3,
    });
    assert.deepEqual(manifest.base, { is: 'folder', folder: 'a' });
    assert.deepEqual(manifest.notLookedAt, [{ what: 'folder', count: 3 }]);
  });

  it('is a fatal problem where it cannot be read', async () => {
    for (const [text, reason] of [
      ['{"a": ', 'syntax'],
      ['['.repeat(5000), 'too-deep'],
      [' ', 'empty'],
    ] as const) {
      const reader = await DocumentReader.open(sourceOf('m.json', text), 'json');
      const [problem] = reader.finish(FORMAT).problems;
      assert.equal(reader.value, undefined);
      assert.ok(problem?.kind === 'manifest-malformed');
      assert.deepEqual([problem.data.reason, problem.data.isFatal], [reason, true]);
    }
    const tooLarge = { is: 'unreadable', reason: 'too-large', line: 1, column: 1 } as const;
    const source = { ...sourceOf('m.json', ''), text: async () => tooLarge };
    const [problem] = (await DocumentReader.open(source, 'json')).finish(FORMAT).problems;
    assert.ok(problem?.kind === 'manifest-malformed' && problem.data.reason === 'too-large');
  });

  it('tells keys that stand twice, and fields that hold no digest', async () => {
    const reader = await DocumentReader.open(sourceOf('m.json', '{"a": 1, "a": 2}'), 'json');
    const of = { path: 'f', is: 'file' } as const;
    assert.deepEqual(reader.digest(D, 'sha256', of, []), { algorithm: 'sha256', value: D });
    assert.equal(reader.digest(null, 'sha256', of, []), null);
    assert.equal(reader.digest(D.slice(1), 'sha256', of, []), null);
    assert.equal(reader.digest({ $ref: 1 }, 'sha256', of, []), null);
    const { problems } = reader.finish(FORMAT);
    const told = problems.map(({ kind, data }) => [kind, 'written' in data ? data.written : null]);
    assert.deepEqual(told, [
      ['manifest-malformed', null],
      ['digest-placeholder', D.slice(1)],
      ['digest-placeholder', '{"$ref":1}'],
    ]);
  });
});

describe('a manifest that may describe another place', () => {
  const files = [
    { descriptor: { path: '/abs/a' }, pointer: [] },
    { descriptor: { path: 'b' }, pointer: [] },
  ];

  it('counts absolute paths where none is here', async () => {
    const source = sourceOf('d/m.json', '{}');
    const reader = await DocumentReader.open(source, 'json');
    assert.equal(await addFiles(files, 'd', source, reader), false);
    const { descriptors, notLookedAt } = reader.finish(FORMAT);
    assert.deepEqual([descriptors.length, descriptors.path(0)], [1, 'b']);
    assert.deepEqual(notLookedAt, [{ what: 'remote-file', count: 1 }]);
  });

  it('is of this one where a single file is here', async () => {
    const source = sourceOf('d/m.json', '{}', ['d/b']);
    const reader = await DocumentReader.open(source, 'json');
    await addFiles(files, 'd', source, reader);
    const { descriptors } = reader.finish(FORMAT);
    assert.deepEqual([descriptors.length, descriptors.grading(1)], [2, null]);
  });
});

describe('values', () => {
  it('are exact sizes only where they count bytes', () => {
    const written = [12, '12', ' 12 B', '12 bytes', '1.5 kB', '12 KB', 1.5, -1, '9'.repeat(17), {}, ''];
    assert.deepEqual(written.map(exactBytes), [12, 12, 12, 12, null, null, null, null, null, null, null]);
  });

  it('are references with a scheme, or paths', () => {
    const written = ['https://a/b', 'urn:x', 'file:///a', '//h/a', 'C:/a', 'a/b:c', 'a b', 'data/x'];
    assert.deepEqual(written.map(hasScheme), [true, true, true, true, false, false, false, false]);
  });

  it('are decoded where they are encoded rightly', () => {
    assert.deepEqual(['a%20b', 'a%C3%A9', '100%', '%FF'].map(percentDecoded), ['a b', 'aé', '100%', '%FF']);
  });

  it('are texts of JSON-LD', () => {
    assert.deepEqual([{ '@value': 'x' }, { '@value': { '@value': 3 } }, ['x'], null].map(textOf), [
      'x',
      '3',
      null,
      null,
    ]);
  });
});
