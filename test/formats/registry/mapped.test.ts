import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readMapped } from '../../../src/formats/registry/read-mapped.ts';
import { readConfig } from '../../../src/settings/read-config.ts';
import { readMappings } from '../../../src/settings/read-mappings.ts';
import { fileRow, findings, kinds, makeRepository, sha256 } from '../../support/repository.ts';
import { sourceOf } from '../source.ts';

const D = 'c0ffee00'.repeat(8);
const MD5 = D.slice(0, 32);

async function read(file: string, text: string, mapping: object) {
  const { mappings, mistake } = readMappings([{ file, ...mapping }]);
  assert.equal(mistake, null);
  assert.ok(mappings[0]);
  const manifest = await readMapped(sourceOf(file, text), 'registry', mappings[0]);
  const { descriptors, problems, locate, base, entries } = manifest;
  const files = Array.from({ length: descriptors.length }, (_, index) => {
    const { path, digests, size, source } = descriptors.get(index);
    const parts = [`${locate({ is: 'descriptor', index }).line} ${path}`];
    parts.push(...digests.map(({ algorithm }) => algorithm));
    if (size !== null) parts.push(`${size}`);
    if (source !== null) parts.push(source.is === 'hub' ? `${source.id}@${source.revision}` : source.url);
    return parts.join(' ');
  });
  return { files, told: problems.map(({ kind, at }) => `${kind} ${locate(at).line}`), base, entries };
}

const json = (value: unknown) => JSON.stringify(value, null, 1);

describe('a mapped registry', () => {
  it('has files, digests, sizes and sources where the config says', async () => {
    const text = json({
      home: 'https://x.org/',
      v: 2,
      models: [
        { dir: 'm/', parts: [{ f: 'a.bin', sum: MD5, kind: 'MD5', n: '3', at: 'a' }] },
        { dir: 'n', parts: [{ f: 'b.bin', sum: D, kind: 'sha256', n: 4 }] },
      ],
    });
    const mapping = {
      items: '$.models[*].parts[*]',
      path: { join: ['^.^.dir', '@.f'] },
      digest: '@.sum',
      algorithm: '@.kind',
      size: '@.n',
      source: { join: ['$.home', '@.at'] },
      version: '$.v',
      base: 'weights',
    };
    const { files, told, base, entries } = await read('registry.json', text, mapping);
    assert.deepEqual(files, ['10 m/a.bin md5 3 https://x.org/a', '22 n/b.bin sha256 4']);
    assert.deepEqual(told, []);
    assert.deepEqual(base, { is: 'folder', folder: 'weights', by: 'config' });
    assert.deepEqual(
      entries.map(({ version }) => version),
      ['2'],
    );
  });

  it('may record by ids, in the keys of a map, or in a repository of the hub', async () => {
    const ids = json({ yunet: { d: D }, other: { d: D } });
    const byId = { items: '$.*', path: '@key', sha256: '@.d', files: { yunet: 'face/yunet.onnx' } };
    const { files, told } = await read('manifest.json', ids, byId);
    assert.deepEqual([files, told], [['3 face/yunet.onnx sha256'], ['path-unknown 6']]);
    const plain = { items: '$.sums.*', path: '@key', sha256: '@' };
    assert.deepEqual((await read('m.json', json({ sums: { 'a/b': D } }), plain)).files, ['3 a/b sha256']);
    const hub = { items: '$[*]', path: '@.f', sha256: '@.d', source: '@.hf', revision: '@.r' };
    const text = json([{ f: 'a', d: D, hf: 'o/n', r: 'abc' }]);
    assert.deepEqual((await read('m.json', text, hub)).files, ['4 a sha256 o/n@abc']);
  });

  it('may be a table, with a header or by numbers', async () => {
    const named = { path: '@.Name', sha256: '@.Sum' };
    assert.deepEqual((await read('m.csv', `Name,Sum\na,${D}\n`, named)).files, ['2 a sha256']);
    const numbered = { path: '@.2', sha256: '@.1', format: 'tsv' };
    assert.deepEqual((await read('m.txt', `${D}\ta\n${D}\tb\n`, numbered)).files, [
      '1 a sha256',
      '2 b sha256',
    ]);
  });

  it('tells what it leaves out', async () => {
    const text = json({
      a: [{ p: 'x', d: D }],
      b: [{ path: 'y', sha256: `${'0'.repeat(63)}1` }],
      c: { p: 'z', d: '?' },
    });
    const { told } = await read('m.json', text, { items: '$.a[*]', path: '@.p', sha256: '@.d' });
    assert.deepEqual(told, ['digest-unread 11']);
    const placeholder = await read('m.json', text, { items: '$.c', path: '@.p', sha256: '@.d' });
    assert.ok(placeholder.told.includes('digest-placeholder 16'));
  });

  it('that leads to no file is malformed, and so is a text that is not of its syntax', async () => {
    const nowhere = await read('m.json', json({ a: [] }), { items: '$.b[*]', path: '@.p', sha256: '@.d' });
    assert.deepEqual(nowhere.told, ['manifest-malformed 1']);
    const broken = await read('m.json', '{\n"a": }', { items: '$.b[*]', path: '@.p', sha256: '@.d' });
    assert.deepEqual(broken.told, ['manifest-malformed 2']);
    const empty = await read('m.json', '', { path: '@.p' });
    assert.deepEqual(empty.told, ['manifest-malformed 1']);
  });
});

