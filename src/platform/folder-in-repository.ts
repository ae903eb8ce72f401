import { lstatSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** The path of a folder, absolute and true, in the git repository that it is in; empty where it is in none, or its top. */
export function folderInRepository(root: string): string {
  const segments: string[] = [];
  for (let folder = root; dirname(folder) !== folder; folder = dirname(folder)) {
    if (exists(join(folder, '.git'))) return segments.join('/');
    segments.unshift(basename(folder));
  }
  return '';
}

function exists(path: string): boolean {
  try {
    lstatSync(path);
    return true;
  } catch {
    return false;
  }
}
