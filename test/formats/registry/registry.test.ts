import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { registry } from '../../../src/formats/registry/index.ts';
import { candidate, sourceOf } from '../source.ts';

const D = 'c0ffee00'.repeat(8);
const MD5 = D.slice(0, 32);

async function read(path: string, text: string) {
  const manifest = await registry.read(sourceOf(path, text));
  if (manifest === null) return null;
  const { descriptors, problems, notLookedAt, locate } = manifest;
  const files = Array.from({ length: descriptors.length }, (_, index) => {
    const { path: name, digests, size, source } = descriptors.get(index);
    const { line } = locate({ is: 'descriptor', index });
    const parts = [`${line} ${name}`, ...digests.map(({ algorithm }) => algorithm)];
    if (size !== null) parts.push(`${size}`);
    if (source !== null)
      parts.push(source.is === 'hub' ? `${source.id}@${source.revision}:${source.path}` : source.url);
    return parts.join(' ');
  });
  const told = problems.map(({ kind, at }) => `${kind} ${locate(at).line}`);
  return { files, ...(told.length > 0 && { told }), ...(notLookedAt.length > 0 && { notLookedAt }) };
}

const json = (value: unknown) => JSON.stringify(value, null, 1);

describe('a registry', () => {
  it('is objects with a path and a digest, anywhere', async () => {
    const text = json({
      base_url: 'https://example.org/m/',
      models: [
        { path: 'a.onnx', sha256: D, size: 5 },
        { id: 'x', assets: [{ filename: 'b.bin', md5: MD5, url: 'b.bin' }] },
        { name: 'c.pt', hash_val: MD5, hash_type: 'md5', url: 'https://example.org/c.pt' },
        { repo_id: 'o/r', revision: 'abc', filename: 'd/e.safetensors', sha256: D },
      ],
    });
    assert.deepEqual(await read('models/manifest.json', text), {
      files: [
        '6 a.onnx sha256 5 https://example.org/m/',
        '14 b.bin md5 https://example.org/m/b.bin',
        '21 c.pt md5 https://example.org/c.pt',
        '29 d/e.safetensors sha256 o/r@abc:d/e.safetensors',
      ],
    });
  });

  it('is maps from paths to digests, or to objects with one', async () => {
    assert.deepEqual(
      await read('checksums.json', json({ $schema: D, 'a/b.bin': D, 'c.bin': `md5:${MD5}` })),
      {
        files: ['3 a/b.bin sha256', '4 c.bin md5'],
      },
    );
    assert.deepEqual(
      await read('voices.json', json({ x: { files: { 'a/b.onnx': { size_bytes: 3, md5_digest: MD5 } } } })),
      {
        files: ['6 a/b.onnx md5 3'],
      },
    );
  });

  it('is YAML, CSV and JSON Lines as well', async () => {
    assert.deepEqual(
      await read('large_files.yml', `large_files:\n- path: m.pt\n  hash_val: ${MD5}\n  hash_type: md5\n`),
      {
        files: ['3 m.pt md5'],
      },
    );
    assert.deepEqual(await read('manifest.csv', `path,sha256,size\n"a,b.bin",${D},3\n`), {
      files: ['2 a,b.bin sha256 3'],
    });
    assert.deepEqual(
      await read('hashes.csv', `"Algorithm","Hash","Path"\n"SHA256","${D.toUpperCase()}","m\\w.bin"\n`),
      {
        files: ['2 m\\w.bin sha256'],
      },
    );
    assert.deepEqual(
      await read('manifest.jsonl', `{"file":"a","sha256":"${D}"}\n{"file":"b","sha512":"${D}${D}"}\n`),
      {
        files: ['1 a sha256', '2 b sha512'],
      },
    );
  });

  it('is TOML as well', async () => {
    const text = `[models.a]\npath = "a.onnx"\nsha256 = "${D}"\nsize = 5\n[[files]]\nfile='b.bin'\nmd5='${MD5}'\n`;
    assert.deepEqual(await read('models.toml', text), { files: ['3 a.onnx sha256 5', '7 b.bin md5'] });
    assert.deepEqual(await read('checksums.toml', `"m/a.bin" = "${D}"\n`), { files: ['1 m/a.bin sha256'] });
    assert.deepEqual(await read('checksums.toml', 'a = "x"\nb =\n'), {
      files: [],
      told: ['manifest-malformed 2'],
    });
  });

  it('is the list of downloads of known tools', async () => {
    const release = { tag: 'v1', download_url: 'https://x.org/v1/d' };
    const others = json([
      { file: 'd', sha256: D, distribution: release },
      { file: 'e', sha256: D, distribution: 'apt' },
    ]);
    assert.deepEqual(await read('manifest.json', others), {
      files: ['4 d sha256 https://x.org/v1/d', '12 e sha256'],
    });
    const gpt4all = [{ order: 'a', md5sum: MD5, filename: 'l.gguf', filesize: '12', url: 'https://x.org/l' }];
    assert.deepEqual(await read('models3.json', json(gpt4all)), {
      files: ['4 l.gguf md5 12 https://x.org/l'],
    });
    const bioimage = `weights:\n  a:\n    source: w.pt\n    sha256: ${D}\n  b: {source: "https://x.org/w", sha256: ${D}}\n`;
    assert.deepEqual(await read('bioimageio.yaml', bioimage), {
      files: ['4 w.pt sha256'],
      notLookedAt: [{ what: 'remote-file', count: 1 }],
    });
    const zoo = `files:\n- name: FP32/a.xml\n  size: 12\n  checksum: ${D}${MD5}\n  source: https://x.org/a\n`;
    assert.deepEqual(await read('model.yml', zoo), { files: ['4 FP32/a.xml sha384 12 https://x.org/a'] });
    const infos = { x: { download_checksums: { 'https://x.org/a': { num_bytes: 3, checksum: D } } } };
    assert.deepEqual(await read('dataset_infos.json', json(infos)), {
      files: [],
      notLookedAt: [{ what: 'remote-file', count: 1 }],
    });
  });

  it('of a bundle has paths from its own folder', async () => {
    const text = `large_files:\n- path: models/m.pt\n  hash_val: ${MD5}\n`;
    const manifest = await registry.read(sourceOf('bundle/large_files.yml', text));
    assert.deepEqual(manifest?.base, { is: 'folder', folder: 'bundle' });
  });

  it('tells a value of a map that is no digest, but no text of other objects', async () => {
    const text = json({ 'a.bin': D, 'b.bin': 'TODO', 'c.bin': D.slice(1), note: 'x' });
    assert.deepEqual(await read('checksums.json', text), {
      files: ['2 a.bin sha256', '4 c.bin', '3 b.bin'],
      told: ['digest-placeholder 4', 'digest-placeholder 3'],
    });
    const short = json({ 'c.bin': D.slice(1) });
    assert.deepEqual(await read('checksums.json', short), {
      files: ['2 c.bin'],
      told: ['digest-placeholder 2'],
    });
    assert.equal(await read('manifest.json', json({ 'a.js': 'b.js', 'main.css': 'x' })), null);
  });

  it('has digests beside paths of the same name, and paths of downloads by other names', async () => {
    const text = json({ file: 'm.onnx', sha256: D, dict_file: 'd/dict.txt', dict_sha256: D, dict_size: 3 });
    assert.deepEqual(await read('manifest.json', text), {
      files: ['3 m.onnx sha256', '5 d/dict.txt sha256 3'],
    });
    const target = json([{ url: 'https://x.org/a', target_path: 'data/a.bin', sha256: 'pending' }]);
    assert.deepEqual(await read('manifest.json', target), {
      files: ['5 data/a.bin https://x.org/a'],
      told: ['digest-placeholder 5'],
    });
    const upstream = {
      repo: 'o/r',
      ref: 'abc',
      raw: 'https://raw.githubusercontent.com/o/r',
      files: { 'a/b': D },
    };
    assert.deepEqual(await read('manifest.json', json(upstream)), {
      files: ['6 a/b sha256 https://github.com/o/r'],
    });
  });

  it('says where a file can be had from in an object of its own', async () => {
    const hub = { type: 'huggingface', repo: 'o/r', revision: 'main', filename: 'onnx/a.onnx' };
    const text = json([
      { path: 'a.onnx', sha256: D, source: hub },
      { path: 'b', sha256: D, provenance: { repo_id: 'o/r' } },
      { path: 'c', sha256: D, source: { note: 'trained here' } },
    ]);
    assert.deepEqual(await read('manifest.json', text), {
      files: ['4 a.onnx sha256 o/r@main:onnx/a.onnx', '14 b sha256 o/r@null:b', '21 c sha256'],
    });
    const gpt4all = [{ filename: 'm.gguf', filesize: '3', md5sum: MD5, ramrequired: '8' }];
    assert.deepEqual(await read('models3.json', json(gpt4all)), {
      files: ['5 m.gguf md5 3 https://gpt4all.io/models/m.gguf'],
    });
  });

  it('cannot be had from the repository itself', async () => {
    const raw = 'https://raw.githubusercontent.com/owner/repository';
    const text = json([
      { path: 'a', sha256: D, url: `${raw}/main/a` },
      { path: 'b', sha256: D, url: `${raw}/v1.0/b` },
    ]);
    assert.deepEqual(await read('manifest.json', text), {
      files: ['4 a sha256', `9 b sha256 ${raw}/v1.0/b`],
    });
  });

  it('has paths from the root where addresses of the repository itself stand alone', async () => {
    const raw = 'https://raw.githubusercontent.com/owner/repository/main';
    const text = json([
      { id: 'a', url: `${raw}/data/a%20b.bin`, sha256: D, size: 3 },
      { sha256: D, urls: ['https://github.com/Owner/Repository/raw/main/c.bin?raw=true'] },
      { path: `${raw}/d.bin`, md5: MD5 },
      { name: 'e', base_url: raw, download_url: 'x/e.bin', sha256: D },
    ]);
    const manifest = await registry.read(sourceOf('models/manifest.json', text));
    assert.deepEqual(manifest?.base, { is: 'folder', folder: '' });
    assert.deepEqual(await read('models/manifest.json', text), {
      files: ['5 data/a b.bin sha256 3', '9 c.bin sha256', '16 d.bin md5', '22 x/e.bin sha256'],
    });
    assert.deepEqual(await read('checksums.json', json({ [`${raw}/a.bin`]: D })), {
      files: ['2 a.bin sha256'],
    });
    // Paths of one manifest have one base.
    const mixed = json([
      { path: 'b.bin', sha256: D },
      { url: `${raw}/a.bin`, sha256: D },
    ]);
    assert.deepEqual(await read('models/manifest.json', mixed), {
      files: ['4 b.bin sha256'],
      notLookedAt: [{ what: 'remote-file', count: 1 }],
    });
    const others = json([{ url: 'https://raw.githubusercontent.com/owner/other/main/a.bin', sha256: D }]);
    assert.deepEqual(await read('models/manifest.json', others), {
      files: [],
      notLookedAt: [{ what: 'remote-file', count: 1 }],
    });
  });

  it('of voices of Piper, and of files in pieces, says where they can be had from', async () => {
    const voice = { key: 'v', num_speakers: 1, files: { 'v/v.onnx': { size_bytes: 3, md5_digest: MD5 } } };
    assert.deepEqual(await read('voices.json', json({ v: voice })), {
      files: ['8 v/v.onnx md5 3 rhasspy/piper-voices@main:v/v.onnx'],
    });
    const part = (name: string) => ({ sha256: D, urls: [`https://example.org/${name}`] });
    const text = json([
      { filename: 'a.bin', sha256: D, parts: [part('a')] },
      { filename: 'b.bin', sha256: D, parts: [part('b0'), part('b1')] },
      { filename: 'c.bin', sha256: D, parts: [{ sha256: D }, part('c1')] },
      {
        filename: 'd.bin',
        sha256: D,
        parts: [part('d0'), { url: 'https://github.com/o/r/raw/main/d1', sha256: D }],
      },
    ]);
    const own = { address: 'github.com/o/r', folder: '' };
    const manifest = await registry.read({ ...sourceOf('manifest.json', text), repository: own });
    assert.deepEqual(
      [0, 1, 2, 3].map((index) => [
        manifest?.descriptors.source(index)?.is,
        manifest?.descriptors.grading(index)?.missing,
      ]),
      [
        ['url', undefined],
        [undefined, 'notice'],
        [undefined, undefined],
        // A part that is in the repository itself can't be had from there.
        [undefined, undefined],
      ],
    );
  });

  it('has no path where a variable stands in it', async () => {
    const text = json([{ path: ['$', '{models}/a.gguf'].join(''), sha256: D }]);
    assert.deepEqual(await read('manifest.json', text), { files: [], told: ['path-unknown 4'] });
  });

  it('may hold digests of many algorithms in one object', async () => {
    const text = json([
      { path: 'a', checksums: { sha256: D, md5: MD5 } },
      { path: 'b', hash: { algorithm: 'SHA-256', value: D } },
    ]);
    assert.deepEqual(await read('manifest.json', text), { files: ['4 a sha256 md5', '11 b sha256'] });
  });

  it('says what it has no path for, and which digests are in no field that is read', async () => {
    assert.deepEqual(
      await read('models/manifest.json', json({ yunet: { sha256: D }, other: { sha256: D } })),
      {
        files: [],
        told: ['path-unknown 3'],
      },
    );
    assert.deepEqual(await read('models/manifest.json', json({ sha256: { yunet: D, other: D } })), {
      files: [],
      told: ['path-unknown 3'],
    });
    assert.deepEqual(await read('models/manifest.json', json({ models: [{ path: 'a', fingerprint: D }] })), {
      files: [],
      told: ['digest-unread 5'],
    });
  });

  it('says where a digest is a placeholder', async () => {
    assert.deepEqual(await read('manifest.json', json([{ path: 'a', sha256: 'TODO', size: 0 }])), {
      files: ['4 a'],
      told: ['digest-placeholder 4'],
    });
  });

  it('is not pieces of a download, git ids or hashes of something else', async () => {
    const text = json({
      path: 'a.bin',
      sha256: D,
      parts: [{ path: 'a.bin.0', sha256: D }],
      repo: 'x/y',
      git_commit: MD5.padEnd(40, '0'),
      schema_hash: D,
    });
    assert.deepEqual(await read('manifest.json', text), { files: ['3 a.bin sha256 x/y@null:a.bin'] });
    assert.equal(await read('models.yaml', 'llm:\n  name: gpt-4.1\n  hash: false\n'), null);
  });

  it('that is broken is malformed at its line', async () => {
    assert.deepEqual(await read('manifest.json', '{\n"sha256": }'), {
      files: [],
      told: ['manifest-malformed 2'],
    });
    assert.deepEqual(await read('manifest.json', `{"a.bin": "${D}",\n "a.bin": "${D}"}`), {
      files: ['2 a.bin sha256'],
      told: ['manifest-malformed 2'],
    });
  });
});

