/** Every format that discovers itself, under every kind of name: any bytes are read, or refused, in bounded time. */

import assert from 'node:assert/strict';
import { candidateOf, manifestSource, TreeNames } from '../../../src/engine/discover/source.ts';
import type { Format } from '../../../src/formats/format.ts';
import { FORMATS } from '../../../src/formats/index.ts';
import { infoOf } from '../../../src/model/digest.ts';
import type { Manifest } from '../../../src/model/manifest.ts';
import type { Mapping } from '../../../src/model/mapping.ts';
import { filePatterns } from '../../../src/text/file-patterns.ts';
import { syntaxOf } from '../../../src/text/structured.ts';
import { memoryFiles } from '../../../test/support/memory-files.ts';
import type { Target } from '../target.ts';

const D = '0'.repeat(64);
const OWN = { address: 'github.com/o/r', folder: 'sub' };
const NAMES = [
  'models/manifest.json',
  'manifest.jsonl',
  'models.yaml',
  'models.toml',
  'checksums.csv',
  'hashes.tsv',
  'registry.txt',
  'checksums.tsv',
  'SHA256SUMS',
  'data.csv.dvc',
  'dvc.lock',
  'model.sig',
  'a.intoto.jsonl',
  'Kitfile',
  'MLmodel',
  'manifest.json',
  'manifests/h/n/m/t',
  'm.cdx.json',
  'bom.xml',
  'm.spdx',
  'm.spdx.json',
  'm.spdx.yaml',
  'model.safetensors.index.json',
  '.cache/huggingface/download/a.bin.metadata',
  'dataset_infos.json',
  'manifest-sha256.txt',
  'datapackage.json',
  'datapackage.yaml',
  'croissant.json',
  'ro-crate-metadata.json',
  'v1/inventory.json',
];

/** As a config maps a registry; what it maps is read whatever it holds. */
const MAPPING: Mapping = {
  file: '*',
  format: null,
  items: '$..models[*]',
  path: { join: ['^.name', '@.path'] },
  sha256: '@.sha256',
  digest: '@["hash"]',
  algorithm: '@.alg',
  size: '@.size',
  source: { join: ['$.url', '@.url'] },
  revision: '$.rev',
  version: '$.version',
  base: 'list',
  files: null,
};

/** What stands beside a bag's manifest is of strangers too. */
const isBag = (name: string) => name.startsWith('manifest-');

