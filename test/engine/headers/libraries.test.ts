/** Files that the formats' own libraries write are in order, and damages of them are found. */

import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { GGML_TYPES } from '../../../src/evidence/headers/ggml-types.ts';
import { WRITERS } from '../../support/python.ts';
import { findings, kinds, listOf, makeRepository } from '../../support/repository.ts';

const { skip } = WRITERS;
const folder = mkdtempSync(join(tmpdir(), 'models-'));
after(() => rmSync(folder, { recursive: true }));
if (skip === false) WRITERS.run('make_models.py', folder);
const made: Readonly<Record<string, Buffer>> = Object.fromEntries(
  readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))]),
);
const INDEX = 'model.safetensors.index.json';
const [ONE, TWO] = ['model-00001-of-00002.safetensors', 'model-00002-of-00002.safetensors'] as const;
const DATA = 'beside.onnx.data';

/** What is damaged of a file, whose bytes it may change; null: the file is removed. */
type Damage = (bytes: Buffer) => Buffer | null;

const cut =
  (length: number): Damage =>
  (bytes) =>
    bytes.subarray(0, length < 0 ? bytes.length + length : length);
const grown: Damage = (bytes) => Buffer.concat([bytes, Buffer.alloc(4096, 1)]);
const zeros: Damage = (bytes) => Buffer.alloc(bytes.length);
/** One text in place of another of the same length. */
const put =
  (from: string | Buffer, to: string | Buffer): Damage =>
  (bytes) => {
    const [old, other] = [Buffer.from(from as string), Buffer.from(to as string)];
    const at = bytes.indexOf(old);
    assert.ok(at >= 0 && old.length === other.length, `${from} in the file`);
    other.copy(bytes, at);
    return bytes;
  };
/** Bytes at a place behind a text. */
const behind =
  (text: string, offset: number, ...values: number[]): Damage =>
  (bytes) => {
    const at = bytes.indexOf(text);
    assert.ok(at >= 0, text);
    Buffer.from(values).copy(bytes, at + text.length + offset);
    return bytes;
  };
const at =
  (offset: number, ...values: number[]): Damage =>
  (bytes) => {
    Buffer.from(values).copy(bytes, offset);
    return bytes;
  };

