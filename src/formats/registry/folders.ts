/** Folders that a document names around files, and whether the files' paths are below them. */

import type { JsonObject } from '../../model/json.ts';
import { folderOf, isAbsolutePath, joinPath, withSlashes } from '../../text/written-path.ts';
import type { ManifestSource } from '../format.ts';
import { isUrl } from './keys.ts';
import { isTemplate, textAt } from './values.ts';

/** Those that hold the path of a file in an object that is one. */
const PATHS = new Set(['path', 'local_path', 'relative_path', 'file_path', 'model_path']);
const KEYS = [
  ...PATHS,
  'local_dir',
  'dir',
  'directory',
  'folder',
  'root',
  'root_dir',
  'base_dir',
  'base_path',
] as const;

/** Files by which a reading is chosen, and folders that are looked for where no file is there. */
const MAX_SAMPLE = 500;
const MAX_FOLDERS = 20;

/** Names of an object's members that may hold the folder of the files inside it. */
export function folderKeysOf(keys: ReadonlySet<string>): readonly string[] {
  return KEYS.filter((key) => keys.has(key));
}

/** The folder that an object names, or its key in a map of such; null where it names none of this repository. */
export function folderOfFiles(
  item: JsonObject,
  keys: readonly string[],
  name: string | number | undefined,
): string | null {
  for (const key of keys) {
    const folder = textAt(item, key);
    if (folder) return asFolder(folder);
  }
  return typeof name === 'string' && /[/\\]/.test(name) ? asFolder(name) : null;
}

/** The folder that an object names of its own file; null: none. Its `path` is the file's. */
export function folderBeside(item: JsonObject, keys: readonly string[]): string | null {
  for (const key of keys) {
    const folder = PATHS.has(key) ? null : textAt(item, key);
    if (folder) return asFolder(folder);
  }
  return null;
}

function asFolder(written: string): string | null {
  if (written.length > 4096 || isUrl(written) || isTemplate(written) || isAbsolutePath(written)) return null;
  const folder = joinPath('', withSlashes(written));
  return folder === '' ? null : folder;
}

/** A path in a folder, which it may name itself. */
export function inFolder(path: string, folder: string | undefined): string {
  if (folder === undefined || isAbsolutePath(path)) return path;
  const slashed = withSlashes(path).replace(/^(\.\/)+/, '');
  return slashed === folder || slashed.startsWith(`${folder}/`) ? path : `${folder}/${path}`;
}

/** A path, and the folder that is named around it. */
export interface PathInFolder {
  readonly path: string;
  readonly folder: string;
}

/**
 * Whether files are below the folders that are named around them. They are where any of them is there, so that copies
 * elsewhere take no file's place; where none is there either way, the folders tell it; else a folder is one of another
 * machine, and means nothing here.
 */
export async function areInFolders(all: readonly PathInFolder[], source: ManifestSource): Promise<boolean> {
  const bases = new Set(['', folderOf(source.path)]);
  const isThere = async (path: string) => {
    for (const base of bases) {
      const place = joinPath(base, withSlashes(path));
      if (place !== null && place !== '' && !place.includes('\0') && (await source.has(place))) return true;
    }
    return false;
  };
  const step = Math.max(1, Math.floor(all.length / MAX_SAMPLE));
  let isPlain = false;
  for (let at = 0; at < all.length && at < step * MAX_SAMPLE; at += step) {
    const { path, folder } = all[at] as PathInFolder;
    if (await isThere(inFolder(path, folder))) return true;
    isPlain ||= await isThere(path);
  }
  if (isPlain) return false;
  const folders = [...new Set(all.map(({ folder }) => folder))].slice(0, MAX_FOLDERS);
  return folders.some((folder) =>
    [...bases].some((base) => source.filesBelow(joinPath(base, folder) ?? folder, 1).length > 0),
  );
}
