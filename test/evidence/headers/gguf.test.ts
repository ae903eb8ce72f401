import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { gguf } from '../../../src/evidence/headers/gguf.ts';
import { GGUF_TENSORS, type GgufTensor, ggufFile, sourceOf } from '../../support/model-files.ts';

const read = (bytes: Uint8Array) => gguf.read(sourceOf(bytes));
const faultOf = (bytes: Uint8Array) => {
  const fault = read(bytes)?.fault;
  return fault && [fault.what, fault.name, fault.expected, fault.actual];
};
const u64 = (value: number) => {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64LE(BigInt(value));
  return bytes;
};
const u32 = (value: number) => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
};
const text = (value: string) => Buffer.concat([u64(value.length), Buffer.from(value)]);
const u16 = (value: number) => Buffer.from([value % 256, value >> 8]);
const [EMBED, OUTPUT] = GGUF_TENSORS as readonly [GgufTensor, GgufTensor];

describe('a header of GGUF', () => {
  it('names its tensors with their bytes, in either byte order and in both versions', () => {
    for (const options of [{}, { version: 2 }, { isBig: true }]) {
      const header = read(ggufFile(undefined, undefined, options));
      assert.equal(header?.fault, null);
      assert.deepEqual(
        [...(header?.tensors ?? [])],
        [
          ['token_embd.weight', 512],
          ['output.weight', 72],
        ],
      );
      assert.equal(header?.part, null);
    }
    assert.equal(read(ggufFile(undefined, undefined, { version: 1 })), null, 'an older version');
    assert.equal(read(ggufFile(undefined, undefined, { version: 9 })), null, 'a later version');
  });

  it('is read, and nothing behind it, past keys of all types', () => {
    const words = Array.from({ length: 1000 }, (_, index) => text(`word ${index}`));
    const keys = {
      'tokenizer.ggml.tokens': [9, Buffer.concat([u32(8), u64(words.length), ...words])],
      scores: [9, Buffer.concat([u32(6), u64(3), Buffer.alloc(12)])],
      nested: [9, Buffer.concat([u32(9), u64(2), u32(0), u64(1), Buffer.from([1]), u32(7), u64(0)])],
      float: [12, Buffer.alloc(8)],
      flag: [7, Buffer.from([1])],
      'general.alignment': 64,
    } as const;
    const big = { name: 'big', shape: [4_000_000], type: 24, bytes: 4_000_000 };
    const source = sourceOf(ggufFile([...GGUF_TENSORS, big], keys));
    const header = gguf.read(source);
    assert.deepEqual([header?.fault, header?.tensors.size], [null, 3]);
    assert.ok(source.count() < 1_000_000);
    assert.equal(read(ggufFile(undefined, { new: [99, Buffer.alloc(4)] })), null, 'a type that is not known');
  });

  it('leaves sizes open that it does not know', () => {
    const strange = [
      { name: 'a', shape: [64], type: 99, bytes: 64 },
      { ...EMBED, name: 'b' },
    ];
    assert.equal(read(ggufFile(strange))?.fault, null);
    // Rows of 64 elements, where blocks of 256 would be expected: builds with QK_K = 64 wrote these.
    assert.equal(read(ggufFile([{ name: 'a', shape: [64, 3], type: 12, bytes: 114 }]))?.fault, null);
    assert.equal(read(ggufFile([]))?.fault, null, 'a vocabulary alone');
  });

  it('contradicts a file that was cut short, or that has more behind it', () => {
    const whole = ggufFile();
    const end = whole.length - 24;
    assert.equal(read(whole.subarray(0, end))?.fault, null, 'the padding at the end may be left out');
    assert.deepEqual(faultOf(whole.subarray(0, end - 1)), ['data-cut', null, end, end - 1]);
    assert.deepEqual(faultOf(ggufFile(undefined, undefined, { end: 4096 }))?.[0], 'data-surplus');
    assert.equal(read(ggufFile(undefined, undefined, { end: 4096 }))?.fault?.isWarning, true);
    for (const length of [5, 20, 40, 100])
      assert.equal(faultOf(whole.subarray(0, length))?.[0], 'header-cut', `${length}`);
  });

  it('promises more than there is', () => {
    assert.equal(faultOf(ggufFile(undefined, undefined, { counts: [2 ** 50, 1] }))?.[0], 'header-cut');
    assert.equal(faultOf(ggufFile(undefined, undefined, { counts: [2, 2 ** 40] }))?.[0], 'header-cut');
    const long = [9, Buffer.concat([u32(0), u64(2 ** 52)])] as const;
    assert.equal(faultOf(ggufFile(undefined, { a: long }))?.[0], 'header-cut');
    const texts = [9, Buffer.concat([u32(8), u64(2 ** 60)])] as const;
    assert.equal(faultOf(ggufFile(undefined, { a: texts }))?.[0], 'header-cut');
    const deep = Buffer.concat(Array.from({ length: 100 }, () => Buffer.concat([u32(9), u64(1)])));
    assert.equal(read(ggufFile(undefined, { a: [9, deep] })), null, 'arrays in arrays without end');
  });

  it('has a tensor twice, at a place of another one, or unaligned', () => {
    assert.deepEqual(faultOf(ggufFile([EMBED, { ...OUTPUT, name: EMBED.name }])), [
      'tensor-twice',
      EMBED.name,
      null,
      null,
    ]);
    assert.deepEqual(faultOf(ggufFile([EMBED, { ...OUTPUT, offset: 32 }]))?.slice(0, 2), [
      'tensor-offset',
      OUTPUT.name,
    ]);
    assert.deepEqual(faultOf(ggufFile([EMBED, { ...OUTPUT, offset: 513 }])), [
      'tensor-alignment',
      OUTPUT.name,
      32,
      513,
    ]);
    for (const alignment of [0, 3, 12])
      assert.deepEqual(
        faultOf(ggufFile([], { 'general.alignment': [4, Buffer.from([alignment, 0, 0, 0])] }))?.[0],
        'header-malformed',
      );
    for (const alignment of [1, 2, 4, 8, 24, 256])
      assert.equal(
        read(ggufFile(undefined, { 'general.alignment': alignment }))?.fault,
        null,
        `${alignment}`,
      );
  });

  it('may name its tensors in any order, and tells where one begins and where it should', () => {
    const first = { ...OUTPUT, offset: 512 };
    const last = { ...EMBED, offset: 0 };
    assert.equal(read(ggufFile([first, last]))?.fault, null);
    const moved = { ...OUTPUT, offset: 32 };
    const file = ggufFile([moved, last]);
    const start = file.length - 512 - 96;
    assert.deepEqual(faultOf(file), ['tensor-offset', OUTPUT.name, start + 512, start + 32]);
    assert.equal(read(ggufFile([EMBED, { ...OUTPUT, offset: 1024 }], undefined, { end: 512 }))?.fault, null);
    const gap = ggufFile([EMBED, { ...OUTPUT, offset: 1024 }], undefined, { end: 4096 });
    assert.equal(read(gap)?.fault, null, 'what follows a gap is not counted as surplus');
  });

  it('is not judged where it has more than any model', () => {
    const fifth = { name: 'a', shape: [1, 1, 1, 1, 1], type: 0, bytes: 4 };
    assert.equal(read(ggufFile([fifth])), null, 'five dimensions');
    assert.equal(read(ggufFile([{ ...fifth, shape: [1, 1, 1, 1] }]))?.fault, null);
    const long = (bytes: number) => read(ggufFile([{ ...EMBED, name: 'n'.repeat(bytes) }]));
    assert.equal(long(64 * 1024)?.fault, null);
    assert.equal(long(64 * 1024 + 1), null, 'a name longer than 64 KiB');
    const arrays = (depth: number) =>
      Buffer.concat([
        ...Array.from({ length: depth }, () => Buffer.concat([u32(9), u64(1)])),
        u32(0),
        u64(1),
        Buffer.from([1]),
      ]);
    assert.equal(read(ggufFile(undefined, { a: [9, arrays(3)] }))?.fault, null);
    assert.equal(read(ggufFile(undefined, { a: [9, arrays(4)] })), null, 'arrays in arrays in arrays');
    const strange = Buffer.concat([u32(99), u64(1), Buffer.alloc(8)]);
    assert.equal(
      read(ggufFile(undefined, { a: [9, strange] })),
      null,
      'an array of a type that is not known',
    );
  });

  it('says which part it is', () => {
    const keys = { 'split.no': [2, u16(1)], 'split.count': [2, u16(3)], 'split.tensors.count': 9 } as const;
    assert.deepEqual(read(ggufFile(undefined, keys))?.part, { number: 2, of: 3, tensors: 9 });
    assert.equal(read(ggufFile(undefined, { ...keys, 'split.count': [2, u16(1)] }))?.part, null);
    const { 'split.no': _, ...unnumbered } = keys;
    assert.equal(read(ggufFile(undefined, unnumbered))?.part, null);
    const longer = { 'split.no': [10, u64(1)], 'split.count': [0, Buffer.from([3])] } as const;
    assert.deepEqual(read(ggufFile(undefined, longer))?.part, { number: 2, of: 3, tensors: null });
    const float = Buffer.alloc(4);
    float.writeFloatLE(3);
    assert.equal(read(ggufFile(undefined, { ...keys, 'split.count': [6, float] }))?.part, null);
  });

  it('is not looked for in what may be anything', () => {
    for (const short of ['', 'GG', 'weights']) assert.equal(read(Buffer.from(short)), null);
    assert.equal(faultOf(Buffer.alloc(2000))?.[0], 'zeros');
    assert.equal(read(Buffer.alloc(2000, 'ggml'))?.fault?.isWarning, true);
  });
});
