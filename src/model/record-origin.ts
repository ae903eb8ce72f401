import type { Source } from './record-source.ts';

const NO_SOURCES: readonly Source[] = [];

/** More records of one file are counted no more. */
const MAX_SOURCES = 16;

/** What records a file: a source, and others that record it too. A million files that the same manifests record share one. */
export class RecordOrigin {
  readonly source: Source;
  /** The other manifests whose record of the same file this one stands for, one for each such record. */
  readonly also: readonly Source[];
  #longer: Map<Source, RecordOrigin> | null = null;

  constructor(source: Source, also: readonly Source[] = NO_SOURCES) {
    this.source = source;
    this.also = also;
  }

  /** The same with one more. */
  with(other: Source): RecordOrigin {
    if (this.also.length === MAX_SOURCES) return this;
    this.#longer ??= new Map();
    const known = this.#longer.get(other);
    if (known !== undefined) return known;
    const longer = new RecordOrigin(this.source, [...this.also, other]);
    this.#longer.set(other, longer);
    return longer;
  }
}

let last: RecordOrigin | null = null;

/** Records of one source are made one after another, and so share one. */
export function originIn(source: Source): RecordOrigin {
  if (last?.source !== source) last = new RecordOrigin(source);
  return last;
}
