/**
 * CycloneDX bills of materials, JSON and XML, versions 1.0 to 1.7 (CycloneDX/specification, schema/bom-1.x): files,
 * data and machine-learning models. Libraries and all other components are counted.
 */

import type { Manifest } from '../../model/manifest.ts';
import type { Candidate, Format, ManifestSource } from '../format.ts';

const NAMESPACE = /https?:\/\/cyclonedx\.org\/schema\/bom\/1\.\d/;

export const cyclonedx = {
  name: 'cyclonedx',
  label: 'CycloneDX',
  names: [
    '*.cdx',
    '*.cdx.json',
    '*.cdx.xml',
    '*bom*.json',
    '*bom*.xml',
    '*cyclonedx*.json',
    '*cyclonedx*.xml',
  ],
  identify,
  read,
} as const satisfies Format;

function identify({ head }: Candidate): boolean {
  return isXml(head)
    ? NAMESPACE.test(head)
    : /^\s*\{/.test(head) && /"bomFormat"\s*:\s*"CycloneDX"/.test(head);
}

function isXml(head: string): boolean {
  return /^\s*</.test(head);
}

/** Loaded only where there is one to read. */
async function read(source: ManifestSource): Promise<Manifest | null> {
  const syntax = isXml(source.head) ? 'xml' : 'json';
  return (await import('./read.ts')).readCycloneDx(source, cyclonedx.name, syntax);
}
