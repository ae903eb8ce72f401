/** What a check is told to do: the values of the settings table, read and judged. */

import { didYouMean, quote, SettingsError } from '../model/errors.ts';
import type { Severity } from '../model/finding.ts';
import type { Mapping } from '../model/mapping.ts';
import { readShard, type Shard } from '../model/shard.ts';
import type { Suppression } from '../model/suppression.ts';
import { type SchemaRule, schemaRules } from './schema-rules.ts';
import { type RawSettings, SETTING_NAMES, SETTINGS, type SettingName } from './table.ts';

/** Patterns of files to read, and whether a person named them (then they have to be there). */
export interface Patterns {
  readonly patterns: readonly string[];
  readonly explicit: boolean;
}

export type ChecksumBase = 'auto' | 'root' | 'list';
export type InventoryBase = 'auto' | 'root' | 'own';
export type MissingFiles = 'auto' | 'error' | 'warning' | 'ignore';

/** Whom the check may ask over the network. */
export interface UpstreamHosts {
  readonly huggingface: boolean;
  /** Origins (`https://HOST[:PORT]`) of other servers. */
  readonly origins: readonly string[];
}

/** What only the config file can say. */
export interface ConfigExtras {
  readonly severities: Readonly<Record<string, Severity>>;
  /** Globs of files that may be absent. */
  readonly optional: readonly string[];
  /** Names of entry fields that are not compared. */
  readonly ignoreFields: readonly string[];
  /** Findings that are known and do not count until a day. */
  readonly suppress: readonly Suppression[];
  /** How single manifests are read whose shape no format knows. */
  readonly mappings: readonly Mapping[];
  /** What the paths of single lists and inventories are relative to, by the path of the file. */
  readonly bases: Readonly<Record<string, 'root' | 'own'>>;
}

export interface Settings extends ConfigExtras {
  /** The config's path. */
  readonly config: string;
  /** The settings that an input or a flag set, and not the config or a default. */
  readonly given: ReadonlySet<SettingName>;
  /** Whether what is checked is a change that somebody proposes, and whose own config is not trusted with all. */
  readonly isProposal: boolean;
  /** Patterns of the recorded files to check; none: all. Only a flag says it. */
  readonly only: readonly string[];
  readonly root: string;
  /** Manifests beside the inventories and lists that have settings of their own; `auto`: those that are recognised. */
  readonly manifests: 'auto' | readonly string[];
  readonly combined: Patterns;
  readonly models: Patterns;
  readonly datasets: Patterns;
  readonly checksums: Patterns;
  readonly schemas: readonly SchemaRule[];
  readonly checksumBase: ChecksumBase;
  readonly inventoryBase: InventoryBase;
  readonly pathPrefixes: readonly string[];
  readonly missingFiles: MissingFiles;
  readonly weakDigests: 'accept' | 'warning' | 'error';
  readonly pointers: 'accept' | 'ignore';
  /** Whether files without a recorded digest are hashed too. */
  readonly hash: 'all' | 'recorded';
  /** `auto`, `none`, or a commit as git names it. */
  readonly baseline: string;
  readonly upstream: UpstreamHosts;
  /** Which part of the files to check; null: all. */
  readonly shard: Shard | null;
  /** Null: as many as there are usable cores. */
  readonly concurrency: number | null;
  readonly failOn: Severity;
  /** Milliseconds; null: no limit. */
  readonly timeBudget: number | null;
  /** Files and folders of smoke tests' results. */
  readonly statements: readonly string[];
  /** Milliseconds; null: any age. */
  readonly statementMaxAge: number | null;
  /** The file that remembers what was verified; null: nothing is remembered. */
  readonly state: string | null;
  /** For how long a file counts as verified, in milliseconds. */
  readonly verifiedWithin: number;
  /** For how long another machine's word counts, in milliseconds; null: not at all. */
  readonly trustState: number | null;
}

/**
 * What the config of a proposed change cannot say: whom the runner speaks to, what the change is compared
 * with, and how much of it is looked at.
 */
const INPUT_ONLY: ReadonlySet<SettingName> = new Set([
  'upstream',
  'baseline',
  'time-budget',
  'verified-within',
]);

const NO_EXTRAS: ConfigExtras = {
  severities: {},
  optional: [],
  ignoreFields: [],
  suppress: [],
  bases: {},
  mappings: [],
};

/**
 * Inputs or flags win over the config, and the config over the defaults. What is blank, such as a variable
 * that is not set, says nothing: it must not turn anything off.
 */
