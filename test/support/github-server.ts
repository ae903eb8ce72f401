/**
 * GitHub for tests: a stateful emulator of its REST API, behind a proxy that records each exchange,
 * checks it against GitHub's description of the API, and injects the faults that a test asks for.
 */

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { createEmulator } from 'emulate';
import { type Exchange, violations } from './openapi.ts';

export const OWNER = 'acme';
export const REPO = 'models';
/** Tokens of the repository's owner, and of somebody who only reads it. */
export const TOKEN = 'owner-token-0123456789';
export const PASSER_BY = 'passer-by-token-0123456789';

export interface Fault {
  readonly method?: string;
  readonly path?: RegExp;
  /** How many requests it strikes; all of them when absent. */
  times?: number;
  /** The answer given instead of the emulator's; or a connection that is cut; or a late answer. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly message?: string;
  readonly answer?: unknown;
  readonly reset?: boolean;
  readonly delayMs?: number;
  /** The request is carried out all the same, and only its answer is lost. */
  readonly carriedOut?: boolean;
}

export interface GitHubServer extends AsyncDisposable {
  readonly url: string;
  readonly exchanges: readonly Exchange[];
  /** The exchanges that would change something on GitHub. */
  writes(): Exchange[];
  /** What GitHub's description does not allow in any exchange so far. */
  violations(): string[];
  faults: Fault[];
  /** Asks the emulator itself, unrecorded and without faults. */
  ask(method: string, path: string, body?: unknown, token?: string): Promise<unknown>;
}

const SEED = {
  tokens: {
    [TOKEN]: { login: OWNER, scopes: ['repo'] },
    [PASSER_BY]: { login: 'passer-by', scopes: [] },
  },
  github: {
    users: [{ login: OWNER }, { login: 'passer-by' }],
    repos: [{ owner: OWNER, name: REPO }],
  },
};

export async function startGitHub(): Promise<GitHubServer> {
  const exchanges: Exchange[] = [];
  const state = { faults: [] as Fault[], upstream: '', url: '' };
  const server = createServer((request, response) => {
    relay(request, response, state, exchanges).catch(() => response.destroy());
  });
  const emulator = await createEmulator({ service: 'github', port: 0, seed: SEED });
  state.upstream = emulator.url;
  state.url = await listening(server);
  const { url } = state;
  return {
    url,
    exchanges,
    writes: () => exchanges.filter(({ method }) => method !== 'GET'),
    violations: () => exchanges.flatMap(violations),
    get faults() {
      return state.faults;
    },
    set faults(faults) {
      state.faults = faults;
    },
    async ask(method, path, body, token = TOKEN) {
      const answer = await fetch(state.upstream + path, {
        method,
        headers: { authorization: `token ${token}`, 'content-type': 'application/json' },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      return answer.json();
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await emulator.close();
    },
  };
}

export async function listening(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

export async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function strikes(fault: Fault, method: string, path: string): boolean {
  if (fault.method !== undefined && fault.method !== method) return false;
  if (fault.path !== undefined && !fault.path.test(path)) return false;
  if (fault.times === undefined) return true;
  fault.times -= 1;
  return fault.times >= 0;
}

async function relay(
  request: IncomingMessage,
  response: ServerResponse,
  state: { faults: Fault[]; upstream: string; url: string },
  exchanges: Exchange[],
): Promise<void> {
  const method = request.method ?? '';
  // A request through an HTTP proxy names the whole URL.
  const { pathname: path, search, searchParams } = new URL(request.url ?? '', 'http://github.test');
  const bytes = await bodyOf(request);
  const asked = { method, path, query: Object.fromEntries(searchParams), body: json(bytes.toString()) };
  const fault = state.faults.find((one) => strikes(one, method, path));
  if (fault?.delayMs !== undefined) await sleep(fault.delayMs);
  const refused = fault?.status !== undefined && !fault.carriedOut;
  if (refused || (fault?.reset && !fault.carriedOut)) {
    exchanges.push({ ...asked, status: fault?.status ?? 0, answer: fault?.answer ?? null });
    return fail(response, fault);
  }
  const answer = await fetch(state.upstream + path + search, {
    method,
    headers: {
      authorization: request.headers.authorization ?? '',
      'content-type': 'application/json',
    },
    ...(bytes.length > 0 ? { body: bytes } : {}),
  });
  // What the emulator says about itself (links to next pages, html_url) has to lead back to here.
  const here = (text: string) => text.replaceAll(state.upstream, state.url);
  const text = here(await answer.text());
  exchanges.push({ ...asked, status: answer.status, answer: json(text) });
  if (fault?.carriedOut) return fail(response, fault);
  const link = answer.headers.get('link');
  response.writeHead(answer.status, {
    'content-type': 'application/json; charset=utf-8',
    ...(link === null ? {} : { link: here(link) }),
  });
  response.end(text);
}

function fail(response: ServerResponse, fault: Fault | undefined): void {
  if (fault?.status === undefined) {
    response.socket?.resetAndDestroy();
    return;
  }
  response.writeHead(fault.status, { 'content-type': 'application/json', ...fault.headers });
  const answer = fault.answer ?? { message: fault.message ?? `injected ${fault.status}` };
  response.end(JSON.stringify(answer));
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
