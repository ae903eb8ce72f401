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
/** Names of one folder that are looked for. */
const MAX_OF_FOLDER = 5;

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

/** Whether the files of a folder that is named around them are below it. */
export type IsBelow = (folder: string) => boolean;

/**
 * Whether files are below the folders that are named around them. They are where any of them is there, so that copies
 * elsewhere take no file's place, but for a folder that is not here, whose files are where their own folders say; where
 * none is there either way, the folders tell it; else a folder is one of another machine, and means nothing here.
 */
export async function filesInFolders(all: readonly PathInFolder[], source: ManifestSource): Promise<IsBelow> {
  const places = new PlacesOf(source);
  const step = Math.max(1, Math.floor(all.length / MAX_SAMPLE));
  let isPlain = false;
  for (let at = 0; at < all.length && at < step * MAX_SAMPLE; at += step) {
    const { path, folder } = all[at] as PathInFolder;
    if (await places.hasFile(inFolder(path, folder))) {
      const elsewhere = await foldersElsewhere(all, places);
      return (name) => !elsewhere.has(name);
    }
    isPlain ||= await places.hasFile(path);
  }
  const folders = [...new Set(all.map(({ folder }) => folder))].slice(0, MAX_FOLDERS);
  const areBelow = !isPlain && folders.some((folder) => places.hasFolder(folder));
  return () => areBelow;
}

/** Folders of other machines, of whose names some lead to files that are here: a bare name is in many folders. */
async function foldersElsewhere(all: readonly PathInFolder[], places: PlacesOf): Promise<Set<string>> {
  const elsewhere = new Set<string>();
  const left = new Map<string, number>();
  for (const { path, folder } of all) {
    if (!withSlashes(path).includes('/') || (left.size === MAX_SAMPLE && !left.has(folder))) continue;
    const names = left.get(folder) ?? (places.hasFolder(folder) ? 0 : MAX_OF_FOLDER);
    const isElsewhere = names > 0 && (await places.hasFile(path));
    if (isElsewhere) elsewhere.add(folder);
    left.set(folder, isElsewhere ? 0 : Math.max(0, names - 1));
  }
  return elsewhere;
}

/** What is below the root, or below the folder of a manifest. */
class PlacesOf {
  readonly #source: ManifestSource;
  readonly #bases: ReadonlySet<string>;

  constructor(source: ManifestSource) {
    this.#source = source;
    this.#bases = new Set(['', folderOf(source.path)]);
  }

  async hasFile(path: string): Promise<boolean> {
    for (const base of this.#bases) {
      const place = joinPath(base, withSlashes(path));
      if (place !== null && place !== '' && !place.includes('\0') && (await this.#source.has(place)))
        return true;
    }
    return false;
  }

  hasFolder(folder: string): boolean {
    return [...this.#bases].some(
      (base) => this.#source.filesBelow(joinPath(base, folder) ?? folder, 1).length > 0,
    );
  }
}
