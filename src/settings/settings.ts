/** What a check is told to do: the values of the settings table, read and judged. */

import type { Severity } from '../model/finding.ts';
import type { Mapping } from '../model/mapping.ts';
import { readShard, type Shard } from '../model/shard.ts';
import type { Suppression } from '../model/suppression.ts';
import { type SchemaRule, schemaRules } from './schema-rules.ts';
import { type RawSettings, SETTING_NAMES, SETTINGS, type SettingName } from './table.ts';
import { readTokenNames, readUpstream, type TokenNames, type UpstreamHosts } from './upstream-hosts.ts';
import { choice, duration, lines, MAX_AGE_HOURS, reference, UNITS, wholeNumber } from './values.ts';

/** Patterns of files to read, and whether a person named them (then they have to be there). */
export interface Patterns {
  readonly patterns: readonly string[];
  readonly explicit: boolean;
}

export type ChecksumBase = 'auto' | 'root' | 'list';
export type InventoryBase = 'auto' | 'root' | 'own';
export type UnrecordedLevel = 'off' | Severity;
export type MissingFiles = 'auto' | 'error' | 'warning' | 'ignore';

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
  /** What it means by globs that no manifest records a file; the last one that matches decides. */
  readonly unrecordedBy?: Readonly<Record<string, UnrecordedLevel>>;
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
  /** Of files in folders with recorded files, where no glob matches. */
  readonly unrecorded: UnrecordedLevel;
  readonly unrecordedBy: Readonly<Record<string, UnrecordedLevel>>;
  readonly weakDigests: 'accept' | 'warning' | 'error';
  /** Whether digests in names of files are records. */
  readonly nameDigests: boolean;
  readonly pointers: 'accept' | 'ignore';
  /** Whether files without a recorded digest are hashed too. */
  readonly hash: 'all' | 'recorded';
  /** `auto`, `none`, or a commit as git names it. */
  readonly baseline: string;
  readonly upstream: UpstreamHosts;
  /** The environment variables with the tokens of servers. Only the step says it. */
  readonly upstreamAuth: TokenNames;
  /** Which part of the files to check; null: all. */
  readonly shard: Shard | null;
  /** Null: as many as there are usable cores. */
  readonly concurrency: number | null;
  readonly failOn: Severity;
  /** Milliseconds; null: no limit. */
  readonly timeBudget: number | null;
  /** Files that say whose signatures are trusted; none: no signature is checked. */
  readonly trustedRoot: readonly string[];
  /** Who may sign: identities, each with an issuer or without, `*` for any text; none: anyone who is trusted. */
  readonly signedBy: readonly string[];
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
    unrecorded: choice('unrecorded', text('unrecorded')),
    // A level that the step gives is for all files.
    unrecordedBy: given.unrecorded?.trim() ? {} : (extras.unrecordedBy ?? {}),
    nameDigests: choice('name-digests', text('name-digests')) === 'true',
    pointers: choice('pointers', text('pointers')),
    hash: choice('hash', text('hash')),
    baseline: reference('baseline', text('baseline')),
    upstream: readUpstream(lines(text('upstream'))),
    upstreamAuth: readTokenNames('upstream-auth', lines(text('upstream-auth'))),
    shard: readShard(text('shard')),
    concurrency: wholeNumber('concurrency', text('concurrency')),
    failOn: choice('fail-on', text('fail-on')),
    timeBudget: duration('time-budget', text('time-budget')),
    trustedRoot: patterns('trusted-root').patterns,
    signedBy: lines(text('signed-by')),
    statements: lines(text('statements')),
    statementMaxAge: duration('statement-max-age', text('statement-max-age'), MAX_AGE_HOURS),
    state: text('state').trim() === 'none' ? null : text('state').trim(),
    verifiedWithin:
      duration('verified-within', text('verified-within'), MAX_AGE_HOURS) ?? MAX_AGE_HOURS * UNITS.h,
    trustState: duration('trust-state', text('trust-state'), MAX_AGE_HOURS),
  };
}
