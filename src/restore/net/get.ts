/**
 * One GET or POST whose body is read as it comes. Node's own client instead of `fetch`, because here each
 * hop, each address and each header counts: redirects are followed by hand, nothing is decompressed,
 * and no header reaches an origin that it was not meant for.
 */

import http, { type IncomingMessage, type RequestOptions } from 'node:http';
import https from 'node:https';
import { Readable } from 'node:stream';
import { codeOf, connectionReason } from '../../platform/hashing/failure.ts';
import { type Access, refusedHop } from './access.ts';
import { guardedLookup, isPrivateLiteral, PrivateAddress } from './address-guard.ts';
import { bodyOf } from './body.ts';
import { readOwn } from './own-reads.ts';

export interface HttpRequest {
  readonly url: URL;
  readonly method?: 'GET' | 'POST' | 'HEAD' | 'PUT';
  readonly headers?: Readonly<Record<string, string>>;
  /** Headers for the first origin alone, such as those that a git-lfs server gives out. */
  readonly own?: Readonly<Record<string, string>>;
  readonly body?: string | RequestBody;
  /** A named server gave the address, so it may be a private one. */
  readonly isKnown?: boolean;
  /** Ends of host names to which its servers may redirect. */
  readonly redirects: readonly string[];
  /** Whether a redirect is worth following, by its own headers; else it is the answer. */
  readonly follows?: (headers: IncomingMessage['headers']) => boolean;
  /** Whoever reads the body is done with each piece when asking for the next, so that its memory is used again. */
  readonly reusesPieces?: boolean;
}

/** A long body, which is read while it is sent. */
export interface RequestBody {
  readonly length: number;
  bytes(): AsyncIterable<Uint8Array>;
}

export type HttpAnswer =
  | {
      readonly is: 'answer';
      readonly status: number;
      /** Of the last answer; a redirect's own headers are in `hops`. */
      readonly headers: IncomingMessage['headers'];
      readonly hops: readonly { readonly url: URL; readonly headers: IncomingMessage['headers'] }[];
      readonly url: URL;
      readonly body: AsyncIterable<Uint8Array>;
      /** Ends the connection; what was not read is lost. */
      close(): void;
    }
  | { readonly is: 'unreachable'; readonly why: string; readonly isFinal: boolean };

const MAX_REDIRECTS = 5;

export class Client {
  /** Requests that were made, redirects included. */
  requests = 0;
  readonly #access: Access;
  readonly #stallMs: number;
  readonly #signal: AbortSignal;
  readonly #proxy: NodeJS.ProcessEnv | null;
  readonly #agents = new Map<string, http.Agent>();

  /** `proxy` holds the environment where it names a proxy, else null. */
  constructor(access: Access, stallMs: number, signal: AbortSignal, proxy: NodeJS.ProcessEnv | null = null) {
    this.#access = access;
    this.#proxy = proxy;
    this.#stallMs = stallMs;
    this.#signal = signal;
  }

  get access(): Access {
    return this.#access;
  }

