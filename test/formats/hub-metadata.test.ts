import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { hubMetadata } from '../../src/formats/hub-metadata.ts';
import { fileRow, kinds, makeRepository, sha256 } from '../support/repository.ts';
import { candidate, sourceOf } from './source.ts';

const COMMIT = '0123456789abcdef0123456789abcdef01234567';
const metadata = (etag: string) => `${COMMIT}\n${etag}\n1712345678.9\n`;
const md5 = (content: string) => createHash('md5').update(content).digest('hex');
const blobId = (content: string) =>
  createHash('sha1').update(`blob ${content.length}\0${content}`).digest('hex');
const at = (path: string, folder = 'm/') => `${folder}.cache/huggingface/download/${path}.metadata`;

async function read(path: string, text: string) {
  const manifest = await hubMetadata.read(sourceOf(path, text));
  if (manifest === null) return null;
  const { descriptors, base, notLookedAt } = manifest;
  const { path: name, digests } = descriptors.get(0);
  return { name, digests: digests.map(({ algorithm }) => algorithm), base, counted: notLookedAt.length };
}

describe('what hf keeps of a download', () => {
  it('is recognised by its place and its first line', () => {
    assert.ok(hubMetadata.identify(candidate(at('a'), metadata('x'))));
    assert.ok(!hubMetadata.identify(candidate('a.metadata', metadata('x'))));
    assert.ok(!hubMetadata.identify(candidate(at('a'), 'no commit\n')));
  });

  it('records the file in the folder that was downloaded to', async () => {
    const base = { is: 'folder', folder: 'm' } as const;
    const hex = 'ab'.repeat(32);
    assert.deepEqual(await read(at('sub/w.bin'), metadata(hex)), {
      name: 'sub/w.bin',
      digests: ['sha256'],
      base,
      counted: 0,
    });
    const old = '.huggingface/download/c.json.metadata';
    assert.deepEqual(await read(old, metadata(hex.slice(24)).replaceAll('\n', '\r\n')), {
      name: 'c.json',
      digests: ['git-blob'],
      base: { is: 'folder', folder: '' },
      counted: 0,
    });
    for (const etag of ['"d41d8cd98f00b204e9800998ecf8427e-2"', ''])
      assert.deepEqual((await read(at('w'), metadata(etag)))?.digests, [], etag);
  });

  it('is compared with the files, of which none need be here', async () => {
    using repository = makeRepository({
      [at('w.bin')]: metadata(sha256('weights')),
      [at('c/config.json')]: metadata(blobId('{}')),
      [at('gone.bin')]: metadata(sha256('gone')),
      [`${at('w.bin').slice(0, -9)}.lock`]: '',
      'm/w.bin': 'weights',
      'm/c/config.json': '{}',
    });
    const report = await repository.check();
    assert.deepEqual(kinds(report), ['notice file-missing']);
    const rows = ['m/w.bin', 'm/c/config.json'].map((path) => fileRow(report, path));
    assert.deepEqual(
      rows.map((row) => [row?.status, row?.strength, row?.evidence]),
      [
        ['matched', undefined, 'upstream-bytes'],
        ['matched', 'weak', 'upstream-bytes'],
      ],
    );
    assert.deepEqual(report.summary.matched_by, { bytes: 0, pointer: 0, upstream: 0, upstream_bytes: 2 });
    repository.write({ 'm/w.bin': 'WEIGHTS', 'm/c/config.json': '[]' });
    assert.deepEqual(kinds(await repository.check()), [
      'error checksum-mismatch',
      'error checksum-mismatch',
      'notice file-missing',
    ]);
  });

  it("is the Hub's word, unless a record of the repository has a digest too", async () => {
    for (const [name, more, evidence] of [
      ['nothing else', {}, 'upstream-bytes'],
      [
        'an entry without a digest',
        { 'models/inventory.json': [{ id: 'm', files: [{ path: 'm/w.bin' }] }] },
        'upstream-bytes',
      ],
      [
        'an entry with it',
        { 'models/inventory.json': [{ id: 'm', path: 'm/w.bin', sha256: sha256('weights') }] },
        'bytes',
      ],
      ['a list before it', { 'a.sha256': `${sha256('weights')}  m/w.bin\n` }, 'bytes'],
      ['a list behind it', { 'z.sha256': `${sha256('weights')}  m/w.bin\n` }, 'bytes'],
      ['a list of another algorithm', { 'z.md5': `${md5('weights')}  m/w.bin\n` }, 'bytes'],
    ] as const) {
      using repository = makeRepository({
        [at('w.bin')]: metadata(sha256('weights')),
        'm/w.bin': 'weights',
        ...more,
      });
      const row = fileRow(
        await repository.check({ 'inventory-base': 'root', 'checksum-base': 'root' }),
        'm/w.bin',
      );
      assert.deepEqual([row?.status, row?.evidence, row?.host], ['matched', evidence, undefined], name);
    }
  });
});
