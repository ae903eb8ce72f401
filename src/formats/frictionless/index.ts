/**
 * Frictionless Data Package, versions 0 to 2 (datapackage.org/standard/data-resource): the files of its resources,
 * relative to the folder of the descriptor.
 */

import type { Manifest } from '../../model/manifest.ts';
import { syntaxOf } from '../../text/structured.ts';
import type { Candidate, Format, ManifestSource } from '../format.ts';

export const frictionless = {
  name: 'frictionless',
  label: 'Data Package',
  names: ['datapackage.json', 'datapackage.yaml', 'datapackage.yml'],
  identify,
  read,
} as const satisfies Format;

function identify({ path, head, isWhole }: Candidate): boolean {
  const syntax = syntaxOf(path);
  if (syntax === 'json' && !/^\s*\{/.test(head)) return false;
  const isNamed = /(?:^|\/)datapackage\.[a-z]+$/i.test(path);
  return (
    (syntax === 'json' || syntax === 'yaml') &&
    isNamed &&
    (/(?:^|[\s{,])["']?resources["']?\s*:/.test(head) || !isWhole)
  );
}

/** Loaded only where there is one to read. */
async function read(source: ManifestSource): Promise<Manifest | null> {
  return (await import('./read.ts')).readFrictionless(source, frictionless.name);
}
