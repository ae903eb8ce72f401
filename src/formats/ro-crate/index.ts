/**
 * RO-Crate metadata, versions 1.0 to 1.2 (researchobject.org/ro-crate/specification): the files of `@graph`,
 * relative to the metadata file. Only compact keys are read; no context is fetched.
 */

import type { Manifest } from '../../model/manifest.ts';
import type { Candidate, Format, ManifestSource } from '../format.ts';
import { CRATE } from './specification.ts';

export const roCrate = {
  name: 'ro-crate',
  label: 'RO-Crate',
  names: ['*ro-crate-metadata.json', '*ro-crate-metadata.jsonld'],
  identify,
  read,
} as const satisfies Format;

/** The context may stand behind a long graph, so what is cut off is read whole before it is refused. */
function identify({ head, isWhole }: Candidate): boolean {
  return /^\s*\{/.test(head) && /"@(?:context|graph)"/.test(head) && (CRATE.test(head) || !isWhole);
}

/** Loaded only where there is one to read. */
async function read(source: ManifestSource): Promise<Manifest | null> {
  return (await import('./read.ts')).readRoCrate(source, roCrate.name);
}
