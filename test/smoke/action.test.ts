/** The action smoke/, as a runner starts it. */

import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import process from 'node:process';
import { test } from 'node:test';
import { parse } from 'yaml';
import { COMPILE_CACHE } from '../support/entries.ts';
import { json, MODEL, startFaultServer } from '../support/fault-server.ts';
import { startPostgRest } from '../support/postgres.ts';
import { customModel, modelRepository, shell } from '../support/smoke.ts';
import { problems } from '../support/workflows.ts';

const ROOT = join(import.meta.dirname, '../..');
const POSIX = process.platform === 'win32' ? 'loaders here are shell scripts' : false;

type Inputs = Readonly<Record<string, string>>;

function runAction(root: string, inputs: Inputs, more: NodeJS.ProcessEnv = {}) {
  const { temp, environment } = runner(root, inputs, more);
  const { status, stdout } = spawnSync(process.execPath, [MAIN], {
    encoding: 'utf8',
    cwd: root,
    env: environment,
  });
  return read(temp, status, stdout);
}

/** Waits for a run without holding servers of this very process. */
async function startAction(root: string, inputs: Inputs, more: NodeJS.ProcessEnv = {}) {
  const { temp, environment } = runner(root, inputs, more);
  const { status, log } = await started([MAIN], root, environment);
  return read(temp, status, log);
}

/** As `startAction`, several one after another in one process. */
async function startActions(root: string, runs: readonly (readonly [Inputs, NodeJS.ProcessEnv?])[]) {
  const runners = runs.map(([inputs, more = {}]) => runner(root, inputs, more));
  const environments = JSON.stringify(runners.map(({ environment }) => environment));
  const { status, log } = await started([SEVERAL, environments], root, runners[0]?.environment ?? {});
  assert.equal(status, 0, log);
  const logs = log.split(/^STATUS: (\d)\n/m);
  return runners.map(({ temp }, index) => read(temp, Number(logs[2 * index + 1]), logs[2 * index] ?? ''));
}

async function started(words: readonly string[], cwd: string, env: NodeJS.ProcessEnv) {
  const child = spawn(process.execPath, words, { cwd, env, stdio: ['ignore', 'pipe', 'inherit'] });
  let log = '';
  child.stdout.on('data', (chunk: Buffer) => {
    log += chunk.toString();
  });
  const [status] = (await once(child, 'close')) as [number | null];
  return { status, log };
}

const MAIN = join(ROOT, 'src/apps/smoke/main.ts');
const SEVERAL = join(ROOT, 'test/support/smoke-actions.ts');

function runner(root: string, inputs: Inputs, more: NodeJS.ProcessEnv) {
  const temp = mkdtempSync(join(tmpdir(), 'drift-runner-'));
  const file = (name: string) => {
    writeFileSync(join(temp, name), '');
    return join(temp, name);
  };
  const [output, summary] = [file('output'), file('summary.md')];
  const environment = {
    PATH: process.env.PATH,
    NODE_COMPILE_CACHE: COMPILE_CACHE,
    HOME: process.env.HOME,
    RUNNER_TEMP: temp,
    GITHUB_OUTPUT: output,
    GITHUB_STEP_SUMMARY: summary,
    GITHUB_WORKSPACE: root,
    ...Object.fromEntries(
      Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
    ),
    ...more,
  };
  return { temp, environment };
}

/** What a run of the action left. */
function read(temp: string, status: number | null, stdout: string) {
  const [output, summary] = [join(temp, 'output'), join(temp, 'summary.md')];
  const outputs = Object.fromEntries(
    [...readFileSync(output, 'utf8').matchAll(/^(\S+?)<<(\S+)\n([\s\S]*?)\n\2$/gm)].map(
      ([, name, , value]) => [name, value],
    ),
  );
  const text = readFileSync(summary, 'utf8');
  return {
    status,
    log: stdout,
    outputs,
    summary: text,
    temp,
    [Symbol.dispose]: () => rmSync(temp, { recursive: true }),
  };
}

test('a run gives outputs, a summary, and files to upload', { skip: POSIX }, () => {
  using repository = modelRepository([customModel('good', 'echo'), customModel('b|ad', 'bad')]);
  using run = runAction(repository.root, {
    loader: `${shell('echo', 'echo "::error::hi | there"')}\n${shell('bad', 'exit 2')}`,
  });
  assert.equal(run.status, 1);
  const { statement = '', 'output-path': folder = '', ...counts } = run.outputs;
  assert.deepEqual(counts, {
    outcome: 'fail',
    passed: '1',
    failed: '1',
    blocked: '0',
    skipped: '0',
    available: '1',
    answers: '0',
  });
  assert.ok(statement.startsWith(join(folder, 'runs')) && existsSync(statement));
  for (const name of ['smoke.html', 'junit.xml', 'model_smoke_tests.sql', 'model_smoke_tests.ndjson'])
    assert.ok(existsSync(join(folder, name)), name);
  assert.ok(run.summary.includes('`model:good`'));
  // What a model says is neither a workflow command nor a cell of the table.
  assert.doesNotMatch(run.log, /^::error::hi/m);
  const rows = run.summary.split('\n').filter((line) => line.startsWith('| ✅') || line.startsWith('| ❌'));
  assert.ok(rows.length === 2 && rows.every((row) => row.split('|').length === 6), rows.join('\n'));
});