  /** Follows redirects. Never throws, and no server's text is in `why`. */
  async send(request: HttpRequest): Promise<HttpAnswer> {
    const hops: { url: URL; headers: IncomingMessage['headers'] }[] = [];
    let { url } = request;
    for (;;) {
      let response: IncomingMessage;
      try {
        response = await this.#once(url, request, hops.length === 0);
      } catch (error) {
        return { is: 'unreachable', ...this.#failure(error) };
      }
      const { statusCode: status = 0, headers } = response;
      const isRedirect = [301, 302, 303, 307, 308].includes(status);
      if (!isRedirect || request.follows?.(headers) === false)
        return {
          is: 'answer',
          status,
          headers,
          hops,
          url,
          body: bodyOf(response, request.reusesPieces === true && request.method !== 'HEAD'),
          close: () => response.destroy(),
        };
      response.destroy();
      const location = headers.location ?? '';
      if (!URL.canParse(location, url.href)) return unreachable(`it answered ${status} without a place`);
      const next = new URL(location, url);
      // Other redirects would turn a question into another one.
      if ((request.method === 'POST' || request.method === 'PUT') && status !== 307 && status !== 308)
        return unreachable(`it redirects (${status}), which is not followed`);
      if (hops.length === MAX_REDIRECTS) return unreachable(`it redirects more than ${MAX_REDIRECTS} times`);
      const why = refusedHop(url, next, this.#access, request.redirects);
      if (why !== null) return unreachable(why);
      hops.push({ url, headers });
      url = next;
    }
  }

  close(): void {
    for (const agent of this.#agents.values()) agent.destroy();
  }

  #once(
    url: URL,
    { method = 'GET', headers, own, body, isKnown = false }: HttpRequest,
    isFirst: boolean,
  ): Promise<IncomingMessage> {
    const { named, secrets } = this.#access;
    const isNamed = named.has(url.origin) || (isKnown && isFirst);
    if (!isNamed && isPrivateLiteral(url))
      return Promise.reject(new PrivateAddress('it is at a private address that was not named'));
    this.requests += 1;
    const options: RequestOptions = {
      method,
      agent: this.#agent(url, isNamed),
      signal: this.#signal,
      headers: {
        // What is hashed are the stored bytes, and a coded answer cannot be continued.
        'accept-encoding': 'identity',
        'user-agent': 'manifest-drift',
        ...headers,
        ...(isFirst ? own : {}),
        ...secrets.get(url.origin),
        ...(body === undefined ? {} : { 'content-length': String(lengthOf(body)) }),
      },
    };
    return new Promise((resolve, reject) => {
      let response: IncomingMessage | null = null;
      const request = (url.protocol === 'https:' ? https : http).request(url, options, (answer) => {
        response = answer;
        resolve(answer);
      });
      request.on('error', reject);
      // Also while the body comes: a socket on which nothing happens for so long is given up.
      request.setTimeout(this.#stallMs, () => (response ?? request).destroy(new Stalled(this.#stallMs)));
      if (typeof body === 'object')
        Readable.from(body.bytes())
          .on('error', (error) => request.destroy(error))
          .pipe(request);
      else request.end(body);
    });
  }

  /** Agents keep connections, and those that were not named look at the address first. */
  #agent(url: URL, isNamed: boolean): http.Agent {
    const key = `${url.protocol} ${isNamed}`;
    let agent = this.#agents.get(key);
    if (agent === undefined) {
      const options = {
        keepAlive: true,
        maxSockets: 8,
        // Through a proxy it is the proxy that looks names up.
        ...(this.#proxy === null ? (isNamed ? {} : { lookup: guardedLookup }) : { proxyEnv: this.#proxy }),
      };
      agent =
        url.protocol === 'https:' ? new https.Agent(options as https.AgentOptions) : new http.Agent(options);
      if (this.#proxy === null) readOwn(agent);
      this.#agents.set(key, agent);
    }
    return agent;
  }

  #failure(error: unknown): { why: string; isFinal: boolean } {
    if (this.#signal.aborted) return { why: 'the run was cancelled', isFinal: true };
    return { why: failureOf(error), isFinal: error instanceof PrivateAddress || isCertificate(error) };
  }
}

const lengthOf = (body: string | RequestBody) =>
  typeof body === 'string' ? Buffer.byteLength(body) : body.length;

export class Stalled extends Error {
  override name = 'Stalled';
  constructor(ms: number) {
    super(`nothing came for ${ms / 1000} s`);
  }
}

/** Why a connection or a body ended before its time, in our words. */
export function failureOf(error: unknown): string {
  if (error instanceof Stalled || error instanceof PrivateAddress) return error.message;
  if (isCertificate(error)) return `its certificate is not trusted (${codeOf(error)})`;
  return connectionReason(error);
}

/** OpenSSL's names of what is wrong with a certificate; none of it heals by asking again. */
function isCertificate(error: unknown): boolean {
  return /CERT|SELF_SIGNED|UNABLE_TO_VERIFY|ALTNAME/.test(codeOf(error));
}

function unreachable(why: string): HttpAnswer {
  return { is: 'unreachable', why, isFinal: true };
}

/** The whole text of an answer; null as soon as it is longer than `limit` bytes, or when it breaks off. */
export async function bodyText(
  { body, close }: HttpAnswer & { is: 'answer' },
  limit: number,
): Promise<string | null> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of body) {
      length += chunk.length;
      if (length > limit) return null;
      chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
  } catch {
    return null;
  } finally {
    close();
  }
}
