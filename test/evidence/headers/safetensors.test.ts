import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { safetensors } from '../../../src/evidence/headers/safetensors.ts';
import {
  safetensorsFile,
  safetensorsHeader,
  sourceOf,
  TENSORS,
  type Tensors,
} from '../../support/model-files.ts';

const read = (bytes: Uint8Array) => safetensors.read(sourceOf(bytes));
const faultOf = (bytes: Uint8Array) => {
  const fault = read(bytes)?.fault;
  return fault && [fault.what, fault.name, fault.expected, fault.actual];
};
const withOffsets = (name: string, begin: number, end: number) => {
  const header = safetensorsHeader();
  return { ...header, [name]: { ...(header[name] as object), data_offsets: [begin, end] } };
};

describe('a header of safetensors', () => {
  it('names its tensors with their bytes', () => {
    const header = read(safetensorsFile());
    assert.deepEqual(header?.fault, null);
    assert.deepEqual(
      [...(header?.tensors ?? [])],
      [
        ['embed', 128],
        ['head', 16],
        ['bias', 0],
      ],
    );
    assert.equal(read(safetensorsFile(TENSORS, undefined, 7))?.fault, null, 'padding');
    assert.equal(read(safetensorsFile({}))?.fault, null, 'no tensors');
  });

  it('is read, and nothing behind it', () => {
    const source = sourceOf(safetensorsFile({ big: ['U8', [5_000_000], 5_000_000] }));
    assert.equal(safetensors.read(source)?.fault, null);
    assert.ok(source.count() < 1000);
  });

  it('is in order with tensors in any order, and of any type', () => {
    const types: Tensors = {
      a: ['F8_E4M3', [3], 3],
      b: ['F4', [2, 3], 3],
      c: ['C64', [2], 16],
      d: ['BOOL', [], 1],
      e: ['SOMETHING_NEW', [100], 5],
      f: ['F6_E2M3', [4], 3],
    };
    assert.equal(read(safetensorsFile(types))?.fault, null);
    const reversed = Object.fromEntries(Object.entries(safetensorsHeader()).reverse());
    assert.equal(read(safetensorsFile(TENSORS, reversed))?.fault, null);
  });

  it('contradicts a file that was cut short, or that has more behind it', () => {
    const whole = safetensorsFile();
    assert.deepEqual(faultOf(whole.subarray(0, -1)), ['data-cut', null, whole.length, whole.length - 1]);
    assert.deepEqual(faultOf(Buffer.concat([whole, whole])), [
      'data-surplus',
      null,
      whole.length,
      whole.length * 2,
    ]);
    const [what, , expected, actual] = faultOf(whole.subarray(0, 100)) ?? [];
    assert.deepEqual([what, expected, actual], ['header-cut', whole.length - 144, 100]);
  });

  it('is malformed', () => {
    assert.deepEqual(faultOf(safetensorsFile({}, '{"a": }'))?.[0], 'header-malformed');
    assert.deepEqual(faultOf(safetensorsFile({}, '{"a": {}} x'))?.[0], 'header-malformed');
    const broken = safetensorsFile();
    broken[12] = 0xff;
    assert.equal(faultOf(broken)?.[0], 'header-malformed', 'no UTF-8');
    assert.equal(faultOf(safetensorsFile({}, `{"a":${'['.repeat(200_000)}`))?.[0], 'header-malformed');
    for (const value of [
      5,
      null,
      {},
      { dtype: 'F32', shape: [-1], data_offsets: [0, 4] },
      { dtype: 'F32', shape: [1] },
      { dtype: 'U8', shape: [...Array<number>(40).fill(Number.MAX_SAFE_INTEGER), 0], data_offsets: [0, 4] },
    ])
      assert.deepEqual(faultOf(safetensorsFile({}, { a: value })), ['tensor-malformed', 'a', null, null]);
    assert.deepEqual(faultOf(safetensorsFile({}, withOffsets('head', 20, 10)))?.[0], 'tensor-malformed');
  });

  it('has a tensor twice, or of another size, or at another place', () => {
    const twice = JSON.stringify(safetensorsHeader()).replace('"head"', '"embed"');
    assert.deepEqual(faultOf(safetensorsFile(TENSORS, twice)), ['tensor-twice', 'embed', null, null]);
    assert.deepEqual(faultOf(safetensorsFile({ a: ['F32', [3], 8] })), ['tensor-size', 'a', 12, 8]);
    assert.deepEqual(faultOf(safetensorsFile({ a: ['F32', [2 ** 40, 2 ** 40], 8] }))?.[0], 'tensor-size');
    const place = (begin: number) => {
      const moved = safetensorsFile(TENSORS, withOffsets('head', begin, begin + 16));
      return [faultOf(moved), moved.length - 144] as const;
    };
    const [hole, from] = place(130);
    assert.deepEqual(hole, ['tensor-offset', 'head', from + 128, from + 130]);
    assert.equal(place(120)[0]?.[0], 'tensor-offset');
  });

  it('is not looked for in what may be anything', () => {
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 12\n`;
    for (const text of ['', 'w', 'weights', '\0\0\0\0\0\0\0\0', '12345678{"', pointer])
      assert.equal(read(Buffer.from(text)), null, text);
  });

  it('is missed in a longer file', () => {
    assert.equal(faultOf(Buffer.alloc(4096))?.[0], 'zeros');
    const page = Buffer.from(`<!doctype html>${'x'.repeat(2000)}`);
    assert.deepEqual(faultOf(page)?.[0], 'unrecognized');
    assert.equal(read(page)?.fault?.isWarning, true);
    const long = safetensorsFile({ a: ['U8', [2000], 2000] });
    long.writeBigUInt64LE(200_000_000n);
    assert.deepEqual(faultOf(long), ['header-limit', null, 100_000_000, 200_000_000]);
  });
});
