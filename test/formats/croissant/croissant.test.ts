import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { croissant } from '../../../src/formats/croissant/index.ts';
import { git } from '../../support/git.ts';
import { findings, kinds, makeRepository, sha256 } from '../../support/repository.ts';
import { candidate, sourceOf } from '../source.ts';

const D = 'c0ffee00'.repeat(8);

const dataset = (distribution: unknown, more: object = {}) => ({
  '@type': 'sc:Dataset',
  conformsTo: 'http://mlcommons.org/croissant/1.0',
  name: 'd',
  distribution,
  ...more,
});
const object = (contentUrl: string, more: object = {}) => ({
  '@type': 'cr:FileObject',
  '@id': contentUrl,
  contentUrl,
  ...more,
});

async function read(
  value: unknown,
  path = 'croissant.json',
  others: readonly string[] = [],
  own: string | null = 'Owner/Repo',
) {
  const text = typeof value === 'string' ? value : JSON.stringify(value, null, 1);
  const source = {
    ...sourceOf(path, text, others),
    repository: own === null ? null : { address: `github.com/${own}`.toLowerCase(), folder: '' },
  };
  const manifest = await croissant.read(source);
  if (manifest === null) return null;
  const { descriptors, problems, notLookedAt, format } = manifest;
  const files = Array.from({ length: descriptors.length }, (_, index) => {
    const { path: name, digests, size } = descriptors.get(index);
    return [name, ...digests.map(({ algorithm }) => algorithm), ...(size === null ? [] : [size])].join(' ');
  });
  const counted = Object.fromEntries(notLookedAt.map(({ what, count }) => [what, count]));
  const told = problems.map(({ kind, data }) => ('of' in data ? `${kind} ${data.of}` : kind));
  return { version: format.version, files, told, counted };
}

describe('a Croissant file is recognised', () => {
  it('by its context, or by what it distributes', () => {
    const is = (value: unknown) => croissant.identify(candidate('metadata.json', JSON.stringify(value)));
    assert.ok(is(dataset([])));
    assert.ok(is({ '@type': 'Dataset', distribution: [object('a')] }));
    assert.ok(!is({ '@type': 'Dataset', distribution: [{ '@type': 'DataDownload' }] }));
  });

  it('in each version', async () => {
    const conforms = { conformsTo: ['https://example.org', 'http://mlcommons.org/croissant/1.1'] };
    assert.equal((await read(dataset([], conforms)))?.version, '1.1');
    const old = {
      '@type': 'Dataset',
      distribution: { '@type': 'sc:FileObject', name: 'a', contentUrl: 'a', md5: D.slice(32) },
    };
    assert.deepEqual(await read(old), { version: null, files: ['a md5'], told: [], counted: {} });
    assert.deepEqual((await read({ '@graph': [{ '@type': 'Person' }, dataset([object('a')])] }))?.files, [
      'a',
    ]);
    assert.equal(await read({ '@type': 'Dataset', distribution: [{ '@type': 'DataDownload' }] }), null);
    assert.equal(await read({ url: 'http://mlcommons.org/croissant/' }), null);
  });
});

