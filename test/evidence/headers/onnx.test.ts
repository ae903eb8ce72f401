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

  it('names those of sparse tensors, of training and of functions', () => {
    const tensor = (name: string) => onnxTensor({ name, dims: [2], raw: 8 });
    const graphs = (name: string) => Buffer.concat([field(2, 'g'), field(5, tensor(name))]);
    const graph = field(
      7,
      field(15, Buffer.concat([field(1, tensor('values')), field(2, tensor('indices'))])),
    );
    const training = field(20, Buffer.concat([field(1, graphs('start')), field(2, graphs('step'))]));
    const inNode = field(7, Buffer.concat([field(4, 'Constant'), field(5, field(5, tensor('node')))]));
    const ofFunction = field(25, Buffer.concat([inNode, field(11, field(5, tensor('default')))]));
    const header = read(Buffer.concat([field(1, 8), graph, training, ofFunction]));
    assert.equal(header?.fault, null);
    assert.deepEqual([...(header?.tensors.keys() ?? [])].sort(), [
      'default',
      'indices',
      'node',
      'start',
      'step',
      'values',
    ]);
    const withoutGraph = Buffer.concat([field(1, 8), training]);
    assert.equal(faultOf(withoutGraph)?.[0], 'header-malformed', 'a graph of training is none of the model');
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
    assert.deepEqual(read(onnxFile([outside({ location: 'a', length: ' 40 ' })]))?.external, [
      { location: 'a', end: 40 },
    ]);
    assert.equal(read(onnxFile([{ ...INSIDE, raw: 64, type: 99 }]))?.fault, null, 'a type that is not known');
    assert.equal(read(onnxFile([{ name: 'n', dims: [3], type: 22, raw: 2 }]))?.fault, null, 'four bits each');
    for (const external of [
      {},
      { location: '' },
      { location: 'a', offset: '-1' },
      { location: 'a', length: 'x' },
      { location: 'a', length: '40x' },
      { location: 'a', offset: '1e3' },
      { location: 'a', length: '4'.repeat(16) },
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

  it('leaves open what a part of a tensor, or a field of another type, says of its size', () => {
    const tensor = (...fields: Buffer[]) =>
      Buffer.concat([field(1, 8), field(7, field(5, Buffer.concat([field(1, 4), field(2, 1), ...fields])))]);
    const raw = field(9, Buffer.alloc(8));
    assert.deepEqual(faultOf(tensor(raw)), ['tensor-size', null, 16, 8]);
    const segment = field(3, Buffer.concat([field(1, 0), field(2, 2)]));
    assert.equal(read(tensor(segment, raw))?.fault, null, 'a segment');
    assert.equal(read(tensor(field(8, 'w'), segment, raw))?.tensors.get('w'), null);
    // Neither a place outside, nor none: fields that are written as others are skipped.
    for (const odd of [field(14, 'out'), field(13, 1), field(10, 'later'), field(9, 8)])
      assert.equal(read(tensor(odd, field(9, Buffer.alloc(16))))?.fault, null);
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