export const MANIFESTS: Target = {
  name: 'manifests',
  // Each input is read under every name by every format, and each place is looked up.
  maxBytes: 4 * 1024,
  seeds: [
    `{"models": [{"path": "a.bin", "sha256": "${D}", "size": 1, "url": "https://example.org/a"}], "b/c.bin": "${D}"}`,
    `[{"id": "a", "url": "https://github.com/o/r/raw/main/sub/a%20b", "sha256": "${D}"}]`,
    `{"type": "https://ocfl.io/1.1/spec/#inventory", "digestAlgorithm": "sha256", "manifest": {"${D}": ["v1/content/a"]}, "fixity": {"md5": {"${D.slice(0, 32)}": ["v1/content/a", 7]}}}`,
    `[{"model_path": "a.onnx", "metadata": {"model_sha": "${D}", "model_bytes": 3}}]`,
    `large_files:\n- path: a.pt\n  hash_val: ${D.slice(0, 32)}\n  hash_type: md5\n`,
    `[models.a]\npath = "a.onnx"\nsha256 = '${D}'\ndict_file = "d.txt"\ndict_sha256 = "${D}"\n[[files]]\n"b.bin" = "${D}"\n`,
    `path,sha256,size\n"a,b.bin",${D},3\n`,
    `a.csv ${D}\n"b c.csv" md5:${D.slice(0, 32)} https://example.org/b\n`,
    `https://example.org/a\t12\t${D}\n`,
    `{"@type": "sc:Dataset", "conformsTo": "http://mlcommons.org/croissant/1.1", "distribution": [{"@type": "cr:FileObject", "@id": "z", "contentUrl": "a.zip", "sha256": "${D}", "contentSize": "3 B"}, {"@type": "cr:FileObject", "containedIn": {"fileObject": {"@id": "z"}}}]}`,
    `{"resources": [{"path": "a", "hash": "sha256:${D}", "bytes": 3}, {"path": ["b", "c"], "hash": "x"}, {"data": []}]}`,
    `{"_type": "https://in-toto.io/Statement/v1", "subject": [{"name": "model.sig", "digest": {"sha256": "${D}"}}], "predicateType": "https://model_signing/signature/v1.0", "predicate": {"resources": [{"name": "a", "algorithm": "sha256", "digest": "${D}"}]}}`,
    `wdir: ..\nouts:\n- md5: ${D.slice(0, 32)}\n  size: 3\n  path: a\n- {path: d, files: [{relpath: b, md5: x}]}\n`,
    `schema: '2.0'\nstages:\n  s:\n    deps:\n    - {path: a, md5: ${D.slice(0, 32)}, hash: md5}\n    outs: []\n`,
    `{"@context": "https://w3id.org/ro/crate/1.1/context", "@graph": [{"@id": "a%20b", "@type": "File", "sha256": "${D}", "contentSize": "3"}]}`,
    `${D}  data/a%25b\n${D} *./data/b\r${D}  data/b\nBagIt-Version: 0.97\nTag-File-Character-Encoding: latin1\n`,
    `https://example.org/a 12 data/a\nPayload-Oxum: 12.1\n${D}  data/a\n`,
    `{"metadata": {"total_size": 3}, "weight_map": {"a": "model-00001-of-00002.safetensors", "b": 7}}`,
    `${D.slice(0, 40)}\n${D}\n1712345678.9\n`,
    `{"d": {"download_checksums": {"https://example.org/a": {"num_bytes": 3, "checksum": "${D}"}}, "splits": {}}}`,
    `{"_type": "https://in-toto.io/Statement/v1", "subject": [{"name": "m", "digest": {"sha256": "${D}"}}], "predicateType": "https://model_signing/signature/v1.0", "predicate": {"serialization": {"method": "shards", "ignore_paths": ["b"]}, "resources": [{"name": "a:0:3", "algorithm": "sha256-sharded-3", "digest": "${D}"}, {"name": "a:3:5", "algorithm": "sha256", "digest": "${D}"}]}}`,
    `{"@type": "sc:Dataset", "conformsTo": "http://mlcommons.org/croissant/1.1", "distribution": [{"@type": "cr:FileSet", "@id": "s", "includes": ["a/{b,c}/*.csv"], "excludes": "*"}]}`,
    `{"bomFormat": "CycloneDX", "specVersion": "1.6", "components": [{"type": "file", "name": "a.bin", "hashes": [{"alg": "SHA-256", "content": "${D}"}], "components": [{"type": "data", "name": "/x", "evidence": {"occurrences": [{"location": "b"}]}, "properties": [{"name": "t:path", "value": "c"}], "externalReferences": [{"type": "file", "url": "file:%61"}]}]}]}`,
    `<bom xmlns="http://cyclonedx.org/schema/bom/1.5"><!-- --><components><component type="file"><name>a &amp; b</name><hashes><hash alg="MD5"><![CDATA[x]]></hash></hashes></component></components></bom>`,
    `SPDXVersion: SPDX-2.3\nPackageName: p\nPackageVerificationCode: ${D.slice(0, 40)} (excludes: ./a)\nFileName: ./b\nFileChecksum: SHA1: ${D.slice(0, 40)}\nFileComment: <text>\n</text>\n`,
    `{"spdxVersion": "SPDX-2.3", "packages": [{"SPDXID": "p", "packageVerificationCode": {"packageVerificationCodeValue": "${D.slice(0, 40)}"}}], "files": [{"fileName": "./a", "checksums": [{"algorithm": "SHA1", "checksumValue": "${D.slice(0, 40)}"}]}]}`,
    `{"@context": "https://spdx.org/rdf/3.0.1/spdx-context.jsonld", "@graph": [{"type": "software_File", "spdxId": "a", "name": "x", "software_fileKind": "directory"}, {"type": "software_File", "spdxId": "b", "name": "y", "verifiedUsing": [{"type": "Hash", "algorithm": "sha256", "hashValue": "${D}"}]}, {"type": "Relationship", "relationshipType": "contains", "from": "a", "to": ["b", "a"]}]}`,
    `spdxVersion: SPDX-2.2\nfiles:\n- fileName: ./a\n  checksums:\n  - {algorithm: SHA256, checksumValue: ${D}}\n`,
    `{"schemaVersion": 2, "config": {"digest": "sha256:${D}", "size": 2}, "layers": [{"mediaType": "application/vnd.cncf.model.weight.v1.raw", "digest": "sha256:${D}", "size": 3, "annotations": {"org.cncf.model.filepath": "a"}}]}`,
    `manifestVersion: 1.0.0\npackage: {name: a}\nmodel:\n  path: a/b\n  parts:\n  - path: ../c\ndatasets:\n- path: '[x]'\n`,
    `artifact_path: m\nflavors:\n  python_function:\n    model_path: model.pkl\n    data: /x\n`,
    `{"file":"a","hashes":{"sha512":"${D}${D}"}}\n{"file":"b","hash":{"algorithm":"md5","value":"x"}}\n`,
  ],
  words: [
    '{',
    '}',
    '[',
    ']',
    ':',
    ',',
    '"',
    '\n',
    '- ',
    '  ',
    '\t',
    '#',
    '&a',
    '*a',
    D,
    'sha256',
    'path',
    'md5:',
    'url',
    'data/',
    '-of-00002',
    '*',
    '%0A',
    ':0:3',
    '<a>',
    '</a>',
    '&#x41;',
    'FileName: ',
    '__proto__',
    '../',
    '\0',
    '\uFEFF',
  ],
  async run(input) {
    for (const name of NAMES) {
      const files = memoryFiles({
        [name]: input,
        ...(isBag(name) && { 'bagit.txt': input, 'bag-info.txt': input, 'fetch.txt': input }),
      });
      const tree = await files.tree();
      const names = new TreeNames(tree);
      const candidate = await candidateOf(name, files, names);
      if (candidate === null) continue;
      const source = manifestSource(candidate, { files, tree, repository: OWN }, names);
      for (const format of FORMATS as readonly Format[]) {
        if (syntaxOf(name) !== null) check((await format.readMapped?.(source, MAPPING)) ?? null);
        if (format.identify(candidate)) check(await format.read(source));
      }
    }
  },
};

function check(manifest: Manifest | null): void {
  if (manifest === null) return;
  const { descriptors, problems }: Manifest = manifest;
  for (let index = 0; index < descriptors.length; index += 1) {
    const { path, digests, size } = descriptors.get(index);
    assert.equal(typeof path, 'string');
    assert.ok(size === null || Number.isSafeInteger(size), 'a size is a number of bytes');
    for (const { algorithm, value } of digests) assert.equal(value.length, infoOf(algorithm).hexLength);
    const place = manifest.locate({ is: 'descriptor', index });
    assert.ok(place.line >= 1 && place.column >= 1, 'a place counts from 1');
  }
  for (const { at } of problems) assert.ok(manifest.locate(at).line >= 1, 'a problem has its place');
  for (const { includes, excludes } of manifest.fileSets)
    for (const isLoose of [true, false]) filePatterns([...includes, ...excludes], isLoose)?.('a/b.csv');
}
