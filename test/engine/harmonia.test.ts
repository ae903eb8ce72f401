/** A repository of Harmonia's shape: two dialects, Windows paths, recorded shards that are not there. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { validate } from '../../src/generated/report.v2.js';
import type { Report } from '../../src/model/report.ts';
import { renderJson } from '../../src/reporters/json.ts';
import { findings, kinds, makeRepository, sha256 } from '../support/repository.ts';

const ROOT = 'C:/repos/harmonia';
const dataset = (id: string, files: readonly { path: string; size_bytes: number }[]) => ({
  folder_name: id.replace('/', '_'),
  repo_id: id,
  local_path: `${ROOT}/datasets/${id.replace('/', '_')}`,
  size_bytes: files.reduce((sum, file) => sum + file.size_bytes, 0),
  files_count: files.length,
  snapshot: null,
  readme_excerpt: null,
  top_files: files,
});
const DATASETS = [
  dataset('org/empty', []),
  dataset('org/audio', [{ path: 'datasets--org--audio\\snapshots\\0a51\\audio.csv', size_bytes: 2939484 }]),
];
const model = (name: string, size_bytes: number, files_count: number) => ({
  folder_name: name,
  repo_id: name,
  local_path: `${ROOT}/models/${name}`,
  size_bytes,
  files_count,
  snapshot: null,
});
const SHARDS = ['large', 'medium', 'melody', 'stereo', 'stereo-large', 'stereo-melody'].map(
  (name) => `models\\org\\${name}\\snapshots\\15cc\\model-00001-of-00002.bin`,
);
const FILES = {
  'inventory/combined_inventory.json': {
    generated_at: '2025-12-02T18:23:08.394927Z',
    models: [model('org', 107272174296, 129), model('foo', 699, 2)],
    datasets: DATASETS,
    totals: { models_bytes: 107272174995, models_files: 131, datasets_bytes: 2939484, datasets_files: 1 },
  },
  'datasets/inventory.json': { generated_at: '2025-12-02T18:07:35.601109Z', datasets: DATASETS },
  'models/checksums.sha256': SHARDS.map(
    (path) => `${sha256(path)}  ${ROOT.replaceAll('/', '\\')}\\${path}\n`,
  ).join(''),
};

test('the model inventory is missing, six files are missing, the prefix is named, the rest is consistent', async () => {
  using repository = makeRepository(FILES);
  const report = await repository.check();
  assert.equal(report.outcome, 'fail');
  const [absent] = findings(report, 'inventory-missing');
  assert.equal(absent?.subject, 'models/inventory.json');
  const listed = { file: 'inventory/combined_inventory.json', count: 2, kind: 'model' };
  assert.deepEqual((absent?.data as { listed?: unknown } | undefined)?.listed, listed);
  const missing = findings(report, 'file-missing').filter(({ severity }) => severity === 'error');
  assert.equal(missing.length, 6);
  assert.deepEqual([report.summary.total_files, report.summary.missing], [6, 6]);
  assert.ok(missing.every(({ subject }) => subject.startsWith('models/org/')));
  const prefixes = findings(report, 'path-not-portable').filter(
    ({ data }) => (data as { prefix?: string }).prefix === ROOT,
  );
  assert.deepEqual(
    prefixes.map(({ subject }) => subject),
    ['datasets/inventory.json', 'inventory/combined_inventory.json', 'models/checksums.sha256'],
  );
  for (const kind of [
    'entry-differs',
    'entry-missing',
    'entry-unknown',
    'totals-differ',
    'combined-stale',
    'inventory-invalid',
  ] as const) {
    assert.deepEqual(findings(report, kind), []);
  }
});

test('with the prefix set no path is absolute any more', async () => {
  using repository = makeRepository(FILES);
  const report = await repository.check({ 'path-prefix': ROOT });
  assert.ok(
    findings(report, 'path-not-portable').every(
      ({ data }) => (data as { what: string }).what === 'backslash',
    ),
  );
  assert.equal(report.summary.missing, 6);
});

for (const [setting, expected] of [
  ['auto', { error: 6, notice: 2 }],
  ['error', { error: 8 }],
  ['warning', { warning: 8 }],
  ['ignore', {}],
] as const) {
  test(`missing-files ${setting} changes the severity of what is missing, and nothing else`, async () => {
    using repository = makeRepository(FILES);
    const report = await repository.check({ 'missing-files': setting });
    const counts: Record<string, number> = {};
    for (const { severity } of findings(report, 'file-missing'))
      counts[severity] = (counts[severity] ?? 0) + 1;
    assert.deepEqual(counts, expected);
    const rest = kinds(report).filter((kind) => !kind.endsWith('file-missing'));
    assert.deepEqual(
      [...new Set(rest)],
      ['error inventory-missing', 'warning path-not-portable', 'notice revision-not-pinned'],
    );
  });
}

test('a repository without the missing source passes once nothing is missing that has to be there', async () => {
  using repository = makeRepository(FILES);
  const report = await repository.check({ 'missing-files': 'ignore', 'model-inventory': 'none' });
  assert.equal(report.outcome, 'pass');
});

test('the example inventory has a placeholder for a digest', async () => {
  using repository = makeRepository({
    'inventory/combined_inventory.json': {
      version: '0.0.1',
      models: [
        {
          name: 'musicgen-medium',
          path: 'models/musicgen-medium',
          sha256: '<sha256-of-top-shard>',
          license: { name: 'MIT' },
        },
      ],
      datasets: [],
    },
  });
  assert.equal(findings(await repository.check(), 'digest-placeholder').length, 1);
});

test('the report is valid, the same from run to run but for times, and its fingerprints survive moved lines', async () => {
  using repository = makeRepository(FILES);
  const text = async () => [...renderJson(await repository.check())].join('');
  const timeless = (json: string) => json.replace(/"(generated_at|duration_ms)": ?("[^"]*"|\d+)/g, '"$1":0');
  const [first, second] = [await text(), await text()];
  const report = JSON.parse(first) as Report;
  assert.ok(validate(report), JSON.stringify(validate.errors));
  assert.equal(timeless(first), timeless(second));
  assert.equal(validate({ ...report, outcome: 'green' }), false, 'the schema can refuse');

  repository.write({ 'models/checksums.sha256': `# moved\n\n${FILES['models/checksums.sha256']}` });
  const moved = JSON.parse(await text()) as Report;
  const prints = (from: Report) => [...from.findings].map(({ fingerprint }) => fingerprint);
  assert.deepEqual(prints(moved), prints(report));
  assert.equal(new Set(prints(report)).size, report.findings.length, 'no two findings share one');
});
