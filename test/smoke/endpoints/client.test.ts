/** The client of providers, against a server that answers well and in every wrong way. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SettingsError } from '../../../src/model/errors.ts';
import { keyOf, readEndpoints } from '../../../src/smoke/endpoints/named.ts';
import { retryAfter } from '../../../src/smoke/endpoints/retry-after.ts';
import { Spending } from '../../../src/smoke/endpoints/spending.ts';
import { type Answer, CHAT, json, MODEL, startFaultServer } from '../../support/fault-server.ts';
import { errorIn, providerOf, soon } from './client.ts';
import { CHAT_FAULTS, EMBED_FAULTS, type Fault, MODELS_FAULTS } from './faults.ts';

const ASK = { model: MODEL, messages: [{ role: 'user', content: 'Say ok' }] } as const;
/** Faults after which nothing comes are given less time than an answer on a busy machine may need. */
const LITTLE = 400;

test('a chat, embeddings, a list and health, as they should be', async () => {
  await using server = await startFaultServer();
  const spending = new Spending(50, 16);
  const provider = providerOf({ line: `local=${server.url}/v1`, spending });
  const answer = await provider.chat({ ...ASK, max_tokens: 8 }, soon());
  assert.deepEqual([answer.model, answer.text, answer.isCut], [MODEL, 'Hello', false]);
  const { vectors } = await provider.embed({ model: MODEL, input: ['a', 'bcd'] }, soon());
  assert.deepEqual(
    vectors.map(([first]) => first),
    [2, 4],
  );
  const { models, isWhole } = await provider.models(soon());
  assert.deepEqual(
    [isWhole, models],
    [
      true,
      [
        {
          id: MODEL,
          aliases: ['small'],
          contextLength: 256,
          parameters: 123_200,
          tensorBytes: 492_800,
          pricing: { prompt: null, completion: null },
        },
      ],
    ],
  );
  assert.deepEqual((await provider.health(soon())).body, { status: 'ok' });
  const [chat, embed, list, health] = server.asked;
  assert.deepEqual(JSON.parse(chat?.text ?? ''), { ...ASK, stream: false, max_tokens: 8 });
  assert.deepEqual(JSON.parse(embed?.text ?? ''), { model: MODEL, input: ['a', 'bcd'] });
  // A GET has no body, and says of none.
  for (const { method, text, headers } of [list, health].filter((one) => one !== undefined))
    assert.deepEqual(
      [method, text, headers['content-type'], headers['content-length'], headers['transfer-encoding']],
      ['GET', '', undefined, undefined, undefined],
    );
  assert.deepEqual(spending.of('local'), { requests: 2, prompt_tokens: 12, completion_tokens: 5 });
});

/** Each fault is reported as its own kind, in a sentence of ours, and the server's words stay out of it. */
async function faultIsReported(
  { name, answer, kind, status }: Fault,
  path: RegExp,
  probe: 'chat' | 'embed' | 'models',
) {
  await using server = await startFaultServer([{ path, answer }]);
  const provider = providerOf({ line: `local=${server.url}/v1` });
  const isMute = kind === 'timeout' || status === 429 || kind === 'rate-limited';
  const ask = (milliseconds: number | null) => {
    const call = milliseconds === null ? soon() : { until: performance.now() + milliseconds };
    if (probe === 'chat') return errorIn(provider.chat(ASK, call));
    if (probe === 'embed') return errorIn(provider.embed({ model: MODEL, input: ['a', 'b'] }, call));
    return errorIn(provider.models(call));
  };
  let error = await ask(isMute ? LITTLE : null);
  // A busy machine may be late with an answer that is there at once.
  const isAnswered = kind !== 'timeout' || status !== undefined;
  const isLate = () => error?.kind === 'timeout' && error.status === null;
  for (let more = LITTLE * 8; isMute && isAnswered && isLate() && more < 60_000; more *= 4)
    error = await ask(more);
  if (kind === 'empty' || kind === 'other') return assert.equal(error, null, name);
  assert.equal(error?.kind, kind, `${name}: ${error?.message}`);
  assert.equal(error?.provider, 'local');
  if (status !== undefined) assert.equal(error?.status, status);
  assert.match(error?.message ?? '', /^[a-z][^\n]{8,200}$/, name);
  assert.doesNotMatch(error?.message ?? '', /xyzzy|Internal|out of order|doctype/);
}

