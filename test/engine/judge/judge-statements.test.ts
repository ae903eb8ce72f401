/** A check that reads what smoke tests said: the files, the digests, and every face. */

import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { test } from 'node:test';
import { SettingsError } from '../../../src/model/errors.ts';
import type { Report } from '../../../src/model/report.ts';
import { renderHtml } from '../../../src/reporters/html.ts';
import { renderJson } from '../../../src/reporters/json.ts';
import { renderMarkdown } from '../../../src/reporters/markdown.ts';
import { renderText } from '../../../src/reporters/text.ts';
import { findings } from '../../support/repository.ts';
import { customModel, modelRepository, shell, smoke } from '../../support/smoke.ts';

const POSIX = process.platform === 'win32' ? 'loaders here are shell scripts' : false;

const LOADERS = [shell('ok', 'echo hi'), shell('bad', 'exit 1')];
const MODELS = [
  customModel('a', 'ok'),
  customModel('b', 'bad'),
  customModel('c', 'none'),
  { ...customModel('d', 'ok'), smokeTest: undefined },
];

const works = (report: Report) =>
  Object.fromEntries([...report.entries].map((entry) => [entry.id, entry.works]));
const kinds = (report: Report) =>
  findings(report)
    .filter(({ kind }) => /^(smoke|loader)-/.test(kind))
    .map(({ kind, subject, severity }) => [kind, subject, severity]);

test('the results of a smoke run stand at the entries of a check', { skip: POSIX }, async () => {
  using repository = modelRepository(MODELS);
  using ran = await smoke(repository.root, LOADERS);
  const before = await repository.check();
  const report = await repository.check({ statements: join(ran.output, 'runs') });
  assert.deepEqual(works(report), { a: 'available', b: 'failed', c: 'blocked', d: 'untested' });
  assert.deepEqual(kinds(report), [
    ['smoke-failed', 'model:b', 'error'],
    ['loader-missing', 'model:c', 'error'],
    ['smoke-untested', 'model:d', 'notice'],
  ]);
  assert.deepEqual([before.outcome, report.outcome], ['pass', 'fail']);
  const [failed] = findings(report, 'smoke-failed');
  assert.equal(failed?.location?.file, 'models/inventory.json');
  // Every face says it.
  const text = [...renderText(report)].join('');
  const faces = [
    text,
    renderMarkdown(report, { limit: Number.POSITIVE_INFINITY, links: null }),
    [...renderHtml(report)].join(''),
    [...renderJson(report)].join(''),
  ];
  for (const face of faces) assert.ok(face.includes('available') && face.includes('untested'));
  assert.match(text, /^ {4}blocked +model c$/m);
});

test('each kind of a test that did not pass is a finding of its own', { skip: POSIX }, async () => {
  const hostile = { entrypoint: { loader: 'transformers' }, smokeTest: { max_seconds: 10 } };
  using repository = modelRepository([
    customModel('slow', 'sleeps', { max_seconds: 0.2 }),
    customModel('quiet', 'ok', { expect: { contains: 'no' } }),
    customModel('gone', 'ok'),
    { ...hostile, id: 'unsafe', files: { 'a.py': 'x', 'config.json': '{\n "auto_map": {}}' } },
    { ...hostile, id: 'unnamed', files: { 'config.json': '{}' } },
  ]);
  rmSync(repository.path('models/gone/weights.data'));
  using ran = await smoke(repository.root, [shell('ok', 'echo hi'), shell('sleeps', 'sleep 60')]);
  const report = await repository.check({ statements: join(ran.output, 'runs') });
  const found = findings(report).filter(({ kind }) => /^(smoke|loader)-/.test(kind));
  const brief = found.map(({ kind, subject, location, data }) => {
    const file = 'path' in data ? ` ${String(data.path)}` : '';
    return `${kind} ${subject}${file} ${location?.file}:${location?.file.endsWith('config.json') ? location.line : ''}`;
  });
  const inventory = 'models/inventory.json:';
  assert.deepEqual(brief.sort(), [
    `loader-missing model:unnamed ${inventory}`,
    `smoke-blocked model:gone ${inventory}`,
    `smoke-failed model:quiet ${inventory}`,
    `smoke-slow model:slow ${inventory}`,
    `smoke-unsafe model:unsafe models/unsafe/a.py ${inventory}`,
    'smoke-unsafe model:unsafe models/unsafe/config.json models/unsafe/config.json:2',
  ]);
  // The same findings have the same fingerprints in a later run.
  using again = await smoke(repository.root, [shell('ok', 'echo hi'), shell('sleeps', 'sleep 60')]);
  const later = await repository.check({ statements: join(again.output, 'runs') });
  const prints = (one: Report) => findings(one).map(({ fingerprint }) => fingerprint);
  assert.deepEqual(prints(later), prints(report));
});

