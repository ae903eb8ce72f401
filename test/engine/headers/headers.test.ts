import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { MAY_HAVE_HEADER } from '../../../src/evidence/headers/endings.ts';
import { HEADER_FORMATS } from '../../../src/evidence/headers/index.ts';
import type { HeaderDiffers } from '../../../src/rules/header-differs.ts';
import type { RawSettings } from '../../../src/settings/table.ts';
import { git } from '../../support/git.ts';
import { ggufFile, onnxFile, safetensorsFile, type Tensors } from '../../support/model-files.ts';
import { type Content, findings, kinds, listOf, makeRepository, sha256 } from '../../support/repository.ts';

type Files = Readonly<Record<string, Uint8Array>>;

/** A list of these files, and what is found beside other files. */
async function check(
  recorded: Files,
  others: Readonly<Record<string, Content>> = {},
  settings: RawSettings = {},
) {
  const list = Object.keys(recorded).length === 0 ? {} : { SHA256SUMS: listOf(recorded) };
  using repository = makeRepository({ ...recorded, ...others, ...list });
  return await repository.check(settings);
}

async function told(...given: Parameters<typeof check>) {
  const report = await check(...given);
  // An index records no digests, which is a notice of its own.
  const others = findings(report).filter(({ kind }) => kind !== 'nothing-recorded');
  return others.map(({ severity, kind, subject, data }) => [
    severity,
    kind,
    subject,
    'what' in data ? data.what : undefined,
  ]);
}

const A: Tensors = { 'a.weight': ['F32', [8], 32], 'a.bias': ['F32', [2], 8] };
const B: Tensors = { 'b.weight': ['F32', [8], 32] };
const [ONE, TWO] = ['m/model-00001-of-00002.safetensors', 'm/model-00002-of-00002.safetensors'] as const;
const shards = { [ONE]: safetensorsFile(A), [TWO]: safetensorsFile(B) };
const A_BYTES = safetensorsFile(A);
const MAP = { 'a.weight': ONE.slice(2), 'a.bias': ONE.slice(2), 'b.weight': TWO.slice(2) };
const INDEX = 'm/model.safetensors.index.json';
const index = (weight_map: Readonly<Record<string, string>> = MAP, total_size: unknown = 72) => ({
  [INDEX]: { metadata: { total_size }, weight_map },
});
const pointer = (bytes: Uint8Array) =>
  `version https://git-lfs.github.com/spec/v1\noid sha256:${sha256(bytes)}\nsize ${bytes.length}\n`;

