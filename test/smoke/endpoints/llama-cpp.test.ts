/** llama.cpp's own server, on a model that is made here. */

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { freePort } from '../../support/free-port.ts';
import { SMALL } from '../../support/python.ts';
import { askable, type Model, modelRepository, smoke } from '../../support/smoke.ts';

const { skip } = SMALL;
const GGUF = skip === false ? SMALL.make('make_gguf.py', '1') : '';
const KEY = 'sk-planted-0123456789abcdef';

interface Served extends AsyncDisposable {
  readonly url: string;
  /** The file that it serves. */
  readonly file: string;
}

/** Starts the server and does not wait for it: that is what is tested, too. */
async function serve(...options: string[]): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), 'smoke-served-'));
  const file = join(folder, 'tiny.gguf');
  writeFileSync(file, GGUF);
  const port = await freePort();
  const script = join(import.meta.dirname, '../../support/python/serve_gguf.py');
  const words = ['-I', script, file, String(port), ...options];
  const child = spawn(SMALL.program, words, { stdio: ['pipe', 'ignore', 'ignore'] });
  return {
    url: `http://127.0.0.1:${port}`,
    file,
    async [Symbol.asyncDispose]() {
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
      rmSync(folder, { recursive: true });
    },
  };
}

const served = (
  id: string,
  model: string,
  fields: Readonly<Record<string, unknown>> = {},
  smokeTest?: object,
): Model => ({
  id,
  files: {},
  entrypoint: { loader: 'endpoint', endpoint: 'local', model },
  ...(smokeTest !== undefined && { smokeTest }),
  fields: { path: undefined, files: undefined, ...fields },
});

const asked = { prompt: 'hello', max_seconds: 60, max_tokens: 8 };

test('a server with a key, an alias and embeddings: what is served is what is recorded, or is told', {
  skip,
}, async () => {
  await using server = await serve(`key=${KEY}`, 'alias=tiny', 'embedding');
  const numbers = { context_length: 256, parameters: 123_200, size_bytes: 501_984, path: undefined };
  using repository = modelRepository([
    served('good', 'tiny', numbers, asked),
    served('listed', 'tiny'),
    served('other', 'tiny', { context_length: 4096, parameters: '7B' }, asked),
    served('nope', 'nope', {}, asked),
    served('nope-unasked', 'nope'),
  ]);
  using ran = await smoke(repository.root, [], {
    isolation: 'none',
    endpoints: askable([`local=${server.url}/v1 key-env=MY_KEY exclusive`], { waitMs: 60_000 }),
    environment: { PATH: process.env.PATH, MY_KEY: KEY },
  });
  const kinds = Object.fromEntries(
    ran.run.groups.flatMap(({ tests }) => tests.map(({ id, status, kind }) => [id, kind ?? status])),
  );
  assert.deepEqual(kinds, {
    'endpoint:local': 'pass',
    'model:good': 'pass',
    'model:listed': 'pass',
    'model:nope': 'endpoint-model-missing',
    'model:nope-unasked': 'endpoint-model-missing',
    'model:other': 'endpoint-model-differs',
  });
  assert.deepEqual(
    ran.test('model:other').drift.map(({ field, served: told }) => [field, told]),
    [
      ['context_length', '256'],
      ['parameters', '123200'],
    ],
  );
  assert.equal(ran.run.entries.find(({ model_id }) => model_id === 'good')?.works, 'answers');
  for (const [path, bytes] of ran.files()) assert.ok(!bytes.includes(KEY), path);
});

test('its health without the key that all else needs, and its vectors', { skip }, async () => {
  await using server = await serve(`key=${KEY}`, 'alias=tiny', 'embedding');
  const plan = {
    version: 1,
    groups: [
      {
        id: 'g',
        endpoint: 'local',
        tests: [
          { id: 'health', probe: 'health', expect: { json: { status: 'ok' } } },
          { id: 'chat', probe: 'chat', model: 'tiny', max_seconds: 60 },
          { id: 'embed', probe: 'embed', model: 'tiny', expect: { dimensions: 64 }, max_seconds: 60 },
          { id: 'models', probe: 'models', lists: ['tiny'] },
        ],
      },
    ],
  };
  using repository = modelRepository([], { 'tests/smoke-test-plan.json': plan });
  const statuses = async (line: string) => {
    using ran = await smoke(repository.root, [], {
      isolation: 'none',
      endpoints: askable([`local=${server.url}/v1 ${line}`], { waitMs: 60_000 }),
      environment: { PATH: process.env.PATH, MY_KEY: KEY, OTHER: `${KEY}-other` },
    });
    return ran.run.groups[0]?.tests.map(({ status }) => status).join(' ');
  };
  assert.equal(await statuses('key-env=MY_KEY'), 'pass pass pass pass');
  // Health says nothing of the key: what needs it is blocked.
  assert.equal(await statuses('key-env=OTHER'), 'pass blocked blocked blocked');
  assert.equal(await statuses(''), 'pass blocked blocked blocked');
});

test('a server without embeddings says so, and answers for any model as its own', { skip }, async () => {
  await using server = await serve();
  const plan = {
    version: 1,
    groups: [
      {
        id: 'g',
        endpoint: 'local',
        tests: [
          { id: 'embed', probe: 'embed', model: server.file, max_seconds: 60 },
          { id: 'none', probe: 'embed', model: server.file, expect: { unsupported: true }, max_seconds: 60 },
          { id: 'own', probe: 'chat', model: server.file, max_seconds: 60 },
          { id: 'other', probe: 'chat', model: 'other', max_seconds: 60 },
        ],
      },
    ],
  };
  using repository = modelRepository([], { 'tests/smoke-test-plan.json': plan });
  using ran = await smoke(repository.root, [], {
    isolation: 'none',
    endpoints: askable([`local=${server.url}/v1`], { waitMs: 60_000 }),
  });
  const brief = (id: string) => [ran.test(id).status, ran.test(id).kind, ran.test(id).error?.kind ?? null];
  assert.deepEqual(brief('embed'), ['fail', 'endpoint-error', 'unsupported']);
  assert.deepEqual(brief('none'), ['pass', null, null]);
  assert.deepEqual(brief('other'), ['fail', 'endpoint-model-missing', null]);
  assert.equal(ran.test('own').status, 'pass', ran.test('own').reason ?? '');
});
