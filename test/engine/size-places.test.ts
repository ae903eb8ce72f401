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

const registry = (size: object) => lines({ files: [{ path: 'w.bin', sha256: hex, ...size }] });
const nested = lines([{ path: 'w.bin', bytes: 7, hashes: { sha256: hex } }]);
const before = lines([{ size: 7, path: 'w.bin', Sha256: hex }]);
const below = lines([{ path: 'm', files: [{ path: 'w.bin', sha256: hex, size: 7 }] }]);
const pair = lines({ w_file: 'w.bin', w_sha256: hex, w_size: 7 });
const yaml = `files:\n- path: w.bin\n  sha256: ${hex}\n  size: 7\n`;
const onnx = lines([
  {
    model: 'w',
    model_path: 'w.bin',
    opset_version: 1,
    metadata: { model_sha: hex, model_bytes: 7, tags: [] },
  },
]);

for (const [file, text, word, path] of [
  ['d/croissant.json', croissant, '7 B', 'd/w.bin'],
  ['d/datapackage.json', frictionless, '"bytes"', 'd/w.bin'],
  ['d/registry.json', registry({ size: 7 }), '"size"', 'd/w.bin'],
  ['d/registry.json', registry({ url: 'https://x.org/w', file_size: '7' }), 'file_size', 'd/w.bin'],
  ['d/registry.json', nested, '"bytes"', 'd/w.bin'],
  ['d/registry.json', before, '"size"', 'd/w.bin'],
  ['d/registry.json', below, '"size"', 'd/m/w.bin'],
  ['d/registry.json', pair, 'w_size', 'd/w.bin'],
  ['d/registry.yaml', yaml, 'size:', 'd/w.bin'],
  ['d/ONNX_HUB_MANIFEST.json', onnx, 'model_bytes', 'd/w.bin'],
  ['models/inventory.json', entry, 'size_bytes', 'models/w.bin'],
  ['models/inventory.json', listed, 'size_bytes', 'models/w.bin'],
] as const)
  test(`${file}: ${word}`, async () => {
    using repository = makeRepository({ [file]: text, [path]: 'longer than recorded' });
    const report = await repository.check({ 'combined-inventory': 'none' });
    const [finding] = findings(report, 'size-mismatch');
    assert.deepEqual([finding?.location?.file, finding?.location?.line], [file, lineOf(text, word)]);
  });

test('a mapped registry: where the mapping has the size', async () => {
  const text = lines({ name: 'w.bin', sums: { w: hex }, sizes: { w: 7 } });
  const mapping = '{file: own.json, path: "$.name", sha256: "$.sums.w", size: "$.sizes.w"}';
  using repository = makeRepository({
    ...{ 'own.json': text, 'w.bin': 'longer than recorded' },
    '.github/manifest-drift.yml': `manifests:\n- ${mapping}\n`,
  });
  const [finding] = findings(await repository.check({ 'combined-inventory': 'none' }), 'size-mismatch');
  assert.deepEqual([finding?.location?.file, finding?.location?.line], ['own.json', 7]);
});