describe('headers of recorded files', () => {
  it('are looked at where a name says that there may be one', () => {
    for (const { ending } of HEADER_FORMATS) assert.ok(MAY_HAVE_HEADER.test(`a${ending}`));
  });

  it('agree with sound files', async () => {
    const sound = { 'a.safetensors': safetensorsFile(), 'B.GGUF': ggufFile(), 'c.onnx': onnxFile([]) };
    const report = await check(sound);
    assert.deepEqual(kinds(report), []);
    assert.equal(report.stages.find(({ name }) => name === 'headers')?.counts.headers_read, 3);
  });

  it('tell of files that were damaged before they were recorded', async () => {
    const damaged = {
      'a.safetensors': safetensorsFile().subarray(0, -1),
      'b.gguf': ggufFile().subarray(0, 300),
      'c.onnx': onnxFile([{ name: 'w', dims: [4], raw: 15 }]),
      'd.gguf': Buffer.alloc(5000),
    };
    assert.deepEqual(await told(damaged), [
      ['error', 'header-differs', 'a.safetensors', 'data-cut'],
      ['error', 'header-differs', 'b.gguf', 'data-cut'],
      ['error', 'header-differs', 'c.onnx', 'tensor-size'],
      ['error', 'header-differs', 'd.gguf', 'zeros'],
    ]);
  });

  it('are not looked for in pointers and stubs', async () => {
    const stubs = { 'a.safetensors': Buffer.from('weights'), 'b.onnx': Buffer.from('model') };
    assert.deepEqual(await told(stubs), []);
    const whole = safetensorsFile();
    const list = { SHA256SUMS: listOf({ 'a.safetensors': whole }) };
    using repository = makeRepository({ 'a.safetensors': pointer(whole), ...list });
    assert.deepEqual(kinds(await repository.check()), []);
  });

  it('are of the part that the name says', async () => {
    const part = (number: number) =>
      ggufFile(undefined, {
        'split.no': [2, Buffer.from([number, 0])],
        'split.count': [2, Buffer.from([2, 0])],
        'split.tensors.count': [5, Buffer.from([4, 0, 0, 0])],
      });
    const [first, second] = ['m-00001-of-00002.gguf', 'm-00002-of-00002.gguf'];
    assert.deepEqual(await told({ [first]: part(0), [second]: part(1) }), []);
    assert.deepEqual(await told({ [first]: part(1), [second]: part(0) }), [
      ['error', 'header-differs', first, 'split-name'],
      ['error', 'header-differs', second, 'split-name'],
    ]);
    assert.deepEqual(await told({ [first]: part(0) }), [['error', 'shards-incomplete', first, 'missing']]);
    assert.deepEqual(await told({ [first]: part(0) }, { [second]: part(1) }), [], 'it need not be recorded');
    const other = ggufFile(undefined, { 'split.tensors.count': 3, 'split.no': 1, 'split.count': 2 });
    assert.deepEqual(
      await told({
        [first]: ggufFile([], { 'split.tensors.count': 3, 'split.no': 0, 'split.count': 2 }),
        [second]: other,
      }),
      [['error', 'header-differs', first, 'split-tensors']],
    );
  });
});

describe('data of an ONNX model in other files', () => {
  const model = (...places: Readonly<Record<string, string>>[]) => ({
    'm/net.onnx': onnxFile(places.map((external, place) => ({ name: `t${place}`, dims: [10], external }))),
  });

  it('is there', async () => {
    const both = model({ location: 'a.data', offset: '40', length: '40' }, { location: '../b.data' });
    const data = { 'm/a.data': Buffer.alloc(80), 'b.data': Buffer.alloc(40) };
    assert.deepEqual(await told(both, data), []);
    assert.deepEqual(await told(both, { ...data, 'm/a.data': pointer(Buffer.alloc(80)) }), []);
    assert.deepEqual(await told({ ...both, ...data }), []);
  });

  it('is too short, as a file and by its pointer', async () => {
    const one = model({ location: 'a.data', length: '40' });
    for (const content of [Buffer.alloc(39), pointer(Buffer.alloc(39))]) {
      const report = await check(one, { 'm/a.data': content });
      const [{ data } = { data: null }] = findings(report);
      assert.deepEqual(data, {
        format: 'ONNX',
        what: 'external-cut',
        name: 'm/a.data',
        expected: 40,
        actual: 39,
      });
    }
  });

  it('is missing, in whole or in part', async () => {
    const both = model({ location: 'a.data' }, { location: 'b.data' });
    const missing = (severity: string) => [[severity, 'header-differs', 'm/net.onnx', 'external-missing']];
    assert.deepEqual(await told(both), missing('notice'));
    assert.deepEqual(await told(both, { 'm/a.data': Buffer.alloc(40) }), missing('error'));
    assert.deepEqual(await told(both, {}, { 'missing-files': 'ignore' }), []);
    assert.deepEqual(await told(both, {}, { 'missing-files': 'warning' }), missing('warning'));
    const config = { '.github/manifest-drift.yml': 'optional: ["m/*.data"]\n' };
    assert.deepEqual(await told(both, { ...config, 'm/a.data': Buffer.alloc(40) }), []);
  });

  it('is not looked for outside the root', async () => {
    for (const location of ['../../etc/passwd', '/etc/passwd'])
      assert.deepEqual(await told(model({ location })), [
        ['error', 'header-differs', 'm/net.onnx', 'external-outside'],
      ]);
  });

  it("is there where git's index has it", async () => {
    const one = model({ location: 'a.data' });
    using repository = makeRepository({ ...one, 'm/a.data': Buffer.alloc(40), SHA256SUMS: listOf(one) });
    git(repository.root, ['init', '-q']);
    git(repository.root, ['add', '-A']);
    git(repository.root, ['update-index', '--skip-worktree', 'm/a.data']);
    git(repository.root, ['rm', '-q', '--cached', 'SHA256SUMS']);
    const { rmSync } = await import('node:fs');
    rmSync(repository.path('m/a.data'));
    assert.deepEqual(findings(await repository.check(), 'header-differs'), []);
  });
});

