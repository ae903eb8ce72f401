import type { FileRecord } from '../../model/file-record.ts';
import type { FileParts } from '../../ports/parts.ts';
import type { HubFile, HubRepository, Upstream } from '../../ports/upstream.ts';
import { isHeaderWanted } from './header-wanted.ts';
import { isPinned } from './hub-source.ts';
import type { HubGroup } from './map-records.ts';

/** Reads the header of a file of this path; null where it is not understood. Throws what `read` throws. */
export type ReadHeader<Header> = (path: string, source: Pick<FileParts, 'size' | 'read'>) => Header | null;

/** As much as the first look at a GGUF file takes, and the headers of most shards have less. */
const FIRST_BYTES = 260 * 1024;
/** Of one file, and of all files of a check. */
const MAX_FILE_BYTES = 16 * 1024 * 1024;
const MAX_BYTES = 128 * 1024 * 1024;
const MAX_FILES = 500;

/** Headers of model files that are not here, of which the hub gives the first bytes. */
export class HubHeaders<Header> {
  readonly read = new Map<FileRecord, Header>();
  /** Files of which they could not be had, or would be too long. */
  unread = 0;
  readonly #readHeader: ReadHeader<Header>;
  #left = MAX_BYTES;

  constructor(readHeader: ReadHeader<Header>) {
    this.#readHeader = readHeader;
  }

  /** Of the files that the hub has at `commit` as they are recorded, or as the pinned commit has them. */
  async add(
    { place, records, paths, guessed }: HubGroup,
    held: ReadonlyMap<string, HubFile>,
    at: { readonly repository: HubRepository; readonly commit: string },
    upstream: Pick<Upstream, 'bytes'>,
  ): Promise<void> {
    for (const [index, record] of records.entries()) {
      const path = paths[index] ?? '';
      const file = held.get(path);
      if (file === undefined || guessed.has(record) || !isHeaderWanted(record)) continue;
      if (!isSame(record, file, isPinned(place.revision))) continue;
      const ask = (from: number, length: number) =>
        upstream.bytes(at.repository, at.commit, path, from, length);
      const header =
        this.read.size + this.unread < MAX_FILES ? await this.#header(path, file.size, ask) : null;
      if (header === null) this.unread += 1;
      else this.read.set(record, header);
    }
  }

  async #header(
    path: string,
    size: number,
    ask: (from: number, length: number) => Promise<Uint8Array | null>,
  ): Promise<Header | null> {
    let bytes: Uint8Array = new Uint8Array(0);
    let wanted = Math.min(size, FIRST_BYTES);
    while (wanted <= MAX_FILE_BYTES && wanted - bytes.length <= this.#left) {
      const more = wanted === 0 ? bytes : await ask(bytes.length, wanted - bytes.length);
      if (more === null) return null;
      this.#left -= more.length;
      bytes = joined(bytes, more);
      try {
        return this.#readHeader(path, new Beginning(bytes, size));
      } catch (error) {
        if (!(error instanceof TooShort)) throw error;
        wanted = Math.min(size, Math.max(error.needed, bytes.length * 2));
      }
    }
    return null;
  }
}

/** Nothing that is recorded, or that a pointer here says, is of another file; a branch alone says nothing of it. */
function isSame({ sha256, size, outcome }: FileRecord, file: HubFile, isFixed: boolean): boolean {
  const pointer = outcome?.is === 'pointer' && outcome.pointer.is === 'pointer' ? outcome.pointer : null;
  const digests = [sha256, pointer?.sha256 ?? null].filter((digest) => digest !== null);
  const isOther = digests.some((digest) => digest !== file.sha256) || (size !== null && size !== file.size);
  return !isOther && (isFixed || digests.length > 0);
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const all = new Uint8Array(first.length + second.length);
  all.set(first);
  all.set(second, first.length);
  return all;
}

/** Thrown where more of a file is needed; `needed`: bytes from its start. */
class TooShort extends Error {
  readonly needed: number;
  constructor(needed: number) {
    super('too short');
    this.needed = needed;
  }
}

class Beginning {
  readonly size: number;
  readonly #bytes: Uint8Array;

  constructor(bytes: Uint8Array, size: number) {
    this.#bytes = bytes;
    this.size = size;
  }

  read(offset: number, length: number): Uint8Array {
    const end = Math.min(offset + length, this.size);
    if (end > this.#bytes.length) throw new TooShort(end);
    return this.#bytes.subarray(offset, end);
  }
}
