import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { spdx } from '../../../src/formats/spdx/index.ts';
import { findings, kinds, makeRepository, sha256 } from '../../support/repository.ts';
import { candidate, sourceOf } from '../source.ts';

const D = 'c0ffee00'.repeat(8);
const sha1 = (content: string) => createHash('sha1').update(content).digest('hex');
const checksums = (content = D, algorithm = 'SHA256') => [{ algorithm, checksumValue: content }];
const document = (files: unknown, more: object = {}) => ({ spdxVersion: 'SPDX-2.3', files, ...more });
const CONTEXT = 'https://spdx.org/rdf/3.0.1/spdx-context.jsonld';

async function read(value: unknown, others: readonly string[] = [], path = 'm.spdx.json') {
  const text = typeof value === 'string' ? value : JSON.stringify(value, null, 1);
  const manifest = await spdx.read(sourceOf(path, text, others));
  if (manifest === null) return null;
  const { descriptors, problems, notLookedAt, format, base, unread } = manifest;
  const files = Array.from({ length: descriptors.length }, (_, index) => {
    const { path: name, digests } = descriptors.get(index);
    return [name, ...digests.map(({ algorithm }) => algorithm)].join(' ');
  });
  const counted = Object.fromEntries(notLookedAt.map(({ what, count }) => [what, count]));
  return {
    version: format.version,
    files,
    told: problems.map(({ kind }) => kind),
    counted,
    base,
    unread,
    manifest,
  };
}

describe('a document of SPDX', () => {
  it('is recognised in each of its forms', () => {
    const is = (path: string, text: string) => spdx.identify(candidate(path, text));
    assert.ok(is('a.spdx.json', JSON.stringify(document([]))));
    assert.ok(is('a.spdx3.json', JSON.stringify({ '@context': CONTEXT, '@graph': [] })));
    assert.ok(is('a.spdx', '# note\nSPDXVersion: SPDX-2.2\n'));
    assert.ok(is('a.spdx.yaml', 'spdxVersion: "SPDX-2.3"\n'));
    assert.ok(is('a.spdx.rdf', '<rdf:RDF xmlns="http://spdx.org/rdf/terms#"/>'));
    assert.ok(!is('bom.json', '{"bomFormat": "CycloneDX"}'));
    assert.ok(!is('spdx-licenses.json', '{"licenses": []}'));
  });

  it('has files with digests, in JSON and YAML', async () => {
    const files = [
      {
        fileName: './a/b.bin',
        checksums: [...checksums(), { algorithm: 'SHA1', checksumValue: D.slice(24) }],
      },
      {
        fileName: 'c',
        checksums: [
          { algorithm: 'X', checksumValue: D },
          { algorithm: 'MD5', checksumValue: 'x' },
        ],
      },
      { checksums: [] },
    ];
    const expected = {
      version: '2.3',
      files: ['./a/b.bin sha256 sha1', 'c'],
      told: ['digest-placeholder', 'manifest-malformed'],
      counted: { 'unsupported-digest': 1, component: 1 },
    };
    const result = await read(document(files, { packages: [{ name: 'p' }] }));
    const { version, files: found, told, counted } = result ?? {};
    assert.deepEqual({ version, files: found, told, counted }, expected);
    assert.equal(result?.manifest.locate({ is: 'descriptor', index: 0 }).line, 9, 'where its SHA-256 is');
    const yaml = `spdxVersion: SPDX-2.2\nfiles:\n- fileName: ./a\n  checksums:\n  - {algorithm: SHA256, checksumValue: ${D}}\n`;
    const inYaml = await read(yaml, [], 'm.spdx.yml');
    assert.deepEqual([inYaml?.version, inYaml?.files], ['2.2', ['./a sha256']]);
  });

  it('has files in lines of tags and values', async () => {
    const text = [
      'SPDXVersion: SPDX-2.3',
      'PackageName: p',
      `PackageChecksum: SHA256: ${D}`,
      'PackageComment: <text>FileName: no',
      'FileName: no</text>',
      'FileName: ./a/b.bin',
      `FileChecksum: SHA1: ${D.slice(24)}`,
      `FileChecksum: SHA256:${D}\r`,
      'FileComment: <text>one line</text>',
      'FileName: ./c',
      'FileChecksum: MD5: none',
      'FileChecksum: X: 00',
      'SnippetSPDXID: s',
      `FileChecksum: SHA256: ${D}`,
      'FileName: ',
      '',
    ].join('\n');
    const result = await read(text, [], 'm.spdx');
    assert.deepEqual(result?.files, ['./a/b.bin sha1 sha256', './c']);
    assert.deepEqual(result?.told, ['digest-placeholder', 'manifest-malformed']);
    assert.deepEqual(result?.counted, { component: 1, 'unsupported-digest': 1 });
    assert.equal(result?.manifest.locate({ is: 'descriptor', index: 1 }).line, 10);
  });

  it('of version 3 has the files of its graph, in the folders that contain them', async () => {
    const hash = { type: 'Hash', algorithm: 'sha256', hashValue: D };
    const other = { type: 'PackageVerificationCode', algorithm: 'sha1', hashValue: D.slice(24) };
    const result = await read({
      '@context': CONTEXT,
      '@graph': [
        { type: 'CreationInfo', specVersion: '3.0.1' },
        { type: 'software_File', spdxId: 'd', name: './src', software_fileKind: 'directory' },
        { type: 'software_File', spdxId: 'e', name: 'deep', software_fileKind: 'directory' },
        { type: 'software_File', spdxId: 'f', name: 'a.c', verifiedUsing: [hash, other] },
        { type: 'software_File', spdxId: 'g', name: './x/b.c', verifiedUsing: hash },
        { type: 'software_File', spdxId: 'h', name: '' },
        { type: 'dataset_DatasetPackage', spdxId: 'p', verifiedUsing: [hash] },
        { type: 'Relationship', relationshipType: 'contains', from: 'd', to: ['e'] },
        { type: 'Relationship', relationshipType: 'contains', from: 'e', to: ['f', 'g'] },
        { type: 'Relationship', relationshipType: 'contains', from: 'e', to: ['d'] },
        7,
      ],
    });
    const { version, files, told, counted } = result ?? {};
    assert.deepEqual(
      { version, files, told, counted },
      {
        version: '3.0.1',
        files: ['./src/deep/a.c sha256', './x/b.c sha256'],
        told: ['manifest-malformed', 'manifest-malformed'],
        counted: { component: 1, folder: 2 },
      },
    );
    assert.equal(await read({ '@context': CONTEXT }), null);
  });

  it('has a code over the SHA-1s of the files of a package', async () => {
    const files = ['a', 'b', 'm.spdx'].map((name) => ({
      SPDXID: name,
      fileName: `./${name}`,
      checksums: checksums(sha1(name), 'SHA1'),
    }));
    const code = sha1([sha1('a'), sha1('b')].sort().join(''));
    const owner = (value: string, more: object = {}) => ({
      SPDXID: 'p',
      packageVerificationCode: {
        packageVerificationCodeValue: value,
        packageVerificationCodeExcludedFiles: ['./m.spdx'],
      },
      ...more,
    });
    const told = async (packages: unknown, more: object = {}) =>
      (await read(document(files, { packages, ...more })))?.told;
    assert.deepEqual(await told([owner(code)]), []);
    const inCapitals = sha1([sha1('a'), sha1('b')].sort().join('').toUpperCase());
    assert.deepEqual(await told([owner(inCapitals)]), []);
    assert.deepEqual(await told([owner(sha1(''))]), ['statement-inconsistent']);
    assert.deepEqual(await told([owner(sha1('')), {}]), [], 'whose files they are is not known');
    assert.deepEqual(await told([owner(sha1(sha1('a')), { hasFiles: ['a'] }), {}]), []);
    const contains = (type: string, from: string, to: string) => ({
      relationshipType: type,
      spdxElementId: from,
      relatedSpdxElement: to,
    });
    const relationships = [contains('CONTAINS', 'p', 'a'), contains('CONTAINED_BY', 'b', 'p')];
    assert.deepEqual(await told([owner(code), {}], { relationships }), []);
    assert.deepEqual(await told([owner(sha1('x')), {}], { relationships }), ['statement-inconsistent']);
    const tags = (value: string) =>
      `SPDXVersion: SPDX-2.3\nPackageName: p\nPackageVerificationCode: ${value} (excludes: ./m.spdx)\n${files
        .map(
          ({ fileName, checksums: [one] }) =>
            `FileName: ${fileName}\nFileChecksum: SHA1: ${one?.checksumValue}\n`,
        )
        .join('')}`;
    assert.deepEqual((await read(tags(code), [], 'm.spdx'))?.told, []);
    assert.deepEqual((await read(tags(sha1('')), [], 'm.spdx'))?.told, ['statement-inconsistent']);
  });

  it('in RDF is named and not read', async () => {
    const result = await read('<rdf:RDF xmlns="http://spdx.org/rdf/terms#"/>', [], 'm.spdx.rdf');
    assert.deepEqual([result?.files, result?.unread], [[], 'not-supported']);
  });

  it('is read however hostile it is', async () => {
    for (const text of [
      '{"spdxVersion": "SPDX-2.3", ',
      'SPDXVersion: SPDX-2.3\nFileName: \0\nFileChecksum:\n',
    ])
      assert.ok(await read(text, [], 'm.spdx'));
    const odd = document([7, null, { fileName: {} }, { fileName: 'a', checksums: [7, {}] }], {
      packages: [7],
    });
    assert.deepEqual((await read(odd))?.files, ['a']);
  });
});

