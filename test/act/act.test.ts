/** The workflows of this repository and the examples, really run. `.ci/act` calls this. */

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { after, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { REPOSITORY } from '../../src/generated/repository.js';
import { json, startFaultServer } from '../support/fault-server.ts';
import { OWNER, REPO, startGitHub, TOKEN } from '../support/github-server.ts';
import { customModel, modelRepository, shell } from '../support/smoke.ts';
import { release, runAct, withoutSelf } from './act.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const ACT = process.env.ACT ?? '';
const ISSUES = `/repos/${OWNER}/${REPO}/issues`;

/** A repository of somebody else, made of one of the examples and of the example callers. */
function callers(example: string): Disposable & { readonly folder: string } {
  const folder = mkdtempSync(join(tmpdir(), 'drift-caller-'));
  cpSync(join(ROOT, 'examples', example), folder, { recursive: true });
  cpSync(join(ROOT, 'examples/workflows'), join(folder, '.github/workflows'), { recursive: true });
  commit(folder);
  return { folder, [Symbol.dispose]: () => rmSync(folder, { recursive: true }) };
}

function commit(folder: string): void {
  const git = (...words: string[]) => execFileSync('git', words, { cwd: folder, stdio: 'pipe' });
  git('init', '-q', '-b', 'main');
  git('remote', 'add', 'origin', `https://github.com/${OWNER}/${REPO}`);
  git('add', '-A', '-f');
  git('-c', 'user.name=a', '-c', 'user.email=a@example.org', 'commit', '-q', '-m', 'x');
}

describe('act runs', { skip: ACT === '' && '.ci/act runs these', concurrency: false }, () => {
  const self = release();
  after(() => self[Symbol.dispose]());

  test('the weekly schedule: eight shards that drifted become one issue', async () => {
    using caller = callers('drifted');
    await using github = await startGitHub();
    const setup = { workspace: caller.folder, workflow: '.github/workflows/weekly.yml', github: github.url };
    const run = await runAct(ACT, self.folder, { ...setup, event: 'schedule' });
    assert.equal(run.status, 1, run.log);
    for (const shard of ['1-of-8', '8-of-8'])
      assert.match(run.log, new RegExp(`downloaded manifest-drift-shard-${shard}-attempt-1\n`));
    assert.match(run.log, /Issue 1: created\./);
    assert.equal(github.writes().filter(({ path }) => path === ISSUES).length, 1);
    const issue = (await github.ask('GET', `${ISSUES}/1`, undefined, TOKEN)) as {
      body: string;
      labels: { name: string }[];
    };
    assert.match(issue.body, /weights\.bin/);
    assert.deepEqual(issue.labels.map(({ name }) => name).sort(), ['manifest-drift', 'models']);
    assert.deepEqual(github.violations(), []);
  });

  test('a push whose files come out of a cache passes; without the cache nothing is called drift', async () => {
    using caller = callers('consistent');
    const caches = mkdtempSync(join(tmpdir(), 'drift-caches-'));
    rmSync(join(caller.folder, 'models/tiny-classifier'), { recursive: true });
    await using github = await startGitHub();
    const setup = {
      workspace: caller.folder,
      workflow: '.github/workflows/push.yml',
      event: 'push',
      github: github.url,
      caches,
    };
    try {
      const missed = await runAct(ACT, self.folder, setup);
      assert.equal(missed.status, 1, missed.log);
      assert.match(missed.log, /no cache models-/);
      assert.deepEqual(github.writes(), []);
      const [, key = ''] = /no cache (\S+)/.exec(missed.log) ?? [];
      cpSync(join(ROOT, 'examples/consistent/models'), join(caches, key), { recursive: true });
      const run = await runAct(ACT, self.folder, setup);
      assert.equal(run.status, 0, run.log);
      assert.match(run.log, /5 files: 5 matched \(5 by bytes\)/);
      assert.deepEqual(github.writes(), []);
    } finally {
      rmSync(caches, { recursive: true });
    }
  });

  test('files that are missing are restored from a mirror, checked, and said where from', async () => {
    using caller = callers('consistent');
    const mirror = mkdtempSync(join(tmpdir(), 'drift-mirror-'));
    cpSync(join(caller.folder, 'models/tiny-classifier'), join(mirror, 'models/tiny-classifier'), {
      recursive: true,
    });
    rmSync(join(caller.folder, 'models/tiny-classifier'), { recursive: true });
    writeFileSync(
      join(caller.folder, '.github/workflows/restoring.yml'),
      `on: push\njobs:\n  drift:\n    uses: ${REPOSITORY}/.github/workflows/check.yml@v0\n    with:\n      shards: 2\n      restore-from: ${mirror}\n`,
    );
    // Git would be left to bring what it tracks.
    rmSync(join(caller.folder, '.git'), { recursive: true });
    commit(caller.folder);
    await using github = await startGitHub();
    const setup = {
      workspace: caller.folder,
      workflow: '.github/workflows/restoring.yml',
      event: 'push',
      github: github.url,
    };
    try {
      const run = await runAct(ACT, self.folder, setup);
      assert.equal(run.status, 0, run.log);
      // Each job restores the files of its own shard.
      const verdicts = /PASS (?:(\d+) files? restored and verified|No recorded file is missing)/g;
      const counts = [...run.log.matchAll(verdicts)].map(([, count = '0']) => Number(count));
      assert.deepEqual([counts.length, counts.reduce((sum, n) => sum + n, 0)], [2, 2], run.log);
      assert.match(run.log, /This is shard 2 of 2: \d+ of 5 recorded files\./);
      assert.match(run.log, /5 files: 5 matched \(5 by bytes\)/);
      const [name = ''] = readdirSync(join(mirror, 'models/tiny-classifier'));
      writeFileSync(join(mirror, 'models/tiny-classifier', name), 'other bytes');
      const drifted = await runAct(ACT, self.folder, setup);
      assert.equal(drifted.status, 1, drifted.log);
      assert.match(drifted.log, /restore-mismatch/);
    } finally {
      rmSync(mirror, { recursive: true });
    }
  });

  test('API models that the provider lists no more, or otherwise, become one issue, without a key', async () => {
    using caller = callers('consistent');
    await using provider = await startFaultServer([
      {
        path: /models/,
        answer: json({ data: [{ id: 'vendor/kept', context_length: 4096 }, { id: 'vendor/new' }] }),
      },
    ]);
    const entry = (name: string, fields: object) => ({
      name,
      entrypoint: { loader: 'endpoint', endpoint: 'openrouter', model: `vendor/${name}` },
      ...fields,
    });
    const models = [entry('kept', { context_length: 8192 }), entry('gone', {})];
    rmSync(caller.folder, { recursive: true });
    mkdirSync(join(caller.folder, '.github/workflows'), { recursive: true });
    for (const folder of ['models', 'inventory']) mkdirSync(join(caller.folder, folder));
    const written = JSON.stringify({ models, datasets: [] });
    writeFileSync(join(caller.folder, 'models/inventory.json'), JSON.stringify({ models }));
    writeFileSync(join(caller.folder, 'inventory/combined_inventory.json'), written);
    // The example as it is, but for the address of the provider.
    const name = '.github/workflows/api-models.yml';
    const example = readFileSync(join(ROOT, 'examples/workflows/api-models.yml'), 'utf8');
    const line = `endpoint: openrouter=${provider.url}/v1`;
    writeFileSync(join(caller.folder, name), example.replace('endpoint: openrouter', line));
    commit(caller.folder);
    await using github = await startGitHub();
    const setup = { workspace: caller.folder, workflow: name, event: 'schedule', github: github.url };
    const run = await runAct(ACT, self.folder, setup);
    assert.equal(run.status, 1, run.log);
    assert.equal(github.writes().filter(({ path }) => path === ISSUES).length, 1, run.log);
    const issue = (await github.ask('GET', `${ISSUES}/1`, undefined, TOKEN)) as { body: string };
    for (const kind of ['endpoint-model-missing', 'endpoint-model-differs'])
      assert.ok(issue.body.includes(kind), `${kind}: ${issue.body}`);
    // The list alone was asked for.
    assert.ok(provider.asked.every(({ method }) => method === 'GET') && provider.asked.length > 0);
    assert.deepEqual(github.violations(), []);
  });

  test('models are fetched, loaded in a job without permissions, and reported in one issue', {
    skip: process.getuid?.() !== 0 && 'isolation is required, and only root has it for certain',
  }, async () => {
    using caller = callers('consistent');
    const mirror = mkdtempSync(join(tmpdir(), 'drift-mirror-'));
    using repository = modelRepository([customModel('good', 'reader'), customModel('bad', 'reader')]);
    rmSync(caller.folder, { recursive: true });
    for (const name of ['models', 'inventory'])
      cpSync(repository.path(name), join(caller.folder, name), { recursive: true });
    // One file is only on the mirror.
    cpSync(join(caller.folder, 'models/good'), join(mirror, 'models/good'), { recursive: true });
    rmSync(join(caller.folder, 'models/good'), { recursive: true });
    // The example as it is, but for the hub, the loaders, and what installs them.
    const name = '.github/workflows/models.yml';
    const example = readFileSync(join(ROOT, 'examples/workflows/models.yml'), 'utf8');
    const loader = shell('reader', 'grep good "$1"/weights.data');
    const edited = example
      .replace('from: huggingface', `from: ${mirror}`)
      .replace(/loader: \|\n +gguf\n +onnx\n/, `loader: ${JSON.stringify(loader)}\n`)
      .replace(/( +)- run: \|\n(\1 .*\n)+/, '');
    for (const word of ['huggingface', 'pip', 'gguf']) assert.ok(!edited.includes(word), word);
    mkdirSync(join(caller.folder, '.github/workflows'), { recursive: true });
    writeFileSync(join(caller.folder, name), edited);
    commit(caller.folder);
    await using github = await startGitHub();
    const setup = { workspace: caller.folder, workflow: name, event: 'schedule', github: github.url };
    const run = await runAct(ACT, self.folder, setup);
    rmSync(mirror, { recursive: true });
    assert.equal(run.status, 1, run.log);
    assert.equal(github.writes().filter(({ path }) => path === ISSUES).length, 1, run.log);
    const issue = (await github.ask('GET', `${ISSUES}/1`, undefined, TOKEN)) as { body: string };
    assert.match(issue.body, /smoke-failed/);
    assert.match(issue.body, /1 failed, 1 available/);
    // What is there no more is not missing, since it was fetched.
    assert.doesNotMatch(issue.body, /file-missing/);
    assert.deepEqual(github.violations(), []);
  });

  test('a pull request gets a comment and code scanning, and no issue', async () => {
    using caller = callers('drifted');
    await using github = await startGitHub();
    const pull = {
      number: 1,
      head: { ref: 'topic', sha: 'c'.repeat(40) },
      base: { ref: 'main', sha: 'd'.repeat(40) },
    };
    await github.ask('POST', ISSUES, { title: 'stands for the pull request' }, TOKEN);
    const run = await runAct(ACT, self.folder, {
      workspace: caller.folder,
      workflow: '.github/workflows/pull-request.yml',
      event: 'pull_request',
      payload: { number: 1, pull_request: pull },
      github: github.url,
    });
    assert.equal(run.status, 1, run.log);
    assert.match(run.log, /SARIF with [1-9]\d* results/);
    assert.deepEqual(
      github.writes().map(({ method, path }) => `${method} ${path}`),
      [`POST ${ISSUES}/1/comments`],
    );
  });

  test("this repository's own workflow, with the called one in two shards", async () => {
    const folder = mkdtempSync(join(tmpdir(), 'drift-own-'));
    for (const name of ['action.yml', 'dist', '.github', 'examples'])
      cpSync(join(ROOT, name), join(folder, name), { recursive: true });
    const workflow = join(folder, '.github/workflows/manifest-drift.yml');
    writeFileSync(workflow, withoutSelf(readFileSync(workflow, 'utf8')));
    commit(folder);
    await using github = await startGitHub();
    try {
      const run = await runAct(ACT, self.folder, {
        workspace: folder,
        workflow: '.github/workflows/manifest-drift.yml',
        event: 'push',
        github: github.url,
      });
      assert.equal(run.status, 0, run.log);
      assert.equal(run.log.match(/Job succeeded/g)?.length, 6, run.log);
      assert.match(run.log, /downloaded manifest-drift-shard-2-of-2-attempt-1/);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
