import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { oci } from '../../../src/formats/oci/index.ts';
import { findings, kinds, makeRepository, sha256 } from '../../support/repository.ts';
import { candidate, sourceOf } from '../source.ts';

const D = 'c0ffee00'.repeat(8);
const layer = (title: string | null, content: string, more: object = {}) => ({
  mediaType: 'application/vnd.cncf.model.weight.v1.raw',
  digest: `sha256:${sha256(content)}`,
  size: content.length,
  ...(title !== null && { annotations: { 'org.cncf.model.filepath': title } }),
  ...more,
});
const image = (layers: unknown, more: object = {}) => ({ schemaVersion: 2, layers, ...more });

async function read(value: unknown, path = 'manifest.json', others: readonly string[] = []) {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const manifest = await oci.read(sourceOf(path, text, others));
  if (manifest === null) return null;
  const { descriptors, notLookedAt, problems, unread } = manifest;
  const files = Array.from({ length: descriptors.length }, (_, at) => descriptors.path(at));
  const counted = Object.fromEntries(notLookedAt.map(({ what, count }) => [what, count]));
  return { files, counted, told: problems.map(({ kind }) => kind), unread };
}

describe('an OCI manifest', () => {
  it('is recognised by its layers, or as the index of a layout', () => {
    assert.ok(oci.identify(candidate('manifest.json', JSON.stringify(image([])))));
    assert.ok(!oci.identify(candidate('manifest.json', '{"layers": []}')));
    const index = JSON.stringify({ schemaVersion: 2, manifests: [] });
    assert.ok(oci.identify(candidate('l/index.json', index, ['l/oci-layout'])));
    assert.ok(!oci.identify(candidate('l/index.json', index)));
  });

  it('records layers that are files, and counts archives', async () => {
    const oras = {
      annotations: { 'org.opencontainers.image.title': 'c.tar.gz' },
      mediaType: 'application/gzip',
    };
    const layers = [
      layer('a.bin', 'a'),
      layer('b.tar', 'b', { mediaType: 'application/vnd.cncf.model.weight.v1.tar' }),
      layer('b.zst', 'b', { mediaType: 'application/vnd.cncf.model.weight.v1.tar+zstd' }),
      { ...layer(null, 'c'), ...oras },
      layer(null, 'd', {
        annotations: { 'org.opencontainers.image.title': 'd', 'io.deis.oras.content.unpack': 'true' },
      }),
      layer(null, 'e'),
      layer('f', 'f', { digest: 'none' }),
      7,
    ];
    assert.deepEqual(await read(image(layers)), {
      files: ['a.bin', 'c.tar.gz', 'f'],
      counted: { container: 3, component: 1 },
      told: ['digest-placeholder', 'manifest-malformed'],
      unread: null,
    });
    assert.equal((await read(image([layer(null, 'x')])))?.unread, 'describes-remote');
    assert.deepEqual((await read('{"schemaVersion": 2, "layers": ['))?.told, ['manifest-malformed']);
    assert.equal(await read({ schemaVersion: 2, layers: {} }), null);
  });
});

describe('a check with OCI manifests', () => {
  it('compares the files beside one, and notes once that they are elsewhere', async () => {
    const manifest = image([layer('m/a.bin', 'a'), layer('m/b.bin', 'b')]);
    using repository = makeRepository({ 'manifest.json': manifest, 'm/a.bin': 'a', 'm/b.bin': 'b' });
    assert.deepEqual(kinds(await repository.check()), []);
    repository.write({ 'm/b.bin': 'B' });
    assert.deepEqual(kinds(await repository.check()), ['error checksum-mismatch']);
    using other = makeRepository({ 'manifest.json': manifest });
    assert.deepEqual(kinds(await other.check()), ['notice file-missing']);
    using leading = makeRepository({ 'manifest.json': image([layer('../../x', 'x'), layer('/etc/y', 'y')]) });
    assert.deepEqual(kinds(await leading.check()), ['notice nothing-recorded']);
  });

  it('follows a layout into its blobs, whose names are their digests', async () => {
    const weights = 'weights';
    const inner = JSON.stringify(
      image(
        [
          { digest: `sha256:${sha256(weights)}`, size: 7 },
          { digest: `sha256:${D}`, urls: ['https://x'] },
        ],
        {
          config: { digest: `sha256:${sha256('{}')}`, size: 2 },
        },
      ),
    );
    const index = {
      schemaVersion: 2,
      manifests: [
        {
          mediaType: 'application/vnd.oci.image.manifest.v1+json',
          digest: `sha256:${sha256(inner)}`,
          size: inner.length,
        },
      ],
    };
    const blob = (content: string) => `l/blobs/sha256/${sha256(content)}`;
    using repository = makeRepository({
      'l/oci-layout': '{"imageLayoutVersion": "1.0.0"}',
      'l/index.json': index,
      [blob(inner)]: inner,
      [blob(weights)]: weights,
      [blob('{}')]: '{}',
    });
    const report = await repository.check();
    assert.deepEqual(kinds(report), []);
    assert.deepEqual([report.manifests[0]?.recorded, report.manifests[0]?.compared], [3, 3]);
    repository.write({ [blob(weights)]: 'WEIGHTS' });
    const changed = await repository.check();
    assert.deepEqual(
      findings(changed, 'checksum-mismatch').map(({ subject }) => subject),
      [blob(weights)],
    );
  });

  it("reads Ollama's store", async () => {
    const manifest = image(
      [{ mediaType: 'application/vnd.ollama.image.model', digest: `sha256:${sha256('gguf')}`, size: 4 }],
      { config: { digest: `sha256:${sha256('{}')}`, size: 2 } },
    );
    const path = 'store/manifests/registry.ollama.ai/library/tiny/latest';
    using repository = makeRepository({
      [path]: manifest,
      [`store/blobs/sha256-${sha256('gguf')}`]: 'gguf',
      [`store/blobs/sha256-${sha256('{}')}`]: '{}',
    });
    const report = await repository.check();
    assert.deepEqual(kinds(report), []);
    assert.equal(report.manifests[0]?.compared, 2);
    repository.write({ [`store/blobs/sha256-${sha256('gguf')}`]: 'GGUF' });
    assert.deepEqual(kinds(await repository.check()), ['error checksum-mismatch']);
  });
});
