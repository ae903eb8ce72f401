import type { Algorithm } from '../../model/digest.ts';
import type { FileRecord } from '../../model/file-record.ts';
import type { HashOutcome } from '../../model/file-state.ts';
import type { RootPath } from '../../model/root-path.ts';
import { MAX_GIT_BLOB_BYTES } from '../../ports/git.ts';
import type { HashJob } from '../../ports/hasher.ts';
import { fileNameOf } from '../../text/written-path.ts';
import { decodePointer, readPointer } from '../collect/read-pointer.ts';
import { algorithmsFor, compareDigests } from '../judge/compare-digests.ts';
import { findRecord } from '../plan/find-records.ts';
import type { ComparedCommits } from './comparison.ts';
import { takesPlace } from './takes-place.ts';

/** Files that are read to find what was moved without git being told. */
export const MAX_READ = 20;
const MAX_BYTES = 1024 ** 3;

/** What is looked for, of one record whose file is gone. */
interface Wanted {
  readonly record: FileRecord;
  /** Bytes, of the content and of a pointer that stood for it. */
  readonly sizes: ReadonlySet<number>;
  /** SHA-256 of what git kept; null where that is long. */
  readonly kept: string | null;
  /** Bytes that it has at least, where nothing tells its size: then any longer file may hold it. Else null. */
  readonly atLeast: number | null;
}

export interface MovedFiles {
  readonly names: ReadonlyMap<FileRecord, RootPath>;
  /** Files that could hold what is looked for and were not read. */
  readonly notRead: number;
}

/**
 * Contents of gone files under names that git was not told of and that nothing records. Untracked, not ignored
 * files of the same size are read (of any size, where neither the record nor a blob tells it, as in a partial clone),
 * those of the same name first, and no more than the bounds.
 */
export async function movedFiles(
  gone: readonly FileRecord[],
  tracked: ReadonlyMap<RootPath, string>,
  compared: ComparedCommits,
): Promise<MovedFiles> {
  const names = new Map<FileRecord, RootPath>();
  const files = gone.length === 0 ? [] : await untracked(tracked, compared);
  if (files.length === 0) return { names, notRead: 0 };
  const wanted: Wanted[] = [];
  for (const record of gone) wanted.push(await wantedOf(record, compared));
  const { jobs, notRead } = chosen(files, wanted);
  const outcomes: (HashOutcome | undefined)[] = [];
  const done = (index: number, outcome: HashOutcome) => {
    outcomes[index] = outcome;
  };
  await compared.hasher.hash(jobs, { done, bytes() {} }, compared.signal);
  for (const { record, kept } of wanted) {
    const index = outcomes.findIndex((outcome) => outcome?.is === 'hashed' && holds(record, kept, outcome));
    const path = jobs[index]?.path;
    if (path !== undefined && !takesPlace(findRecord(compared.now.plan, path), record))
      names.set(record, path);
  }
  return { names, notRead };
}

function holds(record: FileRecord, kept: string | null, outcome: HashOutcome & { is: 'hashed' }): boolean {
  return outcome.sha256 === kept || compareDigests(record, outcome).agrees !== null;
}

/** Files that git has not in its index, that the earlier commit had not and that nothing records. */
async function untracked(
  tracked: ReadonlyMap<RootPath, string>,
  { files, blobs, now }: ComparedCommits,
): Promise<{ path: RootPath; size: number }[]> {
  const paths = (await files.tree()).paths.filter(
    (path) => !tracked.has(path) && !blobs.has(path) && findRecord(now.plan, path)?.hasComputed !== true,
  );
  const stats = await files.stat(paths);
  return paths.flatMap((path, index) => {
    const stat = stats[index];
    // No bytes have many names.
    return stat?.is === 'file' && stat.size > 0 ? [{ path, size: stat.size }] : [];
  });
}

async function wantedOf(record: FileRecord, { earlierFiles, digest }: ComparedCommits): Promise<Wanted> {
  const sizes = new Set(record.size === null ? [] : [record.size]);
  const read = await earlierFiles.read(record.path, MAX_GIT_BLOB_BYTES);
  if (read.is !== 'bytes') {
    const least = read.is === 'too-large' ? MAX_GIT_BLOB_BYTES + 1 : 1;
    return { record, sizes, kept: null, atLeast: sizes.size === 0 ? least : null };
  }
  sizes.add(read.bytes.length);
  const pointer = readPointer(decodePointer(read.bytes));
  if (pointer?.is === 'pointer' && pointer.size !== null) sizes.add(pointer.size);
  return { record, sizes, kept: digest(read.bytes), atLeast: null };
}

/** The files to read, within the bounds. */
function chosen(
  files: readonly { readonly path: RootPath; readonly size: number }[],
  wanted: readonly Wanted[],
): { jobs: HashJob[]; notRead: number } {
  const sizes = new Set(wanted.flatMap((one) => [...one.sizes]));
  const atLeast = Math.min(...wanted.map((one) => one.atLeast ?? Number.POSITIVE_INFINITY));
  const known = new Set(wanted.map(({ record }) => fileNameOf(record.path)));
  const algorithms: Algorithm[] = [...new Set(wanted.flatMap(({ record }) => algorithmsFor(record)))];
  const candidates = files.filter(({ size }) => sizes.has(size) || size >= atLeast);
  const isOther = ({ path }: { path: RootPath }) => (known.has(fileNameOf(path)) ? 0 : 1);
  candidates.sort((a, b) => isOther(a) - isOther(b) || (a.path < b.path ? -1 : 1));
  const jobs: HashJob[] = [];
  let bytes = 0;
  for (const { path, size } of candidates) {
    if (jobs.length === MAX_READ || bytes + size > MAX_BYTES) continue;
    jobs.push({ path, size, algorithms });
    bytes += size;
  }
  return { jobs, notRead: candidates.length - jobs.length };
}
