/** Manifests that may describe another place than this repository: crates, bills of materials, statements. */

import type { NewDescriptor } from '../../model/descriptor.ts';
import type { KeyPath } from '../../text/structured.ts';
import { joinPath } from '../../text/written-path.ts';
import type { ManifestSource } from '../format.ts';
import type { DocumentReader } from './document.ts';

export interface NamedFile {
  readonly descriptor: NewDescriptor;
  readonly pointer: KeyPath;
}

/** Where so many names are recorded, the manifest is taken for one of this repository. */
const MAX_LOOKED_FOR = 1000;

/**
 * Adds the files. Where none of them is here, the manifest describes something else: that they are missing is
 * only noted, and absolute paths, which are of another place then, are counted.
 */
export async function addFiles(
  files: readonly NamedFile[],
  folder: string,
  source: ManifestSource,
  reader: DocumentReader,
): Promise<void> {
  const isHere = await isAnyHere(files, folder, source);
  for (const { descriptor, pointer } of files) {
    if (isHere) reader.add(descriptor, pointer);
    else if (/^(?:[\\/]|[a-z]:)/i.test(descriptor.path)) reader.count('remote-file');
    else reader.add({ ...descriptor, grading: { ...descriptor.grading, missing: 'notice' } }, pointer);
  }
}

async function isAnyHere(
  files: readonly NamedFile[],
  folder: string,
  source: ManifestSource,
): Promise<boolean> {
  if (files.length > MAX_LOOKED_FOR) return true;
  for (const { descriptor } of files) {
    const path = joinPath(folder, descriptor.path.replaceAll('\\', '/'));
    if (path !== null && path !== '' && !path.includes('\0') && (await source.has(path))) return true;
  }
  return false;
}
