import { exists } from '../../model/resolvable.ts';
import type { RootPath } from '../../model/root-path.ts';
import type { Files } from '../../ports/files.ts';
import { batches } from '../resolve/path-context.ts';

/** Those of the paths at which something is. */
export async function pathsThere(paths: readonly RootPath[], files: Files): Promise<Set<RootPath>> {
  const found = new Set<RootPath>();
  for (const batch of batches(paths)) {
    const stats = await files.stat(batch);
    for (const [index, path] of batch.entries()) if (exists(stats[index])) found.add(path);
  }
  return found;
}
