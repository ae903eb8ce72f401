/** What an answer's status, and an error inside of it, mean. */

import { isObject } from '../../model/json.ts';
import { ProviderError, type ProviderErrorKind } from './provider.ts';
import { retryAfter } from './retry-after.ts';

export interface Answered {
  readonly provider: string;
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** Undefined where the text is no JSON. */
  readonly json: unknown;
}

/** Bytes of the server's words that are kept. */
const MAX_WORDS = 2048;

/** The words of providers that say more than their status does. */
const CODES: Readonly<Record<string, ProviderErrorKind>> = {
  model_not_found: 'not-found',
  not_found_error: 'not-found',
  insufficient_quota: 'credit',
  rate_limit_exceeded: 'rate-limited',
  rate_limit_error: 'rate-limited',
  invalid_api_key: 'auth',
  authentication_error: 'auth',
  permission_error: 'auth',
  not_supported_error: 'unsupported',
};

const KINDS: Readonly<Record<number, ProviderErrorKind>> = {
  401: 'auth',
  402: 'credit',
  403: 'auth',
  404: 'not-found',
  405: 'unsupported',
  408: 'timeout',
  410: 'not-found',
  429: 'rate-limited',
  501: 'unsupported',
};

const WORDS: Readonly<Partial<Record<ProviderErrorKind, string>>> = {
  auth: 'the key is missing, wrong, or may not do this',
  credit: 'there is no credit left',
  'rate-limited': 'it takes no more requests for now',
  'not-found': 'it has no such model or path',
  unsupported: 'it does not support this',
  rejected: 'it does not accept the request',
  timeout: 'it gave up waiting',
  server: 'it failed',
};

/** The error that an answer is; null: none. */
export function errorOf(answered: Answered): ProviderError | null {
  const { status, provider } = answered;
  const words = wordsOf(answered);
  if (status >= 300 && status < 400)
    return new ProviderError('redirected', `it redirects (${status}), which is not followed`, {
      provider,
      status,
      words,
    });
  const inside = isObject(answered.json) ? errorInside(answered.json.error) : null;
  if (status >= 200 && status < 300) return inside === null ? null : ofError(inside, answered, words);
  const kind = kindOf(status, inside);
  return made(kind, `it answered ${status}; ${WORDS[kind] ?? 'it failed'}`, answered, inside, words);
}

/** An error inside of an answer of status 200, as at its top or in a choice. */
export function ofError(
  inside: ErrorDetails,
  answered: Answered,
  words: string | null = wordsOf(answered),
): ProviderError {
  const kind = kindOf(inside.status ?? 500, inside);
  const number = inside.status === null ? '' : ` ${inside.status}`;
  const message = `it answered ${answered.status} with an error${number} inside; ${WORDS[kind] ?? 'it failed'}`;
  return made(kind, message, answered, inside, words);
}

export interface ErrorDetails {
  readonly status: number | null;
  readonly code: string | null;
  readonly param: string | null;
}

/** `error` as servers write it: an object with `code` and `type`, or any other value that says that there is one. */
export function errorInside(error: unknown): ErrorDetails | null {
  if (error === undefined || error === null || error === false || error === '') return null;
  if (!isObject(error)) return { status: null, code: null, param: null };
  const number = [error.code, error.status].map(Number).find((one) => one >= 400 && one < 600);
  const code = [error.code, error.type].find((one) => typeof one === 'string' && Object.hasOwn(CODES, one));
  const word = [error.code, error.type].find((one) => typeof one === 'string' && /^[a-z_]{1,64}$/.test(one));
  return {
    status: number ?? null,
    code: ((code ?? word) as string | undefined) ?? null,
    param: typeof error.param === 'string' && /^[a-z_.[\]\d]{1,64}$/.test(error.param) ? error.param : null,
  };
}

function kindOf(status: number, inside: ErrorDetails | null): ProviderErrorKind {
  const code = inside?.code ?? '';
  if (Object.hasOwn(CODES, code)) return CODES[code] as ProviderErrorKind;
  return KINDS[status] ?? (status >= 400 && status < 500 ? 'rejected' : 'server');
}

function made(
  kind: ProviderErrorKind,
  message: string,
  { provider, status, headers }: Answered,
  inside: ErrorDetails | null,
  words: string | null,
): ProviderError {
  const { code = null, param = null } = inside ?? {};
  return new ProviderError(kind, message, {
    provider,
    status: status < 400 ? (inside?.status ?? status) : status,
    retryAfterMs: retryAfter(headers),
    code,
    param,
    words,
  });
}

export function malformedAnswer(message: string, answered: Answered): ProviderError {
  const { provider, status } = answered;
  return new ProviderError('malformed', message, { provider, status, words: wordsOf(answered) });
}

function wordsOf({ text }: Answered): string | null {
  const cut = Buffer.from(text).subarray(0, MAX_WORDS).toString('utf8').trim();
  return cut === '' ? null : cut;
}
