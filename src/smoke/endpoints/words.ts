/** The words of tests that ask an endpoint, as the results have them. */

import type { Cost } from './cost.ts';

export const ENDPOINT_PROBES = ['health', 'chat', 'embed', 'models'] as const;
export type EndpointProbe = (typeof ENDPOINT_PROBES)[number];

/** How what an endpoint serves may differ from what entries record. */
export type DriftKind =
  /** It does not serve the model. */
  | 'endpoint-model-missing'
  /** It answers as another model, or tells other numbers than are recorded. */
  | 'endpoint-model-differs'
  /** It answers as the model, and does not list it. A warning: the test passes. */
  | 'endpoint-model-unlisted'
  /** It serves a model that no entry records. A warning: the test passes. */
  | 'endpoint-model-unrecorded';

export interface Drift {
  readonly kind: DriftKind;
  /** The model, as it is asked for or as the endpoint lists it. */
  readonly model: string;
  /** The field of the entry that differs; null where none does. */
  readonly field: string | null;
  readonly recorded: string | null;
  readonly served: string | null;
}

/** What an endpoint was asked in this run. */
export interface EndpointRow extends Cost {
  readonly name: string;
  readonly origin: string;
  /** How many models it lists; null where the list was not read. */
  readonly models: number | null;
  readonly wait_ms: number | null;
  /** For answers and embeddings; lists and health cost nothing. */
  readonly requests: number;
  readonly prompt_tokens: number;
  readonly completion_tokens: number;
}
