/** Manifests that may describe another place than this repository: crates, bills of materials, statements. */

import type { NewDescriptor } from '../../model/descriptor.ts';
import { joinPath, readWrittenPath } from '../../text/written-path.ts';
import type { ManifestSource } from '../format.ts';
import type { DocumentReader, LatePointer } from './document.ts';

export interface NamedFile {
  readonly descriptor: NewDescriptor;
  readonly pointer: LatePointer;
}

/**
 * Adds the files, and answers whether any of them is here. Where none is, the manifest describes something else:
 * paths that are absolute or lead out of the root, which are of another place then, are counted.
 */
export async function addFiles(
  files: readonly NamedFile[],
  folder: string,
  source: ManifestSource,
  reader: DocumentReader,
): Promise<boolean> {
  const isHere = await isAnyHere(files, folder, source);
  for (const { descriptor, pointer } of files) {
    if (isHere || !isElsewhere(folder, descriptor.path)) reader.add(descriptor, pointer);
    else reader.count('remote-file');
  }
  return isHere;
}

/** Whether a path is absolute, or leads out of the root. */
function isElsewhere(folder: string, path: string): boolean {
  return readWrittenPath(path).isAbsolute || joinPath(folder, path) === null;
}

async function isAnyHere(
  files: readonly NamedFile[],
  folder: string,
  source: ManifestSource,
): Promise<boolean> {
  for (const { descriptor } of files) {
    if (isElsewhere(folder, descriptor.path)) continue;
    const path = joinPath(folder, descriptor.path.replaceAll('\\', '/'));
    if (path !== null && path !== '' && !path.includes('\0') && (await source.has(path))) return true;
  }
  return false;
}
