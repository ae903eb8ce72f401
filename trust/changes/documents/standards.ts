/** Manifests of the standards. */

import { type Documents, digest, encoded, isPlain, json, lines, quoted, type Recorded } from './document.ts';

const sha256 = ({ content }: Recorded) => digest('sha256', content);
const xml = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('"', '&quot;')
    .replace(/[\n\r\t]/g, (sign) => `&#${sign.charCodeAt(0)};`);
/** As model-signing does: over the digests in the order of names. */
const overAll = (digests: readonly string[]) => digest('sha256', Buffer.from(digests.join(''), 'hex'));
const signed = (files: readonly Recorded[]) => overAll(files.map(sha256));

/** Bytes of a shard: most files have several. */
const SHARD = 16;

function shardsOf({ path, content }: Recorded) {
  return Array.from({ length: Math.max(1, Math.ceil(content.length / SHARD)) }, (_, index) => {
    const part = content.subarray(index * SHARD, (index + 1) * SHARD);
    const name = `${path}:${index * SHARD}:${index * SHARD + part.length}`;
    return { name, algorithm: `sha256-sharded-${SHARD}`, digest: digest('sha256', part) };
  });
}

export const STANDARDS: Documents = {
  Croissant: {
    write: (files) => ({
      'croissant.json': json({
        '@type': 'sc:Dataset',
        conformsTo: 'http://mlcommons.org/croissant/1.1',
        name: 'd',
        distribution: files.map((file) => ({
          '@type': 'cr:FileObject',
          '@id': file.path,
          contentUrl: file.path,
          contentSize: `${file.content.length} B`,
          sha256: sha256(file),
        })),
      }),
    }),
  },
  'a data package': {
    write: (files) => ({
      'datapackage.json': json({
        resources: files.map(({ path, content }) => ({
          path,
          bytes: content.length,
          hash: digest('md5', content),
        })),
      }),
    }),
  },
  'a data package in YAML': {
    write: (files) => ({
      'datapackage.yaml': `name: d\nresources:\n${files
        .map(
          (file) =>
            `  - path: ${quoted(file.path)}\n    stats:\n      bytes: ${file.content.length}\n      sha256: ${sha256(file)}\n`,
        )
        .join('')}`,
    }),
  },
  'an inventory of OCFL': {
    write: (files) => ({
      'inventory.json': json({
        id: 'o',
        type: 'https://ocfl.io/1.1/spec/#inventory',
        digestAlgorithm: 'sha512',
        manifest: Object.fromEntries(
          [...Map.groupBy(files, ({ content }) => digest('sha512', content))].map(([one, same]) => [
            one,
            same.map(({ path }) => path),
          ]),
        ),
      }),
    }),
  },
  'a crate': {
    removed: 'said',
    write: (files) => ({
      'ro-crate-metadata.json': json({
        '@context': 'https://w3id.org/ro/crate/1.2/context',
        '@graph': files.map((file) => ({
          '@id': encoded(file.path),
          '@type': 'File',
          sha256: sha256(file),
        })),
      }),
    }),
  },
  'a bill of CycloneDX': {
    removed: 'said',
    write: (files) => ({
      'models.cdx.json': json({
        bomFormat: 'CycloneDX',
        specVersion: '1.6',
        components: files.map((file) => ({
          type: 'file',
          name: file.path,
          hashes: [{ alg: 'SHA-256', content: sha256(file) }],
        })),
      }),
    }),
  },
  'a bill of CycloneDX in XML': {
    removed: 'said',
    takes: isPlain,
    write: (files) => ({
      'models.cdx.xml': `<?xml version="1.0"?>\n<bom xmlns="http://cyclonedx.org/schema/bom/1.5"><components>\n${files
        .map(
          (file) =>
            `<component type="file"><name>${xml(file.path)}</name><hashes><hash alg="SHA-256">${sha256(file)}</hash></hashes></component>\n`,
        )
        .join('')}</components></bom>\n`,
    }),
  },
  'a bill of SPDX': {
    removed: 'said',
    write: (files) => ({
      'models.spdx.json': json({
        spdxVersion: 'SPDX-2.3',
        files: files.map((file) => ({
          fileName: `./${file.path}`,
          checksums: [{ algorithm: 'SHA256', checksumValue: sha256(file) }],
        })),
      }),
    }),
  },
  'a bill of SPDX in YAML': {
    removed: 'said',
    write: (files) => ({
      'models.spdx.yaml': `spdxVersion: SPDX-2.3\nfiles:\n${files
        .map(
          (file) =>
            `  - fileName: ${quoted(`./${file.path}`)}\n    checksums:\n      - algorithm: SHA256\n        checksumValue: ${sha256(file)}\n`,
        )
        .join('')}`,
    }),
  },
  'a bill of SPDX 3': {
    removed: 'said',
    write: (files) => ({
      'models.spdx3.json': json({
        '@context': 'https://spdx.org/rdf/3.0.1/spdx-context.jsonld',
        '@graph': [
          { type: 'CreationInfo', '@id': '_:c', specVersion: '3.0.1' },
          ...files.map((file, index) => ({
            type: 'software_File',
            spdxId: `urn:f${index}`,
            creationInfo: '_:c',
            name: `./${file.path}`,
            verifiedUsing: [{ type: 'Hash', algorithm: 'sha256', hashValue: sha256(file) }],
          })),
        ],
      }),
    }),
  },
  'tags of SPDX': {
    removed: 'said',
    takes: isPlain,
    write: (files) => ({
      'models.spdx': `SPDXVersion: SPDX-2.2\n${files
        .map((file) => `FileName: ./${file.path}\nFileChecksum: SHA256: ${sha256(file)}\n`)
        .join('')}`,
    }),
  },
  'a signature': {
    removed: 'said',
    write: (files) => ({
      'model.sig': json({
        _type: 'https://in-toto.io/Statement/v1',
        subject: [{ name: 'all', digest: { sha256: signed(files) } }],
        predicateType: 'https://model_signing/signature/v1.0',
        predicate: {
          serialization: { method: 'files' },
          resources: files.map((file) => ({ name: file.path, algorithm: 'sha256', digest: sha256(file) })),
        },
      }),
    }),
  },
  'a signature over shards': {
    removed: 'said',
    write: (files) => {
      const resources = files.flatMap(shardsOf);
      return {
        'model.sig': json({
          _type: 'https://in-toto.io/Statement/v1',
          subject: [{ name: 'all', digest: { sha256: overAll(resources.map((one) => one.digest)) } }],
          predicateType: 'https://model_signing/signature/v1.0',
          predicate: { serialization: { method: 'shards', shard_size: SHARD }, resources },
        }),
      };
    },
  },
  'a statement about its subjects': {
    differs: 'said',
    // A subject's name is a hint: it is a path where a file is there.
    missing: 'nothing',
    removed: 'said',
    write: (files) => ({
      'build.intoto.jsonl': lines([
        JSON.stringify({
          _type: 'https://in-toto.io/Statement/v1',
          subject: files.map((file) => ({ name: file.path, digest: { sha256: sha256(file) } })),
          predicateType: 'https://slsa.dev/provenance/v1',
          predicate: {},
        }),
      ]),
    }),
  },
};