const DAMAGES: Readonly<Record<string, Readonly<Record<string, readonly [file: string, damage: Damage]>>>> = {
  safetensors: {
    'the last byte is missing': [ONE, cut(-1)],
    'it ends in its header': [ONE, cut(60)],
    'bytes stand behind it': [TWO, grown],
    'it is zeros': [ONE, zeros],
    'it begins with something else': [ONE, at(8, 0x3c)],
    'its header is longer by one': [ONE, (bytes) => at(0, (bytes[0] as number) + 1)(bytes)],
    'its header has four billion bytes': [ONE, at(4, 1)],
    'its header is no JSON': [ONE, put('"dtype"', '"dtype;')],
    'a type is wider': [ONE, put('"F32"', '"F64"')],
    'a shape is another': [ONE, put('[40,16]', '[41,16]')],
    'a tensor begins elsewhere': [ONE, put('"data_offsets":[0,', '"data_offsets":[1,')],
    'a tensor is there twice': [TWO, put('"head.mask"', '"head.f8"  ')],
    'a tensor has another name': [TWO, put('"head.mask"', '"head.musk"')],
    'the index has a tensor that is nowhere': [INDEX, put('"head.mask"', '"head.musk"')],
    'the index has a tensor elsewhere': [INDEX, put(`"head.mask": "${TWO}`, `"head.mask": "${ONE}`)],
  },
  GGUF: {
    'the last tensor is cut': ['whole.gguf', cut(-200)],
    'it ends in its header': ['whole.gguf', cut(500)],
    'bytes stand behind it': ['whole.gguf', grown],
    'it is zeros': ['whole.gguf', zeros],
    'its magic is another': ['whole.gguf', put('GGUF', 'GGML')],
    'it has many more tensors': ['whole.gguf', at(12, 1)],
    'it has many more keys': ['whole.gguf', at(20, 1)],
    'a text is longer than the file': ['whole.gguf', behind('general.name', 4, 255, 255, 255, 255)],
    'a tensor has a wider type': ['whole.gguf', behind('blk.0.weight', 4 + 16, 28)],
    'a tensor has more rows': ['whole.gguf', behind('blk.3.weight', 4 + 8, 200)],
    'a tensor begins elsewhere': ['whole.gguf', behind('blk.1.weight', 4 + 16 + 4, 0, 0)],
    'a tensor begins unaligned': ['whole.gguf', behind('blk.1.weight', 4 + 16 + 4, 1)],
    'a tensor is there twice': ['whole.gguf', put('blk.1.weight', 'blk.0.weight')],
    'a part is another': ['split-00002-of-00003.gguf', behind('split.no', 4, 2)],
    'a part is missing': ['split-00003-of-00003.gguf', () => null],
  },
  ONNX: {
    'its end is missing': ['whole.onnx', cut(-3)],
    'it ends in a tensor': ['whole.onnx', cut(900)],
    'it is zeros': ['whole.onnx', zeros],
    'a tensor has more columns': [
      'whole.onnx',
      put(Buffer.from([0x08, 64, 0x08, 8]), Buffer.from([0x08, 65, 0x08, 8])),
    ],
    'a tensor has a wider type': [
      'whole.onnx',
      put(Buffer.from([0x08, 8, 0x10, 1]), Buffer.from([0x08, 8, 0x10, 11])),
    ],
    'a tensor has more bytes than its graph': [
      'whole.onnx',
      put(Buffer.from([0x4a, 0x80, 0x10]), Buffer.from([0x4a, 0x80, 0x7f])),
    ],
    'a field is of no type': ['whole.onnx', put(Buffer.from([0x3a]), Buffer.from([0x3b]))],
    'its data is cut': [DATA, cut(-1)],
    'its data is gone': [DATA, () => null],
    'its data has another name': ['beside.onnx', put(DATA, 'beside.onnx.dada')],
    'its data is above the folder': ['beside.onnx', put(DATA, '../../../../data')],
    'its data begins later': ['beside.onnx', put('offset\x12\x042048', 'offset\x12\x049999')],
    'its data begins nowhere': [
      'beside.onnx',
      put(Buffer.from('offset\x12\x01\x30'), Buffer.from('offset\x12\x01\x2d')),
    ],
    'its data has another length': ['beside.onnx', put('2048', '2049')],
  },
};

/** The models, recorded as they are. */
async function check(changed: Readonly<Record<string, Buffer | null>> = {}) {
  const all = Object.entries({ ...made, ...changed }).flatMap(([name, bytes]) =>
    bytes === null || name.endsWith('-types.json') ? [] : [[name, bytes] as const],
  );
  const files = Object.fromEntries(all);
  const { [DATA]: _, ...recorded } = files;
  using repository = makeRepository({ ...files, SHA256SUMS: listOf(recorded) });
  return await repository.check();
}

describe('models that their own libraries write', { skip }, () => {
  it('are in order', async () => {
    assert.deepEqual(kinds(await check()), []);
  });

  it('have blocks of the sizes that are known here', () => {
    const sizes = JSON.parse(`${made['ggml-types.json']}`);
    for (const [type, size] of GGML_TYPES)
      if (sizes[type] !== undefined) assert.deepEqual(sizes[type], size, `${type}`);
    assert.ok([...GGML_TYPES.keys()].filter((type) => sizes[type] !== undefined).length > 25);
  });

  for (const [format, damages] of Object.entries(DAMAGES))
    for (const [name, [file, damage]] of Object.entries(damages))
      it(`of ${format} are found where ${name}`, async () => {
        const report = await check({ [file]: damage(Buffer.from(made[file] as Buffer)) });
        const found = findings(report).filter(({ kind }) =>
          ['header-differs', 'shards-incomplete'].includes(kind),
        );
        assert.ok(
          found.some(({ severity }) => severity !== undefined),
          JSON.stringify(kinds(report)),
        );
      });
});
