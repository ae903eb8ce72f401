/** What a provider of models is asked, and what it answers, in the words of the OpenAI API. */

export interface ContentPart {
  readonly type: 'text' | 'image_url';
  readonly text?: string;
  readonly image_url?: { readonly url: string };
}

export interface ToolCall {
  readonly id: string;
  readonly type: 'function';
  readonly function: { readonly name: string; readonly arguments: string };
}

export interface Message {
  readonly role: 'system' | 'user' | 'assistant' | 'tool';
  readonly content: string | readonly ContentPart[] | null;
  readonly tool_call_id?: string;
  readonly tool_calls?: readonly ToolCall[];
}

export interface Tool {
  readonly type: 'function';
  readonly function: { readonly name: string; readonly description?: string; readonly parameters?: object };
}

/** Streaming is not asked for. */
export interface ChatRequest {
  readonly model: string;
  readonly messages: readonly Message[];
  readonly temperature?: number;
  readonly top_p?: number;
  readonly max_tokens?: number;
  readonly tools?: readonly Tool[];
  readonly tool_choice?: unknown;
  readonly response_format?: { readonly type: 'text' | 'json_object' };
  readonly stream?: false;
}

export interface EmbedRequest {
  readonly model: string;
  readonly input: string | readonly string[];
}

export interface Usage {
  readonly prompt_tokens: number;
  readonly completion_tokens: number;
}

export interface ChatAnswer {
  readonly model: string;
  /** What the model said; its reasoning or its tool calls where it said nothing else. */
  readonly text: string;
  /** Whether it ended because of `max_tokens`. */
  readonly isCut: boolean;
  readonly usage: Usage;
  /** The whole JSON, for the gateway. */
  readonly body: unknown;
}

export interface EmbedAnswer {
  readonly model: string;
  /** In the order of the inputs. */
  readonly vectors: readonly (readonly number[])[];
  readonly usage: Usage;
  readonly body: unknown;
}

/** What a list says of one model; null where it says nothing. */
export interface ModelInfo {
  readonly id: string;
  /** Other names of it: `aliases`, `canonical_slug`, `root`. */
  readonly aliases: readonly string[];
  readonly contextLength: number | null;
  readonly parameters: number | null;
  /** Bytes of its tensors, which are less than its file. */
  readonly tensorBytes: number | null;
  /** US dollars a token. */
  readonly pricing: { readonly prompt: number | null; readonly completion: number | null };
}

export interface ModelsAnswer {
  readonly models: readonly ModelInfo[];
  /** False where there are more pages than are read, or than can be asked for. */
  readonly isWhole: boolean;
  /** The first page's JSON. */
  readonly body: unknown;
}

export interface HealthAnswer {
  readonly status: number;
  readonly text: string;
  /** Undefined where the text is no JSON. */
  readonly body: unknown;
}

/** Where and how long: `path` below the origin in place of the usual one, `until` by `performance.now()`. */
export interface Call {
  readonly path?: string | undefined;
  readonly until: number;
}

/** Every method rejects with a `ProviderError`, and with nothing else. */
export interface Provider {
  chat(request: ChatRequest, call: Call): Promise<ChatAnswer>;
  embed(request: EmbedRequest, call: Call): Promise<EmbedAnswer>;
  models(call: Call): Promise<ModelsAnswer>;
  /** `isAnonymous`: without the key. */
  health(call: Call, isAnonymous?: boolean): Promise<HealthAnswer>;
}

/** Why there is no answer that counts. */
export type ProviderErrorKind =
  /** No connection, or it broke before an answer began. */
  | 'unreachable'
  /** No whole answer in time. */
  | 'timeout'
  | 'auth'
  | 'credit'
  | 'rate-limited'
  | 'not-found'
  | 'unsupported'
  /** The request was not accepted. */
  | 'rejected'
  | 'server'
  /** What came is no answer of this API. */
  | 'malformed'
  /** It redirects, which is never followed. */
  | 'redirected'
  /** The key's variable is not set, or may not be used. */
  | 'no-key'
  /** The run's limit of requests. */
  | 'limit'
  | 'cancelled';

interface ErrorFacts {
  readonly provider: string;
  readonly status?: number | null;
  readonly retryAfterMs?: number | null;
  /** The member `code` or `type` of the error, where it is one word. */
  readonly code?: string | null;
  /** The member of the request that is wrong. */
  readonly param?: string | null;
  /** The server's words, for an artifact alone. */
  readonly words?: string | null;
}

/** The message is the second half of a sentence, in our words: `it answered 401; its key is wrong or missing`. */
export class ProviderError extends Error {
  override name = 'ProviderError';
  readonly kind: ProviderErrorKind;
  readonly provider: string;
  readonly status: number | null;
  readonly retryAfterMs: number | null;
  readonly code: string | null;
  readonly param: string | null;
  readonly words: string | null;

  constructor(kind: ProviderErrorKind, message: string, facts: ErrorFacts) {
    super(message);
    this.kind = kind;
    this.provider = facts.provider;
    this.status = facts.status ?? null;
    this.retryAfterMs = facts.retryAfterMs ?? null;
    this.code = facts.code ?? null;
    this.param = facts.param ?? null;
    this.words = facts.words ?? null;
  }
}