for (const [probe, path, faults] of [
  ['chat', /chat/, CHAT_FAULTS],
  ['embed', /embed/, EMBED_FAULTS],
  ['models', /models/, MODELS_FAULTS],
] as const)
  for (const fault of faults)
    test(`${probe}: ${fault.name} is ${fault.kind}`, () => faultIsReported(fault, path, probe));

test('there are more than 30 faults, and every kind among them', () => {
  assert.ok(CHAT_FAULTS.length + EMBED_FAULTS.length + MODELS_FAULTS.length > 70);
  const kinds = new Set(CHAT_FAULTS.map(({ kind }) => kind));
  assert.equal(kinds.size, 13);
});

test('nothing listens: unreachable', async () => {
  const server = await startFaultServer();
  const { url } = server;
  await server[Symbol.asyncDispose]();
  const error = await errorIn(providerOf({ line: `local=${url}/v1` }).chat(ASK, soon()));
  assert.deepEqual([error?.kind, error?.status], ['unreachable', null]);
});

test('an answer longer than 8 MiB is none, and one of almost 8 MiB is', async () => {
  await using server = await startFaultServer();
  const provider = providerOf({ line: `local=${server.url}/v1` });
  const answer = (length: number) => json(JSON.stringify({ ...CHAT, id: 'x'.repeat(length) }));
  server.faults = [{ path: /chat/, answer: answer(8 * 1024 * 1024) }];
  assert.equal((await errorIn(provider.chat(ASK, soon())))?.kind, 'malformed');
  server.faults = [{ path: /chat/, answer: answer(8 * 1024 * 1024 - 1000) }];
  assert.equal((await provider.chat(ASK, soon())).text, 'Hello');
});

test('Retry-After is read in three spellings', () => {
  const now = Date.parse('2026-11-26T10:00:00Z');
  const of = (headers: Record<string, string>) => retryAfter(new Headers(headers), now);
  assert.equal(of({ 'retry-after': '2' }), 2000);
  assert.equal(of({ 'retry-after': '0' }), 0);
  assert.equal(of({ 'retry-after': '1.5' }), 1500);
  assert.equal(of({ 'retry-after': 'Thu, 26 Nov 2026 10:00:07 GMT' }), 7000);
  assert.equal(of({ 'retry-after': 'Thu, 26 Nov 2026 09:00:00 GMT' }), 0);
  assert.equal(of({ 'retry-after-ms': '250', 'retry-after': '9' }), 250);
  assert.equal(of({ 'retry-after': '99999999' }), 24 * 3_600_000);
  for (const odd of ['', 'soon', '-1', '1e9', '26 Nov', 'Infinity'])
    assert.equal(of({ 'retry-after': odd }), null, odd);
});

test('a 429 is waited for, in each spelling, while there is time', async () => {
  const soonDate = () => new Date(Date.now() + 1000).toUTCString();
  for (const headers of [{ 'retry-after-ms': '5' }, { 'retry-after': '0' }, { 'retry-after': soonDate() }]) {
    await using server = await startFaultServer([{ path: /chat/, times: 2, answer: json('', 429, headers) }]);
    const provider = providerOf({ line: `local=${server.url}/v1` });
    assert.equal((await provider.chat(ASK, soon())).text, 'Hello');
    assert.equal(server.asked.length, 3);
  }
  await using server = await startFaultServer([
    { path: /chat/, answer: json('', 429, { 'retry-after': '120' }) },
  ]);
  const error = await errorIn(providerOf({ line: `local=${server.url}/v1` }).chat(ASK, soon()));
  assert.deepEqual([error?.kind, error?.retryAfterMs, server.asked.length], ['rate-limited', 120_000, 1]);
});

test('a server that asks for no wait at all is not asked without one', async () => {
  const none = json('', 429, { 'retry-after': '0' });
  // On a busy machine the time may be over before an answer has come.
  for (const [milliseconds, most] of [
    [2_000, 3],
    [8_000, 5],
    [40_000, 9],
  ] as const) {
    await using server = await startFaultServer([{ path: /models/, answer: none }]);
    const provider = providerOf({ line: `local=${server.url}/v1` });
    const error = await errorIn(provider.models({ until: performance.now() + milliseconds }));
    assert.ok(server.asked.length <= most, `${server.asked.length}`);
    if (error?.kind === 'timeout') continue;
    assert.equal(error?.kind, 'rate-limited');
    return;
  }
  assert.fail('no answer came');
});

