import type { Coverage, CoverageRow } from '../../model/coverage.ts';
import type { FileRecord } from '../../model/file-record.ts';
import type { RootPath } from '../../model/root-path.ts';
import { folderOf, foldersAbove } from '../../text/written-path.ts';
import { folderRuns, hasAny } from '../plan/folder-runs.ts';

/** Folders beyond these are counted. */
const MAX_FOLDERS = 100;

interface Tally {
  files: number;
  recorded: number;
  bytes: number | null;
  recordedBytes: number;
}

/**
 * Folders with recorded files, without those that are in another of them. Files that stand in the root itself make no
 * folder of all others.
 */
export class CoveredFolders {
  readonly #tallies = new Map<RootPath, Tally>();
  /** The covered folder that a folder is in; null: none. */
  readonly #above = new Map<RootPath, RootPath | null>();

  constructor(plan: readonly FileRecord[]) {
    const own = new Set<RootPath>();
    for (const run of folderRuns(plan))
      if (hasAny(plan, run, ({ found }) => found.is !== 'outside')) own.add(run.folder);
    for (const folder of own) {
      const isInner = folder !== '' && foldersAbove(folder).some((above) => above !== '' && own.has(above));
      if (!isInner) this.#tallies.set(folder, { files: 0, recorded: 0, bytes: 0, recordedBytes: 0 });
    }
  }

  get isEmpty(): boolean {
    return this.#tallies.size === 0;
  }

  of(path: RootPath): RootPath | null {
    const folder = folderOf(path);
    const known = this.#above.get(folder);
    if (known !== undefined) return known;
    const covering =
      folder === '' ? [folder] : [folder, ...foldersAbove(folder).filter((above) => above !== '')];
    const found = covering.find((one) => this.#tallies.has(one)) ?? null;
    this.#above.set(folder, found);
    return found;
  }

  add(folder: RootPath | null, size: number | null, isRecorded: boolean): void {
    const tally = folder === null ? undefined : this.#tallies.get(folder);
    if (tally === undefined) return;
    tally.files += 1;
    tally.bytes = tally.bytes === null || size === null ? null : tally.bytes + size;
    if (!isRecorded) return;
    tally.recorded += 1;
    tally.recordedBytes += size ?? 0;
  }

  coverage(): Coverage | null {
    const rows = [...this.#tallies]
      .filter(([, { files }]) => files > 0)
      .map(([folder, tally]): CoverageRow => ({ folder, ...rowOf(tally) }))
      .sort((a, b) => b.files - a.files || (a.folder < b.folder ? -1 : 1));
    if (rows.length === 0) return null;
    const all: Tally = { files: 0, recorded: 0, bytes: 0, recordedBytes: 0 };
    for (const { files, recorded, bytes, recordedBytes } of this.#tallies.values()) {
      all.files += files;
      all.recorded += recorded;
      all.bytes = all.bytes === null || bytes === null ? null : all.bytes + bytes;
      all.recordedBytes += recordedBytes;
    }
    return {
      ...rowOf(all),
      folders: rows.slice(0, MAX_FOLDERS),
      more_folders: Math.max(0, rows.length - MAX_FOLDERS),
    };
  }
}

function rowOf({ files, recorded, bytes, recordedBytes }: Tally): Omit<CoverageRow, 'folder'> {
  return { files, recorded, bytes, recorded_bytes: bytes === null ? null : recordedBytes };
}
