import type { RootPath } from '../../model/root-path.ts';
import type { Files, FolderFile } from '../../ports/files.ts';
import { folderOf } from '../../text/written-path.ts';
import { isHousekeeping, isOfHubCache } from './housekeeping.ts';

/** How many files a folder holds, and how many bytes they have together. */
export interface FolderTally {
  files: number;
  bytes: number;
  /** Files whose size is not known. */
  unknown: number;
}

/**
 * Which files a count leaves out. Inventories are written by many programs, so several ways to count are right;
 * bits, that can be put together.
 */
export const WITHOUT = {
  /** What tools leave beside the files, and manifests. */
  housekeeping: 1,
  /** Files of other entries in folders below. */
  nested: 2,
  /** Links to files that are counted already, as in hub caches. */
  repeated: 4,
} as const;
const WAYS = 8;

/** One folder's tallies, by what they leave out. */
export type Tallies = readonly FolderTally[];

export interface FolderCounts {
  readonly of: ReadonlyMap<RootPath, Tallies>;
  /** Folders of which some part could not be listed. */
  readonly partly: ReadonlySet<RootPath>;
}

/** Counts the files in folders as they are met, each file once for all folders that it is in. */
export class FolderCounter {
  readonly #tallies = new Map<RootPath, FolderTally[]>();
  readonly #linked = new Map<RootPath, Set<RootPath>>();
  readonly #entries: ReadonlySet<RootPath>;
  readonly #manifests: ReadonlySet<RootPath>;

  /** `entries`: what the entries name, files too. */
  constructor(folders: Iterable<RootPath>, entries: ReadonlySet<RootPath>, manifests: ReadonlySet<RootPath>) {
    for (const folder of folders)
      this.#tallies.set(
        folder,
        Array.from({ length: WAYS }, () => ({ files: 0, bytes: 0, unknown: 0 })),
      );
    this.#entries = entries;
    this.#manifests = manifests;
  }

  get tallies(): ReadonlyMap<RootPath, Tallies> {
    return this.#tallies;
  }

  /** Adds a file to each folder above it, but to none above `top`. */
  add(file: FolderFile, top: RootPath): void {
    let isNested = this.#entries.has(file.path);
    for (let folder = folderOf(file.path); ; folder = folderOf(folder)) {
      const tallies = this.#tallies.get(folder);
      if (tallies !== undefined) this.#count(file, folder, tallies, isNested);
      if (folder === top || folder === '') return;
      isNested ||= this.#entries.has(folder);
    }
  }

  #count(file: FolderFile, folder: RootPath, tallies: FolderTally[], isNested: boolean): void {
    const traits =
      (this.#isHousekeeping(file.path, folder) ? WITHOUT.housekeeping : 0) |
      (isNested ? WITHOUT.nested : 0) |
      (this.#isRepeated(file, folder) ? WITHOUT.repeated : 0);
    for (const [without, tally] of tallies.entries()) {
      if ((without & traits) !== 0) continue;
      tally.files += 1;
      if (file.size === null) tally.unknown += 1;
      else tally.bytes += file.size;
    }
  }

  #isHousekeeping(path: RootPath, folder: RootPath): boolean {
    if (this.#manifests.has(path)) return true;
    return isHousekeeping(path.slice(folder.length + 1)) || isOfHubCache(path);
  }

  /** Links to what is in the folder itself, and all but the first to what is elsewhere. */
  #isRepeated({ linked }: FolderFile, folder: RootPath): boolean {
    if (linked === null) return false;
    if (linked.startsWith(`${folder}/`)) return true;
    const seen = this.#linked.get(folder) ?? new Set();
    this.#linked.set(folder, seen);
    if (seen.has(linked)) return true;
    seen.add(linked);
    return false;
  }
}

/** What is asked of a walk beside the files themselves. */
export interface Counting {
  readonly entries: ReadonlySet<RootPath>;
  readonly manifests: ReadonlySet<RootPath>;
  /** Files that are not in the work tree, but count as there. */
  readonly elsewhere: readonly FolderFile[];
  /** The size that counts for a file. */
  readonly sizeOf: (file: FolderFile) => Promise<number | null> | number | null;
  readonly signal: AbortSignal;
}

/** Walks each folder once; null where the run was cancelled meanwhile. */
export async function countFolders(
  folders: ReadonlySet<RootPath>,
  files: Pick<Files, 'walk' | 'stat'>,
  { entries, manifests, elsewhere, sizeOf, signal }: Counting,
): Promise<FolderCounts | null> {
  const counter = new FolderCounter(folders, entries, manifests);
  const visited = new Set<RootPath>();
  const partly = new Set<RootPath>();
  // A folder comes before those in it, which its walk passes but for those behind links.
  for (const top of [...folders].sort()) {
    if (visited.has(top)) continue;
    for await (const { folder, files: found, isWhole } of files.walk(top)) {
      if (signal.aborted) return null;
      if (folders.has(folder)) visited.add(folder);
      if (!isWhole || (await isKeptByDvc(found, files))) markAbove(folder, top, partly);
      for (const file of found) {
        const size = await sizeOf(file);
        counter.add(size === file.size ? file : { ...file, size }, top);
      }
    }
  }
  for (const file of elsewhere) counter.add(file, '');
  return { of: counter.tallies, partly };
}

/** Whether some of what DVC keeps for this folder is not here; that may be a file, or a folder of many. */
async function isKeptByDvc(found: readonly FolderFile[], files: Pick<Files, 'stat'>): Promise<boolean> {
  const outs = found.flatMap(({ path }) => (path.endsWith('.dvc') ? [path.slice(0, -'.dvc'.length)] : []));
  const stats = outs.length === 0 ? [] : await files.stat(outs);
  return stats.some(({ is }) => is === 'missing');
}

function markAbove(from: RootPath, top: RootPath, marked: Set<RootPath>): void {
  for (let folder = from; ; folder = folderOf(folder)) {
    marked.add(folder);
    if (folder === top || folder === '') return;
  }
}
