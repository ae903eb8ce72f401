/** What a person asked `restore` to do, read from words: flags, inputs of the action and the environment. */

import { isDeepStrictEqual } from 'node:util';
import { quote, SettingsError } from '../model/errors.ts';
import { readTokenNames } from '../settings/upstream-hosts.ts';
import { lines } from '../settings/values.ts';
import { pathMatcher } from '../text/path-matcher.ts';
import { readCount, readDuration, readSize } from './quantities.ts';
import { type Reference, readReference } from './reference.ts';
import { namedOrigins, ordered, readSourceSpec, type SourceSpec } from './source-spec.ts';

export const REPLACE = ['none', 'pointers', 'mismatched'] as const;
export const CLIENTS = ['auto', 'native', 'cli'] as const;
export const RESTORE_FORMATS = ['text', 'json'] as const;

/** The values as they were written; absent ones were not set. */
export type RawOptions = Partial<Record<OptionName, string>>;

export type OptionName =
  | 'from'
  | 'only'
  | 'largest'
  | 'max-bytes'
  | 'ref'
  | 'sha256'
  | 'into'
  | 'replace'
  | 'cache'
  | 'cache-max'
  | 'client'
  | 'auth'
  | 'stall'
  | 'tries';

export interface RestoreOptions {
  readonly sources: readonly SourceSpec[];
  /** Origins that were named: their records may be asked, and redirects may lead to them. */
  readonly origins: ReadonlySet<string>;
  /** Null: all files. */
  readonly only: ((path: string) => boolean) | null;
  readonly largest: number | null;
  readonly maxBytes: number | null;
  readonly reference: Reference | null;
  /** Null: the root itself. */
  readonly into: string | null;
  readonly replace: (typeof REPLACE)[number];
  /** `null`: none; undefined: the default of the place where the command runs. */
  readonly cache: string | null | undefined;
  readonly cacheMax: number | null;
  /** What downloads from the hub: the built-in client, its command, or the command where it has to be. */
  readonly client: (typeof CLIENTS)[number];
  /** The environment variable that holds the token of an origin. */
  readonly auth: ReadonlyMap<string, string>;
  readonly stallMs: number;
  /** Tries of one source without a single new byte. */
  readonly tries: number;
}

/** Throws a `SettingsError` for whatever cannot be meant. */
export function readOptions(given: RawOptions): RestoreOptions {
  const reference = given.ref === undefined ? null : readReference(given.ref);
  const sha256 = digestIn(given.sha256, reference);
  const named = lines(given.from ?? '').map((word) => readSourceSpec(word));
  const specs = withSource(named, reference?.source ?? null);
  const origins = namedOrigins(specs);
  if (reference?.origin?.is === 'web') {
    if (sha256 === null) throw new SettingsError('--ref https://…: give the expected digest with --sha256.');
    origins.add(new URL(reference.origin.url).origin);
  }
  for (const name of ['only', 'largest', 'replace'] as const)
    if (reference !== null && given[name] !== undefined)
      throw new SettingsError(`--ref and --${name} can't be used together: --ref names one file.`);
  const only = lines(given.only ?? '');
  return {
    sources: ordered(specs),
    origins,
    only: only.length === 0 ? null : pathMatcher('--only', only),
    largest: given.largest === undefined ? null : readCount('largest', given.largest),
    maxBytes: given['max-bytes'] === undefined ? null : readSize('max-bytes', given['max-bytes']),
    reference: reference === null ? null : { ...reference, sha256 },
    into: given.into ?? null,
    replace: choice('replace', given.replace ?? 'none', REPLACE),
    cache: given.cache === 'none' ? null : given.cache,
    cacheMax: given['cache-max'] === undefined ? null : readSize('cache-max', given['cache-max']),
    client: clientOf(given.client, specs),
    auth: readTokenNames('--auth', lines(given.auth ?? '')),
    stallMs: readDuration('stall', given.stall ?? '60s'),
    tries: readCount('tries', given.tries ?? '5'),
  };
}

function withSource(specs: readonly SourceSpec[], own: SourceSpec | null): readonly SourceSpec[] {
  return own === null || specs.some((spec) => isDeepStrictEqual(spec, own)) ? specs : [...specs, own];
}

/** Naming the hub's command as a source is the other way to ask for it. */
function clientOf(word: string | undefined, specs: readonly SourceSpec[]): RestoreOptions['client'] {
  const client = choice('client', word ?? 'auto', CLIENTS);
  if (!specs.some((spec) => spec.is === 'command' && spec.name === 'hf')) return client;
  if (client === 'native')
    throw new SettingsError("--client native and --from command:hf can't be used together.");
  return 'cli';
}

function digestIn(text: string | undefined, reference: Reference | null): string | null {
  const own = reference?.sha256 ?? null;
  if (text === undefined) return own;
  if (reference === null) throw new SettingsError('--sha256 goes with --ref.');
  if (own !== null && text.toLowerCase() !== own)
    throw new SettingsError('--sha256 is another digest than the one in --ref.');
  if (/^[0-9a-f]{64}$/i.test(text)) return text.toLowerCase();
  throw new SettingsError(`--sha256: ${quote(text)} is not 64 hex digits.`);
}

function choice<T extends string>(name: string, word: string, choices: readonly T[]): T {
  const chosen = choices.find((one) => one === word);
  if (chosen !== undefined) return chosen;
  throw new SettingsError(`--${name}: ${quote(word)} is not one of ${choices.join(', ')}.`);
}