const CONFIG = '.github/manifest-drift.yml';

describe('a mapping in the config', () => {
  it('is refused at its place where it is wrong', async () => {
    const refused = async (text: string) => {
      try {
        await readConfig('c.yml', Buffer.from(text));
      } catch (error) {
        return (error as Error).message;
      }
      return assert.fail('it was taken');
    };
    const entry = (more: string) => `manifests:\n  - file: m.json\n    ${more}\n`;
    assert.match(await refused(entry('items: $.a[')), /^c\.yml:3:12: manifests\.0\.items: "\$\.a\["/);
    assert.match(await refused(entry('path: $..a')), /^c\.yml:3:11: manifests\.0\.path: /);
    assert.match(await refused(entry('algorithm: md9')), /^c\.yml:3:16: manifests\.0\.algorithm: /);
    assert.match(await refused(entry('base: ../x')), /^c\.yml:3:11: manifests\.0\.base: /);
    assert.match(await refused(entry('base: /etc')), /^c\.yml:3:11: manifests\.0\.base: /);
    assert.match(await refused(entry('shasum: "@.x"')), /unknown key "shasum"/);
    assert.match(await refused('manifests:\n  - items: $.a\n'), /file/);
    assert.match(await refused('manifests:\n  - 3\n'), /must be string or object/);
  });

  it('adds to the manifests that are found, and what it maps is read as it says', async () => {
    const config = `manifests:\n  - file: data/list.json\n    items: $.all[*]\n    path: "@.f"\n    sha256: "@.s"\n    base: root\n`;
    using repository = makeRepository({
      [CONFIG]: config,
      'data/list.json': {
        all: [
          { f: 'a.bin', s: sha256('a') },
          { f: 'b.bin', s: sha256('b') },
        ],
      },
      'a.bin': 'a',
      'b.bin': 'B',
      'c.bin': 'c',
      'c.bin.sha256': sha256('c'),
    });
    const report = await repository.check();
    assert.deepEqual(kinds(report), ['error checksum-mismatch']);
    assert.equal(findings(report)[0]?.location?.line, 9);
    assert.deepEqual(
      ['a.bin', 'b.bin', 'c.bin'].map((path) => fileRow(report, path)?.status),
      ['matched', 'mismatched', 'matched'],
    );
    assert.deepEqual(
      report.manifests.map(({ path, base, decided_by }) => `${path} ${base} ${decided_by}`),
      ['c.bin.sha256  format', 'data/list.json  config'],
    );
    const off = await repository.check({ manifests: 'none' });
    assert.deepEqual(off.manifests, []);
  });

  it('of a file that is not there, or that cannot be read, fails', async () => {
    using repository = makeRepository({ [CONFIG]: 'manifests:\n  - file: none.json\n    path: "@.f"\n' });
    assert.ok(kinds(await repository.check()).includes('error list-missing'));
  });
});
