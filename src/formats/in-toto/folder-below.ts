import { below } from '../../text/written-path.ts';
import type { ManifestSource } from '../format.ts';

/** Files by which the folders beside a signature are found. */
const MAX_AROUND = 10_000;
const MAX_FOLDERS = 20;
const MAX_LOOKED_FOR = 100;

/**
 * The folder beside a signature that has at least half of the signed names, and more than any other; null where none
 * has. A single name may be that of any file, so two are asked for.
 */
export async function folderBelow(
  paths: readonly string[],
  source: ManifestSource,
  folder: string,
): Promise<string | null> {
  const looked = paths.filter((path) => !path.includes('\0')).slice(0, MAX_LOOKED_FOR);
  if (looked.length < 2) return null;
  const start = folder === '' ? 0 : folder.length + 1;
  const folders = new Set<string>();
  for (const path of source.filesBelow(folder, MAX_AROUND)) {
    const end = path.indexOf('/', start);
    if (end !== -1 && folders.size < MAX_FOLDERS) folders.add(path.slice(start, end));
  }
  let best = { name: null as string | null, count: 0 };
  for (const name of folders) {
    let count = 0;
    for (const path of looked) if (await source.has(below(below(folder, name), path))) count += 1;
    if (count === best.count) best = { name: null, count };
    else if (count > best.count) best = { name, count };
  }
  return best.count * 2 >= looked.length ? best.name : null;
}
