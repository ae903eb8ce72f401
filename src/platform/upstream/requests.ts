/**
 * Requests to servers that may be slow, busy, broken or hostile. Redirects are never followed here,
 * answers have a largest size, and whatever goes wrong is told in our own words: a server's text
 * reaches no message, and neither does a token.
 */

import { setTimeout as sleep } from 'node:timers/promises';
import { countOf } from '../../text/plural.ts';
import { connectionReason } from '../hashing/failure.ts';
import type { Limits } from './limits.ts';

export interface Request {
  readonly method: 'GET' | 'POST' | 'HEAD';
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** A longer answer is none. */
  readonly maxBytes: number;
  readonly wants?: 'bytes';
}

export interface Reply {
  readonly is: 'reply';
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The same, where bytes were asked for; the text is then empty. */
  readonly bytes: Uint8Array;
}

export type Sent = Reply | { readonly is: 'unreachable'; readonly why: string };

/** What one try came to; `retry` says after how many seconds another one makes sense. */
type Try = Sent & { readonly retry?: number; readonly noAnswer?: boolean };

export class Requests {
  /** Every try counts. */
  count = 0;
  readonly #limits: Limits;
  readonly #signal: AbortSignal;
  readonly #end: number;
  /** Origins that gave no answer at all, and why: they are not waited for again and again. */
  readonly #unreachable = new Map<string, string>();
  /** When an origin that limits requests may be asked again. */
  readonly #notBefore = new Map<string, number>();

  constructor(limits: Limits, signal: AbortSignal) {
    this.#limits = limits;
    this.#signal = signal;
    this.#end = performance.now() + limits.totalMs;
  }

  async send(url: URL, request: Request): Promise<Sent> {
    const { tries } = this.#limits;
    for (let tried = 1; ; tried += 1) {
      const known = await this.#turn(url.origin);
      if (known !== null) return { is: 'unreachable', why: known };
      const { retry, noAnswer, ...sent } = await this.#try(url, request, tried);
      if (retry === undefined) return sent;
      const why = sent.is === 'unreachable' ? sent.why : `it answered ${sent.status}, ${tried} times`;
      if (tried >= tries || retry > this.#limits.waitSeconds || !this.#fits(retry)) {
        if (noAnswer) this.#unreachable.set(url.origin, why);
        return { is: 'unreachable', why };
      }
      this.#notBefore.set(url.origin, performance.now() + retry * this.#limits.secondMs);
    }
  }

  /** Waits until the origin may be asked; a reason why it will not be. */
  async #turn(origin: string): Promise<string | null> {
    for (;;) {
      const reason = this.#unreachable.get(origin);
      if (reason !== undefined) return reason;
      if (this.#signal.aborted) return 'the time budget ran out or the run was cancelled';
      if (performance.now() > this.#end) return 'the time for asking servers ran out';
      const wait = (this.#notBefore.get(origin) ?? 0) - performance.now();
      if (wait <= 0) return null;
      await sleep(wait, undefined, { signal: this.#signal }).catch(() => {});
    }
  }

  #fits(seconds: number): boolean {
    return performance.now() + seconds * this.#limits.secondMs < this.#end;
  }

  async #try(url: URL, { maxBytes, wants, ...request }: Request, tried: number): Promise<Try> {
    this.count += 1;
    const late = AbortSignal.timeout(this.#limits.answerMs);
    try {
      const response = await fetch(url, {
        ...request,
        body: request.body ?? null,
        redirect: 'manual',
        credentials: 'omit',
        signal: AbortSignal.any([this.#signal, late]),
      });
      const { status, headers } = response;
      const bytes = request.method === 'HEAD' ? NO_BYTES : await readBody(response, maxBytes);
      if (bytes === null)
        return { is: 'unreachable', why: `its answer was longer than ${countOf(maxBytes, 'byte')}` };
      const text = wants === 'bytes' ? '' : bytes.toString('utf8');
      const reply: Reply = { is: 'reply', status, headers, text, bytes };
      if (status === 429) return { is: 'unreachable', why: RATE, retry: askedWait(headers) ?? 30 };
      if (status >= 500) return { ...reply, retry: askedWait(headers) ?? backOff(tried) };
      return reply;
    } catch (error) {
      if (this.#signal.aborted) {
        return { is: 'unreachable', why: 'the time budget ran out or the run was cancelled' };
      }
      const why = late.aborted ? `no answer within ${this.#limits.answerMs / 1000} s` : failure(error);
      return { is: 'unreachable', why, retry: backOff(tried), noAnswer: true };
    }
  }
}

const NO_BYTES = Buffer.alloc(0);
const RATE = 'it answers no more requests for now (429)';

/** 1, 2, 4 … seconds, and a little more, so that many clients do not come back at once. */
function backOff(tried: number): number {
  return 2 ** (tried - 1) * (1 + Math.random() / 4);
}

/** `RateLimit: "api";r=0;t=55` (draft-ietf-httpapi-ratelimit-headers), or `Retry-After` (RFC 9110). */
function askedWait(headers: Headers): number | null {
  const limit = /(?:^|;)\s*t\s*=\s*(\d{1,9})/.exec(headers.get('ratelimit') ?? '')?.[1];
  const after = headers.get('retry-after')?.trim() ?? '';
  const until = /^\d{1,9}$/.test(after) ? Number(after) : (Date.parse(after) - Date.now()) / 1000;
  const seconds = Math.max(limit === undefined ? 0 : Number(limit), Number.isNaN(until) ? 0 : until);
  return seconds > 0 ? seconds : null;
}

/** The whole answer, or null as soon as it is longer than `limit` bytes. */
async function readBody(response: Response, limit: number): Promise<Buffer | null> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body ?? []) {
    length += chunk.length;
    if (length > limit) return null; // Leaving the loop cancels the rest.
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** `fetch failed` says nothing; what lies behind it does. */
function failure(error: unknown): string {
  const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
  return connectionReason(cause);
}
