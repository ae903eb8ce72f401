/**
 * The metadata endpoints of the Hugging Face Hub for tests, on loopback. It answers as the hub does,
 * injects the faults that a test asks for, and holds every request against the few that a check may
 * make: a request for a file's bytes, or for anything else, fails the test when the server is disposed. Only ranges of
 * files that a test offers may be asked for.
 */

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { bodyOf, listening } from './github-server.ts';

/** Text is kept in git, `lfs` in LFS. */
export type HubContent =
  | string
  | { readonly lfs: string }
  | { readonly sha256: string; readonly size: number };

export interface HubRepositorySetup {
  /** The files of each commit. */
  readonly commits: Readonly<Record<string, Readonly<Record<string, HubContent>>>>;
  /** Branches and tags; `main` is the default branch. */
  readonly refs: Readonly<Record<string, string>>;
  readonly renamedTo?: string;
  /** Answered 401 to whoever has no token, 404 to whoever has another. */
  readonly readers?: readonly string[];
}

export interface HubFault {
  readonly path?: RegExp;
  /** Whether it strikes a request that has arrived. */
  readonly when?: () => boolean;
  /** How many requests it strikes; all of them when absent. */
  times?: number;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly reset?: boolean;
  /** Gives no answer as long as somebody waits for one. */
  readonly silent?: boolean;
  /** Writes for ever, or until nobody listens. */
  readonly endless?: boolean;
}

export interface HubRequest {
  readonly method: string;
  readonly url: string;
  readonly authorization: string | null;
  readonly paths: readonly string[] | null;
}

export interface HubServer extends AsyncDisposable {
  readonly url: string;
  readonly host: string;
  readonly requests: readonly HubRequest[];
  readonly forbidden: readonly string[];
  faults: HubFault[];
  /** When set, told of each request. */
  onRequest: (() => void) | null;
  /** Files of which ranges are given, by their paths in the repository. */
  readonly offered: Map<string, Uint8Array>;
  /** The ranges that were asked for, as they were written. */
  readonly ranges: string[];
  /** Answers a question for a range; false: as the hub does. */
  store: ((response: ServerResponse, path: string) => boolean) | null;
  environment(more?: Record<string, string>): Record<string, string>;
}

type State = Pick<HubServer, 'faults' | 'onRequest' | 'offered' | 'ranges' | 'store'>;

export const COMMIT = 'a'.repeat(40);
export const LATER = 'b'.repeat(40);
const PAGE = 1000;

/** `repositories` by type and name: `models/org/name`. */
export async function startHub(
  repositories: Readonly<Record<string, HubRepositorySetup>>,
): Promise<HubServer> {
  const requests: HubRequest[] = [];
  const forbidden: string[] = [];
  const state: State = { faults: [], onRequest: null, offered: new Map(), ranges: [], store: null };
  const server = createServer((request, response) => {
    answer(request, response, repositories, state, requests, forbidden).catch(() => response.destroy());
  });
  const url = await listening(server);
  return {
    url,
    host: new URL(url).host,
    requests,
    forbidden,
    offered: state.offered,
    ranges: state.ranges,
    get store() {
      return state.store;
    },
    set store(answer) {
      state.store = answer;
    },
    environment: (more = {}) => ({ HF_ENDPOINT: url, ...more }),
    get faults() {
      return state.faults;
    },
    set faults(faults) {
      state.faults = faults;
    },
    get onRequest() {
      return state.onRequest;
    },
    set onRequest(listen) {
      state.onRequest = listen;
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      assert.deepEqual(forbidden, [], 'requests that are not for metadata');
    },
  };
}

