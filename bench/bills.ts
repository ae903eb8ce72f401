/** Manifests in JSON that record many files, each against `JSON.parse` of itself. */

import { createHash } from 'node:crypto';
import { type Data, newFolder, OUTSIDE } from './data.ts';
import { writeJson } from './inventories.ts';

/** Manifests of absent files, as short as these formats have them, so that a hundred thousand are below the bound of 16 MiB. */
export const BILLS = {
  registry: {
    label: 'a JSON registry',
    file: 'manifest.json',
    make: (files: readonly DigestOf[]) => ({
      files: files.map(({ index, sha256 }) => ({ path: inHundreds(index), sha256, size_bytes: 1e9 + index })),
    }),
  },
  cyclonedx: {
    label: 'a CycloneDX bill',
    file: 'bom.cdx.json',
    make: (files: readonly DigestOf[]) => ({
      bomFormat: 'CycloneDX',
      specVersion: '1.6',
      components: files.map(({ index, sha256 }) => ({
        type: 'file',
        name: inHundreds(index),
        hashes: [{ alg: 'SHA-256', content: sha256 }],
      })),
    }),
  },
  spdx: {
    label: 'an SPDX bill',
    file: 'files.spdx.json',
    make: (files: readonly DigestOf[]) => ({
      spdxVersion: 'SPDX-2.3',
      SPDXID: 'SPDXRef-DOCUMENT',
      files: files.map(({ index, sha256 }) => ({
        SPDXID: `SPDXRef-${index.toString(36)}`,
        fileName: `${index.toString(36)}.bin`,
        checksums: [{ algorithm: 'SHA256', checksumValue: sha256 }],
      })),
    }),
  },
} as const;

interface DigestOf {
  readonly index: number;
  readonly sha256: string;
}

const inHundreds = (index: number) => `models/${Math.floor(index / 100)}/${index % 100}.bin`;

export function makeBill(name: keyof typeof BILLS, entries: number): Data {
  const folder = newFolder(name, OUTSIDE);
  const files = Array.from({ length: entries }, (_, index) => ({
    index,
    sha256: createHash('sha256').update(String(index)).digest('hex'),
  }));
  const { file, make } = BILLS[name];
  writeJson(folder, file, make(files), 0);
  return { folder, files: entries, bytes: 0 };
}
