import { readLfsPointer } from '../../evidence/git-lfs/lfs-pointer.ts';
import type { LfsFile } from '../../evidence/upstream/ask-lfs.ts';
import type { FileRecord } from '../../model/file-record.ts';
import { lfsObjectOf, type MalformedPointer, type Pointer } from '../../model/pointer.ts';
import type { Git } from '../../ports/git.ts';
import { decodePointer } from './read-pointer.ts';

/** git-lfs: docs/spec.md. */
const MAX_POINTER_BYTES = 1024;

/**
 * The objects that the pointers of recorded files name: those in the files' places, and those in git's index, which
 * stay there when the bytes are checked out. Each file has at most one of each.
 */
export async function lfsFiles(plan: readonly FileRecord[], git: Git | null): Promise<LfsFile[]> {
  const found: LfsFile[] = [];
  const add = (record: FileRecord, pointer: Pointer | MalformedPointer | null) => {
    const object = pointer?.is === 'pointer' ? lfsObjectOf(pointer) : null;
    if (object !== null) found.push({ record, object });
    return object?.oid;
  };
  const indexed = await git?.indexed(plan.map(nameInGit), MAX_POINTER_BYTES);
  for (const record of plan) {
    const { outcome } = record;
    const here = outcome?.is === 'pointer' ? add(record, outcome.pointer) : undefined;
    const { bytes = null, isLink = false } = indexed?.get(nameInGit(record)) ?? {};
    const inIndex = bytes === null || isLink ? null : readLfsPointer(decodePointer(bytes));
    if (inIndex?.is === 'pointer' && lfsObjectOf(inIndex)?.oid !== here) add(record, inIndex);
  }
  return found;
}

/** The name on disk, where that is spelt otherwise, is git's. */
function nameInGit({ found, path }: FileRecord): string {
  return found.is === 'file' ? (found.path ?? path) : path;
}
