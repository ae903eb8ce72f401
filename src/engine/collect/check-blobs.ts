import type { FileRecord } from '../../model/file-record.ts';
import type { HashOutcome } from '../../model/file-state.ts';
import type { UngradedFinding } from '../../model/finding.ts';
import type { Location } from '../../model/location.ts';
import type { ResolvedEntry } from '../../model/resolved-entry.ts';
import type { RootPath } from '../../model/root-path.ts';
import { MAX_GIT_BLOB_BYTES } from '../../ports/git.ts';
import type { HashJob } from '../../ports/hasher.ts';
import type { Ports } from '../../ports/ports.ts';
import { fileUnreadable } from '../../rules/file-unreadable.ts';
import { snapshotDamaged } from '../../rules/snapshot-damaged.ts';
import { hashWithProgress } from './hash-with-progress.ts';
import { blobNameOf, cacheFolder, snapshotBlob } from './snapshot-blob.ts';

/** A blob, and how an entry comes to it: by a link of a snapshot, or by the cache that it lies in. */
interface Blob {
  readonly name: string;
  readonly subject: RootPath;
  readonly location: Location;
}

export interface CheckedBlobs {
  readonly findings: readonly UngradedFinding[];
  readonly checked: number;
  readonly bytesHashed: number;
  /** Blobs that nobody came to. */
  readonly unread: number;
}

type BlobPorts = Pick<Ports, 'files' | 'blobId' | 'hasher' | 'progress' | 'signal'>;

/**
 * Holds the blobs of caches that entries name, or a snapshot of, to their names, which are digests. Those that
 * records of `whole` link to are held to them as those records' files.
 */
export async function checkBlobs(
  resolved: readonly ResolvedEntry[],
  whole: readonly FileRecord[],
  ports: BlobPorts,
): Promise<CheckedBlobs> {
  const blobs = await blobsOf(resolved, ports.files);
  if (blobs.size > 0)
    for (const record of whole) {
      const recorded = snapshotBlob(record);
      if (recorded !== null) blobs.delete(recorded.path);
    }
  const findings: UngradedFinding[] = [];
  const hold = ({ name, subject, location }: Blob, actual: string) => {
    if (actual !== name)
      findings.push(snapshotDamaged.found({ subject, data: { expected: name, actual }, location }));
  };
  const long = [...blobs].filter(([, { name }]) => name.length === 64);
  const { outcomes, bytesHashed, unread } = await hashAll(long, ports);
  for (const [blob, outcome] of outcomes) {
    if (outcome.is === 'hashed') hold(blob, outcome.sha256);
    else if (outcome.is === 'unreadable')
      findings.push(
        fileUnreadable.found({ subject: blob.subject, data: { why: outcome.why }, location: blob.location }),
      );
  }
  for (const [path, blob] of blobs) {
    if (blob.name.length === 64 || ports.signal.aborted) continue;
    const read = await ports.files.read(path, MAX_GIT_BLOB_BYTES);
    if (read.is === 'bytes') hold(blob, ports.blobId(read.bytes));
  }
  return { findings, checked: blobs.size, bytesHashed, unread };
}

/** The blobs of the entries' caches, by their paths: as a link of a snapshot calls them, where one leads there. */
async function blobsOf(
  resolved: readonly ResolvedEntry[],
  files: Ports['files'],
): Promise<Map<RootPath, Blob>> {
  const blobs = new Map<RootPath, Blob>();
  const seen = new Set<RootPath>();
  for (const { path, field, entry } of resolved.filter(({ found }) => found.is === 'directory')) {
    const cache = cacheFolder(path);
    if (field === null || cache === null || seen.has(cache)) continue;
    seen.add(cache);
    for await (const { files: inside } of files.walk(cache))
      for (const { path: subject, linked } of inside) {
        const target = linked ?? subject;
        const name = blobNameOf(target);
        // What a snapshot calls the blob says more than the blob's own name.
        if (name === null || (linked === null && blobs.has(target))) continue;
        blobs.set(target, { name, subject, location: entry.inventory.locate(entry.value, field) });
      }
  }
  return blobs;
}

async function hashAll(
  blobs: readonly (readonly [RootPath, Blob])[],
  { files, hasher, progress, signal }: BlobPorts,
) {
  const stats = await files.stat(blobs.map(([path]) => path));
  const jobs: HashJob[] = [];
  const asked: Blob[] = [];
  for (const [index, [path, blob]] of blobs.entries()) {
    const stat = stats[index];
    if (stat?.is !== 'file') continue;
    jobs.push({ path, size: stat.size });
    asked.push(blob);
  }
  const outcomes: (readonly [Blob, HashOutcome])[] = [];
  if (jobs.length > 0)
    await hashWithProgress(jobs, { hasher, progress, signal }, (index, outcome) => {
      outcomes.push([asked[index] as Blob, outcome]);
    });
  let bytesHashed = 0;
  let unread = 0;
  for (const [, outcome] of outcomes) {
    if (outcome.is === 'hashed') bytesHashed += outcome.size;
    if (outcome.is === 'skipped') unread += 1;
  }
  return { outcomes, bytesHashed, unread };
}
