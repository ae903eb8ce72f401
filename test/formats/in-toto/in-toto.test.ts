import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { inToto } from '../../../src/formats/in-toto/index.ts';
import { findings, kinds, makeRepository, sha256 } from '../../support/repository.ts';
import { candidate, sourceOf } from '../source.ts';

const D = 'c0ffee00'.repeat(8);
const TYPE = 'https://in-toto.io/Statement/v1';

const statement = (predicateType: string, subject: unknown, predicate: unknown = {}) => ({
  _type: TYPE,
  subject,
  predicateType,
  predicate,
});
const signature = (resources: unknown, name = 'model', serialization: object = { method: 'files' }) =>
  statement('https://model_signing/signature/v1.0', [{ name, digest: { sha256: D } }], {
    serialization,
    resources,
  });
const resource = (name: string, digest = D, algorithm = 'sha256') => ({ name, algorithm, digest });
const bundle = (value: unknown) => ({
  mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
  dsseEnvelope: {
    payloadType: 'application/vnd.in-toto+json',
    payload: Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64'),
    signatures: [],
  },
});

async function read(value: unknown, others: readonly string[] = [], path = 'm/model.sig') {
  const text = typeof value === 'string' ? value : JSON.stringify(value, null, 1);
  const manifest = await inToto.read(sourceOf(path, text, others));
  if (manifest === null) return null;
  const { descriptors, problems, notLookedAt } = manifest;
  const files = Array.from({ length: descriptors.length }, (_, index) => {
    const { path: name, digests } = descriptors.get(index);
    return [name, ...digests.map(({ algorithm }) => algorithm)].join(' ');
  });
  const counted = Object.fromEntries(notLookedAt.map(({ what, count }) => [what, count]));
  return { files, problems: problems.map(({ kind }) => kind), counted };
}

describe('a statement', () => {
  it('is recognised plain, in an envelope and in a bundle', async () => {
    const plain = signature([resource('a')]);
    for (const value of [plain, bundle(plain), bundle(plain).dsseEnvelope]) {
      assert.ok(inToto.identify(candidate('model.sig', JSON.stringify(value))));
      assert.deepEqual(await read(value), { files: ['a sha256'], problems: [], counted: {} });
    }
    assert.ok(!inToto.identify(candidate('a.sig', '\u0000\u0001binary')));
    assert.equal(await read({ mediaType: bundle({}).mediaType, messageSignature: {} }), null);
  });

  it('is malformed where its payload is no JSON', async () => {
    for (const payload of ['{"_type": ', '[]', '\uFFFD', ''])
      assert.deepEqual((await read(bundle(payload)))?.problems, ['manifest-malformed']);
    const broken = bundle({});
    broken.dsseEnvelope.payload = '*';
    assert.deepEqual((await read(broken))?.problems, ['manifest-malformed']);
    assert.deepEqual((await read(bundle('['.repeat(9000))))?.problems, ['manifest-malformed']);
  });
});

describe('a model signature', () => {
  it('records its resources', async () => {
    const resources = [
      resource('a/b'),
      resource('c', D + D, 'blake2b'),
      resource('d', D, 'blake3'),
      resource('e', D, 'x'),
    ];
    assert.deepEqual(await read(signature(resources)), {
      files: ['a/b sha256', 'c blake2b', 'd blake3', 'e'],
      problems: [],
      counted: { 'unsupported-digest': 1 },
    });
  });

  it('is of its own folder, else of the subject beside it', async () => {
    const value = signature([resource('a')]);
    assert.deepEqual((await read(value, ['m/a', 'm/model']))?.files, ['a sha256']);
    assert.deepEqual((await read(value, ['m/model', 'm/model/a']))?.files, ['model/a sha256']);
    assert.deepEqual((await read(signature([resource('.')], 'w.bin')))?.files, ['w.bin sha256']);
  });

  it('over shards is counted', async () => {
    const value = signature([resource('a:0:9')], 'm', { method: 'shards' });
    assert.deepEqual(await read(value), { files: [], problems: [], counted: { piece: 1 } });
  });

  it('of version 0.2 records its subjects', async () => {
    const subject = [
      { name: 'a', digest: { sha256: D }, annotations: { actual_hash_algorithm: 'file-sha256' } },
      { name: 'b', digest: { sha256: D }, annotations: { actual_hash_algorithm: 'file-sha256-4' } },
      { name: 'c', digest: { sha256: 'x' } },
      7,
    ];
    assert.deepEqual(await read(statement('https://model_signing/Digests/v0.1', subject)), {
      files: ['a sha256', 'c'],
      problems: ['digest-placeholder', 'manifest-malformed'],
      counted: { 'unsupported-digest': 1 },
    });
  });

  it('has problems where it is malformed', async () => {
    assert.deepEqual((await read(signature(7)))?.problems, ['manifest-malformed']);
    assert.deepEqual((await read(signature([7, {}, resource('a', 'x')])))?.problems, [
      'manifest-malformed',
      'manifest-malformed',
      'digest-placeholder',
    ]);
  });
});

describe('another statement', () => {
  it('records the subjects that are here', async () => {
    const subject = [
      { name: 'a', digest: { sha256: D } },
      { name: 'dist/b', digest: { sha512: D + D, gitCommit: D.slice(0, 40) } },
      { name: 'a', digest: { gitCommit: D.slice(0, 40) } },
      { name: 'absent', digest: { sha256: D } },
      { name: '../../x', digest: { sha256: D } },
      { name: 'a\0', digest: { sha256: D } },
      null,
    ];
    assert.deepEqual(await read(statement('https://slsa.dev/provenance/v1', subject), ['m/a', 'dist/b']), {
      files: ['a sha256', '../dist/b sha512'],
      problems: [],
      counted: { component: 5 },
    });
  });
});

describe('a check with statements', () => {
  it('passes, and fails where a signed file differs or is missing', async () => {
    const value = bundle(signature([resource('a', sha256('a\n')), resource('b', sha256('b\n'))]));
    using repository = makeRepository({ 'm/model.sig': value, 'm/a': 'a\n', 'm/b': 'b\n' });
    assert.equal((await repository.check()).outcome, 'pass');
    repository.write({ 'm/a': 'A\n' });
    const changed = await repository.check();
    assert.deepEqual(kinds(changed), ['error checksum-mismatch']);
    assert.equal(findings(changed)[0]?.location?.line, 5);
    using part = makeRepository({ 'm/model.sig': value, 'm/a': 'a\n' });
    assert.deepEqual(kinds(await part.check()), ['error file-missing']);
  });

  it('warns of a subject that differs', async () => {
    const value = statement('https://slsa.dev/provenance/v1', [
      { name: 'a', digest: { sha256: sha256('a\n') } },
    ]);
    using repository = makeRepository({ 'x.intoto.json': value, a: 'b\n' });
    assert.deepEqual(kinds(await repository.check()), ['warning checksum-mismatch']);
  });

  it('never leaves the root', async () => {
    const value = signature([resource('../../secret'), resource('a')]);
    using repository = makeRepository({ 'm/model.sig': value, 'm/a': '' });
    assert.ok(kinds(await repository.check()).includes('error path-escapes'));
  });
});
