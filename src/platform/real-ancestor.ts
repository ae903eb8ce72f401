import { realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The true path of the nearest folder that exists, with the rest put back behind it. */
export function realAncestor(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    const parent = dirname(path);
    return parent === path ? path : join(realAncestor(parent), path.slice(parent.length));
  }
}
