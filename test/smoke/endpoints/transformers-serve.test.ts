/** The server that transformers brings, on models that are made here: it says less than others, and in other words. */

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { test } from 'node:test';
import { freePort } from '../../support/free-port.ts';
import { SERVE } from '../../support/python.ts';
import { askable, modelRepository, smoke } from '../../support/smoke.ts';

const { skip } = SERVE;

/** Two models, of which only one has a template for chats, and the server before them. */
async function serve() {
  const folder = mkdtempSync(join(tmpdir(), 'smoke-served-'));
  const [mute, chatty] = [join(folder, 'mute'), join(folder, 'chatty')];
  SERVE.run('make_transformers.py', mute);
  cpSync(mute, chatty, { recursive: true });
  writeFileSync(
    join(chatty, 'chat_template.jinja'),
    "{% for m in messages %}{{ m['content'] }} {% endfor %}",
  );
  // What it lists is what lies in its cache.
  mkdirSync(join(folder, 'home/.cache/huggingface/hub'), { recursive: true });
  const port = await freePort();
  const words = ['serve', '--host', '127.0.0.1', '--port', String(port), '--device', 'cpu'];
  const child = spawn(join(dirname(SERVE.program), 'transformers'), words, {
    env: {
      PATH: process.env.PATH,
      HOME: join(folder, 'home'),
      HF_HUB_OFFLINE: '1',
      CUDA_VISIBLE_DEVICES: '',
    },
    stdio: 'ignore',
  });
  return {
    url: `http://127.0.0.1:${port}`,
    mute,
    chatty,
    nothing: join(folder, 'nothing'),
    async [Symbol.asyncDispose]() {
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
      rmSync(folder, { recursive: true });
    },
  };
}

test('a model that works and is not listed, one without a template, and one that is not there', {
  skip,
}, async () => {
  await using server = await serve();
  const ask = { prompt: 'hello', max_seconds: 120, max_tokens: 4 };
  const entry = (id: string, model: string) => ({
    id,
    files: {},
    entrypoint: { loader: 'endpoint', endpoint: 'local', model },
    smokeTest: ask,
    fields: { path: undefined, files: undefined },
  });
  const plan = {
    version: 1,
    groups: [
      {
        id: 'g',
        endpoint: 'local',
        tests: [
          { id: 'health', probe: 'health', max_seconds: 60, expect: { json: { status: 'ok' } } },
          { id: 'chatty', probe: 'chat', entry: 'model:chatty' },
          { id: 'mute', probe: 'chat', entry: 'model:mute' },
          { id: 'nothing', probe: 'chat', entry: 'model:nothing' },
          { id: 'list', probe: 'models', lists: [server.chatty], max_seconds: 60 },
          { id: 'embed', probe: 'embed', model: server.chatty, max_seconds: 60 },
          {
            id: 'none',
            probe: 'embed',
            model: server.chatty,
            max_seconds: 60,
            expect: { unsupported: true },
          },
        ],
      },
    ],
  };
  using repository = modelRepository(
    [entry('chatty', server.chatty), entry('mute', server.mute), entry('nothing', server.nothing)],
    { 'tests/smoke-test-plan.json': plan },
  );
  using ran = await smoke(repository.root, [], {
    isolation: 'none',
    maxSeconds: 120,
    endpoints: askable([`local=${server.url}/v1`], { waitMs: 180_000 }),
  });
  const brief = (id: string) => {
    const { status, kind, error, drift } = ran.test(id);
    return [status, kind, error?.kind ?? null, error?.status ?? null, drift.map((one) => one.kind).join()];
  };
  assert.deepEqual(brief('health'), ['pass', null, null, null, '']);
  // It answers as `PATH@main`, and its list is empty.
  assert.deepEqual(brief('chatty'), ['pass', null, null, null, 'endpoint-model-unlisted']);
  assert.deepEqual(ran.test('chatty').answer?.tokens, 4);
  // It says "Internal Server Error", as plain text, for both.
  assert.deepEqual(brief('mute'), ['fail', 'endpoint-error', 'server', 500, '']);
  assert.deepEqual(brief('nothing'), ['fail', 'endpoint-error', 'server', 500, '']);
  assert.equal(ran.test('list').status, 'fail');
  assert.deepEqual(brief('embed'), ['fail', 'endpoint-error', 'unsupported', 404, '']);
  assert.equal(ran.test('none').status, 'pass');
  const works = Object.fromEntries(ran.run.entries.map((row) => [row.model_id, row.works]));
  assert.deepEqual(works, { chatty: 'answers', mute: 'failed', nothing: 'failed' });
});
