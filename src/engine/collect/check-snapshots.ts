import type { FileRecord } from '../../model/file-record.ts';
import type { UngradedFinding } from '../../model/finding.ts';
import type { ResolvedEntry } from '../../model/resolved-entry.ts';
import type { RootPath } from '../../model/root-path.ts';
import type { StageCounts } from '../../model/stage.ts';
import { MAX_GIT_BLOB_BYTES } from '../../ports/git.ts';
import type { Ports } from '../../ports/ports.ts';
import { snapshotDamaged } from '../../rules/snapshot-damaged.ts';
import { snapshotIncomplete } from '../../rules/snapshot-incomplete.ts';
import { type CheckedBlobs, checkBlobs } from './check-blobs.ts';
import { cacheFolder, type SnapshotBlob, snapshotBlob } from './snapshot-blob.ts';
import { causeOf, incomplete as unfinishedBlobs } from './unfinished.ts';

/**
 * Checks the hub caches below the root: whether each recorded file's blob is what its name says, and
 * whether a download broke off. Records of `plan` are checked; the caches that those of `whole` are in
 * are looked into, which one shard does for all.
 */
export async function checkSnapshots(
  plan: readonly FileRecord[],
  whole: readonly FileRecord[],
  resolved: readonly ResolvedEntry[],
  ports: Pick<Ports, 'files' | 'blobId' | 'hasher' | 'progress' | 'signal'>,
): Promise<{
  value: Pick<CheckedBlobs, 'bytesHashed' | 'unread'>;
  findings: UngradedFinding[];
  counts: StageCounts;
  note?: string | null;
  skipped: boolean;
}> {
  const { files, blobId, signal } = ports;
  const caches = new Set<RootPath>();
  const findings: UngradedFinding[] = [];
  let checked = 0;
  for (let index = 0; index < plan.length; index += 1) {
    const record = plan[index] as FileRecord;
    const blob = snapshotBlob(record);
    if (blob === null) continue;
    checked += 1;
    const actual = await nameByBytes(record, blob, files, blobId);
    // Where nothing else is recorded, the name is the recorded digest and was compared as that.
    const isCompared = !record.hasSha256 && blob.name.length === 64;
    if (actual !== null && actual !== blob.name && !isCompared)
      findings.push(damaged(record, blob.name, actual));
  }
  const addCache = (path: RootPath) => {
    const cache = cacheFolder(path);
    if (cache !== null) caches.add(cache);
  };
  whole.forEach(({ path }) => {
    addCache(path);
  });
  resolved.forEach(({ path, field }) => {
    if (field !== null) addCache(path);
  });
  for (const cache of caches) {
    const names = await files.list(`${cache}/blobs`);
    for (const name of names) if (name.endsWith('.incomplete')) findings.push(incomplete(cache, name));
  }
  const blobs = await checkBlobs(resolved, whole, ports);
  findings.push(...blobs.findings);
  if (blobs.unread > 0) findings.push(unfinishedBlobs(blobs.unread, causeOf(signal)));
  checked += blobs.checked;
  return {
    value: blobs,
    findings,
    counts: { hub_caches: caches.size, blobs_checked: checked },
    skipped: caches.size + checked === 0,
  };
}

/** What the blob would have to be called; null where its bytes were not read. */
async function nameByBytes(
  { outcome }: FileRecord,
  { name, path }: SnapshotBlob,
  files: Ports['files'],
  blobId: Ports['blobId'],
): Promise<string | null> {
  if (name.length === 64) return outcome?.is === 'hashed' ? outcome.sha256 : null;
  const read = await files.read(path, MAX_GIT_BLOB_BYTES);
  return read.is === 'bytes' ? blobId(read.bytes) : null;
}

function damaged({ path, location }: FileRecord, name: string, actual: string): UngradedFinding {
  return snapshotDamaged.found({ subject: path, data: { expected: name, actual }, location });
}

function incomplete(cache: RootPath, name: string): UngradedFinding {
  return snapshotIncomplete.found({ subject: cache, data: { blob: `blobs/${name}` }, key: name });
}
