import type { UsageByModel } from './cost.ts';
import { ProviderError, type Usage } from './provider.ts';

/** What one endpoint was asked, and what that cost. */
export interface Spent {
  requests: number;
  prompt_tokens: number;
  completion_tokens: number;
}

/** The costs of a run: requests for answers and embeddings, over all endpoints together. */
export class Spending {
  readonly maxRequests: number;
  /** Tokens that one answer may have. */
  readonly maxTokens: number;
  readonly #spent = new Map<string, Spent>();
  readonly #byModel = new Map<string, Map<string, Usage>>();
  #requests = 0;

  constructor(maxRequests: number, maxTokens: number) {
    this.maxRequests = maxRequests;
    this.maxTokens = maxTokens;
  }

  /** Counts one request that may cost something. Throws a `ProviderError` when no more may be sent. */
  request(provider: string): void {
    if (this.#requests >= this.maxRequests)
      throw new ProviderError('limit', `the limit of ${this.maxRequests} requests to endpoints is reached`, {
        provider,
      });
    this.#requests += 1;
    this.of(provider).requests += 1;
  }

  used(provider: string, model: string, { prompt_tokens, completion_tokens }: Usage): void {
    const spent = this.of(provider);
    spent.prompt_tokens += prompt_tokens;
    spent.completion_tokens += completion_tokens;
    const models = this.#byModel.get(provider) ?? new Map<string, Usage>();
    this.#byModel.set(provider, models);
    const before = models.get(model) ?? { prompt_tokens: 0, completion_tokens: 0 };
    models.set(model, {
      prompt_tokens: before.prompt_tokens + prompt_tokens,
      completion_tokens: before.completion_tokens + completion_tokens,
    });
  }

  /** What was used, by the name that a model was asked by. */
  byModel(provider: string): UsageByModel {
    return this.#byModel.get(provider) ?? new Map();
  }

  of(provider: string): Spent {
    const found = this.#spent.get(provider) ?? { requests: 0, prompt_tokens: 0, completion_tokens: 0 };
    this.#spent.set(provider, found);
    return found;
  }
}
