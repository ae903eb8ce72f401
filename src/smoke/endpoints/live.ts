/** The endpoints of a run: each is waited for once, its list is read once, and all share one purse. */

import type { Mask } from '../run/mask.ts';
import { costOf } from './cost.ts';
import { Http } from './http.ts';
import { type Endpoint, keyOf } from './named.ts';
import { OpenAiProvider } from './open-ai.ts';
import { type ModelsAnswer, type Provider, ProviderError } from './provider.ts';
import { Spending } from './spending.ts';
import { waitReady } from './wait-ready.ts';
import type { EndpointRow } from './words.ts';

export interface EndpointOptions {
  readonly named: ReadonlyMap<string, Endpoint>;
  /** How long an endpoint is waited for before its first test. */
  readonly waitMs: number;
  readonly maxRequests: number;
  /** Tokens of one answer. */
  readonly maxTokens: number;
}

/** The variables that hold keys, which are secrets whatever they are called. */
export function keyNames({ named }: EndpointOptions): ReadonlySet<string> {
  return new Set([...named.values()].flatMap(({ keyEnv }) => (keyEnv === null ? [] : [keyEnv])));
}

export class LiveEndpoint {
  readonly endpoint: Endpoint;
  readonly provider: Provider;
  readonly spending: Spending;
  /** Whether its key is known and sent. */
  readonly hasKey: boolean;
  readonly #wait: () => Promise<number>;
  #ready: Promise<number> | undefined;
  #list: ModelsAnswer | ProviderError | undefined;
  waitedMs: number | null = null;

  constructor(
    endpoint: Endpoint,
    provider: Provider,
    spending: Spending,
    hasKey: boolean,
    wait: () => Promise<number>,
  ) {
    this.endpoint = endpoint;
    this.provider = provider;
    this.spending = spending;
    this.hasKey = hasKey;
    this.#wait = wait;
  }

  /** Waits for it, the first time; answers the milliseconds. */
  async ready(): Promise<number> {
    const isFirst = this.#ready === undefined;
    this.#ready ??= this.#wait();
    this.waitedMs = await this.#ready;
    return isFirst ? this.waitedMs : 0;
  }

  /** The list, which is read once, lest each entry waits for one that does not come. */
  async list(until: number): Promise<ModelsAnswer> {
    this.#list ??= await this.provider.models({ until }).catch((error: unknown) => {
      if (error instanceof ProviderError) return error;
      throw error;
    });
    if (this.#list instanceof ProviderError) throw this.#list;
    return this.#list;
  }

  row(): EndpointRow {
    const { name, origin } = this.endpoint;
    const { requests, prompt_tokens, completion_tokens } = this.spending.of(name);
    const list = this.#list;
    const models = list === undefined || list instanceof ProviderError ? null : list.models;
    return {
      name,
      origin,
      models: models?.length ?? null,
      wait_ms: this.waitedMs,
      requests,
      prompt_tokens,
      completion_tokens,
      ...costOf(this.spending.byModel(name), models ?? []),
    };
  }
}

/** By name. Throws a `SettingsError` for a key that is none. */
export function liveEndpoints(
  options: EndpointOptions,
  environment: Readonly<Record<string, string | undefined>>,
  mask: Mask,
  signal: AbortSignal,
): ReadonlyMap<string, LiveEndpoint> {
  const spending = new Spending(options.maxRequests, options.maxTokens);
  return new Map(
    [...options.named].map(([name, endpoint]) => {
      const key = keyOf(endpoint, environment);
      const http = new Http({ endpoint, key, mask, spending, signal });
      const provider = new OpenAiProvider(http, spending, key !== null || endpoint.keyEnv === null);
      const wait = () => waitReady(provider, options.waitMs, signal);
      return [name, new LiveEndpoint(endpoint, provider, spending, key !== null, wait)];
    }),
  );
}
