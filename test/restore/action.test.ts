/** The action restore/, as a runner starts it. */

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse } from 'yaml';
import type { RestoreResult } from '../../src/restore/result.ts';
import { COMPILE_CACHE, entryOf } from '../support/entries.ts';
import { loopbackCertificate, startFileServer } from '../support/file-server.ts';
import { sha256 } from '../support/repository.ts';
import { recordedOnly } from '../support/restoring.ts';
import { problems } from '../support/workflows.ts';

const ROOT = join(import.meta.dirname, '../..');
const A = Buffer.alloc(20_000, 'a');

async function runAction(root: string, inputs: Readonly<Record<string, string>>) {
  const temp = mkdtempSync(join(tmpdir(), 'drift-runner-'));
  const file = (name: string) => {
    writeFileSync(join(temp, name), '');
    return join(temp, name);
  };
  const [output, summary] = [file('output'), file('summary.md')];
  const child = spawn(process.execPath, [entryOf('restore')], {
    cwd: root,
    env: {
      PATH: process.env.PATH,
      NODE_COMPILE_CACHE: COMPILE_CACHE,
      HOME: temp,
      CI: 'true',
      RUNNER_TEMP: temp,
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: summary,
      GITHUB_WORKSPACE: root,
      NODE_EXTRA_CA_CERTS: loopbackCertificate().file,
      ...Object.fromEntries(
        Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
      ),
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let log = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    log += text;
  });
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve));
  const outputs: Record<string, string> = Object.fromEntries(
    [...readFileSync(output, 'utf8').matchAll(/^(\S+?)<<(\S+)\n([\s\S]*?)\n\2$/gm)].map(
      ([, name, , value]) => [name, value],
    ),
  );
  return {
    status,
    log,
    outputs,
    summary: readFileSync(summary, 'utf8'),
    [Symbol.dispose]: () => rmSync(temp, { recursive: true, force: true }),
  };
}

/** What is wrong with a result, by its published schema. */
function schemaErrors(result: unknown): unknown {
  const ajv = new Ajv2020({ strict: false });
  (addFormats as unknown as (ajv: Ajv2020) => void)(ajv);
  const validate = ajv.compile(
    JSON.parse(readFileSync(join(ROOT, 'schemas/restore.v1.schema.json'), 'utf8')),
  );
  validate(result);
  return validate.errors ?? [];
}

test('restores, and tells by outputs, a summary and a file of results', async () => {
  await using server = await startFileServer();
  server.files.set(`/${sha256(A)}`, A);
  using repository = recordedOnly({ 'models/a|b.bin': A, 'models/gone.bin': Buffer.from('x') });
  const from = `${server.origin}/{sha256}`;
  using first = await runAction(repository.root, { from, only: 'models/a*' });
  assert.equal(first.status, 0, first.log);
  assert.deepEqual(
    [first.outputs.outcome, first.outputs.restored, first.outputs['restored-bytes'], first.outputs.failed],
    ['pass', '1', '20000', '0'],
  );
  assert.deepEqual(readFileSync(repository.path('models/a|b.bin')), A);
  assert.ok(first.summary.includes('models/a\\u{007c}b.bin'), first.summary);
  const statement = JSON.parse(readFileSync(first.outputs.statement ?? '', 'utf8')) as RestoreResult;
  assert.deepEqual(schemaErrors(statement), []);
  assert.equal(statement.files.length, 2);
  using second = await runAction(repository.root, { from });
  assert.deepEqual([second.status, second.outputs.outcome, second.outputs.failed], [1, 'fail', '1']);
  assert.match(second.log, /^::error title=/m);
});

test('a result that breaks the schema is noticed (negative control)', () => {
  assert.notDeepEqual(schemaErrors({ schema_version: 2 }), []);
});

test('warns of files that are missing and have no known source', async () => {
  using repository = recordedOnly({ 'models/a.bin': A });
  using run = await runAction(repository.root, {});
  assert.deepEqual([run.status, run.outputs.outcome, run.outputs.unsourced], [0, 'pass', '1']);
  assert.match(run.log, /^::warning title=Files are still missing::PASS Nothing was restored\. 1 file is/m);
});

test('cannot run: a misspelt input, and a preflight that fails', async () => {
  using repository = recordedOnly({ 'models/a.bin': A });
  using misspelt = await runAction(repository.root, { form: 'huggingface' });
  assert.deepEqual([misspelt.status, misspelt.outputs.outcome], [2, 'error']);
  using nowhere = await runAction(repository.root, { from: './nowhere' });
  assert.deepEqual([nowhere.status, nowhere.outputs.outcome], [2, 'error']);
});

test('its definition is valid, and starts what the bundle has', async () => {
  const text = readFileSync(join(ROOT, 'restore/action.yml'), 'utf8');
  assert.deepEqual(await problems('action.yml', text), []);
  const { runs } = parse(text) as { runs: { main: string } };
  assert.equal(runs.main, '../dist/restore.js');
  assert.match(readFileSync(join(ROOT, 'rolldown.config.ts'), 'utf8'), /src\/apps\/restore\/main\.ts/);
});
