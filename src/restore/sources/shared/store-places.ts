/** Where other tools keep a file of this machine. */

import { readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';

/** git-lfs: docs/spec.md. `gitFolder` is the one that work trees share. */
export function lfsObject(gitFolder: string, sha256: string): string {
  return join(gitFolder, 'lfs', 'objects', sha256.slice(0, 2), sha256.slice(2, 4), sha256);
}

const MAX_DVC_BYTES = 1024 * 1024;

/** DVC's cache goes by MD5 (dvc-data: `files/md5/aa/REST`, before DVC 3 `aa/REST`), which PATH.dvc gives. */
export function dvcPlaces(root: string, path: string): string[] {
  const file = join(root, `${path}.dvc`);
  try {
    if (statSync(file).size > MAX_DVC_BYTES) return [];
    const { outs = [] } = (parse(readFileSync(file, 'utf8')) ?? {}) as {
      outs?: { path?: unknown; md5?: unknown }[];
    };
    const md5 = outs.find((out) => out.path === basename(path))?.md5;
    if (typeof md5 !== 'string' || !/^[0-9a-f]{32}$/.test(md5)) return [];
    const cache = join(root, '.dvc', 'cache');
    const rest = [md5.slice(0, 2), md5.slice(2)] as const;
    return [join(cache, 'files', 'md5', ...rest), join(cache, ...rest)];
  } catch {
    return []; // Absent, or not DVC's.
  }
}
