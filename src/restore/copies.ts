/** Other recorded files with the same digest: one that is in its place by now costs no request. */

import { join } from 'node:path';
import { MAX_POINTER_BYTES } from '../model/pointer.ts';
import { pushTo } from '../text/push-to.ts';
import { lookAt } from './destination.ts';
import { pointerAt } from './look.ts';
import type { Job } from './plan-restore.ts';
import type { RecordedFile } from './recorded-file.ts';

export type Copies = (job: Pick<Job, 'sha256' | 'size' | 'files'>) => string[];

/**
 * `recorded`: all files, also those of other shards. Looked for anew for each job, since another process may have
 * placed one meanwhile. What is there is judged by its digest like every other source.
 */
export function copiesOf(
  recorded: readonly Pick<RecordedFile, 'path' | 'sha256'>[],
  { root, base }: { readonly root: string; readonly base: string },
): Copies {
  let paths: Map<string | null, string[]> | null = null;
  return ({ sha256, size, files }) => {
    if (sha256 === null) return [];
    paths ??= pathsByDigest(recorded);
    const destinations = new Set(files.map(({ path }) => join(base, path)));
    return (paths.get(sha256) ?? []).flatMap((path) =>
      [...new Set([root, base])]
        .filter((folder) => !destinations.has(join(folder, path)) && isWhole(folder, path, size))
        .map((folder) => join(folder, path)),
    );
  };
}

function pathsByDigest(recorded: readonly Pick<RecordedFile, 'path' | 'sha256'>[]) {
  const paths = new Map<string | null, string[]>();
  for (const { path, sha256 } of recorded) pushTo(paths, sha256, path);
  return paths;
}

/** A file of the recorded size; where none is recorded, one that is no pointer. */
function isWhole(folder: string, path: string, size: number | null): boolean {
  const { is, stat } = lookAt(folder, path);
  if (is !== 'file' || stat === null) return false;
  if (size !== null) return stat.size === size;
  return stat.size > MAX_POINTER_BYTES || pointerAt(join(folder, path)) === null;
}
