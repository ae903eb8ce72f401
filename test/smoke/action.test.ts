/** The action smoke/, as a runner starts it. */

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { test } from 'node:test';
import { parse } from 'yaml';
import { customModel, modelRepository, shell } from '../support/smoke.ts';
import { problems } from '../support/workflows.ts';

const ROOT = join(import.meta.dirname, '../..');
const POSIX = process.platform === 'win32' ? 'loaders here are shell scripts' : false;

function runAction(root: string, inputs: Readonly<Record<string, string>>, more: NodeJS.ProcessEnv = {}) {
  const temp = mkdtempSync(join(tmpdir(), 'drift-runner-'));
  const file = (name: string) => {
    writeFileSync(join(temp, name), '');
    return join(temp, name);
  };
  const [output, summary] = [file('output'), file('summary.md')];
  const { status, stdout } = spawnSync(process.execPath, [join(ROOT, 'src/apps/smoke/main.ts')], {
    encoding: 'utf8',
    cwd: root,
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      RUNNER_TEMP: temp,
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: summary,
      GITHUB_WORKSPACE: root,
      ...Object.fromEntries(
        Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
      ),
      ...more,
    },
  });
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
  });
  assert.ok(statement.startsWith(join(folder, 'runs')) && existsSync(statement));
  for (const name of ['junit.xml', 'model_smoke_tests.sql', 'model_smoke_tests.ndjson'])
    assert.ok(existsSync(join(folder, name)), name);
  assert.ok(run.summary.includes('`model:good`'));
  // What a model says is neither a workflow command nor a cell of the table.
  assert.doesNotMatch(run.log, /^::error::hi/m);
  const rows = run.summary.split('\n').filter((line) => line.startsWith('| ✅') || line.startsWith('| ❌'));
  assert.ok(rows.length === 2 && rows.every((row) => row.split('|').length === 6), rows.join('\n'));
});

test('a mistake in an input could not run, and so does an unknown one', () => {
  using repository = modelRepository([]);
  for (const inputs of [{ loaders: 'gguf' }, { 'max-seconds': '-1' }, { output: '.' }]) {
    using run = runAction(repository.root, inputs);
    assert.equal(run.status, 2, JSON.stringify(inputs));
    assert.equal(run.outputs.outcome, 'error');
  }
});

test('a pull request of a fork needs isolation, and recorded files only', { skip: POSIX }, () => {
  using repository = modelRepository([customModel('m', 'echo')], { 'models/m/config.json': '{}' });
  const event = join(repository.root, '../event.json');
  const of = (name: string) => {
    writeFileSync(event, JSON.stringify({ pull_request: { head: { repo: { full_name: name } } } }));
    using run = runAction(
      repository.root,
      { loader: shell('echo', 'echo hi') },
      { GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: event, GITHUB_REPOSITORY: 'Owner/Name' },
    );
    return run.outputs.outcome;
  };
  assert.equal(of('owner/name'), 'pass');
  assert.equal(of('stranger/name'), 'fail');
  rmSync(event);
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
