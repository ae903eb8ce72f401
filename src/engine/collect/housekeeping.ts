import type { RootPath } from '../../model/root-path.ts';
import { fileNameOf, folderOf } from '../../text/written-path.ts';

const NAMES = new Set([
  '.gitattributes',
  '.gitignore',
  '.gitkeep',
  '.keep',
  '.DS_Store',
  'Thumbs.db',
  'desktop.ini',
]);
/** `hf download --local-dir` keeps what it knows of the files in the first. */
const FOLDERS = ['.cache/huggingface/', '.ipynb_checkpoints/', '__pycache__/'];
/** What a hub cache holds beside `blobs` and `snapshots`. */
const IN_CACHE = /(^|\/)(models|datasets|spaces)--[^/]+\/(refs|\.no_exist)\//;

/** Whether a file is none of the content, by its path from the root or from a folder above it. */
export function isHousekeeping(path: RootPath): boolean {
  return isNamedHousekeeping(path) || isInHousekeeping(folderOf(path));
}

/** The same by the file's own name. */
export function isNamedHousekeeping(path: RootPath): boolean {
  const name = fileNameOf(path);
  return NAMES.has(name) || (name.endsWith('.dvc') && name !== '.dvc');
}

/** The same by the folder that the file stands in, for all in it. */
export function isInHousekeeping(folder: RootPath): boolean {
  const path = `${folder}/`;
  return FOLDERS.some((one) => path.startsWith(one) || path.includes(`/${one}`)) || isOfHubCache(path);
}

export function isOfHubCache(path: RootPath): boolean {
  return path.includes('--') && IN_CACHE.test(path);
}