describe('FileObjects', () => {
  it('are files with digests and sizes in bytes', async () => {
    const parts = [
      object('a.csv', { sha256: D, contentSize: '12 B' }),
      object('b.csv', { 'cr:md5': D.slice(32), contentSize: '4.698 MB' }),
      object('c d.csv', { '@type': 'https://schema.org/FileObject', contentSize: ' B' }),
    ];
    assert.deepEqual((await read(dataset(parts)))?.files, ['a.csv sha256 12', 'b.csv md5', 'c d.csv']);
  });

  it('in archives and elsewhere are counted', async () => {
    const parts = [
      object('a.zip', { sha256: D }),
      object('in.csv', { containedIn: { '@id': 'a.zip' } }),
      object('in2.csv', { 'cr:containedIn': [{ fileObject: { '@id': 'a.zip' }, transform: {} }] }),
      object('https://example.org/x', { sha256: D }),
      { '@type': 'cr:FileSet', '@id': 's', containedIn: { '@id': 'a.zip' }, includes: '*.csv' },
      { '@type': 'cr:FileObject', '@id': 'nowhere', sha256: D },
    ];
    assert.deepEqual(await read(dataset(parts)), {
      version: '1.0',
      files: ['a.zip sha256'],
      told: ['path-unknown'],
      counted: { 'archive-member': 2, 'remote-file': 1, 'file-set': 1, component: 1 },
    });
  });

  it('of the own repository are its files, unless they are pinned', async () => {
    const raw = 'https://raw.githubusercontent.com';
    const parts = [
      object(`${raw}/owner/repo/main/data/a%20b.csv`, { sha256: D }),
      object(`${raw}/owner/repo/refs/heads/dev/c.csv`),
      object('https://github.com/Owner/Repo/raw/main/d.csv'),
      object(`${raw}/owner/repo/v1.2/e.csv`),
      object(`${raw}/owner/repo/${'a'.repeat(40)}/f.csv`),
      object(`${raw}/other/repo/main/g.csv`),
    ];
    const { files, counted } = (await read(dataset(parts), 'meta/data/croissant.json')) ?? {};
    assert.deepEqual(files, ['../../data/a b.csv sha256', '../../c.csv', '../../d.csv']);
    assert.deepEqual(counted, { 'remote-file': 3 });
    assert.deepEqual((await read(dataset(parts), 'croissant.json', [], null))?.files, []);
  });

  it('contained in the own repository are paths from the root', async () => {
    const parts = [
      object('https://github.com/owner/repo', { '@id': 'r', encodingFormat: 'git+https', sha256: 'main' }),
      object('data/a.csv', { containedIn: { '@id': 'r' }, sha256: D }),
    ];
    const all = { version: '1.0', told: [] };
    const own = { ...all, files: ['../data/a.csv sha256'], counted: { container: 1 } };
    const others = { ...all, files: [], counted: { container: 1, 'archive-member': 1 } };
    assert.deepEqual(await read(dataset(parts), 'meta/croissant.json'), own);
    assert.deepEqual(await read(dataset(parts), 'meta/croissant.json', ['data/a.csv'], null), own);
    assert.deepEqual(await read(dataset(parts), 'meta/croissant.json', [], null), others);
    const { files } = (await read(dataset(parts), 'meta/croissant.json', ['data/a.csv'], 'x/y')) ?? {};
    assert.deepEqual(files, []);
    // A repository of the same name may be this one before it moved, as a file at that very path tells.
    assert.deepEqual(await read(dataset(parts), 'meta/croissant.json', ['data/a.csv'], 'new/repo'), own);
    assert.deepEqual(await read(dataset(parts), 'meta/croissant.json', [], 'new/repo'), others);
  });

  it('have placeholders, which are grave for local files only', async () => {
    const parts = [
      object('a.csv', { sha256: D.slice(32) }),
      object('a.zip', { sha256: 'TODO' }),
      object('b.csv', { containedIn: { '@id': 'a.zip' } }),
      object('https://huggingface.co/datasets/o/d', {
        sha256: 'https://github.com/mlcommons/croissant/issues/80',
      }),
    ];
    assert.deepEqual((await read(dataset(parts)))?.told, [
      'digest-placeholder file',
      'digest-placeholder container',
      'digest-placeholder remote',
    ]);
    const live = dataset([object('a.csv', { sha256: 'dynamic' })], { isLiveDataset: true });
    assert.deepEqual((await read(live))?.told, ['digest-placeholder remote']);
  });

  it('are read from hostile documents without an exception', async () => {
    assert.deepEqual((await read('{"conformsTo": "http://mlcommons.org/croissant/1.0", '))?.told, [
      'manifest-malformed',
    ]);
    const loop = {
      '@type': 'cr:FileObject',
      '@id': 'x',
      containedIn: { fileObject: { fileObject: [{ '@id': 'x' }] } },
    };
    const parts = [
      7,
      null,
      [],
      { '@type': [['FileObject']] },
      loop,
      object('a\0b', { sha256: {}, contentSize: [1] }),
    ];
    const { files, told } = (await read(dataset(parts))) ?? {};
    assert.deepEqual(files, ['a\0b']);
    assert.deepEqual(told, [
      ...Array(3).fill('manifest-malformed'),
      'digest-placeholder file',
      'size-placeholder',
    ]);
  });
});

describe('sizes', () => {
  it('are exact in bytes, left alone where they are rounded, and told where they are none', async () => {
    const sizes = [
      '12',
      '12 B',
      '12 bytes',
      12,
      '4.698 MB',
      '97.73 TiB',
      '1,024 kB',
      '',
      ' B',
      'unknown',
      -1,
    ];
    const parts = sizes.map((contentSize, place) => object(`${place}`, { contentSize }));
    const { files, told } = (await read(dataset(parts))) ?? {};
    assert.deepEqual(files, ['0 12', '1 12', '2 12', '3 12', '4', '5', '6', '7', '8', '9', '10']);
    assert.deepEqual(told, Array(3).fill('size-placeholder'));
  });
});

