/** The rounds by which a repository is fixed: what is read for them, and when they end. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { check } from '../../../src/engine/check.ts';
import { fixRepository } from '../../../src/engine/fix/fix-repository.ts';
import type { HashOutcome } from '../../../src/model/file-state.ts';
import { MAX_POINTER_BYTES } from '../../../src/model/pointer.ts';
import type { Report } from '../../../src/model/report.ts';
import type { Files } from '../../../src/ports/files.ts';
import { resolveSettings } from '../../../src/settings/settings.ts';
import type { RawSettings } from '../../../src/settings/table.ts';
import { memoryFiles } from '../../support/memory-files.ts';
import { memoryPorts } from '../../support/memory-ports.ts';
import { digestOf } from '../../support/records.ts';
import type { Content } from '../../support/repository.ts';

const LIST = 'models/checksums.sha256';
const MODELS = 'models/inventory.json';
const COMBINED = 'inventory/combined_inventory.json';
const ROOTED = { 'checksum-base': 'root', 'inventory-base': 'root' };

const line = (content: string, path: string) => `${digestOf(content)}  ${path}\n`;

const kindsOf = (report: Report) => [...report.findings].map(({ kind, subject }) => `${kind} ${subject}`);
const lists = (...names: string[]): RawSettings => ({ checksums: names.join('\n'), ...ROOTED });
const decode = (bytes: Uint8Array | null) => bytes && new TextDecoder().decode(bytes);

async function fixed(
  contents: Readonly<Record<string, Content>>,
  given: RawSettings = ROOTED,
  outcomes: Readonly<Record<string, HashOutcome>> = {},
) {
  const { ports, asked, stages } = memoryPorts(memoryFiles(contents), outcomes);
  const settings = resolveSettings({ 'combined-inventory': 'none', ...given });
  const { files, report } = await fixRepository(settings, ports, null);
  const texts = files.map(({ path, before, after }) => [path, decode(before), decode(after)]);
  const rounds = stages.filter((name) => name === 'consistency').length;
  return { texts, left: kindsOf(report), asked, rounds };
}

test('a repository that agrees is read once, and nothing changes', async () => {
  const { texts, left, asked, rounds } = await fixed({ m: 'm', [LIST]: line('m', 'm') });
  assert.deepEqual([texts, left, asked, rounds], [[], [], ['m'], 1]);
});

test('what changes comes with what it was, sorted by path, and each file is read once', async () => {
  const contents = { m: 'x', n: 'n', b: line('m', 'm'), a: line('o', 'm') + line('n', 'n') };
  const { texts, left, asked, rounds } = await fixed(contents, lists('b', 'a'));
  const after = [
    ['a', contents.a, line('x', 'm') + line('n', 'n')],
    ['b', contents.b, line('x', 'm')],
  ];
  assert.deepEqual([texts, left, asked.sort(), rounds], [after, [], ['m', 'n'], 2]);
});

test('of two sizes of a file without a digest the wrong one is mended, whichever is read first', async () => {
  const MODELS = 'models/inventory.json';
  const entry = (listed: number, top: number) => ({
    models: [
      {
        name: 'd',
        path: 'models/d',
        files: [{ path: 'b', size_bytes: listed }],
        top_files: [{ path: 'b', size_bytes: top }],
      },
    ],
  });
  for (const [listed, top] of [
    [2, 1],
    [1, 2],
  ] as const) {
    const contents = { 'models/d/b': 'bb', [MODELS]: entry(listed, top) };
    const { texts } = await fixed(contents, { checksums: 'none', 'dataset-inventory': 'none' });
    assert.deepEqual(
      texts.map(([path, , after]) => [path, JSON.parse(after ?? '')]),
      [[MODELS, entry(2, 2)]],
    );
  }
});

test('what a report says of files that were read is not read again', async () => {
  const contents = { m: 'x', n: 'n', [LIST]: line('m', 'm') + line('n', 'n') };
  const settings = resolveSettings({ 'combined-inventory': 'none', ...ROOTED });
  const first = await check(settings, null, { ...memoryPorts(memoryFiles(contents)).ports, upstream: null });
  const { ports, asked } = memoryPorts(memoryFiles(contents));
  const { files } = await fixRepository(settings, ports, first);
  assert.deepEqual([files.map(({ path }) => path), asked], [[LIST], []]);
  // What was only seen, or is told of by another, has to be read.
  for (const more of [
    { evidence: 'upstream' },
    { actual: { sha256: null, size_bytes: 1 } },
    { actual: { sha256: digestOf('x'), size_bytes: null } },
  ]) {
    const rows = [...first.files].map((row) => (row.path === 'm' ? { ...row, ...more } : row));
    const again = memoryPorts(memoryFiles(contents));
    await fixRepository(settings, again.ports, { ...first, files: rows } as Report);
    assert.deepEqual(again.asked, ['m'], JSON.stringify(more));
  }
});

/** Too long for a pointer, so that its size alone tells that it is another. */
const LONG = 'longer'.repeat(MAX_POINTER_BYTES);

