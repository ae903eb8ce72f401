import { isObject } from '../../model/json.ts';
import { type Answered, malformedAnswer } from './classify.ts';
import type { ModelInfo } from './provider.ts';
import { objectOf } from './read-chat.ts';

type Json = Readonly<Record<string, unknown>>;

const MAX_ID = 1000;

export interface ModelsPage {
  readonly models: readonly ModelInfo[];
  /** The query or path of the next page, as the server wrote it; null: this is the last one. */
  readonly next: string | null;
  /** How many models there are on all pages; null: it does not say. */
  readonly total: number | null;
  readonly body: unknown;
}

/**
 * A page of `GET /models`. What it says of a model is read from OpenRouter's `context_length` and `pricing`,
 * vLLM's `max_model_len` and `root`, and llama.cpp's `meta` and `aliases`.
 */
export function readModels(answered: Answered): ModelsPage {
  const body = objectOf(answered);
  if (!Array.isArray(body.data)) throw malformedAnswer('its answer has no list of models', answered);
  const models = (body.data as unknown[]).map((item) => {
    if (!isObject(item) || typeof item.id !== 'string' || item.id.trim() === '')
      throw malformedAnswer('a model of its list has no id', answered);
    if (item.id.length > MAX_ID)
      throw malformedAnswer(`an id of its list is longer than ${MAX_ID} characters`, answered);
    return modelOf(item, item.id);
  });
  return { models, next: nextOf(body, models.at(-1)?.id), total: numberOf(body.total_count), body };
}

/** OpenRouter's `links.next`, and Anthropic's `has_more`, which goes on behind the last id. */
function nextOf(body: Json, last: string | undefined): string | null {
  if (isObject(body.links) && typeof body.links.next === 'string' && body.links.next !== '')
    return body.links.next;
  if (body.has_more !== true || last === undefined) return null;
  const id = typeof body.last_id === 'string' ? body.last_id : last;
  return `?after_id=${encodeURIComponent(id.toWellFormed())}`;
}

function modelOf(item: Json, id: string): ModelInfo {
  const meta = isObject(item.meta) ? item.meta : {};
  const pricing = isObject(item.pricing) ? item.pricing : {};
  const names = [item.canonical_slug, item.root, ...(Array.isArray(item.aliases) ? item.aliases : [])];
  return {
    id,
    aliases: names.filter((name): name is string => typeof name === 'string' && name !== ''),
    contextLength:
      numberOf(item.context_length) ?? numberOf(item.max_model_len) ?? numberOf(meta.n_ctx_train),
    parameters: numberOf(meta.n_params),
    tensorBytes: numberOf(meta.size),
    pricing: { prompt: priceOf(pricing.prompt), completion: priceOf(pricing.completion) },
  };
}

const numberOf = (value: unknown) =>
  Number.isSafeInteger(value) && (value as number) > 0 ? (value as number) : null;

/** Dollars a token, as a decimal number in text. OpenRouter's -1 means that the price varies. */
export function priceOf(value: unknown): number | null {
  const text = typeof value === 'number' ? String(value) : value;
  if (typeof text !== 'string' || !/^\d+(\.\d+)?(e-?\d+)?$/i.test(text.trim())) return null;
  return Number(text);
}
