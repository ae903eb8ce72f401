/**
 * A server of the OpenAI API on loopback, for one model. It answers as it should, or with the faults that a
 * test asks for, and keeps every request.
 */

import assert from 'node:assert/strict';
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { bodyOf, listening } from './github-server.ts';
import { keptValidator } from './kept-validator.ts';

export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  /** '' for a request without one. */
  readonly text: string;
}

export type Answer = (response: ServerResponse, asked: Asked) => void | Promise<void>;

export interface FaultServer extends AsyncDisposable {
  readonly url: string;
  readonly asked: readonly Asked[];
  /** What answers in place of the usual, by path; `times` absent: always. */
  faults: { readonly path: RegExp; readonly answer: Answer; times?: number }[];
}

export const MODEL = 'tiny';

export const CHAT = {
  id: 'gen-1',
  object: 'chat.completion',
  created: 1_700_000_000,
  model: MODEL,
  choices: [{ index: 0, message: { role: 'assistant', content: 'Hello' }, finish_reason: 'stop' }],
  usage: { prompt_tokens: 10, completion_tokens: 5, total_tokens: 15 },
};

/** Another vector for another text. */
export const embeddings = (inputs: readonly string[]) => ({
  object: 'list',
  model: MODEL,
  data: inputs.map((input, index) => ({
    object: 'embedding',
    index,
    embedding: [input.length + 1, index + 1, 0.5, -0.25],
  })),
  usage: { prompt_tokens: inputs.length, total_tokens: inputs.length },
});

export const MODELS = {
  object: 'list',
  data: [
    {
      id: MODEL,
      object: 'model',
      aliases: ['small'],
      meta: { n_ctx_train: 256, n_params: 123_200, size: 492_800 },
    },
  ],
};

export const json =
  (value: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): Answer =>
  (response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(typeof value === 'string' ? value : JSON.stringify(value));
  };

/** The usual answer with members of its own. */
export const chat = (more: object): Answer => json({ ...CHAT, ...more });
export const choice = (message: object, more: object = {}): Answer =>
  chat({
    choices: [{ index: 0, message: { role: 'assistant', ...message }, finish_reason: 'stop', ...more }],
  });

/** Begins an answer and never ends it. */
export const drip: Answer = async (response) => {
  response.writeHead(200, { 'content-type': 'application/json' });
  while (!response.destroyed) {
    response.write(' ');
    await sleep(5);
  }
};

export const silence: Answer = () => undefined;
export const reset: Answer = (response) => {
  response.socket?.resetAndDestroy();
};
/** Bytes in place of an answer. */
export const raw =
  (bytes: string): Answer =>
  (response) => {
    response.socket?.end(bytes);
  };
let packed: Buffer | null = null;
export const bomb: Answer = (response) => {
  packed ??= gzipSync(Buffer.alloc(16 * 1024 * 1024, ' '));
  response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' });
  response.end(packed);
};

const USUAL: Readonly<Record<string, (asked: Asked) => Answer>> = {
  'POST /v1/chat/completions': ({ text }) =>
    (JSON.parse(text) as { model: string }).model === MODEL
      ? json(CHAT)
      : json({ error: { message: 'no such model', code: 'model_not_found' } }, 404),
  'POST /v1/embeddings': ({ text }) => {
    const { input } = JSON.parse(text) as { input: string | string[] };
    return json(embeddings([input].flat()));
  },
  'GET /v1/models': () => json(MODELS),
  'GET /health': () => json({ status: 'ok' }),
};

export async function startFaultServer(faults: FaultServer['faults'] = []): Promise<FaultServer> {
  const asked: Asked[] = [];
  const state = { faults };
  const violations: string[] = [];
  const server = createServer(async (request, response) => {
    const one: Asked = {
      method: request.method ?? '',
      path: request.url ?? '',
      headers: request.headers,
      text: (await bodyOf(request)).toString(),
    };
    asked.push(one);
    if (/^manifest-drift\//.test(String(one.headers['user-agent'])) && one.method === 'POST')
      violations.push(...requestProblems(one.text));
    const fault = state.faults.find(({ path, times }) => times !== 0 && path.test(one.path));
    if (fault?.times !== undefined) fault.times -= 1;
    const usual = USUAL[`${one.method} ${one.path.replace(/\?.*/, '')}`];
    await (fault?.answer ?? usual?.(one) ?? json({ error: { message: 'no such path' } }, 404))(response, one);
  });
  const url = await listening(server);
  return {
    url,
    asked,
    get faults() {
      return state.faults;
    },
    set faults(next) {
      state.faults = next;
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      assert.deepEqual(violations, [], 'each request of ours fits the description of the API');
    },
  };
}

const fits = keptValidator(join(import.meta.dirname, '../fixtures/openai/requests.schema.json'), {
  allErrors: true,
  strict: true,
  strictRequired: false,
  strictTypes: false,
});

/** What is wrong with a request for a chat or for embeddings, by the public description of the OpenAI API. */
export function requestProblems(text: string): string[] {
  return fits(JSON.parse(text))
    ? []
    : (fits.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
}
