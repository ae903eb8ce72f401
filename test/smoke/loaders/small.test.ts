/** Real llama.cpp and real onnxruntime, on models that are made here. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SMALL } from '../../support/python.ts';
import { type Model, modelRepository, smoke } from '../../support/smoke.ts';

const { skip, environment } = SMALL;
const made = (script: string, ...words: string[]) =>
  skip === false ? SMALL.make(script, '1', ...words) : Buffer.of();
const GGUF = made('make_gguf.py');
const ONNX = made('make_onnx.py', '16');

const model = (id: string, loader: string, content: Buffer | string, more: Partial<Model> = {}): Model => ({
  id,
  files: { [`${id}.${loader}`]: content },
  entrypoint: { loader },
  smokeTest: { prompt: 'hello', max_seconds: 60, max_tokens: 8 },
  ...more,
});

test('llama.cpp: a good, a truncated and a swapped model', { skip }, async () => {
  const embed = { entrypoint: { loader: 'gguf', task: 'feature-extraction' } };
  using repository = modelRepository([
    model('good', 'gguf', GGUF),
    model('truncated', 'gguf', GGUF.subarray(0, 300_000)),
    model('swapped', 'gguf', ONNX),
    model('empty', 'gguf', ''),
    model('vector', 'gguf', GGUF, { ...embed, smokeTest: { max_seconds: 60, expect: { dimensions: 64 } } }),
    model('wide', 'gguf', GGUF, { ...embed, smokeTest: { max_seconds: 60, expect: { dimensions: 65 } } }),
  ]);
  using ran = await smoke(repository.root, ['gguf'], { environment });
  const works = Object.fromEntries(ran.run.entries.map((entry) => [entry.subject.slice(6), entry.works]));
  assert.deepEqual(works, {
    empty: 'failed',
    good: 'available',
    swapped: 'failed',
    truncated: 'failed',
    vector: 'available',
    wide: 'failed',
  });
  const { answer, phase, load_ms: load } = ran.test('model:good');
  assert.deepEqual([answer?.kind, answer?.tokens, phase], ['text', 8, 'answered']);
  assert.ok(load !== null && load > 0);
  assert.deepEqual(ran.test('model:vector').answer, { kind: 'vector', dimensions: 64 });
  const [row] = ran.run.loaders;
  assert.match(row?.versions.xllamacpp ?? '', /^\d/);
  assert.match(row?.script ?? '', /^[0-9a-f]{64}$/);
});

test('onnxruntime: a good, a truncated and a swapped model', { skip }, async () => {
  using repository = modelRepository([
    model('good', 'onnx', ONNX, { smokeTest: { max_seconds: 60, expect: { dimensions: 8 } } }),
    model('truncated', 'onnx', ONNX.subarray(0, 200)),
    model('swapped', 'onnx', GGUF),
    model('other-shape', 'onnx', ONNX, { smokeTest: { max_seconds: 60, expect: { dimensions: 9 } } }),
    model('two', 'onnx', ONNX, { files: { 'a.onnx': ONNX, 'b.onnx': ONNX } }),
    model('named', 'onnx', ONNX, {
      files: { 'a.onnx': ONNX, 'b.onnx': ONNX },
      entrypoint: { loader: 'onnx', file: 'b.onnx' },
    }),
  ]);
  using ran = await smoke(repository.root, ['onnx'], { environment });
  const works = Object.fromEntries(ran.run.entries.map((entry) => [entry.subject.slice(6), entry.works]));
  assert.deepEqual(works, {
    good: 'available',
    named: 'available',
    'other-shape': 'failed',
    swapped: 'failed',
    truncated: 'failed',
    two: 'blocked',
  });
});

test('a library that is not installed blocks, and says what to install', { skip }, async () => {
  using repository = modelRepository([
    {
      ...model('m', 'onnx', ''),
      files: { 'config.json': '{}', 'model.safetensors': 'x' },
      entrypoint: { loader: 'transformers' },
    },
  ]);
  using ran = await smoke(repository.root, ['transformers'], { environment });
  const { status, kind, fix, phase } = ran.test('model:m');
  assert.deepEqual([status, kind, phase], ['blocked', 'loader-missing', 'importing']);
  assert.match(fix ?? '', /pip install transformers/);
});
