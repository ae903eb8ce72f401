import type { FileRecord } from '../../model/file-record.ts';
import type { RootPath } from '../../model/root-path.ts';
import type { Baseline } from '../../ports/baseline.ts';
import { MAX_GIT_BLOB_BYTES } from '../../ports/git.ts';
import type { Ports } from '../../ports/ports.ts';

/**
 * The manifests that recorded files which changed since the earlier commit. A short file is read and held to
 * git's id of it; a long one is held to its id in the index. What git does not keep is not part of a change.
 */
export async function changedFiles(
  records: readonly FileRecord[],
  blobs: Baseline['blobs'],
  { files, git, blobId }: Pick<Ports, 'files' | 'git' | 'blobId'>,
): Promise<Set<RootPath>> {
  const changed = new Set<RootPath>();
  const ids = (await git?.ids()) ?? null;
  for (const { path, source } of records) {
    if (changed.has(source.file)) continue;
    if ((await isAsIn(path, blobs, { files, blobId, ids })) === false) changed.add(source.file);
  }
  return changed;
}

/** Null: it is not known. */
async function isAsIn(
  path: RootPath,
  blobs: Baseline['blobs'],
  {
    files,
    blobId,
    ids,
  }: Pick<Ports, 'files' | 'blobId'> & { readonly ids: ReadonlyMap<RootPath, string> | null },
): Promise<boolean | null> {
  const before = blobs.get(path)?.id;
  if (before === undefined) return null;
  const read = await files.read(path, MAX_GIT_BLOB_BYTES);
  const now = read.is === 'bytes' ? blobId(read.bytes) : read.is === 'too-large' ? ids?.get(path) : undefined;
  return now === undefined ? null : now === before;
}
