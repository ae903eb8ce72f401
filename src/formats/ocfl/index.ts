/**
 * Inventories of OCFL objects, versions 1.0 and 1.1 (ocfl.io, spec, section 3.5): the digests of all content files, of
 * the object and of each of its versions.
 */

import type { Manifest } from '../../model/manifest.ts';
import type { Candidate, Format, ManifestSource } from '../format.ts';
import { INVENTORY_TYPE } from './specification.ts';

export const ocfl = {
  name: 'ocfl',
  label: 'OCFL inventory',
  names: ['inventory.json'],
  identify,
  read,
} as const satisfies Format;

function identify({ head, isWhole }: Candidate): boolean {
  // Its type may stand behind a long manifest.
  return (
    /^\s*\{/.test(head) && (INVENTORY_TYPE.test(head) || (!isWhole && head.includes('"digestAlgorithm"')))
  );
}

/** Loaded only where there is one to read. */
async function read(source: ManifestSource): Promise<Manifest | null> {
  return (await import('./read.ts')).readOcfl(source, ocfl.name);
}
