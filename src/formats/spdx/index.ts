/**
 * SPDX 2.2 and 2.3 (JSON, YAML and tag-value) and 3.0 (JSON-LD) (spdx/spdx-spec, spdx/spdx-3-model): the files of
 * their packages. Packages, snippets and all else are counted; no context is fetched.
 */

import type { Manifest } from '../../model/manifest.ts';
import type { Candidate, Format, ManifestSource } from '../format.ts';

const RDF = /^\s*<[\s\S]*https?:\/\/spdx\.org\/rdf\/terms/;

export const spdx = {
  name: 'spdx',
  label: 'SPDX',
  names: ['*.spdx', '*spdx*.json', '*spdx*.jsonld', '*.spdx.y*ml', '*.spdx.rdf', '*.spdx.*xml', '*bom*.json'],
  identify,
  read,
} as const satisfies Format;

function identify({ head }: Candidate): boolean {
  if (RDF.test(head)) return true;
  if (/^\s*\{/.test(head))
    return /"spdxVersion"\s*:\s*"SPDX-2\./.test(head) || /"https:\/\/spdx\.org\/rdf\/3\./.test(head);
  return /^SPDXVersion:\s*SPDX-2\./m.test(head) || /^["']?spdxVersion["']?:\s*["']?SPDX-2\./m.test(head);
}

/** Loaded only where there is one to read. */
async function read(source: ManifestSource): Promise<Manifest | null> {
  const { head } = source;
  if (RDF.test(head)) return (await import('./read.ts')).unreadSpdx(source, spdx.name);
  const isTags = /^SPDXVersion:/m.test(head) && !/^\s*\{/.test(head);
  if (isTags) return (await import('./tag-value.ts')).readTagValue(source, spdx.name);
  return (await import('./read.ts')).readSpdx(source, spdx.name, /^\s*\{/.test(head) ? 'json' : 'yaml');
}
