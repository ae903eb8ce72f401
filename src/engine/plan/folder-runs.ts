import type { FileRecord } from '../../model/file-record.ts';
import type { RootPath } from '../../model/root-path.ts';
import { folderTeller } from '../../text/written-path.ts';

/** Records of a plan that stand in one folder, one behind the other: from place `first`, up to and without place `end`. */
export interface FolderRun {
  readonly folder: RootPath;
  readonly first: number;
  readonly end: number;
}

const KNOWN = new WeakMap<readonly FileRecord[], readonly FolderRun[]>();

/** Of a whole plan, found once: to ask a million paths for their folders takes longer than anything else that is asked of them. */
export function folderRuns(plan: readonly FileRecord[]): readonly FolderRun[] {
  const known = KNOWN.get(plan);
  if (known !== undefined) return known;
  const runs: FolderRun[] = [];
  const tellFolder = folderTeller();
  let folder: RootPath = '';
  let first = 0;
  plan.forEach(({ path }, index) => {
    const own = tellFolder(path);
    if (own === folder) return;
    if (index > first) runs.push({ folder, first, end: index });
    folder = own;
    first = index;
  });
  if (plan.length > first) runs.push({ folder, first, end: plan.length });
  KNOWN.set(plan, runs);
  return runs;
}

/** Whether any record of the run is such a one. */
export function hasAny(
  plan: readonly FileRecord[],
  { first, end }: FolderRun,
  isOne: (record: FileRecord) => boolean,
): boolean {
  for (let index = first; index < end; index += 1) if (isOne(plan[index] as FileRecord)) return true;
  return false;
}
