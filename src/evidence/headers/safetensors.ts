/**
 * safetensors (huggingface/safetensors, README "Format" and `SafeTensors::read_metadata`): 8 bytes with the header's
 * length, little-endian; the header, JSON that begins with `{`; the tensors' bytes, without holes, up to the end.
 */

import { parseJson } from '../../text/read-json.ts';
import {
  faultyHeader,
  type Header,
  type HeaderFormat,
  type HeaderSource,
  MIN_BYTES,
  notRecognized,
} from './header.ts';

/** The longest header that the format allows. */
const MAX_HEADER_BYTES = 100_000_000;
/** A longer one is left alone: a hundred thousand tensors need a tenth of it. */
const MAX_READ_BYTES = 32 * 1024 * 1024;
const LENGTH_BYTES = 8;
const MAX_DEPTH = 8;
const OPEN_BRACE = 0x7b;
/** What may follow the brace: a key, the end, white space. */
const SECOND = new Set([0x22, 0x7d, 0x20, 0x09, 0x0a, 0x0d]);
const METADATA = '__metadata__';

/** Bits of an element. A type that is not here has an unknown size. */
const BITS: Readonly<Record<string, number>> = {
  BOOL: 8,
  U8: 8,
  I8: 8,
  U16: 16,
  I16: 16,
  F16: 16,
  BF16: 16,
  U32: 32,
  I32: 32,
  F32: 32,
  U64: 64,
  I64: 64,
  F64: 64,
  C64: 64,
  F4: 4,
  F6_E2M3: 6,
  F6_E3M2: 6,
  F8_E4M3: 8,
  F8_E5M2: 8,
  F8_E8M0: 8,
  F8_E4M3FNUZ: 8,
  F8_E5M2FNUZ: 8,
};

export const safetensors = {
  label: 'safetensors',
  ending: '.safetensors',
  read,
} as const satisfies HeaderFormat;

function read(source: HeaderSource): Header | null {
  const { size } = source;
  const head = Uint8Array.from(source.read(0, LENGTH_BYTES + 2));
  if (head.length < LENGTH_BYTES + 2 || head[LENGTH_BYTES] !== OPEN_BRACE) return notRecognized(source, true);
  const length = Number(new DataView(head.buffer).getBigUint64(0, true));
  if (length > MAX_HEADER_BYTES) {
    const isLikely = size >= MIN_BYTES && SECOND.has(head[LENGTH_BYTES + 1] ?? 0);
    return isLikely ? faultyHeader('header-limit', null, MAX_HEADER_BYTES, length) : null;
  }
  const start = LENGTH_BYTES + length;
  if (start > size) return faultyHeader('header-cut', null, start, size);
  if (length > MAX_READ_BYTES) return null;
  const bytes = source.read(LENGTH_BYTES, length);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return faultyHeader('header-malformed');
  }
  const parsed = parseJson(text, MAX_DEPTH);
  if ('fatal' in parsed) return faultyHeader('header-malformed', parsed.fatal.detail);
  const problem = parsed.keyProblems.find(({ keys }) => keys[0] !== METADATA);
  if (problem?.is === 'not-data') return null;
  if (problem !== undefined) return faultyHeader('tensor-twice', problem.keys[0]);
  return tensorsOf(parsed.value as Readonly<Record<string, unknown>>, start, size);
}

interface Span {
  readonly name: string;
  readonly begin: number;
  readonly end: number;
}

function tensorsOf(value: Readonly<Record<string, unknown>>, start: number, size: number): Header {
  const tensors = new Map<string, number | null>();
  const spans: Span[] = [];
  for (const name of Object.keys(value)) {
    if (name === METADATA) continue;
    const tensor = tensorOf(value[name]);
    if (tensor === null) return faultyHeader('tensor-malformed', name);
    const { begin, end, bytes } = tensor;
    if (bytes !== null && bytes !== end - begin) return faultyHeader('tensor-size', name, bytes, end - begin);
    tensors.set(name, end - begin);
    spans.push({ name, begin, end });
  }
  spans.sort((a, b) => a.begin - b.begin || a.end - b.end);
  let place = 0;
  for (const { name, begin, end } of spans) {
    if (begin !== place) return faultyHeader('tensor-offset', name, start + place, start + begin);
    place = end;
  }
  const whole = start + place;
  const header = { tensors, fault: null, part: null, external: [] };
  if (whole === size) return header;
  const what = whole > size ? 'data-cut' : 'data-surplus';
  return { ...header, fault: { what, name: null, expected: whole, actual: size } };
}

/** Null where it is not described as the format wants it. */
function tensorOf(
  value: unknown,
): { readonly begin: number; readonly end: number; readonly bytes: number | null } | null {
  if (typeof value !== 'object' || value === null) return null;
  const { dtype, shape, data_offsets: offsets } = value as Readonly<Record<string, unknown>>;
  if (typeof dtype !== 'string' || !isNumbers(shape) || !isNumbers(offsets) || offsets.length !== 2)
    return null;
  const [begin = 0, end = 0] = offsets;
  if (end < begin) return null;
  const bits = Object.hasOwn(BITS, dtype) ? (BITS[dtype] as number) : null;
  const elements = shape.reduce((product, length) => product * length, 1);
  // Lengths that no number holds, and none of anything.
  if (Number.isNaN(elements)) return null;
  return { begin, end, bytes: bits === null ? null : (elements * bits) / 8 };
}

function isNumbers(value: unknown): value is readonly number[] {
  return Array.isArray(value) && value.every((item) => Number.isSafeInteger(item) && item >= 0);
}
