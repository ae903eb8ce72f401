/** Files of bills of materials, which do not say what their paths are relative to. */

import type { Manifest } from '../../model/manifest.ts';
import { folderOf, isAbsolutePath, joinPath } from '../../text/written-path.ts';
import type { ManifestSource } from '../format.ts';
import type { DocumentReader } from './document.ts';
import type { NamedFile } from './elsewhere.ts';

/** Names by which a folder is chosen. */
const MAX_SAMPLE = 500;
/** The same of a folder that would only be another one. */
const MAX_DOUBTED = 50;
/** Files by which the folders below are found. */
const MAX_AROUND = 10_000;
const MAX_FOLDERS = 20;

/**
 * Adds the files, and answers what their paths are relative to: the bill's folder or the root, as for lists, or else
 * a folder in one of them that has most of the names. Absolute paths are of this repository where at least half of
 * them are here below the root or the bill's folder, as scanners of folders write them; else they are counted.
 */
export async function addBillFiles(
  files: readonly NamedFile[],
  source: ManifestSource,
  reader: DocumentReader,
): Promise<Pick<Manifest, 'base' | 'guessed'>> {
  const isAbsolute = ({ descriptor }: NamedFile) => isAbsolutePath(descriptor.path);
  const absolute = files.filter(isAbsolute);
  const kept = absolute.length === 0 ? files : files.filter((file) => !isAbsolute(file));
  const stripped = absolute.map((file) => withPath(file, file.descriptor.path.replace(/^[\\/]+/, '')));
  const near = reader.folder === '' ? [''] : [reader.folder, ''];
  const isOwn = stripped.length > 0 && (await bestOf(near, stripped, source)).share >= 0.5;
  if (!isOwn && absolute.length > 0) reader.count('remote-file', absolute.length);
  const all = isOwn ? [...kept, ...stripped] : kept;
  const { folder, other } = await folderOfMost(all, near, source);
  all.forEach(({ descriptor, pointer }) => {
    reader.add(descriptor, pointer);
  });
  const base = near.includes(folder)
    ? ({ is: 'open', onTie: 'own-folder' } as const)
    : ({ is: 'folder', folder } as const);
  return { base, guessed: { other } };
}

function withPath({ descriptor, pointer }: NamedFile, path: string): NamedFile {
  return { descriptor: { ...descriptor, path }, pointer };
}

async function folderOfMost(
  files: readonly NamedFile[],
  near: readonly string[],
  source: ManifestSource,
): Promise<{ folder: string; other: string | null }> {
  const best = await bestOf(near, files, source);
  if (files.length === 0) return { folder: best.folder, other: null };
  // A README.md is in many folders. Copies beside the bill may have come after what it was made of, though.
  const isNear = best.share >= 0.5;
  const below = foldersAround(near, source);
  const further = await bestOf([...below], files, source, isNear ? MAX_DOUBTED : MAX_SAMPLE);
  if (isNear) return { folder: best.folder, other: further.share >= best.share ? further.folder : null };
  if (further.share <= best.share) return { folder: best.folder, other: null };
  below.delete(further.folder);
  const next = await bestOf([...below], files, source);
  return { folder: further.folder, other: next.share >= Math.max(0.5, further.share) ? next.folder : null };
}

/** Folders in the bill's own, in the one above it and in the root, without those that lead to it. */
function foldersAround(near: readonly string[], source: ManifestSource): Set<string> {
  const below = new Set<string>();
  // A bill may have a folder of its own beside that of the files.
  const own = near[0] ?? '';
  for (const folder of new Set([own, folderOf(own), ''])) {
    const prefix = folder === '' ? '' : `${folder}/`;
    for (const path of source.filesBelow(folder, MAX_AROUND)) {
      const end = path.indexOf('/', prefix.length);
      if (end !== -1 && below.size < MAX_FOLDERS) below.add(path.slice(0, end));
    }
  }
  for (const folder of near) below.delete(folder);
  return below;
}

/** The folder that has most of the names, the first of several; `share`: of the names that were looked for. */
async function bestOf(
  folders: readonly string[],
  files: readonly NamedFile[],
  source: ManifestSource,
  size = MAX_SAMPLE,
): Promise<{ folder: string; share: number }> {
  const step = Math.max(1, Math.floor(files.length / size));
  const sample = files.filter((_, index) => index % step === 0).slice(0, size);
  let best = { folder: folders[0] ?? '', share: 0 };
  for (const folder of folders) {
    let here = 0;
    for (const { descriptor } of sample) {
      const path = joinPath(folder, descriptor.path.replaceAll('\\', '/'));
      if (path !== null && path !== '' && !path.includes('\0') && (await source.has(path))) here += 1;
    }
    if (here / sample.length > best.share) best = { folder, share: here / sample.length };
  }
  return best;
}
