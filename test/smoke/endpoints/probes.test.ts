/** Tests of a plan that ask endpoints, in whole runs. */

import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { test } from 'node:test';
import type { TestResult } from '../../../src/smoke/smoke-run.ts';
import {
  type Answer,
  CHAT,
  choice,
  type FaultServer,
  json,
  MODEL,
  startFaultServer,
} from '../../support/fault-server.ts';
import { freePort } from '../../support/free-port.ts';
import { askable, modelRepository, smoke } from '../../support/smoke.ts';
import { CHAT_FAULTS, EMBED_FAULTS, type Fault, type FaultKind, MODELS_FAULTS } from './faults.ts';

interface Given {
  readonly lines: readonly string[];
  readonly tests: readonly object[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly more?: Parameters<typeof askable>[1];
  readonly options?: Parameters<typeof smoke>[2];
}

/** Runs a plan of one group whose tests ask `local`, unless they say otherwise. */
async function ask({ lines, tests, environment = {}, more, options }: Given) {
  using repository = modelRepository([], {
    'tests/smoke-test-plan.json': { version: 1, groups: [{ id: 'g', endpoint: 'local', tests }] },
  });
  return await smoke(repository.root, [], {
    endpoints: askable(lines, more),
    environment: { PATH: process.env.PATH, ...environment },
    isolation: 'none',
    ...options,
  });
}

test('tokens that have a listed price are told in dollars', async () => {
  const list = (id: string, pricing: object) => json({ data: [{ id, aliases: ['small'], pricing }] });
  for (const [answer, wanted] of [
    [list(MODEL, { prompt: '0.000002', completion: '0.00001' }), [0.00007, 0]],
    [list(MODEL, { prompt: '0.000002', completion: '-1' }), [0.00002, 5]],
    [list('other', { prompt: '0.000002', completion: '0.00001' }), [0, 15]],
    [list(MODEL, {}), [0, 15]],
  ] as const) {
    await using server = await startFaultServer([{ path: /models/, answer }]);
    using ran = await ask({
      lines: [`local=${server.url}/v1`],
      tests: [
        { id: 'C', probe: 'chat', model: MODEL },
        { id: 'M', probe: 'models', lists: ['small'] },
      ],
    });
    const [row] = ran.run.endpoints;
    assert.deepEqual([row?.cost_usd, row?.unpriced_tokens], wanted);
  }
});

const brief = ({ status, kind }: TestResult) => [status, kind];

test('health, chat, embed and models pass, and say what they cost', async () => {
  await using server = await startFaultServer();
  using ran = await ask({
    lines: [`local=${server.url}/v1`],
    tests: [
      { id: 'H', probe: 'health', expect: { json: { status: 'ok' } } },
      { id: 'C', probe: 'chat', model: MODEL, prompt: 'Say ok', expect: { contains: 'Hell', min_tokens: 2 } },
      { id: 'E', probe: 'embed', model: MODEL, input: ['a', 'b'], expect: { dimensions: 4 } },
      { id: 'M', probe: 'models', lists: [MODEL, 'small'], expect: { json: { data: [{ id: MODEL }] } } },
      { id: 'P', probe: 'health', path: '/v1/models', expect: { contains: 'n_ctx_train' } },
    ],
  });
  assert.deepEqual(ran.run.summary, { pass: 5, fail: 0, blocked: 0, skip: 0 }, ran.test('C').reason ?? '');
  assert.deepEqual(ran.test('C').answer, { kind: 'text', chars: 5, tokens: 5 });
  assert.deepEqual(ran.test('E').answer, { kind: 'vector', dimensions: 4 });
  // How long it waited, a busy machine decides.
  const endpoints = ran.run.endpoints.map(({ wait_ms: _, ...row }) => row);
  assert.deepEqual(endpoints, [
    {
      name: 'local',
      origin: server.url,
      models: 1,
      requests: 2,
      prompt_tokens: 12,
      completion_tokens: 5,
      cost_usd: 0,
      unpriced_tokens: 17,
    },
  ]);
  const answer = ran.test('C').artifacts.find(({ path }) => path.endsWith('answer.txt'));
  assert.equal(
    ran
      .files()
      .get(answer?.path ?? '')
      ?.toString(),
    'Hello',
  );
});

const BLOCKED: readonly FaultKind[] = ['auth', 'credit', 'rate-limited'];
const UNREACHABLE: readonly FaultKind[] = ['unreachable', 'timeout'];

function expected({ kind, name }: Fault): readonly [string, string] {
  if (name.includes('model that is not there')) return ['fail', 'endpoint-model-missing'];
  if (kind === 'empty') return ['fail', 'smoke-failed'];
  if (kind === 'other') return ['fail', 'endpoint-model-differs'];
  if (UNREACHABLE.includes(kind)) return ['fail', 'endpoint-unreachable'];
  return [BLOCKED.includes(kind) ? 'blocked' : 'fail', 'endpoint-error'];
}

test('no fault of an endpoint passes, and each is reported as what it is', async () => {
  const probes = [
    ...CHAT_FAULTS.map((fault) => ({ fault, path: /chat/, probe: { probe: 'chat', model: MODEL } })),
    ...EMBED_FAULTS.map((fault) => ({ fault, path: /embed/, probe: { probe: 'embed', model: MODEL } })),
    ...MODELS_FAULTS.map((fault) => ({ fault, path: /models/, probe: { probe: 'models' } })),
  ];
  await using servers = new AsyncDisposableStack();
  const started: FaultServer[] = [];
  for (const { fault, path } of probes)
    started.push(servers.use(await startFaultServer([{ path, answer: fault.answer }])));
  const all = probes.map(({ fault, probe }, at) => ({
    id: `T${at}`,
    endpoint: `e${at}`,
    ...probe,
    max_seconds: fault.kind === 'timeout' || fault.kind === 'rate-limited' ? 0.4 : 60,
  }));
  const run = (tests: readonly object[]) =>
    ask({
      lines: [...started.map(({ url }, at) => `e${at}=${url}/v1`), 'local=http://127.0.0.1:1'],
      more: { maxRequests: 999 },
      tests,
    });
  using ran = await run(all);
  for (const [at, { fault, probe }] of probes.entries()) {
    let result = ran.test(`T${at}`);
    // On a busy machine the time may be over before the answer has come.
    for (
      let seconds = 3;
      fault.kind === 'rate-limited' && result.error?.kind === 'timeout' && seconds < 60;
      seconds *= 4
    ) {
      using again = await run([{ ...all[at], max_seconds: seconds }]);
      result = again.test(`T${at}`);
    }
    assert.deepEqual(brief(result), expected(fault), `${probe.probe}: ${fault.name}: ${result.reason}`);
    assert.ok(result.reason !== null && result.fix !== null);
    if (result.error !== null) assert.equal(result.error.kind, fault.kind);
  }
  assert.equal(ran.run.summary.pass, 0);
  // What a server says stands in an artifact, and nowhere else.
  const results = [...ran.files()].find(([path]) => path.startsWith('runs/'));
  assert.doesNotMatch(results?.[1].toString() ?? '', /xyzzy|doctype|Internal Server/);
  const files = [...ran.files()].filter(([path]) => path.endsWith('/response.txt'));
  assert.ok(files.length > 30 && files.every(([, bytes]) => bytes.length <= 2048 + 64));
});

/** Answers that a strict reader must not refuse. */
const GOOD: Readonly<Record<string, Answer>> = {
  'more members': json({ ...CHAT, system_fingerprint: 'x', timings: {} }),
  'no usage': json({ ...CHAT, usage: undefined }),
  'usage of nulls': json({ ...CHAT, usage: null }),
  'an error that is null': json({ ...CHAT, error: null }),
  parts: choice({ content: [{ type: 'text', text: 'Hello' }] }),
  'reasoning alone': choice(
    { content: '', reasoning_content: 'Hello, let me see' },
    { finish_reason: 'length' },
  ),
  'reasoning in its other name': choice({ content: null, reasoning: 'Hello, let me see' }),
  'a refusal': choice({ content: null, refusal: 'Hello, I must not' }),
  'a snapshot': json({ ...CHAT, model: `${MODEL}-2026-01-31` }),
  'a revision': json({ ...CHAT, model: `${MODEL}@main` }),
  'an alias of the list': json({ ...CHAT, model: 'small' }),
  'text/plain': json(CHAT, 200, { 'content-type': 'text/plain' }),
  '201': json(CHAT, 201),
  'a byte order mark': json(`\ufeff${JSON.stringify(CHAT)}`),
  'no finish_reason': choice({ content: 'Hello' }, { finish_reason: null }),
};

test('answers that only look odd pass', async () => {
  await using servers = new AsyncDisposableStack();
  const lines: string[] = [];
  for (const [at, answer] of Object.values(GOOD).entries()) {
    const server = servers.use(await startFaultServer([{ path: /chat/, answer }]));
    lines.push(`e${at}=${server.url}/v1`);
  }
  using ran = await ask({
    lines,
    tests: lines.map((_, at) => ({
      id: `T${at}`,
      endpoint: `e${at}`,
      probe: 'chat',
      model: MODEL,
      expect: { contains: 'Hello' },
    })),
  });
  for (const [at, name] of Object.keys(GOOD).entries())
    assert.equal(ran.test(`T${at}`).status, 'pass', `${name}: ${ran.test(`T${at}`).reason}`);
});

test('tool calls are an answer', async () => {
  const calls = [{ id: 'c1', type: 'function', function: { name: 'look', arguments: '{}' } }];
  await using server = await startFaultServer([
    { path: /chat/, answer: choice({ content: null, tool_calls: calls }, { finish_reason: 'tool_calls' }) },
  ]);
  const tool = { type: 'function', function: { name: 'look', parameters: { type: 'object' } } };
  const request = {
    messages: [
      { role: 'system', content: 'Be short.' },
      {
        role: 'user',
        content: [
          { type: 'text', text: 'What is it?' },
          { type: 'image_url', image_url: { url: 'data:image/png;base64,AAAA' } },
        ],
      },
    ],
    tools: [tool],
    tool_choice: 'auto',
    response_format: { type: 'json_object' },
    temperature: 0,
    top_p: 0.5,
  };
  using ran = await ask({
    lines: [`local=${server.url}/v1`],
    tests: [{ id: 'C', probe: 'chat', model: MODEL, max_tokens: 9, stream: false, ...request }],
  });
  assert.equal(ran.test('C').status, 'pass');
  assert.deepEqual(JSON.parse(server.asked[0]?.text ?? ''), {
    model: MODEL,
    ...request,
    stream: false,
    max_tokens: 9,
  });
});

test('embeddings that are not there can be expected', async () => {
  const none = json({ error: { type: 'not_supported_error', code: 501 } }, 501);
  await using without = await startFaultServer([{ path: /embed/, answer: none }]);
  await using server = await startFaultServer();
  const expect = { unsupported: true };
  using ran = await ask({
    lines: [`none=${without.url}/v1`, `local=${server.url}/v1`],
    tests: [
      { id: 'none', endpoint: 'none', probe: 'embed', model: MODEL, expect },
      { id: 'some', probe: 'embed', model: MODEL, expect },
    ],
  });
  assert.deepEqual(brief(ran.test('none')), ['pass', null]);
  assert.deepEqual(brief(ran.test('some')), ['fail', 'smoke-failed']);
});

test('what is not as expected fails', async () => {
  await using server = await startFaultServer();
  const chat = { probe: 'chat', model: MODEL };
  using ran = await ask({
    lines: [`local=${server.url}/v1`],
    tests: [
      { id: 'contains', ...chat, expect: { contains: 'moon' } },
      { id: 'json', ...chat, expect: { json: true } },
      { id: 'dimensions', probe: 'embed', model: MODEL, expect: { dimensions: 5 } },
      { id: 'subset', probe: 'health', expect: { json: { status: 'up' } } },
      { id: 'item', probe: 'models', expect: { json: { data: [{ id: 'other' }] } } },
    ],
  });
  for (const result of ran.run.groups[0]?.tests ?? [])
    assert.deepEqual(brief(result), ['fail', 'smoke-failed'], result.id);
  // A model that a list should have and has not is missing.
  using lacking = await ask({
    lines: [`local=${server.url}/v1`],
    tests: [{ id: 'lists', probe: 'models', lists: [MODEL, 'other'] }],
  });
  assert.deepEqual(brief(lacking.test('lists')), ['fail', 'endpoint-model-missing']);
  assert.deepEqual(
    lacking.test('lists').drift.map(({ model }) => model),
    ['other'],
  );
});

test('what can be expected of another probe only is blocked, since it would always hold', async () => {
  await using server = await startFaultServer();
  const tests = [
    { probe: 'health', expect: { min_chars: 1 } },
    { probe: 'chat', model: MODEL, expect: { dimensions: 4 } },
    { probe: 'chat', model: MODEL, expect: { unsupported: true } },
    { probe: 'embed', model: MODEL, expect: { contains: 'x' } },
    { probe: 'models', expect: { min_tokens: 1 } },
  ].map((fields, at) => ({ id: `T${at}`, ...fields }));
  using ran = await ask({ lines: [`local=${server.url}/v1`], tests });
  for (const { id } of tests) assert.deepEqual(brief(ran.test(id)), ['blocked', 'smoke-blocked'], id);
  assert.equal(server.asked.length, 0);
});

test('a server that says that it is not well is not', async () => {
  for (const [body, status] of [
    [{ status: 'ok' }, 'pass'],
    [{ service: 'x', status: 'UP' }, 'pass'],
    ['', 'pass'],
    [{ status: 'error' }, 'fail'],
    [{ status: 'loading model' }, 'fail'],
    [{ status: 'not_ready' }, 'fail'],
    [{ error: 'down' }, 'fail'],
  ] as const) {
    await using server = await startFaultServer([{ path: /health/, answer: json(body) }]);
    using ran = await ask({ lines: [`local=${server.url}`], tests: [{ id: 'H', probe: 'health' }] });
    assert.equal(ran.test('H').status, status, JSON.stringify(body));
  }
});

test('a cold start is waited for outside of max_seconds', async () => {
  const loading = json({ error: { message: 'Loading model', type: 'unavailable_error', code: 503 } }, 503);
  await using server = await startFaultServer([
    { path: /health/, answer: loading, times: 6 },
    { path: /chat/, answer: loading, times: 0 },
  ]);
  const begin = performance.now();
  using ran = await ask({
    lines: [`local=${server.url}/v1 key-env=MY_KEY`],
    environment: { MY_KEY: 'sk-0123456789' },
    more: { waitMs: 60_000 },
    tests: [
      { id: 'C', probe: 'chat', model: MODEL, max_seconds: 60 },
      { id: 'D', probe: 'chat', model: MODEL, max_seconds: 60 },
    ],
  });
  const whole = performance.now() - begin;
  const { status, wait_ms: waited, duration_ms: took } = ran.test('C');
  assert.equal(status, 'pass');
  // Each is rounded.
  assert.ok(waited !== null && waited > 0 && waited + took <= whole + 1, `${waited}, ${took}, ${whole}`);
  assert.equal(ran.test('D').wait_ms, 0);
  // A proxy may ask all of its models when it is asked for its health, so the wait does not ask in its name.
  assert.deepEqual(
    [
      ...new Set(
        server.asked.filter(({ path }) => path === '/health').map(({ headers }) => headers.authorization),
      ),
    ],
    [undefined],
  );
  assert.equal(ran.run.endpoints[0]?.wait_ms, waited);
});

test('a server that listens later is waited for, and one that never does is unreachable', async () => {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const late = createServer((_, response) => {
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(CHAT));
  });
  const timer = setTimeout(() => late.listen(port, '127.0.0.1'), 300);
  using ran = await ask({
    lines: [`local=${url}/v1`],
    more: { waitMs: 60_000 },
    tests: [{ id: 'C', probe: 'chat', model: MODEL, max_seconds: 60 }],
  });
  clearTimeout(timer);
  late.closeAllConnections();
  await new Promise((resolve) => late.close(resolve));
  assert.equal(ran.test('C').status, 'pass');
  using never = await ask({
    lines: [`local=${url}/v1`],
    more: { waitMs: 300 },
    tests: [{ id: 'C', probe: 'chat', model: MODEL }],
  });
  assert.deepEqual(brief(never.test('C')), ['fail', 'endpoint-unreachable']);
});

