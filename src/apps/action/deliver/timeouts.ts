/**
 * How long to wait for GitHub. Octokit's plugins retry server errors (retry) and wait out rate
 * limits (throttling); what they leave is here: an answer that never comes, `retry-after` on
 * anything that is no rate limit, and one budget for all of it.
 */

import { setTimeout as timer } from 'node:timers/promises';
import { type FailedRequest, isRateLimit } from './refusal.ts';

export interface TimeoutOptions {
  /** How long all requests together may take, with every wait between them. */
  readonly budgetMs: number;
  /** How long one answer may take. */
  readonly answerMs: number;
  /** What a second of waiting takes; tests make it shorter. */
  readonly secondMs?: number;
  readonly sleep?: (milliseconds: number) => Promise<unknown>;
}

interface RequestOptions {
  request?: { retries?: number; signal?: AbortSignal };
}

export interface Timeouts {
  /** Wraps one try of one request. */
  hook<O extends RequestOptions, R>(send: (options: O) => R | Promise<R>, options: O): Promise<R>;
  /** Whether a wait of so many seconds ends within the budget. */
  fits(seconds: number): boolean;
  wait(seconds: number): Promise<void>;
}

export function timeouts({ budgetMs, answerMs, secondMs = 1000, sleep = timer }: TimeoutOptions): Timeouts {
  const end = performance.now() + budgetMs;
  const fits = (seconds: number) => performance.now() + seconds * secondMs < end;

  async function wait(seconds: number): Promise<void> {
    await sleep(seconds * secondMs);
  }

  async function waitAsAsked(failed: FailedRequest, request: { retries?: number }): Promise<void> {
    const after = Number(failed.response?.headers['retry-after'] ?? 0) || 0;
    if (isRateLimit(failed) || !fits(after)) {
      request.retries = 0; // The throttling plugin's business, or nobody's any more.
    } else if (after > 0) {
      await wait(after);
    }
  }

  return {
    fits,
    wait,
    async hook(send, options) {
      const request = { ...options.request };
      options.request = request;
      const signal = AbortSignal.timeout(
        Math.max(1, Math.floor(Math.min(answerMs, end - performance.now()))),
      );
      request.signal = signal;
      try {
        return await send(options);
      } catch (error) {
        // As a server error the retry plugin takes it; the abort itself it would not.
        if (signal.aborted)
          throw Object.assign(new Error('no answer in time'), { status: 500, request: options });
        await waitAsAsked(error as FailedRequest, request);
        throw error;
      }
    },
  };
}
