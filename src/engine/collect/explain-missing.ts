import { quote } from '../../model/errors.ts';
import type { FileRecord } from '../../model/file-record.ts';
import type { RootPath } from '../../model/root-path.ts';
import type { Files } from '../../ports/files.ts';
import type { Git } from '../../ports/git.ts';
import type { Settings } from '../../settings/settings.ts';
import { folderOf, foldersAbove } from '../../text/written-path.ts';
import { conclude } from '../judge/judge-file.ts';

/** Whoever reads that a file is missing should know why no checkout has it, or this one has it not. */
export async function explainMissing(
  plan: readonly FileRecord[],
  pointers: Settings['pointers'],
  git: Git,
  files: Files,
): Promise<void> {
  const missing = plan.filter(
    ({ status, outcome, found }) => status === 'missing' && outcome === null && found.is === 'missing',
  );
  if (missing.length === 0) return;
  const ignored = await git.ignored(missing.map(({ path }) => path));
  for (const record of missing) {
    const where = ignored.get(record.path);
    const why = `git ignores it, by ${where}, so no checkout has it`;
    if (where !== undefined) conclude(record, { is: 'missing', why }, pointers);
  }
  await explainSubmodules(missing, pointers, git, files);
}

/** Signs that checksum tools write right before a name, for how the file was read. */
const MODES = /^[*?^]/;

/**
 * Names that begin with such a sign, where a file has the name without it: after two blanks, and after one where no
 * tool writes it so, the sign is part of the name, and the other file is not the recorded one.
 */
export async function explainModes(
  plan: readonly FileRecord[],
  pointers: Settings['pointers'],
  files: Files,
): Promise<void> {
  const named = plan.flatMap((record) => {
    const { status, outcome, path, source, at } = record;
    if (status !== 'missing' || outcome !== null || source.is !== 'list') return [];
    const written = source.written?.(at) ?? path;
    if (!MODES.test(written) || !path.endsWith(written)) return [];
    const [sign, name] = [written.slice(0, 1), written.slice(1)];
    // The sign may have kept a name of the root from being told as one.
    return [path.slice(0, -written.length) + name, name].map((other) => ({ record, other, sign }));
  });
  const stats = named.length === 0 ? [] : await files.stat(named.map(({ other }) => other));
  for (const [index, { record, other, sign }] of named.entries()) {
    const why = `${quote(other)} is there, but by this line ${quote(sign)} is part of the name`;
    if (stats[index]?.is === 'file' && record.outcome === null)
      conclude(record, { is: 'missing', why }, pointers);
  }
}

async function explainSubmodules(
  missing: readonly FileRecord[],
  pointers: Settings['pointers'],
  git: Git,
  files: Files,
): Promise<void> {
  const folders = await emptyFolders(missing, files);
  if (folders.size === 0) return;
  const below = missing.flatMap((record) => {
    const folder = foldersAbove(record.path).find((path) => folders.has(path));
    return folder === undefined || record.outcome !== null ? [] : [{ record, folder }];
  });
  const known = await git.standing(below.map(({ record }) => record.path));
  for (const { record, folder } of below) {
    const why = `the submodule ${quote(folder)} is not checked out`;
    if (known?.has(record.path) === true) conclude(record, { is: 'missing', why }, pointers);
  }
}

/** A submodule that is not checked out is an empty folder; git makes no others. */
async function emptyFolders(missing: readonly FileRecord[], files: Files): Promise<Set<RootPath>> {
  const seen = new Set<RootPath>();
  for (const { path } of missing)
    for (let folder = folderOf(path); folder !== '' && !seen.has(folder); folder = folderOf(folder))
      seen.add(folder);
  const folders = [...seen];
  const empty = new Set<RootPath>();
  for (const [index, stat] of (await files.stat(folders)).entries()) {
    const folder = folders[index] ?? '';
    if (stat.is === 'directory' && (await files.list(folder)).length === 0) empty.add(folder);
  }
  return empty;
}
