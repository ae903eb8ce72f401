import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { shardIndex } from '../../src/formats/shard-index/index.ts';
import { findings, kinds, makeRepository, sha256 } from '../support/repository.ts';
import { candidate, sourceOf } from './source.ts';

const FILE = 'model.safetensors.index.json';
const shard = (number: number, of = 3, stem = 'model') => `${stem}-0000${number}-of-0000${of}.safetensors`;
const index = (...shards: unknown[]) => ({
  metadata: { total_size: 12 },
  weight_map: Object.fromEntries(shards.map((name, place) => [`layer.${place}`, name])),
});

async function read(value: unknown, others: readonly string[] | Record<string, string> = [], file = FILE) {
  const text = typeof value === 'string' ? value : JSON.stringify(value, null, 1);
  const manifest = await shardIndex.read(sourceOf(file, text, others));
  if (manifest === null) return null;
  const { descriptors, problems } = manifest;
  const files = Array.from({ length: descriptors.length }, (_, at) => descriptors.path(at));
  return { files, told: problems.map(({ kind, data }) => [kind, data]), manifest };
}

const pointer = (content: string) =>
  `version https://git-lfs.github.com/spec/v1\noid sha256:${sha256(content)}\nsize ${content.length}\n`;

describe('an index of shards', () => {
  it('is recognised by its map', async () => {
    assert.ok(shardIndex.identify(candidate(FILE, JSON.stringify(index()))));
    assert.ok(!shardIndex.identify(candidate('a.index.json', '{"a": 1}')));
    assert.equal(await read({ a: 1 }), null);
  });

  it('names each shard once, where it stands', async () => {
    const result = await read(index(shard(1), shard(1), shard(2), shard(3)));
    assert.deepEqual(result?.files, [shard(1), shard(2), shard(3)]);
    assert.deepEqual(result?.told, []);
    assert.equal(result?.manifest.locate({ is: 'descriptor', index: 1 }).line, 8);
  });

  it('has as many shards as their names say', async () => {
    assert.deepEqual((await read(index(shard(1), shard(3))))?.told, [
      ['shard-count', { expected: 3, actual: 2 }],
    ]);
    assert.deepEqual((await read(index('a.safetensors', 'b.safetensors')))?.told, []);
    assert.deepEqual((await read(index(shard(1, 1), shard(1, 1, 'fp16'))))?.told, []);
  });

  it('has no other shards beside it', async () => {
    const others = ['m/'.concat(shard(4)), `m/${shard(1, 2)}`, 'm/other-00001-of-00002.safetensors', 'm/x'];
    const value = index(shard(1), shard(2), shard(3));
    assert.deepEqual((await read(value, others, `m/${FILE}`))?.told, [
      ['shard-unlisted', { path: `m/${shard(4)}` }],
      ['shard-unlisted', { path: `m/${shard(1, 2)}` }],
    ]);
    const second = JSON.stringify(index(shard(1, 2), shard(4)));
    const listed = { 'm/model.safetensors.index.fp16.json': second, [`m/${shard(4)}`]: '' };
    assert.deepEqual((await read(value, listed, `m/${FILE}`))?.told, [], 'another index names them');
  });

  it('is malformed where it is, without an exception', async () => {
    for (const value of ['{"weight_map": ', { weight_map: [] }, { weight_map: 7 }, { weight_map: null }])
      assert.deepEqual(
        (await read(value))?.told.map(([kind]) => kind),
        ['manifest-malformed'],
      );
    assert.deepEqual((await read(index(7, null, '', '__proto__')))?.told.length, 3);
  });
});

describe('a check with an index of shards', () => {
  const value = index(shard(1), shard(2), shard(3));

  it('passes with all shards, as files and as pointers', async () => {
    using repository = makeRepository({
      [FILE]: value,
      [shard(1)]: 'a',
      [shard(2)]: pointer('b'),
      [shard(3)]: 'c',
    });
    const report = await repository.check();
    assert.equal(report.outcome, 'pass');
    assert.deepEqual(kinds(report), ['notice nothing-recorded']);
  });

  it('fails where some are missing', async () => {
    using repository = makeRepository({ [`m/${FILE}`]: value, [`m/${shard(2)}`]: 'b' });
    const report = await repository.check();
    assert.deepEqual(
      findings(report, 'shards-incomplete').map(({ subject, severity, data }) => [subject, severity, data]),
      [
        [
          `m/${FILE}`,
          'error',
          { what: 'missing', missing: 2, total: 3, files: [`m/${shard(1)}`, `m/${shard(3)}`] },
        ],
      ],
    );
    assert.deepEqual(findings(report, 'file-missing'), []);
    assert.equal(report.outcome, 'fail');
    assert.equal((await repository.check({ 'missing-files': 'ignore' })).outcome, 'pass');
    const each = await repository.check({ 'missing-files': 'warning' });
    assert.equal(findings(each, 'file-missing').length, 2);
    repository.write({ '.github/manifest-drift.yml': `optional:\n  - m/${shard(1)}\n  - m/${shard(3)}\n` });
    assert.equal((await repository.check()).outcome, 'pass');
  });

  it('notes once that none is here', async () => {
    using repository = makeRepository({ [FILE]: value });
    const report = await repository.check();
    assert.equal(report.outcome, 'pass');
    assert.deepEqual(
      findings(report, 'file-missing').map(({ subject, severity }) => [subject, severity]),
      [[FILE, 'notice']],
    );
  });

  it('still fails on a shard that a list records and that is missing', async () => {
    using repository = makeRepository({ [FILE]: value, SHA256SUMS: `${sha256('a')}  ${shard(1)}\n` });
    assert.deepEqual(
      findings(await repository.check(), 'file-missing').map(({ subject, severity }) => [severity, subject]),
      [
        ['error', shard(1)],
        ['notice', FILE],
      ],
    );
  });

  it('warns of shards that it does not name', async () => {
    using repository = makeRepository({
      [FILE]: index(shard(1, 1)),
      [shard(1, 1)]: 'a',
      [shard(2, 2)]: 'old',
    });
    const report = await repository.check();
    assert.deepEqual(
      findings(report, 'shard-unlisted').map(({ subject, severity }) => [severity, subject]),
      [['warning', shard(2, 2)]],
    );
  });
});
