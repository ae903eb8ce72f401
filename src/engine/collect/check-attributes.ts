import type { FileRecord } from '../../model/file-record.ts';
import { isOfBytes } from '../../model/file-row.ts';
import type { UngradedFinding } from '../../model/finding.ts';
import { MAX_POINTER_BYTES } from '../../model/pointer.ts';
import type { RootPath } from '../../model/root-path.ts';
import type { StageCounts } from '../../model/stage.ts';
import type { Files } from '../../ports/files.ts';
import type { Git } from '../../ports/git.ts';
import type { Ports } from '../../ports/ports.ts';
import { pointerMissing } from '../../rules/pointer-missing.ts';
import { pointerUnexpected } from '../../rules/pointer-unexpected.ts';
import type { Settings } from '../../settings/settings.ts';
import { foldersAbove } from '../../text/written-path.ts';
import { conclude, doubtPointer } from '../judge/judge-file.ts';
import { recordedPointer, unsure } from './check-annex.ts';
import { filtersOfFiles } from './filters-of-files.ts';
import { decodePointer, readPointer } from './read-pointer.ts';

const MAX_ATTRIBUTES_BYTES = 1024 * 1024;

/**
 * Compares what stands in the work tree and in git's index with what .gitattributes says: pointers
 * that git will never replace by their files, and bytes that were committed where a pointer belongs.
 * Git is only asked where one of the two is possible, because starting it takes time.
 */
export async function checkAttributes(
  plan: readonly FileRecord[],
  setting: Settings['pointers'],
  { files, git }: Pick<Ports, 'files' | 'git'>,
): Promise<{ findings: UngradedFinding[]; counts: StageCounts; note?: string | null; skipped: boolean }> {
  const pointers = plan.filter(isLfsPointer);
  const bytes = plan.filter(({ evidence, outcome }) => isOfBytes(evidence) && outcome?.is === 'hashed');
  const findings: UngradedFinding[] = [];
  if (!git) {
    await judgeByFiles(bytes, setting, files);
    return { findings, counts: {}, note: 'not in a git repository', skipped: true };
  }
  const tracked = (await mentionsLfs(bytes, files)) ? bytes : [];
  if (pointers.length + tracked.length === 0)
    return { findings, counts: {}, note: 'no pointers, and no paths of git-lfs', skipped: true };
  const filters = await git.filters([...pointers, ...tracked].map(({ path }) => path));
  if (filters === null) await judgeByFiles(bytes, setting, files);
  if (filters === null) return { findings, counts: {}, note: "git doesn't work here", skipped: true };
  const unexpectedPointers = pointers.filter(({ path }) => filters.get(path) !== 'lfs');
  findings.push(...(await unexpected(unexpectedPointers, git)));
  const belong = tracked.filter(({ path }) => filters.get(path) === 'lfs');
  for (const record of belong) judgeRecordedPointer(record, setting);
  findings.push(...(await committedBytes(belong, git)));
  const counts = { pointers_compared: pointers.length, lfs_files_compared: belong.length };
  return { findings, counts, skipped: false };
}

/** Where git can't be asked, the attributes in the work tree tell whose pointers were recorded. */
async function judgeByFiles(
  bytes: readonly FileRecord[],
  setting: Settings['pointers'],
  files: Files,
): Promise<void> {
  const texts = bytes.filter((record) => recordedPointer(record)?.tool === 'git-lfs');
  const filters = await filtersOfFiles(
    texts.map(({ path }) => path),
    files,
  );
  for (const record of texts) if (filters.get(record.path) === 'lfs') judgeRecordedPointer(record, setting);
}

function isLfsPointer({ outcome }: FileRecord): boolean {
  return outcome?.is === 'pointer' && outcome.from === null && outcome.pointer.tool === 'git-lfs';
}

/** Whether an attributes file above any of the records says something of git-lfs. */
async function mentionsLfs(records: readonly FileRecord[], files: Files): Promise<boolean> {
  const folders = new Set<RootPath>();
  for (const { path } of records) {
    for (const folder of foldersAbove(path)) {
      if (folders.has(folder)) break;
      folders.add(folder);
    }
  }
  const names = [...folders].map((folder) => (folder === '' ? '.gitattributes' : `${folder}/.gitattributes`));
  const stats = await files.stat(names);
  for (const [index, name] of names.entries()) {
    if (stats[index]?.is !== 'file') continue;
    const read = await files.read(name, MAX_ATTRIBUTES_BYTES);
    if (read.is === 'bytes' && new TextDecoder().decode(read.bytes).includes('filter=lfs')) return true;
  }
  return false;
}

/**
 * Where the very text of a pointer is recorded, its digest protects the pointer and not the file:
 * somebody made the list without the files.
 */
function judgeRecordedPointer(record: FileRecord, setting: Settings['pointers']): void {
  const { outcome } = record;
  const pointer = outcome?.is === 'hashed' && outcome.text !== undefined ? readPointer(outcome.text) : null;
  if (pointer) conclude(record, { is: 'pointer', pointer, from: null }, setting);
}

/** Git can only smudge and clean what its attributes name. What it does not keep may be anybody's, and proves nothing. */
async function unexpected(records: readonly FileRecord[], git: Git): Promise<UngradedFinding[]> {
  if (records.length === 0) return [];
  const indexed = await git.indexed(
    records.map(({ path }) => path),
    0,
  );
  if (indexed === null) return [];
  return records.flatMap((record) => {
    const { path: subject, location } = record;
    if (!indexed.has(subject)) return unsure(record);
    doubtPointer(record);
    return [pointerUnexpected.found({ subject, data: { tool: 'git-lfs' }, location })];
  });
}

async function committedBytes(records: readonly FileRecord[], git: Git): Promise<UngradedFinding[]> {
  if (records.length === 0) return [];
  const indexed = await git.indexed(
    records.map(({ path }) => path),
    MAX_POINTER_BYTES,
  );
  return records.flatMap((record) => {
    const file = indexed?.get(record.path);
    if (!file?.size || file.isLink === true) return [];
    const isPointer = file.bytes !== null && readPointer(decodePointer(file.bytes)) !== null;
    const isUnknown = file.bytes === null && file.size <= MAX_POINTER_BYTES;
    return isPointer || isUnknown ? [] : [committed(record, file.size)];
  });
}

function committed({ path, location }: FileRecord, size: number): UngradedFinding {
  return pointerMissing.found({ subject: path, data: { size }, location });
}