describe('file sets', () => {
  const set = (more: object) => ({ '@type': 'cr:FileSet', '@id': 's', ...more });
  const github = { '@type': 'cr:FileObject', '@id': 'r', contentUrl: 'https://github.com/owner/repo' };

  it('are looked at in the own folder and the own repository only', async () => {
    const value = dataset([
      github,
      object('z.zip'),
      set({ includes: ['a/*.csv', 'b'], excludes: 'a/x.csv' }),
      set({ containedIn: { '@id': 'r' }, includes: '*.csv' }),
      set({ containedIn: [{ '@id': 'r' }, { '@id': 'z.zip' }], includes: '*.csv' }),
      set({ includes: 7 }),
      set({}),
    ]);
    const source = {
      ...sourceOf('m/croissant.json', JSON.stringify(value)),
      repository: { address: 'github.com/owner/repo', folder: '' },
    };
    const manifest = await croissant.read(source);
    assert.deepEqual(
      manifest?.fileSets.map(({ folder, includes, excludes }) => [folder, includes, excludes]),
      [
        ['m', ['a/*.csv', 'b'], ['a/x.csv']],
        ['', ['*.csv'], []],
        ['m', ['7'], []],
      ],
    );
    assert.ok(manifest?.notLookedAt.some(({ what, count }) => what === 'file-set' && count === 2));
  });

  it('are told where no file matches them', async () => {
    const repositoryOf = (includes: unknown, files: Record<string, string> = {}, more: object = {}) =>
      makeRepository({ 'd/croissant.json': dataset([set({ includes, ...more })]), ...files });
    for (const [includes, files, more, isEmpty] of [
      ['data/*.csv', { 'd/data/a.csv': '' }, {}, false],
      ['data/*.csv', { 'd/data/sub/a.csv': '' }, {}, false],
      ['data/{a,b}.csv', { 'd/data/b.csv': '' }, {}, false],
      ['data/*.csv', { 'd/data.dvc': 'outs: []\n' }, {}, false],
      ['data/*.csv', { 'data/a.csv': '' }, {}, true],
      ['data/*.csv', { 'd/data/a.csv': '' }, { excludes: 'data/a*' }, true],
      ['../*.csv', {}, {}, true],
      ['../../*.csv', { 'a.csv': '' }, {}, false],
      ['{a,b}'.repeat(30), {}, {}, false],
    ] as const) {
      using repository = repositoryOf(includes, files, more);
      const told = findings(await repository.check(), 'fileset-empty');
      assert.deepEqual(
        told.map(({ severity, subject, location }) => [severity, subject, location?.line]),
        isEmpty ? [['warning', 'd/croissant.json', 9]] : [],
        `${includes}`,
      );
    }
    using live = makeRepository({
      'croissant.json': dataset([set({ includes: '*.csv' })], { isLiveDataset: true }),
    });
    assert.deepEqual(findings(await live.check(), 'fileset-empty'), []);
  });

  it('match files that git ignores', async () => {
    using repository = makeRepository({
      'croissant.json': dataset([set({ includes: 'data/*.csv' })]),
      '.gitignore': 'data\n',
      'data/a.csv': '',
    });
    git(repository.root, ['init', '-q']);
    git(repository.root, ['add', '-A']);
    assert.deepEqual(findings(await repository.check(), 'fileset-empty'), []);
  });
});

describe('a check with a Croissant file', () => {
  it('passes, and fails where a file differs, is missing or has another size', async () => {
    const parts = [object('data/a.csv', { sha256: sha256('a\n'), contentSize: '2 B' })];
    using repository = makeRepository({ 'set/croissant.json': dataset(parts), 'set/data/a.csv': 'a\n' });
    const report = await repository.check();
    assert.equal(report.outcome, 'pass');
    assert.deepEqual(
      [...report.files].map(({ path, status }) => `${path} ${status}`),
      ['set/data/a.csv matched'],
    );
    repository.write({ 'set/data/a.csv': 'b\n' });
    const changed = await repository.check();
    assert.deepEqual(kinds(changed), ['error checksum-mismatch']);
    assert.equal(findings(changed)[0]?.location?.line, 10);
    repository.write({ 'set/data/a.csv': 'longer\n' });
    assert.deepEqual(kinds(await repository.check()), ['error size-mismatch']);
    using empty = makeRepository({ 'set/croissant.json': dataset(parts) });
    assert.deepEqual(kinds(await empty.check()), ['error file-missing']);
  });

  it('takes a rounded size neither for an error nor for evidence', async () => {
    const content = 'a'.repeat(1_234);
    for (const contentSize of ['1.2 KB', '1.2 KiB', '1.205 KiB', '9.9 GB', '~1234']) {
      const digests = [{ sha256: sha256(content) }, { sha256: sha256('another') }, {}];
      const reports = digests.map(async (digest) => {
        const parts = [object('a.csv', { contentSize, ...digest })];
        using repository = makeRepository({ 'croissant.json': dataset(parts), 'a.csv': content });
        const report = await repository.check();
        const [row] = [...report.files];
        assert.equal(row?.recorded.size_bytes, null);
        return [row?.status, ...kinds(report).filter((kind) => kind.startsWith('error'))];
      });
      assert.deepEqual(
        await Promise.all(reports),
        [['matched'], ['mismatched', 'error checksum-mismatch'], ['unverified']],
        contentSize,
      );
    }
  });

  it('never leaves the root', async () => {
    const parts = [object('../../secret', { sha256: D })];
    using repository = makeRepository({ 'set/croissant.json': dataset(parts) });
    assert.deepEqual(kinds(await repository.check()), ['error path-escapes']);
  });
});