test('a mistake in an input could not run, and so does an unknown one', async () => {
  using repository = modelRepository([]);
  const mistakes: Inputs[] = [
    { loaders: 'gguf' },
    { 'max-seconds': '-1' },
    { output: '.' },
    { endpoint: 'local=http://example.com/v1' },
    { wait: 'long' },
    { 'max-requests': '-1' },
    { 'max-tokens': '0' },
    { 'rows-to': 'http://example.com' },
  ];
  const runs = await startActions(
    repository.root,
    mistakes.map((inputs) => [inputs]),
  );
  const alone = runAction(repository.root, mistakes[0] ?? {});
  for (const [index, run] of [...runs, alone].entries()) {
    using here = run;
    assert.equal(here.status, 2, JSON.stringify(mistakes[index]));
    assert.equal(here.outputs.outcome, 'error');
  }
});

test('a pull request of a fork needs isolation, and recorded files only', { skip: POSIX }, async () => {
  using repository = modelRepository([customModel('m', 'echo')], { 'models/m/config.json': '{}' });
  const event = (name: string) => {
    const file = join(repository.root, `../event-${basename(repository.root)}-${dirname(name)}.json`);
    writeFileSync(file, JSON.stringify({ pull_request: { head: { repo: { full_name: name } } } }));
    return file;
  };
  const files = ['owner/name', 'stranger/name'].map(event);
  const runs = await startActions(
    repository.root,
    files.map((file) => [
      { loader: shell('echo', 'echo hi') },
      { GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: file, GITHUB_REPOSITORY: 'Owner/Name' },
    ]),
  );
  assert.deepEqual(
    runs.map(({ outputs }) => outputs.outcome),
    ['pass', 'fail'],
  );
  for (const run of runs) run[Symbol.dispose]();
  for (const file of files) rmSync(file);
});

test('action.yml names the built file, and every input and output of the tables', async () => {
  assert.deepEqual(await problems('action.yml', readFileSync(join(ROOT, 'smoke/action.yml'), 'utf8')), []);
  const action = parse(readFileSync(join(ROOT, 'smoke/action.yml'), 'utf8')) as {
    runs: object;
    inputs: object;
    outputs: object;
  };
  assert.deepEqual(action.runs, { using: 'node24', main: '../dist/smoke.js' });
  assert.ok('loader' in action.inputs && 'model-inventory' in action.inputs && !('format' in action.inputs));
  assert.ok('statement' in action.outputs);
});

test('an endpoint is asked with its key, which stands in no line, file or summary', async () => {
  const key = 'sk-planted-0123456789abcdef';
  await using server = await startFaultServer([
    { path: /chat/, answer: json({ error: { message: `no such key: ${key}` } }, 401) },
  ]);
  using repository = modelRepository([], {
    'tests/smoke-test-plan.json': {
      version: 1,
      groups: [
        {
          id: 'g',
          endpoint: 'local',
          tests: [
            { id: 'C', probe: 'chat', model: MODEL },
            { id: 'H', probe: 'health' },
          ],
        },
      ],
    },
  });
  using run = await startAction(
    repository.root,
    { endpoint: `local=${server.url}/v1 key-env=MY_VARIABLE`, isolation: 'none', 'max-requests': '9' },
    { MY_VARIABLE: key, GITHUB_ACTIONS: 'true' },
  );
  assert.equal(run.status, 1);
  assert.deepEqual([run.outputs.passed, run.outputs.blocked], ['1', '1']);
  assert.ok(server.asked.some(({ headers }) => headers.authorization === `Bearer ${key}`));
  const lines = run.log.split('\n');
  assert.ok(lines.includes(`::add-mask::${key}`));
  const kept = readdirSync(run.temp, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => readFileSync(join(item.parentPath, item.name), 'utf8'));
  const all = [...lines.filter((line) => !line.startsWith('::add-mask::')), run.summary, ...kept];
  assert.ok(all.length > 10 && all.every((text) => !text.includes('planted')));
});

test('rows are delivered where the step says, and whether that works changes no result', {
  skip: POSIX,
}, async () => {
  const key = 'sb_secret_planted0123456789';
  await using server = await startPostgRest(null, key);
  using repository = modelRepository([customModel('good', 'echo')]);
  const addresses = [server.url, 'http://127.0.0.1:1'];
  const runs = await startActions(
    repository.root,
    addresses.map((address) => [
      {
        loader: shell('echo', `echo ${key}`),
        isolation: 'none',
        'rows-to': `${address} key-env=MY_VARIABLE`,
      },
      { MY_VARIABLE: key, GITHUB_ACTIONS: 'true' },
    ]),
  );
  for (const [index, run] of runs.entries()) {
    using here = run;
    assert.equal(here.status, 0);
    assert.equal(/^::notice title=Rows were not delivered::/m.test(here.log), index === 1);
    assert.ok(!here.log.replaceAll(`::add-mask::${key}`, '').includes('planted'));
    assert.ok(!here.summary.includes('planted'));
  }
  assert.deepEqual(
    server.asked.map(({ text }) => (JSON.parse(text) as { model_id: string }[]).map((row) => row.model_id)),
    [['good']],
  );
});
