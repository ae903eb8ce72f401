/** Small model files of each format whose header is looked at, as their specifications have them. */

type Shape = readonly number[];

/** `dtype`, shape and bytes of each tensor. */
export type Tensors = Readonly<Record<string, readonly [dtype: string, shape: Shape, bytes: number]>>;

export const TENSORS: Tensors = {
  embed: ['F32', [4, 8], 128],
  head: ['BF16', [8], 16],
  bias: ['F16', [0], 0],
};

/** A header of safetensors; each tensor begins where the one before ends. */
export function safetensorsHeader(tensors: Tensors = TENSORS): Record<string, unknown> {
  let place = 0;
  const entries = Object.entries(tensors).map(([name, [dtype, shape, bytes]]) => {
    const begin = place;
    place += bytes;
    return [name, { dtype, shape, data_offsets: [begin, place] }] as const;
  });
  return { __metadata__: { format: 'pt' }, ...Object.fromEntries(entries) };
}

/** A file of safetensors; `header` as a text, or as its value. */
export function safetensorsFile(
  tensors: Tensors = TENSORS,
  header: unknown = safetensorsHeader(tensors),
  padding = 0,
): Buffer {
  const text = Buffer.from(
    (typeof header === 'string' ? header : JSON.stringify(header)) + ' '.repeat(padding),
  );
  const length = Buffer.alloc(8);
  length.writeBigUInt64LE(BigInt(text.length));
  const bytes = Object.values(tensors).reduce((sum, [, , size]) => sum + size, 0);
  return Buffer.concat([length, text, Buffer.alloc(bytes, 7)]);
}

export interface GgufTensor {
  readonly name: string;
  readonly shape: Shape;
  readonly type: number;
  readonly bytes: number;
  /** Where it is said to begin, where that is not where it does. */
  readonly offset?: number;
}

/** A key's value: a whole number of 32 bits, a text, or the raw bytes of a type. */
export type GgufValue = number | string | readonly [type: number, bytes: Buffer];

export const GGUF_TENSORS: readonly GgufTensor[] = [
  { name: 'token_embd.weight', shape: [32, 4], type: 0, bytes: 512 },
  { name: 'output.weight', shape: [64, 2], type: 2, bytes: 72 },
];

/** A file of GGUF. `end`: how many bytes behind the last tensor; the padding where it is not given. */
export function ggufFile(
  tensors: readonly GgufTensor[] = GGUF_TENSORS,
  keys: Readonly<Record<string, GgufValue>> = { 'general.architecture': 'llama' },
  { version = 3, isBig = false, counts = [tensors.length, Object.keys(keys).length], end = -1 } = {},
): Buffer {
  const u32 = (value: number) => {
    const bytes = Buffer.alloc(4);
    if (isBig) bytes.writeUInt32BE(value);
    else bytes.writeUInt32LE(value);
    return bytes;
  };
  const u64 = (value: number) => {
    const bytes = Buffer.alloc(8);
    if (isBig) bytes.writeBigUInt64BE(BigInt(value));
    else bytes.writeBigUInt64LE(BigInt(value));
    return bytes;
  };
  const text = (value: string) => Buffer.concat([u64(Buffer.byteLength(value)), Buffer.from(value)]);
  const encoded = (value: GgufValue) => {
    if (typeof value === 'number') return Buffer.concat([u32(4), u32(value)]);
    if (typeof value === 'string') return Buffer.concat([u32(8), text(value)]);
    return Buffer.concat([u32(value[0]), value[1]]);
  };
  const alignment = typeof keys['general.alignment'] === 'number' ? keys['general.alignment'] : 32;
  const padded = (size: number) => Math.ceil(size / alignment) * alignment;
  let place = 0;
  const infos = tensors.map(({ name, shape, type, bytes, offset = place }) => {
    place = padded(place) + padded(bytes);
    return Buffer.concat([text(name), u32(shape.length), ...shape.map(u64), u32(type), u64(offset)]);
  });
  const header = Buffer.concat([
    Buffer.from('GGUF'),
    u32(version),
    ...counts.map(u64),
    ...Object.entries(keys).map(([key, value]) => Buffer.concat([text(key), encoded(value)])),
    ...infos,
  ]);
  const data = end < 0 ? place : place + end;
  return Buffer.concat([header, Buffer.alloc(padded(header.length) - header.length + data, 7)]);
}

const varint = (value: number): Buffer => {
  const bytes: number[] = [];
  let rest = value;
  for (; rest >= 128; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128);
  return Buffer.from([...bytes, rest]);
};

/** A field of a protocol buffer: a number, or bytes. */
export function field(number: number, value: number | string | Buffer): Buffer {
  if (typeof value === 'number') return Buffer.concat([varint(number * 8), varint(value)]);
  const bytes = Buffer.from(value as string);
  return Buffer.concat([varint(number * 8 + 2), varint(bytes.length), bytes]);
}

export interface OnnxTensor {
  readonly name: string;
  readonly dims: Shape;
  readonly type?: number;
  /** Bytes in the model itself. */
  readonly raw?: number;
  /** In another file. */
  readonly external?: Readonly<Record<string, string>>;
}

/** A TensorProto. */
export function onnxTensor({ name, dims, type = 1, raw, external }: OnnxTensor): Buffer {
  const entries = Object.entries(external ?? {}).map(([key, value]) =>
    field(13, Buffer.concat([field(1, key), field(2, value)])),
  );
  return Buffer.concat([
    field(1, Buffer.concat(dims.map(varint))),
    field(2, type),
    field(8, name),
    ...(raw === undefined ? [] : [field(9, Buffer.alloc(raw, 7))]),
    ...entries,
    ...(external === undefined ? [] : [field(14, 1)]),
  ]);
}

/** A model with these initializers, and with `constants` as attributes of a node. */
export function onnxFile(tensors: readonly OnnxTensor[], constants: readonly OnnxTensor[] = []): Buffer {
  const node = Buffer.concat([
    field(4, 'Constant'),
    ...constants.map((tensor) =>
      field(5, Buffer.concat([field(1, 'value'), field(5, onnxTensor(tensor)), field(20, 4)])),
    ),
  ]);
  const graph = Buffer.concat([
    field(1, node),
    field(2, 'tiny'),
    ...tensors.map((tensor) => field(5, onnxTensor(tensor))),
  ]);
  return Buffer.concat([
    field(1, 8),
    field(2, 'a test'),
    field(7, graph),
    field(8, Buffer.concat([field(1, ''), field(2, 17)])),
  ]);
}

/** A source of bytes in memory, and how many of them were read. */
export function sourceOf(bytes: Uint8Array): {
  readonly size: number;
  read(offset: number, length: number): Uint8Array;
  readonly count: () => number;
} {
  let count = 0;
  return {
    size: bytes.length,
    read(offset, length) {
      const part = bytes.subarray(offset, offset + length);
      count += part.length;
      return part;
    },
    count: () => count,
  };
}
