/** The gateway through which a command asks an endpoint, and the plan of the examples against it. */

import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { request as rawRequest } from 'node:http';
import { join } from 'node:path';
import { test } from 'node:test';
import { startGateway } from '../../../src/smoke/endpoints/gateway.ts';
import { type EndpointOptions, liveEndpoints } from '../../../src/smoke/endpoints/live.ts';
import { maskOf } from '../../../src/smoke/run/mask.ts';
import { CHAT, choice, json, MODEL, startFaultServer } from '../../support/fault-server.ts';
import { askable, modelRepository, smoke } from '../../support/smoke.ts';

const KEY = 'sk-planted-0123456789abcdef';
const ENVIRONMENT = { MY_KEY: KEY };
const ASK = { model: MODEL, messages: [{ role: 'user', content: 'Say ok' }] };
const PLAN = readFileSync(join(import.meta.dirname, '../../../examples/smoke-test-plan.json'), 'utf8');

async function gatewayTo(url: string, more: Partial<EndpointOptions> = {}) {
  const options = askable([`local=${url}/v1 key-env=MY_KEY`], more);
  const { signal } = new AbortController();
  const live = liveEndpoints(options, ENVIRONMENT, maskOf(ENVIRONMENT, new Set(['MY_KEY'])), signal).get(
    'local',
  );
  if (live === undefined) throw new Error('no endpoint');
  return await startGateway(live, 20_000);
}

async function ask(url: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
  const response = await fetch(url + path, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
    body: body === undefined ? null : typeof body === 'string' ? body : JSON.stringify(body),
  });
  const value = (await response.json()) as Record<string, never> & { error?: Record<string, unknown> };
  return { status: response.status, headers: response.headers, value };
}

test('health, chat, embeddings and models, under both of their names', async () => {
  await using server = await startFaultServer();
  await using gateway = await gatewayTo(server.url);
  const { url } = gateway;
  assert.equal((await ask(url, '/')).value.status, 'ok');
  for (const path of ['/v1/chat', '/v1/chat/completions'])
    assert.deepEqual((await ask(url, path, ASK)).value, CHAT as never);
  for (const path of ['/v1/embed', '/v1/embeddings'])
    assert.equal((await ask(url, path, { model: MODEL, input: 'a' })).value.object, 'list');
  const { data } = (await ask(url, '/v1/models')).value as unknown as {
    data: { id: string; context_length: number }[];
  };
  assert.deepEqual([data[0]?.id, data[0]?.context_length], [MODEL, 256]);
  assert.ok(server.asked.every(({ headers }) => headers.authorization === `Bearer ${KEY}`));
});

test('what is wrong with a request is said in one shape, and nothing is asked', async () => {
  await using server = await startFaultServer();
  await using gateway = await gatewayTo(server.url);
  const { url } = gateway;
  const wrong: readonly [string, unknown, number, string][] = [
    ['/v1/chat', '{', 400, 'body'],
    ['/v1/chat', [], 400, 'body'],
    ['/v1/chat', { ...ASK, model: '' }, 400, 'model'],
    ['/v1/chat', { model: MODEL }, 400, 'messages'],
    ['/v1/chat', { ...ASK, messages: [] }, 400, 'messages'],
    ['/v1/chat', { ...ASK, messages: [{ role: 'root', content: 'x' }] }, 400, 'messages'],
    ['/v1/chat', { ...ASK, stream: true }, 400, 'stream'],
    ['/v1/chat', { ...ASK, max_tokens: 0 }, 400, 'max_tokens'],
    ['/v1/embed', { model: MODEL }, 400, 'input'],
    ['/v1/embed', { model: MODEL, input: [] }, 400, 'input'],
    ['/v1/embed', { input: 'a' }, 400, 'model'],
    ['/v1/models', {}, 405, 'method'],
    ['/v1/other', {}, 404, 'path'],
  ];
  for (const [path, body, status, param] of wrong) {
    const { status: got, value } = await ask(url, path, body);
    assert.deepEqual(
      [got, value.error?.code, value.error?.param],
      [status, 'invalid_request', param],
      `${path} ${JSON.stringify(body)}`,
    );
    assert.deepEqual(Object.keys(value.error ?? {}), [
      'code',
      'message',
      'param',
      'status',
      'retry_after_ms',
    ]);
  }
  assert.equal((await ask(url, '/v1/chat')).status, 405);
  assert.equal(server.asked.length, 0);
});

test('a page of a browser cannot ask it', async () => {
  await using server = await startFaultServer();
  await using gateway = await gatewayTo(server.url);
  const plain = await ask(gateway.url, '/v1/chat', JSON.stringify(ASK), { 'content-type': 'text/plain' });
  assert.equal(plain.status, 415);
  const { port } = new URL(gateway.url);
  const status = await new Promise((resolve, reject) => {
    rawRequest(
      { port, host: '127.0.0.1', path: '/', headers: { host: `rebound.example:${port}` } },
      (response) => {
        response.resume();
        resolve(response.statusCode);
      },
    )
      .on('error', reject)
      .end();
  });
  assert.equal(status, 421);
  assert.equal(server.asked.length, 0);
});

test('a GET with a body is answered, and the body is not read', async () => {
  await using server = await startFaultServer();
  await using gateway = await gatewayTo(server.url);
  const { port } = new URL(gateway.url);
  const status = await new Promise((resolve, reject) => {
    rawRequest(
      { port, host: '127.0.0.1', path: '/v1/models', headers: { 'content-length': '3' } },
      (response) => {
        response.resume();
        resolve(response.statusCode);
      },
    )
      .on('error', reject)
      .end('{x}');
  });
  assert.equal(status, 200);
  assert.equal(server.asked[0]?.text, '');
});