test('502, 503, 504 and a reset are tried once more; what will not change is not', async () => {
  const cases: [Answer, number, number][] = [
    [json('', 503), 2, 1],
    [json('', 502), 2, 1],
    [json('', 504), 2, 2],
    [json('', 500), 1, 1],
    [json('', 401), 1, 1],
    [(response) => void response.socket?.resetAndDestroy(), 2, 1],
  ];
  for (const [answer, requests, times] of cases) {
    await using server = await startFaultServer([{ path: /chat/, answer, times }]);
    const error = await errorIn(providerOf({ line: `local=${server.url}/v1` }).chat(ASK, soon()));
    assert.equal(server.asked.length, requests);
    assert.equal(error === null, requests > times, error?.message);
  }
});

test('a server that knows only max_completion_tokens is asked with that', async () => {
  await using server = await startFaultServer([
    {
      path: /chat/,
      times: 1,
      answer: json({ error: { code: 'unsupported_parameter', param: 'max_tokens' } }, 400),
    },
  ]);
  const provider = providerOf({ line: `local=${server.url}/v1` });
  await provider.chat({ ...ASK, max_tokens: 9999 }, soon());
  const limits = server.asked.map(({ text }) => {
    const { max_tokens, max_completion_tokens } = JSON.parse(text) as Record<string, number>;
    return [max_tokens, max_completion_tokens];
  });
  assert.deepEqual(limits, [
    [16, undefined],
    [undefined, 16],
  ]);
});

test('a key goes to its own origin alone, and comes back masked', async () => {
  const key = 'sk-planted/0123456789abcdef';
  const echo: Answer = (response, { headers }) => {
    const text = JSON.stringify({ error: { message: `bad key ${headers.authorization}` } });
    response.writeHead(401, { 'content-type': 'application/json' });
    response.end(text.replaceAll('/', '\\/'));
  };
  await using server = await startFaultServer();
  const given = { line: `local=${server.url}/v1 key-env=MINE`, environment: { MINE: key } };
  const provider = providerOf(given);
  await provider.models(soon());
  assert.equal(server.asked[0]?.headers.authorization, `Bearer ${key}`);
  server.faults = [{ path: /chat/, answer: echo }];
  const error = await errorIn(provider.chat(ASK, soon()));
  assert.equal(error?.kind, 'auth');
  assert.ok(error?.words?.includes('***') && !error.words.includes('planted'), error?.words ?? '');
  // Of JSON that is cut, too.
  server.faults = [
    { path: /chat/, answer: json(`{"e":"${key.replaceAll('/', '\\/').replace('-', '\\u002D')} `, 500) },
  ];
  const cut = await errorIn(provider.chat(ASK, soon()));
  assert.equal(cut?.words, '{"e":"***');
  // Escaped as another language writes it, it is masked in the value that is read.
  server.faults = [
    {
      path: /health/,
      answer: json(JSON.stringify({ said: key }).replaceAll('/', '\\/').replaceAll('-', '\\u002d')),
    },
  ];
  assert.deepEqual((await provider.health(soon())).body, { said: '***' });
  assert.ok(!JSON.stringify(await provider.health(soon())).includes('planted'));
  // Without its variable, what costs nothing is asked, and nothing else.
  const keyless = providerOf({ ...given, environment: {} });
  assert.equal((await errorIn(keyless.chat(ASK, soon())))?.kind, 'no-key');
  server.faults = [];
  assert.equal((await keyless.models(soon())).models.length, 1);
});

test('a path cannot lead to another server', async () => {
  await using other = await startFaultServer();
  await using server = await startFaultServer();
  const provider = providerOf({ line: `local=${server.url}/v1` });
  const { host } = new URL(other.url);
  for (const path of [`//${host}/x`, `/\\${host}/x`, `@${host}/x`, `.${host}/`, `:1@${host}/`])
    await errorIn(provider.health({ path, ...soon() }));
  assert.equal(other.asked.length, 0);
});

test('requests are counted, and end at their limit', async () => {
  await using server = await startFaultServer();
  const provider = providerOf({ line: `local=${server.url}/v1`, spending: new Spending(2, 16) });
  await provider.chat(ASK, soon());
  await provider.chat(ASK, soon());
  assert.equal((await errorIn(provider.chat(ASK, soon())))?.kind, 'limit');
  await provider.models(soon());
  assert.equal(server.asked.length, 3);
});