describe('an index of tensors', () => {
  const found = (changed: Readonly<Record<string, Content>>, settings: RawSettings = {}) =>
    told({}, { ...shards, ...index(), ...changed }, settings);

  it('agrees with the headers of its shards', async () => {
    assert.deepEqual(await found({}), []);
    assert.deepEqual(await found(index(MAP, '72')), [], 'a size that is a text');
    assert.deepEqual(await found({ [TWO]: pointer(safetensorsFile(B)) }), [], 'one of them is a pointer');
  });

  it('has a tensor in a file that does not hold it', async () => {
    const report = await check(
      {},
      { ...shards, ...index({ ...MAP, 'c.weight': TWO.slice(2), 'd.weight': TWO.slice(2) }) },
    );
    assert.deepEqual(
      findings(report, 'header-differs').map(({ severity, data, location }) => [
        severity,
        data,
        location?.line,
      ]),
      [
        [
          'error',
          {
            format: 'safetensors',
            what: 'index-tensor',
            name: 'c.weight',
            expected: TWO,
            actual: null,
            more: 1,
          },
          9,
        ],
      ],
    );
  });

  it('has a tensor in another file than the one that holds it', async () => {
    const swapped = { [ONE]: safetensorsFile(B), [TWO]: safetensorsFile(A) };
    assert.deepEqual(await found(swapped), [
      ['error', 'header-differs', INDEX, 'index-tensor'],
      ['error', 'header-differs', INDEX, 'index-tensor'],
      ['warning', 'header-differs', INDEX, 'index-unlisted'],
      ['warning', 'header-differs', INDEX, 'index-unlisted'],
    ]);
  });

  it('does not list a tensor, or says another size', async () => {
    const { 'a.bias': _, ...fewer } = MAP;
    assert.deepEqual(await found(index(fewer)), [['warning', 'header-differs', INDEX, 'index-unlisted']]);
    assert.deepEqual(await found(index(MAP, 73)), [['warning', 'header-differs', INDEX, 'index-total']]);
  });

  it('says nothing more of a shard that is damaged or missing', async () => {
    assert.deepEqual(await found({ [TWO]: safetensorsFile(B).subarray(0, -1) }), [
      ['error', 'header-differs', TWO, 'data-cut'],
    ]);
    using repository = makeRepository({ [ONE]: safetensorsFile(A), ...index() });
    assert.deepEqual(kinds(await repository.check()), ['error shards-incomplete', 'notice nothing-recorded']);
  });

  it('counts for one shard of a check alone', async () => {
    using repository = makeRepository({ ...shards, ...index(MAP, 73) });
    const reports = await Promise.all(['1/2', '2/2'].map((shard) => repository.check({ shard })));
    const found = reports.map((report) => findings(report, 'header-differs').length);
    assert.deepEqual(found, [1, 0]);
  });
});

