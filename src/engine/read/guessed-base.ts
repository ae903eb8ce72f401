import type { FileRecord } from '../../model/file-record.ts';
import type { Manifest } from '../../model/manifest.ts';
import type { RootPath } from '../../model/root-path.ts';
import { pushTo } from '../../text/push-to.ts';
import { folderOf, joinPath, withSlashes } from '../../text/written-path.ts';
import type { BaseSettings } from '../resolve/fixed-base.ts';
import type { EarlierBase, PathContext, Reading } from '../resolve/path-context.ts';
import { standing } from '../resolve/standing.ts';

/** Names that are looked for in the folder of an earlier commit. */
const MAX_NAMES = 1000;

/**
 * The folder that an earlier commit read a manifest from, whose format names none, so that no other folder which holds
 * such files now takes its place; null: nothing says it, or none of the files is there any more.
 */
export async function guessedBefore(
  { guessed, base, file, descriptors }: Manifest,
  { bases }: Pick<BaseSettings, 'bases'>,
  { earlier, files }: PathContext,
): Promise<RootPath | null> {
  if (guessed === undefined || Object.hasOwn(bases, file)) return null;
  const before = (await earlier?.(file))?.folder;
  if (before === undefined) return null;
  // Between these two the earlier commit decides as it does for lists.
  if (base.is === 'open' && (before === '' || before === folderOf(file))) return null;
  const names = Array.from({ length: Math.min(descriptors.length, MAX_NAMES) }, (_, index) =>
    joinPath(before, withSlashes(descriptors.path(index))),
  );
  return (await standing(names, files)).includes(true) ? before : null;
}

/** The folder, for a later reading, whose own rules for bases do not know it. */
export function ofFolder(
  { base }: Pick<Manifest, 'base'>,
  earlier: EarlierBase,
  folder: RootPath,
): EarlierBase {
  return { ...earlier, folder, ...(base.is === 'folder' && { names: new Set() }) };
}

/** Adds what the records mean in another folder that holds as many of the names. */
export function addOtherFolder(
  records: readonly FileRecord[],
  { guessed }: Pick<Manifest, 'guessed'>,
  readings: Map<FileRecord, Reading[]>,
): void {
  const other = guessed?.other ?? null;
  if (other === null) return;
  for (const record of records) {
    const path = joinPath(other, withSlashes(record.source.written?.(record.at) ?? ''));
    if (path === null || path === '' || record.found.is === 'outside') continue;
    pushTo(readings, record, { path, by: 'folder', isBareName: false });
  }
}
