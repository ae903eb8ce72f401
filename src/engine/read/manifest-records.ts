import type { Descriptors } from '../../model/descriptor.ts';
import type { Algorithm } from '../../model/digest.ts';
import { DigestColumn } from '../../model/digest-column.ts';
import { FileRecord } from '../../model/file-record.ts';
import type { Manifest } from '../../model/manifest.ts';
import type { DigestStore, Source } from '../../model/record-source.ts';
import type { SparseDigests } from '../../model/sparse-digests.ts';

/** The algorithm whose digests every record can hold; those of others lie with the descriptors. */
const SHA256 = 'sha256' satisfies Algorithm;

/**
 * A record for each descriptor of a manifest, with its path as it is written. What a record is asked for stays in the
 * columns. `isLineList`: each line is to name another file.
 */
export function recordsOf(manifest: Manifest, isLineList = false): FileRecord[] {
  const { descriptors } = manifest;
  const source = sourceOf(manifest, isLineList);
  const { length } = descriptors;
  const digests = descriptors.digestsOf(SHA256);
  // An array that grows by pushing a million times leaves two as large behind.
  const records = new Array<FileRecord>(length);
  for (let index = 0; index < length; index += 1) {
    const digest = digests?.has(index) ? index : null;
    const size = descriptors.isSizeExact(index) ? descriptors.size(index) : null;
    records[index] = new FileRecord(source, index, descriptors.path(index), digest, size);
  }
  return records;
}

function sourceOf(manifest: Manifest, isLineList: boolean): Source {
  const { file, descriptors } = manifest;
  const hasOthers = descriptors.algorithms.some((algorithm) => algorithm !== SHA256);
  return {
    file,
    is: 'list',
    digests: new DescriptorDigests(descriptors),
    locate: (index) => manifest.locate({ is: 'descriptor', index }),
    locateSize: (index) => {
      const at = manifest.placeOfSize?.(index) ?? null;
      return at === null ? null : manifest.locate(at);
    },
    written: (index) => descriptors.written(index),
    ...(!isLineList && { isFoundLate: true }),
    more: {
      others: (index) =>
        hasOthers ? descriptors.digests(index).filter(({ algorithm }) => algorithm !== SHA256) : [],
      hasOthers: (index) =>
        hasOthers &&
        descriptors.algorithms.some((algorithm) => algorithm !== SHA256 && descriptors.has(index, algorithm)),
      missing: manifest.missing,
      differs: manifest.differs,
      grading: (index) => descriptors.grading(index),
      origin: (index) => descriptors.source(index),
      ...(manifest.isUpstreamWord === true && { isUpstreamWord: true }),
      ...(manifest.holdsWeak === true && { holdsWeak: true }),
      ...(isLineList && { isLineList }),
    },
  };
}

/** The digests of descriptors, by index, and those that records take over from others. */
class DescriptorDigests implements DigestStore {
  readonly #own: SparseDigests | null;
  /** From here on places are those of digests that were added. */
  readonly #length: number;
  readonly #added = new DigestColumn(64);

  constructor(descriptors: Descriptors) {
    this.#own = descriptors.digestsOf(SHA256);
    this.#length = descriptors.length;
  }

  add(hex: string): number {
    return this.#length + this.#added.add(hex);
  }

  hex(place: number): string {
    if (place >= this.#length) return this.#added.hex(place - this.#length);
    return this.#own?.hex(place) ?? '';
  }

  writeHex(place: number, into: DataView, start: number): number {
    if (place >= this.#length) return this.#added.writeHex(place - this.#length, into, start);
    return this.#own?.writeHex(place, into, start) ?? 0;
  }

  equals(place: number, hex: string): boolean {
    if (place >= this.#length) return this.#added.equals(place - this.#length, hex);
    return this.#own?.equals(place, hex) ?? false;
  }

  head(place: number): number {
    return place >= this.#length ? this.#added.head(place - this.#length) : (this.#own?.head(place) ?? 0);
  }
}