const sized = (size_bytes: number, sha256: string) => ({
  models: [{ name: 'm', path: 'm', size_bytes, sha256: digestOf(sha256) }],
});

test('a file of another size than the recorded one is read for its digest', async () => {
  const { texts, left, asked } = await fixed({ m: LONG, [MODELS]: sized(1, 'm') });
  assert.deepEqual(
    [texts.map(([, , after]) => JSON.parse(after ?? '')), left],
    [[sized(LONG.length, LONG)], []],
  );
  assert.deepEqual(asked, ['m']);
});

test('what cannot be read for its digest stays as it is recorded, and is told', async () => {
  for (const outcome of [{ is: 'changed', why: 'it grew' }, { is: 'skipped' }, { is: 'missing' }] as const) {
    const contents = { m: LONG, n: 'n', [MODELS]: sized(1, 'm'), [LIST]: line('o', 'n') };
    const { texts, left } = await fixed(contents, ROOTED, { m: outcome });
    assert.deepEqual(
      texts.map(([path]) => path),
      [LIST],
    );
    assert.deepEqual(left, ['size-mismatch m']);
  }
});

test('a file that nothing is recorded of, or that is not there, is not read', async () => {
  const models = [
    { name: 'a', path: 'a' },
    { name: 'b', path: 'b', size_bytes: 1 },
    { name: 'c', path: 'c', size_bytes: 1 },
  ];
  const { asked } = await fixed({ a: 'a', b: 'b', [MODELS]: { models } });
  assert.deepEqual(asked, []);
});

test('what is suppressed is neither read nor recorded', async () => {
  const contents = { m: LONG, n: 'x', [MODELS]: sized(1, 'm'), [LIST]: line('n', 'n') };
  const location = { file: 'c', line: 1, column: 1 };
  const suppress = (['size-mismatch m', 'checksum-mismatch n'] as const).map((known) => {
    const [kind, path] = known.split(' ') as ['size-mismatch' | 'checksum-mismatch', string];
    return { kind, path, actual: null, reason: 'known', expires: '9999-12-31', location };
  });
  const settings = { ...resolveSettings({ 'combined-inventory': 'none', ...ROOTED }), suppress };
  const { ports, asked } = memoryPorts(memoryFiles(contents));
  const { files, report } = await fixRepository(settings, ports, null);
  assert.deepEqual([files, kindsOf(report), asked], [[], [], ['n']]);
});

test('the combined inventory waits until what is recorded of files is fixed, and totals come last', async () => {
  const { models } = sized(1, 'm');
  const totals = { models_bytes: 1 };
  const contents = { m: 'longer', [MODELS]: { models }, [COMBINED]: { models: [{ name: 'x' }], totals } };
  const { texts, left } = await fixed(contents, { 'combined-inventory': COMBINED, ...ROOTED });
  assert.deepEqual(left, []);
  assert.deepEqual(
    texts.map(([path, , after]) => [path, JSON.parse(after ?? '')]),
    [
      [COMBINED, { models: sized(6, 'longer').models, totals: { models_bytes: 6 } }],
      [MODELS, sized(6, 'longer')],
    ],
  );
});

