import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { onnx } from '../../../src/evidence/headers/onnx.ts';
import { field, onnxFile, onnxTensor, sourceOf } from '../../support/model-files.ts';

const read = (bytes: Uint8Array) => onnx.read(sourceOf(bytes));
const faultOf = (bytes: Uint8Array) => {
  const fault = read(bytes)?.fault;
  return fault && [fault.what, fault.name, fault.expected, fault.actual];
};
const INSIDE = { name: 'w', dims: [4, 8], raw: 128 };
const outside = (external: Record<string, string>, name = 'e') => ({ name, dims: [10], external });

describe('a model of ONNX', () => {
  it('names its tensors, those of nodes too', () => {
    const header = read(
      onnxFile([INSIDE, { name: 'b', dims: [], raw: 4 }], [{ name: 'c', dims: [3], type: 7, raw: 24 }]),
    );
    assert.equal(header?.fault, null);
    assert.deepEqual([...(header?.tensors ?? [])].sort(), [
      ['b', 4],
      ['c', 24],
      ['w', 128],
    ]);
    assert.deepEqual(header?.external, []);
  });

  it('is walked without the bytes of its tensors', () => {
    const source = sourceOf(onnxFile([{ name: 'w', dims: [2_000_000], raw: 8_000_000 }]));
    assert.equal(onnx.read(source)?.fault, null);
    assert.ok(source.count() < 1_000_000);
  });

  it('names the files that hold its data, and how far', () => {
    const header = read(
      onnxFile(
        [outside({ location: 'w.data', offset: '64', length: '40' }), outside({ location: 'w.data' }, 'f')],
        [outside({ location: 'deep/c.data', length: '40' })],
      ),
    );
    assert.equal(header?.fault, null);
    assert.deepEqual(header?.external, [
      { location: 'deep/c.data', end: 40 },
      { location: 'w.data', end: 104 },
    ]);
  });

  it('has data of another size than its shape, in itself or elsewhere', () => {
    assert.deepEqual(faultOf(onnxFile([{ ...INSIDE, raw: 64 }])), ['tensor-size', 'w', 128, 64]);
    assert.deepEqual(faultOf(onnxFile([outside({ location: 'a', length: '39' })])), [
      'tensor-size',
      'e',
      40,
      39,
    ]);
    assert.equal(read(onnxFile([{ ...INSIDE, raw: 64, type: 99 }]))?.fault, null, 'a type that is not known');
    assert.equal(read(onnxFile([{ name: 'n', dims: [3], type: 22, raw: 2 }]))?.fault, null, 'four bits each');
    for (const external of [
      {},
      { location: '' },
      { location: 'a', offset: '-1' },
      { location: 'a', length: 'x' },
    ])
      assert.deepEqual(
        faultOf(onnxFile([outside(external as Record<string, string>)]))?.[0],
        'external-malformed',
      );
  });

  it('may say nothing of its bytes', () => {
    const tensor = (dims: Buffer) =>
      Buffer.concat([field(1, 8), field(7, field(5, Buffer.concat([dims, field(2, 1), field(9, 'raw!')])))]);
    const float = Buffer.from([1 * 8 + 5, 1, 2, 3, 4]);
    assert.equal(read(tensor(float))?.fault, null, 'a length that is no whole number');
    assert.equal(read(tensor(Buffer.alloc(10_000, field(1, 1)))), null, 'more lengths than any tensor has');
  });

  it('is cut short, or malformed', () => {
    const whole = onnxFile([INSIDE]);
    for (const length of [40, 100, whole.length - 20])
      assert.equal(faultOf(whole.subarray(0, length))?.[0], 'header-cut', `${length}`);
    assert.equal(faultOf(Buffer.concat([field(1, 8), field(2, 'nothing else')]))?.[0], 'header-malformed');
    const inner = Buffer.concat([
      field(1, 8),
      field(7, Buffer.concat([field(5, Buffer.from([0x4a, 0x7f, 1]))])),
      Buffer.alloc(200, 8),
    ]);
    assert.equal(faultOf(inner)?.[0], 'header-malformed', 'a tensor that goes on behind its end');
    assert.equal(
      faultOf(Buffer.concat([field(1, 8), field(7, Buffer.from([7, 7]))]))?.[0],
      'header-malformed',
    );
  });

  it('ends where graphs nest without end', () => {
    let graph = field(1, field(4, 'x'));
    for (let depth = 0; depth < 200; depth += 1) graph = field(1, field(5, field(6, graph)));
    assert.equal(read(Buffer.concat([field(1, 8), field(7, graph)])), null);
    const tensor = onnxTensor({ name: 'd', dims: Array.from({ length: 5000 }, () => 1), raw: 4 });
    assert.equal(read(Buffer.concat([field(1, 8), field(7, field(5, tensor))])), null);
  });

  it('is not looked for in what may be anything', () => {
    for (const text of ['', 'model', 'a model in words', '\x08\x01zzz'])
      assert.equal(read(Buffer.from(text)), null, text);
    assert.equal(read(Buffer.alloc(4000, 'encrypted')), null);
    assert.equal(faultOf(Buffer.alloc(4000))?.[0], 'zeros');
  });
});
