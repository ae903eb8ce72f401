/**
 * Requests whose answers are read as they come. Node's own client instead of `fetch`, because here each
 * hop, each address and each header counts: redirects are followed by hand, nothing is decompressed,
 * and no header reaches an origin that it was not meant for.
 */

import http, { type IncomingMessage, type RequestOptions } from 'node:http';
import https from 'node:https';
import { Readable } from 'node:stream';
import { type Access, refusedHop } from './access.ts';
import { guardedLookup, isPrivateLiteral, PrivateAddress } from './address-guard.ts';
import { bodyOf } from './body.ts';
import { failureOf, isCertificate, Stalled } from './failure.ts';
import { readOwn } from './own-reads.ts';
import { type HttpAnswer, type HttpRequest, lengthOf } from './request.ts';

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

function unreachable(why: string): HttpAnswer {
  return { is: 'unreachable', why, isFinal: true };
}
