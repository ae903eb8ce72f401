import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cyclonedx } from '../../../src/formats/cyclonedx/index.ts';
import { fileRow, findings, kinds, makeRepository, sha256 } from '../../support/repository.ts';
import { candidate, sourceOf } from '../source.ts';

const D = 'c0ffee00'.repeat(8);
const hashes = (content = D, alg = 'SHA-256') => [{ alg, content }];
const bill = (components: unknown, more: object = {}) => ({
  bomFormat: 'CycloneDX',
  specVersion: '1.6',
  components,
  ...more,
});
const file = (name: string, more: object = {}) => ({ type: 'file', name, hashes: hashes(), ...more });

async function read(value: unknown, others: readonly string[] = [], path = 'm.cdx.json') {
  const text = typeof value === 'string' ? value : JSON.stringify(value, null, 1);
  const manifest = await cyclonedx.read(sourceOf(path, text, others));
  if (manifest === null) return null;
  const { descriptors, problems, notLookedAt, format, base } = manifest;
  const files = Array.from({ length: descriptors.length }, (_, index) => {
    const { path: name, digests } = descriptors.get(index);
    return [name, ...digests.map(({ algorithm }) => algorithm)].join(' ');
  });
  const counted = Object.fromEntries(notLookedAt.map(({ what, count }) => [what, count]));
  const told = problems.map(({ kind }) => kind);
  return { version: format.version, files, told, counted, base, manifest };
}

describe('a bill of CycloneDX', () => {
  it('is recognised in both syntaxes', async () => {
    const is = (path: string, text: string) => cyclonedx.identify(candidate(path, text));
    assert.ok(is('bom.json', JSON.stringify(bill([]))));
    assert.ok(is('bom.xml', '<bom xmlns="http://cyclonedx.org/schema/bom/1.4"/>'));
    assert.ok(!is('bom.json', '{"bomFormat": "Other"}'));
    assert.ok(!is('bom.xml', '<project xmlns="http://maven.apache.org/POM/4.0.0"/>'));
    for (const version of ['1.4', '1.5', '1.6', '1.7'])
      assert.equal((await read(bill([], { specVersion: version })))?.version, version);
  });

  it('has files with digests of every algorithm, wherever they are nested', async () => {
    const algorithms = {
      MD5: 32,
      'SHA-1': 40,
      'SHA-384': 96,
      'SHA3-512': 128,
      'BLAKE2b-256': 64,
      'BLAKE2b-512': 128,
      BLAKE3: 64,
      'Streebog-256': 64,
    };
    const all = Object.entries(algorithms).map(([alg, length]) => ({
      alg,
      content: 'ab'.repeat(length / 2),
    }));
    const nested = { type: 'library', name: 'x', components: [file('a.bin', { hashes: all }), file('d/b')] };
    const result = await read(
      bill([nested, { type: 'data', name: 'unknown' }], {
        metadata: { component: { ...file('w.bin'), components: [file('c.txt')] } },
      }),
    );
    assert.deepEqual(result?.files, [
      'w.bin sha256',
      'c.txt sha256',
      'a.bin md5 sha1 sha384 sha3-512 blake2b-256 blake2b blake3 streebog-256',
      'd/b sha256',
    ]);
    assert.deepEqual(result?.counted, { component: 2 });
  });

  it('finds a path in what may hold one, in this order', async () => {
    const occurrences = { evidence: { occurrences: [{ location: 'at/a' }, { location: 'at/b' }] } };
    const property = {
      properties: [
        { name: 'tool:path', value: 'p/a' },
        { name: 'other', value: 'x/y' },
      ],
    };
    const references = {
      externalReferences: [
        { type: 'website', url: 'x/y' },
        { type: 'distribution', url: 'https://example.org/a' },
        { type: 'distribution', url: 'file:r%20x/a?b', hashes: hashes(D.slice(0, 32), 'MD5') },
      ],
    };
    for (const [more, expected] of [
      [{ ...occurrences, ...property }, ['at/a sha256', 'at/b sha256']],
      [{ ...property, name: 'n/a' }, ['p/a sha256']],
      [{ name: 'n/a', 'bom-ref': 'b/a' }, ['n/a sha256']],
      [{ name: 'pkg:x/y', 'bom-ref': 'b/a' }, ['b/a sha256']],
      [{ name: '', 'bom-ref': 'urn:uuid:1', ...references }, ['r x/a md5']],
      [{ name: 'plain', 'bom-ref': 'pkg:x/y' }, []],
    ] as const)
      assert.deepEqual((await read(bill([{ ...file('w'), ...more }])))?.files, expected);
  });

  it('is found where the preferred digest stands', async () => {
    const both = [...hashes(D.slice(0, 32), 'MD5'), ...hashes()];
    const text = JSON.stringify(bill([file('a.bin', { hashes: both })]), null, 1);
    const line = (await read(text))?.manifest.locate({ is: 'descriptor', index: 0 }).line ?? 0;
    assert.match(text.split('\n')[line - 1] ?? '', new RegExp(D));
  });

  it('takes names of models and data, and bare names, only where such a file is here', async () => {
    const components = [
      { type: 'machine-learning-model', name: 'org/model', hashes: hashes() },
      { type: 'data', name: 'data/train.csv', hashes: hashes() },
      file('LICENSE'),
      file('NOTICE'),
    ];
    const result = await read(bill(components), ['m/data/train.csv', 'NOTICE'], 'm/bom.json');
    assert.deepEqual(result?.files, ['data/train.csv sha256', 'NOTICE sha256']);
    assert.deepEqual(result?.counted, { component: 2 });
  });

  it('counts absolute paths, unless most of them are here from the root', async () => {
    const image = [file('/usr/bin/a'), file('/etc/b'), file('C:\\x\\y'), file('README.md')];
    assert.deepEqual((await read(bill(image), ['README.md']))?.counted, { 'remote-file': 3 });
    const scanned = [file('/models/a'), file('/models/b')];
    const result = await read(bill(scanned), ['models/a']);
    assert.deepEqual([result?.files, result?.counted], [['models/a sha256', 'models/b sha256'], {}]);
  });

  it('may lie beside the folder that it describes', async () => {
    const result = await read(
      bill([file('a/b'), file('a/c')]),
      ['boms/src/a/b', 'boms/x/y'],
      'boms/m.cdx.json',
    );
    assert.deepEqual(result?.base, { is: 'folder', folder: 'boms/src' });
    const beside = await read(bill([file('b'), file('c.x')]), ['m/content/c.x'], 'm/boms/m.cdx.json');
    assert.deepEqual(beside?.base, { is: 'folder', folder: 'm/content' });
    const readme = await read(
      bill([file('README.md'), file('b.x'), file('c.x')]),
      ['README.md', 'm/content/README.md', 'm/content/b.x', 'm/content/c.x'],
      'm/boms/m.cdx.json',
    );
    assert.deepEqual(readme?.base, { is: 'folder', folder: 'm/content' });
    const near = await read(bill([file('a/b')]), ['a/b'], 'boms/m.cdx.json');
    assert.deepEqual(near?.base, { is: 'open', onTie: 'own-folder' });
  });

  it('is the same in XML', async () => {
    const text = `<?xml version="1.0"?>
<c:bom xmlns:c="http://cyclonedx.org/schema/bom/1.5" version="1">
  <c:metadata><c:component type="file"><c:name>w.bin</c:name></c:component></c:metadata>
  <c:components>
    <c:component type="library"><c:name>lib</c:name><c:components>
      <c:component type="file" bom-ref="b"><c:name>a/b &amp; c</c:name>
        <c:hashes>
          <c:hash alg="SHA-256">${D}</c:hash>
          <c:hash alg="MD5">none</c:hash>
        </c:hashes>
      </c:component></c:components>
    </c:component>
    <c:component type="data"><c:name>x</c:name>
      <c:evidence><c:occurrences><c:occurrence><c:location>here</c:location></c:occurrence></c:occurrences></c:evidence>
      <c:properties><c:property name="t:path">p</c:property></c:properties>
      <c:externalReferences><c:reference type="distribution"><c:url>u</c:url></c:reference></c:externalReferences>
    </c:component>
  </c:components>
</c:bom>`;
    const result = await read(text, ['here'], 'bom.xml');
    assert.deepEqual(result?.files, ['w.bin', 'a/b & c sha256', 'here']);
    assert.deepEqual([result?.version, result?.told], ['1.5', ['digest-placeholder']]);
    assert.equal(result?.manifest.locate({ is: 'descriptor', index: 1 }).line, 8);
    const [problem] = result?.manifest.problems ?? [];
    assert.equal(problem && result?.manifest.locate(problem.at).line, 9);
    assert.deepEqual((await read('<bom xmlns="http://cyclonedx.org/schema/bom/1.5">', [], 'bom.xml'))?.told, [
      'manifest-malformed',
    ]);
  });

  it('is read however hostile it is', async () => {
    assert.deepEqual((await read('{"bomFormat": "CycloneDX", '))?.told, ['manifest-malformed']);
    const odd = [
      7,
      null,
      file('a.bin', { hashes: [7, { alg: 'X', content: D }, { alg: 'MD5', content: {} }] }),
      { type: ['file'], name: 'b' },
      file('b.bin', { hashes: {}, properties: 'x', evidence: [], externalReferences: [null] }),
      file('c\0/d'),
    ];
    assert.deepEqual((await read(bill(odd)))?.files, ['a.bin', 'b.bin', 'c\0/d sha256']);
    assert.deepEqual((await read(bill({ a: 1 })))?.files, []);
  });
});