describe('a candidate for a registry', () => {
  const YES = {
    'models/manifest.json': '{"sha256": "x"}',
    'models.yaml': `- md5: ${MD5}`,
    'models.toml': `md5 = "x"`,
  };
  for (const [path, text] of Object.entries(YES))
    it(`is ${path} with ${text.slice(0, 20)}`, () =>
      assert.equal(registry.identify(candidate(path, text)), true));
  const NO = {
    'manifest.json': '{"manifest_version": 3, "hash": "x"}',
    'models.yaml': 'models:\n- gpt-4\n',
    'registry.txt': D,
    'Manifest.toml': `julia_version = "1.10.4"\n[[deps.Adapt]]\ngit-tree-sha1 = "${MD5}c0ffee00"\n`,
    'manifest.toml': `packages = [\n  { name = "argv", outer_checksum = "${D.toUpperCase()}" },\n]\n`,
    'npm-manifest.json': '{"lockfileVersion": 3, "integrity": "sha512-x"}',
  };
  for (const [path, text] of Object.entries(NO))
    it(`is not ${path} with ${text.slice(0, 20)}`, () =>
      assert.equal(registry.identify(candidate(path, text)), false));

  it('finds the place of each of very many files, in whatever order they are asked for', async () => {
    const count = 5000;
    const files = Array.from({ length: count }, (_, index) => ({ path: `m/${index}.bin`, sha256: D }));
    const manifest = await registry.read(sourceOf('manifest.json', json({ files })));
    assert.ok(manifest);
    for (const index of [0, 99, 1500, 7, count - 1, 2500])
      assert.equal(manifest.locate({ is: 'descriptor', index }).line, 5 + 4 * index, `${index}`);
  });
});
