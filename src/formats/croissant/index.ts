/**
 * Croissant 0.8 to 1.1 (mlcommons/croissant, docs/croissant-spec-1.0.md and -1.1.md): the FileObjects of a dataset,
 * relative to the folder of the file. No archive is opened and no context is fetched.
 */

import type { Manifest } from '../../model/manifest.ts';
import type { Candidate, Format, ManifestSource } from '../format.ts';

export const croissant = {
  name: 'croissant',
  label: 'Croissant',
  names: ['*croissant*.json', '*croissant*.jsonld', 'metadata.json', '*.jsonld'],
  identify,
  read,
} as const satisfies Format;

function identify({ head }: Candidate): boolean {
  return (
    /^\s*\{/.test(head) &&
    (head.includes('mlcommons.org/croissant') ||
      (head.includes('"distribution"') && /"[^"\s]*\bFile(?:Object|Set)"/.test(head)))
  );
}

/** Loaded only where there is one to read. */
async function read(source: ManifestSource): Promise<Manifest | null> {
  return (await import('./read.ts')).readCroissant(source, croissant.name);
}
