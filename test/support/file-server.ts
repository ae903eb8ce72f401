/**
 * A web server of files on loopback, by HTTPS with a certificate that this process trusts. It answers as a
 * good server does (ranges, ETags), or with the faults that a test asks for, one a request.
 */

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer as createHttp, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createHttps } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';

export type Fault =
  | { readonly is: 'flip'; readonly at: number }
  /** Ends the connection after so many bytes of the body. */
  | { readonly is: 'reset'; readonly after: number }
  /** The body ends cleanly too early: chunked, so that no length says otherwise. */
  | { readonly is: 'shorter'; readonly by: number }
  | { readonly is: 'longer'; readonly by: number }
  /** The whole file, whatever part was asked for. */
  | { readonly is: 'ignore-range' }
  /** A part from another place than was asked for. */
  | { readonly is: 'wrong-range' }
  | { readonly is: 'other'; readonly bytes: Uint8Array }
  | { readonly is: 'status'; readonly status: number; readonly headers?: Record<string, string> }
  /** Nothing more comes after so many bytes. */
  | { readonly is: 'stall'; readonly after: number }
  | { readonly is: 'stale-etag' }
  | { readonly is: 'redirect'; readonly to: string; readonly headers?: Record<string, string> };

export interface Seen {
  readonly path: string;
  /** What follows `?`, as it was sent. */
  readonly query: string;
  readonly method: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

export interface FileServer extends AsyncDisposable {
  readonly origin: string;
  readonly files: Map<string, Uint8Array>;
  /** Per path: taken one a request; what is left when they are used up is a good server. */
  readonly faults: Map<string, Fault[]>;
  readonly seen: Seen[];
  /** Bytes of bodies that were written. */
  sent: number;
  /** Bytes a second; null: as fast as it goes. */
  rate: number | null;
  /** Headers that every answer with a file has, by path. */
  readonly headers: Map<string, Record<string, string>>;
  /** Answers by itself; false: as a file server. */
  answer: ((seen: Seen, response: ServerResponse) => boolean) | null;
}

let pair: { readonly key: string; readonly cert: string; readonly file: string } | null = null;

/** For `NODE_EXTRA_CA_CERTS` of children. Made once, trusted by this process, gone with it. */
export function loopbackCertificate(): {
  readonly key: string;
  readonly cert: string;
  readonly file: string;
} {
  if (pair !== null) return pair;
  const folder = mkdtempSync(join(tmpdir(), 'drift-tls-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const [key, file] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const words =
    'req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=localhost';
  const names = ['-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1', '-keyout', key, '-out', file];
  execFileSync('openssl', [...words.split(' '), ...names], { stdio: 'ignore' });
  pair = { key: readFileSync(key, 'utf8'), cert: readFileSync(file, 'utf8'), file };
  setDefaultCACertificates([...getCACertificates('default'), pair.cert]);
  return pair;
}

export async function startFileServer(scheme: 'https' | 'http' = 'https'): Promise<FileServer> {
  const state: FileServer = {
    origin: '',
    files: new Map(),
    faults: new Map(),
    seen: [],
    sent: 0,
    rate: null,
    headers: new Map(),
    answer: null,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  const listener = (request: IncomingMessage, response: ServerResponse) => {
    serve(state, request, response).catch(() => response.destroy());
  };
  const server = scheme === 'https' ? createHttps(loopbackCertificate(), listener) : createHttp(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return Object.assign(state, { origin: `${scheme}://127.0.0.1:${(server.address() as AddressInfo).port}` });
}

async function serve(state: FileServer, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const [encoded = '', query = ''] = (request.url ?? '').split('?');
  const path = decodeURIComponent(encoded);
  let body = '';
  for await (const chunk of request) body += chunk;
  const seen = { path, query, method: request.method ?? '', headers: request.headers, body };
  state.seen.push(seen);
  response.on('error', () => undefined);
  if (state.answer?.(seen, response)) return;
  const fault = state.faults.get(path)?.shift();
  if (fault?.is === 'status' || fault?.is === 'redirect') {
    const status = fault.is === 'status' ? fault.status : 302;
    response.writeHead(status, { ...fault.headers, ...(fault.is === 'redirect' && { location: fault.to }) });
    response.end('no');
    return;
  }
  const file = fault?.is === 'other' ? fault.bytes : state.files.get(path);
  if (file === undefined) {
    response.writeHead(404).end('no');
    return;
  }
  await send(state, path, file, fault, request, response);
}

/** Of files that are asked for again and again, long ones among them. A file is another one when its bytes are. */
const digests = new WeakMap<Uint8Array, string>();

function md5Of(file: Uint8Array): string {
  const known = digests.get(file) ?? createHash('md5').update(file).digest('hex');
  digests.set(file, known);
  return known;
}

async function send(
  state: FileServer,
  path: string,
  file: Uint8Array,
  fault: Fault | undefined,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const own = md5Of(file);
  const etag = state.headers.get(path)?.etag ?? `"${own}${fault?.is === 'stale-etag' ? 'x' : ''}"`;
  const asked = /^bytes=(\d+)-$/.exec(request.headers.range ?? '')?.[1];
  const condition = request.headers['if-range'];
  const isPart =
    asked !== undefined && fault?.is !== 'ignore-range' && (condition === undefined || condition === etag);
  const start = isPart ? Number(asked) : 0;
  if (start > 0 && start >= file.length) {
    response.writeHead(416, { 'content-range': `bytes */${file.length}` }).end();
    return;
  }
  const from = fault?.is === 'wrong-range' && isPart ? Math.floor(start / 2) : start;
  let body = Buffer.from(file.subarray(from));
  const isChunked = fault?.is === 'shorter' || fault?.is === 'longer';
  if (fault?.is === 'flip' && body.length > 0) {
    const at = fault.at % body.length;
    body[at] = (body[at] ?? 0) ^ 1;
  }
  if (fault?.is === 'shorter') body = body.subarray(0, Math.max(0, body.length - fault.by));
  if (fault?.is === 'longer') body = Buffer.concat([body, Buffer.alloc(fault.by, 7)]);
  response.writeHead(isPart ? 206 : 200, {
    etag,
    'accept-ranges': 'bytes',
    ...(isChunked ? {} : { 'content-length': String(body.length) }),
    ...(isPart && { 'content-range': `bytes ${from}-${file.length - 1}/${isChunked ? '*' : file.length}` }),
    ...state.headers.get(path),
  });
  const stop =
    fault?.is === 'reset' || fault?.is === 'stall' ? Math.min(body.length, fault.after) : body.length;
  await write(state, body.subarray(0, stop), response);
  if (fault?.is === 'reset') {
    // What was written leaves before the connection is cut.
    response.socket?.destroySoon();
    return;
  }
  if (fault?.is !== 'stall') response.end();
}

async function write(state: FileServer, body: Buffer, response: ServerResponse): Promise<void> {
  const step = state.rate === null ? 1 << 20 : Math.max(1, Math.floor(state.rate / 50));
  for (let at = 0; at < body.length; at += step) {
    if (response.destroyed) return;
    const piece = body.subarray(at, at + step);
    state.sent += piece.length;
    if (!response.write(piece))
      await Promise.race([new Promise((done) => response.once('drain', done)), sleep(1000)]);
    if (state.rate !== null) await sleep(20);
  }
}
