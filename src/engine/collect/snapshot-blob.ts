/**
 * Files of a Hugging Face hub cache: `snapshots/COMMIT/FILE` is a link to `blobs/NAME`, and the name
 * of a blob kept in LFS is its own SHA-256 (huggingface_hub: file_download.py).
 */

import type { FileRecord } from '../../model/file-record.ts';
import type { RootPath } from '../../model/root-path.ts';

/** Nearly all paths are told by this alone not to be in a cache. */
const CACHE_SIGN = '--';
const CACHE = /^((?:.*\/)?(?:models|datasets|spaces)--[^/]+)(?:\/snapshots\/[0-9a-f]{40}(?:\/|$)|$)/;
const BLOB = /\/blobs\/([0-9a-f]{40}|[0-9a-f]{64})$/;

/** The cache folder that a path is in, or is itself; null for any other path. */
export function cacheFolder(path: RootPath): RootPath | null {
  return path.includes(CACHE_SIGN) ? (CACHE.exec(path)?.[1] ?? null) : null;
}

export interface SnapshotBlob {
  /** A SHA-256, or git's id of the blob (SHA-1), in lower-case hex. */
  readonly name: string;
  readonly path: RootPath;
}

/** The digest that a blob is named by; null for any other path. */
export function blobNameOf(path: RootPath): string | null {
  return BLOB.exec(path)?.[1] ?? null;
}

/** The blob that a record's link leads to; null for any other file. */
export function snapshotBlob({ path, found }: FileRecord): SnapshotBlob | null {
  if (found.is !== 'file' || cacheFolder(path) === null) return null;
  const { linked = '' } = found;
  const name = blobNameOf(linked);
  return name === null ? null : { name, path: linked };
}

/** Whether there is a digest that the file's bytes have to have. */
export function hasExpectedDigest(record: FileRecord): boolean {
  return record.hasSha256 || expectedDigest(record) !== null;
}

/** The digest that the file's bytes have to have: the recorded one, else the one its blob is named by. */
export function expectedDigest(record: FileRecord): string | null {
  if (record.hasSha256) return record.sha256;
  const name = snapshotBlob(record)?.name ?? '';
  return name.length === 64 ? name : null;
}
