/**
 * BagIt 0.93 to 1.0 (RFC 8493): manifests and tag manifests of every algorithm, with what the bag's fetch.txt and
 * bag-info.txt say of the same files. A manifest without a `bagit.txt` beside it is a checksum list like any other.
 */

import type { Manifest } from '../../model/manifest.ts';
import { below, folderOf } from '../../text/written-path.ts';
import type { Candidate, Format, ManifestSource } from '../format.ts';
import { DECLARATION, isBagManifest } from './names.ts';

export const bagit = {
  name: 'bagit',
  label: 'BagIt',
  names: ['manifest-*.txt', 'tagmanifest-*.txt'],
  isLineList: true,
  identify,
  read,
} as const satisfies Format;

function identify({ path, has }: Candidate): boolean {
  return isBagManifest(path) && has(below(folderOf(path), DECLARATION));
}

/** Loaded only where there is one to read. */
async function read(source: ManifestSource): Promise<Manifest | null> {
  if (!isBagManifest(source.path)) return null;
  if (!(await source.has(below(folderOf(source.path), DECLARATION)))) return null;
  return (await import('./read.ts')).readBagit(source, bagit.name);
}