test('costs end at their limits', async () => {
  await using server = await startFaultServer();
  const chat = { probe: 'chat', model: MODEL, max_tokens: 4096 };
  using ran = await ask({
    lines: [`local=${server.url}/v1`],
    more: { maxRequests: 2, maxTokens: 32 },
    tests: ['a', 'b', 'c'].map((id) => ({ id, ...chat })),
  });
  assert.deepEqual(
    ['a', 'b', 'c'].map((id) => ran.test(id).status),
    ['pass', 'pass', 'blocked'],
  );
  assert.equal(ran.test('c').error?.kind, 'limit');
  const limits = server.asked.map(({ text }) => (JSON.parse(text) as { max_tokens: number }).max_tokens);
  assert.deepEqual(limits, [32, 32]);
});

test('what the step does not name, or may not ask, is blocked', async () => {
  await using server = await startFaultServer();
  const lines = [`local=${server.url}/v1 key-env=MY_KEY`];
  const tests = [
    { id: 'C', probe: 'chat', model: MODEL },
    { id: 'O', probe: 'health', endpoint: 'other' },
    { id: 'N', probe: 'models', needs: ['O'] },
  ];
  using ran = await ask({ lines, tests });
  assert.deepEqual(
    ['C', 'O', 'N'].map((id) => ran.test(id).status),
    ['blocked', 'blocked', 'blocked'],
  );
  assert.equal(ran.test('C').error?.kind, 'no-key');
  using fork = await ask({
    lines,
    tests: tests.slice(0, 1),
    environment: { MY_KEY: 'sk-0123456789' },
    options: { isUntrusted: true },
  });
  assert.equal(fork.test('C').status, 'blocked');
  // A list costs nothing, and may say that the model is missing.
  assert.ok(server.asked.every(({ method, path }) => method === 'GET' && path === '/v1/models'));
});