const RESOLVE = /^\/(?:datasets\/)?[\w.-]+\/[\w.-]+\/resolve\/[0-9a-f]{40}\/(.+)$/;
const METADATA =
  /^\/api\/(models|datasets|spaces)\/([\w.-]+(?:\/[\w.-]+)??)(?:\/(revision|tree|paths-info)\/([^/]+))?$/;

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  repositories: Readonly<Record<string, HubRepositorySetup>>,
  state: State,
  requests: HubRequest[],
  forbidden: string[],
): Promise<void> {
  const method = request.method ?? '';
  const { pathname, searchParams } = new URL(request.url ?? '', 'http://hub.test');
  const body = (await bodyOf(request)).toString();
  const paths = body === '' ? null : (JSON.parse(body) as { paths: string[] }).paths;
  const authorization = request.headers.authorization ?? null;
  requests.push({ method, url: request.url ?? '', authorization, paths });
  state.onRequest?.();
  const path = decodeURIComponent(RESOLVE.exec(pathname)?.[1] ?? '');
  const offered = state.offered.get(path);
  if (method === 'GET' && offered !== undefined) {
    state.ranges.push(`${path} ${request.headers.range ?? 'all'}`);
    if (state.store?.(response, path) !== true) sendRange(response, offered, request.headers.range);
    return;
  }
  const [, types = '', id = '', question, revision] = METADATA.exec(pathname) ?? [];
  const wanted = question === 'paths-info' ? 'POST' : 'GET';
  if (types === '' || method !== wanted) forbidden.push(`${method} ${request.url}`);
  const fault = state.faults.find((one) => strikes(one, pathname));
  if (fault && (await fail(response, fault))) return;
  const send = (status: number, value: unknown, headers: Record<string, string> = {}) => {
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
    response.end(JSON.stringify(value));
  };
  const refuse = (status: number, code: string) => send(status, { error: code }, { 'x-error-code': code });
  const repository = repositories[`${types}/${id}`];
  const token = authorization?.replace(/^Bearer /, '') ?? null;
  const mayRead =
    repository && (repository.readers === undefined || repository.readers.includes(token ?? ''));
  if (!repository || !mayRead)
    return token === null ? refuse(401, 'RepoNotFound') : refuse(404, 'RepoNotFound');
  if (repository.renamedTo !== undefined) {
    const location = (request.url ?? '').replace(id, repository.renamedTo);
    return send(307, {}, { location });
  }
  const asked = decodeURIComponent(revision ?? 'main');
  const commit = repository.refs[asked] ?? asked;
  const files = repository.commits[commit];
  if (files === undefined) return refuse(404, 'RevisionNotFound');
  if (question === undefined || question === 'revision') return send(200, { _id: '1', id, sha: commit });
  const all = Object.keys(files).sort();
  if (question === 'paths-info') {
    return send(
      200,
      (paths ?? []).filter((path) => Object.hasOwn(files, path)).map((path) => entry(path, files[path])),
    );
  }
  const from = Number(searchParams.get('cursor') ?? 0);
  const next = `<http://${request.headers.host}${pathname}?recursive=true&cursor=${from + PAGE}>; rel="next"`;
  const page = all.slice(from, from + PAGE).map((path) => entry(path, files[path]));
  send(200, page, all.length > from + PAGE ? { link: next } : {});
}

/** As a server of files does that knows ranges. */
export function sendRange(response: ServerResponse, bytes: Uint8Array, range = ''): void {
  const [, from = '0', to = ''] = /^bytes=(\d+)-(\d+)$/.exec(range) ?? [];
  const part = bytes.subarray(Number(from), Number(to) + 1);
  const end = Number(from) + part.length - 1;
  response.writeHead(206, { 'content-range': `bytes ${from}-${end}/${bytes.length}` }).end(part);
}

function strikes(fault: HubFault, path: string): boolean {
  if (fault.path !== undefined && !fault.path.test(path)) return false;
  if (fault.when?.() === false) return false;
  if (fault.times === undefined) return true;
  fault.times -= 1;
  return fault.times >= 0;
}

/** Whether the fault was the answer. */
async function fail(response: ServerResponse, fault: HubFault): Promise<boolean> {
  if (fault.silent) {
    if (!response.destroyed) await once(response, 'close');
    return true;
  }
  if (fault.reset) {
    response.socket?.resetAndDestroy();
    return true;
  }
  if (fault.status === undefined) return false;
  response.writeHead(fault.status, { 'content-type': 'application/json', ...fault.headers });
  while (fault.endless && !response.destroyed) {
    response.write(' '.repeat(1 << 20));
    await sleep(1);
  }
  response.end(fault.body ?? '{}');
  return true;
}

function entry(path: string, content: HubContent | undefined): unknown {
  if (typeof content === 'string') {
    const bytes = Buffer.from(content);
    return { type: 'file', path, size: bytes.length, oid: gitBlobId(bytes) };
  }
  if (content === undefined) return null;
  const isText = 'lfs' in content;
  const size = isText ? Buffer.byteLength(content.lfs) : content.size;
  const oid = isText ? createHash('sha256').update(content.lfs).digest('hex') : content.sha256;
  const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize ${size}\n`;
  const blob = gitBlobId(Buffer.from(pointer));
  return {
    type: 'file',
    path,
    size,
    oid: blob,
    lfs: { oid, size, pointerSize: pointer.length },
    xetHash: oid,
  };
}

function gitBlobId(bytes: Uint8Array): string {
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
