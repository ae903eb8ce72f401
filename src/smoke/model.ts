/**
 * The words of a smoke run. A test loads one model, asks an endpoint, or is one id of a group that a command
 * runs.
 */

import type { DriftKind } from './endpoints/words.ts';

/**
 * `blocked`: it should have run and could not, for a reason outside of what is tested. `skip`: not run by
 * choice. Only `pass` makes an entry available.
 */
export type Status = 'pass' | 'fail' | 'blocked' | 'skip';

export const STATUSES = ['pass', 'fail', 'blocked', 'skip'] as const satisfies readonly Status[];

/** Why a test did not pass, as a kind that scripts can tell apart. */
export type Kind =
  /** It ran, and crashed, answered nothing or something else than expected. */
  | 'smoke-failed'
  /** It was ended at `max_seconds`. */
  | 'smoke-slow'
  | 'smoke-blocked'
  /** The guard refused the model's files; nothing was run. */
  | 'smoke-unsafe'
  /** The loader is not named by the step, not installed, or too old. */
  | 'loader-missing'
  /** The files changed after they were verified. */
  | 'file-changed'
  /** The endpoint gave no answer in time. */
  | 'endpoint-unreachable'
  /** The endpoint answered with an error, or with something that is no answer. */
  | 'endpoint-error'
  | DriftKind;

/** How far a loader came. Custom loaders tell no phases. */
export type Phase = 'starting' | 'importing' | 'loading' | 'answering' | 'answered';

/** What an answer must be like, besides being one. */
export interface Expectation {
  readonly contains: string | null;
  /** A glob over the whole text: `*` is any text, `?` one character. */
  readonly matches: string | null;
  readonly minChars: number | null;
  readonly minTokens: number | null;
  readonly width: number | null;
  readonly height: number | null;
  readonly dimensions: number | null;
  /** true: the text is one JSON value. An object or list: it holds at least this. */
  readonly json: unknown;
  /** The endpoint has no embeddings. */
  readonly unsupported: boolean;
}

/** What is asked of a model, and how long it may take. */
export interface Question {
  readonly prompt: string | null;
  readonly maxSeconds: number;
  readonly profile: string;
  readonly maxTokens: number;
  readonly expect: Expectation;
}

export const LOADERS = ['transformers', 'diffusers', 'onnx', 'gguf'] as const;
export type BuiltInLoader = (typeof LOADERS)[number];

/** How an entry says that it is loaded. */
export interface Entrypoint {
  readonly loader: BuiltInLoader | 'custom' | 'endpoint';
  /** Which custom loader; null for those built in. */
  readonly name: string | null;
  /** Which endpoint serves it, by the name that the step gave it, and under which name it serves it. */
  readonly endpoint: string | null;
  readonly model: string | null;
  readonly task: string | null;
  /** The file to load, below the entry's path; null: the only one of the loader's kind. */
  readonly file: string | null;
}

/** What the guard may let pass for one entry, because the step says so. */
export const ALLOWANCES = ['pickle', 'code', 'old-loaders'] as const;
export type Allowance = (typeof ALLOWANCES)[number];

export interface Refusal {
  /** The file, below the root. */
  readonly path: string;
  /** RFC 6901, where one value of a JSON file is refused. */
  readonly pointer: string | null;
  readonly line: number | null;
  readonly column: number | null;
  readonly why: string;
  /** What would let it pass; null: nothing does. */
  readonly allow: Allowance | null;
}
