/** Whether a smoke run says of each model what it did, and gives rows for a table. */

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { readLoaders } from '../../../smoke/loaders/named.ts';
import { renderCsv, renderNdjson, renderSql, rowsOf } from '../../../smoke/results/rows.ts';
import { runSmoke } from '../../../smoke/run-smoke.ts';
import type { SmokeRun } from '../../../smoke/smoke-run.ts';
import { readRepository } from '../../smoke/entries.ts';
import { benchRepository, checkOptions, entryOf } from '../repository.ts';
import { type Bench, expect, type Stage } from '../stage.ts';

/** Answers by the content of the model, which is its last argument. */
const LOADER = `
const model = require('node:fs').readFileSync(process.argv.at(-1), 'utf8');
if (model.startsWith('broken')) process.exit(3);
process.stdout.write('an answer of ' + model);
`;

/** A name that a table, a line and a list of columns have to carry unharmed. */
const ODD = `o'neil"s \\ ,model`;

const MODELS = {
  good: 'good weights\n',
  broken: 'broken weights\n',
  behind: 'good weights behind a broken one\n',
  other: 'good weights of another profile\n',
  damaged: 'good weights that are not recorded\n',
  [ODD]: 'good weights of an odd name\n',
} as const;

function modelsOf(bench: Bench): string {
  const models = Object.entries(MODELS).map(([id, content], index) =>
    entryOf(id, `models/${index}.bin`, id === 'damaged' ? 'recorded\n' : content, {
      entrypoint: { loader: 'custom', name: 'selftest' },
      smoke_test: { prompt: 'hello', max_seconds: 30, ...(id === 'other' && { profile: 'cuda' }) },
    }),
  );
  const test = (id: string, needs: readonly string[] = []) => ({
    id: `T-${Object.keys(MODELS).indexOf(id)}`,
    probe: 'load',
    entry: `model:${id}`,
    needs,
  });
  const tests = Object.keys(MODELS).map((id) => test(id, id === 'behind' ? [test('broken').id] : []));
  return benchRepository(bench, {
    ...Object.fromEntries(Object.values(MODELS).map((content, index) => [`models/${index}.bin`, content])),
    'models/inventory.json': { models },
    'tests/smoke-test-plan.json': { version: 1, groups: [{ id: 'models', tests }] },
  });
}

async function smokeRun(bench: Bench, root: string): Promise<SmokeRun> {
  const { environment, signal } = bench;
  const output = join(bench.folder, 'output');
  mkdirSync(output);
  const options = { ...checkOptions(bench, root), commit: null };
  const given = { root, 'combined-inventory': 'none', 'dataset-inventory': 'none' };
  const { run } = await runSmoke({
    repository: await readRepository(given, options),
    shownRoot: '.',
    plan: null,
    loaders: readLoaders([`selftest=${JSON.stringify([process.execPath, '-e', LOADER])}`]),
    endpoints: { named: new Map(), waitMs: 0, maxRequests: 0, maxTokens: 1 },
    allowed: new Map(),
    profile: 'default',
    maxSeconds: 30,
    maxMemory: null,
    isolation: 'none',
    isUntrusted: false,
    rowsTo: null,
    hidden: [],
    output,
    environment,
    signal,
    progress: { test() {}, done() {} },
  });
  return run;
}

export const smoke: Stage = {
  name: 'smoke',
  async run(bench) {
    const run = await smokeRun(bench, modelsOf(bench));
    const statuses = run.groups.flatMap(({ tests }) => tests.map(({ status }) => status));
    expect('statuses', statuses, ['pass', 'fail', 'blocked', 'skip', 'blocked', 'pass']);
    const works = Object.fromEntries(run.entries.map((entry) => [entry.model_id, entry.works]));
    expect('what works', works, {
      good: 'available',
      broken: 'failed',
      behind: 'blocked',
      other: 'skipped',
      damaged: 'blocked',
      [ODD]: 'available',
    });
    expect('verdict', run.outcome, 'fail');
    expect(
      'ids of the rows',
      rowsOf(run).map((row) => row.model_id),
      Object.keys(MODELS),
    );
    const lines = renderNdjson(run).trimEnd().split('\n');
    expect('the last row as JSON', (JSON.parse(lines.at(-1) ?? '') as { model_id: string }).model_id, ODD);
    const literal = `'o''neil"s \\ ,model'`;
    expect('whether SQL holds the name as a literal', renderSql(run).includes(literal), true);
    const field = `"o'neil""s \\ ,model"`;
    expect('whether CSV holds the name as a field', renderCsv(run).includes(field), true);
    return 'a model that answers, one that ends, one behind it, one of another profile, one whose bytes differ; rows as JSON, SQL and CSV';
  },
};
