import { readAnnexLink } from '../../evidence/git-annex/annex-pointer.ts';
import type { FileRecord } from '../../model/file-record.ts';
import type { UngradedFinding } from '../../model/finding.ts';
import { MAX_POINTER_BYTES } from '../../model/pointer.ts';
import type { RootPath } from '../../model/root-path.ts';
import type { StageCounts } from '../../model/stage.ts';
import type { Git, IndexedFile } from '../../ports/git.ts';
import type { Ports } from '../../ports/ports.ts';
import type { Settings } from '../../settings/settings.ts';
import { countOf } from '../../text/plural.ts';
import { below, folderOf } from '../../text/written-path.ts';
import { algorithmsFor, compareDigests } from '../judge/compare-digests.ts';
import { conclude } from '../judge/judge-file.ts';
import { findRecord } from '../plan/find-records.ts';
import { folderRuns, hasAny } from '../plan/folder-runs.ts';
import { pathsThere } from './paths-there.ts';
import { decodePointer, readPointer } from './read-pointer.ts';

/**
 * Asks git and DVC about files that are not there: a file that a sparse checkout leaves out, or that
 * DVC keeps elsewhere, has a record of its own in the commit. What they say of its files is judged as evidence.
 */
export async function findPointers(
  plan: readonly FileRecord[],
  pointers: Settings['pointers'],
  ports: Pick<Ports, 'files' | 'git' | 'digest' | 'digests'>,
): Promise<{ findings: UngradedFinding[]; counts: StageCounts; note?: string | null; skipped: boolean }> {
  let stood = 0;
  let missing = 0;
  plan.forEach(({ outcome, status }) => {
    if (outcome?.is === 'pointer') stood += 1;
    else if (status === 'missing') missing += 1;
  });
  if (missing > 0 && ports.git) await askGit(plan, pointers, ports.git, ports);
  const isInDvc = missing > 0 && (await askDvc(plan, pointers, ports));
  if (missing > 0) {
    const { explainMissing, explainModes } = await import('./explain-missing.ts');
    await explainModes(plan, pointers, ports.files);
    if (ports.git) await explainMissing(plan, pointers, ports.git, ports.files);
  }
  const found = missing > 0 && (ports.git || isInDvc) ? missing - countMissing(plan) : 0;
  const counts = { pointers_in_place: stood, missing, known_to_git_or_dvc: found };
  return { findings: [], counts, skipped: stood + missing === 0 };
}

/** Missing, and nothing that stands for it is known. */
function isUnknown({ status, outcome }: FileRecord): boolean {
  return status === 'missing' && outcome?.is !== 'pointer';
}

function countMissing(plan: readonly FileRecord[]): number {
  return plan.reduce((count, record) => count + (isUnknown(record) ? 1 : 0), 0);
}

async function askGit(
  plan: readonly FileRecord[],
  pointers: Settings['pointers'],
  git: Git,
  digesting: Digesting,
): Promise<void> {
  const unknown = (path: RootPath) => {
    const record = findRecord(plan, path);
    return record && isUnknown(record) ? record : null;
  };
  // What is in the index and not left out was deleted by somebody: it stays missing.
  const leftOut = await git.leftOut((path) => unknown(path) !== null, MAX_POINTER_BYTES);
  for (const [path, file] of leftOut ?? []) {
    const record = unknown(path);
    if (record) judgeLeftOut(record, file, pointers, digesting);
  }
}

type Digesting = Pick<Ports, 'digest' | 'digests'>;

const LEFT_OUT = 'a sparse checkout leaves it out';

function judgeLeftOut(
  record: FileRecord,
  { bytes, size, isLink }: IndexedFile,
  pointers: Settings['pointers'],
  { digest, digests }: Digesting,
): void {
  if (bytes === null) {
    const blob =
      size === null ? 'its blob is not here' : `its blob of ${countOf(size, 'byte')} is no pointer`;
    conclude(record, { is: 'missing', why: `${LEFT_OUT}, and ${blob}` }, pointers);
    return;
  }
  if (isLink === true) {
    const pointer = readAnnexLink(decodePointer(bytes));
    if (pointer) conclude(record, { is: 'pointer', pointer, from: "git's index" }, pointers);
    else conclude(record, { is: 'missing', why: `${LEFT_OUT}, and it is a link` }, pointers);
    return;
  }
  const sha256 = digest(bytes);
  const text = decodePointer(bytes);
  const others = digests(bytes, algorithmsFor(record));
  const content = { is: 'hashed', sha256, size: bytes.length, text, others } as const;
  const pointer = compareDigests(record, content).agrees !== null ? null : readPointer(text);
  conclude(record, pointer ? { is: 'pointer', pointer, from: "git's index" } : content, pointers);
}

/** Whether DVC is at work here. */
async function askDvc(
  plan: readonly FileRecord[],
  pointers: Settings['pointers'],
  { files, git }: Pick<Ports, 'files' | 'git'>,
): Promise<boolean> {
  const folders = foldersOfUnknown(plan);
  const isDvc = await pathsThere(
    folders.map((folder) => below(folder, '.dvc')),
    files,
  );
  if (isDvc.size === 0) return false;
  const { judgeByDvc } = await import('./judge-by-dvc.ts');
  await judgeByDvc(plan.filter(isUnknown), folders, pointers, { files, git });
  return true;
}

function foldersOfUnknown(plan: readonly FileRecord[]): RootPath[] {
  const folders = new Set<RootPath>(['']);
  for (const run of folderRuns(plan)) {
    if (!hasAny(plan, run, isUnknown)) continue;
    for (let { folder } = run; !folders.has(folder); folder = folderOf(folder)) folders.add(folder);
  }
  return [...folders];
}