describe('a check with a document of SPDX', () => {
  const files = [
    { fileName: './models/w.bin', checksums: checksums(sha256('w')) },
    { fileName: './models/v.bin', checksums: checksums(sha256('v')) },
  ];

  it('passes, and fails where a file differs or is missing', async () => {
    const here = { 'models/w.bin': 'w', 'models/v.bin': 'v' };
    for (const path of ['m.spdx.json', 'docs/m.spdx.json']) {
      using repository = makeRepository({ [path]: document(files), ...here });
      assert.deepEqual(kinds(await repository.check()), [], path);
      repository.write({ 'models/w.bin': 'W' });
      assert.deepEqual(kinds(await repository.check()), ['error checksum-mismatch'], path);
    }
    using part = makeRepository({ 'm.spdx.json': document(files), 'models/w.bin': 'w' });
    assert.deepEqual(kinds(await part.check()), ['error file-missing']);
    using below = makeRepository({ 'm.spdx.json': document(files), 'content/models/w.bin': 'w' });
    below.write({ 'content/models/v.bin': 'v' });
    assert.deepEqual(kinds(await below.check()), []);
  });

  it('notes once that it describes something else', async () => {
    using repository = makeRepository({ 'image.spdx.json': document(files) });
    const report = await repository.check();
    assert.deepEqual(
      findings(report, 'file-missing').map(({ subject, severity }) => [severity, subject]),
      [['notice', 'image.spdx.json']],
    );
    assert.equal(report.outcome, 'pass');
  });
});
