/** Whether an answer of a server counts only if it is one, and what it cost is known. */

import { compareNumbers } from '../../../smoke/endpoints/compare-numbers.ts';
import { costOf } from '../../../smoke/endpoints/cost.ts';
import { Http } from '../../../smoke/endpoints/http.ts';
import { isSameModel, listed } from '../../../smoke/endpoints/model-names.ts';
import { keyOf, readEndpoints } from '../../../smoke/endpoints/named.ts';
import { OpenAiProvider } from '../../../smoke/endpoints/open-ai.ts';
import { Spending } from '../../../smoke/endpoints/spending.ts';
import { providerFailure } from '../../../smoke/endpoints/wait-ready.ts';
import { maskOf } from '../../../smoke/run/mask.ts';
import { type Asked, type Server, type ServerReply, serve } from '../server.ts';
import { type Bench, expect, Mismatch, type Stage } from '../stage.ts';

const MODEL = 'tiny';
const KEY = 'sk-selftest-0123456789';
const USAGE = { prompt_tokens: 5, completion_tokens: 3 };
const CHOICE = { index: 0, finish_reason: 'stop', message: { role: 'assistant', content: 'ok' } };
const CHAT = { object: 'chat.completion', model: MODEL, choices: [CHOICE], usage: USAGE };

/** As the OpenAI API describes it, and llama.cpp's server and OpenRouter extend it. */
function api({ path, body }: Asked): ServerReply {
  if (path === '/health') return { status: 200, body: { status: 'ok' } };
  if (path === '/v1/models') {
    const pricing = { prompt: '0.000002', completion: '-1' };
    return {
      status: 200,
      body: { object: 'list', data: [{ id: MODEL, aliases: ['small'], context_length: 256, pricing }] },
    };
  }
  if (path === '/v1/chat/completions') return { status: 200, body: CHAT };
  if (path !== '/v1/embeddings') return { status: 404, body: { error: { message: 'no such path' } } };
  const { input } = JSON.parse(body) as { input: string[] };
  const data = input.map((text, index) => ({ index, object: 'embedding', embedding: [1, text.length] }));
  return {
    status: 200,
    body: { object: 'list', model: MODEL, data, usage: { prompt_tokens: 2, total_tokens: 2 } },
  };
}

function providerAt({ url }: Server, { signal }: Bench, spending: Spending): OpenAiProvider {
  const environment = { SELFTEST_API_KEY: KEY };
  const [endpoint] = [...readEndpoints([`local=${url}/v1 key-env=SELFTEST_API_KEY`]).values()];
  if (endpoint === undefined) throw new Mismatch('an endpoint that was named is not read');
  const key = keyOf(endpoint, environment);
  const http = new Http({ endpoint, key, mask: maskOf(environment), spending, signal });
  return new OpenAiProvider(http, spending, key !== null);
}

const until = () => ({ until: performance.now() + 20_000 });
const ASK = { model: MODEL, messages: [{ role: 'user', content: 'Say ok' }] } as const;

/** Answers that a client which looks at the status alone takes for good ones, and others. */
const FAULTS: readonly (readonly [string, ServerReply])[] = [
  ['auth', { status: 401, body: { error: { message: `wrong key: ${KEY}` } } }],
  ['credit', { status: 402, body: { error: { code: 402, message: 'no credit' } } }],
  ['server', { status: 200, body: { error: { code: 500, message: 'broken' } } }],
  ['malformed', { status: 200, body: { ...CHAT, choices: [] } }],
  ['malformed', { status: 200, body: '<!doctype html>', headers: { 'content-type': 'text/html' } }],
  ['server', { status: 500, body: 'Internal Server Error', headers: { 'content-type': 'text/plain' } }],
  ['redirected', { status: 307, headers: { location: '/v2/chat/completions' } }],
];

export const endpoints: Stage = {
  name: 'endpoints',
  async run(bench) {
    const next: ServerReply[] = [];
    await using server = await serve((asked) => next.shift() ?? api(asked));
    const provider = providerAt(server, bench, new Spending(50, 16));
    const { text, model } = await provider.chat(ASK, until());
    expect('a chat', [model, text], [MODEL, 'ok']);
    const { vectors } = await provider.embed({ model: MODEL, input: ['a', 'bcd'] }, until());
    expect('embeddings', vectors, [
      [1, 1],
      [1, 3],
    ]);
    expect('health', (await provider.health(until())).body, { status: 'ok' });
    for (const [kind, reply] of FAULTS) {
      // A server that is broken is asked again.
      next.splice(0, next.length, ...Array.from({ length: 4 }, () => reply));
      const error = await providerFailure(provider.chat(ASK, until()));
      expect(`a fault with status ${reply.status}`, error?.kind ?? 'an answer', kind);
      expect('whether its sentence holds the key', error?.message.includes(KEY), false);
    }
    next.splice(0, next.length, { status: 429, headers: { 'retry-after-ms': '10' } });
    expect('a chat behind a 429', (await provider.chat(ASK, until())).text, 'ok');
    const { models } = await provider.models(until());
    expect(
      'the list',
      models.map(({ id, contextLength }) => [id, contextLength]),
      [[MODEL, 256]],
    );
    expect('a model by its other name', listed('small', models)?.id, MODEL);
    expect('a model that is not served', listed('large', models), null);
    const names = ['tiny', 'tiny-2026-01-31', 'tiny@main', 'tiny-large', 'tin'];
    expect(
      'names of the model',
      names.map((name) => isSameModel(MODEL, name)),
      [true, true, true, false, false],
    );
    return 'chat, embeddings, health and a list of models; errors inside of 200, 401, 402, 429, a page and a redirect told apart';
  },
};

export const cost: Stage = {
  name: 'cost',
  async run(bench) {
    await using server = await serve(api);
    const spending = new Spending(2, 16);
    const provider = providerAt(server, bench, spending);
    await provider.chat({ ...ASK, max_tokens: 1000 }, until());
    await provider.chat(ASK, until());
    const sent = server.asked.map(({ body }) => (JSON.parse(body) as { max_tokens?: number }).max_tokens);
    expect('tokens that an answer may have', sent, [16, 16]);
    expect('what was used', spending.of('local'), { requests: 2, prompt_tokens: 10, completion_tokens: 6 });
    expect('a third request', (await providerFailure(provider.chat(ASK, until())))?.kind, 'limit');
    expect('requests that the server got', server.asked.length, 2);
    const { models } = await provider.models(until());
    expect('a price, and one that varies', models[0]?.pricing, { prompt: 0.000002, completion: null });
    const dollars = (name: string) =>
      costOf(new Map([[name, { prompt_tokens: 10, completion_tokens: 6 }]]), models);
    expect('usage times price, in dollars', dollars(MODEL), { cost_usd: 0.00002, unpriced_tokens: 6 });
    expect('dollars of a model that is not listed', dollars('other'), { cost_usd: 0, unpriced_tokens: 16 });
    expect('dollars of the run', costOf(spending.byModel('local'), models).cost_usd, 0.00002);
    const [listedModel] = models;
    if (listedModel === undefined) throw new Mismatch('the list is empty');
    const differing = (pricing: object) => compareNumbers({ pricing }, listedModel).map(({ field }) => field);
    expect(
      'recorded prices that are the listed ones',
      differing({ prompt: '0.000002', completion: '9' }),
      [],
    );
    expect('a recorded price that is another', differing({ prompt: '0.000003' }), ['pricing.prompt']);
    return 'tokens of two answers summed and priced in dollars, those of an unknown model at 0, a third request refused by its limit; a price read and compared with a recorded one, one that varies not';
  },
};
