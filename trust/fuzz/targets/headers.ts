/** First bytes of model files: safetensors, GGUF and ONNX. */

import assert from 'node:assert/strict';
import { HEADER_FORMATS } from '../../../src/evidence/headers/index.ts';
import {
  ggufFile,
  onnxFile,
  safetensorsFile,
  safetensorsHeader,
  sourceOf,
} from '../../../test/support/model-files.ts';
import type { Target } from '../target.ts';

const u16 = (value: number) => Buffer.from([value, 0]);
const SEEDS: readonly Buffer[] = [
  safetensorsFile(),
  safetensorsFile({}),
  ggufFile(),
  ggufFile(undefined, { 'split.no': [2, u16(1)], 'split.count': [2, u16(2)], 'general.alignment': 64 }),
  ggufFile(undefined, {
    a: 'text',
    list: [9, Buffer.from([8, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0])],
  }),
  ggufFile(undefined, undefined, { isBig: true }),
  onnxFile([{ name: 'w', dims: [2, 2], raw: 16 }], [{ name: 'c', dims: [1], type: 7, raw: 8 }]),
  onnxFile([{ name: 'e', dims: [3], external: { location: 'e.data', offset: '4', length: '12' } }]),
];

/** As it is; as the bytes that seeds have, which are texts; and as the header of a file that says its length rightly. */
function formsOf(input: Uint8Array): Uint8Array[] {
  const text = Buffer.from(input).toString();
  return [input, Uint8Array.from(Buffer.from(text, 'latin1')), safetensorsFile({}, text)];
}

export const HEADERS: Target = {
  name: 'headers',
  maxBytes: 16 * 1024,
  // Latin-1 keeps each byte.
  seeds: [...SEEDS.map((bytes) => bytes.toString('latin1')), JSON.stringify(safetensorsHeader())],
  words: [
    'null',
    '{"',
    '":',
    '"dtype":"F32"',
    '"shape":[',
    '"data_offsets":[0,',
    'GGUF',
    '\x08\x08',
    '\x3a',
    '\x2a',
    '\x4a',
    '\xff\xff\xff\xff',
    '\x00\x00\x00\x00',
  ],
  run(input) {
    for (const form of formsOf(input))
      for (const format of HEADER_FORMATS) {
        const source = sourceOf(form);
        const header = format.read(source);
        assert.ok(source.count() <= form.length * 64 + 4096, 'it reads little more than there is');
        if (header === null) continue;
        for (const size of header.tensors.values()) assert.ok(size === null || size >= 0);
        for (const { location, end } of header.external)
          assert.ok(location !== '' && Number.isFinite(end) && end >= 0);
        const { fault, part } = header;
        assert.ok(fault === null || fault.name === null || fault.name.length <= 200);
        assert.ok(part === null || (part.of >= 2 && part.number >= 1));
        // What has no fault is as long as it says.
        if (fault !== null || format.ending === '.onnx' || header.tensors.size === 0) continue;
        assert.ok(
          format.read(sourceOf(form.subarray(0, 24)))?.fault !== null,
          'a part of it is not the whole',
        );
      }
  },
};
