import type { HeaderFault } from '../../rules/header-differs.ts';

/** A file of which parts can be read: its size, and at most `length` bytes from an offset on. */
export interface HeaderSource {
  readonly size: number;
  read(offset: number, length: number): Uint8Array;
}

/** A format of model files whose first bytes say what the file holds. */
export interface HeaderFormat {
  /** For people. */
  readonly label: string;
  /** How names of such files end, in lower case. */
  readonly ending: string;
  /** Never throws but for what `source` throws. Null: nothing that is known well enough to say anything of it. */
  read(source: HeaderSource): Header | null;
}

/** What a file's header says. */
export interface Header {
  /** The bytes of each tensor; a size is null where the type is not known. */
  readonly tensors: ReadonlyMap<string, number | null>;
  /** What is wrong with it in itself; the rest is only as good as the header. */
  readonly fault: (HeaderFault & { readonly isWarning?: true }) | null;
  /** The part that the file is of a model, counted from 1; null where it is the whole, or does not say. */
  readonly part: { readonly number: number; readonly of: number; readonly tensors: number | null } | null;
  /** Files beside it that hold its data. */
  readonly external: readonly External[];
}

export interface External {
  /** As it is written, relative to the file's folder. */
  readonly location: string;
  /** Where the data ends that the model has in it, in bytes. */
  readonly end: number;
}

const MAX_NAME = 200;
const ZEROS = 1024;

/** Shorter files may be anything: pointers, or what tests put in the place of a model. */
export const MIN_BYTES = ZEROS;

export function faultyHeader(
  what: HeaderFault['what'],
  name: string | null = null,
  expected: HeaderFault['expected'] = null,
  actual: HeaderFault['actual'] = null,
): Header {
  return {
    tensors: new Map(),
    fault: { what, name: name?.slice(0, MAX_NAME) ?? null, expected, actual },
    part: null,
    external: [],
  };
}

/** The same, where it may be meant so. */
export function doubtful(header: Header): Header {
  return { ...header, fault: header.fault && { ...header.fault, isWarning: true } };
}

/**
 * A file that does not begin as its format has to: zeros are left by downloads that reserved the place and broke
 * off, other bytes may be of a format that shares the name's ending.
 */
export function notRecognized(source: HeaderSource, isCertain: boolean): Header | null {
  if (source.size < MIN_BYTES) return null;
  const head = source.read(0, ZEROS);
  if (head.length === ZEROS && head.every((byte) => byte === 0)) return faultyHeader('zeros');
  return isCertain ? doubtful(faultyHeader('unrecognized')) : null;
}
