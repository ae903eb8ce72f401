import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { roCrate } from '../../../src/formats/ro-crate/index.ts';
import { findings, kinds, makeRepository, sha256 } from '../../support/repository.ts';
import { candidate, sourceOf } from '../source.ts';

const FILE = 'ro-crate-metadata.json';
const D = 'c0ffee00'.repeat(8);
const CONTEXT = 'https://w3id.org/ro/crate/1.1/context';

function crate(items: readonly unknown[], context: unknown = CONTEXT) {
  return { '@context': context, '@graph': [{ '@id': './', '@type': 'Dataset', name: 'c' }, ...items] };
}

const file = (id: string, more: object = {}) => ({ '@id': id, '@type': 'File', ...more });

async function read(value: unknown, others: readonly string[] = []) {
  const text = typeof value === 'string' ? value : JSON.stringify(value, null, 1);
  const manifest = await roCrate.read(sourceOf(FILE, text, others));
  if (manifest === null) return null;
  const { descriptors, problems, notLookedAt, format } = manifest;
  const files = Array.from({ length: descriptors.length }, (_, index) => {
    const { path, digests, size, source } = descriptors.get(index);
    return [
      path,
      ...digests.map(({ algorithm }) => algorithm),
      ...(size === null ? [] : [size]),
      ...(source?.is === 'url' ? [source.url] : []),
    ].join(' ');
  });
  const counted = Object.fromEntries(notLookedAt.map(({ what, count }) => [what, count]));
  return { version: format.version, files, problems: problems.map(({ kind }) => kind), counted };
}

describe('a crate is recognised', () => {
  it('by its context, wherever that stands', () => {
    const text = JSON.stringify(crate([]));
    assert.ok(roCrate.identify(candidate(FILE, text)));
    assert.ok(!roCrate.identify(candidate(FILE, text.replace('w3id.org', 'example.org'))));
    const cut = { ...candidate(FILE, '{"@graph": [{"@id": "a"'), isWhole: false };
    assert.ok(roCrate.identify(cut));
  });

  it('but not another JSON-LD document, once read whole', async () => {
    assert.equal(await read({ '@context': 'https://schema.org', '@graph': [file('a')] }), null);
  });

  it('in each version, that of the metadata file before that of the context', async () => {
    const own = { '@id': FILE, conformsTo: { '@id': 'https://w3id.org/ro/crate/1.2' } };
    assert.equal((await read(crate([])))?.version, '1.1');
    assert.equal((await read(crate([own])))?.version, '1.2');
    assert.equal(
      (await read(crate([], [{ x: 'y' }, 'https://w3id.org/ro/crate/1.0/context'])))?.version,
      '1.0',
    );
  });
});

describe('the files of a crate', () => {
  it('are read with size, digests and source', async () => {
    const items = [
      file('a.csv', { contentSize: '12', sha256: D.toUpperCase() }),
      file('my%20data/b.csv', { '@type': ['File', 'Dataset'], contentSize: 3, 'cr:md5': D.slice(0, 32) }),
      file('c', { sha512: D + D, contentUrl: 'https://example.org/c' }),
      file('d', { checksum: `sha1:${D.slice(0, 40)}`, contentSize: '1.5 MB' }),
      file('e', { '@type': 'schema:MediaObject' }),
    ];
    assert.deepEqual(await read(crate(items)), {
      version: '1.1',
      files: ['a.csv sha256 12', 'my data/b.csv md5 3', 'c sha512 https://example.org/c', 'd sha1', 'e'],
      problems: [],
      counted: {},
    });
  });

  it('are none that lie elsewhere, and no folders, people or licences', async () => {
    assert.deepEqual(
      (await read(crate([file('https://raw.githubusercontent.com/owner/repository/main/a%20b')])))?.files,
      ['a b'],
      'an address of the own repository',
    );
    const items = [
      file('https://example.org/a'),
      file('#local'),
      { '@id': 'data/', '@type': 'Dataset' },
      { '@id': 'https://orcid.org/0', '@type': 'Person' },
    ];
    assert.deepEqual(await read(crate(items)), {
      version: '1.1',
      files: [],
      problems: [],
      counted: { 'remote-file': 1, component: 1, folder: 1 },
    });
  });

  it('have problems that are told', async () => {
    const items = [file('a', { sha256: 'TODO' }), { '@type': 'File' }, 7];
    const { problems } = (await read(crate(items))) ?? {};
    assert.deepEqual(problems, ['digest-placeholder', 'manifest-malformed', 'manifest-malformed']);
    assert.deepEqual((await read({ '@context': CONTEXT }))?.problems, ['manifest-malformed']);
    assert.deepEqual((await read(`{"@context": "${CONTEXT}", `))?.problems, ['manifest-malformed']);
  });

  it('are those of a graph that is hostile, without an exception', async () => {
    const text = `{"@context": "${CONTEXT}", "@graph": [{"@id": "%00", "@type": "File"}, {"@id": "%E0%A4%A", "@type": [["File"]]},
      {"@id": {"@value": "x"}, "@type": {"@value": "File"}, "__proto__": {"sha256": "${D}"}, "contentSize": {}}]}`;
    assert.deepEqual((await read(text))?.files, ['\0', 'x']);
  });
});

describe('a check with a crate', () => {
  const items = [
    file('data/a.csv', { sha256: sha256('a\n'), contentSize: '2' }),
    file('data/b%20c.csv', { sha256: sha256('b\n') }),
  ];
  const files = { 'paper/data/a.csv': 'a\n', 'paper/data/b c.csv': 'b\n' };

  it('passes where the files are as recorded, and fails where one is not', async () => {
    using repository = makeRepository({ [`paper/${FILE}`]: crate(items), ...files });
    const report = await repository.check();
    assert.deepEqual(
      [...report.files].map(({ path, status }) => `${path} ${status}`),
      ['paper/data/a.csv matched', 'paper/data/b c.csv matched'],
    );
    assert.equal(report.outcome, 'pass');
    assert.equal(report.manifests[0]?.label, 'RO-Crate 1.1');
    repository.write({ 'paper/data/b c.csv': 'B\n' });
    const changed = await repository.check();
    assert.deepEqual(kinds(changed), ['error checksum-mismatch']);
    assert.equal(findings(changed)[0]?.location?.file, `paper/${FILE}`);
  });

  it('fails where a recorded file is missing, and only notes it where none is here', async () => {
    using repository = makeRepository({ [FILE]: crate(items), 'data/a.csv': 'a\n' });
    assert.deepEqual(kinds(await repository.check()), ['error file-missing']);
    using other = makeRepository({ [FILE]: crate([...items, file('/mnt/x', { sha256: D })]) });
    const report = await other.check();
    assert.equal(report.outcome, 'pass');
    assert.deepEqual(kinds(report), ['notice file-missing']);
    assert.equal(findings(report, 'file-missing')[0]?.subject, FILE);
  });

  it('never leaves the root', async () => {
    const out = [file('%2e%2e/secret', { sha256: D }), file('data/a.csv'), file('a%00b')];
    using repository = makeRepository({ [FILE]: crate(out), 'data/a.csv': 'a\n' });
    const report = await repository.check();
    assert.ok(kinds(report).includes('error path-escapes'));
    assert.equal(report.outcome, 'fail');
  });
});
