import type { RootPath } from '../../model/root-path.ts';
import { fileNameOf } from '../../text/written-path.ts';

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
  const name = fileNameOf(path);
  if (NAMES.has(name) || (name.endsWith('.dvc') && name !== '.dvc')) return true;
  return (
    FOLDERS.some((folder) => path.startsWith(folder) || path.includes(`/${folder}`)) || isOfHubCache(path)
  );
}

export function isOfHubCache(path: RootPath): boolean {
  return path.includes('--') && IN_CACHE.test(path);
}
