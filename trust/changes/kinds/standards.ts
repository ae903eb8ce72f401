/** Manifests of the standards, which the check finds by itself: what they record is protected as by a list. */

import { createHash } from 'node:crypto';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../../../test/support/repository.ts';
import type { Place } from '../model.ts';
import { type Change, type Changes, fails, onDisk, passes, type Scene } from './change.ts';

interface Standard {
  readonly file: string;
  write(places: readonly Place[]): unknown;
  /** Whether the format can name a path. */
  readonly takes?: (path: string) => boolean;
}

const plain = (path: string) => !/[\n\r\t]| $|\/ /.test(path);
const encoded = (path: string) => path.split('/').map(encodeURIComponent).join('/');
const signed = (places: readonly Place[]) =>
  createHash('sha256')
    .update(Buffer.from(places.map(({ content }) => sha256(content)).join(''), 'hex'))
    .digest('hex');

const STANDARDS: Readonly<Record<string, Standard>> = {
  Croissant: {
    file: 'croissant.json',
    write: (places) => ({
      '@type': 'sc:Dataset',
      conformsTo: 'http://mlcommons.org/croissant/1.1',
      name: 'd',
      distribution: places.map(({ path, content }) => ({
        '@type': 'cr:FileObject',
        '@id': path,
        contentUrl: path,
        contentSize: `${content.length} B`,
        sha256: sha256(content),
      })),
    }),
  },
  'a data package': {
    file: 'datapackage.json',
    write: (places) => ({
      resources: places.map(({ path, content }) => ({
        path,
        bytes: content.length,
        hash: createHash('md5').update(content).digest('hex'),
      })),
    }),
  },
  'a crate': {
    file: 'ro-crate-metadata.json',
    write: (places) => ({
      '@context': 'https://w3id.org/ro/crate/1.2/context',
      '@graph': places.map(({ path, content }) => ({
        '@id': encoded(path),
        '@type': 'File',
        sha256: sha256(content),
      })),
    }),
  },
  'a bill of CycloneDX': {
    file: 'models.cdx.json',
    write: (places) => ({
      bomFormat: 'CycloneDX',
      specVersion: '1.6',
      components: places.map(({ path, content }) => ({
        type: 'file',
        name: path,
        hashes: [{ alg: 'SHA-256', content: sha256(content) }],
      })),
    }),
  },
  'a bill of SPDX': {
    file: 'models.spdx.json',
    write: (places) => ({
      spdxVersion: 'SPDX-2.3',
      files: places.map(({ path, content }) => ({
        fileName: `./${path}`,
        checksums: [{ algorithm: 'SHA256', checksumValue: sha256(content) }],
      })),
    }),
  },
  'tags of SPDX': {
    file: 'models.spdx',
    takes: plain,
    write: (places) =>
      `SPDXVersion: SPDX-2.2\n${places
        .map(({ path, content }) => `FileName: ./${path}\nFileChecksum: SHA256: ${sha256(content)}\n`)
        .join('')}`,
  },
  'a signature': {
    file: 'model.sig',
    write: (places) => ({
      _type: 'https://in-toto.io/Statement/v1',
      subject: [{ name: 'all', digest: { sha256: signed(places) } }],
      predicateType: 'https://model_signing/signature/v1.0',
      predicate: {
        serialization: { method: 'files' },
        resources: places.map(({ path, content }) => ({
          name: path,
          algorithm: 'sha256',
          digest: sha256(content),
        })),
      },
    }),
  },
  'a manifest of OCI': {
    file: 'manifest.json',
    write: (places) => ({
      schemaVersion: 2,
      layers: places.map(({ path, content }) => ({
        mediaType: 'application/vnd.cncf.model.weight.v1.raw',
        digest: `sha256:${sha256(content)}`,
        size: content.length,
        annotations: { 'org.cncf.model.filepath': path },
      })),
    }),
  },
};

/** Writes the manifest over all files that it can name; null where there are not two of them. */
function written(scene: Scene, { file, write, takes = () => true }: Standard): readonly Place[] | null {
  const places = onDisk(scene).filter(({ path }) => takes(path));
  if (places.length < 2) return null;
  const value = write(places);
  writeFileSync(join(scene.root, file), typeof value === 'string' ? value : JSON.stringify(value, null, 1));
  return places;
}

function harming(standard: Standard, harm: (path: string, place: Place) => void): Change {
  return (scene) => {
    const place = scene.one(written(scene, standard) ?? []);
    if (!place) return null;
    harm(join(scene.root, place.path), place);
    return fails(place.path);
  };
}

function changed(path: string, { content }: Place): void {
  const [first = 0, ...rest] = content;
  writeFileSync(path, content.length === 0 ? 'x' : Uint8Array.from([first ^ 1, ...rest]));
}

export const STANDARD_CHANGES: Changes = Object.fromEntries(
  Object.entries(STANDARDS).flatMap(([name, standard]): [string, Change][] => [
    [`${name} over all files`, (scene) => (written(scene, standard) ? passes : null)],
    [`a file changed that ${name} records`, harming(standard, changed)],
    [`a file removed that ${name} records`, harming(standard, (path) => rmSync(path))],
  ]),
);