describe('a check with a bill', () => {
  it('passes, and fails where a file differs or is missing', async () => {
    const components = [
      file('w.bin', { hashes: hashes(sha256('w')) }),
      file('v.bin', { hashes: hashes(sha256('v')) }),
    ];
    using repository = makeRepository({ 'models/bom.json': bill(components), 'models/w.bin': 'w' });
    repository.write({ 'models/v.bin': 'v' });
    const report = await repository.check();
    assert.deepEqual(kinds(report), []);
    assert.equal(report.manifests[0]?.label, 'CycloneDX 1.6');
    assert.equal(fileRow(report, 'models/w.bin')?.status, 'matched');
    repository.write({ 'models/w.bin': 'W' });
    const [finding] = findings(await repository.check(), 'checksum-mismatch');
    assert.deepEqual([finding?.severity, finding?.location?.file], ['error', 'models/bom.json']);
    using part = makeRepository({ 'models/bom.json': bill(components), 'models/w.bin': 'w' });
    assert.deepEqual(kinds(await part.check()), ['error file-missing']);
  });

  it('notes once that it describes something else, and never leaves the root', async () => {
    const components = [file('/usr/bin/a'), file('b/c.so'), file('d.txt'), file('../../etc/passwd')];
    using repository = makeRepository({ 'image.cdx.json': bill(components) });
    const report = await repository.check();
    assert.deepEqual(
      findings(report, 'file-missing').map(({ subject, severity }) => [severity, subject]),
      [['notice', 'image.cdx.json']],
    );
    assert.ok(!kinds(report).includes('error file-missing'));
  });
});
