import { readLfsPointer } from '../../evidence/git-lfs/lfs-pointer.ts';
import { Digests } from '../../model/digests.ts';
import { FileRecord } from '../../model/file-record.ts';
import type { Source } from '../../model/record-source.ts';
import type { ManifestRow } from '../../model/report.ts';
import type { RootPath } from '../../model/root-path.ts';
import type { StageCounts } from '../../model/stage.ts';
import type { Files } from '../../ports/files.ts';
import type { Git } from '../../ports/git.ts';
import { decodePointer } from '../collect/read-pointer.ts';
import { batches } from '../resolve/path-context.ts';

/** git-lfs: docs/spec.md. */
const MAX_POINTER_BYTES = 1024;
const ATTRIBUTES = '.gitattributes';
const MAX_ATTRIBUTES_BYTES = 1024 * 1024;

export interface IndexPointers {
  readonly records: readonly FileRecord[];
  readonly rows: readonly ManifestRow[];
}

/**
 * Pointers of git-lfs in git's index, of files without another record to compare them with: so a clone of a hub's
 * repository has something to check. They are records for bytes only, since a file that is that pointer verifies nothing.
 */
export async function loadIndexPointers(
  files: Files,
  git: Git,
  recorded: readonly (readonly FileRecord[])[],
): Promise<{
  value: IndexPointers;
  findings: readonly [];
  counts: StageCounts;
  note?: string | null;
  skipped: boolean;
}> {
  const nothing = { value: { records: [], rows: [] }, findings: [], counts: {}, skipped: true } as const;
  const { paths } = await files.tree();
  if (!(await usesLfs(paths, files))) return { ...nothing, note: 'git-lfs is not used' };
  const filters = await git.filters(paths);
  const wanted = new Set<RootPath>();
  for (const [path, filter] of filters ?? []) if (filter === 'lfs') wanted.add(path);
  for (const records of recorded)
    for (const record of records) if (record.hasComputed) wanted.delete(record.path);
  const indexed = wanted.size === 0 ? null : await git.indexed([...wanted], MAX_POINTER_BYTES);
  const records = await recordsOf([...(indexed ?? [])].sort(byPath), files);
  if (records.length === 0) return { ...nothing, note: 'no pointer of git-lfs is left to check' };
  const rows: ManifestRow[] = [
    {
      path: ATTRIBUTES,
      format: 'git-lfs',
      label: "Git LFS pointers in git's index",
      base: '',
      decided_by: 'format',
      recorded: records.length,
      compared: 0,
      not_looked_at: [],
      unread: null,
    },
  ];
  const counts = { pointers_in_index: records.length };
  return { value: { records, rows }, findings: [], counts, skipped: false };
}

async function usesLfs(paths: readonly RootPath[], files: Files): Promise<boolean> {
  for (const path of paths) {
    if (path !== ATTRIBUTES && !path.endsWith(`/${ATTRIBUTES}`)) continue;
    const result = await files.read(path, MAX_ATTRIBUTES_BYTES);
    if (result.is === 'bytes' && /\bfilter=lfs\b/.test(decodePointer(result.bytes))) return true;
  }
  return false;
}

function byPath([a]: readonly [RootPath, unknown], [b]: readonly [RootPath, unknown]): number {
  return a < b ? -1 : 1;
}

/** Records of the pointers whose files are there: what a checkout leaves out, or somebody deleted, is no drift of these. */
async function recordsOf(
  indexed: readonly (readonly [RootPath, { readonly bytes: Uint8Array | null }])[],
  files: Files,
): Promise<FileRecord[]> {
  const records: FileRecord[] = [];
  const names: RootPath[] = [];
  const source: Source = {
    file: ATTRIBUTES,
    is: 'list',
    digests: new Digests(),
    locate: (at) => ({ file: names[at] ?? ATTRIBUTES, line: 1, column: 1 }),
    more: {
      others: () => [],
      hasOthers: () => false,
      missing: 'notice',
      differs: null,
      grading: () => null,
      origin: () => null,
      isBytesOnly: true,
    },
  };
  for (const batch of batches(indexed)) {
    const stats = await files.stat(batch.map(([path]) => path));
    for (const [index, [path, { bytes }]] of batch.entries()) {
      const found = stats[index];
      const pointer = bytes === null ? null : readLfsPointer(decodePointer(bytes));
      if (found?.is !== 'file' || pointer?.is !== 'pointer') continue;
      const record = new FileRecord(source, names.push(path) - 1, path, pointer.sha256, pointer.size);
      record.found = found;
      records.push(record);
    }
  }
  return records;
}
