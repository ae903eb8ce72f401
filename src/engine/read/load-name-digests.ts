import { digestInName, NAME_DIGESTS } from '../../formats/name-digests/read.ts';
import type { Digest } from '../../model/digest.ts';
import { Digests } from '../../model/digests.ts';
import { FileRecord } from '../../model/file-record.ts';
import type { Source } from '../../model/record-source.ts';
import type { ManifestRow } from '../../model/report.ts';
import type { RootPath } from '../../model/root-path.ts';
import type { StageCounts } from '../../model/stage.ts';
import type { Files } from '../../ports/files.ts';
import { folderOf } from '../../text/written-path.ts';
import { reasonToLeaveOut } from '../discover/left-out.ts';
import { batches } from '../resolve/path-context.ts';

/**
 * Files whose names hold a digest, as records of their own: one manifest a folder. A name that is gone takes its
 * record with it, so only files that are there have one.
 */
export async function loadNameDigests(files: Files): Promise<{
  value: { readonly records: readonly FileRecord[]; readonly rows: readonly ManifestRow[] };
  findings: readonly [];
  counts: StageCounts;
  skipped: boolean;
}> {
  const { paths } = await files.tree();
  const named = paths.filter((path) => digestInName(path) !== null && reasonToLeaveOut(path) === null).sort();
  const records: FileRecord[] = [];
  const sources = new Map<string, FolderOfNames>();
  for (const batch of batches(named)) {
    const stats = await files.stat(batch);
    for (const [index, path] of batch.entries()) {
      const found = stats[index];
      const digest = digestInName(path);
      if (found?.is !== 'file' || digest === null) continue;
      const folder = folderOf(path);
      const source = sources.get(folder) ?? new FolderOfNames(folder);
      sources.set(folder, source);
      const record = source.add(path, digest);
      record.found = found;
      records.push(record);
    }
  }
  const rows = [...sources.values()].map((source) => source.row());
  const counts = { records: records.length };
  return { value: { records, rows }, findings: [], counts, skipped: records.length === 0 };
}

class FolderOfNames implements Source {
  readonly is = 'list';
  readonly file: string;
  readonly digests = new Digests();
  readonly #folder: string;
  readonly #paths: RootPath[] = [];
  readonly #named: (readonly [Digest])[] = [];
  readonly more: NonNullable<Source['more']> = {
    others: (at) => this.#named[at] ?? [],
    hasOthers: () => true,
    missing: 'notice',
    // Whoever renames or trains a model on keeps such names, often without a thought.
    differs: 'warning',
    grading: () => null,
    origin: () => null,
  };

  constructor(folder: string) {
    this.#folder = folder;
    this.file = folder === '' ? '.' : folder;
  }

  add(path: RootPath, digest: Digest): FileRecord {
    this.#named.push([digest]);
    return new FileRecord(this, this.#paths.push(path) - 1, path, null, null);
  }

  locate(at: number) {
    return { file: this.#paths[at] ?? this.file, line: 1, column: 1 };
  }

  row(): ManifestRow {
    return {
      path: this.file,
      ...NAME_DIGESTS,
      base: this.#folder,
      decided_by: 'format',
      recorded: this.#paths.length,
      compared: 0,
      not_looked_at: [],
      unread: null,
    };
  }
}
