/** The self-test is green here, says the same twice, and is red for every bug that is put into production code. */

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { describe, test } from 'node:test';
import { promisify } from 'node:util';
import { runSelfTest, type SelfTestRow } from '../../../src/apps/selftest/run-self-test.ts';
import { type Bench, Skipped, type Stage } from '../../../src/apps/selftest/stage.ts';
import { STAGES } from '../../../src/apps/selftest/stages/index.ts';
import { machine } from '../../../src/apps/selftest/stages/machine.ts';
import { importPlanted } from '../../support/planted.ts';
import { PLANTED, type Plant, stagesNamed } from './planted.ts';

/** Stages that some machines lack something for. */
const OF_MACHINE = new Set([
  'isolation',
  'containment',
  'versions',
  'fix',
  ...machine.map(({ name }) => name),
]);

function folderOf(): Disposable & { readonly path: string } {
  const path = realpathSync.native(mkdtempSync(join(tmpdir(), 'drift-selftest-')));
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }) };
}

async function run(
  stages: readonly Stage[] = STAGES,
  environment = process.env,
  signal = new AbortController().signal,
  tried = runSelfTest,
) {
  using folder = folderOf();
  return await tried({ folder: folder.path, environment, signal }, stages);
}

test('passes on this machine, and says the same twice', async () => {
  const first = await run();
  assert.deepEqual(
    first.results.filter(({ status, stage }) => status !== 'pass' && !OF_MACHINE.has(stage)),
    [],
  );
  assert.equal(first.ok, true);
  assert.deepEqual(
    first.results.map(({ stage }) => stage),
    STAGES.map(({ name }) => name),
  );
  assert.ok(first.results.every(({ detail }) => detail.trim() !== ''));
  assert.deepEqual(await run(), first);
});

test('every stage is documented', () => {
  const page = readFileSync(join(import.meta.dirname, '../../../docs/selftest.md'), 'utf8');
  assert.deepEqual(
    STAGES.map(({ name }) => name).filter((name) => !page.includes(`\`${name}\``)),
    [],
  );
});

test('without a program on PATH, what needs one is skipped with a reason and nothing fails', async () => {
  using empty = folderOf();
  const { ok, results } = await run(undefined, { PATH: empty.path });
  assert.deepEqual(
    results.filter(({ status }) => status === 'fail'),
    [],
  );
  const skipped = results.filter(({ status }) => status === 'skip').map(({ stage }) => stage);
  assert.deepEqual(
    ['versions', 'fix', 'git-lfs', 'loader onnx'].filter((stage) => !skipped.includes(stage)),
    [],
  );
  assert.equal(ok, true);
});

test('nothing of the environment but PATH reaches a stage, and each has a folder of its own', async () => {
  using folder = folderOf();
  const seen: Bench[] = [];
  const look = (name: string): Stage => ({ name, run: (bench) => `${seen.push(bench)}` });
  const environment = { ...process.env, HF_TOKEN: 'hf_0123456789', https_proxy: 'http://127.0.0.1:1' };
  const ports = { folder: folder.path, environment, signal: new AbortController().signal };
  await runSelfTest(ports, [look('one'), look('two')]);
  const names = new Set(seen.flatMap((bench) => Object.keys(bench.environment)));
  assert.deepEqual(
    [...names].filter((name) => /token|proxy/i.test(name)),
    [],
  );
  assert.equal(seen[0]?.environment.PATH, process.env.PATH);
  assert.equal(new Set(seen.map((bench) => bench.folder)).size, 2);
  assert.deepEqual(
    seen.flatMap((bench) => readdirSync(bench.folder)),
    [],
  );
});

test('what is thrown fails a stage, what the machine lacks skips it, and the folder is not named', async () => {
  const stage = (name: string, error: unknown): Stage => ({
    name,
    run({ folder }) {
      throw error === null ? new Error(`${folder}/x is not there`) : error;
    },
  });
  const { ok, results } = await run([stage('a', null), stage('b', new Skipped('no'))]);
  assert.equal(ok, false);
  assert.deepEqual(results, [
    { stage: 'a', status: 'fail', detail: '…/a/work/x is not there' },
    { stage: 'b', status: 'skip', detail: 'no' },
  ]);
});

test('a run that is cancelled has not passed', async () => {
  const hang: Stage = { name: 'hang', run: () => new Promise<string>(() => undefined) };
  const { ok } = await run([hang], process.env, AbortSignal.abort());
  assert.equal(ok, false);
});

/** What the stage of a bug says with the bug in it. */
async function runPlanted(name: string, plant: Plant): Promise<readonly SelfTestRow[]> {
  const load = <T>(file: string) => importPlanted<T>(name, plant, `apps/selftest/${file}`);
  const { runSelfTest: tried } =
    await load<typeof import('../../../src/apps/selftest/run-self-test.ts')>('run-self-test.ts');
  const exported = await load<Readonly<Record<string, unknown>>>(`stages/${plant.of}.ts`);
  return (await run(stagesNamed(exported, plant.stage), undefined, undefined, tried)).results;
}

/** The same, in a process that has the bug in its threads too. */
async function runWithThreads(name: string, { of, stage }: Plant): Promise<readonly SelfTestRow[]> {
  using folder = folderOf();
  const here = import.meta.dirname;
  const words = [join(here, 'run-stage.ts'), of, stage, folder.path];
  const env = { ...process.env, PLANTED: name };
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--import', join(here, 'plant.ts'), ...words],
    { env },
  );
  return JSON.parse(stdout) as SelfTestRow[];
}

describe('a bug in production code', { concurrency: 2 }, () => {
  for (const [name, plant] of Object.entries(PLANTED)) {
    const { stage, isInThreads = false } = plant;
    test(`is found by the stage ${stage}: ${name}`, async () => {
      const [result, ...more] = await (isInThreads ? runWithThreads : runPlanted)(name, plant);
      assert.deepEqual([result?.stage, result?.status, more], [stage, 'fail', []], result?.detail);
    });
  }
});
