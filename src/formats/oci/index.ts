/**
 * Manifests of OCI artifacts (opencontainers/image-spec, manifest.md and image-layout.md): an image layout, a manifest
 * of ModelPack or ORAS beside its files, and Ollama's store. Layers that are archives are counted, never opened.
 */

import type { Manifest } from '../../model/manifest.ts';
import { below, folderOf } from '../../text/written-path.ts';
import type { Candidate, Format, ManifestSource } from '../format.ts';

export const oci = {
  name: 'oci',
  label: 'OCI manifest',
  names: ['index.json', '*manifest*.json', 'manifests/*/*/*/*'],
  identify,
  read,
} as const satisfies Format;

function identify({ path, head, has }: Candidate): boolean {
  if (!/^\s*\{/.test(head) || !/"schemaVersion"\s*:\s*2\b/.test(head)) return false;
  const isLayout = /(?:^|\/)index\.json$/.test(path) && has(below(folderOf(path), 'oci-layout'));
  return isLayout || /"layers"\s*:\s*\[/.test(head);
}

/** Loaded only where there is one to read. */
async function read(source: ManifestSource): Promise<Manifest | null> {
  return (await import('./read.ts')).readOci(source, oci.name);
}