test('an entry of which no statement speaks is told of; one that was left out by choice is not', {
  skip: POSIX,
}, async () => {
  using repository = modelRepository([
    customModel('a', 'ok'),
    customModel('b', 'ok', { profile: 'cuda' }),
    { ...customModel('c', 'ok'), smokeTest: undefined },
    { id: 'nothing', files: {}, fields: { path: undefined, files: undefined } },
  ]);
  using ran = await smoke(repository.root, LOADERS, { profile: 'default' });
  const [name = ''] = [...ran.files().keys()].filter((path) => path.startsWith('runs/'));
  const statement = JSON.parse(readFileSync(join(ran.output, name), 'utf8')) as { entries: unknown[] };
  const statements = join(ran.output, 'runs');
  const why = async () =>
    findings(await repository.check({ statements }), 'smoke-untested').map(
      ({ subject, data }) => `${subject} ${'why' in data ? String(data.why) : ''}`,
    );
  assert.deepEqual(await why(), ['model:c no-test']);
  writeFileSync(join(ran.output, name), JSON.stringify({ ...statement, entries: [] }));
  assert.deepEqual(await why(), ['model:a no-result', 'model:b no-result', 'model:c no-test']);
});

test('without a statement a report says nothing of it', { skip: POSIX }, async () => {
  using repository = modelRepository(MODELS);
  const report = await repository.check();
  const faces = [
    [...renderText(report)].join(''),
    renderMarkdown(report, { limit: Number.POSITIVE_INFINITY, links: null }),
    [...renderJson(report)].join(''),
  ];
  assert.ok([...report.entries].every((entry) => !('works' in entry)));
  assert.ok(!report.stages.some(({ name }) => name === 'works'));
  for (const face of faces) assert.doesNotMatch(face, /works|untested/i);
});

test('a result of other digests is not counted, and one of the same is, whatever else changed', {
  skip: POSIX,
}, async () => {
  using repository = modelRepository([customModel('a', 'ok'), customModel('b', 'ok')]);
  using ran = await smoke(repository.root, LOADERS);
  const statements = join(ran.output, 'runs');
  repository.write({ 'README.md': 'new' });
  assert.deepEqual(works(await repository.check({ statements })), { a: 'available', b: 'available' });
  // New content under a new digest: nothing drifts, and nobody tested it.
  const change = (name: string) => {
    const text = readFileSync(repository.path(name), 'utf8');
    const [first = ''] = /"sha256": "[0-9a-f]{64}"/.exec(text) ?? [];
    return text.replace(
      first,
      '"sha256": "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"',
    );
  };
  repository.write({
    'models/a/weights.data': 'abc',
    'models/inventory.json': change('models/inventory.json'),
    'inventory/combined_inventory.json': change('inventory/combined_inventory.json'),
  });
  const report = await repository.check({ statements });
  assert.deepEqual(works(report), { a: 'untested', b: 'available' });
  assert.deepEqual(kinds(report), [['smoke-stale', 'model:a', 'notice']]);
  assert.equal(report.outcome, 'pass');
});

test('a pass does not stand where the files here are others', { skip: POSIX }, async () => {
  using repository = modelRepository([customModel('a', 'ok')]);
  using ran = await smoke(repository.root, LOADERS);
  writeFileSync(repository.path('models/a/weights.data'), 'weights of A');
  const report = await repository.check({ statements: join(ran.output, 'runs') });
  assert.deepEqual(works(report), { a: 'blocked' });
});

test('a result that is too old is not counted', { skip: POSIX }, async () => {
  using repository = modelRepository([customModel('a', 'ok')]);
  using ran = await smoke(repository.root, LOADERS);
  const [[name = '', content] = []] = [...ran.files()].filter(([path]) => path.startsWith('runs/'));
  const old = new Date(Date.now() - 8 * 24 * 3_600_000).toISOString();
  const aged = content?.toString().replace(/"finished_at": "[^"]*"/, `"finished_at": "${old}"`);
  writeFileSync(join(ran.output, name), aged ?? '');
  const statements = join(ran.output, 'runs');
  assert.deepEqual(works(await repository.check({ statements })), { a: 'untested' });
  assert.deepEqual(works(await repository.check({ statements, 'statement-max-age': '200h' })), {
    a: 'available',
  });
});

test('a file that is no statement could not be read, and is no drift', async () => {
  using repository = modelRepository([customModel('a', 'ok')]);
  const folder = mkdtempSync(join(tmpdir(), 'statements-'));
  try {
    writeFileSync(join(folder, 'a.txt'), '{}');
    writeFileSync(join(folder, 'b.json'), '{"schema_version": 1}');
    for (const statements of [folder, join(folder, 'b.json'), join(folder, 'no.json'), join(folder, 'a.txt')])
      await assert.rejects(repository.check({ statements }), SettingsError);
    rmSync(join(folder, 'b.json'));
    await assert.rejects(repository.check({ statements: folder }), SettingsError);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('a config of the checkout cannot name a statement', async () => {
  using repository = modelRepository([customModel('a', 'ok')], {
    '.github/manifest-drift.yml': 'statements: models/inventory.json\n',
  });
  await assert.rejects(repository.check(), SettingsError);
});
