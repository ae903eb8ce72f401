import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { inToto } from '../../../src/formats/in-toto/index.ts';
import { type Content, findings, kinds, makeRepository, sha256 } from '../../support/repository.ts';
import { candidate, sourceOf } from '../source.ts';

const D = 'c0ffee00'.repeat(8);
const TYPE = 'https://in-toto.io/Statement/v1';

const statement = (predicateType: string, subject: unknown, predicate: unknown = {}) => ({
  _type: TYPE,
  subject,
  predicateType,
  predicate,
});
const ownDigest = (resources: unknown) => {
  const all = Array.isArray(resources) ? resources.map((one) => one?.digest ?? '') : [];
  return sha256(Buffer.from(all.join(''), 'hex'));
};
const signature = (
  resources: unknown,
  name = 'model',
  serialization: object = { method: 'files' },
  digest = ownDigest(resources),
) =>
  statement('https://model_signing/signature/v1.0', [{ name, digest: { sha256: digest } }], {
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
    const { path: name, digests, size } = descriptors.get(index);
    return [name, ...digests.map(({ algorithm }) => algorithm), ...(size === null ? [] : [size])].join(' ');
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

  it('is of the folder beside it that has most of its files, whatever the subject is called', async () => {
    const value = signature([resource('a.bin'), resource('b/c.bin')], 'tmp.x1');
    const files = async (...others: string[]) => (await read(value, others))?.files;
    const there = ['net/a.bin sha256', 'net/b/c.bin sha256'];
    assert.deepEqual(await files('m/net/a.bin', 'm/net/b/c.bin', 'm/other/a.bin'), there);
    assert.deepEqual(await files('m/net/a.bin'), there, 'one of two is missing');
    const own = ['a.bin sha256', 'b/c.bin sha256'];
    assert.deepEqual(await files('m/a.bin', 'm/net/a.bin', 'm/net/b/c.bin'), own);
    assert.deepEqual(await files('m/net/a.bin', 'm/other/a.bin'), own, 'two have as many');
    assert.deepEqual(await files('else/a.bin', 'else/b/c.bin'), own, 'it is not beside the signature');
    const single = signature([resource('a.bin')], 'tmp.x1');
    assert.deepEqual((await read(single, ['m/net/a.bin']))?.files, ['a.bin sha256']);
    const digests = statement('https://model_signing/Digests/v0.1', [
      { name: 'a.bin', digest: { sha256: D } },
      { name: 'b/c.bin', digest: { sha256: D } },
    ]);
    assert.deepEqual((await read(digests, ['m/net/a.bin', 'm/net/b/c.bin']))?.files, there);
  });

  it('of nothing is malformed', async () => {
    assert.deepEqual((await read(signature([])))?.problems, ['manifest-malformed']);
  });

  it('over shards records the digests of the shards of each file, and its size', async () => {
    const over = async (names: readonly string[], algorithm = 'sha256-sharded-4') => {
      const resources = names.map((name) => resource(name, D, algorithm));
      return await read(signature(resources, 'm', { method: 'shards' }));
    };
    assert.deepEqual(await over(['b:8:9', 'a:0:9', 'b:0:4', 'c:d:0:0', 'b:4:8']), {
      files: ['b sha256-sharded-4 9', 'a sha256 9', 'c:d sha256 0'],
      problems: [],
      counted: {},
    });
    assert.deepEqual((await over(['b:0:4', 'b:4:8'], 'sha256'))?.files, ['b sha256-sharded-4 8']);
    assert.deepEqual(await over(['b:0:4', 'b:4:9', 'c:0:4', 'c:4:4']), {
      files: ['b 9', 'c 4'],
      problems: [],
      counted: { piece: 4 },
    });
    assert.deepEqual(await over(['a:0:4', 'a:5:9', 'b', 'c:9:0', 'd:1:2', 'e:0:4', 'e:2:6']), {
      files: [],
      problems: Array.from({ length: 5 }, () => 'manifest-malformed'),
      counted: {},
    });
    const mixed = [resource('b:0:4'), resource('b:4:8', D + D, 'sha512')];
    assert.deepEqual((await read(signature(mixed, 'm', { method: 'shards' })))?.counted, { piece: 2 });
  });

  it('has a digest of its own, over those of its resources', async () => {
    const resources = [resource('a'), resource('b', D + D, 'blake2b')];
    const told = async (digest: string) =>
      (await read(signature(resources, 'm', { method: 'files' }, digest)))?.problems;
    assert.deepEqual(await told(ownDigest(resources).toUpperCase()), []);
    assert.deepEqual(await told(D), ['statement-inconsistent']);
    assert.deepEqual(await told('none'), []);
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
    assert.deepEqual((await read(signature([7, {}, resource('a', 'x')], 'm', {}, D)))?.problems, [
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
      { name: 'model', digest: { sha256: D } },
      { name: '../../x', digest: { sha256: D } },
      { name: 'a\0', digest: { sha256: D } },
      null,
    ];
    assert.deepEqual(
      await read(statement('https://slsa.dev/provenance/v1', subject), [
        'm/a',
        'dist/b',
        'm/model/net.bin',
        'm/model',
      ]),
      {
        files: ['a sha256', '../dist/b sha512'],
        problems: [],
        counted: { component: 6 },
      },
    );
  });
});

describe('a check with statements', () => {
  it('reads one a line', async () => {
    const lines = [
      statement('https://slsa.dev/provenance/v1', [{ name: 'a', digest: { sha256: sha256('a\n') } }]),
      bundle(signature([resource('b', sha256('b\n'))])),
      { not: 'a statement' },
    ];
    const text = lines.map((one) => `${JSON.stringify(one)}\n`).join('\n');
    using repository = makeRepository({ 'm.intoto.jsonl': text, a: 'a\n', b: 'b\n' });
    const report = await repository.check();
    assert.deepEqual(
      report.manifests.map(({ recorded, compared }) => [recorded, compared]),
      [[2, 2]],
    );
    repository.write({ b: 'B\n' });
    const [finding] = findings(await repository.check(), 'checksum-mismatch');
    assert.deepEqual([finding?.subject, finding?.location?.line], ['b', 3]);
    assert.equal(await read('{}\n', [], 'a.intoto.jsonl'), null);
  });

  it('notes files of the signed folder that are not signed, but for those that are ignored', async () => {
    const serialization = { method: 'files', ignore_paths: ['cache', './notes*.md'] };
    const value = signature([resource('a', sha256('a\n'))], 'model', serialization);
    const around = { 'README.md': '', '.gitattributes': '', 'model.sig': bundle(value) };
    const files = { a: 'a\n', extra: '', 'cache/x': '', 'notes*.md': '', 'notes1.md': '', '.gitignore': '' };
    const inFolder = Object.fromEntries(Object.entries(files).map(([name, text]) => [`model/${name}`, text]));
    using beside = makeRepository({ ...around, ...inFolder });
    const told = async (repository: typeof beside) =>
      findings(await repository.check(), 'file-unrecorded').map(({ subject }) => subject);
    assert.deepEqual(await told(beside), ['model/extra', 'model/notes1.md']);
    const config = { '.github/manifest-drift.yml': 'optional: ["model/extra"]\n' };
    using optional = makeRepository({ ...around, ...inFolder, ...config });
    assert.deepEqual(await told(optional), ['model/notes1.md']);
    using inside = makeRepository({ ...inFolder, 'model/model.sig': bundle(value), 'README.md': '' });
    assert.deepEqual(await told(inside), ['model/extra', 'model/notes1.md']);
    using single = makeRepository({
      'a.sig': bundle(signature([resource('.', sha256('a\n'))], 'a')),
      a: 'a\n',
      b: 'b\n',
    });
    assert.deepEqual(await told(single), []);
  });

  it('over the shards of a single file finds it by the name of the subject', async () => {
    const parts = ['abcd', 'efgh', 'i'];
    for (const size of [4, 100]) {
      const ranges = size === 4 ? ['.:0:4', '.:4:8', '.:8:9'] : ['.:0:9'];
      const contents = size === 4 ? parts : [parts.join('')];
      const resources = ranges.map((range, index) => resource(range, sha256(contents[index] ?? '')));
      const value = bundle(signature(resources, 'net.bin', { method: 'shards', shard_size: size }));
      using repository = makeRepository({ 'net.sig': value, 'net.bin': parts.join(''), other: 'x' });
      const told = async () => {
        const report = await repository.check();
        return [Array.from(report.files, ({ path, status }) => `${path} ${status}`), kinds(report)];
      };
      assert.deepEqual(await told(), [['net.bin matched'], []]);
      repository.write({ 'net.bin': 'abcdefgXi' });
      assert.deepEqual(await told(), [['net.bin mismatched'], ['error checksum-mismatch']]);
    }
    const nameless = await read(signature([resource('.:0:4')], '', { method: 'shards' }));
    assert.equal(nameless?.problems[0], 'manifest-malformed');
    const others = await read(
      signature([resource('a/.:0:4'), resource('..:0:4')], 'm', { method: 'shards' }),
    );
    assert.deepEqual(others?.files, ['a/. sha256 4', '.. sha256 4']);
  });

  it('notes once that it describes something else', async () => {
    const value = bundle(signature([resource('/srv/a'), resource('b'), resource('../../c'), resource('d')]));
    using repository = makeRepository({ 'm/model.sig': value });
    const report = await repository.check();
    assert.deepEqual(
      findings(report, 'file-missing').map(({ subject, severity, data }) => [subject, severity, data]),
      [['m/model.sig', 'notice', { what: 'none-here', of: 'file', count: 2 }]],
    );
    assert.equal(report.outcome, 'pass');
    assert.deepEqual(report.manifests[0]?.not_looked_at, [{ what: 'remote-file', count: 2 }]);
  });

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

  it('compares each shard, and tells which bytes differ', async () => {
    const content = Buffer.from(Array.from({ length: 1000 }, (_, index) => index % 251));
    const shards = (bytes: Uint8Array) =>
      [0, 1, 2, 3].map((index) => {
        const [start, end] = [index * 300, Math.min(1000, (index + 1) * 300)];
        return resource(`a.bin:${start}:${end}`, sha256(bytes.subarray(start, end)), 'sha256-sharded-300');
      });
    const recorded = shards(content);
    const sig = signature(recorded, 'm', { method: 'shards', shard_size: 300 });
    const check = async (files: Readonly<Record<string, Content>>) => {
      using repository = makeRepository({ 'm/model.sig': sig, ...files });
      return await repository.check();
    };
    const good = await check({ 'm/a.bin': content });
    assert.deepEqual([kinds(good), good.summary.matched, good.manifests[0]?.compared], [[], 1, 1]);

    const other = Buffer.from(content);
    other[950] = 255;
    other[299] = 255;
    const [, , , last] = shards(other);
    const report = await check({ 'm/a.bin': other });
    const { data } = findings(report)[0] ?? {};
    assert.deepEqual(kinds(report), ['error checksum-mismatch']);
    const [first] = shards(other);
    assert.deepEqual(data, {
      ...{ algorithm: 'sha256', expected: recorded[0]?.digest, actual: first?.digest, source: 'manifest' },
      range: { start: 0, end: 300, more: 1 },
    });
    other[299] = content[299] ?? 0;
    assert.deepEqual(findings(await check({ 'm/a.bin': other }))[0]?.data, {
      ...{ algorithm: 'sha256', expected: recorded[3]?.digest, actual: last?.digest, source: 'manifest' },
      range: { start: 900, end: 1000, more: 0 },
    });
    assert.deepEqual(kinds(await check({ 'm/a.bin': content.subarray(0, 900) })), ['error size-mismatch']);
    assert.deepEqual(kinds(await check({})), ['notice file-missing']);

    const list = { SHA256SUMS: `${sha256(content)}  m/a.bin\n` };
    const both = await check({ 'm/a.bin': content, ...list });
    assert.deepEqual([kinds(both), both.summary.matched], [[], 1], 'beside the digest of the whole');
    assert.deepEqual(kinds(await check({ 'm/a.bin': other, ...list })), ['error checksum-mismatch']);
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
