/** A size that differs is shown where the size stands, not where the digest does. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findings, makeRepository, sha256 } from '../support/repository.ts';

const hex = sha256('w');
const lines = (value: unknown) => JSON.stringify(value, null, 1);
const lineOf = (text: string, word: string) => text.split('\n').findIndex((line) => line.includes(word)) + 1;

const croissant = lines({
  '@type': 'sc:Dataset',
  conformsTo: 'http://mlcommons.org/croissant/1.1',
  name: 'd',
  distribution: [
    {
      '@type': 'cr:FileObject',
      '@id': 'z',
      contentUrl: 'https://example.org/z',
      sha256: hex,
      contentSize: '9 B',
    },
    {
      '@type': 'cr:FileObject',
      '@id': 'a',
      contentUrl: 'w.bin',
      sha256: hex,
      description: '',
      contentSize: '7 B',
    },
  ],
});
const frictionless = lines({
  resources: [{ name: 'a', path: 'w.bin', hash: `sha256:${hex}`, format: 'x', bytes: 7 }],
});
const entry = lines({
  models: [{ name: 'm', path: 'models/w.bin', sha256: hex, version: '1', size_bytes: 7 }],
});
const listed = lines({
  models: [
    { name: 'm', path: 'models', version: '1', files: [{ path: 'w.bin', sha256: hex, size_bytes: 7 }] },
  ],
});

for (const [file, text, word, path] of [
  ['d/croissant.json', croissant, '7 B', 'd/w.bin'],
  ['d/datapackage.json', frictionless, '"bytes"', 'd/w.bin'],
  ['models/inventory.json', entry, 'size_bytes', 'models/w.bin'],
  ['models/inventory.json', listed, 'size_bytes', 'models/w.bin'],
] as const)
  test(`${file}: ${word}`, async () => {
    using repository = makeRepository({ [file]: text, [path]: 'longer than recorded' });
    const report = await repository.check({ 'combined-inventory': 'none' });
    const [finding] = findings(report, 'size-mismatch');
    assert.deepEqual([finding?.location?.file, finding?.location?.line], [file, lineOf(text, word)]);
  });
