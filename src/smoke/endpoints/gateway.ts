/**
 * A server on this machine through which a group's command asks an endpoint, for as long as the group runs. It
 * holds the key and the limits of costs, so the command has neither. It is no service for others: it listens
 * on loopback alone, takes requests for its own address only, and JSON only, which no page of a browser can
 * send it without being asked first.
 */

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Read } from '../plan/question.ts';
import { readChatRequest, readEmbedRequest } from './chat-request.ts';
import type { LiveEndpoint } from './live.ts';
import { type ModelInfo, ProviderError, type ProviderErrorKind } from './provider.ts';

export interface Gateway extends AsyncDisposable {
  /** `http://127.0.0.1:PORT`. */
  readonly url: string;
}

/** A request with pictures in it. */
const MAX_BODY = 8 * 1024 * 1024;

/** Resolves when it listens. `maxMs`: how long one request may take. */
export async function startGateway({ endpoint, provider }: LiveEndpoint, maxMs: number): Promise<Gateway> {
  const routes: Readonly<Record<string, Route>> = {
    'GET /': () => ({ service: `manifest-drift gateway to ${endpoint.name}`, status: 'ok' }),
    'POST /v1/chat': async (body, until) =>
      (await provider.chat(valid(readChatRequest(body)), { until })).body,
    'POST /v1/embed': async (body, until) =>
      (await provider.embed(valid(readEmbedRequest(body)), { until })).body,
    'GET /v1/models': async (_, until) => ({
      object: 'list',
      data: (await provider.models({ until })).models.map(modelRow),
    }),
  };
  const server = createServer((request, response) => {
    answer(request, response, routes, maxMs).catch((error: unknown) => refuse(response, error));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

type Route = (body: unknown, until: number) => unknown;

/** Other names of the same, as OpenAI's clients ask. */
const ALIASES: Readonly<Record<string, string>> = {
  'GET /health': 'GET /',
  'POST /v1/chat/completions': 'POST /v1/chat',
  'POST /v1/embeddings': 'POST /v1/embed',
};

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  routes: Readonly<Record<string, Route>>,
  maxMs: number,
): Promise<void> {
  const { method = '', url = '', headers, socket } = request;
  if (!isOwnHost(headers.host, socket.localPort)) throw new Refused(421, 'host', 'this is another server');
  const path = url.split('?')[0] ?? '';
  const known = (verb: string) => ALIASES[`${verb} ${path}`] ?? `${verb} ${path}`;
  const name = known(method === 'HEAD' ? 'GET' : method);
  const route = Object.hasOwn(routes, name) ? routes[name] : undefined;
  if (route === undefined) {
    const isThere = ['GET', 'POST'].some((verb) => Object.hasOwn(routes, known(verb)));
    throw isThere
      ? new Refused(405, 'method', `${path} does not take ${method}`)
      : new Refused(404, 'path', 'there is no such path');
  }
  // A GET has no body; one that is sent all the same is not read.
  const body = method === 'POST' ? await bodyOf(request) : undefined;
  send(response, 200, await route(body, performance.now() + maxMs));
}

const isOwnHost = (host: string | undefined, port: number | undefined) =>
  host === `127.0.0.1:${port}` || host === `localhost:${port}`;

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  if (!/^application\/json\b/i.test(request.headers['content-type'] ?? ''))
    throw new Refused(415, 'body', 'the content-type must be application/json');
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > MAX_BODY) throw new Refused(413, 'body', `the body is longer than ${MAX_BODY} bytes`);
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    throw new Refused(400, 'body', 'the body is not JSON');
  }
}

/** A request that is wrong, or that nothing answers. */
class Refused extends Error {
  readonly status: number;
  readonly param: string;
  constructor(status: number, param: string, message: string) {
    super(message);
    this.status = status;
    this.param = param;
  }
}

function valid<T>(read: Read<T>): T {
  if ('value' in read) return read.value;
  throw new Refused(400, read.member, read.problem);
}

/** The fault of the endpoint as a status of the gateway: its key and its redirects are none of the command's. */
const STATUSES: Readonly<Partial<Record<ProviderErrorKind, number>>> = {
  timeout: 504,
  credit: 402,
  'rate-limited': 429,
  'not-found': 404,
  unsupported: 501,
  rejected: 400,
  limit: 429,
  cancelled: 503,
};

/** All errors have one shape: `{error: {code, message, param, status, retry_after_ms}}`. */
function refuse(response: ServerResponse, error: unknown): void {
  if (error instanceof Refused) {
    const { status, param, message } = error;
    const shape = { code: 'invalid_request', message, param, status: null, retry_after_ms: null };
    send(response, status, { error: shape });
    return;
  }
  if (error instanceof ProviderError) {
    const { kind, message, param, status, retryAfterMs } = error;
    if (retryAfterMs !== null) response.setHeader('retry-after', String(Math.ceil(retryAfterMs / 1000)));
    const shape = {
      code: kind,
      message: `the endpoint: ${message}`,
      param,
      status,
      retry_after_ms: retryAfterMs,
    };
    send(response, STATUSES[kind] ?? 502, { error: shape });
    return;
  }
  const shape = {
    code: 'fault',
    message: 'the gateway failed',
    param: null,
    status: null,
    retry_after_ms: null,
  };
  send(response, 500, { error: shape });
}

function send(response: ServerResponse, status: number, value: unknown): void {
  if (response.headersSent || response.destroyed) return;
  const body = Buffer.from(JSON.stringify(value));
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': body.length,
    'x-content-type-options': 'nosniff',
    // What was not read of a body would be taken for the next request.
    ...(status >= 400 && { connection: 'close' }),
  });
  response.end(body);
}

/** A model as OpenRouter lists it; what the endpoint does not say is null. */
function modelRow({ id, aliases, contextLength, pricing }: ModelInfo): object {
  const price = (number: number | null) => (number === null ? null : String(number));
  return {
    id,
    object: 'model',
    name: id,
    aliases,
    context_length: contextLength,
    pricing: { prompt: price(pricing.prompt), completion: price(pricing.completion) },
  };
}
