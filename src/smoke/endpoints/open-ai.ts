/** A provider that speaks the OpenAI API: OpenRouter, llama.cpp, vLLM, transformers serve and others. */

import type { Http } from './http.ts';
import {
  type Call,
  type ChatAnswer,
  type ChatRequest,
  type EmbedAnswer,
  type EmbedRequest,
  type HealthAnswer,
  type ModelInfo,
  type ModelsAnswer,
  type Provider,
  ProviderError,
} from './provider.ts';
import { readChat, readEmbeddings } from './read-chat.ts';
import { type ModelsPage, readModels } from './read-models.ts';
import type { Spending } from './spending.ts';

const MAX_PAGES = 20;

export class OpenAiProvider implements Provider {
  readonly #http: Http;
  readonly #spending: Spending;
  /** False where the key's variable is not set, so that nothing may be asked that needs it. */
  readonly #mayAsk: boolean;

  constructor(http: Http, spending: Spending, mayAsk: boolean) {
    this.#http = http;
    this.#spending = spending;
    this.#mayAsk = mayAsk;
  }

  async chat(request: ChatRequest, { path, until }: Call): Promise<ChatAnswer> {
    this.#needsKey();
    const limit = Math.min(request.max_tokens ?? Number.POSITIVE_INFINITY, this.#spending.maxTokens);
    const { max_tokens: _, ...rest } = request;
    const place = path ?? `${this.#base}/chat/completions`;
    const send = (name: string) =>
      this.#http.send({ path: place, until, body: { ...rest, stream: false, [name]: limit } });
    // Every server knows `max_tokens`; OpenAI's newer models accept only its successor.
    const answered = await send('max_tokens').catch((error: unknown) => {
      if (error instanceof ProviderError && isAboutTokens(error)) return send('max_completion_tokens');
      throw error;
    });
    const answer = readChat(answered);
    this.#spending.used(this.#http.endpoint.name, request.model, answer.usage);
    return answer;
  }

  async embed({ model, input }: EmbedRequest, { path, until }: Call): Promise<EmbedAnswer> {
    this.#needsKey();
    const place = path ?? `${this.#base}/embeddings`;
    try {
      const answered = await this.#http.send({ path: place, until, body: { model, input } });
      const answer = readEmbeddings(answered, typeof input === 'string' ? 1 : input.length);
      this.#spending.used(this.#http.endpoint.name, model, answer.usage);
      return answer;
    } catch (error) {
      if (!(error instanceof ProviderError) || error.kind !== 'not-found' || error.code === 'model_not_found')
        throw error;
      const { provider, status, words } = error;
      throw new ProviderError('unsupported', 'it does not support embeddings', { provider, status, words });
    }
  }

  async models({ path, until }: Call): Promise<ModelsAnswer> {
    const start = path ?? `${this.#base}/models`;
    const models = new Map<string, ModelInfo>();
    let next: string | null = start;
    let first: ModelsPage | null = null;
    for (let pages = 1; next !== null; pages += 1) {
      const page: ModelsPage = readModels(await this.#http.send({ path: next, until }));
      first ??= page;
      const before = models.size;
      for (const model of page.models) if (!models.has(model.id)) models.set(model.id, model);
      next = page.next === null ? null : this.#pathOf(page.next, start);
      // A page without a new model leads round in a circle; another origin is not asked.
      if (page.next !== null && (next === null || models.size === before || pages === MAX_PAGES))
        return { models: [...models.values()], isWhole: false, body: first.body };
    }
    const isWhole = first?.total == null || first.total <= models.size;
    return { models: [...models.values()], isWhole, body: first?.body };
  }

  async health({ path, until }: Call, isAnonymous = false): Promise<HealthAnswer> {
    const { status, text, json } = await this.#http.send({ path: path ?? '/health', until, isAnonymous });
    return { status, text, body: json };
  }

  get #base(): string {
    return this.#http.endpoint.base;
  }

  #needsKey(): void {
    const { name, keyEnv } = this.#http.endpoint;
    if (!this.#mayAsk)
      throw new ProviderError('no-key', `its key is missing: ${keyEnv} is not set`, { provider: name });
  }

  /** The path and query of a next page on the same origin; null for another. */
  #pathOf(written: string, start: string): string | null {
    const { origin } = this.#http.endpoint;
    const url = URL.canParse(written, origin + start) ? new URL(written, origin + start) : null;
    return url?.origin === origin ? url.pathname + url.search : null;
  }
}

/** 400 and 422 of a server that says nothing else of what is wrong. */
function isAboutTokens({ kind, status, param }: ProviderError): boolean {
  return (
    kind === 'rejected' && (status === 400 || status === 422) && (param === null || param === 'max_tokens')
  );
}