describe('two indexes of the same files', () => {
  const OTHER = 'm/model.safetensors.index.copy.json';
  const pointers = { [ONE]: pointer(safetensorsFile(A)), [TWO]: pointer(safetensorsFile(B)) };
  const both = (weight_map: Readonly<Record<string, string>>, total_size = 72) => ({
    ...index(),
    [OTHER]: { metadata: { total_size }, weight_map },
  });
  const about = async (files: Readonly<Record<string, Content>>) => {
    const report = await check({}, files);
    return findings(report, 'header-differs').map(({ severity, subject, data, location }) => {
      const { what, name, expected, actual, more, index } = data as HeaderDiffers;
      return [severity, subject, location?.line, what, name, expected, actual, more, index];
    });
  };

  it('say the same', async () => {
    assert.deepEqual(await told({}, { ...pointers, ...both(MAP) }), []);
  });

  it('have tensors in different files', async () => {
    const swapped = { 'a.weight': TWO.slice(2), 'a.bias': ONE.slice(2), 'b.weight': ONE.slice(2) };
    assert.deepEqual(await about({ ...pointers, ...both(swapped) }), [
      ['error', INDEX, 6, 'index-moved', 'a.weight', ONE, TWO, 1, OTHER],
    ]);
    const bins = Object.fromEntries(['x.bin', 'y.bin'].map((name) => [`m/${name}`, pointer(A_BYTES)]));
    const [first, second] = ['m/pytorch_model.bin.index.json', 'm/pytorch_model.bin.index.old.json'];
    const maps = {
      [first]: { weight_map: { a: 'x.bin', b: 'y.bin' } },
      [second]: { weight_map: { a: 'x.bin', b: 'x.bin', c: 'y.bin' } },
    };
    assert.deepEqual(await about({ ...bins, ...maps }), [
      ['error', second, 4, 'index-moved', 'b', 'm/x.bin', 'm/y.bin', 0, first],
      ['warning', second, 5, 'index-alone', 'c', 'm/y.bin', null, 0, first],
    ]);
  });

  it('have a tensor alone, or in a file of their own', async () => {
    const { 'a.bias': _, ...fewer } = MAP;
    assert.deepEqual(await about({ ...pointers, ...both(fewer) }), [
      ['warning', INDEX, 7, 'index-alone', 'a.bias', ONE, null, 0, OTHER],
    ]);
    const own = { ...MAP, 'a.bias': 'tuned.safetensors' };
    const tuned = { 'm/tuned.safetensors': pointer(safetensorsFile(A)) };
    assert.deepEqual(await about({ ...pointers, ...tuned, ...both(own) }), [
      ['warning', INDEX, 7, 'index-alone', 'a.bias', ONE, 'm/tuned.safetensors', 0, OTHER],
    ]);
  });

  it('say another size', async () => {
    assert.deepEqual(await about({ ...pointers, ...both(MAP, 73) }), [
      ['warning', INDEX, 3, 'index-sizes', null, 72, 73, undefined, OTHER],
    ]);
  });

  it('are left to the headers where these are known, and alone where their files are others', async () => {
    const moved = { ...MAP, 'a.bias': TWO.slice(2) };
    assert.deepEqual(
      (await about({ ...shards, ...both(moved) })).map(([, subject, , what]) => [subject, what]),
      [
        [OTHER, 'index-tensor'],
        [OTHER, 'index-unlisted'],
      ],
    );
    const bin = { 'm/pytorch_model.bin.index.json': { weight_map: { 'a.weight': 'x.bin' } } };
    assert.deepEqual(await about({ ...pointers, ...index(), ...bin, 'm/x.bin': pointer(A_BYTES) }), []);
  });
});

describe('models in several files without an index', () => {
  it('are whole by their names, unless an index names them', async () => {
    const one = { [ONE]: safetensorsFile(A) };
    assert.deepEqual(await told(one), [['warning', 'shards-incomplete', ONE, 'missing']]);
    assert.deepEqual(await told(shards), []);
    assert.deepEqual(await told(one, { [TWO]: pointer(safetensorsFile(B)) }), [], 'a pointer nobody records');
    assert.deepEqual(await told(one, {}, { 'missing-files': 'ignore' }), []);
    const lonely = { 'm/x-00001-of-99999.safetensors': safetensorsFile(A) };
    assert.deepEqual(await told(lonely), [], 'more files than any model has');
  });
});