test('faults of the endpoint come as faults of the gateway, without its words or its key', async () => {
  const words = { error: { message: `xyzzy ${KEY}` } };
  const cases: readonly [number, number, string][] = [
    [401, 502, 'auth'],
    [402, 402, 'credit'],
    [404, 404, 'not-found'],
    [500, 502, 'server'],
    [400, 400, 'rejected'],
    [501, 501, 'unsupported'],
  ];
  for (const [status, shown, code] of cases) {
    await using server = await startFaultServer([{ path: /chat/, answer: json(words, status) }]);
    await using gateway = await gatewayTo(server.url);
    const { status: got, value } = await ask(gateway.url, '/v1/chat', ASK);
    assert.deepEqual([got, value.error?.code], [shown, code]);
    assert.doesNotMatch(JSON.stringify(value), /xyzzy|planted/);
  }
  await using limited = await startFaultServer([
    { path: /chat/, answer: json('', 429, { 'retry-after': '90' }) },
  ]);
  await using gateway = await gatewayTo(limited.url);
  const { status, headers } = await ask(gateway.url, '/v1/chat', ASK);
  assert.deepEqual([status, headers.get('retry-after')], [429, '90']);
});

test('it holds the limits, and masks the key in what a model says', async () => {
  await using server = await startFaultServer([{ path: /chat/, answer: choice({ content: `key: ${KEY}` }) }]);
  await using gateway = await gatewayTo(server.url, { maxRequests: 1, maxTokens: 32 });
  const { value } = await ask(gateway.url, '/v1/chat', { ...ASK, max_tokens: 4096 });
  assert.ok(JSON.stringify(value).includes('key: ***'));
  assert.equal((JSON.parse(server.asked[0]?.text ?? '') as { max_tokens: number }).max_tokens, 32);
  const second = await ask(gateway.url, '/v1/chat', ASK);
  assert.deepEqual([second.status, second.value.error?.code], [429, 'limit']);
});

/** An agent that asks the gateway, and tells what it knows of the key. */
const AGENT = `
const tell = (value) => console.log(JSON.stringify(value));
const ask = (body) => fetch(process.env.INFER_URL + '/v1/chat', {
  method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body),
});
const good = await ask({ model: 'tiny', messages: [{ role: 'user', content: 'Greet.' }] });
const { choices } = await good.json();
tell({ id: 'AGENT-1', status: choices[0].message.content === 'Hello' ? 'pass' : 'fail' });
const bad = await ask({ model: 'tiny' });
tell({ id: 'AGENT-2', status: bad.status === 400 ? 'pass' : 'fail' });
tell({ observation: 'variables: ' + Object.keys(process.env).filter((name) => /KEY|INFER/.test(name)).join(' ') });
`;

test("the examples' plan runs against the gateway as against any such service", async () => {
  await using server = await startFaultServer();
  await using gateway = await gatewayTo(server.url);
  using repository = modelRepository([], { 'tests/smoke-test-plan.json': PLAN });
  const script = repository.path('agent.mjs');
  writeFileSync(script, AGENT);
  using ran = await smoke(repository.root, [`my-agent=${JSON.stringify([process.execPath, script])}`], {
    endpoints: askable([`infer=${gateway.url}/v1 key-env=MY_KEY`]),
    environment: { PATH: process.env.PATH, MY_KEY: KEY },
  });
  const tests = ran.run.groups.flatMap((group) => group.tests);
  assert.deepEqual(
    tests.map(({ id, status, reason }) => [id, status, reason]),
    ['INF-H1', 'INF-T1', 'INF-T2', 'INF-T3', 'AGENT-1', 'AGENT-2'].map((id) => [id, 'pass', null]),
  );
  assert.deepEqual(ran.run.observations, [{ group: 'agent', text: 'variables: INFER_URL' }]);
  assert.equal(ran.run.endpoints[0]?.requests, 3);
  for (const [path, bytes] of ran.files()) assert.ok(!bytes.includes(KEY), path);
});

test('a service that is not healthy holds the rest back', async () => {
  await using server = await startFaultServer([{ path: /^\/$/, answer: json({ status: 'error' }) }]);
  using repository = modelRepository([], { 'tests/smoke-test-plan.json': PLAN });
  using ran = await smoke(repository.root, [], {
    endpoints: askable([`infer=${server.url}`]),
    isolation: 'none',
  });
  assert.deepEqual(
    ran.run.groups.map(({ tests }) => tests.map(({ status }) => status).join(' ')),
    ['fail blocked blocked blocked', 'blocked blocked'],
  );
});

test('a command gets no gateway where its endpoint is not named, or it has no network', async () => {
  await using server = await startFaultServer();
  const plan = {
    version: 1,
    groups: [{ id: 'g', endpoint: 'infer', command: 'agent', tests: [{ id: 'A' }] }],
  };
  using repository = modelRepository([], { 'tests/smoke-test-plan.json': plan });
  const loaders = [`agent=${JSON.stringify([process.execPath, '-e', ''])}`];
  const endpoints = askable([`infer=${server.url}`]);
  for (const options of [{}, { endpoints, isolation: 'require' }] as const) {
    using ran = await smoke(repository.root, loaders, options);
    assert.deepEqual([ran.test('A').status, ran.test('A').kind], ['blocked', 'smoke-blocked']);
  }
  assert.equal(server.asked.length, 0);
});