test('a planted key is nowhere in what a run leaves', async () => {
  const key = 'sk-planted/+0123456789abcdef';
  const forms = [
    key,
    key.replaceAll('/', '\\/'),
    encodeURIComponent(key),
    Buffer.from(key).toString('base64'),
  ];
  const said = `${forms.join(' ')} \\u0073k-planted`;
  const echo = json(`{"error":{"message":${JSON.stringify(said)}}}`, 401);
  const spoken = choice({ content: said });
  const list = json({ data: [{ id: key }, { id: MODEL }] });
  await using server = await startFaultServer([
    { path: /other.*chat|a\/chat/, answer: echo },
    { path: /b\/chat/, answer: spoken },
    { path: /c\/chat/, answer: json({ ...CHAT, model: key }) },
    { path: /models/, answer: list },
    { path: /health/, answer: json({ status: 'ok', key }) },
  ]);
  using ran = await ask({
    lines: [`local=${server.url}/v1 key-env=ODD_NAME exclusive`],
    environment: { ODD_NAME: key },
    tests: [
      { id: 'A', probe: 'chat', model: MODEL, path: '/a/chat' },
      { id: 'B', probe: 'chat', model: MODEL, path: '/b/chat' },
      { id: 'C', probe: 'chat', model: MODEL, path: '/c/chat' },
      { id: 'M', probe: 'models' },
      { id: 'H', probe: 'health' },
    ],
  });
  assert.equal(
    server.asked.every(({ headers }) => headers.authorization === `Bearer ${key}`),
    true,
  );
  assert.ok(ran.test('M').drift.some(({ model }) => model === '***'));
  for (const [path, bytes] of ran.files())
    for (const form of forms) assert.ok(!bytes.includes(form), `${path}: ${form}`);
});
