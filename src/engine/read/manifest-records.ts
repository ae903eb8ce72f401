import type { Descriptors } from '../../model/descriptors.ts';
import type { Algorithm } from '../../model/digest.ts';
import { FileRecord } from '../../model/file-record.ts';
import type { Manifest } from '../../model/manifest.ts';
import type { DigestStore, Source } from '../../model/record-source.ts';
import type { RootPath } from '../../model/root-path.ts';
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
    const digest = digests?.has(index) || null;
    const size = descriptors.isSizeExact(index) ? descriptors.size(index) : null;
    records[index] = new FileRecord(source, index, descriptors.path(index), digest, size);
  }
  return records;
}

/** The records without any of the manifest itself, since it cannot hold its own digest. Mostly that is all of them. */
export function withoutItself(records: FileRecord[], file: RootPath): FileRecord[] {
  return records.some(({ path }) => path === file) ? records.filter(({ path }) => path !== file) : records;
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

/** The digests of descriptors, by index. */
class DescriptorDigests implements DigestStore {
  readonly #own: SparseDigests | null;

  constructor(descriptors: Descriptors) {
    this.#own = descriptors.digestsOf(SHA256);
  }

  keep(): void {
    throw new Error('the descriptors have the digests of their records');
  }

  hex(index: number): string {
    return this.#own?.hex(index) ?? '';
  }

  writeHex(index: number, into: DataView, start: number): number {
    return this.#own?.writeHex(index, into, start) ?? 0;
  }

  equals(index: number, hex: string): boolean {
    return this.#own?.equals(index, hex) ?? false;
  }

  head(index: number): number {
    return this.#own?.head(index) ?? 0;
  }
}