export function resolveSettings(
  given: RawSettings,
  config: RawSettings = {},
  extras: ConfigExtras = NO_EXTRAS,
  isProposal = false,
): Settings {
  const written = (name: SettingName) =>
    [given[name], isProposal && INPUT_ONLY.has(name) ? undefined : config[name]].find((value) =>
      value?.trim(),
    );
  const text = (name: SettingName) => written(name) ?? SETTINGS[name].default;
  const patterns = (name: SettingName): Patterns => {
    const value = text(name);
    return {
      patterns: value.trim() === 'none' ? [] : lines(value),
      explicit: written(name) !== undefined,
    };
  };
  return {
    ...extras,
    isProposal,
    only: [],
    root: text('root'),
    manifests: text('manifests').trim() === 'auto' ? 'auto' : patterns('manifests').patterns,
    config: text('config'),
    given: new Set(SETTING_NAMES.filter((name) => given[name]?.trim())),
    combined: patterns('combined-inventory'),
    models: patterns('model-inventory'),
    datasets: patterns('dataset-inventory'),
    checksums: patterns('checksums'),
    schemas: schemaRules(patterns('manifest-schema').patterns),
    checksumBase: choice('checksum-base', text('checksum-base')),
    inventoryBase: choice('inventory-base', text('inventory-base')),
    pathPrefixes: lines(text('path-prefix')),
    weakDigests: choice('weak-digests', text('weak-digests')),
    missingFiles: choice('missing-files', text('missing-files')),
    pointers: choice('pointers', text('pointers')),
    hash: choice('hash', text('hash')),
    baseline: reference('baseline', text('baseline')),
    upstream: upstreamHosts(text('upstream')),
    shard: readShard(text('shard')),
    concurrency: count('concurrency', text('concurrency')),
    failOn: choice('fail-on', text('fail-on')),
    timeBudget: duration('time-budget', text('time-budget')),
    statements: lines(text('statements')),
    statementMaxAge: duration('statement-max-age', text('statement-max-age'), MAX_AGE_HOURS),
    state: text('state').trim() === 'none' ? null : text('state').trim(),
    verifiedWithin:
      duration('verified-within', text('verified-within'), MAX_AGE_HOURS) ?? MAX_AGE_HOURS * UNITS.h,
    trustState: duration('trust-state', text('trust-state'), MAX_AGE_HOURS),
  };
}

type WithChoices =
  | 'weak-digests'
  | 'checksum-base'
  | 'inventory-base'
  | 'missing-files'
  | 'pointers'
  | 'hash'
  | 'fail-on';
type Choice<Name extends WithChoices> = (typeof SETTINGS)[Name]['choices'][number];

/** `value` when it is one of the setting's choices, else an error that names the nearest. */
function choice<Name extends WithChoices>(name: Name, value: string): Choice<Name> {
  const choices: readonly Choice<Name>[] = SETTINGS[name].choices;
  const word = value.trim();
  const chosen = choices.find((one) => one === word);
  if (chosen !== undefined) return chosen;
  throw new SettingsError(
    `${name}: ${quote(value)} is not one of ${choices.join(', ')}${didYouMean(word, choices)}.`,
  );
}

/** A name that git could take for an option, or that holds white space or control characters, is none. */
function reference(name: SettingName, value: string): string {
  const word = value.trim();
  if (/^(?!-)[^\s\p{Cc}]{1,1000}$/u.test(word)) return word;
  throw new SettingsError(`${name}: ${quote(value)} is not a branch, tag or commit, auto or none.`);
}

function upstreamHosts(value: string): UpstreamHosts {
  const words = lines(value);
  const origins: string[] = [];
  if (words.length > 1 && words.includes('none'))
    throw new SettingsError('upstream: none stands alone; it cannot be named beside others.');
  for (const word of words) {
    if (word === 'huggingface' || word === 'none') continue;
    const url = URL.canParse(word) ? new URL(word) : null;
    if (url?.protocol === 'https:' && url.href === `${url.origin}/`) {
      origins.push(url.origin);
      continue;
    }
    throw new SettingsError(
      `upstream: ${quote(word)} is not huggingface, a server as https://HOST, or none${didYouMean(word, ['huggingface', 'none'])}.`,
    );
  }
  return { huggingface: words.includes('huggingface'), origins };
}

const MAX_CONCURRENCY = 256;

function count(name: SettingName, value: string): number | null {
  const word = value.trim();
  if (word === 'auto') return null;
  const number = /^\d{1,9}$/.test(word) ? Number(word) : 0;
  if (number >= 1 && number <= MAX_CONCURRENCY) return number;
  throw new SettingsError(
    `${name}: ${quote(value)} is not a whole number from 1 to ${MAX_CONCURRENCY}, or auto.`,
  );
}

const UNITS = { '': 1000, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;
/** The longest delay a timer takes is 2^31 - 1 ms, a little under 597 hours. */
const MAX_HOURS = 500;
/** Of what no timer waits for: ten years. */
const MAX_AGE_HOURS = 87_600;

function duration(name: SettingName, value: string, maxHours = MAX_HOURS): number | null {
  const word = value.trim();
  if (word === 'none') return null;
  const [, number, unit] = /^(\d{1,9})(s|m|h|d|)$/.exec(word) ?? [];
  const milliseconds = Number(number) * UNITS[(unit ?? '') as keyof typeof UNITS];
  if (milliseconds > 0 && milliseconds <= maxHours * UNITS.h) return milliseconds;
  throw new SettingsError(
    `${name}: ${quote(value)} is not a time such as 90s, 15m or 2h (at most ${maxHours}h), or none.`,
  );
}

/** The lines of a value, trimmed, without empty ones. */
export function lines(value: string): string[] {
  return value
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