test('nobody else is asked, even where the check may ask', async () => {
  const models = [{ name: 'm', repo_id: 'a/m', revision: 'main', path: 'm', sha256: digestOf('m') }];
  const given = { upstream: 'huggingface', ...ROOTED };
  const { texts } = await fixed({ m: 'x', [MODELS]: { models } }, given);
  assert.deepEqual(
    texts.map(([path]) => path),
    [MODELS],
  );
});

test('fields that are not compared are not copied', async () => {
  const settings = { ...resolveSettings({}), ignoreFields: ['notes'] };
  const entry = (notes: string) => ({ models: [{ name: 'm', notes }], datasets: [] });
  const { ports } = memoryPorts(memoryFiles({ [MODELS]: entry('a'), [COMBINED]: entry('b') }));
  assert.deepEqual((await fixRepository(settings, ports, null)).files, []);
});

/** Lists of which each records the one before, and the first a file that changed. */
function chain(length: number) {
  const contents: Record<string, string> = { m: 'x', 'list-1': line('m', 'm') };
  for (let place = 2; place <= length; place += 1)
    contents[`list-${place}`] = line(contents[`list-${place - 1}`] ?? '', `list-${place - 1}`);
  return { contents, names: Object.keys(contents).slice(1) };
}

test('lists that record each other are fixed eight deep, and what is left then is told', async () => {
  const { contents, names } = chain(8);
  const eight = await fixed(contents, lists(...names));
  assert.deepEqual([eight.texts.map(([path]) => path), eight.left], [names, []]);
  const more = chain(10);
  const ten = await fixed(more.contents, lists(...more.names));
  assert.deepEqual([ten.texts.map(([path]) => path), ten.left], [names, ['checksum-mismatch list-8']]);
  assert.equal(ten.rounds, 9);
});

test('an inventory with a key that stands twice is left as it is', async () => {
  const combined = '{"models": [{"name": "a"}], "models": [{"name": "m", "v": 1}]}';
  const contents = { [MODELS]: { models: [{ name: 'm', v: 2 }] }, [COMBINED]: combined };
  const { texts, left, rounds } = await fixed(contents, { 'combined-inventory': COMBINED });
  assert.deepEqual([texts, rounds], [[], 1]);
  assert.ok(left.includes('entry-differs model:m'), left.join());
});

test('a pointer without a digest, or one that cannot be read, is not recorded in place of the file that it stands for', async () => {
  const m = `/annex/objects/MD5-s100--${'0'.repeat(32)}\n`;
  const { texts, left } = await fixed({ m, [MODELS]: sized(3, 'm') });
  assert.deepEqual([texts, left], [[], ['pointer-mismatch m']]);
  const malformed = 'version https://git-lfs.github.com/spec/v1\noid sha256:none\nsize 3\n';
  const other = await fixed({ m: malformed, [MODELS]: sized(3, 'm') });
  assert.deepEqual([other.texts, other.left], [[], ['pointer-malformed m']]);
});

test('a manifest that is gone by the end is not patched', async () => {
  const repository = memoryFiles({ m: 'x', n: 'n', [LIST]: line('m', 'm') });
  const settings = resolveSettings({ 'combined-inventory': 'none', ...ROOTED });
  let isGone = false;
  const files: Files = {
    ...repository,
    read: async (path, limit) => (isGone && path === LIST ? { is: 'missing' } : repository.read(path, limit)),
  };
  const { ports } = memoryPorts(repository, {}, files);
  // A second check means that it was read and changed.
  let checks = 0;
  const stage = (name: string) => {
    if (name === 'consistency') checks += 1;
    isGone = checks > 1;
  };
  const { files: patched } = await fixRepository(
    settings,
    { ...ports, progress: { stage, hashed() {} } },
    null,
  );
  assert.deepEqual([patched, checks], [[], 2]);
});
