/** A manifest that is broken is still one: what it recorded does not leave the check without a word. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findings, kinds, listOf, makeRepository, sha256 } from '../../support/repository.ts';

const DIGEST = sha256('weights');
const NOT_NAMED = { SHA256SUMS: listOf({ 'other.bin': 'other' }), 'other.bin': 'other', 'w.bin': 'changed' };
const RECORD = { path: 'w.bin', sha256: DIGEST };

/** Manifests on a line, as programs write them: a conflict stands before and behind all of it. */
const MANIFESTS: Readonly<Record<string, string>> = {
  'croissant.json': JSON.stringify({
    conformsTo: 'http://mlcommons.org/croissant/1.0',
    distribution: [{ '@type': 'cr:FileObject', contentUrl: 'w.bin', sha256: DIGEST }],
  }),
  'x.cdx.json': JSON.stringify({
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    components: [{ type: 'file', name: 'w.bin', hashes: [{ alg: 'SHA-256', content: DIGEST }] }],
  }),
  'x.spdx.json': JSON.stringify({
    spdxVersion: 'SPDX-2.3',
    files: [{ fileName: './w.bin', checksums: [{ algorithm: 'SHA256', checksumValue: DIGEST }] }],
  }),
  'datapackage.json': JSON.stringify({ resources: [{ path: 'w.bin', hash: `sha256:${DIGEST}` }] }),
  'ro-crate-metadata.json': JSON.stringify({
    '@context': 'https://w3id.org/ro/crate/1.1/context',
    '@graph': [{ '@id': 'w.bin', '@type': 'File', sha256: DIGEST }],
  }),
  'x.intoto.json': JSON.stringify({
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name: 'w.bin', digest: { sha256: DIGEST } }],
  }),
  'model.safetensors.index.json': JSON.stringify({ weight_map: { a: 'w.bin' } }),
  'manifest.json': JSON.stringify({ files: [RECORD] }),
  'manifest.csv': `path,sha256\nw.bin,${DIGEST}`,
  'manifest.toml': `[[files]]\npath = "w.bin"\nsha256 = "${DIGEST}"`,
  'registry.txt': `w.bin sha256:${DIGEST}`,
  'w.bin.dvc': 'outs:\n- md5: 9dd4e461268c8034f5c8564e155c67a6\n  path: w.bin',
};

for (const [name, text] of Object.entries(MANIFESTS)) {
  test(`${name} with a conflict of git is malformed`, async () => {
    for (const end of ['\n', '\r\n']) {
      const lines = ['<<<<<<< HEAD', text, '||||||| base', text, '=======', text, '>>>>>>> branch', ''];
      using repository = makeRepository({ ...NOT_NAMED, [name]: lines.join(end) });
      const report = await repository.check();
      const [finding] = findings(report, 'manifest-malformed');
      assert.deepEqual([report.outcome, finding?.location?.file], ['fail', name]);
    }
  });
}

test('a registry that is not UTF-8 is malformed, whatever its syntax', async () => {
  const about = JSON.stringify({ author: 'José', ...RECORD });
  for (const [name, text] of [
    ['manifest.json', `{"files":[${about}]}`],
    ['manifest.jsonl', `${about}\n`],
    ['manifest.yaml', `files:\n- ${about}\n`],
    ['manifest.csv', `author,path,sha256\nJosé,w.bin,${DIGEST}\n`],
    ['registry.txt', `# José\nw.bin sha256:${DIGEST}\n`],
    [
      'ONNX_HUB_MANIFEST.json',
      JSON.stringify([{ model: 'José', model_path: 'w.bin', metadata: { model_sha: DIGEST } }]),
    ],
  ] as const) {
    using repository = makeRepository({ ...NOT_NAMED, [name]: Buffer.from(text, 'latin1') });
    const report = await repository.check();
    const [finding] = findings(report, 'manifest-malformed');
    assert.deepEqual([report.outcome, finding?.location?.file], ['fail', name], name);
  }
});

test('a document that only shows marks of a conflict is as before', async () => {
  using repository = makeRepository({
    SHA256SUMS: listOf({ 'other.bin': 'other' }),
    'other.bin': 'other',
    'manifest-of-changes.json': JSON.stringify({ about: '<<<<<<< HEAD' }),
  });
  assert.deepEqual(kinds(await repository.check()), []);
});

test('a checksum list with NUL bytes is malformed, and a digest in bytes is no list', async () => {
  const line = `${DIGEST}  w.bin`;
  for (const [name, content, broken] of [
    ['B/SHA256SUMS', `${line}\0`, true],
    ['B/SHA256SUMS', `${line}\n${line}\0\n`, true],
    ['B/SHA256SUMS', `\0${line}\n`, true],
    ['B/SHA256SUMS', `${DIGEST}\0  w.bin\n`, true],
    ['w.bin.sha256', `${DIGEST}\0`, true],
    ['w.bin.sha256', Buffer.from(`00${DIGEST.slice(2)}`, 'hex'), false],
    ['archive.b2', Buffer.from([0, 1, 2, 3]), false],
  ] as const) {
    using repository = makeRepository({ ...NOT_NAMED, 'B/w.bin': 'changed', [name]: content });
    const report = await repository.check();
    assert.equal(report.outcome, broken ? 'fail' : 'pass', JSON.stringify([name, content]));
  }
});

test('a table is read whatever separates its columns, and says so where it has no header', async () => {
  for (const [name, text, kind] of [
    ['manifest.csv', `filename;sha256\nw.bin;${DIGEST}\n`, 'checksum-mismatch'],
    ['manifest.csv', `# sums\r\n"path";"size";"sha256"\r\n"w.bin";7;"${DIGEST}"\r\n`, 'checksum-mismatch'],
    ['manifest.csv', `path,sha256,a;b\nw.bin,${DIGEST},c\n`, 'checksum-mismatch'],
    ['manifest.csv', `w.bin,${DIGEST}\n`, 'digest-unread'],
    ['manifest.csv', `# sums\n\n"w.bin";"${DIGEST}"\nv.bin;"${DIGEST}"\n`, 'digest-unread'],
    ['checksums.tsv', `${DIGEST}\tw.bin\n`, 'checksum-mismatch'],
    ['checksums.tsv', `w.bin\t${DIGEST}\n`, 'digest-unread'],
    ['manifest.csv', `${DIGEST},w.bin\n`, 'digest-unread'],
  ] as const) {
    using repository = makeRepository({ ...NOT_NAMED, [name]: text });
    const report = await repository.check();
    assert.deepEqual(
      findings(report).map((found) => found.kind),
      [kind],
      text,
    );
  }
});
