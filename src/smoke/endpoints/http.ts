/**
 * Requests to one endpoint. One deadline covers headers, body and every wait; redirects are not followed;
 * what is longer than 8 MiB is no answer. Secrets are masked in what is read before anybody sees it, and a
 * server's text reaches no message.
 */

import { setTimeout as sleep } from 'node:timers/promises';
import { VERSION } from '../../model/version.ts';
import { codeOf } from '../../platform/hashing/failure.ts';
import type { Mask } from '../run/mask.ts';
import { type Answered, errorOf } from './classify.ts';
import type { Endpoint } from './named.ts';
import { ProviderError, type ProviderErrorKind } from './provider.ts';
import type { Spending } from './spending.ts';

const MAX_BYTES = 8 * 1024 * 1024;
/** The least wait before a second request; each further one is twice as long, whatever the server says. */
const BACK_OFF_MS = 500;
const LONGEST_BACK_OFF_MS = 8_000;
const MAX_TRIES = 10;
/** Asked once more: what stands before the server says so while it starts or is busy. */
const PASSING = new Set([502, 503, 504, 529]);

export interface HttpOptions {
  readonly endpoint: Endpoint;
  /** Null: none is sent. */
  readonly key: string | null;
  readonly mask: Mask;
  readonly spending: Spending;
  readonly signal: AbortSignal;
}

export interface Sending {
  /** Below the origin; begins with `/`. */
  readonly path: string;
  /** By `performance.now()`. */
  readonly until: number;
  /** A POST's JSON; undefined: a GET, which has no body. */
  readonly body?: object;
  /** True: the key is not sent. */
  readonly isAnonymous?: boolean;
}

export class Http {
  readonly endpoint: Endpoint;
  readonly #options: HttpOptions;

  constructor(options: HttpOptions) {
    this.endpoint = options.endpoint;
    this.#options = options;
  }

  /** The answer with status 2xx and no error inside. Rejects with a `ProviderError`. */
  async send(sending: Sending): Promise<Answered> {
    const { until } = sending;
    for (let tried = 1, passing = 0; ; tried += 1) {
      const error = await this.#try(sending).then(
        (answered) => errorOf(answered) ?? answered,
        (reason: unknown) => reason,
      );
      if (!(error instanceof Error)) return error as Answered;
      if (!(error instanceof ProviderError)) throw error;
      if (isPassing(error)) passing += 1;
      const isWorth = error.kind === 'rate-limited' || (isPassing(error) && passing < 2);
      const least = Math.min(LONGEST_BACK_OFF_MS, BACK_OFF_MS * 2 ** (tried - 1));
      const wait = Math.max(least, error.retryAfterMs ?? 0);
      if (!isWorth || tried === MAX_TRIES || performance.now() + wait >= until) throw error;
      await sleep(wait, undefined, { signal: this.#options.signal }).catch(() => undefined);
    }
  }

  async #try({ path, until, body, isAnonymous }: Sending): Promise<Answered> {
    const { endpoint, key, mask, spending, signal } = this.#options;
    const { name: provider, origin } = endpoint;
    const fail = (kind: ProviderErrorKind, message: string) => new ProviderError(kind, message, { provider });
    const url = URL.canParse(origin + path) ? new URL(origin + path) : null;
    if (url?.origin !== origin) throw fail('rejected', 'its path leads to another server');
    if (signal.aborted) throw fail('cancelled', 'the run was cancelled');
    const milliseconds = Math.ceil(until - performance.now());
    if (milliseconds <= 0) throw fail('timeout', 'no time was left to ask it');
    if (body !== undefined) spending.request(provider);
    const late = AbortSignal.timeout(milliseconds);
    let hasBegun = false;
    try {
      const response = await fetch(url, {
        method: body === undefined ? 'GET' : 'POST',
        headers: {
          accept: 'application/json',
          'user-agent': `manifest-drift/${VERSION}`,
          ...endpoint.headers,
          ...(body !== undefined && { 'content-type': 'application/json' }),
          ...(key !== null && isAnonymous !== true && { authorization: `Bearer ${key}` }),
        },
        body: body === undefined ? null : JSON.stringify(body),
        redirect: 'manual',
        credentials: 'omit',
        signal: AbortSignal.any([signal, late]),
      });
      hasBegun = true;
      const { status, headers } = response;
      const bytes = await readBytes(response);
      if (bytes === null) throw fail('malformed', `its answer is longer than ${MAX_BYTES} bytes`);
      const text = decoded(bytes);
      if (text === null) throw fail('malformed', 'its answer is not UTF-8');
      const json = parsed(text, mask);
      return { provider, status, headers, text: readable(text, json, mask), json };
    } catch (error) {
      if (error instanceof ProviderError) throw error;
      if (signal.aborted) throw fail('cancelled', 'the run was cancelled');
      if (late.aborted)
        throw fail('timeout', `no ${hasBegun ? 'whole ' : ''}answer within ${seconds(milliseconds)}`);
      const [kind, message] = explain(error, hasBegun);
      throw fail(kind, message);
    }
  }
}

const seconds = (milliseconds: number) => `${Math.round(milliseconds / 100) / 10} s`;

function isPassing({ kind, status }: ProviderError): boolean {
  return (kind === 'unreachable' || kind === 'server') && (status === null || PASSING.has(status));
}

/** Null as soon as there are more than MAX_BYTES. */
async function readBytes(response: Response): Promise<Buffer | null> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body ?? []) {
    length += chunk.length;
    if (length > MAX_BYTES) return null; // Leaving the loop cancels the rest.
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Undefined for what is no JSON, or is nested deeper than can be read. */
function parsed(text: string, mask: Mask): unknown {
  try {
    return JSON.parse(text, (_, value: unknown) => (typeof value === 'string' ? mask.text(value) : value));
  } catch {
    return undefined;
  }
}

/** The text without secrets, also where JSON's escapes hide one. */
function readable(text: string, json: unknown, mask: Mask): string {
  if (json !== undefined) return JSON.stringify(json);
  const plain = text
    .replace(/\\u00([2-7][0-9a-f])/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replaceAll('\\/', '/');
  return mask.text(plain);
}

/** What lies behind `fetch failed`, by its code alone. */
function explain(error: unknown, hasBegun: boolean): [ProviderErrorKind, string] {
  const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
  const code = codeOf(cause);
  const shown = code === '' ? '' : ` (${code})`;
  const isBroken =
    /^(HPE_|Z_|UND_ERR_HEADERS_OVERFLOW|UND_ERR_RES_CONTENT)/.test(code) ||
    (cause instanceof Error && cause.name === 'HTTPParserError');
  if (isBroken) return ['malformed', `its answer is not HTTP as it should be${shown}`];
  if (/TIMEOUT/.test(code)) return ['timeout', `it did not answer in time${shown}`];
  if (hasBegun) return ['malformed', `its answer broke off${shown}`];
  return ['unreachable', `it can't be reached${shown}`];
}
