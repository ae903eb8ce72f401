import { listed } from './model-names.ts';
import type { ModelInfo, Usage } from './provider.ts';

/** What one model was asked for, by the name that it was asked by. */
export type UsageByModel = ReadonlyMap<string, Usage>;

export interface Cost {
  /** US dollars, by the prices that the endpoint lists. */
  readonly cost_usd: number;
  /** Tokens that have no listed price, and count as 0 dollars: of a model that is not listed, or whose price varies. */
  readonly unpriced_tokens: number;
}

/** Usage times price. What a price is not known for costs 0, and is told apart from what costs nothing. */
export function costOf(usage: UsageByModel, models: readonly ModelInfo[]): Cost {
  let dollars = 0;
  let unpriced = 0;
  for (const [name, { prompt_tokens, completion_tokens }] of usage) {
    const pricing = listed(name, models)?.pricing;
    for (const [tokens, price] of [
      [prompt_tokens, pricing?.prompt ?? null],
      [completion_tokens, pricing?.completion ?? null],
    ] as const) {
      if (price === null) unpriced += tokens;
      else dollars += tokens * price;
    }
  }
  // A sum of binary fractions shows digits that nobody pays.
  return { cost_usd: Number(dollars.toFixed(12)), unpriced_tokens: unpriced };
}