test('a run that is cancelled asks nothing more', async () => {
  await using server = await startFaultServer([{ path: /chat/, answer: () => undefined }]);
  const cancelled = new AbortController();
  const provider = providerOf({ line: `local=${server.url}/v1`, signal: cancelled.signal });
  const asked = errorIn(provider.chat(ASK, soon()));
  while (server.asked.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  cancelled.abort();
  assert.equal((await asked)?.kind, 'cancelled');
});

test('a list of several pages is read to its end, or reported as cut', async () => {
  const page = (ids: string[], more: object) => json({ data: ids.map((id) => ({ id })), ...more });
  const pages = async (...answers: [RegExp, Answer][]) => {
    await using server = await startFaultServer(answers.map(([path, answer]) => ({ path, answer })));
    const { models, isWhole } = await providerOf({ line: `local=${server.url}/v1` }).models(soon());
    return [models.map(({ id }) => id).join(' '), isWhole];
  };
  const next = (link: string) => ({ links: { next: link } });
  assert.deepEqual(
    await pages([/offset=2/, page(['c'], {})], [/models/, page(['a', 'b'], next('/v1/models?offset=2'))]),
    ['a b c', true],
  );
  assert.deepEqual(
    await pages([/after_id=b/, page(['c'], {})], [/models/, page(['a', 'b'], { has_more: true })]),
    ['a b c', true],
  );
  assert.deepEqual(await pages([/models/, page(['a'], next('https://elsewhere.example/v1/models'))]), [
    'a',
    false,
  ]);
  assert.deepEqual(await pages([/models/, page(['a'], next('?again'))]), ['a', false]);
  assert.deepEqual(await pages([/models/, page(['a'], { total_count: 9 })]), ['a', false]);
});

test('OpenRouter by its name: address, key, headers and prices', async () => {
  const [router] = [...readEndpoints(['openrouter referer=https://a.example/b title=mine']).values()];
  assert.deepEqual(router, {
    name: 'openrouter',
    origin: 'https://openrouter.ai',
    base: '/api/v1',
    keyEnv: 'OPENROUTER_API_KEY',
    isExclusive: false,
    headers: { 'HTTP-Referer': 'https://a.example/b', 'X-OpenRouter-Title': 'mine' },
  });
  assert.equal(router && keyOf(router, { INFER_API_KEY: 'sk-of-another-name' }), null);
  const model = {
    id: 'a/b',
    canonical_slug: 'a/b-20260131',
    context_length: 8192,
    pricing: { prompt: '0.000003', completion: '-1' },
  };
  await using server = await startFaultServer([{ path: /models/, answer: json({ data: [model] }) }]);
  const provider = providerOf({ line: `openrouter=${server.url}/api/v1 title=mine` });
  const [read] = (await provider.models(soon())).models;
  assert.deepEqual(
    [read?.aliases, read?.contextLength, read?.pricing],
    [['a/b-20260131'], 8192, { prompt: 0.000003, completion: null }],
  );
  assert.deepEqual(
    [server.asked[0]?.path, server.asked[0]?.headers['x-openrouter-title']],
    ['/api/v1/models', 'mine'],
  );
});

const REFUSED = [
  'local',
  '=https://h/v1',
  'a b=https://h/v1',
  'local=',
  'local=http://example.com/v1',
  'local=http://127.0.0.1.example.com/v1',
  'local=ftp://127.0.0.1/v1',
  'local=https://user:password@h/v1',
  'local=https://h/v1?key=abc',
  'local=https://h/v1#x',
  'local=https://h/v1 key-env=',
  'local=https://h/v1 key-env=A-B',
  'local=https://h/v1 exclusively',
  'local=https://h/v1 title=mine',
  'openrouter referer=nowhere',
];

test('lines that name no server are refused, and no password is shown', () => {
  for (const line of REFUSED)
    assert.throws(
      () => readEndpoints([line]),
      (error) => error instanceof SettingsError && !error.message.includes('password'),
      line,
    );
  assert.throws(() => readEndpoints(['a=https://h/v1', 'a=https://g/v1']), SettingsError);
  const named = readEndpoints(['a=https://h/v1/', 'b=http://[::1]:8080 exclusive key-env=K']);
  assert.deepEqual(
    [...named.values()].map(({ origin, base, keyEnv, isExclusive }) => [origin, base, keyEnv, isExclusive]),
    [
      ['https://h', '/v1', null, false],
      ['http://[::1]:8080', '', 'K', true],
    ],
  );
  for (const key of ['short', 'with a space', 'líne', 'a\nsecond-line'])
    assert.throws(
      () => named.get('b') && keyOf(readEndpoints(['b=https://h key-env=K']).get('b') as never, { K: key }),
      SettingsError,
    );
});
